"""The note after the contact: why they came, what was done, what was promised, what is open, what to handle with care.

Put together from signals and facts only; what nobody heard is left out rather than guessed.
"""

from __future__ import annotations

import re
from collections.abc import Sequence, Set

from empathyqa.report.by_when import by_when, hour_in
from empathyqa.report.promising import of_the_same_clause, only_talk, promises
from empathyqa.report.quoting import QuoteBook
from empathyqa.report.signal_words import signal_name
from empathyqa.report.value_words import RESOLUTIONS
from empathyqa.report.view import Promise, Quote, Summary
from empathyqa.report.words import WORDS
from empathyqa.scorecard import Scorecard
from empathyqa.signal import Signal, Signals
from empathyqa.transcript import Transcript, Turn


def _words(text: str) -> list[str]:
    return text.split()


MOST = 4
"""Most entries under one heading; a note is short."""
DONE_FROM = 0.7
"""How sure an answer or fix must be to stand as done: of those from here on readers heard four in five, below two in five."""
_GREETING = frozenset(
    _words(
        """
        hi hello hey hiya good morning afternoon evening there yes yeah yep ok okay please thanks thank you fine all
        right alright how are not bad it its it's is speaking my name this i'm i am can could me and a bit well um uh er
        """
    )
)
_COMES_TO_THEM = re.compile(
    r"^\W*(?:\w+\W+){0,5}you(?:['’](?:ll|d)| will| would) (?:get|have(?! to)|hear|receive|see|be)\b", re.IGNORECASE
)
"""“You'll hear by noon” is nothing that the customer does."""
_BEFALLS = re.compile(
    r"\byou(?:['’](?:re|ve)| are| have| were)(?: (?:been|being))? (?:passed|bounced|sent|shunted) (?:a?round|about|back|from)\b"
    r"|\byou(?:['’](?:re|ve)| are| have) (?:been|being) (?:passed|bounced|shunted)\b",
    re.IGNORECASE,
)
"""“You're being passed around” is what happens to the customer, not a step."""
_NO_STEP = re.compile(
    r"\b(?:can['’]?t|cannot|won['’]t be able|not able to)\b|\bI(?:['’]d| would)\b|\bplease (?:can|could|would) you\b", re.I
)
"""A refusal, advice (“what I'd do is ring”) or a request."""
_NOT_DONE = re.compile(r"^\W*(?:please |just |so |and )?(?:you )?(?:don['’]?t|do not|never)\b", re.IGNORECASE)
"""“Don't pay it back”, “don't touch it”: what the customer need not or should not do."""
_CONDITION = re.compile(r"^\W*(?:if|once|when|unless) you\b(?:(?!\b(?:i|we|they|it|you)['’]ll\b)[^,])*$", re.IGNORECASE)
"""Nothing but the condition: “if you ring”, “once you scan it”."""
_TAKES = re.compile(r"^\W*(?:this|that|it)(?:['’]ll| (?:will|should|may|might))? (?:only |just )?takes?\b", re.IGNORECASE)
_PLEASE = re.compile(r"\bplease\W*$", re.IGNORECASE)
_OTHERS = re.compile(r"\bthey(?:['’]|\b)|\byou(?:['’]ll| will) (?:see|be)\b", re.IGNORECASE)
_OWN_SIDE = re.compile(r"\b(?:I|we|our|us|my)(?:['’]|\b)", re.IGNORECASE)
_TO_COME = re.compile(
    r"\bwill\b|['’]ll\b|\b(?:i|we|you|it|that|they)ll\b|\bgoing to\b|\bshould be\b|\bi['’]?ve\b"
    r"|\b(?:booked|due|arranged|scheduled|confirmed)\b|^\W*\w+ing\b",
    re.IGNORECASE,
)
_COMES = re.compile(
    r"\b(?:it|that|they|your \w+)(?:['’]?ll| will)\b|\byou(?:['’]?ll| will| should) (?:get|have(?! to)|hear|receive)\b",
    re.IGNORECASE,
)
"""In the step's own words: something comes to the customer, whoever else a long sentence without full stops names."""
_IF = re.compile(r"^\W*(?:\w+\W+)?if\b", re.IGNORECASE)
_DOES = "will|can|could|may|might|must|should|would|need|have|want|just|only|simply|then|also"
_OWNERS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("owner_agent", re.compile(r"\b(?:i|i'll|i’ll|i'm|i’m|let me|i've|i’ve)\b", re.IGNORECASE)),
    (
        "owner_team",
        re.compile(r"\b(?:we|we'll|we’ll|let's|let’s|our|they|they'll|they’ll|someone|engineer|team|colleague)\b", re.I),
    ),
    # "you" as the one who does it: in "it should be with you Thursday" the customer does nothing
    ("owner_customer", re.compile(r"\b(?:you['’]ll|please|you(?:['’]d)? (?:" + _DOES + r"))\b", re.IGNORECASE)),
)
_ASKED_TO = re.compile(
    r"^\W*(?:(?:and|then|so|just|okay|ok|right)\W+)?(?:click|tap|go|send|call|press|use|bring|tell|text|message|reply|ring|check"
    r"|take|keep|show|try|switch|don['’]t|do not)\b(?! (?:on|is|has)\b)",
    re.IGNORECASE,
)
"""A sentence that begins by telling the customer what to do."""


