"""What of a contact was open when it ended: the matter, a day, a question, a moment that nobody met.

A page may say no more than the rest of it bears: "they can put it down" stands where the matter was done and nobody was left
alone with what they showed, and a contact with something open is none to show to others, whatever its total. A convention
of the report; points stay as they were earned.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from empathyqa.report.words import WORDS
from empathyqa.scorecard import Outcome, Scorecard
from empathyqa.signal import Moment

if TYPE_CHECKING:
    from empathyqa.rubric.model import Rubric

_ASKED = "question_open"


def passed_by(moment: Moment) -> bool:
    """Whether the reply went past what was shown, or pushed it away."""
    return not moment.notice or ("against" in moment.evidence and not moment.contain)


def left_alone(moment: Moment) -> bool:
    """Whether what was shown was passed by, or neither named nor held: work alone meets nobody."""
    return passed_by(moment) or not (moment.name or moment.contain)


def dated(card: Scorecard, rubric: Rubric | None) -> bool:
    """Whether what was promised has its day: by the check of how the matter ended where it asks for one, else by that of who does
    what by when, else by any time that earned something."""
    criteria = rubric.criteria if rubric else ()
    asked = {one.id for one in criteria if one.check == "resolution" and one.settings.get("timed_promise_is_met")}
    if asked:
        return any(one.outcome is Outcome.MET for one in card.results if one.criterion in asked)
    asked = {one.id for one in criteria if one.check == "commitment"} or {one.criterion for one in card.results}
    met = [one for one in card.results if one.criterion in asked and one.outcome is Outcome.MET]
    return any(word.signal == "timeframe" for one in met for word in one.evidence)


def question_left(card: Scorecard) -> bool:
    """Whether a question of the customer's was heard that nobody took up."""
    words = (word.signal for one in card.results if one.outcome is not Outcome.NOT_APPLICABLE for word in one.evidence)
    return _ASKED in words


def still_open(card: Scorecard, rubric: Rubric | None) -> str:
    """What weighs most of all that was open, as part of a sentence; empty where nothing was."""
    if card.resolution_status in ("partial", "unresolved", "unclear"):
        return WORDS["open_matter"]
    if alone := next((moment for moment in card.moments if left_alone(moment)), None):
        return WORDS["open_moment"].format(turn=alone.turn + 1)
    if question_left(card):
        return WORDS["open_question"]
    if card.resolution_status == "promised" and not dated(card, rubric):
        return WORDS["open_day"]
    return ""
