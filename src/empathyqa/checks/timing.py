"""dead_air and interruptions: what the clock shows, where the transcript has one."""

from __future__ import annotations

from pydantic import Field

from empathyqa.checks.base import Band, Settings, Verdict, by_heard, check, count_of, graded, not_applicable
from empathyqa.checks.view import View
from empathyqa.scorecard import Outcome


class Timed(Settings):
    """How many are bearable."""

    met: Band = Field(default=Band(max=0), description="How many are fine.")
    partly: Band = Field(default=Band(max=1), description="How many are bearable; more marks it missed.")


@check("dead_air", title="No unexplained silence", settings=Timed, hears=("dead_air",))
def dead_air(view: View, settings: Timed) -> Verdict:
    """Counts long silences before the agent speaks that nothing explained. Needs times; without them it does not
    apply. A hold, a search told aloud, or the customer fetching something is no dead air."""
    return _timed(view, settings, "dead_air", "silence", end_times=False)


@check("interruptions", title="Lets the customer finish", settings=Timed, hears=("interruption", "cut_short"))
def interruptions(view: View, settings: Timed) -> Verdict:
    """Counts the times the agent starts before the customer ends. Needs start and end times; without them only the words can
    tell: where the customer stops in mid-sentence and the agent goes on with something else, twice or more, it is partly met,
    and otherwise it does not apply. About four in ten speaker changes overlap harmlessly, so this is for coaching."""
    cut = view.facts("cut_short")
    if cut and "interruption" in view.signals.abstained:
        return by_heard(Outcome.PARTLY, f"By the words alone: cut off in mid-sentence {count_of(len(cut), 'time')}.", cut)
    return _timed(view, settings, "interruption", "interruption", end_times=True)


def _timed(view: View, settings: Timed, fact: str, word: str, *, end_times: bool) -> Verdict:
    able = view.signals.transcript.capabilities
    if fact in view.signals.abstained:
        return not_applicable(view.signals.abstained[fact])
    if not able.times or (end_times and not able.end_times):
        return not_applicable("This transcript has no times.")
    if view.signals.transcript.channel not in ("voice", "unknown"):
        return not_applicable("Silence is ordinary in writing.")
    heard = view.facts(fact)
    if not heard:
        return Verdict(Outcome.MET, f"No {word} was heard.")
    return by_heard(graded(len(heard), settings.met, settings.partly), f"{count_of(len(heard), word)}.", heard)
