"""phrases: a team's own words, found by listening, counted here."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from empathyqa.checks.base import Band, Settings, Verdict, check, count_of, graded, seen
from empathyqa.checks.view import View
from empathyqa.scorecard import Evidence


class Phrases(Settings):
    """Which words, said by whom and where, and how closely they must match."""

    any_of: list[str] = Field(
        default=[],
        description="Phrases; any of them counts. Case and punctuation do not matter; <time>, <name> and the like "
        "stand for one to four words, <number> for one with a digit.",
    )
    word_list: str = Field(default="", description="The name of a list under word_lists:, instead of or beside any_of:.")
    patterns: list[str] = Field(
        default=[], description="Regular expressions, for those who must; they need the extra empathyqa[re2]."
    )
    who: Literal["agent", "customer"] = Field(default="agent", description="Whose words.")
    where: Literal["anywhere", "opening", "closing"] = Field(
        default="anywhere", description="opening: the first third of the conversation; closing: the last third."
    )
    similarity: int = Field(default=90, ge=60, le=100, description="How close a match must be: 100 is word for word.")
    met: Band = Field(default=Band(min=1), description="How many mark it met.")
    partly: Band = Field(
        default=Band(min=1),
        description="How many mark it partly met; otherwise it is missed. If left out: one, where met: asks for more.",
    )


@check("phrases", title="Your own words", settings=Phrases)
def phrases(view: View, settings: Phrases) -> Verdict:
    """Counts the turns in which a phrase of yours was said. The words are matched before judging, folded and with a
    little room for slips, and handed in as facts named after the criterion."""
    hits = [hit for hit in view.facts(f"phrase:{view.asking}") if _inside(view, hit.turn, settings.where)]
    graded_by = "partly" in settings.model_fields_set or settings.met.min > 1
    outcome = graded(len(hits), settings.met, settings.partly if graded_by else settings.met)
    if hits:
        return Verdict(outcome, f"Said {count_of(len(hits), 'time')}.", seen(hits))
    missing = (Evidence.missing(None, "One of the listed phrases."),) if settings.met.min > 0 else ()
    return Verdict(outcome, "None of the listed phrases was said.", missing)


def _inside(view: View, turn: int, where: str) -> bool:
    share = view.share_told(turn)
    return where == "anywhere" or (share <= 0.34 if where == "opening" else share >= 0.66)
