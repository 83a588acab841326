"""crisis: the customer hints at harm to self or others, at abuse, or is in immediate danger. It alerts a person, no
score.

Recall comes first. ``kind`` is the tier: ``plan`` (means or a time), ``ideation``, ``abuse``, ``danger``, ``threat``.
A negated, quoted or long-past cue is heard as ``review``; only a clear idiom ("this app is killing me") and a thing that
is plainly meant ("I left a note for the driver", "end my life insurance") are left out.

Danger is also a stranger in the home (intruders.py), what keeps somebody alive running out (lifeline.py)
or made to last (rationing.py), going
without food, warmth, light or water (going_without.py), being hurt by us (injured.py), and somebody in need whom
nobody comes to (dependants.py), what the body shows (body_shows.py), a treatment that broke off (stopped_machine.py), the last
dose (last_dose.py), a personal alarm that is out (alarm_out.py) and bad air at home (bad_air.py).
Abuse is also somebody who takes their cards or phone, always finds out where they
were, or must not see this (controlled.py), who throws things (thrown.py) or wants the receipts (kept_short.py). Affairs put
in order in everyday words are in last_things.py, and so is leaving in secret (secret_leaving.py).
Post, phone, money and time watched at home are in under_watch.py.

Some cues are outright ("I want to die", "I can smell gas"). Others are indirect: everyday words of schedules, households
and paperwork in which a hint may hide ("I won't be needing it", "just tidying up"). They are marked so, and count in full
only in company (company.py): alone they would alarm in every hundredth ordinary contact, and an alarm that is nearly
always false is switched off.
In a counselling service nearly half of bare keyword alarms were false, by tense, subject and negation (Xu et al.
2023): the guards lower the tier and never drop. The answer to an agent's direct question about harm is a cue, however
short; what is asked for business ("Is he there with you? I'll need his permission") is none (asked_of_harm.py).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from empathyqa.later import later
from empathyqa.signals.each import overlaps
from empathyqa.signals.harm import alarm_out, bad_air, last_dose, left_without, under_watch, worth_more
from empathyqa.signals.harm.asked_of_harm import asks_if_free, asks_of_fear, for_business, hands_over, not_free, of_the_road
from empathyqa.signals.harm.body_shows import body_shows
from empathyqa.signals.harm.closed_in_on import closed_in_on
from empathyqa.signals.harm.controlled import controlled
from empathyqa.signals.harm.danger import dangers
from empathyqa.signals.harm.injured import injuries
from empathyqa.signals.harm.intruders import intruders
from empathyqa.signals.harm.kept_short import kept_short
from empathyqa.signals.harm.last_things import last_things
from empathyqa.signals.harm.lifeline import lifelines
from empathyqa.signals.harm.medicine_wrapping import only_its_wrapping
from empathyqa.signals.harm.rationing import rationing
from empathyqa.signals.harm.secret_leaving import secret_leaving
from empathyqa.signals.harm.still_asked import answered_later, still_asked
from empathyqa.signals.harm.stopped_machine import stopped_machine
from empathyqa.signals.harm.thrown import thrown
from empathyqa.signals.needs.dependants import dependants, may_wander
from empathyqa.signals.needs.going_without import going_without
from empathyqa.signals.rule import Examples, Heard, rule
from empathyqa.signals.talk import Talk, TurnView
from empathyqa.signals.workings.by_words import ByWords
from empathyqa.signals.workings.gates import needed_by
from empathyqa.signals.workings.spoken import Spoken
from empathyqa.signals.workings.watched import by_talk, by_text
from empathyqa.signals.workings.wordlist import word_set
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
        "A: Can you talk freely?\nC: Not really.",
        "A: Is anyone there frightening you?\nC: He's in the kitchen.",
        "nah just tidying up. gave my dog to my sister",
        "will he get a text",
        "He's here. I've got to go.",
        "I'm not suicidal, if that's what you're asking.",
        "There's smoke coming out of the boiler.",
        "The car's just died and it's on fire.",
        "The baby's locked in the car.",
        "I've one dose of insulin left and they say Thursday.",
        "He could die without it.",
        "We've not eaten since Sunday.",
        "We've no heating and a newborn.",
        "The blender lid flew off and cut my hand open.",
        "He took my cards, so I can't use the app.",
        "he took my phone off me",
        "Some man just walked into our kitchen.",
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
        "It won't be a problem.",
        "I left a note for the driver.",
        "I want to end my life insurance.",
        "I can't go on the website.",
        "I can't see any charges on it.",
        "Can I do it all online?",
        "The suicide prevention charity has an account with you.",
        "He can't be waiting about in a terminal.",
        "A: Is he there with you? I'll need a yes from him.\nC: No, he's at work.",
        "A: Can you talk freely?\nC: Not really, I'm on the bus.",
        "The page doesn't show up.",
        "He beat me at chess.",
        "There was a fire in the kitchen last March, it's for the claim.",
        "My team's on fire today.",
        "The smoke alarm wants a new battery.",
        "I'd die without my phone.",
        "The cat's insulin hasn't come.",
        "There's nothing to eat in this hotel.",
        "I hurt my back years ago.",
        "Who meets her, how does she know where to go?",
        "He took my card details down at the desk.",
        "Someone's in the house all day, so any time is fine.",
    ),
    known_misses=(
        "A: Is he giving you bother?\nC: He's been at the door.",
        "Say thank you to the girl from last week for me, will you.",
    ),
)
_TIERS = {
    "crisis.firm_plan": ("plan", "names a means, a time or an act"),
    "crisis.firm_ideation": ("ideation", "hints at not going on"),
    "crisis.firm_abuse": ("abuse", "hints at abuse or at being watched"),
    "crisis.firm_danger": ("danger", "is in danger now"),
    "crisis.firm_threat": ("threat", "threatens someone"),
    "crisis.flight": ("ideation", "wants to leave it all and not come back"),
    "crisis.not_trusted": ("danger", "does not trust what they might do"),
    "crisis.indirect_ideation": ("ideation", "may hint at not going on"),
    "crisis.indirect_abuse": ("abuse", "may hint at abuse or at being watched"),
}
_BY_THEMSELVES = ("crisis.flight", "crisis.not_trusted")
"""Narrow enough to need no company: hardly anybody else says them."""
_ASKED_DIRECTLY = later(
    r" (?:(?:ending|end) your (?:own )?life|kill(?:ing)? yourself|suicid\w*|(?:hurt|harm)(?:ing)? yourself|"
    r"(?:are|do) you (?:feel )?safe|feel(?:ing)? safe|safer for|safe to (?:talk|speak|go home)|taken anything|"
    r"not being here|not to be here|not wanting to be|how you will do it|"
    r"(?:is|are) (?:he|she|anyone|somebody|someone|they) hurting|does (?:he|she) (?:hit|hurt)|"
    r"(?:afraid|scared|frightened) of (?:him|her)) "
)
_ASKED_ROUNDABOUT = later(
    r" (?:(?:have|made|got) (?:you )?(?:a|any) plans? (?:to|for)|thoughts of|does (?:he|she) know|"
    r"is (?:he|she) (?:there|here) (?:with you|now)|can (?:he|she) (?:hear|see)|"
    r"(?:anything|something) (?:there )?with you|that you (?:would|might|could) use) "
)
"""Asked of harm as well, and of a weekend or a charger: the answer is an indirect cue."""
_DANGERS = (
    dangers, lifelines, going_without, injuries, dependants, rationing, last_things, secret_leaving, body_shows, stopped_machine,
    thrown, kept_short,
)  # fmt: skip
_Cues = Callable[[TurnView], Iterator[Heard]]
_TOLD_APART: dict[_Cues, tuple[frozenset[str], Callable[[Spoken], object] | None]] = {
    under_watch.under_watch: (under_watch.WORDS, under_watch.kinds_told),
    left_without.left_without: (left_without.WORDS, None),
    last_dose.last_doses: (last_dose.WORDS, last_dose.ending_told),
    alarm_out.alarm_out: (alarm_out.WORDS, alarm_out.alarm_parts),
    bad_air.bad_air: (bad_air.WORDS, bad_air.bad_air_told),
    worth_more.worth_more: (worth_more.WORDS, worth_more.worth_told),
}
"""Told by facts here and there in the talk, whose words no phrase of the lexicon holds: what hears them, the words without
any of which a turn tells nothing of it, and what it tells (``None``: more than the words is to be asked first)."""
_APART_BY_WORDS = ByWords({cues: words for cues, (words, _) in _TOLD_APART.items()})
_MEANT_OTHERWISE = ("crisis.idiom", "crisis.object")
_LAUGHS = word_set("lol lmao rofl haha hahaha hehe 😂 🤣")
"""Fewer words than laughter has elsewhere: who is laughed at ("they were all laughing") may well mean it."""
_AT_THE_DOOR = " against the door "
_SHORT = 6
_LONG_AGO = word_set("ago used years childhood teenager once")
_STOPS_DOING = later(
    r" (?<= to stop )(?:from \w+ing|(?:re\w{3,}|charging|billing|switching|changing|turning|opening|popping|updating"
    r"|sending|ringing"
    r"|beeping|buzzing|flashing|leaking|dripping|freezing|crashing|logging|asking|signing|kicking|closing|downloading|playing)) "
)
"""What a thing is to stop doing: "I want it to stop renewing"; "I want it to stop" alone may be said of life."""
_THINGS = word_set("battery phone laptop app line router computer screen boiler tv telly engine tablet charger server website")


@rule("crisis", examples=EXAMPLES, recall_first=True)
def crisis(view: TurnView) -> Iterator[Heard]:
    """Every cue of the five tiers, and the answer to a question about harm; everyday words count in company alone."""
    cues = [] if view.hits.keys().isdisjoint(_CUE_GROUPS) else list(_cues(view))
    cues += intruders(view)
    cues += closed_in_on(view)
    for told_apart in _told_apart(view):
        cues += [one for one in told_apart(view) if not any(_same_words(one, cue) for cue in cues)]
    yield from cues
    if not cues and (asked := _asked_before(view)) is not None:
        direct = _asks_directly(asked) or asks_if_free(asked)
        how = "a direct question" if direct else "a question that may be"
        yield Heard.whole(view, f"answers {how} about harm or safety", kind="review", indirect=not direct)


@by_text
def _told_apart(spoken: Spoken) -> tuple[_Cues, ...]:
    """Those of them of which a text tells anything: most tell nothing, and so they are not asked, whatever the talk."""
    may = _APART_BY_WORDS.that_may_stand_in(spoken.words.vocabulary)
    return tuple([cues for cues in may if (tells := _TOLD_APART[cues][1]) is None or tells(spoken)])


def _same_words(one: Heard, other: Heard) -> bool:
    """Whether another cue that stands by itself says it already, in the same words."""
    return not other.indirect and one.start < other.end and other.start < one.end


def _cues(view: TurnView) -> Iterator[Heard]:
    control = controlled(view)
    yield from (told for _, told in control)
    told_already = [hit for hit, _ in control]
    for group, (tier, reason) in _TIERS.items() if view.has(*_TIERS) else ():
        for hit in view.hits.get(group, ()):
            if overlaps(hit, view.found(*_MEANT_OTHERWISE)) or (tier != "abuse" and _of_a_thing(view, hit)):
                continue
            if (told_already and overlaps(hit, told_already)) or (tier == "plan" and only_its_wrapping(view, hit)):
                continue
            doubt = _doubt(view, hit, tier)
            kept_in = view.line.startswith(_AT_THE_DOOR, hit.line_end - len(_AT_THE_DOOR)) and may_wander(view.talk)
            told, why = ("danger", "keeps in somebody who may wander") if kept_in else (tier, reason)
            yield Heard.at(
                hit, f"{why}; {doubt}" if doubt else why, kind="review" if doubt else told,
                indirect=not _LAUGHS.isdisjoint(view.words.vocabulary)
                or not (group in _BY_THEMSELVES or overlaps(hit, view.found("crisis.outright"))),
            )  # fmt: skip
    for dangers_of in _DANGERS:
        yield from dangers_of(view)


_CUE_GROUPS = needed_by(_cues)
"""The phrases without any of which there is no cue in the words: nearly every turn holds none."""


def _of_a_thing(view: TurnView, hit: Hit) -> bool:
    return not _THINGS.isdisjoint(view.before(hit, 2)) or _STOPS_DOING.match(view.line, max(0, hit.line_end - 1)) is not None


def _asked_before(view: TurnView) -> TurnView | None:
    """The agent's turn that asked about harm or safety: the one just before, or the one before a few words more."""
    if not _questions_of_harm(view.talk):
        return None
    views = view.talk.views
    if answered_later(view):
        return None
    if (still_open := still_asked(view, _asks_directly)) is not None:
        return still_open
    if not view.place or views[view.place - 1].side != "agent":
        return None
    asked = views[view.place - 1]
    if not (asked.asks or asks_of_fear(asked) or asks_if_free(asked)) and view.talk.transcript.capabilities.punctuation:
        return None
    if _asks(asked):
        return asked if _answers(asked, view) else None
    pressed = view.place >= 3 and asked.words.count <= _SHORT and views[view.place - 2].side == "customer"
    earlier = views[view.place - 3] if pressed else None
    return earlier if earlier is not None and earlier.side == "agent" and _asks_directly(earlier) else None


