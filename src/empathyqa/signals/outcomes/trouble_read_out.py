"""trouble_read_out: the trouble itself, read from the record, delivers nothing: "It's been logged by the lad who checked it in".

"It went out to the agents on the ninth", "it's been closed as no access", "two payments have been taken": to who complains of
just that, it is the charge once more. Who asked why, or whether, has an answer; who asked to have it done has it done; and what
is marked as paid, urgent or resolved is no trouble. House rule; no study.
"""

from __future__ import annotations

from empathyqa.later import later
from empathyqa.signals.facts.sentences import sentences
from empathyqa.signals.outcomes.not_yet import Span
from empathyqa.signals.talk import TurnView
from empathyqa.signals.workings.spoken import Spoken
from empathyqa.signals.workings.watched import by_text
from empathyqa.signals.workings.wordlist import word_set
from empathyqa.text.content import stem, stems

_GOOD = (
    r"(?:an? |the |now |your )*(?:urgent|priority|paid|settled|resolved|complete|completed|fixed|high|vulnerable|safe|received"
    r"|gift|refund|refunded|approved|confirmed|emergency|credit|cleared|one off)"
)
_ENTERED = later(
    r" (?:is|has|have|was|were)(?: been)?(?: just)? (?:logged|marked|recorded|put down|entered|noted|closed|cancelled"
    rf"|shown|showing) (?:down )?(?:as (?!{_GOOD})|by (?:the|a|an|our|one|whoever) )"
)
_AFTER_THEM = later(
    r" (?:went|gone|going|passed|sent|referred|handed|moved)(?: (?:out|over|on|across))* to (?:the |our |an? |some )?(?:\w+ )?"
    r"(?:enforcement|agents|bailiffs|collections|collectors|debt|recovery|court|solicitors) "
    r"| (?:that is|it is|there is)(?: just| only)? (?:the|an?|your) (?:liability order|penalty|final notice|court order|red bill"
    r"|summons|default|late fee) "
)
_DONE_TO_THEM = later(
    r" (?:payments?|money|claim|account|benefits?|contract|booking|order|policy|pension|tenancy|subscription|direct debit|debit) "
    r"(?:(?:has|have|was|were|is|'s) )?(?:been )?(?P<deed>taken|closed|stopped|suspended|cancelled|debited|charged|reduced"
    r"|placed|ended) "
)
_SUM = later(
    r" (?:that is|it is|there is)(?: a| the)? (?:£|\$|€)? ?\d\S*(?: \d+)?(?: (?:pounds|euro|dollars|quid))?"
    r" for (?:the|your|a|an) "
)
"""The charge itself, to who complains of being charged."""
_NOW = word_set("i we now just refund refunded reversed reopened sorted")
_RECORDED = word_set(
    """logged marked recorded entered noted closed cancelled shown showing put taken stopped suspended debited charged reduced
    placed ended agents bailiffs enforcement collections collectors debt recovery court solicitors order penalty notice bill
    summons default fee"""
)
_WISH = word_set("please can could want need like would")


def trouble_read_out(view: TurnView) -> tuple[Span, ...]:
    """The sentences of an agent's turn that only read out what the customer complains of."""
    entered, done = _found(view.spoken)
    if not (entered or done) or any(said.asks for said in view.run_before):
        return ()
    told = {each for said in view.run_before for each in stems(said.words)}
    wished = any(not _WISH.isdisjoint(said.words.vocabulary) for said in view.run_before)
    return entered + tuple([(start, end) for start, end, deed in done if not wished and _tells_of(deed, told)])


def _tells_of(deed: str, told: set[str]) -> bool:
    """Whether the customer spoke of that deed: "you've taken it twice"."""
    return stem(deed) in told or (deed in ("placed", "ended", "closed") and bool(told & _SAME.get(deed, frozenset())))


_SAME = {"placed": frozenset(("order",)), "closed": frozenset(("stop", "shut")), "ended": frozenset(("stop",))}


@by_text
def _found(spoken: Spoken) -> tuple[tuple[Span, ...], tuple[tuple[int, int, str], ...]]:
    """What was entered or sent after the customer, whoever asks; and what was done to them, with the deed."""
    if _RECORDED.isdisjoint(spoken.words.vocabulary) and "for" not in spoken.words.vocabulary:
        return (), ()
    said = [one for one in sentences(spoken) if not one.asks and _NOW.isdisjoint(one.tokens)]
    entered = [(one.start, one.end) for one in said if _ENTERED.search(one.line) or _AFTER_THEM.search(one.line)]
    done = [(one.start, one.end, hit["deed"]) for one in said if (hit := _DONE_TO_THEM.search(one.line))]
    done += [(one.start, one.end, "charged") for one in said if _SUM.search(one.line)]
    return tuple(entered), tuple(done)
