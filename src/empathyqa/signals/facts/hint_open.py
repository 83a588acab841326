"""hint_open and hint_taken_up: a hint at a scam, at gambling or at failing memory, and whether a reply was about that.

A compliment, or the job that was asked for, is no answer to such a hint: a question about the caller, a warning, a way to
have it in writing or to bring in somebody they trust is one (FCA FG21/1 asks firms to act on what they notice). What a
reply is about is told by its words, loosely, for the agent's good: a word of the matter is enough.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from empathyqa.signal import SCAM_NOW, Fact, Signal
from empathyqa.signals.facts.fact import at, fact
from empathyqa.signals.needs.hints import BACK, CAPACITY, GAMBLING, SCAM, WARNS
from empathyqa.signals.rule import Examples
from empathyqa.signals.talk import Talk, TurnView

OPEN = Examples(
    fires=(
        ">C: A man rang about a loan, he was very nice.\nA: You've been so generous. I'll stop the gift today.",
        ">C: I don't always remember what I've said yes to.\nA: That's all done for you, lovely.",
        ">C: He told me not to tell anyone at the bank.\nA: Lovely. Your parcel is on its way.",
        ">C: I get so muddled with the money.\nA: What's the order number?\nC: 4471.\nA: It comes on Friday.",
        ">C: I let him onto my computer.\nA: The router is posted today.",
        ">C: I thought I'd win it back by now.\nA: Fair enough. When could you make a payment?",
        ">C: He says if I pay another fifty it unlocks the lot.\nA: They do have fees sometimes. That could be legit.",
        ">C: A man rang me, very plausible, and I sent him two hundred.\nA: I'd call the company and ask for a refund.",
    ),
    silent=(
        ">C: I thought I'd win it back by now.\nA: Is there somebody you can talk to about the gambling?",
        ">C: A man rang about a loan, he was very nice.\nA: Did you give him any details?",
        ">C: A man rang about a loan, he was very nice.\nA: Can I have your postcode?\nC: BN1.\nA: Please ring your bank today.",
        ">C: I don't always remember what I've said yes to.\nA: Shall I put it all in writing for you?",
        ">C: A man rang to confirm delivery.\nA: It's on its way.",
        "A: Hello, how can I help?\n>C: A man rang about a loan, he was very nice.",
        ">C: He says if I pay another fifty it unlocks the lot.\nA: It may sound genuine, but it's a scam. Don't pay him.",
        ">C: They'll unlock my phone once I pay off the plan.\nA: That's right, after the last bill.",
    ),
    known_misses=(">C: A man rang about a loan, he was very nice.\nA: I've stopped your payments today, lovely.",),
)
TAKEN_UP = Examples(
    fires=(
        "C: A man rang about a loan, he was very nice.\nA: Did you give him any details?",
        "C: I don't always remember what I've said yes to.\nA: That's all right.\nC: Oh good.\nA: Shall I write it down for you?",
        "C: He told me not to tell anyone at the bank.\nA: I'm worried about that. Please don't pay him anything.",
        "C: I let him onto my computer.\nA: Hang up if he rings again, and change your passwords.",
        "C: I get so muddled with the money.\nA: Is there somebody you trust who could help you with it?",
    ),
    silent=(
        "C: A man rang about a loan, he was very nice.\nA: You've been so generous.",
        "C: A man rang to confirm delivery.\nA: Did he give you a time?",
        "C: I don't remember my password.\nA: I'll send a letter.",
        "C: I get so muddled with the money.\nA: What's the order number?",
        "C: I let him onto my computer.\nA: The router is posted today.",
    ),
    known_misses=("C: I let him onto my computer.\nA: Oh no. Switch it off at the wall first of all.",),
)
_ABOUT = {
    SCAM: "vulnerability.about_scam", SCAM_NOW: "vulnerability.about_scam", CAPACITY: "vulnerability.about_capacity",
    GAMBLING: "vulnerability.about_gambling",
}  # fmt: skip
_WITHIN = 4
"""Replies in which the agent may still come to it: one more than a plain disclosure gets, for hints are met in passing. Of a
scam that is going on, all of them: a warning is never too late."""


@fact("hint_open", examples=OPEN, needs=["vulnerability"])
def hint_open(talk: Talk, signals: Sequence[Signal]) -> Iterator[Fact]:
    """The hints that no agent turn was about, where the agent spoke at all afterwards."""
    for signal, view, replies, about in _hints(talk, signals):
        if replies and not any(_about(reply, about) for reply in replies):
            yield at("hint_open", view, f"no reply is about it: {signal.reason}", signal.start, signal.end)


@fact("hint_taken_up", examples=TAKEN_UP, needs=["vulnerability"])
def hint_taken_up(talk: Talk, signals: Sequence[Signal]) -> Iterator[Fact]:
    """The agent's first words that are about the hint, for each hint that was taken up."""
    for signal, _, replies, about in _hints(talk, signals):
        found = next(((reply, hit) for reply in replies if _about(reply, about) for hit in reply.hits[about]), None)
        if found is not None:
            reply, hit = found
            yield at("hint_taken_up", reply, f"is about it: {signal.reason}", hit.start, hit.end, signal.turn)


def _about(reply: TurnView, about: str) -> bool:
    """Whether a reply is about it. Who sends the customer back to the cheat, or says that it may be genuine, has spoken of it
    and made it worse."""
    return reply.has(about) and not (about == _ABOUT[SCAM] and reply.has(BACK) and not reply.has(WARNS))


def _hints(talk: Talk, signals: Sequence[Signal]) -> Iterator[tuple[Signal, TurnView, list[TurnView], str]]:
    """Each hint with its turn, the agent's replies after it, and the phrase group of what is about it."""
    hints = [signal for signal in signals if signal.id == "vulnerability" and signal.reason in _ABOUT]
    views = {view.index: view for view in talk.views} if hints else {}
    for signal in hints:
        view = views[signal.turn]
        replies = talk.ahead(view.place, "agent")
        within = None if signal.reason == SCAM_NOW else _WITHIN
        yield signal, view, list(islice(replies, within)), _ABOUT[signal.reason]
