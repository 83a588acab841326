"""That the need is met, or the outcome taken, in so many words: heard whatever else the turn holds.

"That's all I wanted to know", "I can live with that", "I'll take that", "thanks for sorting this out" and, once the agent asks
whether there is more, "no, that'll be all". What was offered by name may be taken by name ("7 is good", after "would 7 be all
right?"). A "but", a condition or a question undoes it, and what was wished for is not what came ("a date, that's all I
wanted"). House rule; no study.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from empathyqa.later import later
from empathyqa.signals.asking.questions import goes_on_to_ask
from empathyqa.signals.outcomes.comes_right import comes_right, says_right
from empathyqa.signals.rule import Heard
from empathyqa.signals.talk import TurnView
from empathyqa.signals.workings.spoken import Spoken
from empathyqa.signals.workings.watched import by_text
from empathyqa.signals.workings.wording import Wording, any_of

_ENDS = (
    r"(?= (?:$|[.!,]|(?:and|so|what|how|when|where|which|is|do|does|can|could|will|shall|thanks?|cheers|ta|then|please|yes|i"
    r"|we|my|"
    r"tell|put|because|until) ))"
)
_NEEDED = Wording(
    r" (?:that|this|it|which|\w+) (?:is|was) (?:(?:really|actually|all|exactly|just|precisely) ){0,2}"
    r"(?:all|what|everything|all that|the (?:very )?thing|as much as) (?:i|we) (?:really |ever )?"
    r"(?:needed|need|wanted|was after|were after|was hoping for|was looking for|came for|rang for)(?= )"
    r"(?! (?:to (?!know|hear|check|ask)|you|it|a|an|the|one|some|somebody|someone|my|from|is|was) )",
    "needed need wanted after hoping looking came rang",
    "all what everything thing much",
)
_WISHED = later(r" (?:just|only|not|n't|never|if|would|whether|like|nothing|wish|told|said|asked) (?:\S+ ){0,7}$")
"""Before the words, these tell what was wished for, not what came."""
_TERMS = Wording(
    r" (?:(?:i|we) (?:can|could) (?:live|work|deal) with (?:that|it|this)"
    r"|(?:(?<=^ )|(?<=[.!,] )|(?<= (?:ok|so) )|(?<= yes )|(?<= (?:well|okay|yeah) ))that (?:i|we) can (?:live with|work with"
    r"|do|manage|afford)"
    r"|(?:i|we) can (?:manage|afford) that"
    r"|(?:i|we) (?:will|would) (?:take|go with|go for|accept) (?:it|that|this|those|both|them|that one|this one"
    r"|the offer))" + _ENDS,
    "live work deal do manage afford take go accept",
    "can could will would",
)
_TAKES = r"(?:good|fine|great|perfect|ok|okay|grand|lovely|ideal|alright|all right|brilliant|best|me)"
_BY_NAME = Wording(
    rf" ([a-z0-9.:]+) (?:(?:this|that|it) )?(?:(?:is|would be|will be|sounds|works|suits) (?:absolutely |just |also )?{_TAKES}"
    rf"|works|suits|will do)(?: (?:by|for|with) (?:me|us))?" + _ENDS,
    "good fine great perfect ok okay grand lovely ideal alright right brilliant best me works suits do",
    "is would will sounds works suits",
)
_A_SUM = Wording(
    r" (\w+)(?: (?:hundred|thousand|pounds?|quid|dollars?|euros?|a (?:week|month))){0,3}"
    r" (?:i|we) can (?:do|manage|afford)" + _ENDS,
    "do manage afford",
    "can",
)
"""What they can pay takes a sum that was named to them, and is an offer of their own where none was."""
_NAMES = later(
    r"(?:\d[\d:.]*|\d+(?:st|nd|rd|th)|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midday|today|tonight"
    r"|tomorrow"
    r"|morning|afternoon|evening|(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|wed|thurs?|fri|sat|sun|fourth|fifth"
    r"|sixth|eighth"
    r"|ninth|twelfth|\w+(?:enth|tieth)|refund|replacement|voucher|weekend)"
)
"""What is taken by name: a time, a sum, a remedy; an "it" or "that" names nothing."""
_DEED = Wording(
    r" (?:many thanks|thanks|thank you|thankyou|thx|cheers)(?: (?:so much|very much|a lot|again|a million|loads|mate|all"
    r"|everyone|guys))*"
    r" for (?:(?:sorting|fixing|resolving|solving|arranging|clearing|refunding|changing|moving|finding|checking|explaining"
    r"|clarifying|helping|doing"
    r"|making (?:it|this|that)|putting (?:it|this|that)|getting (?:it|this|that))|(?:all )?(?:your|the|ur|yr|you) help)(?= )",
    "sorting fixing resolving solving arranging clearing refunding changing moving finding checking explaining helping doing "
    "clarifying making putting getting help",
    "for",
)
_STILL_ASKS = later(
    r" (?:please|pls|plz|(?:can|could|would|will) you|i (?:need|want|would like|am waiting)|let me know|so far|without"
    r"|waiting|dear) "
)
"""Beside these, the thanks round off a wish, or are for what came so far."""
_MORE = Wording(
    r"^ (?:(?:no|nope|nah|ok|okay|oh|great|perfect|lovely|brilliant|right|well|alright|thanks?|thank you"
    r"|cheers) (?:[.!,] )?){0,4}"
    r"(?:i think |i believe )?(?P<met>that (?:is|was|will be|would be|was going to be|is going to be) "
    r"(?:all|it|everything|the lot|about it|me done|me sorted)"
    r"(?! (?:you|he|she|they|(?:i|we) (?:get|got|do|did|can|could|have|had)) )"
    r"|(?:i am|we are|am|all) (?:all )?(?:good|set|sorted|done|grand)(?= (?:$|[.!]|thank|cheers|ta|now|for)))",
    "that am are all",
)
_NO_SUM = frozenset(("that", "this", "it", "what", "all", "best", "everything"))
_ANY_MORE = later(r" (?:any|anything|something)(?: \w+)? (?:else|more|other|further) | any (?:more|other|further) ")
_UNDOES = later(
    r" (?:but|still|not|n't|however|except|unless|although|though|yet|never|suppose|guess|anyway|nothing|advance|if|told|said"
    r"|least|"
    r"wrong|worse|hardly|trying|attempting) "
)
_LAST_WORDS = ("further_help.anything_else", "closing.farewell", "closing.good_wish")
_COMPLAINS = frozenset(("unresolved.firm",))


_ANY = any_of(_NEEDED, _TERMS, _BY_NAME, _A_SUM, _DEED, _MORE)


class _Told(NamedTuple):
    """What the words of a turn tell, whatever they answer: places in its line, in the order in which they decide."""

    at_once: tuple[int, int] | None
    """Needs nothing else; where this is told, the rest is not looked for."""
    by_name: tuple[tuple[str, tuple[int, int]], ...] = ()
    """What is taken, by its name: it must have been offered."""
    thanks: tuple[int, int] | None = None
    more: tuple[int, int] | None = None
    """An answer to "anything else?"."""


def met_outright(view: TurnView) -> Iterator[Heard]:
    """The need met or the outcome taken, once an agent has spoken."""
    if not _COMPLAINS.isdisjoint(view.hits) or (_told(view) is None and says_right(view) is None):
        return
    before = view.previous("agent")
    found = (_said(view) or comes_right(view, before)) if before is not None else None
    if found is not None:
        start, end = view.words.chars(found[0] + 1, found[1] - 1)
        yield Heard(start, end, "says outright that it is met, or takes it", firm=True)


def _said(view: TurnView) -> tuple[int, int] | None:
    told = _told(view)
    if told is None:
        return None
    if told.at_once:
        return told.at_once
    if told.by_name:
        offered = {token for one in view.run_before for token in one.words.vocabulary}
        taken = next((place for name, place in told.by_name if name in offered), None)
        if taken is not None:
            return taken
    if told.thanks or told.more is None:
        return told.thanks
    asked = any(one.has(*_LAST_WORDS) or _ANY_MORE.search(one.line) for one in view.run_before)
    return told.more if asked else None


@by_text
def _told(spoken: Spoken) -> _Told | None:
    """What the words of a turn tell, whatever they answer; ``None`` where they tell nothing of the kind."""
    words = spoken.words
    if _ANY.isdisjoint(words.vocabulary):
        return None
    line = words.line
    for hit in _NEEDED.finditer(words):
        if not _WISHED.search(line[: hit.start() + 1]) and not goes_on_to_ask(line, hit.end()):
            return _Told(hit.span())
    terms, by_name = list(_TERMS.finditer(words)), list(_BY_NAME.finditer(words))
    sums = [hit for hit in _A_SUM.finditer(words) if hit[1] not in _NO_SUM]
    deed, more = _DEED.search(words), _MORE.match(words)
    if not (terms or by_name or sums or deed or more) or _UNDOES.search(line):
        return None
    for hit in terms:
        if not goes_on_to_ask(line, hit.end()):
            return _Told(hit.span())
    asks = "?" in words.vocabulary
    told = _Told(
        None,
        tuple([
            (hit[1], hit.span())
            for hit in (*(one for one in by_name if _NAMES.fullmatch(one[1])), *sums)
            if not goes_on_to_ask(line, hit.end())
        ]),
        deed.span() if deed and not asks and not _STILL_ASKS.search(line) else None,
        (more.start("met") - 1, more.end() + 1) if more and not asks else None,
    )
    return told if told.by_name or told.thanks or told.more else None
