"""What must fit together: pillars and bands (R3…), what is inherited (R4…), examples (R5…), answers (R7…)."""

from __future__ import annotations

from empathyqa.rubric.code import Code

WHOLE = (
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
    Code(
        "R306",
        "Little to judge gives more at least than at most",
        "A pillar to which little applied earns no less than little_to_judge_at_least: and no more than "
        "little_to_judge_at_most:.",
        "little_to_judge_at_least: 80",
        "little_to_judge_at_least: 25",
    ),
    Code("R307", "A guard that takes nothing off", "A guard earns no points; without takes_off: it does nothing."),
    Code("R308", "takes_off without a guard", "Only use: guard takes points off."),
    Code("R312", "Half at most of no points", "Only use: score and use: coach can be partly met at most under a condition."),
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
)
