"""Rubrics broken in one way each: how to break the small rubric, the code it must give, where, words of the remedy."""

from __future__ import annotations

from typing import NamedTuple


class Broken(NamedTuple):
    what: str
    old: str
    new: str
    code: str
    line: int | None
    """The line the problem must point at, counted from where the edit is; ``None`` for any."""
    fix: str


_APOLOGY = "    - I apologise for any inconvenience\n"
_TIP = "      tip: Say sorry once, for the specific thing.\n"
_LAST = "coach: {tip: Ask what happened.}"

EDITED = (
    # the text of the file
    Broken(
        "apostrophe in single quotes", _APOLOGY, "    - 'I'm sorry to hear that'\n", "R001", 0, "- I'm sorry to hear"
    ),
    Broken("apostrophe in a field", _TIP, "      tip: 'Don't pile up sorrys.'\n", "R001", 0, "leave the quotes out"),
    Broken(
        "apostrophe in brackets", "[yes, No, on, off, 12:30, 08, y]", "['I'm sorry', no]", "R001", 0, "double quotes"
    ),
    Broken("double quotes inside double quotes", _TIP, '      tip: "Say "sorry" once"\n', "R001", 0, '\\"sorry\\"'),
    Broken("text after the closing quote", _TIP, '      tip: "Say sorry" once\n', "R001", 0, '"Say sorry once"'),
    Broken("tab for indentation", "    weight: 2\n", "\tweight: 2\n", "R002", 0, "two spaces"),
    Broken("tab after spaces", "    weight: 2\n", "  \tweight: 2\n", "R002", 0, "two spaces"),
    Broken("placeholder in square brackets", _TIP, "      tip: [name], say sorry once\n", "R003", 0, "<name>"),
    Broken("placeholder in braces", _APOLOGY, "    - {name} is key\n", "R003", 0, '"{name} is key"'),
    Broken("asterisks for stress", _APOLOGY, "    - *sorry*\n", "R003", 0, '"*sorry*"'),
    Broken("at sign", _TIP, "      tip: @name say sorry\n", "R003", 0, '"@name say sorry"'),
    Broken("per cent", _TIP, "      tip: %50 off\n", "R003", 0, "double quotes"),
    Broken("back tick", _TIP, "      tip: `sorry`\n", "R003", 0, "double quotes"),
    Broken("bar before text", _TIP, "      tip: | say sorry\n", "R003", 0, "double quotes"),
    Broken("list on the line of its field", _TIP, "      tip: - say sorry\n", "R003", 0, "next line"),
    Broken("two quoted texts", _TIP, '      tip: "one", "two"\n', "R003", 0, "square brackets"),
    Broken("colon in a tip", _TIP, "      tip: Say it: sorry once\n", "R004", 0, '"Say it: sorry once"'),
    Broken("colon in a phrase", _APOLOGY, "    - Please note: your call matters\n", "R004", 0, '"Please note: your'),
    Broken("example without quotes", "- \"Agent: I'm sorry the", "- Agent: I'm sorry the", "R004", 0, "double quotes"),
    Broken("comma in braces", "{tip: Ask what happened.}", "{tip: Ask, then listen}", "R004", 0, "double quotes"),
    Broken("colon in braces", "{tip: Ask what happened.}", "{tip: Ask: what happened}", "R004", 0, "double quotes"),
    Broken("question mark item", _APOLOGY, "    - ? what is it\n", "R005", 0, '"? what is it"'),
    Broken("list as a field name", "language: en\n", "language: en\n? [a, b]\n: 1\n", "R005", 1, "double quotes"),
    Broken("reference", "    weight: 2\n", "    weight: *heavy\n", "R006", 0, "double quotes"),
    Broken("label", "    weight: 2\n", "    weight: &heavy 2\n", "R006", 0, "double quotes"),
    Broken("merge key", "    weight: 2\n", "    <<: {weight: 2}\n", "R006", 0, "extends"),
    Broken("python tag", _TIP, "      tip: !!python/object/apply:os.system [ls]\n", "R007", 0, "tag"),
    Broken("text with an exclamation mark", _TIP, "      tip: !important say sorry\n", "R007", 0, "double quotes"),
    Broken("duplicate field", "    weight: 2\n", "    weight: 2\n    weight: 3\n", "R008", 1, "one of the two"),
    Broken("duplicate top field", "version: 1\n", "version: 1\nversion: 2\n", "R008", 1, "one of the two"),
    Broken("second document", "language: en\n", "language: en\n---\n", "R014", 1, "---"),
    Broken("text after the end mark", "language: en\n", "language: en\n...\n", "R014", 3, "..."),
    Broken("line without a colon", "language: en\n", "language en\n", "R015", 0, "colon"),
    Broken("no space after the colon", "    weight: 2\n", "    weight:2\n", "R016", 0, "weight: 2"),
    Broken("no space after the dash", _APOLOGY, "    -I apologise for any\n", "R016", -1, "- I apologise for any"),
    Broken("open single quote", _APOLOGY, "    - 'I apologise for any inconvenience\n", "R017", 0, "double quotes"),
    Broken("open double quote", "title: Harbour Energy calls", 'title: "Harbour Energy calls', "R017", 0, "Add"),
    Broken("open bracket", "08, y]", "08, y", "R018", 0, "]"),
    Broken("stray bracket", "language: en\n", "language: ]\n", "R018", 0, "Remove"),
    Broken("too deep an indentation", "    weight: 2\n", "     weight: 2\n", "R019", 0, "same column"),
    Broken("too little indentation", "    weight: 2\n", "   weight: 2\n", "R019", 0, "same column"),
    Broken("unknown escape", _TIP, '      tip: "Say \\sorry"\n', "R021", 0, "backslash"),
    Broken("half a character", _TIP, '      tip: "Say \\ud800 sorry"\n', "R021", 0, "backslashes"),
    Broken("control character", "language: en", "language: e\x07n", "R012", 0, "plain text"),
    Broken(
        "dash of a criterion missing", "  - id: next-step", "    id: next-step", "R008", 0, "put '- ' before its 'id'"
    ),
    Broken("dash of a band missing", "  - {name: Solid, ", "  {name: Solid, ", "R015", 0, "put '- ' before it"),
    Broken(
        "dash of the first criterion missing", "  - id: one-apology", "    id: one-apology", "R019", 20, "lack its '- '"
    ),
    Broken("special space for indentation", "    weight: 2\n", "\u00a0   weight: 2\n", "R002", 0, "type it again"),
    Broken("special space after the colon", "    weight: 2\n", "    weight:\u00a02\n", "R002", 0, "type it again"),
    Broken(
        "code fence", "# yaml-language-server: $schema=./rubric.schema.json", "```yaml", "R015", 0, "Remove the line"
    ),
    Broken("two fields on a line", "    coach:\n" + _TIP, "    coach: tip: Say sorry\n", "R019", 0, "line of its own"),
    Broken(
        "conversation as fields", "- \"Agent: I'm sorry the", "- Customer: no\n          Agent: I'm", "R004", 0, "'- |'"
    ),
    Broken("curly quotes around a colon", _TIP, "      tip: “Say: sorry”\n", "R004", 0, '"Say: sorry"'),
    # fields and values
    Broken("decimal comma", "    weight: 2\n", "    weight: 2,5\n", "R104", 0, "Write 2.5"),
    Broken("percent sign", "    weight: 2\n", "    weight: 50%\n", "R104", 0, "Write 50"),
    Broken("comment glued to a number", "    weight: 2\n", "    weight: 2# two\n", "R104", 0, "Write 2"),
    Broken("range upside down", "met: {min: 1, max: 1}", "met: {min: 5, max: 1}", "R107", 0, "{min: 1, max: 5}"),
    Broken("field missing", "    why: Too many sorrys waste time.\n", "", "R101", -7, "Why it matters"),
    Broken("tip missing", _TIP, "", "R101", -1, "One thing to do next time"),
    Broken("pillars missing", "pillars:", "colums:", "R101", None, "efficiency"),
    Broken("unknown top field", "language: en", "langauge: en", "R102", 0, "'language'"),
    Broken("unknown field", "    applies_when:", "    applys_when:", "R102", 0, "'applies_when'"),
    Broken("a word from another tool", "use: guard", "kind: guard", "R102", 0, "'use'"),
    Broken("unknown field of coach", "      try_saying:", "      try_sayng:", "R102", 0, "'try_saying'"),
    Broken("field at the wrong level", _TIP, _TIP + "      why: nested\n", "R102", 1, "one level up"),
    Broken("switched_off for switch_off", "language: en", "switched_off: {a: b c}", "R102", 0, "'switch_off'"),
    Broken("unknown check", "check: counted", "check: countd", "R103", 0, "'counted'"),
    Broken("check of another world", "check: counted", "check: zzz", "R103", 0, "promise"),
    Broken("text for a number", "    weight: 2\n", "    weight: double\n", "R104", 0, "Write a number"),
    Broken("number in quotes", "    weight: 2\n", '    weight: "2"\n', "R104", 0, "Leave the quotes out: 2"),
    Broken("true for a number", "    weight: 2\n", "    weight: true\n", "R104", 0, "Write a number"),
    Broken("list for a number", "    weight: 2\n", "    weight: [2]\n", "R104", 0, "a number"),
    Broken("fields for a number", "    weight: 2\n", "    weight: {is: 2}\n", "R104", 0, "a number"),
    Broken("number for text", "title: One sincere apology, then a solution", "title: 42", "R104", 0, '"42"'),
    Broken("number in a word list", "[yes, No,", "[24, No,", "R104", 0, '"24"'),
    Broken("true in a word list", "[yes, No,", "[true, No,", "R104", 0, '"true"'),
    Broken("list for text", _TIP, "      tip: [say sorry]\n", "R104", 0, "double quotes"),
    Broken("one value for a list", "    needs: [who, what, when]", "    needs: who", "R104", 0, "[who]"),
    Broken("bracket of examples", 'passes: ["Agent: What', 'passes: "Agent: What', "R018", 0, "["),
    Broken("list for criteria fields", _LAST, "coach: [Ask]", "R104", 0, "field: value"),
    Broken("text for a group", _LAST, "coach: Ask what happened.", "R104", 0, "following lines"),
    Broken("decimal version", "version: 1", "version: 1.5", "R104", 0, "whole number"),
    Broken("yes for true", "    weight: 2\n", "    weight: 2\n    critical: yes\n", "R104", 1, "Write true"),
    Broken("unknown setting", "within_agent_turns: 1", "within_turns: 1", "R105", 0, "'within_agent_turns'"),
    Broken("unknown setting further in", "met: {min: 1, max: 1}", "met: {minimum: 1}", "R105", 0, "'min'"),
    Broken(
        "setting missing",
        "settings: {cue: customer_emotion, within",
        "settings: {within",
        "R101",
        0,
        "calls for a reply",
    ),
    Broken("setting out of range", "similarity: 88", "similarity: 888", "R106", 0, "How close"),
    Broken("setting of the wrong type", "similarity: 88", "similarity: close", "R104", 0, "whole number"),
    Broken("setting not in the list", "needs: [who, what, when]", "needs: [who, whom]", "R108", 0, "'who'"),
    Broken("settings that contradict", "within_agent_turns: 1", "within_agent_turns: 2, quick: true", "R107", 0, ""),
    Broken(
        "settings as a list", "settings: {cue: customer_emotion, within_agent_turns: 1}", "settings: [a]", "R104", 0, ""
    ),
    Broken("not a number", "    weight: 2\n", "    weight: .nan\n", "R106", 0, "ordinary number"),
    Broken("infinity", "    weight: 2\n", "    weight: .inf\n", "R106", 0, "ordinary number"),
    Broken("overflow", "    weight: 2\n", "    weight: 1e999\n", "R106", 0, "ordinary number"),
    Broken("a number with 5,000 digits", "    weight: 2\n", f"    weight: {'9' * 5000}\n", "R106", 0, "ordinary"),
    Broken("total over 100", "total: 85", "total: 850", "R106", 0, "lowest total"),
    Broken("unknown pillar of a criterion", "pillar: empathy", "pillar: empaty", "R108", 0, "'empathy'"),
    Broken("unknown use", "use: guard", "use: gaurd", "R108", 0, "'guard'"),
    Broken("weight nothing", "    weight: 2\n", "    weight: 0\n", "R109", 0, "experimental"),
    Broken("weight below nothing", "    weight: 2\n", "    weight: -1\n", "R109", 0, "experimental"),
    Broken("id with a space", "id: one-apology", "id: One Apology", "R110", 0, "one-apology"),
    Broken("id too long", "id: one-apology", f"id: {'a' * 60}", "R110", 0, "For instance"),
    Broken("rubric id with a slash", "rubric: harbour-energy", "rubric: ../harbour", "R110", 0, "harbour"),
    Broken("empty field", _TIP, "      tip:\n", "R111", 0, "One thing to do next time"),
    Broken("blank text", _TIP, '      tip: "  "\n', "R111", 0, "One thing to do next time"),
    Broken("no criteria", "criteria:", "criteria: []\nold:", "R106", None, ""),
    # names and weights
    Broken("id used twice", "id: next-step", "id: one-apology", "R201", 0, "an id of its own"),
    Broken("unknown word list", "list: stock_sorrys", "list: stock_sorry", "R202", 0, "'stock_sorrys'"),
    Broken(
        "unknown condition",
        "applies_when: something_went_wrong",
        "applies_when: something_wrong",
        "R203",
        0,
        "'something_went",
    ),
    Broken("empty word list", "[yes, No, on, off, 12:30, 08, y]", "[]", "R204", 0, "Add phrases"),
    Broken("unequal pillars", "empathy:       {weight: 1", "empathy:       {weight: 3", "R301", -3, "because:"),
    Broken("pillar missing", "  empathy:       {weight: 1, title: Make it feel human}\n", "", "R302", -3, "empathy"),
    Broken("unknown pillar", "  empathy:       {", "  empaty:       {", "R302", 0, "'empathy'"),
    Broken("bands out of order", "total: 85", "total: 60", "R304", 1, "best first"),
    Broken("no band for the rest", "total: 0}", "total: 10}", "R305", 0, "total: 0"),
    Broken("guard that takes nothing", "    takes_off: 10\n", "", "R307", -1, "takes_off: 10"),
    Broken("takes_off without guard", "    use: guard\n", "", "R308", 0, "use: guard"),
    Broken("change without extends", "language: en\n", "change: {one-apology: {weight: 2}}\n", "R408", 0, "extends:"),
    Broken("example in which nobody speaks", '"Agent: What happened?"', "what happened", "R501", 0, "Customer:"),
    # inheriting
    Broken("missing base", "language: en", "extends: ./nowhere.yaml", "R405", 0, "built-in"),
    Broken("base as a list", "language: en", "extends: [a, b]", "R405", 0, "built-in"),
    Broken("base above the folder", "language: en", "extends: ../other.yaml", "R406", 0, "same folder"),
    Broken("base anywhere", "language: en", "extends: /etc/passwd", "R406", 0, "same folder"),
    Broken("base on a drive", "language: en", r"extends: C:\rubrics\base.yaml", "R406", 0, "same folder"),
    Broken("base is itself", "language: en", "extends: ./rubric.yaml", "R407", 0, "extends"),
)
