"""no_better: in the few words of a thread, what was tried has helped nothing: "Also didnt help", "no dice", "helps for a minute".

Heard once the customer has told the matter and an agent has answered; before that it is the matter itself. Told by a verb of
helping with a no and no person for its subject ("my sister didn't help me move" tells of her), by a no to "does a restart help?",
by a fix that holds for a while only, by what happens again, and by what nobody there can find or say. House rule; no study.
"""

from __future__ import annotations

import re
from itertools import islice

from empathyqa.later import later
from empathyqa.signals.facts.sentences import sentences
from empathyqa.signals.outcomes.not_yet import chars_of
from empathyqa.signals.talk import TurnView
from empathyqa.signals.workings.spoken import Spoken
from empathyqa.signals.workings.watched import by_text
from empathyqa.signals.workings.wordlist import word_set

_DID_NOT = r"(?:did|does|has|have) not (?:really |actually |even |seem to |appear to )?"
_HELP = (
    r"(?:help(?:ed)?|work(?:ed)?|fix(?:ed)? (?:it|this|that|anything|the \w+)|solved? (?:it|this|that|anything|the \w+)"
    r"|changed? (?:it|anything|a thing)|ma[dk]e (?:a|any) difference|do(?:ne)? (?:anything|the trick|a thing))"
)
_ENDS = r"(?= (?:[.!]|$|either|unfortunately|sadly|at all|though|and|but|still|now|anything))"
_SUBJECT = (
    r"(?:it|that|this|they|these|those|which|none of (?:it|that|them|those)|neither|both|the \w+(?: \w+)?|\w+ing(?: \w+){0,4}?"
    r"|tried(?: \w+){1,5}?|your \w+(?: \w+)?)"
)
_BARE = later(
    r"(?:^|[.!]) (?:(?:no|nope|yes|yeah|ok|okay|well|also|and|but|so|sadly|unfortunately) ){0,3}"
    rf"(?:{_SUBJECT} (?:also |still |just )?)?{_DID_NOT}{_HELP}{_ENDS}"
    r"| none of (?:it|that|them|those|these) (?:did anything|helped|worked|fixed it|made (?:a|any) difference) "
)
_NO_LUCK = later(
    r" (?<!there is )(?<!need )(?<!with )(?<!a )(?:(?:still|absolutely) )?(?:no (?:dice|joy|luck|change|difference|success"
    r"|improvement|such luck)|to no avail"
    r"|nada)(?= (?:[.!]|$|yet|so far|at all|either|here|still|can|could|with (?:that|it|this|either|any)))"
)
_A_WHILE = later(
    r" (?:help(?:s|ed)|work(?:s|ed)|fixed it|fixes it|goes away|went away|lasts|lasted|came back|comes back|(?:was"
    r"|is) (?:ok|okay|fine"
    r"|good|back)) (?:only |just |but only )?for (?:only |just |about |maybe )?(?:a (?:few|couple of|bit|while|minute"
    r"|moment|second|day"
    r"|short while)|\d+|one|two|three|five|ten|an hour) (?:[^.]{0,60} )?(?:but|then|until|before|now it|once|and (?:it|they|goes"
    r"|went|stops|stopped)) "
)
_AGAIN = later(
    r"(?:^|[.!]) (?:(?:hi|hello|well|and|so|yet|oh|sorry|but|now|ok|it|its|this|that|they|the \w+(?: \w+)?) ){0,3}"
    r"(?:has |is |have )?(?:just )?(?:happen(?:ed|ing)|back|doing it|done it|did it|gone|went (?:off|down)|cut out|playing up) "
    r"(?:once )?again (?!and again)"
)
_SAME = later(
    r" (?:still |get |got |getting |the |exact )*same (?:results?|issue|problem|error|outcome|story)"
    r" (?:on|with|for|in|from|across) (?:all|both|every|any|each|the other|another|other) ?"
)
_NOBODY = later(
    r" (?:so far |still )?(?:no ?one|nobody|none of them|none of you) (?:there |here |at \w+ )?"
    r"(?:is able to|was able to|can|could|seems able to|seems to be able to|knows? how to) (?:even )?"
    r"(?:locate|find|help|fix|tell|answer|explain|trace|say|sort|solve|give|confirm) "
)
_NOT_FOUND = later(
    r" (?:it|this|that|they|the \w+|my \w+) (?:has|have) (?:still )?not (?:yet )?been "
    r"(?:located|found|traced|resolved|repaired|answered|addressed|corrected|dealt with|looked at) "
)
_NO_ANSWER = later(
    r" i (?:did|have) not (?:really |actually |even )*(?:get|got|gotten|receive[d]?|had|have) (?:an|any|a (?:proper|real"
    r"|straight|clear)) (?:real )?"
    r"(?:answer|reply to)(?= (?:about|to (?!drink)|on|for|from|[.!]|$))"
)
_ATTEMPTS = later(r"^ (?:\w+ )?after (?:\S+ ){1,3}(?:attempts|tries|goes) (?:still )?(?:no|nothing|not|nope) ")
_SHAPES = (_BARE, _NO_LUCK, _A_WHILE, _AGAIN, _SAME, _NOBODY, _NOT_FOUND, _NO_ANSWER, _ATTEMPTS)
_MAY = word_set("not no nobody none again same for nada zip noone avail")
_ASKED = later(
    r" (?:does|do|did|has|have|will|would) (?:\S+ ){1,16}?(?:help|helped|work|worked|fix|fixed|make|made|solve|solved"
    r"|change|changed|resolve)"
    r"(?: (?:it|that|this|a|any|the|things?|anything|difference|issue|problem|at|all)){0,4} \?"
)
_NO = later(
    r"^ (?:no|nope|nah|sadly no|unfortunately no|not really|it|that|they)(?: (?:it|that|they|this))? (?:(?:does|did|do"
    r"|has|have) not|[.,!]|$)"
)
_STILL_GOOD = later(
    r" (?:problem|worries|rush|thanks|thank|lovely|great|perfect|brilliant|all good|sorted|works now|working now|fixed now|why) "
)
_BACK = 12
"""Customer's turns before the agent's in which the matter is looked for."""
_TOLD = 4
"""Words, at least, of an earlier turn in which the customer has told the matter."""


def no_better(view: TurnView) -> tuple[tuple[int, int], str] | None:
    """The characters that say so, and how; ``None`` where nothing does or nothing was tried yet."""
    spoken = view.spoken
    told = _told(spoken)
    answers = told is None and _NO.match(spoken.line) is not None and not _STILL_GOOD.search(spoken.line)
    if told is None and not answers:
        return None
    agent = next(view.talk.back(view.place, "agent"), None)
    earlier = islice(view.talk.back(agent.place, "customer"), _BACK) if agent is not None else ()
    if not any(len(said.words.tokens) > _TOLD for said in earlier):
        return None
    if told is not None:
        return told, "what was tried has not helped"
    replied = view.previous("agent")
    if replied is None or not _ASKED.search(replied.line):
        return None
    return (0, len(view.turn.text)), "says no to whether it helped"


@by_text
def _told(spoken: Spoken) -> tuple[int, int] | None:
    if _MAY.isdisjoint(spoken.words.vocabulary):
        return None
    for sentence in sentences(spoken):
        if sentence.asks and " can i " not in sentence.line:
            continue
        found = next((hit for shape in _SHAPES if (hit := shape.search(sentence.line))), None)
        if found and not _STILL_GOOD.search(sentence.line):
            return chars_of(sentence, *_trimmed(found))
    return None


def _trimmed(found: re.Match[str]) -> tuple[int, int]:
    return found.start(), found.end()
