"""Every code that ``rubric check`` can show, with the long explanation that ``explain`` prints."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Code:
    """One kind of mistake or warning."""

    id: str
    title: str
    about: str
    wrong: str = ""
    right: str = ""

    @property
    def warning(self) -> bool:
        """Whether the rubric can be used in spite of it."""
        return self.id in WARNINGS


WARNINGS = frozenset({"R009", "R022", "R702", *(f"R6{number:02}" for number in range(1, 15))})

_TABLE = (
    Code(
        "R001",
        "A quote or apostrophe ends the text too early",
        "Between single quotes an apostrophe ends the text; between double quotes, another double quote does. "
        "What follows has no place in YAML.",
        "- 'I'm sorry to hear that'",
        '- "I\'m sorry to hear that"',
    ),
    Code(
        "R002",
        "A tab where spaces are needed",
        "YAML shows what belongs together by indentation, and only spaces count. Set your editor to insert two spaces "
        "for the tab key.",
    ),
    Code(
        "R003",
        "The text starts with a character that YAML keeps for itself",
        "These characters mean something to YAML at the start of a value: [ ] { } * & ! % @ ` | > ' \" and '- '. "
        "Text that begins with one of them needs double quotes. For a blank to fill in, write <name>.",
        "try_saying: [name], I can see what happened.",
        'try_saying: "<name>, I can see what happened."',
    ),
    Code(
        "R004",
        "A colon inside the text",
        "A colon followed by a space starts the value of a field. Text with such a colon needs double quotes.",
        "tip: Say it plainly: no refund",
        'tip: "Say it plainly: no refund"',
    ),
    Code(
        "R005",
        "A question mark at the start",
        "YAML reads '? ' at the start of a value as the start of a field name. Put the text in double quotes.",
        "- ? what happened",
        '- "? what happened"',
    ),
    Code(
        "R006",
        "References are not used in rubrics",
        "YAML can label a value (&label) and repeat it elsewhere (*label, <<). In a rubric each line says in full what "
        "counts, so that a reader and an editor see the same thing. Share phrases through word_lists:, and whole "
        "criteria through extends:.",
    ),
    Code("R007", "Type tags are not used in rubrics", "Text that starts with '!' needs double quotes."),
    Code(
        "R008",
        "A field is written twice",
        "YAML by itself would keep the last one silently, and a weight or a reason would be lost.",
    ),
    Code(
        "R009",
        "The text is cut off at '#'",
        "A space and '#' start a comment, so the rest of the line is not part of the text. Put the text in double "
        "quotes; for a real comment, leave two spaces before the '#' and this warning goes away.",
        "- press the # key",
        '- "press the # key"',
    ),
    Code("R010", "The file cannot be opened", "The name is wrong, it is a folder, or it may not be read."),
    Code(
        "R011",
        "The file is too big or too deep",
        "A rubric may have 256 kB, 20,000 values and 40 levels; the shipped ones have 40 kB and 7 levels. The bounds "
        "keep a broken or hostile file from stopping a whole batch.",
    ),
    Code(
        "R012",
        "The file is not plain text",
        "A rubric is a text file in UTF-8 without control characters. Word processors save something else; use a text editor.",
    ),
    Code("R013", "The file is empty", "'empathyqa rubric new' writes a working rubric to start from."),
    Code("R014", "Several documents in one file", "A line with '---' starts another document; a rubric is one."),
    Code(
        "R015",
        "A line that YAML cannot read",
        "Most often a quote, a colon or the indentation of this line or the one above does not fit.",
    ),
    Code(
        "R016",
        "A space is missing",
        "YAML needs a space after the colon of a field and after the dash of a list entry.",
        "weight:2",
        "weight: 2",
    ),
    Code("R017", "A quote is never closed", "Text that starts with a quote must end with the same one."),
    Code("R018", "A bracket is not closed, or closes nothing", "Each [ needs its ], each { its }."),
    Code(
        "R019",
        "The indentation does not fit",
        "Fields of one group start in the same column; what belongs to a field is indented further than the field.",
    ),
    Code("R020", "This is not a rubric", "A rubric starts with fields such as rubric:, version: and title:."),
    Code(
        "R021",
        "An unknown escape",
        "Between double quotes a backslash starts a special character (\\n, \\t). Use single quotes or two.",
    ),
    Code(
        "R022",
        "Curly quotes around a phrase",
        "Only straight quotes quote in YAML. Curly ones around a phrase are taken off, those inside it made straight.",
    ),
    Code("R101", "A field is missing", "The field is needed; the remedy says what belongs in it."),
    Code("R102", "An unknown field", "Only the documented fields are read; an unknown one would be ignored silently."),
    Code("R103", "An unknown check", "check: names one of the built-in checks, or one of a plug-in that is installed."),
    Code(
        "R104",
        "The wrong kind of value",
        "A number where text is meant, text where a number is meant, one value where a list is meant, and so on. "
        "Nothing is converted silently.",
        "version: '1'",
        "version: 1",
    ),
    Code("R105", "An unknown setting", "Each check has settings of its own; 'empathyqa explain CHECK' lists them."),
    Code("R106", "A number out of bounds", "The number is too small, too large, or no ordinary number."),
    Code("R107", "The settings do not fit together", "The sentence says what the check needs."),
    Code("R108", "Not one of the allowed words", "The field takes a word from a closed list."),
    Code(
        "R109",
        "A weight of nothing",
        "A criterion with weight 0 would look judged and count for nothing. To observe without scoring, use "
        "status: experimental or use: context.",
        "weight: 0",
        "status: experimental",
    ),
    Code(
        "R110",
        "An id that cannot be used",
        "Ids are lower-case letters, digits and hyphens, so that they survive in file names, columns and other tools.",
        "id: Uses Name!",
        "id: uses-name",
    ),
    Code("R111", "An empty field", "Write a value, or leave the whole line out where the field is optional."),
    Code(
        "R112",
        "A regular expression without google-re2",
        "A pattern that backtracks can be made to run for hours by one unlucky sentence, so patterns: is only taken "
        "where google-re2 is installed, whose time is bounded. Most patterns are phrases in disguise: any_of: with "
        "slots such as <time> and <number> hears them, slips included.",
        "patterns: ['ring you (back )?by \\d+']",
        "any_of: [ring you by <number>, ring you back by <number>]",
    ),
    Code(
        "R114",
        "A phrase without words",
        "Phrases are heard by their words; signs and slots alone are never heard, nor is an empty list.",
        'any_of: ["?!"]',
        "any_of: [is that right]",
    ),
    Code("R113", "A pattern that cannot be used", "RE2 cannot read it, or it fits the empty text."),
    Code("R201", "An id is used twice", "Each criterion needs an id of its own; results are kept under it."),
    Code("R202", "An unknown word list", "Settings name a list under word_lists:, or a shipped one."),
    Code("R203", "An unknown condition", "applies_when: takes a sentence from a closed list."),
    Code("R204", "A word list without phrases", "A list with nothing in it can never be heard."),
    Code(
        "R301",
        "Unequal pillars without a reason",
        "Efficiency, effectiveness and empathy count alike unless the rubric says why not. Another mix is fine ('the "
        "right mix for the moment') with because:, which is printed on every report.",
        "",
        "because: Complaints are about being heard first.",
    ),
    Code("R302", "A pillar is missing or unknown", "The three pillars are efficiency, effectiveness and empathy."),
    Code("R304", "Bands out of order", "Bands are written best first; the first one that fits is the verdict."),
    Code("R305", "A total without a band", "The last band catches everything else, so it starts at total 0."),
    Code("R307", "A guard that takes nothing off", "A guard earns no points; without takes_off: it does nothing."),
    Code("R308", "takes_off without a guard", "Only use: guard takes points off."),
    Code("R309", "A mix of what is not there", "weights: of a mix takes ids of criteria of this rubric."),
    Code(
        "R310",
        "A mix for nobody, or of nothing",
        "A mix gives other weights to some contacts. It needs only_for:, to say to which, and pillars: or weights:, to "
        "say what counts otherwise.",
        "",
        "mixes: [{name: chat, only_for: {channel: [chat]}, because: Read aloud., pillars: {empathy: 2}}]",
    ),
    Code(
        "R311",
        "A fact whose fields do not fit together",
        "extract: notes facts for the summary after the call. kind: phrase takes words: (each value and the phrases that "
        "say it); every other kind may take after: (the words that name the fact). Promises are the agent's side's.",
        "extract: [{id: reason, label: Reason, kind: phrase}]",
        "extract: [{id: reason, label: Reason, kind: phrase, words: {damaged: [arrived broken]}}]",
    ),
    Code("R401", "A change to a criterion that is not inherited", "change: takes the id of an inherited criterion."),
    Code(
        "R402",
        "Switched off without a reason",
        "The reason is printed on every report, so that a missing criterion is never a mystery.",
        "uses-name: no",
        "uses-name: Chat shows the first name in the header already.",
    ),
    Code(
        "R403",
        "An inherited criterion is written again",
        "criteria: is for new ones. To alter an inherited criterion, write only what differs under change:.",
    ),
    Code("R404", "A word list of this name is inherited", "Give your list another name and name it in the settings."),
    Code("R405", "The inherited rubric is not there", "extends: takes a built-in name or a file beside this one."),
    Code(
        "R406",
        "The inherited rubric lies outside the folder",
        "A rubric may inherit from its own folder and below, or from a built-in one, so that a folder of rubrics can "
        "be copied, reviewed and trusted as a whole.",
    ),
    Code("R407", "Rubrics inherit in a circle", "One of them must stand on its own."),
    Code("R408", "change or switch_off without extends", "Both speak of inherited criteria."),
    Code("R409", "Changed and switched off", "A criterion cannot be both."),
    Code("R410", "Switching off what is not inherited", "switch_off: takes the id of an inherited criterion."),
    Code("R411", "Changing an id", "History hangs on the id; with another id it is another criterion."),
    Code("R501", "An example in which nobody speaks", "Each line starts with who speaks: 'Customer: …' or 'Agent: …'."),
    Code("R701", "An answer for what is not there", "criterion: of an answer takes the id of a criterion."),
    Code("R702", "An answer that is not used", "contact: of an answer is the id of a contact that was scored."),
    Code(
        "R601",
        "A criterion without examples",
        "A passing and a failing example show agents and coaches where the line runs, and 'rubric test' keeps it.",
    ),
    Code(
        "R602",
        "Two questions in one",
        "A title that asks two things cannot be answered when one was done and the other was not.",
        "title: Greets the customer and confirms the address",
        "title: Confirms the address",
    ),
    Code(
        "R603",
        "Warmth asked for without a cue",
        "Empathy answers something. Asked for in every contact it becomes a recital; gate it with applies_when:.",
    ),
    Code("R604", "One criterion decides a pillar", "More than half of a pillar's points hang on a single criterion."),
    Code(
        "R605",
        "Silence earns the points",
        "A criterion met by the absence of something is met by an agent who says nothing. As a guard it takes points "
        "off when broken and earns none when kept.",
    ),
    Code(
        "R606",
        "A target for time",
        "Points for speed are paid for with care. Handle time belongs on the report as context, never in the score.",
    ),
    Code("R607", "A band that is hard to reach", "A lower band asks more of the weakest pillar than the band above it."),
    Code("R608", "A pillar with nothing to score", "Every scorecard of this rubric would be incomplete."),
    Code("R609", "A critical criterion that never counts", "critical: works with use: score, guard or alert."),
    Code("R611", "Partly met is out of reach", "Every value that fits partly: fits met: as well, so it is never used."),
    Code(
        "R612",
        "A pattern where a phrase is meant",
        "Phrases are heard word by word, so that everybody can read them; signs such as .* or | mean nothing in them.",
        "- ring you (back|again)",
        "- ring you back",
    ),
    Code(
        "R613",
        "Out of reach",
        "The conditions exclude each other, or an earlier mix takes every contact.",
    ),
    Code(
        "R614",
        "A fact that anything would fit",
        "A reference is only a number: without after:, every number in the talk is noted for it, the wrong ones too.",
        "extract: [{id: order-number, label: Order number, kind: reference}]",
        "extract: [{id: order-number, label: Order number, kind: reference, after: [order number, order]}]",
    ),
    Code("R610", "A phrase in two lists", "The same words would count for both, perhaps with opposite meanings."),
)

CODES: dict[str, Code] = {code.id: code for code in _TABLE}


def explain_code(id: str) -> str:
    """The page of one code in plain words; KeyError where there is none such."""
    code = CODES[id.upper()]
    kind = "warning" if code.warning else "error"
    lines = [f"{code.id} ({kind}): {code.title}", "", code.about]
    if code.wrong:
        lines += ["", f"  Instead of   {code.wrong}"]
    if code.right:
        lines += [f"  write        {code.right}"] if code.wrong else ["", f"  For instance   {code.right}"]
    return "\n".join(lines)
