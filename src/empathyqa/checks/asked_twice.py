"""asked_twice: the agent does not ask again for what was given."""

from __future__ import annotations

from pydantic import Field

from empathyqa.checks.base import Band, Settings, Verdict, by_heard, check, count_of, graded, not_applicable, without
from empathyqa.checks.view import View


class AskedTwice(Settings):
    """How often is bearable."""

    met: Band = Field(default=Band(max=0), description="How many are fine.")
    partly: Band = Field(default=Band(max=1), description="How many are bearable; more marks it missed.")


_ASKED = ("verification_question", "discovery_question")
_NOTHING_ASKED = not_applicable("We heard the agent ask for nothing.")


@check(
    "asked_twice", title="Asks for it once", settings=AskedTwice, hears=("asked_twice", "verification_question"),
    unheard=without(("asked_twice", *_ASKED), _NOTHING_ASKED),
)  # fmt: skip
def asked_twice(view: View, settings: AskedTwice) -> Verdict:
    """Counts the agent's requests for what the customer had already given: a name, a number, the matter itself. Not
    applicable where the agent asked for nothing."""
    again = view.facts("asked_twice")
    if again:
        outcome = graded(len(again), settings.met, settings.partly)
        return by_heard(outcome, f"Asks again for what was given {count_of(len(again), 'time')}.", again)
    asked = view.first_of_agent(*_ASKED)
    if asked is None:
        return _NOTHING_ASKED
    return by_heard(graded(0, settings.met, settings.partly), "Asks for nothing twice.", [asked])