def summary_of(
    card: Scorecard, transcript: Transcript, heard: Sequence[Signal], signals: Signals | None, book: QuoteBook
) -> Summary:
    """The summary of one contact; open questions need ``signals``, because facts are not part of a card."""
    opening = reason_turn(transcript)
    facts = signals.facts_of("question_open") if signals is not None else None
    cues = {_place(cue) for moment in card.moments for cue in moment.evidence.get("cue", ())}  # fainter ones are no moment
    return Summary(
        reason=book.of_opening(opening) if opening else None,
        status=matter(card),
        done=_once([book.of_signal(signal) for signal in heard if signal.id == "resolution" and signal.confidence >= DONE_FROM])[
            :MOST
        ],
        promises=_promises(heard, book)[:MOST],
        open_questions=None if facts is None else tuple(book.of_fact(fact) for fact in facts)[:MOST],
        vulnerability=_once([book.of_signal(s) for s in heard if _opens_up(s, cues)])[:MOST],
    )


def _opens_up(signal: Signal, cues: Set[tuple[str, int, int]]) -> bool:
    """Whether the customer opened up here: told in words, or learned and sure enough to be answered for."""
    if signal.id == "crisis":
        return not signal.hint and (not signal.learned or _place(signal) in cues)
    return signal.discloses


def _place(signal: Signal) -> tuple[str, int, int]:
    return signal.id, signal.turn, signal.start


def matter(card: Scorecard) -> str:
    """What became of the matter, in a sentence."""
    return WORDS["matter"].format(resolution=RESOLUTIONS.get(card.resolution_status, card.resolution_status))


def reason_turn(transcript: Transcript) -> Turn | None:
    """The first customer turn that says something beyond a greeting: three content words, or the longest there is."""
    turns = transcript.spoken_by("customer")
    for turn in turns:
        words = [word.strip(".,!?").lower() for word in turn.text[:2000].split()]
        if sum(word not in _GREETING for word in words) >= 3:
            return turn
    return max(turns, key=lambda turn: len(turn.text), default=None)


def _promises(heard: Sequence[Signal], book: QuoteBook) -> tuple[Promise, ...]:
    """Steps that were said to follow, dated ones first, each sentence once."""
    times = [signal for signal in heard if signal.id == "timeframe"]
    found: list[tuple[bool, Promise]] = []
    transcript = book.transcript
    for step in heard:
        close = [time for time in times if time.turn == step.turn and _close(time, step)]
        # a time in the same sentence, or in the one that follows; what was said before belongs to something else
        near = [time for time in close if _its_own(time, step, transcript)] or _promised_beside(close, step, transcript)
        # what is settled for a day ("that's booked for Friday") is a promise too
        settled = step.id == "resolution" and book.agent_says(step.turn) and any(_one_sentence(t, step, transcript) for t in near)
        if step.id not in ("next_step", "hand_off") and not settled:
            continue
        said = book.turns[step.turn].text if step.turn in book.turns else step.text
        words = [
            step,
            *(time for time in near if settled and _one_sentence(time, step, transcript)),
        ]  # "I've refunded it, you'll see it in three days"
        if step.turn in book.turns and not any(promises(said, one.start, one.end) for one in words):
            continue
        quote = book.of_signal(step)
        if f"{quote.text}{quote.after}".endswith("?"):
            continue  # an offer waits for an answer; a promise does not
        hour = hour_in(said, step)
        when = by_when(hour if not near or any(one.text.startswith("by") for one in hour) else near, book)
        if not when and only_talk(said, step.start, step.end):
            continue
        sentence = f"{quote.before}{quote.text}{quote.after}"
        done = any(one.id == "resolution" and one.overlaps(step) for one in heard)
        nobody = WORDS["owner_team" if settled or done else "promise_open"]
        # a little on, so that "you'll have" and "you'll have to" are told apart
        owner = _owner(sentence if _COMES_TO_THEM.search(sentence) else step.text + quote.after[:3], "")
        if not owner and len(quote.before.split()) <= 1 and _ASKED_TO.search(sentence):
            owner = WORDS["owner_customer"]
        owner = owner or _owner(sentence, nobody)
        if owner == WORDS["owner_customer"] and (settled or _COMES.search(step.text)):
            owner = WORDS["owner_team"]  # "that's booked for you", "and your card will come"
        if _PLEASE.search(quote.before) or _no_promise(step.text, sentence, dated=bool(when)):
            continue  # "our offices are closed, please call back"
        if _undertaken(owner, sentence, step.text, dated=bool(when)):
            found.append((not when, Promise(owner, quote, when)))
    dated = [promise for undated, promise in found if not undated]
    kept = dated or [promise for _, promise in found[-2:]]
    seen: dict[tuple[int | None, str], Promise] = {}
    for promise in sorted(kept, key=lambda promise: promise.quote.label == signal_name("resolution")):
        seen.setdefault((promise.quote.number, promise.quote.before + promise.quote.text + promise.quote.after), promise)
    return tuple(sorted(seen.values(), key=lambda promise: promise.quote.number or 0))


