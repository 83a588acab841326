"""A worry with a real ground talked away: "sure, it'll probably turn up today" to the last tablets, "you mustn't be worrying
about things like this" to an unpaid bill, "he's lovely with nervous patients" to who is autistic and said nothing of nerves.

It sounds kind and leaves them where they were. With a deed beside it ("… and if not I'll send one") it is a guess and no
brush-off, and "you shouldn't have to worry about this" bears the worry out. House rule, after SIGNALS ("reassurance that brushes
off a real risk is dismissal").
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from empathyqa.later import later
from empathyqa.signals.facts.sentences import Sentence, sentences
from empathyqa.signals.rule import Heard
from empathyqa.signals.talk import TurnView
from empathyqa.signals.workings.spoken import Spoken
from empathyqa.signals.workings.watched import by_text
from empathyqa.signals.workings.wordlist import word_set

TALKED_AWAY = (
    "C: I took the last of my insulin this morning.\nA: Sure, it'll probably turn up today.",
    "C: she's fallen twice and the alarm's out\nA: Ah she'll be grand, I wouldn't worry.",
    "C: my inhaler never came and my chest is tight\nA: I'm sure it'll be there tomorrow.",
    "C: I'm autistic and I need to know what will happen.\nA: Don't worry, she's lovely with nervous patients!",
    "C: I don't know how I'll pay for the headstone.\nA: You mustn't be worrying about things like that now.",
    "C: I can't sleep for the debt.\nA: You shouldn't be thinking about money at a time like this.",
    "C: I'm deaf, so I can't hear my name called.\nA: No worries, they're brilliant with anxious people.",
    "C: he has seizures and we've none of the tablets left\nA: it should be fine, they normally come friday",
)
"""What must be heard, and beneath what must not; the example table of dismissal holds them."""
NOT_TALKED_AWAY = (
    "C: I took the last of my insulin this morning.\nA: It'll probably come today, but I'm sending one to your chemist now.",
    "C: my parcel hasn't come\nA: It'll probably turn up today.",
    "C: I'm so nervous about the needle.\nA: Don't worry, he's lovely with nervous patients.",
    "C: I don't know how I'll pay for the headstone.\nA: You shouldn't have to be worrying about this now.",
    "C: I can't sleep for the debt.\nA: You mustn't worry about that, I've taken it off.",
    "C: my inhaler never came\nA: It won't turn up today, so I'm ringing the chemist.",
    "C: she's fallen twice\nA: Is she all right now?",
    "C: will the tablets be fine in the fridge?\nA: Yes, they'll be fine in the fridge.",
    "C: he has seizures and we've none left\nA: If it's not there by noon ring me, and I'll drive it over.",
)
_THEY = r"(?:it|he|she|they|everything|all)"
_COMES = r"(?:turn up|show up|come(?: right)?|arrive|blow over|sort itself(?: out)?|pass|be (?:there|here|with you))"
_WELL = r"(?:be )?(?:fine|grand|ok|okay|alright|all right|right as rain)"
_TURNS_OUT = later(
    rf"^(?! (?:yes|yeah|yep|aye) ).* (?:{_THEY} (?:will|should) (?:probably|surely|likely|no doubt"
    rf"|most likely) (?:{_COMES}|{_WELL})"
    rf"|{_THEY} should (?:{_COMES}|be fine)|{_THEY} (?:is|are) (?:bound|sure) to (?:{_COMES}|{_WELL})|{_THEY} will be {_WELL}"
    rf"|(?:i am |pretty |quite )sure {_THEY} will {_COMES}) "
)
_NOT_WORRY = later(
    r" you (?:must not|should not|ought not to|do not want to|can not) (?:be )?(?:worrying|thinking|fretting|worry|fret"
    r"|upsetting yourself) (?:yourself |your head )?(?:about|with|over) "
)
_GOOD_WITH = later(
    r" (?:lovely|great|good|brilliant|fab|fabulous|amazing|gentle|wonderful|excellent|so patient"
    r"|very patient) with (?:our |the |all )?"
    r"(?:nervous|anxious|worried|scared|difficult|special|awkward) (?:patients?|people|ones|folk|customers|children"
    r"|guests|ladies) "
)
_RISK = word_set(
    """tablet tablets insulin inhaler medication medicine medicines pills dose dialysis oxygen pendant fall fallen falls fell
    seizure seizures fits epilepsy epileptic bleeding chest breathe breathing wheezing chemo transplant diabetic warfarin
    morphine epipen antibiotics pregnant stroke feed tube"""
)
_NEED = word_set(
    "autistic autism adhd asperger deaf blind dyslexic dementia stammer tourette tourettes disabled aspergers neurodivergent"
)
_HARD = word_set(
    """pay debt debts bill bills rent owe money headstone stone funeral arrears bailiff bailiffs eviction evicted loan mortgage
    refund deposit afford cost costs wages"""
)
_NERVES = word_set("nervous scared afraid frightened anxious terrified nerves dread dreading phobia panic")
_DEED = later(
    r" (?:i (?:will|am(?! sure)|have|can|would(?! not))|we (?:will|are|have|can)|let me|leave (?:it|that) with me"
    r"|taken care of|sorted|(?:is|are) on hold|been (?:cancelled|paid|written off)) (?!(?:sure|certain|afraid|sorry) )"
)
_WORDS = word_set(
    """turn show right fine grand ok okay alright there arrive blow itself pass worrying thinking fretting worry fret upsetting
    with"""
)
_BY_WHEN = later(
    r" (?:by|in|at|within|after|before) (?:\S+ )?"
    r"(?:\d\S*|one|two|three|four|five|six|seven|eight|nine|ten|noon|half|minutes?) "
)
"""With an hour it is no guess."""
LIGHT = ("talks a real risk away", "tells them not to mind what has a ground", "makes nerves of what is none")
"""The reasons of these."""
_LOOKS_BACK = 4
"""So many of the customer's turns back what it is about may have been told."""
_LONG = 25
"""Words of a turn above which more is said than this."""


def makes_light(view: TurnView) -> Iterator[Heard]:
    """The sentences that talk a grounded worry away."""
    for reason, one in light_words(view):
        yield Heard(one.start, one.end, reason, firm=True)


def light_words(view: TurnView) -> Iterator[tuple[str, Sentence]]:
    """The same sentences, and why."""
    found = _found(view.spoken)
    if not found:
        return
    told = [said.words.vocabulary for said in islice(view.talk.back(view.place, "customer"), _LOOKS_BACK)]
    about: frozenset[str] = frozenset().union(*told)
    for kind, one in found:
        if kind == "turns out" and told and not _RISK.isdisjoint(about):
            yield LIGHT[0], one
        elif kind == "not worry" and not _HARD.isdisjoint(about | view.words.vocabulary):
            yield LIGHT[1], one
        elif kind == "good with" and not _NEED.isdisjoint(about) and _NERVES.isdisjoint(about):
            yield LIGHT[2], one


@by_text
def _found(spoken: Spoken) -> tuple[tuple[str, Sentence], ...]:
    if _WORDS.isdisjoint(spoken.words.vocabulary) or len(spoken.words.tokens) > _LONG * 2 or _DEED.search(spoken.line):
        return ()
    found = []
    for one in sentences(spoken):
        if one.asks or len(one.tokens) > _LONG or _BY_WHEN.search(one.line):
            continue
        for kind, form in (("turns out", _TURNS_OUT), ("not worry", _NOT_WORRY), ("good with", _GOOD_WITH)):
            if form.search(one.line):
                found.append((kind, one))
                break
    return tuple(found)
