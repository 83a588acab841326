"""Need told in bare facts, a few words each, by somebody who does not complain: "I'm seventy-nine", "There's only me".

None of these is a need by itself: age never is, and many live alone. Two of a different kind are: old and alone, old with no
heating, a coat on indoors and hands that could not turn the tap, and "I don't like to be a nuisance" beside any of them. They
come turns apart, so they are gathered over the talk, and heard once, where the second is told. Which circumstances add up is
from FCA FG21/1 (age, isolation, poor health, low resilience); the words are this project's.
"""

from __future__ import annotations

from collections.abc import Iterator

from empathyqa.later import later
from empathyqa.signals.rule import Heard
from empathyqa.signals.talk import Talk, TurnView
from empathyqa.signals.workings.spoken import Spoken
from empathyqa.signals.workings.watched import by_talk, by_text
from empathyqa.signals.workings.wordlist import word_set

_THEIRS = r"(?:mum|mam|mom|mother|dad|father|nan|gran|nana|husband|wife|sister)"
_WHO = rf"(?:i am|i will be|i have turned|he is|she is|(?:my |our )?{_THEIRS} (?:is|'s))"
_TENS = r"(?:seventy|eighty|ninety)(?: (?:one|two|three|four|five|six|seven|eight|nine))?|[7-9]\d|10\d"
_AFTER_AGE = (
    r"(?=(?:[.!?]|and|but|so|love|dear|pet|now|next|this (?:year|month|march|may)|in (?:january|february|march|april|may|june"
    r"|july|august|september|october|november|december)|years?|you know|you see|with|on my own|my|i|he|she|we) |$)"
)
_FACTS = {
    "old": later(
        rf" {_WHO} (?:(?:nearly|almost|over|now|just|only|an?|all but) ){{0,2}}(?:{_TENS}) {_AFTER_AGE}"
        rf"| {_WHO} in (?:my|his|her) (?:seventies|eighties|nineties) "
        r"| i am (?:only )?an? (?:old|elderly) (?:age pensioner|pensioner|woman|man|lady|fella|girl|soul|body) "
        r"| i am a pensioner "
    ),
    "alone": later(
        r" (?:there is|it is) (?:only|just) (?:me|myself) "
        r"(?=(?:[.!]|here|and|now|in the (?:house|flat)|so|left|at home) |$)"
        r"| i (?:live|am) (?:here )?(?:all )?(?:alone|on my own|by myself) "
        r"(?=(?:[.!]|here|and|now|in the (?:house|flat)|so|at home|with no) |$)"
        rf"| (?:he|she|{_THEIRS}) (?:lives|is|'s) (?:here |there )?(?:all )?(?:alone|on (?:his|her) own) "
        r"| i have (?:got )?(?:no|not any) (?:family|one (?:else|near|to ask|to help))"
        r"| (?:there is )?(?:nobody|no one) (?:else )?(?:here )?to (?:ask|help me|do it for me) "
    ),
    "cold": later(
        r" i have (?:got )?(?:a|my|two|three) (?:\w+ )?(?:coat|coats|cardigans?|jumpers?|blankets?|dressing gown|hat)"
        r" (?:and (?:\w+ ){1,3})?(?:on|round me|over me) "
        r"| (?:sat|sitting|sleeping|sleep|in bed|living) (?:\w+ ){0,3}?(?:in|under|with) (?:my|a|all my|the|two|three)"
        r" (?:\w+ )?(?:coat|coats|blankets?|dressing gown|hat|gloves) "
        r"| (?:see|seeing) my (?:own )?breath | (?:i am|it is) (?:perishing|perished|frozen|freezing)"
        r" (?:in here|in the house|at night|in bed) "
    ),
    "no heat": later(
        r" (?:no|not got any|not have any|have not (?:got )?any|without|with no) (?:heating|heat|hot water|fire|hot food) "
        r"| (?:heating|boiler|radiators?) (?:is|'s|are|has been|'s been|have been) (?:\w+ )?(?:off|broken|dead|gone) "
        r"| (?:daren t|dare not|do not|afraid to) (?:dare )?put the (?:heating|fire|gas) on "
    ),
    "hands": later(
        r" (?:can not|could not|can hardly|can barely|could hardly|am not able to|struggle to) (?:\w+ ){0,3}?"
        r"(?:turn|open|lift|reach|grip|hold|bend|shift|undo|press|get) (?:\w+ ){0,5}?(?:my|with my|these) "
        r"(?:\w+ )?(?:hands?|fingers?|wrists?|knees?|hips?|legs?|back|shoulders?|eyes) "
        r"| my (?:\w+ )?(?:hands?|fingers?|wrists?|knees?|legs?|eyes) (?:are|is|do|does|will|have|has) not"
        r" (?:\w+ ){0,2}?(?:what|so good|good|up to|work|much|great|strong|let) "
    ),
    "nuisance": later(
        r" (?:do|did|would) not (?:like|want|wish|mean) to (?:be|make|cause|put) (?:\w+ ){0,3}?"
        r"(?:nuisance|bother|burden|pest|trouble|fuss|anyone out|anybody out|you out) "
        r"| (?:sorry to be|i hate being|hate to be) (?:such )?(?:a|an) (?:nuisance|burden|pest) "
    ),
}  # fmt: skip
_WORDS = word_set(
    """seventy eighty ninety seventies eighties nineties pensioner elderly old only just alone own myself nobody family coat coats
    cardigan cardigans jumper jumpers blanket blankets gown hat gloves breath perishing perished frozen freezing heating heat
    hot fire boiler radiator radiators hands hand fingers finger wrist wrists knees knee hip hips legs leg back shoulder
    shoulders eyes
    nuisance bother burden pest trouble fuss one"""
)
_ADD_UP = frozenset(("old", "alone", "cold", "hands", "nuisance"))
"""Any two of these; no heating is the fault that is reported, and adds up only with age or hands."""
_WITH_NO_HEAT = frozenset(("old", "hands", "nuisance"))
_BODY = frozenset(("cold", "no heat", "hands"))


@by_text
def _facts(spoken: Spoken) -> tuple[tuple[str, int, int], ...]:
    """The bare facts of a text, each kind once: which, and where in the line."""
    words = spoken.words.vocabulary
    if _WORDS.isdisjoint(words) and not any(word.isdigit() for word in words):
        return ()
    found = [(kind, form.search(spoken.line)) for kind, form in _FACTS.items()]
    return tuple([(kind, hit.start() + 1, hit.end()) for kind, hit in found if hit is not None])


@by_talk
def _added_up(talk: Talk) -> tuple[int, int, int, str] | None:
    """The place of the turn where two facts first add up, where in its line the later one is, and the driver."""
    told: set[str] = set()
    for view in talk.views:
        for kind, start, end in _facts(view.spoken) if view.side == "customer" else ():
            if kind not in told and any(_together(kind, other) for other in told):
                return view.place, start, end, "health" if _BODY & {*told, kind} else "capability"
            told.add(kind)
    return None


def _together(one: str, other: str) -> bool:
    if "no heat" in (one, other):
        return bool(_WITH_NO_HEAT & {one, other})
    return {one, other} <= _ADD_UP


def bare_facts(view: TurnView) -> Iterator[Heard]:
    """The need that bare facts make, at the turn where the second is told."""
    if not _facts(view.spoken):
        return
    found = _added_up(view.talk)
    if found is not None and found[0] == view.place:
        _, start, end, driver = found
        yield Heard(*view.words.chars(start, end), "bare facts that together make a need", kind=driver, firm=True)
