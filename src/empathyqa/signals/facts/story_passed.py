"""story_passed: words that pass on the story, or the person, to who comes next: "I've told Mo about the meter and your hip".

"There's a form" and "they'll explain" pass on nothing, and neither does "they'll have your account up". Six in ten customers
are transferred and have to start again (Dixon, Freeman & Toman 2010).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from empathyqa.later import later
from empathyqa.signal import Fact, Signal
from empathyqa.signals.facts.fact import at, fact
from empathyqa.signals.facts.sentences import sentences
from empathyqa.signals.rule import Examples
from empathyqa.signals.talk import Talk, TurnView

EXAMPLES = Examples(
    fires=(
        "A: I've told Mo in leakage about the patch and your hip. Putting you through to him now.",
        "A: Let me explain it to repairs first, and then I'll put you through to them.",
        "A: I'll explain it all to the team so you needn't repeat it, then I'll transfer you to billing.",
        "A: I'll connect you to an adviser. You won't have to start again, they can see our whole chat.",
        "A: I'm passing you to the fraud team with what you've told me.",
        "A: Connecting you to a person now. They can see what you've typed.",
        "A: I'll put you through to Bev.\nC: ok\nA: Bev, I've got Mrs Hale on with us, she's his daughter.",
        "A: I'll stay on with you while I transfer you to billing.",
        "A: I've put it all in the notes for billing, I'll transfer you to them now.",
        "A: I'm passing you to a colleague.\nC: ok\nA: Hello, I've read your messages above, it's the second bill.",
    ),
    silent=(
        "A: There's a form. I'm putting you through now.",
        "A: They'll have your account up, yeah. I'll transfer you to billing.",
        "A: I'll transfer you to billing. They'll explain it to you.",
        "A: You'll have to tell them again. I'll transfer you to billing.",
        "A: I can put you through, they'll need to ask you some bits.",
        "A: Can you explain it to me once more?",
        "A: I haven't told them about it. I'll transfer you to billing.",
        "A: Please hold on while I check, then I'll transfer you to billing.",
        "A: I've told him about the meter.",
        "A: I'll transfer you to billing.\nC: ok\nA: Hello, billing. I can see your account, what's it about?",
        "A: I'll transfer you to billing.\nC: ok\nA: Hello, billing. I haven't read the chat, what's it about?",
        "C: I've told your colleague about the meter.",
    ),
    known_misses=("A: I'll transfer you to Mo, he was listening in.",),
)
_NEAR = 2
"""Turns around a transfer: elsewhere "I've told him" is no story on its way."""
_I = r"(?:i|we|let me|let us)"
_PASSES = (
    rf" {_I} (?:(?:have|will|am|are|can|just|going|to|now|also|already|first|quickly) ){{0,4}}"
    r"(?:tell|told|telling|explain|explained|explaining|brief|briefed|briefing|update|updated|updating|fill|filled|introduce)"
    r" (?!you |me |us )(?:\S+ ){0,2}?(?:to |about |what |that |in |on |why |how |him |her |them |it |everything |you )",
    r" (?:need not|not (?:have|need) to|without having to) (?:(?:all|ever) )?"
    r"(?:repeat |start (?:again|over|from)"
    r"|(?:say|explain|tell|go through|go over) (?:\S+ ){0,3}(?:again|twice|all over|to them) )",
    r" (?:with|share|shared|sharing|pass|passing|passed|send|sending|sent|put|putting|written|write|leave|left) (?:\S+ ){0,4}?"
    r"(?:notes?|story|chat|conversation|messages|history|these details|everything you|all you|what you) ",
    r" (?:they|he|she|who|my colleague) (?:can|will|now|have|has|got|already|see|read|know|knows) (?:\S+ ){0,6}?"
    r"(?:notes|chat|story|conversation|what you (?:have )?(?:told|said|typed|written|sent)|everything you|all about it) ",
    rf" {_I} (?:have|have got|got) (?!your |the |it |that |no |a )(?:\S+ ){{1,3}}(?:on )?with (?:me|us) ",
    rf" {_I} (?:have |can )?(?:just |now |already )?(?:read|reading|see) (?:through |over |all )?(?:(?:the|your|our|whole) )*"
    r"(?:chat|messages|conversation|notes from|what you (?:have )?(?:told|typed|wrote|written|said|sent)|everything you) ",
    r" on the line with (?:me|us) ",
    r" (?:stay|staying) on (?:the line |here |with you )?(?:with you |while |until |till )",
)
_PASSED = later("|".join(_PASSES))
_DENIED = later(r" (?:can not|have not|will not|did not|do not|never) (?:tell|told|explain|brief|put|pass|sent|send) ")


@fact("story_passed", examples=EXAMPLES, needs=["hand_off"])
def story_passed(talk: Talk, signals: Sequence[Signal]) -> Iterator[Fact]:
    """Agent turns around a transfer in which the story, or the person, is passed on to who comes next."""
    handing = {signal.turn for signal in signals if signal.id == "hand_off"}
    moves = [view.place for view in talk if view.index in handing]
    for view in talk:
        if view.side != "agent" or not any(abs(view.place - move) <= _NEAR for move in moves):
            continue
        if found := _passed_in(view):
            yield found


def _passed_in(view: TurnView) -> Fact | None:
    """Where a turn passes the story on, in a sentence that says so."""
    for one in sentences(view):
        if not one.asks and _PASSED.search(one.line) and not _DENIED.search(one.line):
            return at("story_passed", view, "passes on the story", one.start, one.end)
    return None