def _answers(asked: TurnView, answer: TurnView) -> bool:
    """Whether the answer is a cue: any to a direct question, to others none that fetches the one who was asked for."""
    if _asks_directly(asked):
        return True
    return not_free(answer) if asks_if_free(asked) else not hands_over(answer)


@by_talk
def _questions_of_harm(talk: Talk) -> bool:
    """Whether anyone in the talk is asked about harm or safety; looked up once, because hardly ever anyone is."""
    return any(_asks(view) for view in talk.views if view.side == "agent")


@by_text
def _asks(spoken: Spoken) -> bool:
    if _asks_directly(spoken) or asks_if_free(spoken):
        return True
    return _ASKED_ROUNDABOUT.search(spoken.line) is not None and not for_business(spoken)


@by_text
def _asks_directly(spoken: Spoken) -> bool:
    return asks_of_fear(spoken) or (_ASKED_DIRECTLY.search(spoken.line) is not None and not of_the_road(spoken))


def _doubt(view: TurnView, hit: Hit, tier: str) -> str:
    """Why a cue may be none, in words; empty where nothing speaks against it."""
    if view.quoted(hit):
        return "may be someone else's words"
    if tier in ("plan", "danger", "threat") and view.negated(hit):
        return "said with a not"
    words = set(view.sentence_of(hit).split())
    return "may be long past" if not _LONG_AGO.isdisjoint(words) and "not" not in words else ""
