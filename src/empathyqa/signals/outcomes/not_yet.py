"""not_yet: words near a fix that deliver none: under a condition, a way through a menu, a new pair of hands, a form's state.

"Once they've done it, it comes off your bill" is no bill put right, and neither is "I've taken over from Tom", "it's option
two, then one", "your form is in", "it's being looked at" or "I'm putting you through". Told by clause grammar: *once*,
*when*, *if*, *after* with somebody or something other than "you" ("when you press it, it's on" tells how), and nothing said
to be done beside it. What is done in the same sentence keeps its own words: "I've booked it, so once he's been you'll
hear". House rule; no study.
"""

from __future__ import annotations

from collections.abc import Sequence

from empathyqa.later import later
from empathyqa.signals.facts.sentences import Sentence, sentences
from empathyqa.signals.outcomes.how_it_stands import MARKS, how_it_stands
from empathyqa.signals.pushes.arms_length import held_off
from empathyqa.signals.workings.spoken import Spoken
from empathyqa.signals.workings.watched import by_text
from empathyqa.signals.workings.wordlist import word_set

Span = tuple[int, int]
"""Characters of the turn, from and to."""

_OPENS = r"(?:(?:and|so|then|but|well|right|ok|okay|yes|no|yeah) ){0,3}"
_WHEN = r"(?:once|when|whenever|if|unless|until|after|as soon as|provided|as long as)"
_LEADS = later(
    rf"^ {_OPENS}(?:once|when|if|unless|as soon as|after) (?:it|they|he|she|that|this|the|all|both|there|any) "
    rf"|^ (?:dear (?:\w+ ){{1,3}}?)?{_OPENS}(?:if|unless) (?:we|i) (?:do|have|can) not "
)
"""A sentence that begins with a condition on others, or with what comes of an omission."""
_OF_THE_PAST = later(r"^ [a-z ]{0,40}?(?:when|after) (?:\w+ ){1,3}?(?:was|were|had|did|came|went|got|rang|called|looked) ")
"""It tells what was: "when they looked it was off"."""
_HANDLED = (
    r"(?:done|fixed|mended|repaired|sorted|signed|approved|processed|cancelled|completed|received|passed|closed|inspected"
    r"|authorised|authorized|finished|reviewed|released|returned|collected|accepted|installed|finalised|assessed|agreed|live|ready"
    r"|available|shipped|dispatched|resolved|delivered)"
)
_AWAITS = later(
    rf" {_WHEN} (?:{_HANDLED}|(?:it|they|he|she|that|this|(?:the|a|your) \w+) (?:(?:is|are|has|have|been|all|not|being) ){{1,3}}"
    rf"{_HANDLED}) "
)
"""The work itself stands under the condition, wherever in the sentence: "if it's mended in time", "once cancelled"."""
_DONE = later(
    r" (?:(?:i|we) have (?!to |a |an |no |your |the )|i did |(?:is|are) (?:now|already|all) |now "
    r"|(?:has|have) (?:now|just|already) )"
)
"""Something is said to be done beside the condition."""
_OURS = later(r" (?:(?:i|we) have (?!to |a |an |no |your |the )|i did )")
"""The agent says what they did: more than the way on is told."""
_LONGEST = 18
"""Words that a condition and what hangs on it take at most: speech is often written without full stops."""
_SHORT = 10
"""Words of a sentence that tells one thing."""
_DIGIT = r"(?:\d|one|two|three|four|five|six|seven|eight|nine)"
_ROUTE = later(rf" (?:(?:number|option|press|extension) {_DIGIT} |{_DIGIT} (?:then|and then) {_DIGIT} )")
_NEW_HANDS = later(
    r" (?:i have|i am|it is me) (?:now |just )?(?:taken over|taking over|joined|joining|stepped in|stepping in|standing in"
    r"|covering for|picked (?:this|it|up)|picking (?:this|it|up))(?: (?!and |i )\S+){0,5} "
)
_STATE = later(
    r" (?:forms?|claim|application|request|ticket|case|complaint|query) (?:is|are|has been|shows?|says) "
    r"(?:(?:now|as|at|in|on|the|showing|marked|sitting) ){0,3}"
    r"(?:received|open|logged|pending|submitted|progress|review|queue|system|processing|processed) "
)
"""How a form stands, which is not how the matter stands."""
_UNDER_WAY = later(
    r" (?:is|are) (?:(?:still|currently|now|all|both) )?being (?:processed|reviewed|assessed|considered|investigated|examined"
    r"|verified|handled|discussed|queried|checked|chased|escalated|looked (?:at|into)|worked on|dealt with|seen to"
    r"|gone through|passed (?:on|round|around)) "
)
"""Somebody is at it, and nothing has come of it yet."""
_OFFERED = later(r" (?:i|we) (?:can|could) (?:(?!have )\S+ ){1,8}?back (?:now|today|to|on|onto|in|into) ")
"""Money back that is offered, and not given yet."""
_OUT_OF_REACH = later(
    r"^ (?:\w+ ){0,3}?(?:they|it|he|she|that|those|these|the \w+) (?:is|are|has|have|'s) (?:now |just |been ){0,2}"
    r"(?:gone|passed|moved|sent|transferred|handed|forwarded) (?:\S+ ){1,8}?(?:and|but|so) (?:i|we) "
    r"(?:cannot|can not|could not|have no way|am not able|are not able) (?:\S+ )?"
    r"(?:get|see|open|reach|find|access|touch|change) "
)
"""Where it went, out of the agent's reach: "they've gone to her inbox and I can't get in there"."""
_FAREWELL = later(
    r"^ (?:yours (?:sincerely|faithfully|truly)|(?:(?:with )?(?:kind|best|warm|kindest|warmest) )?regards|best wishes) "
)
"""A letter's end; a full stop in a name ("R. Okonjo") may cut it in two."""
_THEY_DID = later(
    r"^ (?:[a-z]+ )?you (?:had |have |already |just ){0,2}"
    r"(?:cancelled|canceled|ordered|opened|changed|moved|booked|signed|entered|typed|chose|picked|closed|returned|sent|paid) "
)
"""What the customer did is told, in a short sentence, not done for them."""
_IN_NO_TIME = later(
    r" (?:it|that|this|these|they) (?:is|are) (?:(?:so )?(?:easily|quickly) done"
    r"|done (?:in (?:a|one|half a|no) (?:second|sec|minute|moment|flash|jiffy|blink|time)|so (?:easily|quickly))) "
)
"""How easily a thing happens: "one digit, it's done in a second"."""


