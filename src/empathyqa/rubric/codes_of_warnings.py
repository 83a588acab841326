"""A rubric that can be used, with something to think about (R6…)."""

from __future__ import annotations

from empathyqa.rubric.code import Code

DOUBTS = (
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
    Code(
        "R615",
        "A blank in other brackets",
        "Blanks stand in angle brackets: in a better line they are filled from the call, in a phrase they stand for a few "
        "words. {name} and [name] are taken as they stand.",
        'try_saying: "Thank you, {name}."',
        'try_saying: "Thank you, <name>."',
    ),
    Code("R610", "A phrase in two lists", "The same words would count for both, perhaps with opposite meanings."),
)
