"""Every mistake that reading can report: its code, what it means and what to do, in one table.

``explain T014`` prints an entry; readers make a :class:`~empathyqa.errors.Problem` from one with :func:`problem`.
"""

from __future__ import annotations

from typing import Literal

from empathyqa.codes import ProblemKind
from empathyqa.errors import Problem

_TABLE = (
    ProblemKind("T001", "path not found", "Nothing exists at this path.", "check the spelling, or the working folder"),
    ProblemKind(
        "T002",
        "file cannot be opened",
        "The file exists, but the system does not let it be read.",
        "check who may read the file and its folders",
    ),
    ProblemKind("T003", "file is empty", "The file holds nothing but white space.", "export the conversation again"),
    ProblemKind(
        "T004",
        "file is too large",
        "The file is larger than the limit, so it was not loaded.",
        "split it into files of one day or one queue, or raise the limit (--limit-mb)",
    ),
    ProblemKind(
        "T005",
        "binary file",
        "The file holds bytes that no text has: a recording, a document or a picture.",
        "give the transcript as text, CSV, JSON, VTT or SRT",
    ),
    ProblemKind(
        "T006",
        "characters cannot be decoded",
        "The file starts like one encoding, or like gzip, and then breaks it.",
        "save the file as UTF-8",
    ),
    ProblemKind(
        "T007",
        "not a transcript format we know",
        "No reader recognises the file; the message lists the readers that looked at it.",
        "name the format (--input-format), or describe the file in a mapping file (--mapping)",
    ),
    ProblemKind(
        "T008",
        "two formats fit equally well",
        "More than one reader recognises the file, and a guess could score the wrong words.",
        "name the format (--input-format)",
    ),
    ProblemKind(
        "T009",
        "broken JSON",
        "The JSON ends too early or breaks its own rules at this line and column.",
        "export the file again, or mend it at this place",
    ),
    ProblemKind(
        "T010",
        "not shaped like a conversation",
        "The file can be parsed, but a conversation or a turn lacks what it needs: a list of turns, each with words.",
        "each turn needs a speaker and a text",
    ),
    ProblemKind(
        "T011",
        "columns are missing",
        "The table has no column for the words, or none for the speaker.",
        "name the columns in a mapping file (--mapping), or rename them to speaker and text",
    ),
    ProblemKind(
        "T012",
        "no words in it",
        "The format was recognised, but nobody says anything.",
        "check that the export holds the words and not only the headings",
    ),
    ProblemKind(
        "T013",
        "only one turn",
        "One turn is no conversation: nothing answers it.",
        "if it holds several speakers, put each turn on a line of its own with its label",
    ),
    ProblemKind(
        "T014",
        "who is the agent is unclear",
        "Neither the file nor the words show safely who is the agent; scoring the wrong person would be worse than "
        "none.",
        "say who is the agent: --agent NAME (a label, a name or a channel)",
    ),
    ProblemKind(
        "T015",
        "no agent",
        "Nobody in the conversation is an agent (nor a bot that answers), so there is nothing to score.",
        "if one of the speakers is the agent, name them: --agent NAME",
    ),
    ProblemKind(
        "T016",
        "no customer",
        "Only the agent's side is in the file; what they answer to cannot be seen.",
        "export both sides, or name the customer: --customer NAME",
    ),
    ProblemKind(
        "T017",
        "no speakers named",
        "The file has words and perhaps times, but does not say who speaks.",
        "export with speaker names (diarisation, or one channel a speaker)",
    ),
    ProblemKind(
        "T018",
        "not exactly one conversation",
        "One conversation was asked for and the source holds several.",
        "use read_transcripts, or give a file with one conversation",
    ),
    ProblemKind(
        "T019",
        "no transcripts in the folder",
        "The folder and its subfolders hold no file with a transcript's extension.",
        "give the folder that holds the transcripts, or name a file itself",
    ),
    ProblemKind("T020", "nothing matches the pattern", "No file fits the pattern.", "check the pattern and the folder"),
    ProblemKind(
        "T021",
        "mistake in the mapping file",
        "The mapping file cannot be used as it stands.",
        "it needs at least: text, and speaker or role",
    ),
    ProblemKind("T022", "unknown format name", "No reader has this name.", "use one of the names in the message"),
    ProblemKind(
        "T023",
        "nobody has this name",
        "The speaker named by --agent or --customer is not in the conversation.",
        "use one of the labels in the message",
    ),
    ProblemKind(
        "T024",
        "file cannot be read as this format",
        "The reader met something it cannot make sense of.",
        "check that the file is whole, and the format (--input-format)",
    ),
    ProblemKind(
        "T025",
        "the same file is given twice",
        "Two of the paths lead to one file; it is read once.",
        "name each file once: by itself, or by its folder or pattern",
    ),
    ProblemKind(
        "T026",
        "files left alone",
        "The folder holds documents, sheets, archives or recordings. They are not read, and the rest is.",
        "save documents as plain text (.txt) and sheets as CSV; unpack archives",
    ),
    ProblemKind(
        "T027",
        "too many turns in one conversation",
        "Nobody talks that long: most likely the file holds many conversations, and nothing in it tells them apart.",
        "give each conversation an id (a column conversation_id, or conversation_id in a mapping file) or its own file",
    ),
)

KINDS: dict[str, ProblemKind] = {kind.code: kind for kind in _TABLE}
"""Code → kind, for ``explain``."""


def problem(
    code: str,
    message: str,
    *,
    path: str | None = None,
    line: int | None = None,
    column: int | None = None,
    fix: str | None = None,
    excerpt: str | None = None,
    severity: Literal["error", "warning"] = "error",
) -> Problem:
    """A :class:`Problem` of a kind in the table, with the table's remedy where none is given; KeyError for no such
    code."""
    return Problem(code, message, path, line, column, fix or KINDS[code].fix, excerpt, severity)
