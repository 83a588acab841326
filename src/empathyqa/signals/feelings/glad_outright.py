"""Gladness in so many words: heard whatever else the turn holds.

Praise of how the agent was ("you've been dead helpful", "you explained that very nicely"), relief told ("phew", "I feel so much
better", "thank God" in answer, and the fear that is over: "I was properly sweating"), an outcome better than looked for
("quickest one I've had"), and cries of joy ("woohoo"). Kind words for bad news are none ("you've been nice about it, it's just
four years"), nor is relief at getting through at all. House rule; no study.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from empathyqa.later import later
from empathyqa.signals.asking.questions import goes_on_to_ask
from empathyqa.signals.rule import Heard
from empathyqa.signals.talk import TurnView
from empathyqa.signals.workings.spoken import Spoken
from empathyqa.signals.workings.watched import by_text
from empathyqa.signals.workings.wording import Wording, any_of
from empathyqa.text.words import Words

_VERY = (
    r"(?:so|very|dead|real|really|proper|absolutely|incredibly|extremely|super|most|ever so|that|such a|a real|a proper|an"
    r" absolute|a|an|well|pure)"
)
_GOOD = (
    r"(?:helpful|kind|nice|good|great|clear|patient|straight|brilliant|lovely|sweet|understanding|amazing|wonderful|fantastic"
    r"|friendly"
    r"|decent|thoughtful|gentle|sound|thorough|tonic|star|gem|angel|legend|treasure|godsend|lifesaver|delight|pleasure|huge help"
    r"|great help|big help)"
)
_PRAISE = Wording(
    rf" (?:you|ye|yous|youse|u) (?:(?:have )?been|were|was|are|(?=(?:very|so|really) )) ?(?<= )(?:{_VERY} )+{_GOOD} "
    r"| (?:you|ye|u) (?:have )?(?:explained|handled|dealt with|put|sorted)(?: (?:it|that|this|me|us|everything|all))*"
    r"(?: (?:very|so|really|dead|all))* (?:nicely|well|clearly|brilliantly|beautifully|quickly|kindly) "
    r"| (?:you|that|this|it) (?:(?:have|has) )?(?:really |just )?(?:cheered (?:me|us) up|made (?:my|our) (?:day|week|night"
    r"|morning|year"
    r"|evening|weekend)|put my mind at (?:rest|ease)|set my mind at (?:rest|ease)|saved (?:my|our) (?:life|lives|day|week"
    r"|bacon|skin"
    r"|weekend|christmas|wedding|holiday)) ",
    "helpful kind nice good great clear patient straight brilliant lovely sweet understanding amazing wonderful fantastic "
    "friendly decent thoughtful gentle sound thorough tonic star gem angel legend treasure godsend lifesaver delight pleasure "
    "help nicely well clearly brilliantly beautifully quickly kindly cheered made mind saved",
    "you ye yous youse u that this it",
)
_RELIEF = Wording(
    r" (?:phew|whew|what a relief|(?:such|huge|massive|big) (?:a )?relief|(?:am|are|is) (?:so |very |really )?relieved"
    r"|(?:so much|a lot|loads|way|tons|far|100) (?:better|lighter|calmer|happier) (?:now|already|about|after|knowing|thanks?"
    r"|thank|[.!]|$)"
    r"|(?:i )?(?:feel|feeling) (?:so much|much|a lot|loads|way|tons|far) (?:better|lighter|calmer|happier)"
    r"|(?:weight|load) off (?:my|our)|(?:can|will) (?:finally |actually |now )?(?:breathe|sleep) (?:again|now|tonight)) ",
    "phew whew relief relieved better lighter calmer happier weight load breathe sleep",
)
_EASED = Wording(
    r" (?:feel|feeling) (?:a )?(?:(?:little|wee|tiny|small) bit|little|bit|good deal) (?:better|calmer|easier|lighter|happier)"
    r"(?= (?:[.!] )?(?:thank|thanks|about (?:it|this|that|things)|knowing|for (?:that|talking)|now (?:you|that|i know|we have)))"
    r"| (?:that|this|it) (?:makes|has made|made) (?:me|us) feel (?:(?:a )?(?:little|bit|lot|good deal) |so much "
    r"|much )?(?:better|calmer) ",
    "feel feeling",
    "better calmer easier lighter happier",
)
"""A little relief counts where it is put down to the talk; one who is asked how they are only answers."""
_HOW_ARE_YOU = later(r" (?:how (?:are|is|have|do|did|was)|feeling|feel) ")
_BUT = later(r" (?:not|n't|never|no|if|would|could|might|wish|hoping|until|unless|but|though|does not) ")
_THANK_GOD = Wording(
    r"(?:^(?: @\S+)?|[.!]| oh| ok| okay| ah| yes| yeah| aw| well) (?:thank|praise) (?:god|goodness|heavens|the lord|christ"
    r"|jesus|fuck) ",
    "god goodness heavens lord christ jesus fuck",
)
_FEARED = Wording(
    r"(?<!what) i was (?:properly|really|actually|proper|already|fully|half|so|absolutely|totally) (?:sweating|bricking"
    r"|panicking|bracing|braced|"
    r"dreading|bricking)(?: (?:it|that))? (?!you|what|how)"
    r"| (?:was|were) (?:all )?(?:ready|braced|bracing|expecting|set) (?:to be|to|for|for a) (?:angry|fight|battle|argue"
    r"|scream|kick off|shout|"
    r"war|row|an argument)"
    r"| (?:thought|was thinking|thinking) (?:that )?(?:you (?:will|would|were going to|was going to|were gonna"
    r"|was gonna) (?:fight|argue|say(?: \w+)?"
    r"|refuse|laugh|tell me no)|(?:i|we|it) (?:would|had|was|were)(?: have)?(?: to)? (?:been hacked|hacked|lost (?:it|them"
    r"|everything|the)"
    r"|be here (?:til|till|until|all)|have to fight|fight|gone for good|gone forever|dead))"
    r"| (?:nearly|almost) had a heart attack ",
    "sweating bricking panicking bracing braced dreading ready expecting set thought thinking attack",
    "was were thought thinking had",
)
_BETTER = Wording(
    r" (?:quickest|fastest|easiest|nicest|kindest|most helpful|smoothest|best) (?:\w+ ){0,3}(?:i|we) have (?:ever )?(?:had"
    r"|spoken|dealt|known|met)"
    r"| (?:better|quicker|faster|easier|nicer|less painful|kinder) than (?:i|we) (?:was |were |had |ever |have )?(?:expected"
    r"|expecting|thought|hoped"
    r"|asked|feared|dared|imagined|bargained)"
    r"| (?:that was|this was|was) (?:so |very |really |surprisingly |totally |completely |pretty )?painless ",
    "quickest fastest easiest nicest kindest helpful smoothest best better quicker faster easier nicer painful kinder painless",
)
_CRIES = later(r" (?:yay|woo|hooray|hurra|yess|yippee|hallelujah|wahey|omg)")


class _Cry(Wording):
    """A cry may be drawn out ("yayyy", "woohooo"), so that its words cannot be listed: how it begins is looked for."""

    def may_stand_in(self, words: Words) -> bool:
        """Whether a word begins like a cry of joy."""
        return _CRIES.search(words.line) is not None


_JOY = _Cry(
    r"(?:^(?: @\S+)?|[.!]| ok| okay| oh| haha| omg) (?:yay+|woo+ ?hoo+|woo+p woo+p|hooray|hurrah|hurray|yess+|yippee"
    r"|hallelujah|wahey|omg yes|yes omg) ",
    "",
)
_NEAR = 40
"""Characters on either side in which a word may spoil it."""
_DECLINES = later(r"^ (?:no|nope|nah) (?:[.!] )?(?=(?:thanks?|thank|you|ye|that is) )")
"""A "no" to "anything else?" before the praise denies none of it."""
_AT_LEAST = later(
    r" (?:not|n't|never|no|if|would|could|might|wish|hoping|until|unless|least|anyway|but|still|about it|supposed"
    r"|why|how come|"
    r"nothing|nobody|meant|again|worse|useless|unfortunately|too late|said|told) "
)
"""Beside these, the kind word is for the manner alone, the relief hangs on something, or a complaint follows."""
_GREAT = r"(?:great|lovely|wonderful|fantastic|amazing|brilliant|awesome|excellent|fabulous|marvellous|superb)"
_LOVELY = Wording(
    rf" that is (?:(?:so|really|very|absolutely|actually) (?:good|kind|nice|thoughtful|sweet|helpful|generous|handy|{_GREAT})"
    rf"|{_GREAT} !"
    r"|(?:so |very |really |awfully )?(?:kind|good|decent|nice|sweet) of you) "
    rf"|(?:^(?: @\S+)?|[.!]) (?:oh|ah|aw|wow) (?:that is |how )?(?:(?:brilliant|fantastic|wonderful|amazing|fabulous"
    rf"|marvellous|superb) "
    r"(?!(?:[.!] )?(?:$|so |another |now |because |then |that is what ))|(?:how )(?:lovely|kind|nice|sweet|thoughtful"
    r"|wonderful|marvellous) )"
    r"|^(?: @\S+)? how (?:lovely|kind|nice|sweet|thoughtful|wonderful|marvellous)(?= [.!])",
    "good kind nice thoughtful sweet helpful generous handy great lovely wonderful fantastic amazing brilliant awesome "
    "excellent fabulous marvellous superb decent",
    "that oh ah aw wow how",
)
_BAD_NEWS = later(
    r" (?:unfortunately|afraid|sorry|can not|could not|unable|not able|will not|does not|did not|not (?:possible|available"
    r"|yet)|broken|delay\w*"
    r"|declined|refused|queue|apologi\w+|policy|regret) "
)
"""What the agent said just before, where such words are more likely bitter than glad."""
_NO_PLEASURE = later(r" (?:not|n't|never|no|if|would|could|might|wish|hoping|until|unless|least|why|supposed) ")


class _Told(NamedTuple):
    """Words of gladness in a turn's line, and whether bad news just before makes bitter ones of them, or "how are you?" mere
    answers."""

    start: int
    end: int
    may_be_bitter: bool
    may_be_answer: bool


def glad_outright(view: TurnView) -> Iterator[Heard]:
    """Praise, relief or joy in so many words, in answer to an agent."""
    told = _told(view)
    if told is None or view.opens or view.previous("agent") is None:
        return
    if told.may_be_bitter and any(_BAD_NEWS.search(one.line) for one in view.run_before):
        return
    if told.may_be_answer and any(_HOW_ARE_YOU.search(one.line) for one in view.run_before):
        return
    yield Heard(*view.words.chars(told.start, told.end), "says outright how glad or relieved they are", firm=True)


_KINDS = (
    (_PRAISE, _AT_LEAST), (_RELIEF, _NO_PLEASURE), (_EASED, _BUT),
    (_THANK_GOD, _NO_PLEASURE), (_FEARED, _NO_PLEASURE), (_BETTER, _NO_PLEASURE),
    (_JOY, _NO_PLEASURE), (_LOVELY, _NO_PLEASURE),
)  # fmt: skip
_ANY = any_of(_PRAISE, _RELIEF, _EASED, _THANK_GOD, _FEARED, _BETTER, _LOVELY)


@by_text
def _told(spoken: Spoken) -> _Told | None:
    """The first kind of gladness that the words tell, whoever answers whom."""
    words = spoken.words
    if (_ANY.isdisjoint(words.vocabulary) and not _JOY.may_stand_in(words)) or "unresolved.firm" in spoken.hits:
        return None
    line = _DECLINES.sub(" ", words.line)
    cut = len(words.line) - len(line)
    for kind, spoilt in _KINDS:
        if not kind.may_stand_in(words):
            continue
        for hit in kind.pattern.finditer(line):
            if not spoilt.search(_around(line, hit.start(), hit.end())) and not goes_on_to_ask(line, hit.end()):
                return _Told(cut + hit.start() + 1, cut + hit.end() - 1, kind is _LOVELY, kind is _EASED)
    return None


def _around(line: str, start: int, end: int) -> str:
    """The words around a place, inside its sentence and not too far off: speech is often written without full stops."""
    first = max(line.rfind(mark, 0, start + 1) for mark in (" . ", " ? ", " ! "))
    stops = [at for mark in (" . ", " ? ", " ! ") if (at := line.find(mark, max(end - 1, 0))) >= 0]
    return f" {line[max(first + 2, start - _NEAR, 0) : min([*stops, end + _NEAR])]} "
