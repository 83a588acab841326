"""cheer_mismatch: a bright word in the direct reply to distress or to a disclosure.

"It's twenty-six weeks", "That's awesome". Match the weight of what was said first; "perfect" to a postcode is fine once
the feeling has been answered.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from empathyqa.later import later
from empathyqa.signal import Fact, Signal
from empathyqa.signals.facts.bright_farewell import bright_farewells, tells_of_loss
from empathyqa.signals.facts.fact import at, fact
from empathyqa.signals.facts.nearby import said_just_before
from empathyqa.signals.facts.sentences import sentences
from empathyqa.signals.pushes.hollow_replies import LAUGHS
from empathyqa.signals.rule import Examples
from empathyqa.signals.talk import Talk, TurnView

EXAMPLES = Examples(
    fires=(
        "C: My husband died on Monday.\nA: Perfect, can I take the account number?",
        "C: I can't afford this until my benefits come.\nA: Awesome! Let me get that set up.",
        "C: I've just been diagnosed with cancer.\nA: Great question! You can update it online.",
        "C: I'm really scared they'll evict us.\nA: No worries! 😊 What's your postcode?",
        "C: my mother passed away last week\nA: ok great",
        "C: I can't afford this until my benefits come.\nA: Ha, yeah, that's one way. When can you pay?",
        "C: I've been saving up the tablets and I gave my dog to my sister.\nA: Oh that's nice, a dog needs a garden.",
        "C: My husband died in May, I can't see to it myself.\nA: That's fine. And the account number?",
        "C: I've just been diagnosed with cancer.\nA: No problem! What's the policy number?",
        "C: I've been saving up the tablets for the weekend.\nA: What's the postcode?\nC: BN1.\nA: Perfect. Have a nice day.",
        "C: My husband died on Monday.\nA: Happy to help with that! What's the number?",
        "C: My husband died on Monday.\nA: Ooh, exciting times, let's get you moved over then.",
        "C: My mum passed away last week.\nA: The number?\nC: 4471.\nA: It's closed.\nC: Right. Bye.\nA: Have a wonderful day!",
    ),
    silent=(
        "C: My husband died on Monday.\nA: I'm so sorry. Perfect, I've found the account.",
        "C: It's LS6 2AB.\nA: Perfect, thank you.",
        "C: My husband died on Monday.\nA: It would be great if you could send the certificate.",
        "C: I can't afford this.\nA: A great deal of people are in the same boat.",
        "C: Ha, I'd lose my head next.\nA: Brilliant!",
        "C: My husband died on Monday.\nA: Oh no!",
        "C: I can't afford it till payday haha, story of my life.\nA: Ha, same here.",
        "C: I gave my dog to my sister, she has a garden.\nA: Oh that's nice.",
        "C: Sorry, I'm in bits, my husband died on Monday.\nA: That's fine, take your time.",
        "C: My husband died on Monday, is it all right if I ring from his phone?\nA: That's fine.",
        "C: I've been saving up the tablets.\nA: I'm worried to hear that.\nC: My sister's here.\nA: Great, stay with her.",
        "C: My husband died on Monday.\nA: I'm happy to help you with that.",
        "C: My mum passed away in May.\nA: The number?\nC: 4471.\nA: I'm so sorry. It's closed.\nC: Bye.\nA: Have a great day.",
        "C: My mum passed away last week.\nA: The number?\nC: 4471.\nA: It's closed.\nC: Right. Bye.\nA: Have a good day.",
    ),
    known_misses=("C: My husband died on Monday.\nA: Good news is that I can do that for you right now!",),
)
_CHEER = later(
    r"^(?:(?:oh|ok|right|so|and|well|that is|that 's|it is|this is|sounds|alright|yes|yeah|absolutely|super) ){0,2}"
    r"(?:awesome|great|perfect|fantastic|brilliant|excellent|wonderful|amazing|lovely|super|fabulous|splendid|"
    r"cool|marvellous|terrific|good stuff|happy days|wicked|smashing|hooray|yay|woohoo|lovely jubbly|top stuff|"
    r"super duper|fab|(?:ooh )?exciting(?: times)?|ace|happy (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday))"
    r"(?: (?:question|stuff|news|choice|thanks|thank you|one|job|to hear|i|can|so|and|then|let|sir|maam|madam|now|"
    r"what|that|$)| ?$)"
)
_EAGER = later(
    r"^(?:(?:oh|ok|yes|sure|of course|absolutely|hi|hello|there) ){0,3}(?:(?:i|we) (?:am|are|would be) )?"
    r"(?:so |very |more than |always |only too )?(?:happy|delighted|thrilled|excited|pleased|(?:i )?(?:would )?love)"
    r" to (?:help|assist)|^(?:(?:oh|ok|right|yeah|ah) )?(?:nice one|good stuff)"
)
""""Happy to help!": bright with its mark, to who has told of a loss or of harm, as "nice one" is with any."""
_FINE = later(
    r"^(?:(?:oh|ok|okay|right|yeah|yes) ){0,2}(?:(?:that is|that 's|thats) (?:fine|okay|ok|all good|no problem|not a problem)"
    r"|no worries|no problem|not a problem|no probs)(?: (?:at all|then|and|so)| ?$)"
)
_FINE_THEN = later(
    r"\W*(?:(?:oh|ok|okay|right|yeah|yes)\W+)?that(?:['’]s| is)? (?:fine|okay|ok|all good|no problem),", re.IGNORECASE
)
"""What is said to a postcode, as the first word on a death, an illness or a danger. To "sorry" and "is it all right if" it is
kind."""
_EXCUSES = later(r"\b(?:sorry|apologi[sz]e|bear with me|forgive me|excuse me|thank|thanks)\b|\?", re.IGNORECASE)
_NICE = later(
    r"^(?:(?:oh|ah|aw|well|ok|right|and|so|that is|that 's|how) ){1,3}(?:nice|good|lovely|sweet|kind|thoughtful|sensible)(?: |$)"
)
"""Mild words, and bright beside one who gives the dog away: only after a hint of harm."""
_SMILE = later("[\U0001f600-\U0001f60e\U0001f642\U0001f643\U0001f929\U0001f973\U0001f389\U0001f44d\U0001f64c]")
_ALWAYS = frozenset(("vulnerability", "crisis", "sadness"))
_IF_CLEAR = frozenset(("anxiety", "anger", "frustration"))
_ANSWERED = frozenset(("sympathy", "acknowledgement", "validation", "apology", "reassurance"))
_OF_DYING = ("ideation", "plan")
_HARD = ("life_event", "health")
_HELPS = ("signposting", "hand_off", "boundary")
_CLEAR = 2
_BEFORE = 2
"""Turns just before the agent's in which the distress was told."""


