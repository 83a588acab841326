"""hold: the agent asks the customer to wait.

A wait is asked for in the present: "one moment", "bear with me", "may I place you on hold". Thanks for waiting, an
order on hold, and the time the customer has already waited are not.
"""

from __future__ import annotations

from collections.abc import Iterator

from empathyqa.later import later
from empathyqa.signal import AND_WHY
from empathyqa.signals.each import overlaps
from empathyqa.signals.rule import Examples, Heard, rule
from empathyqa.signals.steps.measured_in_time import measures
from empathyqa.signals.talk import TurnView
from empathyqa.signals.told_of import told_of
from empathyqa.signals.workings.wordlist import word_set
from empathyqa.text.automaton import Hit
from empathyqa.text.words import ENDS

EXAMPLES = Examples(
    fires=(
        "One moment please.",
        "May I place you on a brief hold while I ask?",
        "bear with me its loading",
        "Kindly give me 3 mins.",
        "hang on i'll just find it",
        "Please stay on the line, don't hang up.",
        "I'll be right with you.",
        "I need a second while it loads.",
        "a second please",
        "Oh, hang on, it's still loading.",
    ),
    silent=(
        "Please wait 24 hours before you try again.",
        "Please wait for the email, it comes by itself.",
        "Sorry to keep you waiting.",
        "Thanks for bearing with me.",
        "I've put a hold on the payment.",
        "We're closed at the moment.",
        "You've been on hold for an hour, that's too long.",
        "Hold on to the receipt.",
        "I've booked a second visit for Friday.",
        "I can hold you a second place on the later boat.",
        "There's a second bus behind it.",
        "I'm going to be straight with you: it's a no.",
        "There's no cream here. Oh, hang on, it came through an hour ago.",
        "Ah, hold on, here it is, on page two.",
        "No. Hang on. No, you did just say that.",
        "Hold on, where are you now?",
        "You'll get an e-mail in a couple of minutes.",
    ),
    known_misses=("Let me go and shout across to Dave.",),
)
_SAID_TO_ONESELF = (("hang", "on"), ("hold", "on"))
_AT_ONCE = 6
_MEANWHILE = word_set("i we let please while till til until then will going checking looking")
_OF_THEM = word_set("you your")
_EXCLAIMED = (["oh"], ["ah"], ["wait"], ["no"], ["ooh"])
_FOUND_IT = word_set("it there that this here they he she yes")
"""How words go on that have just found it: "oh, hang on, it came through on its own"."""
_NOT_YET = word_set("just still loading slow taking coming frozen gone not opening thinking going trying")
_PURPOSE_WORDS = word_set("while whilst as so for")
_PURPOSE = later(
    r" (?:while|whilst|as) (?:i|we) (?!said |say |mentioned |am sure |know |can |understand )"
    r"| (?:so|for me) (?:i can|to) (?!hold)\w+ "
)
_JUST_AFTER = 9
"""Words after the request in which its purpose stands."""
_GOES_ON = word_set(
    "while whilst please i we let and to until till for if just then so because here there now and ok okay yeah or but "
    "sir madam maam thanks thank as with would could can is may it you"
)
"""What may follow "a second" of time with no stop between; any other word is what the second one is of ("a second place")."""


@rule("hold", examples=EXAMPLES, decides=True)
def hold(view: TurnView) -> Iterator[Heard]:
    """A request to wait, made now."""
    hits = view.found("hold.firm")
    if not hits:
        return
    spoilers = view.found("hold.not_hold")
    for hit in hits:
        before = view.before(hit, 2)
        if overlaps(hit, spoilers) or before[-1:] == ["not"] or _names_a_time(before) or told_of(view, hit):
            continue
        if measures(view, hit):
            continue
        if not _talks_on(view, hit) and not _the_second_one(view, hit):
            yield Heard.at(hit, AND_WHY if _says_why(view, hit) else "asks the customer to wait")
            return


def _talks_on(view: TurnView, hit: Hit) -> bool:
    """Whether "hang on" is said to oneself, or to take up what was just said, and the talk goes on at once about
    them: no word of a thing to be done meanwhile ("hang on, no, you did say that", "hold on, where are you now?")."""
    if view.words.tokens[hit.first : hit.first + 2] not in _SAID_TO_ONESELF:
        return False
    if view.turn.text[hit.end : hit.end + 1] not in (".", ",", "!"):
        return False  # in a recogniser's text nobody knows how long the pause was
    then = [token for token in view.words.tokens[hit.last :] if token not in ENDS][:_AT_ONCE]
    if not _MEANWHILE.isdisjoint(then):
        return False
    found = view.before(hit, 1)[-1:] in _EXCLAIMED and not _FOUND_IT.isdisjoint(then[:1]) and _NOT_YET.isdisjoint(then)
    return found or not _OF_THEM.isdisjoint(then)


def _says_why(view: TurnView, hit: Hit) -> bool:
    """Whether the request itself says what the wait is for: "stay on the line while I pull up the details"."""
    behind = view.words.tokens[hit.last - 1 : hit.last + _JUST_AFTER]
    return not _PURPOSE_WORDS.isdisjoint(behind) and _PURPOSE.search(f" {' '.join(behind)} ") is not None


def _names_a_time(before: list[str]) -> bool:
    """Whether the words before a span of time make it a date ("an e-mail in a couple of minutes")."""
    return before[-1:] == ["in"] or before == ["in", "a"]


def _the_second_one(view: TurnView, hit: Hit) -> bool:
    """Whether "a second" counts and is no time: "I'll hold you a second place", "a second bus"."""
    tokens = view.words.tokens
    if tokens[hit.first : hit.last] != ("a", "second") or hit.last >= len(tokens):
        return False
    stops = view.turn.text[hit.end : view.words.spans[hit.last][0]].strip()
    return not stops and tokens[hit.last] not in ENDS and tokens[hit.last] not in _GOES_ON
