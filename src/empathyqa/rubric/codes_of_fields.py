"""One field at a time: missing, unknown, of the wrong kind, a name that does not exist (R1…, R2…)."""

from __future__ import annotations

from empathyqa.rubric.code import Code

FIELDS = (
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
    Code("R203", "An unknown condition", "applies_when: and at_most_partly_when: take a sentence from a closed list."),
    Code("R204", "A word list without phrases", "A list with nothing in it can never be heard."),
)
