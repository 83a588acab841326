"""a_person_answers: what words cannot show is asked of a person."""

from __future__ import annotations

from pydantic import Field

from empathyqa.checks.base import Settings, Unheard, Verdict, check
from empathyqa.checks.view import View
from empathyqa.scorecard import Outcome


class APersonAnswers(Settings):
    """What the person is asked."""

    question: str = Field(min_length=1, description="The question, so that it can be answered met, partly or missed.")
    look_at: str = Field(default="", description="Where the answer is found: the case notes, the recording, the diary.")


def _asked(settings: APersonAnswers) -> Unheard:
    """Nothing that is heard changes the question."""
    where = f" Look at {settings.look_at.rstrip('.')}." if settings.look_at else ""
    return Unheard(frozenset(), Verdict(Outcome.NEEDS_A_PERSON, f"{settings.question}{where}"))


@check("a_person_answers", title="A person answers", settings=APersonAnswers, unheard=_asked)
def a_person_answers(view: View, settings: APersonAnswers) -> Verdict:
    """Asks a person and waits: the criterion needs a person, earns nothing and costs nothing, until its answer is in
    the file given with --review. For what no transcript shows: was a promise kept, are the notes right."""
    return _asked(settings).verdict
