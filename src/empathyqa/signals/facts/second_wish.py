"""second_wish: the customer says in own words that the first matter works, and then wishes for something else.

"In now, great. Can I have the July coins back?" Two matters: what is said to the second does not undo the first, and the
first does not settle the second. The same matter come back ("in now. no wait, out again") is no second one, and a question
("will it cost me?") is no wish. House rule; no study.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from empathyqa.signal import Fact, Signal
from empathyqa.signals.facts.fact import at, fact
from empathyqa.signals.giving_in import giving_in
from empathyqa.signals.rule import Examples
from empathyqa.signals.spoken import Spoken
from empathyqa.signals.talk import Talk, TurnView
from empathyqa.signals.watched import by_text
from empathyqa.sureness import counts

EXAMPLES = Examples(
    fires=(
        "C: I'm locked out\nA: I've put your e-mail back.\n>C: in now, great. Can I have the July coins back?\nA: No, they ran out.",
        "C: no sound\nA: I've reset it.\nC: sound's back, ta\nA: Good.\n>C: Could I also get last month free?\nA: Of course.",
        "C: I'm locked out\nA: Reset.\n>C: I'm in. They sold my coat.\nA: Trades are final.",
        "C: the heating's off\nA: Try now.\n>C: Yes it's working. And the two days we paid for?\nA: That isn't covered.",
    ),
    silent=(
        "C: I'm locked out\nA: I've put your e-mail back.\n>C: in now. no wait, out again, can you help\nA: That's the policy.",
        "C: no sound\nA: I've reset it.\n>C: it's not working. Can I have a refund?\nA: No.",
        "C: no water\nA: The valve was closed.\n>C: it's running now. Will it cost me?\nA: No.",
        "C: it's in the shed. Can you take it?\nA: Yes.",
        "C: no sound\nA: I've reset it.\n>C: it's back. Can I have one that doesn't do that again?\nA: No.",
        "C: no sound\nA: I've reset it.\nC: it's back, can you thank him",
    ),
    known_misses=("C: my code is dead\nA: Try now.\n>C: code works. my brother's doesn't\nA: One per house.",),
)
_ENDS = r"(?=(?: (?:now|again|yes|thanks|thank you|cheers|ta|phew|great|lovely|perfect|brilliant|fine|[.!]))* (?:$|[.!]|(?:and|also|i|we|they|can|could|what|one|do|would|will) )| (?:thanks|thank|cheers|ta|phew|great|lovely|perfect|brilliant) )"
_WORKS = re.compile(
    r" (?:(?:i am|we are|am) (?:back )?in|in now"
    r"|(?:\S+ )?(?:is|are|'s|has|have) (?:now |all |just |back )?(?:back|there|working|running|fixed|sorted|warming up|hot|right now|in there|arrived"
    r"|come through|gone through|showing|open|unlocked|loaded|connected)"
    r"|(?:it|that|this|code|one|they) (?:all )?(?:works?|worked|came through|opens|rolls|loads|prints|scans)(?: (?:fine|perfectly|now))*"
    r"|(?:^|works|working|worked|fixed|sorted|printed) now|^ (?:yes |ok |oh |great )?(?:works|worked|working|printed|sorted|found it|got it)"
    r"|i can (?:see|open|use|read|hear) (?:it|them|that)|found (?:it|my \w+)|(?:yes|yep) they are there)" + _ENDS
)
"""That it works, in the customer's own words: "im in", "sound's back", "works now", "I can see it"."""
_NOT_YET = re.compile(r" (?:not|n't|never|no|nothing|if|until|when|once|hardly|whether|say|says|said) (?:\S+ ){0,3}$")
_WISH = re.compile(
    r" (?:(?:can|could|may|might) (?:i|we|you|he|she|they|someone|my \w+|the \w+) |(?:would|will) you (?!be )"
    r"|i (?:would (?:also )?like|also (?:want|need)|want(?:ed)? (?:also )?to) |what about (?:the|my|our|those) |and (?:the|my|our) (?:\S+ ){1,5}\? "
    r"|any chance (?:of|you|i|we) |(?:they|he|she|someone|somebody) (?:sold|took|used|spent|deleted|stole|changed|wiped|ate) my )"
)
"""A wish: leave or help asked for, a thing named with it, or a second harm told."""
_SAME = re.compile(
    r" (?:again|still|same|gone|broken|wrong|off|though it|it keeps|out|back to|thank|forward|same one|instead of|happens?|hear me|help) "
)
"""Words that bring the first matter back, or that ask for nothing."""
_REFUSES = re.compile(
    r"^ (?:(?:oh|ah|hi|okay|ok|right) )*(?:no(?! problem| worries| need)|nope|sorry|unfortunately|i am afraid|i am sorry|not|never) "
    r"| (?:i am afraid|can not|could not|will not|not able|unable|do not|does not|is not|are not|not covered|only|final|never|too late) "
)
_GRANTS = re.compile(
    r" (?:no problem|no worries|no need|not at all|but (?:i|we|you) (?:can|could|have|will)|instead|i have (?!to )|we have (?!to )|i will|we will|done"
    r"|of course|certainly|yes|sure) "
)
_LET_DOWN = re.compile(
    r"^ (?:(?:ok|okay|oh|ah|well|right|fine|hm+|great|lovely|brilliant|typical|nice|so) )?(?:[.!] )?"
    r"(?:(?:that is |what |such )?a? ?shame|whatever|never mind|well|typical|oh|right|hm+|great|brilliant|lovely|nice|fine|forget it|pity)"
    r"(?: then)?(?: [.!]+)* $"
)
"""All that is said to a no is one small word, and that word is no thanks."""


