"""Giving in: what a customer says who has been told how it stands and can do nothing: neither a yes, nor gladness.

"Oh. All right then." "So I just wait." "I suppose I'll have to." "There it is." Plain manners are none ("ok thanks", "all
right then, thanks, bye", "fair enough"), and beside words of pleasure nobody gives in. House rule; no study.
"""

from __future__ import annotations

from empathyqa.later import later
from empathyqa.signals.workings.spoken import Spoken
from empathyqa.signals.workings.watched import by_text
from empathyqa.signals.workings.wording import Wording, any_of

_SIGH = later(
    r"^ oh (?:[.…!] )?(?:well )?(?:right |yeah )?(?:all right|alright|okay|ok|right|fine|i see|so be it) "
    r"(?:then |[.!…] )*"
    r"(?:(?:thank you|thanks|ta|cheers|bye|goodbye) (?:[.!] )*)*$"
)
"""All that is said is an "oh" and an "all right": nothing was taken gladly."""
_SHRUG = later(
    r"^ (?:(?:oh|ok|okay|right|fine|well|yeah|ah|alright|all right|pff|ugh|meh) (?:[.!] )*){0,2}whatever (?:then |[.!] )*"
    r"(?:(?:thank you|thanks|ta|cheers|bye|goodbye) (?:[.!] )*)*$"
)
"""A shrug is all that is said: "ok. whatever"; more than that ("whatever suits you") is none, nor is "never mind"."""
_HALTS = later(r"^ oh \.(?!.* (?:thank you|thanks|ta|cheers) )| then ")
"""The "oh" stands alone, or a "then" draws the line: "oh ok thanks" is only an answer taken in."""
_RESIGNED = Wording(
    r"^ (?:oh well (?:[.!]|$)"
    r"|(?:well |fine |right |okay |ok )?if that is (?:all|the best|how it is) "
    r"|(?:fine|right|okay|ok|well|oh|all right|alright) (?:[.] )?(?:then )?i will (?:just )?take (?:it|that) then )"
    r"| (?:"
    r"(?:so|then) (?:i|we) (?:just |will just |have just got to |just have to )"
    r"(?:sort of |kind of |sit and |sit here and |got to )?wait "
    r"|(?:so|then) (?:i|we) (?:just )?(?:have|have got|need) to (?:wait|chase|ring|find|go|start) "
    r"|(?:i|we) (?:suppose|guess|spose) (?:i|we) (?:will |shall )?(?:just )?(?:have to|have got to|must|wait|had better) "
    r"|(?:will|would) (?:just )?have to (?:do|make do|live with (?:it|that)|put up with (?:it|that)|manage|lump it)(?: then)? "
    r"|(?:make do|manage) (?:then )?(?:i (?:suppose|guess|spose)) "
    r"|(?:fine|that is (?:it|all|that)) (?:then )?[.]? ?(?:i (?:suppose|guess|spose)) (?:then )?(?:[.!]|$)"
    r"|(?:i (?:suppose|guess|spose)) so (?:then )?(?:[.!]|$)"
    r"|i (?:will|shall) (?:just )?(?:wait|hang on|leave it|manage|make do)(?: (?:so|then|for it))? i (?:suppose|guess|spose) "
    r"|(?:but|well|and) there (?:it is|we are|we go|you go) (?:[.!]|$)"
    r"|(?:it|that) is what it is "
    r"|not (?:got )?(?:a|much|much of a|any|really a|a lot of) choice (?!of )"
    r"|(?:i|we) have (?:got )?no (?:other |real )?choice (?!of |but )"
    r"|what (?:other )?choice (?:have|do) (?:i|we) |beggars can not be choosers "
    r"|so that is (?:not until )?(?:after|too late|no good|when it is over) (?!\?)"
    r"|(?:fine|right|okay|ok|suppose) (?:(?!\?|!)\S+ ){0,8}but i will (?:take|have|accept) "
    r")",
    "well if take wait chase ring find go start suppose guess spose have there what choice after late good over accept choosers",
    "oh if then so suppose guess spose will would there what choice but choosers",
)
_NEEDS = any_of(_RESIGNED) | {"oh", "whatever"}
"""Without one of these words nobody sighs, shrugs or gives in."""
_SHORT = 12
"""Words, at most, of a shrug."""
PLEASED = later(
    r" (?:lovely|great|brilliant|perfect|wonderful|fantastic|amazing|fab|super|grand|excellent|good|pleased|happy|glad|relieved"
    r"|relief|love|kind|star|fair enough|so much|worked|works|sorted|helpful|help) "
)
_NOT_SO = later(r" (?:not|n't|never|no|hardly|nowhere) (?:\S+ ){0,2}$")


@by_text
def giving_in(spoken: Spoken) -> tuple[int, int] | None:
    """The characters of the first sentence in which a customer gives in; ``None`` where they do not, or ask."""
    words = spoken.words
    if _NEEDS.isdisjoint(words.vocabulary):
        return None
    given_in = _given_in(spoken)
    return None if given_in is None or _pleased(spoken.line) else given_in


def _given_in(spoken: Spoken) -> tuple[int, int] | None:
    """The same whatever words of pleasure stand beside it."""
    words, line = spoken.words, spoken.words.line
    if shrugs(spoken) or (_SIGH.match(line) and _HALTS.search(line)):
        return 0, words.spans[-1][1]
    if not _RESIGNED.may_stand_in(words):
        return None
    resigned = _RESIGNED.pattern
    for first, end in words.sentences or ((0, len(words.tokens)),):
        said = f" {' '.join(words.tokens[first:end])} "
        if "?" in said:
            continue
        # "fine. whatever" and "oh. well" run over the end of a sentence
        if resigned.search(said) or (first == 0 and resigned.match(line)):
            return words.spans[first][0], words.spans[end - 1][1]
    return None


@by_text
def shrugs(spoken: Spoken) -> bool:
    """Whether all that is said is a shrug: less than giving in in so many words, and no yes either."""
    return "whatever" in spoken.line and len(spoken.words.tokens) <= _SHORT and _SHRUG.match(spoken.line) is not None


def _pleased(line: str) -> bool:
    """Whether a word of pleasure stands in it that nothing denies."""
    return any(not _NOT_SO.search(line[: hit.start() + 1]) for hit in PLEASED.finditer(line))
