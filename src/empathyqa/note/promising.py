"""Whether words promise: the firm's side and what it will do, in one clause, with no if to it; and which times are that clause's.

A judgement of ours: a note that leaves out a promise is mended by listening, one that makes one up is acted upon.
"""

from __future__ import annotations

import re

from empathyqa.later import later

_ING = (
    r"(?!(?:b?ring|\w*thing|morning|evening|telling|saying|asking|thinking|looking|trying|guessing|being|having|doing|afraid)\b)"
    r"\w+ing\b"
)
_SOON = r"(?:['’]?ll|\s+will|\s+shall)\b(?!\s+(?:have|need) to)"
_SIDE = r"(?:i|we|they|he|she|it|that|this|someone|somebody|which|(?:me|us)\s+who)"
_THING = r"(?:the|your|our|a|an|my)(?:\s+[\w’'-]+){1,4}?"
_COMES = r"(?:get|have|hear|receive|see|be)"
_WILL = later(
    rf"\b(?:{_SIDE}|{_THING}|[\w’'-]+\s+team){_SOON}|\byou(?:['’]?ll|\s+will)\s+{_COMES}\b(?!\s+to\b)"
    r"|\byou\s+should\s+(?:get|hear|receive|have\s+(?:it|them|that|this|your|the|an?|one|something))\b"
    rf"|\b(?:(?:i['’]?m|i\s+am|we['’]?re|we\s+are|he['’]?s|she['’]?s|they['’]?re)|{_THING}(?:['’]s|\s+is))\s+"
    rf"(?:now\s+|just\s+|also\s+)?{_ING}"
    rf"|^\W*(?:and\s+|so\s+)?{_ING}\s+(?:you|it|that|this|them|now)\b"
    r"|\bshould\s+(?:be|arrive|come|reach)\b"
    r"|\b(?:booked|set up|ordered|arranged|scheduled|confirmed|due|coming|on (?:its|his|her|their) way)\b"
    r"|\b(?:goes|go|comes|come|leaves|arrives|gets)\s+(?:out|back|to you|with you|in the post|today|tonight|tomorrow|on|by)\b"
    r"|\blet['’]?s\s+(?:get|book|have)\b|\bwith you (?:by|on|in|within|today|tonight|tomorrow)\b",
    re.IGNORECASE,
)
"""“I'll ring”, “the technical team will”, “you'll hear by noon”, “I'm refunding it”, “that's booked”, “it goes out tonight”."""
_ONLY_TALK = later(
    r"(?:['’]?ll|\bwill|\bgoing to)\s+(?:just\s+|only\s+)?(?:tell|say|ask you|explain|keep going|hold on|do (?:one|two|three)"
    r"|spare|give you (?:a|one|my)|be honest|be straight|stop|let you go)\b|\bsurvey\b"
    r"|\b(?!(?:i|we)\b)\w+(?:['’]?ll| will) do (?:that|this|so|the same)\b(?! for)",
    re.IGNORECASE,
)
"""What is said next, a survey, or what a fault does ("it'll do that to every driver"): without a time it is nothing that
anybody waits for."""
_THEIRS = later(
    r"\b(?:rent|bills?|payments?|instal?lments?|fees?|premiums?|mortgage|deposit|baby|tax)\b(?:['’]s| is| are| was) due\b"
    r"|\byou (?:can|could|may|might)(?: \w+)? (?:come|go) (?:back|out)\b",
    re.IGNORECASE,
)
"""“I've noted that rent is due tomorrow” is the customer's own day, “you can come back any time” their way."""
_WISHES = later(
    r"\bcross(?:ed|ing)\b|\bfingers\b|\bmy heart\b|\bhearts? go(?:es)? out\b|\bpray(?:ing)?\b|\bin my (?:thoughts|prayers)\b"
    r"|\bthinking of you\b|\bwish(?:ing)? you\b|\bhop(?:e|ing) (?:for|it|that|you|they)\b",
    re.IGNORECASE,
)
"""A wish is nothing that anybody does: "I'm going to keep everything crossed for you"."""
_HEDGED = later(
    r"\bI (?:think|guess|suppose|imagine|hope|believe|expect)\W*$|^\W*(?:someone|somebody|they|he|she) (?:will|should)\W*$",
    re.IGNORECASE,
)
"""Thought, or with no deed to it: "Someone will, I think"."""
_STARTS_WITH_IF = later(r"(?:^|[.?!;\n])\W*(?:\w+\W+)?(?:if|unless)\b[^.?!;\n]*$", re.IGNORECASE)
_CLAUSE_END = later(r"[.?!;,](?!\d)|\n|\s(?=(?:and|but|so|because|cos)\s)")
_IF_BEFORE = later(r"\b(?:if|unless)\b[^.?!;]{0,80}$", re.IGNORECASE)
_EITHER_WAY = later(r"\b(?:either way|whatever happens|in any case|regardless)\b", re.IGNORECASE)
"""After it no if holds any more: "if it's stuck I'll walk over, and either way I'll text you by ten"."""
_IF_AFTER = later(
    r"^[^.?!;,]+?(?<!and )(?<!but )(?<!so )(?<!see )(?<!check )(?<!ask )(?<!know )(?<!out )\b(?:if|unless)\b", re.IGNORECASE
)
_IF_AT_FIRST = later(r"\W*(?:if|unless|should (?:he|she|it|they|anyone))\b", re.IGNORECASE)
"""The words themselves begin with it: "if he comes back in, say it's a wrong number" tells the customer what to do."""
_OR_COULD = later(r"\bor (?:else )?(?:i|we|he|she|they|someone|the \w+) (?:can|could)\b[^.?!;]*$", re.IGNORECASE)
"""The second of two ways: which of them it will be is not said yet, "Thursday in the branch, or he can come to you"."""
_ELSEWHERE = later(
    r"[.?!;](?!\w)\s*\S|(?:,|\s(?:and|but|so|because|as|while))\s+(?:(?:and|but|so)\s+)?"
    r"(?:(?:i|we|you|he|she|it|they|that|there|the|my|our|your)\b|if\b|when\b)",
    re.IGNORECASE,
)
"""Between a step and a time: a clause with a subject of its own begins (“…to ring you, and the airbag's shut since”)."""


