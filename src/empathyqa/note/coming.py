"""What comes by a day with no word for a step: "it comes within 10 days", "they decide by Thursday", "Monday you have an answer".

The firm's answer told in the present tense. Only these few shapes, each with its time in the same sentence; a rule told so
("payments come out on the 3rd") has another subject, and what is supposed, denied or usual is none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from empathyqa.later import later
from empathyqa.note.sentence import around
from empathyqa.signal import Signal
from empathyqa.transcript import Transcript

_TIME = "\0"
"""Stands for the time in the sentence that is looked at."""
_AT = rf"(?:(?:within|in|by|on|at|around|before|until) )?(?:the )?{_TIME}"
_THEY = r"(?:they|she|he|the (?:desk|team|bank|courier|driver|engineer|fraud desk|claims team))"
_DO = (
    r"(?:decides?|answers?|repl(?:y|ies)|(?:calls?|rings?|writes?)(?: to)? you(?: back)?|brings? (?:it|them)|comes?|is with you)"
)
_TO_THEM = r"(?:you|(?:your|his|her|their|the) \w+)"
_COMES = (
    rf"(?:(?:comes?|goes)(?: back)?(?: to {_TO_THEM})?|arrives?|lands?|reach(?:es)? you|(?:is|are|be) (?:with you|there|back))"
)
_SHAPES = later(
    rf"\b(?:it|this|they|both) (?:should )?{_COMES} {_AT}"
    rf"|\b{_THEY} {_DO} {_AT}"
    rf"|\b{_THEY}(?: have|['’]ve| has|['’]s) (?:got )?to (?:answer|reply|decide|respond|(?:come|get) back)"
    rf"(?: to (?:you|us|me))? {_AT}"
    rf"|\b(?:the|your) (?:money|refund|parcel|bag|new \w+) (?:is (?:back )?(?:on|in|with) (?:your \w+|you)|comes|arrives) {_AT}"
    rf"|\byou (?:have|get) (?:an answer|it|them|the answer|my answer) {_AT}"
    rf"|\byou(?: will|['’]ll)(?: definitely| certainly)? (?:get|have|receive)(?! to\b)(?: [\w’'-]+){{1,4}} {_AT}"
    rf"|\bthat(?:['’](?:d|ll|s)| would| will| is)(?: be)? {_AT} at the latest\b"
    rf"|^\W*{_TIME},? you(?: will|['’]ll)? (?:have|get|hear)\b"
    rf"|^\W*(?:and |or )?{_TIME} either way\b"
    rf"|\b(?:refunded|sent|posted|credited) (?:[^.?!;]|[.]\d){{0,40}}?(?:, |\btakes |\bwithin )(?:about )?{_TIME}"
    r"(?! (?:ago|later|back))",
    re.IGNORECASE,
)
_NONE = later(
    r"\b(?:if|unless|when|usually|normally|mostly|always|often|every|each|per|not|never|used to|was|were|did)\b|n['’]t\b|\?",
    re.IGNORECASE,
)
"""A condition, a rule, a no, what was, a question: nothing is promised in the words up to the time."""
_AGENTS_SIDE = ("agent", "bot", "supervisor")


def coming(transcript: Transcript, times: Sequence[Signal]) -> Iterator[tuple[Signal, Signal]]:
    """The words in the agent's turns that say what comes by a time, as a step, and that time."""
    for time in times:
        turn = transcript.turns[time.turn] if time.turn < len(transcript.turns) else None
        if turn is None or turn.speaker not in _AGENTS_SIDE or turn.text[time.start : time.end] != time.text or time.learned:
            continue
        rest = around(turn.text, time.start, time.end)
        said = _SHAPES.search(f"{rest.before}{_TIME}{rest.after}")
        if said is None or _NONE.search(said.group()) or rest.after.rstrip().endswith("?"):
            continue
        lead = len(rest.before)
        if _NONE.search(rest.before[max(0, said.start() - 30) : said.start()].rpartition(",")[2]):
            continue
        start = time.start - lead + said.start()
        end = time.end + max(0, said.end() - lead - 1)
        yield replace(time, id="next_step", start=start, end=end, text=turn.text[start:end]), time
