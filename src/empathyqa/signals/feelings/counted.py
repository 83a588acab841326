"""counted: waits and contacts that the customer counts out: "it's been 31 days", "day 9, no bag", "I've said it three times".

Who counts the days of a wait or the times they rang tells of effort, and holds it up to the firm: mild annoyance at the least,
more where felt wording carries it (levels.py). House rule; no study. A count in another's mouth, an anniversary, an illness
that is asked after, a dose ("twice a day") and a holiday's days count nothing up to anybody.
"""

from __future__ import annotations

from collections.abc import Iterator

from empathyqa.later import later
from empathyqa.signals.feelings.levels import felt
from empathyqa.signals.talk import TurnView
from empathyqa.signals.told_of import told_of
from empathyqa.signals.workings.wordlist import word_set
from empathyqa.text.automaton import Hit
from empathyqa.text.lexicons import classes

_LASTED, _KEPT, _DAYS, _TIMES = "effort.lasted", "effort.kept_at", "effort.day_count", "effort.counted"
COUNTED = (_LASTED, _KEPT, _DAYS, _TIMES)
"""The phrase groups without which nothing is counted out."""
_MOST = 12
_DIGITS = later(r"^\d[\d.,]*$")
_MORE_NUMBERS = word_set("a an half thirteen fourteen sixteen seventeen eighteen nineteen twenty-one thirty-one forty-one")
_LIFE = later(
    r" (?:died|dead|passed|funeral|married|together|divorced|sober|clean|born|old|pregnant|diagnosed|surgery|operation"
    r"|since (?:i|we) (?:last|met|saw|visited|ordered from|flew|stayed)|lovely|great|good|brilliant|pleasure|wonderful) "
)
"""What time is told of that nobody is kept waiting in."""
_HOW_LONG = later(r" (?:how long|since when|when did|how many (?:days|weeks|months)) ")
_BY_MISTAKE = later(r" (?:by (?:mistake|accident)|accidentally|my (?:fault|mistake)|sorry|upside down|the wrong way) ")
_A_RATE = word_set("a an per as the each every daily weekly over")
_AWAY = later(r" day \S+ of (?:my|our|the|his|her|a) (?:\S+ )?(?:trip|holiday|vacation|course|festival|tour|cycle|term|month|"
              r"treatment|antibiotics|stay|cruise|training|conference|sale|advent|trial|week|year|job|school) ")  # fmt: skip
_NOT_COUNTED_OFF = word_set(
    "a per each every one same next last first working that any some rainy on at by from until till before after"
)


def counted(view: TurnView) -> Iterator[Hit]:
    """The words in which the customer counts out how long or how often; a question counts nothing."""
    if not view.has(*COUNTED):
        return
    for group, meant in ((_LASTED, _waited), (_KEPT, _kept_at), (_DAYS, _counted_off), (_TIMES, _often)):
        for hit in view.hits.get(group, ())[:_MOST]:
            if meant(view, hit) and not view.quoted(hit) and not told_of(view, hit):
                yield hit


def held_up(view: TurnView) -> Iterator[Hit]:
    """Those of them that are held up to the firm, which is annoyance: days counted off, something told or sent over and
    over, or a wait that answers what was said. A wait told at the start or in the middle of a story is told flatly."""
    answers = not view.opens and len(view.words.tokens) <= _ANSWERS
    for hit in counted(view):
        words = view.words.tokens[hit.first : hit.last]
        told = answers if "been" in words else not _TOLD_THEM.isdisjoint(words)
        if told or felt(view) or hit in view.hits.get(_DAYS, ()):
            yield hit


_ANSWERS = 14
"""Words, at most, of an answer that holds up a wait."""
_TOLD_THEM = word_set("said told asked explained sent given gave typed punched answered reported complained")


def _waited(view: TurnView, hit: Hit) -> bool:
    sentence = view.sentence_of(hit)
    number = any(_numeral(word) for word in view.words.tokens[hit.first : hit.last])
    asked_after = any(_HOW_LONG.search(said.line) for said in view.run_before)
    return number and not asked_after and _LIFE.search(sentence) is None


def _kept_at(view: TurnView, hit: Hit) -> bool:
    asked = view.sentence_of(hit).rstrip().endswith("?") and "i" not in view.before(hit, 3)
    return not asked and not view.negated(hit, 3) and _LIFE.search(view.sentence_of(hit)) is None


def _counted_off(view: TurnView, hit: Hit) -> bool:
    words = view.words.tokens[hit.first : hit.last]
    if view.sentence_of(hit).rstrip().endswith("?") or view.has("gladness.firm"):
        return False
    if words[0] != "day":
        return True
    lead = view.before(hit, 1)
    return _numeral(words[1]) and _NOT_COUNTED_OFF.isdisjoint(lead) and _AWAY.search(view.line) is None


def _often(view: TurnView, hit: Hit) -> bool:
    after = view.words.tokens[hit.last : hit.last + 1]
    if _BY_MISTAKE.search(view.line):
        return False
    return _A_RATE.isdisjoint(after) and not view.sentence_of(hit).rstrip().endswith("?")


def _numeral(word: str) -> bool:
    return _DIGITS.search(word) is not None or word in _MORE_NUMBERS or word in classes()["number"]
