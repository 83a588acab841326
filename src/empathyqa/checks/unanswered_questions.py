"""unanswered_questions: every question the customer asked was taken up."""

from __future__ import annotations

from pydantic import Field

from empathyqa.checks.base import Band, Settings, Verdict, by_heard, check, graded, not_applicable
from empathyqa.checks.view import View
from empathyqa.scorecard import Outcome


class UnansweredQuestions(Settings):
    """How many open questions are bearable."""

    met: Band = Field(default=Band(max=0), description="How many left open are fine.")
    partly: Band = Field(default=Band(max=1), description="How many left open are bearable; more marks it missed.")


_QUESTIONS = ("question_open", "question_answered")
_NOTHING_ASKED = not_applicable("No question of the customer's was heard that surely called for an answer.")
_NO_MARKS = not_applicable("This text has no question marks: what the customer asked could not surely be told.")


@check("unanswered_questions", title="No question left open", settings=UnansweredQuestions, hears=_QUESTIONS)
def unanswered_questions(view: View, settings: UnansweredQuestions) -> Verdict:
    """Counts the customer's questions that nobody took up, or that were only pushed away. Not applicable where the
    customer asked nothing, or where the text has no marks to tell."""
    left, taken = view.facts("question_open"), view.facts("question_answered")
    pushed = [question for question in left if question.refers_to is not None]
    if not left and not taken:
        return _NOTHING_ASKED if view.signals.transcript.capabilities.punctuation else _NO_MARKS
    total = len(left) + len(taken)
    outcome = graded(len(left), settings.met, settings.partly)
    if total == 1:
        reason = f"The one question heard was {'taken up' if taken else 'pushed away' if pushed else 'not taken up'}."
    else:
        reason = f"{len(taken)} of {total} questions heard were taken up" + (f", {len(pushed)} pushed away." if pushed else ".")
    found = by_heard(outcome, reason, left or taken[:2])
    return Verdict(Outcome(outcome), reason, found.evidence, len(taken), total)
