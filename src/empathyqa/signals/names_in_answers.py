"""Names in the answer to "who am I speaking to?": behind a role ("her daughter Marcia"), or as a recogniser writes them ("it's
sian"), and a name the agent reads out and the customer says is theirs ("Is that Anneke?" – "Ja, that's me").

Where no capitals are written, a word that nobody lists is a name only where the agent then says it as one calls somebody. House
rule; no study.
"""

from __future__ import annotations

import re

from empathyqa.later import later
from empathyqa.signals.name_lists import NOT_NAMES, TITLES, given_names
from empathyqa.signals.spoken import Spoken
from empathyqa.signals.talk import TurnView
from empathyqa.signals.watched import by_text
from empathyqa.text.content import EMPTY_WORDS
from empathyqa.text.lexicons import phrase_index
from empathyqa.text.name_words import PLACES

_ROLE = (
    r"(?:daughter|son|wife|husband|partner|mum|mam|mom|mother|dad|father|sister|brother|niece|nephew|aunt|auntie|uncle"
    r"|granddaughter|grandson|gran|nan|grandmother|grandfather|carer|caregiver|neighbour|neighbor|friend|social worker"
    r"|support worker|executor|landlord|landlady|keyworker)"
)
_BEHIND_A_ROLE = later(
    r"^ (?:(?:oh|um|uh|er|well|yes|yeah|hi|hello|sorry|it is|this is|i am|im|speaking to) )*"
    rf"(?:(?:her|his|their|the|a|an|\S+ 's) )?(?:\w+ in law |step)?{_ROLE}(?: (?:in law|called|and my name is))? "
    r"([^\W\d_]{2,}) "
)
_CALLS_SO = later(
    r"(?:^|thanks|thank you|cheers|hi|hello|hiya|okay|ok|alright|right|sorry|now|so|well|bye|bye for now|bye bye|please|course) $"
)
_BEFORE_A_LAST_NAME = [[word] for word in ("you", "now", "bye", "then", "there", "care", "welcome", "problem", "worries")]
_READ_OUT = later(
    r"\b(?:(?:[Ii]s (?:that|this|it)|(?:[Ii]t|[Tt]hat|[Yy]ou)(?:['’]s|['’]re| is| are)) ([A-Z][\w'’-]+)(?: [A-Z][\w'’-]+)?\?"
    r"|([A-Z][\w'’-]+),? is (?:it|that)\?)"
)
_THAT_IS_ME = later(r"^ (?:\S+ ){0,2}?(?:that is me|it is me|me|speaking|i am|this is (?:she|her|he|him)|myself) (?:[.!]|$|\S+ )")


@by_text
def behind_a_role(spoken: Spoken) -> frozenset[str]:
    """The name behind a role with which a turn begins; with its capital where the text has any."""
    if (found := _BEHIND_A_ROLE.match(spoken.line)) is None or not _could_be(name := found[1]):
        return frozenset()
    text = spoken.text
    capital = re.search(rf"\b{re.escape(name.title())}\b", text) is not None
    return frozenset((name,)) if capital or text == text.lower() else frozenset()


def called_in_lower_case(view: TurnView, name: str) -> bool:
    """Whether an agent's later turn, written without capitals, says the name as one calls somebody: "thank you sian"."""
    return any(_called(reply, name) for reply in view.talk.ahead(view.place, "agent"))


def _called(reply: TurnView, name: str) -> bool:
    if name not in reply.words.vocabulary or reply.turn.text != reply.turn.text.lower():
        return False
    line, word = reply.line, f" {name} "
    at = line.find(word)
    last = line.endswith((word, f"{word}. ")) and line[: at + 1].split()[-1:] in _BEFORE_A_LAST_NAME
    return _CALLS_SO.search(line[: at + 1].lstrip(" ")) is not None or last


def is_theirs(asked: TurnView, answer: TurnView) -> bool:
    """Whether the agent reads out a name that nobody lists and the customer says that it is they."""
    found = _READ_OUT.search(asked.turn.text)
    if found is None or _THAT_IS_ME.search(answer.line) is None:
        return False
    name = (found[1] or found[2]).lower()
    return name in given_names() or _could_be(name)


def _could_be(name: str) -> bool:
    if name in given_names():
        return True
    listed = name in EMPTY_WORDS or name in phrase_index("en").states.words or name in PLACES
    return name.isalpha() and not listed and name not in NOT_NAMES and name not in TITLES