@fact("cheer_mismatch", examples=EXAMPLES, needs=_ALWAYS | _IF_CLEAR)
def cheer_mismatch(talk: Talk, signals: Sequence[Signal]) -> Iterator[Fact]:
    """Agent turns that answer distress or a disclosure brightly before anything else."""
    grave = {signal.turn for signal in signals if _grave(signal)}
    if not grave:
        return
    by_turn: dict[int, list[Signal]] = {}
    for signal in signals:
        by_turn.setdefault(signal.turn, []).append(signal)
    views, dark = talk.views, any(map(_dark, signals))
    unanswered = _dark_and_unanswered(by_turn, [view.index for view in views]) if dark else {}
    cheered: set[int] = set()
    for view in views:
        if view.side != "agent" or not view.place or views[view.place - 1].side == "agent":
            continue
        if not dark and grave.isdisjoint([one.index for one in views[max(view.place - _BEFORE, 0) : view.place]]):
            continue
        cue = _distress(view, by_turn) or unanswered.get(view.index)
        if cue is None:
            continue
        here = by_turn.get(view.index, ())
        word = _bright_word(view, cue.id == "crisis" and cue.kind in _OF_DYING) or _fine(view, cue)
        word = word or (_eager(view) if _told_of_loss(view, by_turn) else None)
        smile = _SMILE.search(view.turn.text)
        if word is not None and not any(s.id in _ANSWERED and s.start <= word[0] for s in here):
            yield at("cheer_mismatch", view, "a bright word straight after distress", *word, cue.turn)
            cheered.add(view.index)
        elif smile is not None and cue.id != "frustration" and not any(s.id in _ANSWERED for s in here):
            yield at("cheer_mismatch", view, "a smile straight after distress", *smile.span(), cue.turn)
            cheered.add(view.index)
    for view, words, turn in bright_farewells(talk, by_turn):
        if view.index not in cheered:
            yield at("cheer_mismatch", view, "a bright goodbye, and no word on what was told", *words, turn)


