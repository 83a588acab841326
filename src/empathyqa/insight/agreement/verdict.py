"""What the marks on one criterion come to: whether it is the item that wants writing again, or the machine."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from empathyqa.insight.agreement.coefficients import Coefficient, Pair
from empathyqa.insight.intervals import Rate

FEWEST = 20
"""Marks beside the machine's before anything is concluded of a criterion."""
FEWEST_PEOPLE = 10
"""Contacts marked by two people or more before they are said to agree among themselves."""
TENTATIVE, GOOD = 0.667, 0.8
"""Krippendorff's bounds: below the first not to be relied on, above the second reliable."""
FAR_APART = 0.3
"""Share of marks a whole step apart (met against missed) from which the item is written again: a convention."""
Verdict = Literal["few", "agrees", "rewrite", "detector", "look"]


def verdict_of(
    pairs: Sequence[Pair],
    exact: Rate,
    weighted: Coefficient,
    gwet: Coefficient,
    people: tuple[Coefficient, Coefficient],
    units: int,
) -> Verdict:
    """Too few to say; people disagree among themselves (rewrite the item); they agree and the machine does not
    (the detector); both fair; or worth a look together."""
    among, two_by_two = people
    surely = among.high is None or among.high < GOOD
    at_odds = among.value is not None and among.value < TENTATIVE and surely and (two_by_two.value or 0) < GOOD
    if units >= FEWEST_PEOPLE and at_odds:
        return "rewrite"
    if len(pairs) < FEWEST:
        return "few"
    far = sum(abs(one - two) == 1 for one, two in pairs) / len(pairs)
    good = (gwet.value or 0) >= GOOD or ((weighted.value or 0) >= TENTATIVE and (exact.share or 0) >= GOOD)
    if good and far <= FAR_APART / 3:
        return "agrees"
    if units >= FEWEST_PEOPLE:
        return "detector"
    return "rewrite" if far > FAR_APART else "look"
