"""Whether the agent later calls the customer by a word: what makes a name of one that nobody lists ("thank you sian").

A capital where the text has any, and the place: behind a greeting, a thank-you or an okay, set off by commas, behind a title,
or last in what is said ("that's all done for you keisha"). The lists are ours.
"""

from __future__ import annotations

from collections.abc import Set as AbstractSet

from empathyqa.signals.naming.name_lists import TITLES
from empathyqa.signals.talk import TurnView
from empathyqa.signals.workings.wordlist import word_set
from empathyqa.text.words import ENDS, NAME_MARK

_BEFORE = word_set(
    """thanks thank cheers hi hello hiya hey okay ok alright right sorry now so well bye please course no lovely great perfect
    brilliant morning afternoon evening yes sure oh dear"""
)
_BEFORE_THE_LAST = word_set("you now bye then there care welcome problem worries that today sorry it worry")
_CLAUSE_BEGINS = word_set("let i we can could may would what how when where which is are do have just so and but if that you it")
"""In text without marks, what begins anew behind a name: "sorry to hear that keisha let me look"."""
_SET_OFF = (",", ".", "!", "?", "", "-", "–", "—", "\n")


def called_later(view: TurnView, name: str) -> bool:
    """Whether an agent's later turn calls somebody by the word."""
    spelt = {name, name.rstrip(NAME_MARK), name + NAME_MARK}
    for reply in view.talk.views[view.place + 1 :]:
        if reply.side == "agent" and not reply.words.vocabulary.isdisjoint(spelt) and _calls(reply, spelt):
            return True
    return False


def _calls(reply: TurnView, spelt: AbstractSet[str]) -> bool:
    return any(token in spelt and _called_at(reply, place) for place, token in enumerate(reply.words.tokens))


def _called_at(reply: TurnView, place: int) -> bool:
    tokens, text = reply.words.tokens, reply.turn.text
    start, end = reply.words.spans[place]
    plain = text.islower()
    if text.isupper() or not (plain or text[start].isupper()):
        return False
    before, after = tokens[place - 1] if place else "", tokens[place + 1] if place + 1 < len(tokens) else ""
    if before in TITLES or (before == "." and place > 1 and tokens[place - 2] in TITLES):
        return True
    ends = not after or after in ENDS
    comma = text[:start].rstrip()[-1:] == ","
    greeted = before in _BEFORE or tokens[max(place - 2, 0) : place] == ("thank", "you")
    if plain:
        return greeted or (before in _BEFORE_THE_LAST and (ends or after in _CLAUSE_BEGINS))
    set_off = text[end : end + 1] in _SET_OFF or text[end : end + 2] in (" -", " –", " —")
    return set_off and (comma or greeted or (before in _BEFORE_THE_LAST and ends))

