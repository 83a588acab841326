"""mere_goodbye: "I will. Thanks, Noreen." is leave-taking; where nothing was delivered it is no yes, and not glad.

Thanks at the end of a call are manners. Where the matter was dealt with they close it, and count as the yes they mostly are.
But where no fix was surely heard, and no time was told since the last no, a turn of nothing but manners settles nothing: of
some two hundred such turns in the labelled conversations next to none was marked a yes. So it is where the customer asked and
was left without (``question_open``, ``no_date``), and no fix and no time followed. A bare farewell ("ta-ra then") is no yes to
anything, whatever went before; "that's all, thanks" says more than manners, and stays. House rule.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from empathyqa.later import later
from empathyqa.leanings import Leanings
from empathyqa.signal import Fact, Signal
from empathyqa.signals.facts.sentences import sentences
from empathyqa.signals.outcomes.giving_in import PLEASED
from empathyqa.signals.talk import Talk, TurnView
from empathyqa.signals.workings.spoken import Spoken
from empathyqa.signals.workings.watched import by_text
from empathyqa.signals.workings.wordlist import word_set
from empathyqa.sureness import counts

_THANKS = r"(?:(?:many )?thanks|thank you|ta|cheers)"
_FOR = (
    r"(?:(?:your|the|ur) (?:time|call|reply|answer|message|response|email|letter|patience|honesty)|listening|talking(?: to me)?"
    r"|trying(?: to help)?|calling|(?:letting me|for letting us) know|(?:writing|getting|coming|ringing) back(?: to me)?|replying"
    r"|looking|checking|asking|answering|being (?:nice|kind|honest|straight|polite)(?: about it| with me| to me)?|nothing)"
)
_FAREWELL = (
    r"(?:(?:bye ?)+|(?:good ?|cheerio |ta |see you |see ya )?(?:bye|night)|ta ra|tara|cheerio|toodle oo|night night|so long"
    r"|(?:see|speak to|talk to) (?:you|ya)(?: (?:later|soon|then|around))?|goodbye|farewell)"
)
_GOODBYE = (
    rf"(?:{_FAREWELL}|you too|same to you|god bless|take care|mind yourself|not to worry|never mind|right you are"
    r"|very well|noted|understood|i see|it is (?:fine|ok|okay|all right)|(?:that is|thats) (?:ok|okay|fine|all right)"
    r"|you (?:are|have been) (?:(?:so|very|real|really|ever so|most|too|awfully|all) )?(?:nice|kind|polite|good|decent|patient"
    r"|sweet)"
    r"|have a (?:good|nice|lovely) (?:day|one|evening|weekend|night))"
)
_I_WILL = rf"i will(?: (?:do|that)){{0,2}}|i will (?:tell|let|pass|ask|give) (?:(?!{_THANKS} |bye )\S+ ){{0,5}}?\S+"
_I_WAIT = r"i (?:will |shall |am going to )?(?:just )?(?:wait|be waiting|hang on) (?:for|until|till) (?:\S+ ){0,3}?\S+"
_TO = r"(?: (?:my )?(?:love|lovey|dear|pet|hen|mate|duck|darling|son|pal|flower|sweetheart|sir|madam|ma am))?"
_TAKING_IN = r"(?:well|right|so|ok|okay|all right|alright|oh|yeah|yes|now|then|and|do|sure look)"
_PART = (
    rf"(?:{_THANKS}(?: (?:again|now|so|then|anyway|very much))?(?: for {_FOR})?(?: anyway)?|{_GOODBYE}|{_I_WILL}|{_I_WAIT}"
    rf"|{_TAKING_IN}"
    rf"|no|nope|nah){_TO}"
)
_MANNERS = later(rf"^(?: {_PART}(?: [.!])*)+ $")
_NO_NAME = "for|so|a|very|ever|again|now|then|anyway|loads|lots|bye|you"
_NAMED = later(rf" (thanks|thank you|cheers) (?!(?:{_NO_NAME}) )\w+ (?=[.!]|bye |$)")
"""Somebody called by name after the thanks; the name says nothing to the matter."""
_LONGEST = 16
_POLITE = word_set("thanks thank ta tara cheers bye goodbye night cheerio toodle farewell see kind nice decent wait")
_BARE = later(
    rf"^ (?:(?:oh|well|no|right|so|then|now|anyway|never mind) (?:[.,!] )*)*(?:{_FAREWELL}{_TO} (?:(?:then|now|so) )?(?:[.,!] "
    rf")*)+$"
)
"""A farewell and nothing else: no thanks, and not so much as an "okay"."""
_YES = ("confirmation", "gladness")
_TAKEN = word_set("got came come here there on in do did will done found all it yes please then again")
"""Beside one of these, what is said may tell that it came right, or that it is taken."""
_NO = ("hard_truth", "deflection", "dismissal", "unresolved")
_NO_MORE = -4.0
"""Log-odds to which the yes of such a turn is hushed: too little to count in any reading."""


@by_text
def mere_goodbye(spoken: Spoken) -> bool:
    """Whether a turn holds nothing but thanks and leave-taking."""
    words = spoken.words
    return len(words.tokens) <= _LONGEST and not words.vocabulary.isdisjoint(_POLITE) and _manners(words.line)


def _manners(line: str) -> bool:
    return _MANNERS.match(_NAMED.sub(r" \1 ", line)) is not None


@by_text
def _manners_beside(spoken: Spoken) -> tuple[tuple[int, int], ...]:
    """The sentences of nothing but manners in a turn that tells more, none of it pleased ("Thank you for writing back. The
    house is very quiet.")."""
    words = spoken.words
    if words.vocabulary.isdisjoint(_POLITE) or len(words.sentences) < 2:
        return ()
    parts = [(one, _manners(one.line)) for one in sentences(spoken)]
    if any(one.asks or PLEASED.search(one.line) or not _TAKEN.isdisjoint(one.tokens) for one, mere in parts if not mere):
        return ()
    return tuple([(one.start, one.end) for one, mere in parts if mere])


def _only_manners(view: TurnView, yes: Sequence[Signal]) -> bool:
    """Whether the yes of this turn stands in nothing but manners; what was learned stands in no certain words of it."""
    if mere_goodbye(view):
        return True
    beside = _manners_beside(view)
    return bool(beside) and all(
        not one.learned and any(start <= one.start and one.end <= end for start, end in beside) for one in yes
    )


def without_mere_goodbyes(talk: Talk, signals: Sequence[Signal], facts: Iterable[Fact], leanings: Leanings) -> tuple[Signal, ...]:
    """The signals without the yes of a goodbye that follows a question left open, a talk in which nothing was delivered, or
    the customer's own word that they will see to it themselves; its leanings are hushed."""
    yes: dict[int, list[Signal]] = {}
    for signal in signals:
        if signal.id in _YES:
            yes.setdefault(signal.turn, []).append(signal)
    goodbyes = [view for view in talk.views if view.index in yes and _only_manners(view, yes[view.index])] if yes else []
    if not goodbyes:
        return tuple(signals)
    facts = tuple(facts)
    left = max((fact.turn for fact in facts if _left_open(fact)), default=-1)
    back = min((fact.turn for fact in facts if fact.id == "gives_in" and fact.value == 1), default=len(talk.transcript.turns))
    fallen = {
        view.index
        for view in goodbyes
        if view.index > back or _BARE.match(view.line) or _settles_nothing(view, left, signals)
    }
    for turn in fallen.intersection(leanings):
        for id in _YES:
            leanings.hush(turn, id, _NO_MORE)
    return tuple([signal for signal in signals if signal.turn not in fallen or signal.id not in _YES])


def _settles_nothing(view: TurnView, left: int, signals: Sequence[Signal]) -> bool:
    """Whether this goodbye follows the question left open in turn ``left`` (-1 for none), or no delivery at all."""
    turn = view.index
    if -1 < left < turn and not any(one.turn > left and _gives(one) for one in signals):
        return True
    before = [one for one in signals if one.turn < turn]
    refused = max((one.turn for one in before if one.id in _NO and counts(one)), default=-1)
    if any(one.id == "resolution" and (one.turn >= refused or counts(one)) for one in before):
        return False
    return not any(one.turn >= refused and _gives(one) for one in before)


def _gives(signal: Signal) -> bool:
    """Whether it is a fix, or a time of the matter's own."""
    return counts(signal) and (signal.id == "resolution" or (signal.id == "timeframe" and not signal.beside_the_matter))


def _left_open(fact: Fact) -> bool:
    """Whether a question got no answer, or a "when?" no day."""
    return fact.id == "question_open" or (fact.id == "no_date" and fact.refers_to is not None)
