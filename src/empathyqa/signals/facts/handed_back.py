"""handed_back: the customer is sent to do what the firm could do: to another team, a shop, a page, a menu, or back again.

"You'd have to email the depot yourself", "come back on chat and we'll start again", "can you borrow a phone?". Where they
told that they cannot get there or are not online, to be sent there passes over that as well. No such thing: what is done
together ("hold the button while I refresh it"), what they need not do ("you can ring too, you needn't"), what they asked
the way to, what only they can do, and a number to ring in danger. Effort predicts loyalty better than delight (Dixon,
Freeman and Toman 2010).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from empathyqa.later import later
from empathyqa.signal import Fact, Signal
from empathyqa.signals.asking.questions import asked_before
from empathyqa.signals.facts.fact import at, fact
from empathyqa.signals.facts.sentences import Sentence, sentences
from empathyqa.signals.pushes.directions import after_care, asks_where
from empathyqa.signals.rule import Examples
from empathyqa.signals.talk import Talk, TurnView
from empathyqa.signals.told_of import told_of
from empathyqa.signals.workings.wordlist import word_set
from empathyqa.text.automaton import Hit

EXAMPLES = Examples(
    fires=(
        "C: it went to the wrong house\nA: You'd have to email the depot yourself.",
        "C: the ceiling's black\nA: You can wipe that with a spray, you get them in the pound shop.",
        "C: still dead\nA: Leave it a couple of days and come back on chat and we'll start again.",
        "C: what if it drops?\nA: It's number two then number one if you get cut off.",
        "C: my phone won't turn on\nA: Is there a neighbour whose phone you could borrow?",
        "C: I don't drive\nA: You can collect it from the depot until eight.",
        "C: how far is it, I don't drive\nA: Opening times can be found on our website.",
        "A: It wasn't sent.\n>C: So I chase that.\nA: Afraid so.",
        "C: they never came\nA: You'll need to ring the courier.",
    ),
    silent=(
        "C: still dead\nA: Hold the button for ten seconds while I refresh it.",
        "C: where is it?\nA: I'll text you by four. You can ring them as well, but you needn't.",
        "C: where is it?\nA: You'll have to ring the depot if you'd like it sooner, or I can do it for you.",
        "C: how do I contact the council?\nA: You'd need to email the council's planning team.",
        "C: I can smell gas\nA: You need to ring the gas emergency team now.",
        "C: my card was stolen\nA: You don't need to contact the bank, we've told them.",
        "C: done\nA: If you have any trouble, come back to us.",
        "C: can I collect it?\nA: Yes, you can collect it from the branch.",
        "C: they never came\nA: I'll ring the courier.",
        "C: what do you need?\nA: You'll need to send me a photo and I'll do the rest.",
        "A: It wasn't sent.\n>C: So I chase that.\nA: No, I'll do it.",
        "C: no news\nA: You need to speak to our claims team, I'll put you through.",
    ),
    known_misses=("C: the seal's perished\nA: Any hardware place will have one.",),
)
_REASONS = {
    "handed_back.must": "leaves it to the customer to see somebody else about it",
    "handed_back.shop": "leaves it to the customer to buy what mends it",
    "handed_back.page": "leaves it to the customer to find it",
    "handed_back.menu": "leaves it to the customer to find the way through a menu",
    "handed_back.borrow": "leaves it to the customer to find somebody who can help",
    "handed_back.again": "leaves it to the customer to come again",
}
_SENT = (*_REASONS, "handed_back.collect")
"""The groups of words that send somebody off; to collect a thing is an order only for who cannot."""
_SO_I = "handed_back.so_i"
_ASKED_FOR = ("handed_back.must", "handed_back.shop", "handed_back.page")
"""What answers one who asked where or whom."""
_CANNOT = {
    "handed_back.cannot_go": ("handed_back.collect", "handed_back.must", "handed_back.shop", "handed_back.page"),
    "handed_back.cannot_online": ("handed_back.page",),
}
"""What the customer told of themselves, and where one must then not send them."""
_NEED_NOT = later(
    r" (?:need not|do not (?:need|have) to|no need|if you (?:would )?(?:like|prefer|rather|want|wish)|whichever|either way|"
    r"or (?:else )?i (?:can|will|could)|can also|could also|welcome to) "
)
_TOGETHER = later(
    r" (?:while (?:i|we)|for me|i will|i am going to|let me|we will|(?:i|we) can|put you through|transfer\w*|connect you|i have) "
)
_IN_DANGER = later(
    r" (?:999|911|112|111|emergency|ambulance|police|fraud (?:team|line)|samaritans|doctor|nurse|gp|midwife) "
)
_SUPPOSED = later(r" (?:if you had|had you|if you ever|if (?:i|we) (?:can not|do not)) ")
_TO_ME = later(r" (?:(?:comes|goes|gets you|straight|direct|directly|through) [^.]*(?:me|desk|us)|i would think) ")
"""A number that leads back to the same person, and a friend's advice."""
_MAY_I = later(r" (?:(?:can|could|may|should) (?:i|we)|which|where) ")
_STILL = later(r" if (?:it|that|they) (?:is|are) (?:still|not) | if not ")
_LITTLE = 18
"""Words up to which a turn that names a page says little else: beside a whole answer the page is but where to read on."""
_YES = later(r"^ (?:yes|yeah|yep|of course|sure|certainly|absolutely) ")
_ASKED = word_set("do did does would will if whether what when why can should")
"""Before *you have to*: a question or a condition, no order."""
_OTHERS = word_set("i we they he she engineer driver colleague someone somebody manager had sorry")
_AFFIRMS = later(r"^ (?:\S+ ){0,3}(?:yes|yeah|yep|aye|afraid|correct|right) ")


