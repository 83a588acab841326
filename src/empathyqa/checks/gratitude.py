"""gratitude: thanks for something real."""

from __future__ import annotations

from pydantic import Field

from empathyqa.checks.base import Settings, Verdict, by_heard, check, not_applicable, without
from empathyqa.checks.view import View
from empathyqa.scorecard import Evidence, Outcome
from empathyqa.stock import own_words


class Gratitude(Settings):
    """Whether stock thanks count."""

    stock_counts: bool = Field(
        default=True, description="Thanks in a stock line, for the call or for nothing named are partly met."
    )


_EFFORT = ("effort", "vulnerability", "repeat")
_NOTHING_TO_THANK_FOR = not_applicable("We heard nothing in particular to thank the customer for.")
_NO_THANKS = Verdict(Outcome.MISSED, "No thanks for the effort or the trust.", (Evidence.missing(None, "A thank-you."),))


@check(
    "gratitude", title="Thanks for something real", settings=Gratitude, hears=("gratitude", "scripted", "thanked_for"),
    unheard=without((*_EFFORT, "hold", "gratitude"), _NOTHING_TO_THANK_FOR),
)  # fmt: skip
def gratitude(view: View, settings: Gratitude) -> Verdict:
    """Looks for thanks that name what they are for and are not a stock line, neither in the opening nor with the goodbye:
    a bare "thank you" after a number is manners, and partly met. Thanks do as well as a sorry in most failures (You,
    Yang, Wang & Deng 2020)."""
    thanks = view.agent("gratitude")
    if not thanks:
        return _NO_THANKS if view.customer_did(_EFFORT) or view.agent_did("hold") else _NOTHING_TO_THANK_FOR
    # thanks for getting in touch open every contact, and thanks for calling close it
    goodbyes = [view.stretches[view.place[bye.turn]].turns for bye in view.agent("closing")]
    passing = view.first_words().union(*goodbyes)
    own = [thank for thank in own_words(thanks, view.agent("scripted")) if thank.turn not in passing]
    named = {(fact.turn, fact.start) for fact in view.facts("thanked_for")}
    real = [thank for thank in own if (thank.turn, thank.start) in named]
    if real:
        return by_heard(Outcome.MET, "Thanks the customer for something in this contact.", real[:2])
    outcome = Outcome.PARTLY if settings.stock_counts else Outcome.MISSED
    if own:
        return by_heard(outcome, "Thanks the customer, and does not say what for.", own[:1])
    return by_heard(outcome, "The thanks are a stock line.", thanks[:1])
