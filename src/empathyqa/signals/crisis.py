"""crisis: the customer hints at harm to self or others, at abuse, or is in immediate danger. It alerts a person, no
score.

Recall comes first. ``kind`` is the tier: ``plan`` (means or a time), ``ideation``, ``abuse``, ``danger``, ``threat``.
A negated, quoted or long-past cue is heard as ``review``; only a clear idiom ("this app is killing me") is left out.
In a counselling service nearly half of bare keyword alarms were false, by tense, subject and negation (Xu et al.
2023): the guards lower the tier and never drop. The answer to an agent's direct question about harm is a cue, however
short.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from empathyqa.signals.each import overlaps
from empathyqa.signals.rule import Examples, Heard, rule
from empathyqa.signals.talk import Spoken, Talk, TurnView
from empathyqa.signals.watched import by_text
from empathyqa.signals.wordlist import word_set
from empathyqa.text.automaton import Hit

EXAMPLES = Examples(
    fires=(
        "I don't want to be here any more.",
        "I can't go on.",
        "I've been saving up the tablets.",
        "I gave my dog to my sister.",
        "I don't feel safe at home.",
        "he checks my phone",
        "I can smell gas.",
        "I know where you work.",
        "A: Are you thinking of ending your life?\nC: not today",
        "I'm not suicidal, if that's what you're asking.",
    ),
    silent=(
        "This app is killing me.",
        "I'm dying to see it.",
        "My phone died.",
        "I could kill for a coffee.",
        "I could murder a cup of tea.",
        "It's no point sending a new one.",
        "I won't be in on Friday.",
        "She likes your shop.",
        "I don't know, I've rung three times.",
    ),
    known_misses=("Say thank you to the girl from last week for me, will you.",),
)
_TIERS = {
    "crisis.firm_plan": ("plan", "names a means, a time or an act"),
    "crisis.firm_ideation": ("ideation", "hints at not going on"),
    "crisis.firm_abuse": ("abuse", "hints at abuse or at being watched"),
    "crisis.firm_danger": ("danger", "is in danger now"),
    "crisis.firm_threat": ("threat", "threatens someone"),
}
_ASKED_DIRECTLY = re.compile(
    r" (?:(?:ending|end) your (?:own )?life|kill(?:ing)? yourself|suicid\w*|(?:hurt|harm)(?:ing)? yourself|"
    r"(?:are|do) you (?:feel )?safe|feel(?:ing)? safe|safer for|safe to (?:talk|speak|go home)|taken anything|"
    r"(?:have|made|got) (?:you )?(?:a|any) plans? (?:to|for)|not being here|not to be here|not wanting to be|"
    r"is (?:he|she) (?:there|here) (?:with you|now)|can (?:he|she) (?:hear|see)|thoughts of|how you will do it|"
    r"(?:is|are) (?:he|she|anyone|somebody|someone|they) hurting|does (?:he|she) (?:hit|hurt|know)|"
    r"(?:afraid|scared|frightened) of (?:him|her)|"
    r"(?:anything|something) (?:there )?with you|that you (?:would|might|could) use) "
)
_SHORT = 6
_LONG_AGO = word_set("ago used years childhood teenager once")
_THINGS = word_set(
    "battery phone laptop app line router computer screen boiler tv telly engine tablet charger server website"
)


@rule("crisis", examples=EXAMPLES, recall_first=True)
def crisis(view: TurnView) -> Iterator[Heard]:
    """Every cue of the five tiers, and the answer to a direct question about harm."""
    heard = False
    for group, (tier, reason) in _TIERS.items() if view.has(*_TIERS) else ():
        for hit in view.hits.get(group, ()):
            if overlaps(hit, view.found("crisis.idiom")) or not _THINGS.isdisjoint(view.before(hit, 2)):
                continue
            heard = True
            doubt = _doubt(view, hit, tier)
            yield Heard.at(hit, f"{reason}; {doubt}" if doubt else reason, kind="review" if doubt else tier)
    if not heard and _answers_directly(view):
        yield Heard.whole(view, "answers a direct question about harm or safety", kind="review")


def _answers_directly(view: TurnView) -> bool:
    """Whether the agent has just asked about harm or safety, or pressed on in a few words after such an answer."""
    if not _direct_questions(view.talk):
        return False
    views = view.talk.views
    if not view.place or views[view.place - 1].side != "agent":
        return False
    asked = views[view.place - 1]
    if not asked.asks and view.talk.transcript.capabilities.punctuation:
        return False
    if _asks_directly(asked):
        return True
    pressed = view.place >= 3 and asked.words.count <= _SHORT and views[view.place - 2].side == "customer"
    return pressed and views[view.place - 3].side == "agent" and _asks_directly(views[view.place - 3])


_KEY = "_direct_questions"


def _direct_questions(talk: Talk) -> bool:
    """Whether anyone in the talk is asked about harm or safety; looked up once, because hardly ever anyone is."""
    known: bool | None = talk.__dict__.get(_KEY)
    if known is None:
        known = talk.__dict__[_KEY] = any(_asks_directly(view) for view in talk.views if view.side == "agent")
    return known


@by_text
def _asks_directly(spoken: Spoken) -> bool:
    return _ASKED_DIRECTLY.search(spoken.line) is not None


def _doubt(view: TurnView, hit: Hit, tier: str) -> str:
    """Why a cue may be none, in words; empty where nothing speaks against it."""
    if view.quoted(hit):
        return "may be someone else's words"
    if tier in ("plan", "danger", "threat") and view.negated(hit):
        return "said with a not"
    words = set(view.sentence_of(hit).split())
    return "may be long past" if not _LONG_AGO.isdisjoint(words) and "not" not in words else ""
