"""A direct question about suicide or harm stays open until it is answered: a startled aside is no answer to it.

"Are you thinking of ending your life?" – "Bloody hell. Didn't expect that off the phone people." – "I'd sooner ask "
"and be wrong."
– "I don't know. Yeah. On and off." The answer is the last of these, and it is what a person must read. Who only says that they
do not know leaves the question open as well, and is heard. Where nothing else comes, the aside is all there is and stands.
The phrases are this project's.
"""

from __future__ import annotations

from collections.abc import Callable

from empathyqa.later import later
from empathyqa.signals.talk import Talk, TurnView
from empathyqa.signals.workings.spoken import Spoken
from empathyqa.signals.workings.watched import by_talk, by_text
from empathyqa.signals.workings.wordlist import word_set

_STARTLED = later(
    r" (?:bloody hell|what the (?:hell|heck|fuck)|(?:oh )?my (?:god|days|goodness|word)|omg|wtf|jesus(?: christ)?|"
    r"christ|blimey|crikey|"
    r"wow|whoa|woah|flip(?:pin|ping)? ?(?:heck|eck)?|god|gosh|heavens|excuse me|i beg your pardon|pardon|sorry|you "
    r"what|what|eh|huh|hmm*|"
    r"hang on|hold on|wait|seriously|(?:did|was|had) not (?:really )?(?:expect|expecting|see that coming)(?: to be "
    r"asked| that)?"
    r"(?: (?:from|off|out of)(?: (?:a|an|the|you|your|my))?(?: \w+){0,3})?|"
    r"(?:that is|that was|it is)(?: a bit| quite| very| rather)? (?:direct|forward|personal|blunt|random|sudden|"
    r"unexpected|intense|heavy|"
    r"(?:a|some|one|quite a|a hell of a|a big|a strange|a funny|an odd) (?:\w+ )?question)|"
    r"why (?:are|do|would|did) you (?:ask|asking|say|saying|think)(?: me)?(?: that| this)?|where (?:did|has|is) that "
    r"(?:come|coming) from|"
    r"that came (?:out of nowhere|from nowhere)|out of (?:nowhere|the blue)|(?:no one|nobody) (?:has |is |s |'s "
    r")?(?:ever )?asked me that(?: before)?|"
    r"are you (?:allowed|supposed|meant) to ask(?: me)?(?: that)?|straight in there|(?:got )?straight to the point|"
    r"(?:you|they) (?:do not|never) (?:usually )?ask that) "
)
_FILLER = word_set(
    "oh ah um uh er erm well just the that this it off from you your a an of all on in at to be asked asking ask "
    "phone people "
    "company bank chat here today lol haha ha so now like ok okay right and i is was lot lads guys folk call centre "
    "line mate "
    "love customer service services shop with me for expecting expect"
)
_UNSURE = later(
    r"^ (?:(?:i|um|er|erm|well|honestly|hmm*|oh|just|really|to be honest) )*(?:do not know|dunno|not sure|can not say|"
    r"could not say|"
    r"can not answer(?: that)?|do not want to say|hard to say|difficult to say|do not know (?:how|what) to say)(?: "
    r"really| to be honest)? "
    r"(?:[.] )*$"
)
_FEW = 16
_NEAR = 8
"""Words an aside has at most, and turns after the question within which its answer comes."""


@by_text
def aside(spoken: Spoken) -> bool:
    """Whether it is no more than a start at having been asked."""
    if spoken.words.count > _FEW or _STARTLED.search(spoken.line) is None:
        return False
    left, before = spoken.line, ""
    while left != before:  # phrases may share a space, so one pass may leave some
        before, left = left, _STARTLED.sub(" ", left)
    return all(word in _FILLER for word in left.split() if word.isalpha())


@by_text
def unsure(spoken: Spoken) -> bool:
    """Whether it says only that they do not know."""
    return _UNSURE.search(spoken.line) is not None


def still_asked(view: TurnView, asks: Callable[[Spoken], bool]) -> TurnView | None:
    """The agent's direct question that this turn of the customer's answers after asides, or after not knowing."""
    if aside(view):
        return None
    passed = False
    for earlier in reversed(view.talk.views[max(0, view.place - _NEAR) : view.place]):
        if earlier.side == "agent":
            if passed and asks(earlier.spoken):
                return None if _gives_details(view) else earlier
        elif aside(earlier) or unsure(earlier):
            passed = True
        else:
            return None
    return None


def answered_later(view: TurnView) -> bool:
    """Whether this is an aside, and the customer says something else soon after."""
    return aside(view) and view.place in _with_more_to_come(view.talk)


@by_talk
def _with_more_to_come(talk: Talk) -> frozenset[int]:
    """The places of the customer's asides after which the customer says more than an aside, within reach."""
    said = [view for view in talk if view.side == "customer"]
    more = [view.place for view in said if not aside(view) and not _gives_details(view)]
    return frozenset(view.place for view in said if aside(view) and any(0 < place - view.place < _NEAR for place in more))


def _gives_details(view: TurnView) -> bool:
    """Whether it is a number or a code, which answers another question."""
    return any(character.isdigit() for character in view.turn.text)
