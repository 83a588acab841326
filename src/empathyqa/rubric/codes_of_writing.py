"""What YAML makes of the text: quotes, indentation, signs that mean something else (R0…)."""

from __future__ import annotations

from empathyqa.rubric.code import Code

WRITING = (
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
)
