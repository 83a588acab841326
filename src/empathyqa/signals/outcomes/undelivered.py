"""undelivered: where in an agent's turn nothing is delivered: by its words alone, or because nobody had asked for just that.

Beside not_yet.py, no_fix.py and past_modal.py, whose words never deliver: what went wrong is the answer to a "why?", and else
news ("the letter was sent to the wrong address"). A form or a leaflet that was posted is a fix for who asked for it, and else
the work handed back on paper; and so with the number under which it was taken down, and with the trouble read out from the
record (trouble_read_out.py). House rule; no study.
"""

from __future__ import annotations

import re

from empathyqa.later import later
from empathyqa.signals.facts.sentences import sentences
from empathyqa.signals.outcomes.no_fix import no_fix
from empathyqa.signals.outcomes.not_yet import Span, chars_of, not_yet
from empathyqa.signals.outcomes.trouble_read_out import trouble_read_out
from empathyqa.signals.steps.past_modal import guessed_at
from empathyqa.signals.talk import TurnView
from empathyqa.signals.workings.spoken import Spoken
from empathyqa.signals.workings.watched import by_text
from empathyqa.signals.workings.wordlist import word_set

_WRONG = (
    r"(?:late|delayed|shut|down|missed|lost|missing|wrong|wrongly|incorrectly|twice|left (?:off|out)|put through wrong|mixed up"
    r"|dropped|rejected|declined|refused|scanned|moved over|matched|out of date|never \w+|not (?:done|sent|closed|passed|loaded))"
)
_FAULT = later(
    rf" (?:was|were|got|had been|has not been|have not been|has been|have been) (?:\S+ ){{0,4}}?{_WRONG} "
    r"| (?:never (?:went|came|reached|arrived|got|made|left)|did not (?:go|reach|load|come)|dropped off"
    r"|(?:sent|went) (?:\S+ ){0,3}wrong) "
    r"| (?:was|were) (?:\S+ ){1,8}by mistake | it (?:\w+ )?(?:synced|merged|overwrote|bounced|timed out|failed) "
)
"""What went wrong, told in the past."""
_PUT_RIGHT = later(
    r" (?:(?:i|we|they) have (?!been |had |to |a )|(?:is|are) (?:now|all|back|already|right|correct|fixed|sorted|here|safe)"
    r"|so (?:i|we) |will |(?:has|have) now )"
)
_SINCE_PUT_RIGHT = later(
    r" (?:is|are|has been|have been|is been) (?:(?:now|all|since|just) ){0,2}(?:re\w+ed|fixed|sorted|moved|put right|back) "
)
"""In a sentence after it: then both together are the answer."""
_WHY = later(r" (?:why|how come|what (?:happened|went wrong|is (?:wrong|the (?:reason|problem)))|for what|reason) ")
_PAPERS = ("form", "forms", "leaflet", "leaflets", "brochure", "guide", "pack", "booklet", "page", "factsheet", "link")
_POSTED = later(
    r" (?:i|we) have (?:(?:now|just|already|also) )?(?:sent|posted|emailed|popped|texted|put|dropped|mailed) "
    r"(?:(?:you|it|her|him|out|over|a|an|the|our|some|to|in|post) ){1,4}(?:\w+ )?"
    rf"({'|'.join(_PAPERS)}) "
)
_ON_PAPER = word_set(" ".join(_PAPERS))
_NUMBER = later(
    r" (?:the|your|our|that) (?:\w+ ){0,2}?(?:reference|ref|receipt|case|ticket|claim|complaint|incident|job)"
    r"(?: (?:number|no|id|ref|reference))? (?:is|will be) \S+(?: \d+)? "
)
_NUMBERS = word_set("reference ref number receipt ticket id code proof")
_CASES = word_set("case claim complaint incident job")
_SUM = (
    r"(?:£ ?\S+|\$ ?\S+|€ ?\S+|\d\S*"
    r"|(?:an? |one |two |three |four |five |six |seven |eight |nine |ten |twelve |fifteen |\w+ty |\w+teen )+\S+)"
)
_PRICE = later(
    rf" (?:the|a|that|your|our) (?:\w+ ){{0,2}}(?:price|fare|fee|cost|total|charge|premium|excess|penalty|balance)"
    rf"(?: \S+){{0,4}}? (?:is|comes to|would be|will be|works out at|stands at) (?:now |just |only |currently |about )?"
    rf"{_SUM}(?: \S+){{0,5}} "
)
_PRICES = word_set("price fare fee cost total charge premium excess penalty balance")
_ASKS_PRICE = later(
    r" (?:how much|how many|what does|what do|what would|what will|what is (?:the|my|that|it)|prices?|pric\w+|quotes?"
    r"|balance|owe|cost|costs|fare|fares|fees?"
    r"|rates?|total|charges?|cheap\w*|refund|worth|pay) "
)
"""Who asks one of these wants a sum; to anybody else it is news of what they are to pay."""
_BACK = 4
"""Turns of the customer in which a "why?" still stands: details are asked for in between."""