class _Wish(NamedTuple):
    """Where in a line the first matter is said to work, or the wish begins (-1: it is not there)."""

    works: int
    wish: int


@fact("second_wish", examples=EXAMPLES)
def second_wish(talk: Talk, signals: Sequence[Signal]) -> Iterator[Fact]:
    """The wish after a first matter that the customer said works (``refers_to``); ``value`` 0 where it was refused and the
    customer's last words take it badly or give in, else 1. One a conversation: the last."""
    found: tuple[TurnView, int, TurnView] | None = None
    works: TurnView | None = None
    spoken = False
    for view in talk:
        if view.side == "agent":
            spoken = True
        elif spoken and view.side == "customer":
            said = _said(view.spoken)
            works = view if said.works >= 0 else works
            if works is not None and said.wish >= 0 and next(talk.ahead(view.place, "agent"), None) is not None:
                found = view, said.wish, works
    if found is not None:
        view, line_start, first = found
        start, end = view.words.chars(line_start, len(view.line) - 1)
        let_down = _let_down(view, signals)
        yield at("second_wish", view, "a first matter works; then a second wish", start, end, first.index, 0.0 if let_down else 1.0)


@by_text
def _said(spoken: Spoken) -> _Wish:
    line = spoken.line
    works = next((hit for hit in _WORKS.finditer(line) if not _NOT_YET.search(line[: hit.start() + 1])), None)
    wish = _WISH.search(line, works.end() - 1 if works else 0)
    if works and _SAME.search(line, works.end() - 1):
        return _Wish(-1, -1)
    if wish is None or _SAME.search(line):
        return _Wish(works.start() + 1 if works else -1, -1)
    return _Wish(works.start() + 1 if works else -1, wish.start() + 1)


def _let_down(wish: TurnView, signals: Sequence[Signal]) -> bool:
    """Whether the wish was refused, nothing was given for it, and the customer's last words are no thanks."""
    last = next(wish.talk.back(len(wish.talk), "customer"), None)
    replies = [view for view in wish.talk.ahead(wish.place, "agent")]
    if last is None or last.place <= wish.place:
        return False
    noes = {s.turn for s in signals if s.id in ("hard_truth", "deflection") and counts(s)}
    first = replies[0]
    refused = first.index in noes or _REFUSES.search(first.line) is not None
    granted = any(_GRANTS.search(reply.line) for reply in replies if reply.place < last.place)
    return refused and not granted and (_LET_DOWN.match(last.line) is not None or giving_in(last.spoken) is not None)
