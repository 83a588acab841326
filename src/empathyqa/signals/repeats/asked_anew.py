"""Told again because it was asked for anew: the story to a desk that asks how to help, a date that was given before.

To be asked again for what was given is a repeat (SIGNALS.md, close calls). The story is told again where half of the turn's
words are the customer's own from before; a detail where the whole short turn had been said before, word for word. What a bad line
swallowed, thanks, and what is read back are none. House rule; no study.
"""

from __future__ import annotations

from itertools import islice

from empathyqa.later import later
from empathyqa.signals.facts.misheard import asked_to_say_it_again
from empathyqa.signals.facts.sentences import stemmed
from empathyqa.signals.facts.story import asks_for_the_story, offers_help
from empathyqa.signals.repeats.own_words_again import own_words_again, told_before
from empathyqa.signals.talk import TurnView
from empathyqa.signals.workings.spoken import Spoken
from empathyqa.signals.workings.watched import by_text
from empathyqa.signals.workings.wordlist import word_set

_HALF = 0.5
_DETAIL, _FEWEST = 8, 3
"""Tokens at most, and at least, of a detail given again."""
_BACK = 8
"""Turns of the customer, at most, in which the detail was given."""
_LEAD = later(r"^ (?:(?:it|that|this) (?:is|was) |yes |yeah |no |the |um |uh |well |[,.] )+")
_WHOLE = later(r" (?:all of it|in full|whole (?:thing|number|of it)|slowly|from the (?:start|top|beginning)) ")
"""What asks to hear all of what came in pieces."""
_NUMBERED = word_set(
    "first second third fourth fifth sixth seventh eighth ninth tenth twenty thirty forty fifty sixty seventy eighty ninety"
)
_THANKS = word_set("thanks thank cheers perfect great lovely brilliant haha lol good glad ta bye")


def asked_anew(view: TurnView) -> str:
    """How the turn tells again what was asked for anew; empty where it does not."""
    before = view.run_before
    if not before or not _THANKS.isdisjoint(view.words.vocabulary) or asked_to_say_it_again(view):
        return ""
    if any(_asks_for_it(turn) for turn in before):
        again = own_words_again(view)
        if again and len(set(stemmed(view)) & told_before(view)) >= _HALF * len(set(stemmed(view))):
            return "tells again what it is about"
    return "gives again what was given" if _given_before(view) else ""


@by_text
def _asks_for_it(spoken: Spoken) -> bool:
    return offers_help(spoken) is not None or asks_for_the_story(spoken) is not None


def _given_before(view: TurnView) -> bool:
    """Whether the whole short turn, numbers and a word beside them, stands in an earlier one, and not in the reply."""
    tokens = view.words.tokens
    if not _FEWEST <= len(tokens) <= _DETAIL or _NUMBERED.isdisjoint(view.words.vocabulary) or not stemmed(view):
        return False
    said = " " + _LEAD.sub("", view.line).strip(" .!?,") + " "
    reply = view.run_before
    if len(said.split()) < _FEWEST or any(said in turn.line or _WHOLE.search(turn.line) for turn in reply):
        return False
    return any(said in turn.line for turn in islice(view.talk.back(reply[0].place, "customer"), _BACK))
