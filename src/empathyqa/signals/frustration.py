"""frustration: the customer is annoyed, impatient, fed up or disappointed.

Told with a feeling word or without one: nobody called, still nothing, every single time, capitals, stacked marks, a
sour "great". A plain statement of the problem is none; a negated or quoted feeling is none.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from empathyqa.later import later
from empathyqa.signals.effort import chasing
from empathyqa.signals.facts.nearby import said_just_before
from empathyqa.signals.feelings.bitter_conclusions import bitter_conclusion
from empathyqa.signals.feelings.counted import COUNTED, held_up
from empathyqa.signals.feelings.for_nothing import for_nothing
from empathyqa.signals.feelings.heat import SWEARING, capitals, shouted_marks, strong_swearing
from empathyqa.signals.feelings.levels import felt, level
from empathyqa.signals.feelings.mock_praise import mock_praise, wrong_as_ever
from empathyqa.signals.feelings.plain_digs import plain_dig
from empathyqa.signals.feelings.shouted_alone import shouted_alone
from empathyqa.signals.feelings.vexed_words import VEXED_WORDS, vexed_words
from empathyqa.signals.outcomes.said_in_vain import said_in_vain
from empathyqa.signals.repeats.pushed_back import pushed_back
from empathyqa.signals.rule import Examples, Heard, rule
from empathyqa.signals.talk import TurnView
from empathyqa.signals.workings.print_marks import CAPITALS, STACKED, STARS
from empathyqa.signals.workings.wordlist import word_set

EXAMPLES = Examples(
    fires=(
        "I'm so fed up with this.",
        "nobody called me back on Tuesday",
        "It cuts out every single time I stand up.",
        "I asked for the BLUE one.",
        "why is it not here?? it was supposed to arrive on Monday",
        "A: Unfortunately we can't change the date.\nC: Oh, great.",
        "I never asked for a voucher.",
        "I've still not been contacted.",
        "Okay. Well. Thank you for nothing.",
        "Hi, it's the mould again.",
        "boiler's gone off again",
        "No thanks. Your customer service is a joke.",
        "Finally. I have a sofa here that is the wrong green.",
        "That's the first sensible answer I've had.",
        "A: There's no note of that.\nC: well there wouldn't be would there",
        "A: I understand your concern.\nC: do you though",
        "I'll believe it when I see it",
        "and nobody thought to say",
        "I've just told you that.",
        "C: hi\nA: It takes 7 to 10 days.\nC: it's been 31 days",
        "get your act together @SwiftVans",
        "how is this acceptable?",
        "Why didn't you say that in the first place?",
        "worst customer service ever",
    ),
    silent=(
        "Your service isn't terrible, I'm just curious.",
        "Thank you for nothing but kindness.",
        "I'd like to return this kettle.",
        "I'm not annoyed, just asking.",
        "This bill is killing me.",
        "My phone died this morning.",
        "My USB stick doesn't fit the TV.",
        "Great, thank you!",
        "She told me she was fed up with her landlord, that's all.",
        "Could you try it again please?",
        "I turned it off again to check.",
        "I'm worried it'll go off again.",
        "It isn't, is it?",
        "what do you think of the blue",
        "Finally, could I add a bag?",
        "I just told my wife the good news.",
        "can you sort it out please",
        "You've been brilliant, best customer service ever.",
        "He's not happy, my father.",
        "I put in for school dinners. It's been seven weeks.",
        "Hiya!! Bit of a silly one, I've spelt my own name wrong 😂",
    ),
    known_misses=("Twenty-six years I've been paying you.",),
)
_NO = (
    " unfortunately ",
    " can not ",
    " unable ",
    " afraid ",
    " not possible ",
    " sorry ",
    " no longer ",
    " policy ",
    " not able ",
)
_BARRED = word_set("not no never nothing nobody still again why how wrong late")
"""With stacked marks, these make a complaint of what may be surprise."""
OUTRIGHT = (*VEXED_WORDS, *COUNTED)
_COUNTS = "counts out how long or how often"
_STACKED = later(r"[!?]{2}")
_MARKS = 2
"""Marks that may follow the last token of a sentence."""
_SOUR_WORDS = 8
_SOUR = (
    "oh great", "great", "oh brilliant", "brilliant", "oh lovely", "wonderful", "oh perfect", "fantastic", "oh good",
    "marvellous", "typical", "charming", "nice", "oh joy", "of course", "figures", "thanks for nothing", "super",
    "just great",
    "just perfect", "just brilliant", "well thats great", "well that is great", "well that is just great",
    "oh well that is great",
)  # fmt: skip


@rule("frustration", examples=EXAMPLES)
def frustration(view: TurnView) -> Iterator[Heard]:
    """Annoyance in words, in print, or in irony after a no."""
    yield from _told_outright(view) or _in_words(view) or _in_print(view)


def _told_outright(view: TurnView) -> Sequence[Heard]:
    """The first of the forms that leave no doubt."""
    if view.has("effort.chasing") and " still " in view.line and (late := chasing(view)):
        return [Heard.at(late[0], "still has to chase", 2, firm=True)]
    if thanked := for_nothing(view):
        return [Heard.at(thanked, "gives thanks for nothing", 2, firm=True)]
    if view.has(*OUTRIGHT) and (outright := [*vexed_words(view), *((hit, _COUNTS) for hit in held_up(view))]):
        return [Heard.at(hit, does, 2 if felt(view) else 1, firm=True) for hit, does in outright]
    if vain := said_in_vain(view):
        return [Heard(*vain, 2 if felt(view) else 1, firm=True)]
    if mocked := mock_praise(view):
        return [Heard(*mocked, "praises what went wrong", 2, firm=True)]
    if ever := wrong_as_ever(view):
        return [Heard.at(ever, "it has gone wrong once more", 2, firm=True)]
    if drawn := bitter_conclusion(view):
        return [Heard(*drawn, "draws the answer out to its absurd end", 2, firm=True)]
    if asked := pushed_back(view):
        return [Heard(*asked, 2 if felt(view) else 1, firm=True)]
    if dug := plain_dig(view):
        return [Heard(*dug, 2, firm=True)]
    if shouted_alone(view):
        return [Heard(0, len(view.turn.text), "shouts it", 2, firm=True)]
    return ()


def _in_words(view: TurnView) -> Sequence[Heard]:
    own = [hit for hit in view.hits.get("frustration.firm", ()) if not view.negated(hit) and not view.quoted(hit)]
    if not own:
        return ()
    strength = level(view, "frustration")
    return [Heard.at(hit, "words of annoyance", strength) for hit in own]


def _in_print(view: TurnView) -> Iterator[Heard]:
    """What swearing, capitals, stacked marks or one sour word tell, where no glad word stands beside them."""
    if not view.has(SWEARING, STARS, CAPITALS, STACKED, "frustration.sour"):
        return
    sworn = strong_swearing(view)
    if view.has("gladness.firm", "confirmation.firm"):
        return
    if sworn is not None and "you" not in view.words.vocabulary:
        yield Heard(sworn.start(), sworn.end(), "swears at the matter", 2)
    elif capitals(view):
        yield Heard.whole(view, "capitals for emphasis", level(view, "frustration"))
    elif shouted_marks(view) and _barred(view):
        yield Heard.whole(view, "stacked marks", level(view, "frustration"))
    elif _sour(view):
        yield Heard.whole(view, "a sour word after a no", 2)


def _barred(view: TurnView) -> bool:
    """Whether a sentence with stacked marks makes a complaint; "Hiya!! I've spelt it wrong" only greets loudly."""
    tokens = view.words.tokens
    text, spans = view.turn.text, view.words.spans
    return any(
        not _BARRED.isdisjoint(tokens[start:end]) and _STACKED.search(text, spans[start][0], spans[end - 1][1] + _MARKS)
        for start, end in view.words.sentences
    )


def _sour(view: TurnView) -> bool:
    """A bright word alone, straight after bad news, and without thanks or an exclamation mark."""
    if not view.has("frustration.sour") or len(view.words.tokens) > _SOUR_WORDS:
        return False
    said = " ".join(token for token in view.words.tokens if token not in (".", "!", "?"))
    if said not in _SOUR or "!" in view.words.vocabulary:
        return False
    return any(word in before.line for before in said_just_before(view)[-1:] for word in _NO)