def undelivered(view: TurnView) -> tuple[Span, ...]:
    """The stretches of a turn in which nothing is delivered."""
    found, faults, posted, numbers = _in_words(view)
    if faults:
        found += () if _asked(view, _WHY) else faults
    if (read := trouble_read_out(view)) and not _asked(view, _WHY):
        found += read
    for start, end, paper in posted:
        if not any(paper in said.words.vocabulary for said in view.talk.back(view.place, "customer")):
            found += ((start, end),)
    if (told := _prices(view.spoken)) and not _asked(view, _ASKS_PRICE):
        found += told
    if numbers and all(_NUMBERS.isdisjoint(said.words.vocabulary) for said in view.run_before):
        found += numbers
    return found


def _asked(view: TurnView, wanted: re.Pattern[str]) -> bool:
    """Whether the customer's last turns ask for it."""
    asked = (said.line for said, _ in zip(view.talk.back(view.place, "customer"), range(_BACK), strict=False))
    return any(wanted.search(line) for line in asked)


@by_text
def _prices(spoken: Spoken) -> tuple[Span, ...]:
    if _PRICES.isdisjoint(spoken.words.vocabulary):
        return ()
    return tuple([(one.start, one.end) for one in sentences(spoken) if not one.asks and _PRICE.search(one.line)])


_Posted = tuple[int, int, str]


@by_text
def _in_words(spoken: Spoken) -> tuple[tuple[Span, ...], tuple[Span, ...], tuple[_Posted, ...], tuple[Span, ...]]:
    """What delivers nothing whatever was asked, and the faults, papers and numbers that may: one look, for many ask."""
    return not_yet(spoken) + no_fix(spoken) + guessed_at(spoken), _faults(spoken), _posted(spoken), _numbers(spoken)


def _faults(spoken: Spoken) -> tuple[Span, ...]:
    said = sentences(spoken)
    told = [at for at, one in enumerate(said) if not one.asks and _FAULT.search(one.line) and not _PUT_RIGHT.search(one.line)]
    if told and any(_SINCE_PUT_RIGHT.search(one.line) for one in said[told[-1] + 1 :]):
        return ()
    return tuple([(said[at].start, said[at].end) for at in told])


def _numbers(spoken: Spoken) -> tuple[Span, ...]:
    if _NUMBERS.isdisjoint(spoken.words.vocabulary) and not spoken.words.vocabulary & _CASES:
        return ()
    return tuple([chars_of(one, hit.start(), hit.end()) for one in sentences(spoken) for hit in _NUMBER.finditer(one.line)])


def _posted(spoken: Spoken) -> tuple[_Posted, ...]:
    if _ON_PAPER.isdisjoint(spoken.words.vocabulary):
        return ()
    return tuple([
        (*chars_of(one, hit.start(), hit.end()), hit.group(1).rstrip("s"))
        for one in sentences(spoken)
        for hit in _POSTED.finditer(one.line)
    ])  # fmt: skip
