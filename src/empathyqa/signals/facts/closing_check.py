"""closing_check: near the end, the agent asks whether *this* is settled, or after the very thing that was put right.

"Does that sort it?" asks about the matter; "anything else?" asks for another. A problem can be closed and not solved,
so the customer's own yes is what counts (first-contact resolution).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from empathyqa.signal import Fact, Signal
from empathyqa.signals.each import overlaps
from empathyqa.signals.facts.fact import at, fact
from empathyqa.signals.rule import Examples
from empathyqa.signals.talk import Talk, TurnView
from empathyqa.signals.workings.wordlist import word_set
from empathyqa.text.automaton import Hit

EXAMPLES = Examples(
    fires=(
        "C: ok\n>A: Does that sort it for you?\nC: Yes, it does.",
        "A: I've moved it.\nC: right\n>A: Have I covered everything about the roof?\nC: yes thanks",
        "C: it's on again\n>A: Great, is it all working now?\nC: yep\nA: Bye!",
        "C: hm\nA: Are you happy with that as a plan?",
        "C: ok\nA: before you go, does that answer your question about the deposit?",
        "C: it's off\nA: i've sent you the new code now it's all sorted\nC: ok\n>A: is the light on and it says thirty\n"
        "C: yeah thirty\nA: bye",
        "C: it's off\nA: I've reset it from here.\nC: ok\n>A: Is the internet back on now?\nC: Yes it is.\nA: Lovely. Bye.",
        "C: it's off\nA: I'll send a man on Friday.\nC: ok\n>A: he'll ring you on the way is that alright\nC: yes lovely\nA: bye",
        "C: it's late\nA: I'll move it.\nC: ok\n>A: It's Monday for you now. Is that okay?\nC: Yes, perfect.\nA: Bye.",
        "C: ok\nA: Is there anything about the payment dates that still isn't clear?",
    ),
    silent=(
        "C: ok\nA: Is there anything else I can help with?",
        "A: Does that light blink?\nC: yes",
        ">A: Does that sort it?\nC: no\nA: Try this.\nC: no\nA: And this.\nC: no\nA: This?\nC: no\nA: Now this.\n"
        "C: no\n"
        "A: Or this.\nC: no\nA: I'll book an engineer.\nC: ok\nA: Friday.\nC: ok\nA: Bye.",
        "C: ok\nA: I've sorted that for you.",
        "C: Does that sort it?",
        "C: it's late\nA: I'll look.\nC: ok\n>A: I'll pop you on hold for a minute, is that okay?\nC: Yes.\nA: Thanks. Bye.",
        "C: it's late\nA: I'll move it.\nC: ok\n>A: It's Monday, it's ten pounds a visit. Is that okay?\nC: Yes, fine.\nA: Bye.",
        "C: it's late\nA: I'll send it.\nC: ok\n>A: I'll use the mobile, is that alright?\nC: no it's off\nA: Bye.",
        "C: it's off\n>A: Is the switch on?\nC: Yes.\nA: Then I'll book an engineer for Friday. Bye.",
        "C: it's off\nA: I've reset it from here.\nC: ok\n>A: Is the light green now?\nC: no still red\nA: I'll book a man.",
        "C: it's off\nA: I've reset it.\nC: ok\n>A: Is the light back on?\nC: yes\nA: Which model do you have?\nC: a Mark two",
    ),
    known_misses=("C: ok\nA: So you'll sleep tonight?",),
)
_LAST_TURNS = 8
_WORDS = ("closing_check.settled", "closing_check.very_thing", "closing_check.suits")
_FOR_LEAVE = word_set("hold moment sec second minute minutes wait ask asking few check security record recorded transfer")
"""Words beside which "is that okay?" asks for leave to do something, not whether what was told is all right."""
_PRICE = word_set("£ $ € pounds pound dollars euros quid pence fee charge charges cost costs price deposit")
_JUST_BEFORE = 14
_ACTS = ("resolution", "next_step", "ownership")
_ASKS = ("discovery_question", "verification_question")
_YES = word_set("yes yeah yep yup aye sure perfect great brilliant lovely exactly definitely absolutely ok fine happy does is")


@fact("closing_check", examples=EXAMPLES, needs=_WORDS)
def closing_check(talk: Talk, signals: Sequence[Signal]) -> Iterator[Fact]:
    """Checks of the matter in the last turns; ``value`` 1 where the customer says yes to it in the next turn, else 0."""
    confirmed = {signal.turn for signal in signals if signal.id == "confirmation"}
    acts = [signal.turn for signal in signals if signal.id in _ACTS]
    asks = max((signal.turn for signal in signals if signal.id in _ASKS), default=-1)
    last = len(talk) - _LAST_TURNS
    for view in talk.views[max(last, 0) :]:
        if view.side != "agent" or not view.has(*_WORDS):
            continue
        reply = next(talk.ahead(view.place, "customer"), None)
        yes = reply is not None and (reply.index in confirmed or _agrees(reply))
        # after the very thing: once something was done, with a yes to it, and nothing asked about the matter since
        settled = yes and asks <= view.index and any(turn < view.index for turn in acts)
        hit = _asked(view, talk) or (next(iter(view.hits.get("closing_check.very_thing", ())), None) if settled else None)
        if hit is None and yes and any(turn <= view.index for turn in acts):
            hit = _suits(view)
        if hit is not None:
            said = reply.index if yes and reply is not None else None
            yield at("closing_check", view, "asks whether it is settled", hit.start, hit.end, said, 1.0 if yes else 0.0)


def _asked(view: TurnView, talk: Talk) -> Hit | None:
    """Where a turn asks whether the matter is settled."""
    others = view.found("further_help.not_further")
    for hit in view.hits.get("closing_check.settled", ()):
        if not overlaps(hit, others) and ("?" in view.sentence_of(hit) or not talk.transcript.capabilities.punctuation):
            return hit
    return None


def _suits(view: TurnView) -> Hit | None:
    """Where a turn asks whether what it tells is all right; as leave to wait or to ask something it is none."""
    hit = next(iter(view.hits.get("closing_check.suits", ())), None)
    if hit is None or not _FOR_LEAVE.isdisjoint(view.words.vocabulary):
        return None
    if not _PRICE.isdisjoint(view.words.tokens[max(hit.first - _JUST_BEFORE, 0) : hit.first]):
        return None  # "it's thirty pounds a month, is that alright with you" asks whether the price is
    return hit if len(view.words.tokens) > hit.last - hit.first + 1 else None


def _agrees(reply: TurnView) -> bool:
    first = reply.words.tokens[:3]
    return not _YES.isdisjoint(first) and not {"no", "not", "but"} & set(reply.words.tokens[:6])
