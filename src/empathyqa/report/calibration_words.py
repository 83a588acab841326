"""Every sentence of the calibration page, in one place, so that they can be translated."""

from __future__ import annotations

CALIBRATION: dict[str, str] = {
    "eyebrow": "Calibration",
    "title": "Calibration: {contacts} contacts, {marks} marks",
    "heading": "People and the scorecard, side by side",
    "lead": "{marks} marks of {contacts} contacts by {raters}, beside what the scorecard made of the same contacts. "
    "Disagreement is not a fault of either: it says where an item, or the machine, needs work.",
    "somebody": "people not named",
    "marks": "Marks",
    "contacts": "Contacts",
    "raters": "People",
    "rewrite": "Rewrite these items",
    "rewrite_lead": "Items on which people differ among themselves, or on which people and the scorecard are too often "
    "a whole step apart. Say what must be heard, give an example of each outcome, and mark a few calls together again.",
    "rewrite_none": "No item stands out for rewriting.",
    "rewrite_few": "Items with too few marks to say: {n}. Twenty are a start, two hundred settle it.",
    "detector": "The scorecard’s to mend",
    "detector_lead": "People agree with each other on these and not with the scorecard: it is the detector that needs "
    "work, or the item should be left to a person.",
    "criterion": "Criterion",
    "n": "Marks",
    "exact": "Same",
    "near": "Within half a step",
    "kappa": "Kappa",
    "linear": "Weighted (linear)",
    "quadratic": "Weighted (quadratic)",
    "ac1": "AC1",
    "alpha": "Alpha",
    "people": "People among themselves",
    "met": "Met: people, scorecard",
    "leaning": "Leaning",
    "verdict": "So",
    "item_by_item": "Item by item",
    "items_lead": "“Same” alone misleads. Where nearly every call meets an item, chance agrees often: of 100 calls "
    "with 90 met by both and 2 missed by both, 92 are the same, and kappa is 0.29 while AC1 is 0.91. Read them "
    "together with how common a yes is. Small figures are 95% intervals.",
    "no_value": "all alike",
    "verdict_few": "too few to say",
    "verdict_agrees": "agree",
    "verdict_rewrite": "rewrite the item",
    "verdict_detector": "mend the detector",
    "verdict_look": "look together",
    "applies": "Whether it applies at all: {rate}.",
    "leaning_milder": "the scorecard is milder by {n} points ({low} to {high})",
    "leaning_harder": "the scorecard is harder by {n} points ({low} to {high})",
    "leaning_even": "no clear leaning ({low} to {high})",
    "totals": "Totals",
    "totals_line": "Within {points} points: {rate}.",
    "table": "Who said what",
    "person": "A person",
    "machine": "The scorecard",
    "apart": "Where they differ",
    "apart_lead": "Farthest apart first, with the words the scorecard went by.",
    "apart_none": "Nowhere.",
    "apart_more": "… and {n} more; the JSON has all.",
    "says_person": "{who}: {outcome}",
    "a_person": "A person",
    "says_machine": "Scorecard: {outcome}. {reason}",
    "method": "How this was worked out",
    "rate_count": "{share}% ({low}–{high}%), {met} of {n}",
}
CALIBRATION_METHOD: tuple[tuple[str, str], ...] = (
    ("Levels", "Missed 0, partly 0.5, met 1. Coefficients count marks where both judged; whether an item applies at "
     "all is counted apart."),
    ("Kappa, weighted kappa", "Cohen 1960 and 1968: agreement beyond what the marginal shares would give by chance."),
    ("AC1", "Gwet 2008: does not collapse where nearly all marks are alike."),
    ("Alpha", "Krippendorff, levels as an interval scale, by NLTK; .800 and above is reliable, .667 tentative."),
    ("Intervals", "Rates: Wilson, calls as clusters. Coefficients: jackknife, each contact left out once; no randomness."),
    ("Verdicts", "Too few: under 20 marks. Agree: AC1 of .8 and above, or weighted kappa of .667 with 80% the same. "
     "Rewrite: people among themselves with alpha under .667, surely under .8, and AC1 under .8 on ten contacts or "
     "more; or over 30% of marks a whole step apart. Thresholds beyond Krippendorff’s are conventions."),
)  # fmt: skip