@fact("handed_back", examples=EXAMPLES, needs=[*_SENT, _SO_I])
def handed_back(talk: Talk, signals: Sequence[Signal]) -> Iterator[Fact]:
    """The sentences that send the customer off, once each; and the customer's own "so I chase that", where it is not denied."""
    told: dict[str, int] = {}
    for view in talk.views:
        if view.side == "customer":
            for group in filter(view.has, _CANNOT):
                told.setdefault(group, view.index)
            if (hits := view.hits.get(_SO_I)) and _agreed(talk, view):
                yield at("handed_back", view, "says that it is left to them", hits[0].start, hits[0].end)
        elif view.side == "agent" and view.has(*_SENT):
            yield from _sends(view, told)


def _sends(view: TurnView, told: dict[str, int]) -> Iterator[Fact]:
    barred = {group: turn for need, turn in told.items() for group in _CANNOT[need]}
    whole = sentences(view)
    done: set[int] = set()
    for group in _SENT:
        for hit in view.hits.get(group, ()):
            place = next(i for i, one in enumerate(whole) if one.start <= hit.start < one.end)
            if place in done or not (group in barred or (group in _REASONS and not _was_asked_for(view, group))):
                continue
            if _left_to_them(view, hit, group if group not in barred else "", whole, place):
                done.add(place)
                reason = "sends the customer where they said they cannot go" if group in barred else _REASONS[group]
                yield at("handed_back", view, reason, whole[place].start, whole[place].end, barred.get(group))


def _left_to_them(view: TurnView, hit: Hit, group: str, whole: Sequence[Sentence], place: int) -> bool:
    """Whether it is an order and theirs alone: not asked, not done together, not optional, no way out of danger."""
    line = whole[place].line
    near = line + (whole[place + 1].line if place + 1 < len(whole) else "")
    if any(form.search(line) for form in (_SUPPOSED, _TO_ME, _IN_DANGER)) or _NEED_NOT.search(near):
        return False
    if told_of(view, hit) or view.quoted(hit):
        return False
    if group == "handed_back.borrow":
        return True
    if whole[place].asks or not _ASKED.isdisjoint(view.before(hit, 1)):
        return False
    if group != "handed_back.again" and _TOGETHER.search(line):
        return False
    if group == "handed_back.page":
        return view.words.count <= _LITTLE
    if group == "handed_back.again":
        just_in_case = after_care(line) or (" if " in line and not _STILL.search(line))
        before = view.before(hit, 3)
        return not just_in_case and (_OTHERS.isdisjoint(before) or before[-2:] == ["i", "would"])
    return True


def _was_asked_for(view: TurnView, group: str) -> bool:
    if group not in _ASKED_FOR or not (asks_where(view) or asked_before(view)):
        return False
    may_i = group != "handed_back.must" and _MAY_I.search(view.run_before[-1].line) is not None
    return asks_where(view) or may_i or _YES.match(view.line) is not None


def _agreed(talk: Talk, view: TurnView) -> bool:
    """Whether the agent's next words say yes to it, and take nothing on."""
    after = next(iter(talk.ahead(view.place, "agent")), None)
    return after is not None and _AFFIRMS.match(after.line) is not None and " i will " not in after.line
