"""tries_told: effort told as what came of each try, with no word of effort in it.

A list of dead ends ("two are dead numbers, one's retired, the rest aren't taking people"), the number that answers "how many did
you call?" ("Eleven."), and the day that was waited away at home ("I was in all day", to one who says that nobody was).
Things that are dead or full, who one is ("one's retired"), a day to come or one in bed are none. House rule; no study.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from empathyqa.later import later
from empathyqa.signals.spoken import Spoken
from empathyqa.signals.talk import TurnView
from empathyqa.signals.watched import by_text
from empathyqa.signals.wording import Wording
from empathyqa.signals.wordlist import word_set
from empathyqa.text.lexicons import classes

_WHICH = (
    r"(?:(?:the )?(?:\d+|one|two|three|four|five|six|seven|half|most|some|all|both|first|second|third|fourth|next|last"
    r"|other|others"
    r"|rest|another)(?: (?:of (?:them|those|these)|ones?|numbers?|places?|two|three|doctor|practice|surgery|shop|branch"
    r"|agency))?)"
)
_CALLED_IN_VAIN = (
    r"(?:dead numbers?|dead lines?|disconnected|out of service|the wrong number|wrong numbers?|ringing out|rang out"
    r"|rings out|no answer"
    r"|engaged|voicemail|(?:went|goes|going) to voicemail|never (?:picked up|answered|called back|rang back|replied|got back)"
    r"|(?:did|does|do|would|will) not (?:even )?(?:pick up|answer|reply|call back|ring back|take|do|want)|hung up|(?:not"
    r"|never) taking"
    r"|not accepting|no longer (?:taking|there|available|in service|doing|in business)|fully booked|booked (?:up|out"
    r"|solid)|a waiting list|said (?:no|they (?:do|are|can|will) not)|passed me)"
)
_SHUT = r"(?:full|retired|closed|shut|gone|moved|dead|sold out|out of stock|busy|away|on holiday|on leave)"
_ENDED = Wording(
    rf" {_WHICH} (?:(?:is|are|was|were|has|have|had|just|been|only|all|they|with|got|it) )*({_CALLED_IN_VAIN}"
    rf"|{_SHUT})(?: down| up)?(?= )",
    "dead disconnected service wrong ringing rang rings answer engaged voicemail never not hung longer fully booked waiting said "
    "passed full retired closed shut gone moved sold stock busy away holiday leave",
)
_VAIN = later(rf"^{_CALLED_IN_VAIN}$")
_HOW_MANY = later(
    r" how many (?:\w+ ){0,3}?(?:did|have|had|do) you (?:\w+ )?(?:call|called|ring|rung|phone|phoned|try|tried|contact"
    r"|contacted|email"
    r"|emailed|message|messaged|write|written|ask|asked|chase|chased|visit|visited|been|speak|spoken)"
    r"(?! (?:it|him|her|\S+ )?(?:a|per|every|each) )"
)
_HAD = word_set("medicine medication tablets pills flavours colours products samples foods")
_NOT_MANY = word_set("no none zero one once just only not never if")
_STAYED = later(
    r" (?:i|we|he|she|somebody|someone|(?:my|our) \w+) (?:was|were|have been|had been|stayed|waited|sat|stopped) (?:\w+ )?in"
    r" (?:(?:all|the whole) (?:\w+ )?(?:day|morning|afternoon|evening|time|week|weekend)|(?:from|since) (?:\d\S*|one|two"
    r"|six|seven|eight"
    r"|nine|ten|eleven|twelve|noon|the morning)) "
)
_AT_EASE = later(r" (?:lovely|cosy|cold|sick|ill|poorly|fever|bed|hospital|fire|watching|baking|raining|happy|great"
    r"|relax\w*|tomorrow) ")
_CAME = later(
    r" (?:driver|delivery|deliver\w*|parcel|courier|card|engineer|plumber|electrician|fitter|crew|technician|access|home"
    r"|visit|appointment"
    r"|attended|called|knocked|collect\w*|missed|slot|came|come|arrive\w*|nobody|no one|attempt\w*|surveyor|nurse|carer|meter) "
)


def tries_told(view: TurnView) -> Iterator[tuple[int, int, str]]:
    """The characters that tell of the tries, and how."""
    if (listed := _listed(view)) is not None:
        yield *listed, "tells what came of each try"
    if (count := _answered(view)) is not None:
        yield *count, "says how often they tried"
    if (stayed := _stayed(view)) is not None and any(_CAME.search(said.line) for said in (*view.run_before, view)):
        yield *stayed, "waited at home for it"


@by_text
def _listed(spoken: Spoken) -> tuple[int, int] | None:
    """Two dead ends or more, of which one at least is of somebody called."""
    if spoken.words.tokens[-1:] == ("?",):
        return None
    ends = list(_ENDED.finditer(spoken.words))
    if len(ends) < 2 or not any(_VAIN.match(end[1]) for end in ends):
        return None
    return spoken.words.chars(ends[0].start() + 1, ends[-1].end())


def _answered(view: TurnView) -> tuple[int, int] | None:
    """The number in which the turn says how many were tried, straight after it was asked."""
    number = _opens_with_a_number(view.spoken)
    agent = view.previous("agent") if number else None
    if agent is None or " how many " not in agent.line or not _HAD.isdisjoint(agent.words.vocabulary):
        return None
    return number if _HOW_MANY.search(agent.line) else None


@by_text
def _opens_with_a_number(spoken: Spoken) -> tuple[int, int] | None:
    tokens = spoken.words.tokens
    named = _numbers()
    for place, token in enumerate(tokens[:4]):
        if token in named or token.isdigit():
            return spoken.words.spans[place] if _NOT_MANY.isdisjoint(tokens[:2]) else None
    return None


@cache
def _numbers() -> frozenset[str]:
    """The words for numbers."""
    return frozenset(classes()["number"])


@by_text
def _stayed(spoken: Spoken) -> tuple[int, int] | None:
    said = _STAYED.search(spoken.line) if " in " in spoken.line else None
    if said is None or _AT_EASE.search(spoken.line) or spoken.line.rstrip().endswith("?"):
        return None
    return spoken.words.chars(said.start() + 1, said.end())
