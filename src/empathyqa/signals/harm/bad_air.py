"""Bad air at home: a cooker that smells odd and headaches all round, or an oven left open for its heat where children sleep.

Carbon monoxide is told by who has it, not by its name: everybody's head aches, and clears outside. A new oven's smell, a form
that gives everybody a headache and one person's migraine are none. An oven as the only heat is a danger where children, somebody
frail or a bad chest is told of. The signs are those of public advice on carbon monoxide; the phrases are this project's.
"""

from __future__ import annotations

from collections.abc import Iterator

from empathyqa.later import later
from empathyqa.signals.harm.going_on import over
from empathyqa.signals.needs.going_without import frail_told
from empathyqa.signals.rule import Heard
from empathyqa.signals.talk import Talk, TurnView
from empathyqa.signals.workings.spoken import Spoken
from empathyqa.signals.workings.watched import by_talk, by_text
from empathyqa.signals.workings.wordlist import word_set

_BURNER = r"(?:cooker|oven|hob|boiler|gas fire|gas|fire|heater|stove|flue|meter cupboard|flat|house|kitchen)"
_BURNERS = word_set("cooker oven hob boiler gas fire heater stove flue")
_AIR_WORDS = word_set("smell smells smelling stinks headache headaches heads dizzy sick drowsy sleepy")
_ODD_SMELL = later(
    rf" {_BURNER}(?: [\w']+){{0,4}} (?:smells?|smelling|stinks)(?: \w+)? (?:funny|odd|strange|weird|wrong|bad|off|"
    rf"eggy|of eggs|awful|different)"
    rf"| (?:funny|odd|strange|weird|bad|eggy) smell(?: \w+){{0,3}} {_BURNER} | (?:flame|flames) (?:\w+ "
    rf"){{0,3}}(?:yellow|orange) "
)
_ALL = r"(?:we|all of us|both of us|everyone|everybody|the kids|the children|the (?:house|family)|me and (?:the|my) \w+)"
_ILL = r"(?:headaches?|sore heads?|banging heads?|dizzy|feeling sick|sickly|drowsy|light ?headed|woozy)"
_ALL_ILL = later(
    rf" {_ALL}(?: [\w']+){{0,5}} {_ILL} | (?:headaches?|dizzy|sick|woozy)(?: [\w,]+){{0,8}} "
    r"(?:goes|go|clears|clear|better|fine|stops) (?:away |off )?(?:when|once|soon as|as soon as) (?:i|we|they) "
    r"(?:go|goes|get|are|am|leave|step)(?: \w+)? (?:out|outside|at work|to work|at school) "
)
_OVEN_WORDS = word_set("oven cooker hob grill")
_OVEN = later(
    r" (?:oven|cooker|grill|hob)(?: \w+)?(?: door)?(?: \w+){0,2} (?:open|on|lit|going)(?: \w+){0,6} "
    r"(?:to (?:keep|get|stay|heat|warm|take)|for (?:heat|warmth|the heat|a heat|some heat|a bit of heat)|the now|"
    r"sleeping|because the (?:heating|boiler)) "
    r"| (?:heat|heating|warming|keeping warm|warm|heated)(?: \w+){0,5} (?:by|with|off|from|using) (?:the )?(?:oven|"
    r"cooker|hob|grill) "
    r"| (?:oven|cooker) door open(?: \w+){0,8} (?:kids|weans|bairns|children|baby|sleep|sleeping|warm|cold) "
)
_KINDS = (("ill", _AIR_WORDS, _ALL_ILL), ("smell", _AIR_WORDS, _ODD_SMELL), ("oven", _OVEN_WORDS, _OVEN))
WORDS = _AIR_WORDS | _OVEN_WORDS
"""Words without any of which a turn tells nothing of it."""
_COOKING = word_set("recipe roast cake baking bake dinner chicken pizza delivery")
_CHILDREN = word_set("kids kid weans wean bairns bairn children child baby babies toddler twins son daughter little")
_CHEST = word_set("asthma asthmatic inhaler puffer nebuliser copd chest wheezing wheezy")


def bad_air(view: TurnView) -> Iterator[Heard]:
    """Air that makes a home ill, and an oven that heats it; once a turn."""
    found = bad_air_told(view)
    if not found or over(view):
        return
    for kind, start, end in found:
        place = view.words.chars(start, end)
        if kind == "ill" and _burner_told(view.talk):
            yield Heard(*place, "everybody at home is ill, and something burns there", kind="danger")
            return
        if kind == "smell":
            yield Heard(*place, "something that burns smells wrong", kind="danger", indirect=not _all_ill(view.talk))
            return
        if kind == "oven" and _cannot_bear_it(view.talk):
            yield Heard(*place, "heats with an oven, where children or somebody frail are", kind="danger")
            return


@by_text
def bad_air_told(spoken: Spoken) -> tuple[tuple[str, int, int], ...]:
    """What of it a text tells, and where."""
    words = spoken.words.vocabulary
    found = []
    for kind, needs, pattern in _KINDS:
        cooks = kind == "oven" and not words.isdisjoint(_COOKING)
        hit = None if cooks or needs.isdisjoint(words) else pattern.search(spoken.line)
        if hit is not None:
            found.append((kind, hit.start() + 1, hit.end() - 1))
    return tuple(found)


@by_talk
def _burner_told(talk: Talk) -> bool:
    """Whether the customer tells of something that burns."""
    return any(view.side == "customer" and not view.words.vocabulary.isdisjoint(_BURNERS) for view in talk)


@by_talk
def _all_ill(talk: Talk) -> bool:
    """Whether the customer tells that everybody at home is ill."""
    return any(view.side == "customer" and any(kind == "ill" for kind, *_ in bad_air_told(view)) for view in talk)


@by_talk
def _cannot_bear_it(talk: Talk) -> bool:
    """Whether children, a bad chest or somebody frail are told of."""
    said = [view for view in talk if view.side == "customer"]
    return frail_told(talk) or any(not view.words.vocabulary.isdisjoint(_CHILDREN | _CHEST) for view in said)
