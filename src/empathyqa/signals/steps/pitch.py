"""Pitches: the sentences of an agent that sell, keep or ask for a gift: "a better deal", "would fifteen dollars work?".

To somebody who only wants a price they are an answer. To somebody who has just told of a death or a lost job they answer
nothing that was told (in_vain.py). A lower price is help where money is the need, so the two kinds are kept apart.
"""

from __future__ import annotations

from typing import Literal

from empathyqa.later import later
from empathyqa.signals.facts.sentences import sentences
from empathyqa.signals.workings.spoken import Spoken
from empathyqa.signals.workings.watched import by_text
from empathyqa.signals.workings.wordlist import word_set

Kind = Literal["sale", "gift"]
_SELLING = word_set(
    """deal deals offer offers discount % percent price bundle bundles package packages premium upgrade upgrading leave leaving
    keep stay lose cover plan plans rate tariff dollars pounds euros euro dollar pound £ quid reduce gift smaller"""
)
"""One of these is in every pitch."""
_ADD = r"(?:deals?|offers?|bundles?|packages?|upgrade|premium|(?:home |phone |boiler |gadget |travel )?cover|warranty|add on)"
_OURS = r"our (?:\w+ ){0,2}(?:plans?|rate|tariff|package|bundle|cover|deal|range)"
_SALE = later(
    rf" (?:(?:do|get|find|give|offer) you (?:a|an|some) (?:\w+ ){{0,2}}(?:deal|discount|(?:better|special|lower|great) price)"
    rf"|(?:a|an|some) (?:better|special|great|exclusive|amazing|fantastic) (?:\w+ )?(?:deal|offer)s?"
    rf"|(?:interest|tempt) you (?:in|with) (?:\S+ ){{0,4}}(?:{_ADD}|plan|tariff)"
    rf"|(?:would you like to|how about|want to|fancy|you could|could you) (?:upgrade|upgrading)"
    rf"|(?:how about|put you on|put you onto|move you to|move you onto|switch you to|talk to you about|tell you about) {_OURS}"
    r"|(?:offer|give) you (?:£ )?\d+ (?:% |percent )?(?:pounds |dollars |euros )?off"
    r"|offer you (?:\d+ %|half price)"
    r"|reason (?:that |why )?you (?:are |were )?(?:looking|thinking|wanting|wishing|planning|choosing|leaving|want|wish)"
    r" (?:to leave|of leaving|us|about leaving)"
    r"|(?:take|like|need|do) to keep you (?!safe|warm|well|going|company)"
    r"|if you (?:stay(?:ed)? with us|renew) )"
)
_NUMBER = r"(?:\d+|one|two|three|five|eight|ten|twelve|fifteen|twenty|thirty)"
_SUM = rf"(?:(?:£|\$) ?\d+(?: . \d+)?|{_NUMBER} (?:dollars|pounds|euros|quid))"
_A_MONTH = r"(?:a|per|each|every) (?:month|week|year)"
_GIFT = later(
    rf" (?:(?:would|could|might|can) (?:you (?:manage|do|spare|consider|go to|stretch to) )?(?:even |maybe |just )?{_SUM}"
    rf"(?: {_A_MONTH})?(?: work| suit| be possible| instead)"
    rf"|{_SUM} (?:{_A_MONTH} )?(?:would|will|could|can) (?:still )?(?:give|feed|help|buy|provide|keep|pay for|mean)"
    r"|(?:reduce|lower|give less|pause) (?:it |your gift )?(?:rather than|instead of) (?:stop|cancel)\w*"
    r"|consider (?:giving )?a (?:smaller|lower|reduced|one off) (?:gift|amount|donation)) "
)


@by_text
def pitches(spoken: Spoken) -> tuple[tuple[int, int, Kind], ...]:
    """The characters of each sentence that pitches, and what for."""
    if _SELLING.isdisjoint(spoken.words.vocabulary):
        return ()
    found: list[tuple[int, int, Kind]] = []
    for one in sentences(spoken):
        line = one.line
        if _GIFT.search(line):
            found.append((one.start, one.end, "gift"))
        elif _SALE.search(line):
            found.append((one.start, one.end, "sale"))
    return tuple(found)
