"""Reproach: words that hold it against the customer, or theirs, what they did or left undone; heard as a dismissal.

Told by grammar, for no list of sentences would do: "you" (or your son, or "he" of theirs) + should, ought to or could have
+ what one does. The person and the verb decide. "You should have had a letter" and "you shouldn't have had to ring"
speak of what was owed to them, and "we should have told you" of the firm: those comfort. House rule; no study.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from empathyqa.later import later
from empathyqa.signals.talk import TurnView
from empathyqa.signals.told_of import told_of
from empathyqa.text.automaton import Hit
from empathyqa.text.content import EMPTY_WORDS, stem
from empathyqa.text.lexicons import classes

REPROACHED = (
    "You should have thought of that before.",
    "Then your son should have done it.",
    "You should've read the letter we sent.",
    "You really ought to have checked your meter.",
    "Well, you should have told us sooner.",
    "But madam, you should have rung before the deadline.",
    "I'm sorry, but you should have kept the receipt.",
    "You shouldn't have given him your PIN.",
    "You should never have clicked on that link.",
    "You shouldn't have left it so late.",
    "You should have been more careful.",
    "You should have been checking your statements.",
    "You should've paid it on time.",
    "Your husband ought to have rung us.",
    "C: My daughter does my forms for me.\nA: Then she should have sent them in.",
    "C: My parents were looking after it.\nA: They should have noticed the leak.",
    "You could have rung us sooner.",
    "You could at least have checked the balance.",
    "You could always have taken it to a specialist.",
    "If you had bothered to read the terms we wouldn't be here.",
    "If you'd looked at the bills you would have seen it.",
    "If only you had told us.",
    "C: I've cancelled my holiday because of this.\nA: That was your choice, madam.",
    "C: I can't read small print since the stroke.\nA: That's your responsibility then.",
    "It was your job to check the dates.",
    "C: I've been sat in the dark to save it.\nA: Nobody told you to sit in the dark.",
    "Nobody forced you to sign it.",
    "Well, no one asked you to pay twice.",
    "You should of checked it first.",
    "You've only yourself to blame.",
    "You brought this on yourself.",
    "That's your own fault.",
    "What did you expect?",
    "Serves you right.",
)
"""What must be heard, and beneath what must not; the example table of dismissal holds them."""
NO_REPROACH = (
    "You should have had a letter by now.",
    "You should have received a text this morning.",
    "You shouldn't have had to ring twice.",
    "You should have been told that on Monday.",
    "You should never have been charged.",
    "You should've been getting the lower rate, so I've put it right.",
    "You should have paid £40, not £60, so I'm sending the rest back.",
    "C: There was no ramp for my mum.\nA: They should have kept a ramp out.",
    "We should have told you sooner.",
    "I should have checked that first.",
    "Somebody should have rung you.",
    "Nobody should have to wait that long.",
    "He should have told you at the door.",
    "C: The driver just left it in the rain.\nA: He should have rung the bell.",
    "C: My son was promised a call.\nA: Your son should have been called, and we didn't.",
    "C: My sister was meant to look after it and she should have paid.\nA: Your sister should have paid, I see that.",
    "Please don't feel you should have spotted it.",
    "I'm not saying you should have known.",
    "You couldn't have known that.",
    "You could have had it on Friday.",
    "You could have been hurt.",
    "You could have used the app if we had told you about it.",
    "The form you should have signed is on page two.",
    "What you should have paid is on the next line.",
    "You should have reached the settings page by now.",
    "He said you should have called, and he was wrong.",
    "That's our mistake, you should have kept your old price.",
    "C: Do I have to change it?\nA: That's your choice.",
    "That's your choice, and I'll go with whatever you decide.",
    "It isn't your own fault.",
    "I'm so sorry nobody told you to bring your passport.",
    "C: Nobody told me to bring it.\nA: Nobody told you to bring it, right.",
    "Nobody asked you to sign anything?",
    "What did you expect to see on the screen?",
    "If you had the app, you could see it there.",
    "If only you had a second line, I could ring you on that.",
)

_IRREGULAR = frozenset(
    """thought known read told rung said let kept done made given brought taken gone come left written sent chosen
    spoken understood bought sold lent spent thrown shown held found put set seen caught begun broken driven hidden
    met paid quit run shut stood sworn woken worn""".split()
)
_COMES_TO_THEM = frozenset(
    """received needed experienced worried bothered expected ended reached landed claimed qualified seen found met
    entitled noticed heard started finished gained added saved enjoyed felt arrived loved""".split()
)
"""What one gets or undergoes: "you should have received it" tells what was due to them, or what a screen should show."""
_UNWISE = frozenset(
    """left given clicked told shared signed opened thrown taken ignored let spent relied assumed done gone answered lent
    trusted sent used touched moved believed agreed transferred installed tried""".split()
)
"""What one can be told not to have done; of the rest ("you shouldn't have waited three weeks") the firm is told off."""
_MOST = 50
"""So many of a kind are looked at in one turn, for each look reads the whole of it; a pasted page stays cheap."""
_PAID_LATE = frozenset(("it", "on", "by", "when", "before", "earlier", ".", "!"))
"""After "you should have paid"; any other is a sum: "you should have paid £40, so I'm sending the rest back"."""
_BEGINS = frozenset(
    """and but so then well because cause really maybe perhaps honestly sorry afraid think say look madam sir maam now no
    yes yeah also ok okay why suppose guess though frankly basically still as or""".split()
)
"""Words after which a sentence begins anew; after a noun "you should have" tells which: "the form you should have signed"."""
_STOPS = (",", ";", ":", "-", "–", "—", "…")
_OURS = later(
    r" our (?:own )?(?:mistake|error|fault|failing|end|side) "
    r"| (?:we|i|somebody|someone) (?:had|should|ought|never|failed|forgot) | we did not | my mistake | put (?:it|that) right "
)
"""The agent takes it upon the firm in the same breath."""
_EXPECTED = later(r" (?:by now|already|automatically|entitled) ")
_SHARP = later(r" (?:sooner|earlier|before|yourself|at least|just|easily|simply|always could have|could always have) ")
"""What makes of "you could have rung" a reproach; without it, it may tell what was possible."""
_RESPECTS = later(r" (?:respect|support|either way|whatever|happy|take your time|pressure|of course|entirely) ")
_OF_THE_FIRM = later(
    r" (?:drivers?|couriers?|engineers?|agents?|colleagues?|adviser|advisor|fitter|doctor|nurse|manager|shop|bank) "
)
_SEVERAL = frozenset(("parents", "kids", "children", "sons", "daughters", "brothers", "sisters", "twins", "family"))
"""Who "they" of the customer's side may be: "they" is the firm as often as not."""
_COMFORTS = frozenset(("feel", "feeling", "felt", "wish", "if", "whether", "blame"))
_ECHO = later(r" (?:nobody|no one) (?:\w+ )?(?:told|asked|said|made|forced) ")
_SORRY = later(r" (?:sorry|apologi\w+|shame|unfortunately) ")