def _no_promise(words: str, sentence: str, *, dated: bool) -> bool:
    """Whether the words promise nothing: what not to do, a bare condition, how long it takes with nothing to come by then, or
    what the customer is told to do and what they get by it (“Tap ‘not spam’ and you'll get them”)."""
    told_to = bool(_TAKES.search(words) or _ASKED_TO.search(sentence))
    return bool(_NOT_DONE.search(words) or _CONDITION.search(words)) or (told_to and not dated and not _OWN_SIDE.search(words))


def _undertaken(owner: str, sentence: str, words: str, *, dated: bool) -> bool:
    """Whether the agent's side takes a step upon itself: not what the customer is asked to do, what befalls them ("you're
    being passed around"), what others may do some time ("they'll be happy to help"), nor an if or a no."""
    if owner == WORDS["owner_customer"] or _BEFALLS.search(words) or (not dated and _NO_STEP.search(sentence)):
        return False
    if owner == WORDS["promise_open"]:
        return (dated or bool(_TO_COME.search(sentence))) and not _IF.search(sentence)
    others = owner == WORDS["owner_team"] and _OTHERS.search(words)
    return dated or not others or bool(_OWN_SIDE.search(sentence))


def _text_of(transcript: Transcript, turn: int) -> str:
    return transcript.turns[turn].text if turn < len(transcript.turns) else ""  # a card may tell of turns that are not there


def _its_own(time: Signal, step: Signal, transcript: Transcript | None) -> bool:
    """Whether the time stands in the step's own clause, or opens the sentence that follows: "I'll ring. Tomorrow at nine." """
    if transcript is None or time.overlaps(step):
        return True
    first, second = sorted((time, step), key=lambda signal: signal.start)
    between = _text_of(transcript, step.turn)[first.end : second.start]
    if time is first and re.search(r"[.?!;]", between):
        return False  # "She's in tomorrow. I'll get her to ring you."
    return of_the_same_clause(between)


def _promised_beside(close: Sequence[Signal], step: Signal, transcript: Transcript | None) -> list[Signal]:
    """The times of another promise in the same sentence: "our lead will email tomorrow, her name's Gill and she'll try twice"."""
    if transcript is None:
        return []
    said = _text_of(transcript, step.turn)
    return [time for time in close if _one_sentence(time, step, transcript) and promises(said, time.start, time.end)]


def _one_sentence(time: Signal, step: Signal, transcript: Transcript | None) -> bool:
    first, second = sorted((time, step), key=lambda signal: signal.start)
    # from its last letter on: what was learned as a whole ends with its own full stop
    between = _text_of(transcript, step.turn)[max(first.end - 1, 0) : second.start] if transcript is not None else ""
    return not re.search(r"[.?!]", between)


def _close(time: Signal, step: Signal) -> bool:
    return time.start < step.end + 80 and time.end > step.start - 60


def _owner(text: str, otherwise: str) -> str:
    """Who is to do it: the earliest word that names someone decides."""
    if _COMES_TO_THEM.search(text):
        return WORDS["owner_agent" if re.search(r"\b(?:from|by) me\b", text, re.IGNORECASE) else "owner_team"]
    hits = [(hit.start(), key) for key, pattern in _OWNERS if (hit := pattern.search(text))]
    return WORDS[min(hits)[1]] if hits else otherwise


def _once(quotes: Sequence[Quote]) -> tuple[Quote, ...]:
    seen: dict[tuple[int | None, str], Quote] = {}
    for quote in quotes:
        seen.setdefault((quote.number, quote.before + quote.text + quote.after), quote)
    return tuple(seen.values())