def promises(text: str, start: int, end: int) -> bool:
    """Whether the clause of ``text`` that holds ``start`` to ``end`` says what the firm's side will do, with no if to it."""
    before = _EITHER_WAY.split(text[:start])[-1]
    if _IF_AT_FIRST.match(text[start:end]) or _OR_COULD.search(text[max(0, start - 60) : end]):
        return False
    if _IF_BEFORE.search(before[-100:]) or _STARTS_WITH_IF.search(before[-300:]) or _IF_AFTER.match(text[start : end + 40]):
        return False
    said = clause(text, start, end)
    return bool(_WILL.search(said)) and not _THEIRS.search(said)


def clause(text: str, start: int, end: int) -> str:
    """The words between the marks and joining words on either side; those inside ``start`` to ``end`` end nothing."""
    first = max([hit.end() for hit in _CLAUSE_END.finditer(text, 0, start)], default=0)
    last = next((hit.start() for hit in _CLAUSE_END.finditer(text, max(end - 1, start))), len(text))
    return text[first:last]


def of_two_ways(sentence: str) -> bool:
    """Whether a sentence offers a choice: what is told as settled with it is not."""
    return bool(_OR_COULD.search(sentence))


def only_talk(text: str, start: int, end: int) -> bool:
    """Whether the clause says no more than what is said next: “I'll tell you about the appeal”."""
    return bool(_ONLY_TALK.search(clause(text, start, end)))


def only_wished(sentence: str) -> bool:
    """Whether a sentence only wishes, or thinks that somebody may."""
    return bool(_WISHES.search(sentence) or _HEDGED.search(sentence))


def of_the_same_clause(between: str) -> bool:
    """Whether a time so far from a step is the step's: nobody else's clause begins between the two."""
    return not _ELSEWHERE.search(between)
