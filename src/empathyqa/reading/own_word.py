"""A speaker labelled agent that calls itself a machine: "I'm the virtual assistant", "you're chatting with our bot".

Many exports write "Agent" over everything that answers. What a machine said is no person's to answer for: up to the hand-over
its turns become a bot's, and the person after it is judged, with what the customer had told the bot as told. Its own word is
needed, of itself and of now: "our bot sent that", "I'm not a robot, promise" and "I feel like a robot today" are a person's.
Where the caller said who the agent is (``--agent``), that stands.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from empathyqa.later import later
from empathyqa.reading.taking_over import fell_through, passes_on, queues, takes_over, told_names
from empathyqa.transcript import Party, Turn

_KIND = (
    r"(?:(?:virtual|digital|automated|automatic|online ai|ai|a\.i\.|robot)[ -](?:\w+ )?"
    r"(?:assistant|agent|helper|advis[eo]r|receptionist|operator|concierge|guide)|(?:chat|voice|help)? ?bot|ai)\b"
)
_A = r"(?:an?|the|your|our|my|[\w&]+(?: [\w&]+)?['’]s)\s+(?:(?!on |in |who |that |with |of |behind )[\w&’'-]+ ){0,3}?"
_NOT_ITSELF = (
    r"(?!['’]s\b| (?:team|trainer|developer|manager|specialist|support|desk|admin|designer|engineer|builder|owner|lead|supervisor"
    r"|person|who|that|which|has|had|was|did|sent|gave|told|said|is|can|could|should|would|does|got|made)\b)"
)
_NAMED = r"(?:[\w’'-]+(?: [\w’'-]+)?(?:, | - | – | and (?:i['’]?m|i am) )(?:i['’]?m |i am )?)?"
_I_AM = r"(?:i['’]?m|i am|my name(?:['’]s| is)|this is)"
_YOU_ARE_WITH = r"you(?:['’]re| are) (?:now )?(?:chatting|speaking|talking|connected) (?:with|to)"
_SAYS_SO = later(
    rf"\b(?:{_I_AM}|{_YOU_ARE_WITH})\s+(?:(?:just|only|actually|in fact|still|currently|indeed) )?"
    rf"{_NAMED}{_A}{_KIND}{_NOT_ITSELF}"
    rf"|\b{_I_AM} (?!(?:not|sure|sorry|afraid|glad|told|like|on|in|with|from|behind|using|\w+ing)\b)[\w’'-]+,? "
    rf"(?:the|your|an?|our) (?:virtual|digital|automated|ai) (?:assistant|agent)\b{_NOT_ITSELF}"
    r"|^\W*[\w’'-]+ (?:here|speaking),? (?:the|your|our) (?:[\w’'-]+ ){0,2}?"
    r"(?:(?:virtual|digital|automated|ai) assistant|(?:chat)?bot)\b",
    re.IGNORECASE,
)
_A_NOTICE = later(r"\bthis is an? (?:automated|automatic|auto) ?-?(?:message|response|reply|acknowledg\w+)\b", re.IGNORECASE)
"""A machine's turn, and the next may be a person's at once."""
_NO_SUCH = later(r"\b(?:not|never|no|nor|like|feels?|felt|if|than|wish|were|was|unlike|sounds?)\b|n['’]t\b", re.IGNORECASE)
_JOKES = later(r"\b(?:ha(?:ha)+|lol|joking|kidding|beep|promise|coffee)\b|[;:]-?\)|[😂🤣😄😅😉]", re.IGNORECASE)
_ASKED = later(r"\b(?:bot|robot|chatbot|human|person|machine|computer|ai|someone real|automated)\b", re.IGNORECASE)
_JOINED = later(r"\b(?:joined|connected|transferred|assigned|now chatting|entered)\b", re.IGNORECASE)
_EARLY = 3
"""Turns of its own within which a machine says what it is, unasked."""
_ENDS, _BEFORE = later(r"[.?!]\s"), 60
_CHEAP = ("bot", "assistant", "automat", " ai", "virtual", "digital")


def machines_apart(
    parties: tuple[Party, ...], turns: tuple[Turn, ...]
) -> tuple[tuple[Party, ...], tuple[Turn, ...], list[str]]:
    """Parties and turns with what called itself a machine told as a bot, and a warning that says so."""
    warnings: list[str] = []
    for party in parties:
        if party.role != "agent" or party.role_source == "user":
            continue
        spoken = [turn for turn in turns if turn.party == party.id and turn.speaker == "agent" and not turn.internal]
        machine = _machine_turns(spoken, turns)
        if not machine:
            continue
        reason = f'labelled "{party.label}", but calls itself a machine'
        whole = len(machine) == len(spoken)
        bot = replace(
            party, id=party.id if whole else _free_id(parties), role="bot", role_source="inferred", role_reason=reason,
            name=party.name if whole else None,
        )  # fmt: skip
        parties = tuple(bot if one is party else one for one in parties) if whole else (*parties, bot)
        turns = tuple(replace(one, speaker="bot", party=bot.id) if one.index in machine else one for one in turns)
        until = "" if whole else f", up to turn {max(machine) + 1}"
        warnings.append(f'"{party.label}" was taken for a bot{until}: it calls itself one')
    return parties, turns, warnings


def calls_itself_one(text: str) -> bool:
    """Whether somebody says of themselves that they are a machine."""
    low = text.lower()
    if not any(word in low for word in _CHEAP) or _JOKES.search(text):
        return False
    for hit in _SAYS_SO.finditer(text):
        before = _ENDS.split(text[max(0, hit.start() - _BEFORE) : hit.start()])[-1]
        if not _NO_SUCH.search(before + hit.group()):
            return True
    return False


def _machine_turns(spoken: Sequence[Turn], turns: Sequence[Turn]) -> frozenset[int]:
    """The indexes of the agent's turns that a machine said: all up to the one in which a person takes over."""
    notice = bool(spoken) and bool(_A_NOTICE.search(spoken[0].text))
    own = 0 if notice else _own_word(spoken, turns)
    if own is None:
        return frozenset()
    names = {name for turn in spoken[: own + 1] for name in told_names(turn.text)}
    machine = {turn.index for turn in spoken[: own + 1]}
    handed = notice or passes_on(spoken[own].text)
    for before, turn in pairwise(spoken[own:]):
        handed = handed or _joined(turns[before.index + 1 : turn.index])
        waits = queues(turn.text)
        if not calls_itself_one(turn.text) and (takes_over(turn.text, names) or (handed and not waits)):
            break
        machine.add(turn.index)
        handed = passes_on(turn.text) or (handed and not fell_through(turn.text))
    return frozenset(machine)


def _own_word(spoken: Sequence[Turn], turns: Sequence[Turn]) -> int | None:
    """Which of these turns says so first: one of the first few, or the answer to "are you a bot?"."""
    for at, turn in enumerate(spoken):
        just_before = turns[max(0, turn.index - 2) : turn.index]
        if calls_itself_one(turn.text) and (at < _EARLY or any(_ASKED.search(one.text) for one in just_before)):
            return at
    return None


def _joined(between: Sequence[Turn]) -> bool:
    """Whether a line of the system says that somebody came in."""
    return any(one.speaker == "system" and _JOINED.search(one.text) for one in between)


def _free_id(parties: Sequence[Party]) -> str:
    taken = {one.id for one in parties}
    return next(id for id in ("bot", *(f"bot{number}" for number in range(2, len(taken) + 3))) if id not in taken)
