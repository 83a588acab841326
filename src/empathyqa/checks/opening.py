"""opening: greeted, told who is speaking, and open to the matter."""

from __future__ import annotations

from pydantic import Field

from empathyqa.checks.base import Settings, Verdict, by_heard, check, count_of, not_applicable
from empathyqa.checks.known import AgentSignal
from empathyqa.checks.on_the_spot import calm, too_little_to_judge
from empathyqa.checks.view import View
from empathyqa.replies import SPOILED_BY
from empathyqa.scorecard import Evidence, Outcome
from empathyqa.signal import Signal

_BOTH = "firm_and_name"
"""An introduction of this kind says where they are and who speaks: two parts in one breath."""


class Opening(Settings):
    """What belongs to an opening, and how much of it is enough."""

    parts: list[AgentSignal] = Field(
        default=["greeting", "introduction", "offer_help", "discovery_question", "ownership", "name_use"],
        min_length=1,
        description="Agent signals that open well.",
    )
    within_agent_turns: int = Field(default=2, ge=1, le=10, description="Agent turns that count as the opening.")
    met: int = Field(default=2, ge=1, le=6, description="How many different parts mark it met; one marks it partly met.")


def _hides_a_name(view: View, turns: set[int]) -> bool:
    spans = [span for turn in turns for span in view.signals.transcript.turns[turn].redactions]
    return any((span.entity or "NAME") in ("NAME", "SURNAME", "USERNAME", "PERSON", "PII") for span in spans)


def _answers_at_once(view: View) -> bool:
    """Whether the customer wrote or spoke first and the first reply gives what they asked for: a short answer needs no
    ceremony, and is a part of an opening beside a "Hi"; one that pushes away or only asks for details does."""
    first = view.first_words()
    if not first or view.stretches[0].side != "customer":
        return False
    if not calm(view):
        return False
    said = {signal.id for turn in first for signal in view.signals.at(turn)}
    asked = any(fact.refers_to in first for fact in view.facts("question_answered"))
    return (asked or "resolution" in said) and said.isdisjoint(SPOILED_BY)


@check("opening", title="A clear, human opening", settings=Opening)
def opening(view: View, settings: Opening) -> Verdict:
    """Counts the different parts of an opening in the agent's first turns: a greeting, who speaks, an open door. Firm and
    name together are two; beside another part, answering at once is one. Not applicable where too few were heard and
    something is hidden there, which may be a name, or where nothing but the answer was owed."""
    if nobody_knows := too_little_to_judge(view):
        return nobody_knows
    turns = view.first_words(settings.within_agent_turns)
    heard = [signal for signal in view.agent(*settings.parts) if signal.turn in turns]
    kinds = {signal.id for signal in heard}
    parts = len(kinds) + (_BOTH in [signal.kind for signal in heard])
    if parts < settings.met and _hides_a_name(view, turns):
        return not_applicable("Something is hidden in the opening, which may be a name.")
    answers = parts < settings.met and _answers_at_once(view)
    if answers and not kinds:
        return not_applicable("The customer spoke first, and the first reply answers.")
    if not kinds:
        missing = Evidence.missing(min(turns, default=None), "A greeting and who is speaking.")
        return Verdict(Outcome.MISSED, "No opening was heard.", (missing,))
    first: dict[str, Signal] = {}
    for signal in heard:
        first.setdefault(signal.id, signal)
    outcome = Outcome.MET if parts + answers >= settings.met else Outcome.PARTLY
    told = f"{count_of(parts, 'part')} of an opening{', and the answer at once' if answers else ''}."
    return by_heard(outcome, told, [*first.values()][: settings.met])
