"""Invented conversations for measuring: plausible service talk from a few hundred lines, the same on every machine."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from empathyqa import Transcript, Turn

THINGS = ["order", "boiler", "refund", "router", "mattress", "parcel", "policy", "bill", "sim card", "booking", "card"]
WHEN = ["yesterday", "on Monday", "two weeks ago", "this morning", "in May", "last night", "for the third time"]
NAMES = ["Sam", "Priya", "Mr Okafor", "Mrs Lindqvist", "Dan", "Aoife", "Chidi", "Meera", "Tom", "Lucia"]
OPENINGS = [
    "Good morning, Larkfield Services, {name} speaking. How can I help you today?",
    "Hi there, thanks for getting in touch. You're through to {name}.",
]
PROBLEMS = [
    "Hi, my {thing} never came and I was told it would be here {when}.",
    "I've been charged twice for the {thing} {when} and I don't understand why.",
    "the {thing} stopped working {when}, i need it for work",
    "My {thing} is broken. I rang {when} and nobody called me back, I'm really fed up.",
    "I'd like to change the address on my {thing}, please.",
    "It's about my husband's {thing}. He died {when} and the letters keep coming.",
]
AGENT = [
    "I'm sorry about that, {name}. Let me look at the {thing} for you.",
    "Can I take your reference number and the postcode, please?",
    "What happens when you try to switch it on?",
    "So the {thing} was due {when} and it hasn't arrived, is that right?",
    "I understand your frustration and I apologise for any inconvenience caused.",
    "That must be worrying, with all you have to deal with. I'll sort this out with you now.",
    "I've sent a new {thing} today; it will be with you within two working days.",
    "Unfortunately we can't refund it after thirty days. What I can do is offer a repair free of charge.",
    "Just one moment while I check that for you.",
    "I've booked the engineer for tomorrow between eight and ten, and I'll text you when he sets off.",
    "Thank you for waiting. I can see the payment on the account now.",
]
CUSTOMER = [
    "It's 44712, and the postcode is LS6 2AB.",
    "ok",
    "Yes, that's right. I've already told your colleague all this.",
    "That's not good enough! I've waited two weeks and I'm furious.",
    "I'm worried I won't have it for Saturday, my mum comes out of hospital.",
    "Oh that's great, thank you so much.",
    "no it still doesn't work",
    "How long will that take?",
    "I can't afford to pay that twice, I don't get paid until the end of the month.",
]
CLOSINGS = [
    "Is there anything else I can help you with today?",
    "Does that sort it out for you? Take care, {name}.",
    "Thanks for calling, have a great day.",
]


class _Chooser:
    """A small generator of our own: the same choices on every machine and every Python."""

    def __init__(self, seed: int) -> None:
        self._state = seed * 2654435761 + 1

    def of(self, choices: Sequence[str]) -> str:
        self._state = (self._state * 6364136223846793005 + 1442695040888963407) % 2**64
        return choices[(self._state >> 33) % len(choices)]

    def line(self, lines: Sequence[str]) -> str:
        return self.of(lines).format(thing=self.of(THINGS), when=self.of(WHEN), name=self.of(NAMES))


def made_conversations(count: int) -> Iterator[Transcript]:
    """So many conversations of ten to twenty-six turns."""
    for number in range(count):
        yield _made(f"made-{number}", number, 10 + number % 9 * 2)


def long_conversation(turns: int) -> Transcript:
    """One conversation of this many turns."""
    return _made("long", 1, turns)


def one_long_turn(piece: str, characters: int) -> Transcript:
    """A conversation in which each side says one piece over and over, this many characters long."""
    text = piece * (characters // len(piece))
    turns = (Turn(0, "customer", text), Turn(1, "agent", text), Turn(2, "customer", "ok"))
    return Transcript(id="long-turn", turns=turns, channel="chat")


def _made(id: str, seed: int, length: int) -> Transcript:
    choose = _Chooser(seed)
    lines = [choose.line(OPENINGS), choose.line(PROBLEMS)]
    while len(lines) < length - 1:
        lines.append(choose.line(CUSTOMER if len(lines) % 2 else AGENT))
    lines.append(choose.line(CLOSINGS if len(lines) % 2 == 0 else CUSTOMER))
    turns = [Turn(index, "customer" if index % 2 else "agent", text) for index, text in enumerate(lines)]
    return Transcript(id=id, turns=tuple(turns), channel="voice", customer_name=choose.of(NAMES))