def reproaches(view: TurnView) -> list[Hit]:
    """The phrases in which it is held against the customer, or theirs, what they did or did not do; said here and now."""
    if not view.has(*_TOLD):
        return []
    found = [hit for group, told in _TOLD.items() for hit in view.hits.get(group, ())[:_MOST] if told(view, hit)]
    return [hit for hit in found if not _elsewhere(view, hit)]


def _elsewhere(view: TurnView, hit: Hit) -> bool:
    """Whether it is denied, reported, comforted, or taken upon the firm."""
    lead = view.before(hit, 5)
    if view.negated(hit, 5) or not _COMFORTS.isdisjoint(lead[-3:]):
        return True
    return told_of(view, hit) or view.quoted(hit) or _OURS.search(view.line) is not None


def _should(view: TurnView, hit: Hit) -> bool:
    """You, or yours, should have done it."""
    if not (_begins(view, hit) and _theirs(view, hit)) or _EXPECTED.search(view.sentence_of(hit)):
        return False
    words = view.words.tokens
    said, verb = words[hit.first : hit.last], words[hit.last - 1]
    if "been" in said:
        return verb != "been"  # "should have been told" tells what was owed to them
    if not {"not", "never"}.isdisjoint(said):
        return verb in _UNWISE
    if verb == "paid":
        return hit.last >= len(words) or words[hit.last] in _PAID_LATE
    if verb == "noticed" and words[hit.first] != "you":
        return True
    return participle(verb) and verb not in _COMES_TO_THEM


def _could(view: TurnView, hit: Hit) -> bool:
    verb = view.words.tokens[hit.last - 1]
    done = participle(verb) and verb not in _COMES_TO_THEM
    return done and _begins(view, hit) and _theirs(view, hit) and _SHARP.search(view.sentence_of(hit)) is not None


def _choice(view: TurnView, hit: Hit) -> bool:
    """Their choice or duty, said of what hurts: not to one who asked whether they may, and not with respect for it."""
    return not any(asked.asks for asked in view.run_before) and _RESPECTS.search(view.line) is None


def _nobody(view: TurnView, hit: Hit) -> bool:
    """Nobody told them to do what they did: no question, no regret, and no echo of their "nobody told me"."""
    sentence = view.sentence_of(hit)
    if " ? " in sentence or _SORRY.search(view.line) or any(_ECHO.search(said.line) for said in view.run_before):
        return False
    if " told " not in sentence:
        return True
    asked = _about(sentence.split(" told ", 1)[1])
    return any(asked & _about(said.line) for said in view.run_before)


def _about(words: str) -> set[str]:
    return {stem(word) for word in words.split() if word not in EMPTY_WORDS}


def _plain(view: TurnView, hit: Hit) -> bool:
    return True


def _begins(view: TurnView, hit: Hit) -> bool:
    """Whether a sentence, or a clause of its own, begins with it."""
    lead = view.before(hit, 1)
    return not lead or lead[0] in _BEGINS or view.turn.text[: hit.start].rstrip().endswith(_STOPS)


def _theirs(view: TurnView, hit: Hit) -> bool:
    """Whether it is said of the customer or of somebody of theirs, whom they themselves do not hold it against."""
    who = view.words.tokens[hit.first]
    if who == "you":
        return True
    before = " ".join(said.line for said in view.run_before)
    if " should have " in before:
        return False
    kin = _SEVERAL if who == "they" else _kin()
    return who == "your" or (not _OF_THE_FIRM.search(before) and not kin.isdisjoint(before.split()))


@cache
def _kin() -> frozenset[str]:
    return frozenset(classes()["family"])


def participle(word: str) -> bool:
    """Whether the word may follow "you should have" as what was or was not done."""
    return word.endswith("ed") or word in _IRREGULAR


_TOLD: dict[str, Callable[[TurnView, Hit], bool]] = {
    "dismissal.reproach": _should,
    "dismissal.reproach_could": _could,
    "dismissal.reproach_if": _plain,
    "dismissal.reproach_choice": _choice,
    "dismissal.reproach_duty": _plain,
    "dismissal.reproach_nobody": _nobody,
    "dismissal.reproach_self": _plain,
}