def _distress(view: TurnView, by_turn: dict[int, list[Signal]]) -> Signal | None:
    before = said_just_before(view)[-_BEFORE:]
    heard = [signal for one in before for signal in by_turn.get(one.index, ())]
    grave = min(filter(_grave, heard), key=lambda signal: signal.id != "crisis", default=None)
    if grave is None or any(signal.id in ("gladness", "confirmation") for signal in heard) or any(map(_jokes, before)):
        return None
    return grave


def _dark(signal: Signal) -> bool:
    return signal.id == "crisis" and signal.kind in _OF_DYING and not signal.hint


def _dark_and_unanswered(by_turn: dict[int, list[Signal]], turns: Sequence[int]) -> dict[int, Signal]:
    """Turn → the hint at dying before it that nobody has said a word to yet: to who gave it, "perfect" is bright however much
    later it comes. One pass over the talk."""
    since: Signal | None = None
    out: dict[int, Signal] = {}
    for turn in turns:
        if since is not None:
            out[turn] = since
        for signal in by_turn.get(turn, ()):
            if _dark(signal):
                since = signal
            elif since is not None and turn > since.turn and (signal.id in _ANSWERED or signal.id in _HELPS):
                since = None
    return out


def _fine(view: TurnView, cue: Signal) -> tuple[int, int] | None:
    """The characters of a "that's fine" as the first word on what is grave: a death, an illness, a danger."""
    if cue.learned or not (cue.id in ("crisis", "sadness") or cue.kind in _HARD):
        return None
    if any(_EXCUSES.search(one.turn.text) for one in said_just_before(view)[-_BEFORE:]):
        return None
    first = next(iter(sentences(view)), None)
    fine = first is not None and (_FINE.match(" ".join(first.words)) or _FINE_THEN.match(view.turn.text))
    return (first.start, first.end) if first is not None and fine else None


def _eager(view: TurnView) -> tuple[int, int] | None:
    """The characters of a "happy to help!" that one of the first two sentences begins with."""
    for one in sentences(view)[:2]:
        found = _EAGER.match(" ".join(one.words))
        if found and (one.tokens[-1] == "!" or " to " not in found[0]):
            return one.start, one.end
    return None


def _told_of_loss(view: TurnView, by_turn: dict[int, list[Signal]]) -> bool:
    return any(tells_of_loss(one, by_turn) for one in said_just_before(view)[-_BEFORE:])


def _grave(signal: Signal) -> bool:
    """Distress or a disclosure; a lasting circumstance told plainly (no computer, large print) is not."""
    if signal.id in _IF_CLEAR:
        return (signal.level or 0) >= _CLEAR
    return signal.id in _ALWAYS and signal.kind != "capability" and not signal.hint


def _jokes(view: TurnView) -> bool:
    text = view.turn.text.lower()
    return any(mark in text for mark in ("haha", " lol", "😂", "🤣", "lmao", "[laugh"))


def _bright_word(view: TurnView, after_harm: bool) -> tuple[int, int] | None:
    """The characters of a bright opening of one of the first two sentences."""
    for n, sentence in enumerate(sentences(view)):
        words = " ".join(sentence.words)
        if n == 0 and LAUGHS.match(words):
            return sentence.start, sentence.end
        if n < 2 and (_CHEER.match(words) or (after_harm and _NICE.match(words))):
            return sentence.start, sentence.end
    return None