_ANYWHERE = (
    (_NEW_HANDS, word_set("taken taking joined joining stepped stepping standing covering picked picking")),
    (_STATE, word_set("received open logged pending submitted progress review queue system processing processed")),
    (_UNDER_WAY, word_set("being")),
    (_OFFERED, word_set("back")),
    (_IN_NO_TIME, word_set("done")),
)
"""What is told anywhere in a sentence, each with words of which the turn then has one."""
_CONDITIONS = word_set("once when whenever if unless until after soon provided long")
_OTHERS = word_set(
    """number option press extension then yours regards wishes gone passed transferred handed forwarded
    cancelled canceled ordered opened changed moved booked signed entered typed chose picked closed returned sent paid"""
)
"""The same for a way through a menu, what went out of reach, a letter's end, and what the customer did."""
_ANY = _CONDITIONS.union(_OTHERS, MARKS, *[needs for _, needs in _ANYWHERE])
"""Without one of these words nothing here is said: nearly half of all turns."""


@by_text
def not_yet(spoken: Spoken) -> tuple[Span, ...]:
    """The stretches of a turn in which nothing is delivered, whatever words of delivery stand in them."""
    found: list[Span] = [*held_off(spoken)]
    words, handing_on = spoken.words.vocabulary, spoken.hits.get("hand_off.pass_you", ())
    if _ANY.isdisjoint(words) and not handing_on:
        return tuple(found)
    near = [form for form, needs in _ANYWHERE if not needs.isdisjoint(words)]
    awaiting = not _CONDITIONS.isdisjoint(words)
    for sentence in sentences(spoken):
        line = sentence.line
        done = _DONE.search(line)
        for one in near:
            found += [chars_of(sentence, hit.start(), hit.end()) for hit in one.finditer(line)]
        if not MARKS.isdisjoint(sentence.tokens):
            for start, end in how_it_stands(line):
                status = chars_of(sentence, start, end)
                alone = not done and not _OURS.search(line) and not _delivers_beside(spoken, sentence, status)
                found += _near(sentence, start) if alone else [status]
        awaits = _AWAITS.search(line) if awaiting else None
        leads = awaiting and _LEADS.match(line) and not _OF_THE_PAST.match(line)
        if awaits and done:
            found.append(chars_of(sentence, awaits.start(), awaits.end()))
        elif (awaits or leads) and not done:
            found += _near(sentence, awaits.start() if awaits and not leads else 0)
        last = sentence.first + len(sentence.tokens)
        passes_on = any(sentence.first <= hit.first < last for hit in handing_on)
        if (_THEY_DID.match(line) and not done and len(sentence.tokens) <= _SHORT) or _FAREWELL.match(line):
            found += _near(sentence, 0)
        if not _OURS.search(line) and (passes_on or _ROUTE.search(line) or _OUT_OF_REACH.match(line)):
            found += _near(sentence, 0)
    return tuple(found)


_DELIVERS = tuple(
    f"resolution.{group}"
    for group in ("done_have", "done_passive", "money_back", "hint_done_have", "hint_done_passive", "hint_answer")
)


def _delivers_beside(spoken: Spoken, sentence: Sentence, status: Span) -> bool:
    """Whether words of delivery stand in the sentence, outside of the status told in it."""
    last = sentence.first + len(sentence.tokens)
    hits = (hit for group in _DELIVERS for hit in spoken.hits.get(group, ()))
    return any(sentence.first <= hit.first < last and not within((hit.start, hit.end), (status,)) for hit in hits)


def within(span: Span, spans: Sequence[Span]) -> bool:
    """Whether more than half of a span lies in one of the others."""
    return any(2 * (min(span[1], end) - max(span[0], start)) > span[1] - span[0] for start, end in spans)


def chars_of(sentence: Sentence, start: int, end: int) -> Span:
    """The characters of the turn at these places of the sentence's line."""
    line = sentence.line
    first = line.count(" ", 0, start + 1) - 1
    last = max(first, line.count(" ", 0, end) - 2)
    spans = sentence.of.spans
    return spans[sentence.first + first][0], spans[sentence.first + last][1]


def _near(sentence: Sentence, at: int) -> list[Span]:
    """The sentence, or as much of a long one as the condition at this place of its line reaches."""
    count = len(sentence.tokens)
    here = sentence.line.count(" ", 0, at + 1) - 1 if at else 0
    first, last = max(0, here - _LONGEST // 2), min(count, here + _LONGEST)
    spans = sentence.of.spans
    return [(spans[sentence.first + first][0], spans[sentence.first + last - 1][1])]
