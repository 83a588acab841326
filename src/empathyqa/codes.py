"""Mistakes that are not in a transcript or a rubric: of the command line (C), plug-ins (P), a batch (B), verifying (V),
templates (TPL), PDF, reports (REP), scorecards read back (CARD), word lists (L).

Reading and rubrics have tables of their own. ``explain C001`` prints an entry.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from empathyqa.errors import Problem


@dataclass(frozen=True, slots=True)
class ProblemKind:
    """One kind of mistake: a title, what it means, and the usual remedy."""

    code: str
    title: str
    meaning: str
    fix: str


CODES = {
    code.code: code
    for code in (
        ProblemKind(
            "B001",
            "a conversation could not be scored",
            "Something in this one conversation made the library stumble. Only this one was not scored.",
            "Please report it, with the words that caused it if you may share them.",
        ),
        ProblemKind(
            "C001",
            "several pages and one place",
            "An HTML report is a page a conversation, and standard output is one stream.",
            "Add --out DIR: one page each is written there, with an index.",
        ),
        ProblemKind(
            "C002", "cannot write there", "The folder or file cannot be made.", "Name a folder that you may write to."
        ),
        ProblemKind(
            "C003",
            "nothing has this name",
            "There is no signal, check, condition, criterion or error code called so.",
            "Run `empathyqa explain` alone: it lists everything that can be explained.",
        ),
        ProblemKind(
            "C004",
            "not a scorecard file",
            "The file is not a scorecard that `score --format json` or `jsonl` wrote.",
            "Give the JSON file, or one line of the JSONL.",
        ),
        ProblemKind(
            "C005",
            "the calls behind the scorecards cannot be found",
            "A folder of scorecards notes which transcripts it was made from; here that note is damaged.",
            "Score into the folder again, or name the folder of the transcripts with --on.",
        ),
        ProblemKind(
            "C007",
            "no such agent",
            "None of the contacts names this agent, or none names any.",
            "Names come from the transcripts (`agent_name`, `agent_id`); --agent-label says who the agent is in a file.",
        ),
        ProblemKind(
            "C008",
            "no contact to report on",
            "None of the files holds a transcript or a scorecard that could be read.",
            "Name transcripts, or what `empathyqa score --out` or `--format jsonl` wrote.",
        ),
        ProblemKind(
            "C009",
            "another run writes there",
            "A run of `score --out` into this folder has not ended; two would write over each other.",
            "Wait for it to end or stop it, or name another folder.",
        ),
        ProblemKind(
            "P001",
            "a plug-in cannot be used",
            "An installed package offers a reader, signal, check or report that cannot be loaded or does not fit.",
            "Update or uninstall the package named in the message. Everything else works without it.",
        ),
        ProblemKind(
            "P002",
            "two plug-ins have one name",
            "A plug-in brings something under a name that is already taken; the first keeps it.",
            "Rename it in the plug-in, or uninstall one of the two.",
        ),
        ProblemKind(
            "V001",
            "another conversation",
            "The words of the transcript are not the words that were scored: its hash differs.",
            "Give the transcript that the scorecard was made from, unchanged.",
        ),
        ProblemKind(
            "V002",
            "another rubric",
            "The rubric is not, or is no longer, the one that the scorecard was made with.",
            "Name the rubric file of that time with --rubric, or score again.",
        ),
        ProblemKind(
            "V003",
            "another version of the library",
            "The scorecard was made by another version of empathyqa; what is heard may differ between versions.",
            "Install the version in the scorecard's receipt to get the same bytes.",
        ),
        ProblemKind(
            "V004",
            "another result",
            "The same words, judged again, give another result than the scorecard says.",
            "The scorecard was changed by hand or damaged. Score again.",
        ),
        ProblemKind("TPL001", "no template there", "--template names neither a file nor a folder.", "Check the spelling."),
        ProblemKind("TPL002", "a mistake in the template", "Jinja cannot read the template.", "Mend the line it names."),
        ProblemKind(
            "TPL003",
            "the template asks for another that is not there",
            "It includes or extends a file that is not beside it.",
            "Put the file beside it, or take the line out.",
        ),
        ProblemKind("TPL004", "the template is not UTF-8", "Its bytes are not UTF-8 text.", "Save it as UTF-8."),
        ProblemKind(
            "TPL005",
            "the template cannot be filled in",
            "It names something that a report does not have, or does something that the sandbox does not allow.",
            "Mend the line it names.",
        ),
        ProblemKind(
            "CAL001",
            "not a sheet of marks",
            "A sheet of people's marks needs a column that names the contact, and either a column for the criterion "
            "and one for the mark, or a column a criterion.",
            "Write a sheet to fill in with `empathyqa calibrate --template-out marks.csv SCORECARDS`.",
        ),
        ProblemKind(
            "CAL002",
            "a mark that is none",
            "A mark is met, partly, missed or n/a; yes, no, pass, fail; or a number on one scale.",
            "Use one of these words, or leave the cell empty.",
        ),
        ProblemKind(
            "CAL003",
            "marks without a scorecard",
            "The sheet marks contacts that none of the scorecards is about.",
            "Give the scorecards of these contacts too, or check how the sheet names them.",
        ),
        ProblemKind(
            "CAL004",
            "a criterion that the rubric lacks",
            "The sheet names a criterion, by id or title, that is on none of the scorecards.",
            "Use the ids of the rubric; `empathyqa rubric show` lists them.",
        ),
        ProblemKind(
            "CAL005",
            "nothing to compare",
            "No mark in the sheet stands beside a criterion of a scorecard.",
            "See the warnings above: the contacts or the criteria have other names.",
        ),
        ProblemKind(
            "PDF001",
            "no PDF can be made here",
            "PDF is an extra: WeasyPrint makes it, and WeasyPrint draws with the library Pango.",
            "Run pip install 'empathyqa[pdf]'; Pango comes by apt install libpango-1.0-0 libpangoft2-1.0-0 or brew install "
            "pango. Or print the HTML report from a browser: it has the same print layout.",
        ),
        ProblemKind(
            "PDF002",
            "a PDF is a file",
            "A PDF is no text for a terminal or a pipe.",
            "Add --out DIR: one PDF each is written there.",
        ),
        ProblemKind("REP001", "no such report format", "There is no report of this name.", "Choose one of those it lists."),
        ProblemKind("REP002", "no such quotes rule", "Quotes are full, redacted or none.", "Choose one of the three."),
        ProblemKind(
            "CARD001",
            "not a scorecard",
            "The JSON is not a scorecard, or comes from a newer version of this library.",
            "Write it again with `empathyqa score --format json` or `--format jsonl`.",
        ),
        ProblemKind("L001", "a lexicon is not a mapping", "A word list shipped with the library is damaged.", "Reinstall it."),
        ProblemKind("L002", "a lexicon lacks its header", "A word list shipped with the library is damaged.", "Reinstall it."),
        ProblemKind("L003", "a phrase cannot be read", "A phrase of a lexicon breaks the phrase grammar.", "Mend the phrase."),
    )
}
"""Code → what it means, for ``explain``."""


def problem(
    code: str, message: str, *, path: str | None = None, line: int | None = None, fix: str = "", warning: bool = False
) -> Problem:
    """A :class:`Problem` of a kind in the table, with the table's remedy where none is given."""
    severity: Literal["error", "warning"] = "warning" if warning else "error"
    return Problem(code, message, path, line, fix=fix or CODES[code].fix, severity=severity)
