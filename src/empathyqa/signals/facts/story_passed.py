"""story_passed: words that pass on the story, or the person, to who comes next: "I've told Mo about the meter and your hip".

"There's a form" and "they'll explain" pass on nothing, and neither does "they'll have your account up". Six in ten customers
are transferred and have to start again (Dixon, Freeman & Toman 2010).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from empathyqa.signal import Fact, Signal
from empathyqa.signals.facts.fact import at, fact
from empathyqa.signals.facts.sentences import sentences
from empathyqa.signals.rule import Examples
from empathyqa.signals.talk import Talk

EXAMPLES = Examples(
    fires=(
        "A: I've told Mo in leakage about the patch and your hip. Putting you through.",
        "A: Let me explain it to repairs first, and then I'll put you through.",
        "A: I'll explain everything to our billing team so you needn't repeat it.",
        "A: You won't have to start again, they can see our whole chat.",
        "A: I'm passing you to the fraud team with what you've told me.",
        "A: He's on the line with us now. Mo, this is Mrs Hale.",
        "A: I'll stay on with you while I transfer you.",
        "A: I've put it all in the notes for billing.",
    ),
    silent=(
        "A: There's a form. I'm putting you through now.",
        "A: They'll have your account up, yeah.",
        "A: They'll explain it to you.",
        "A: You'll have to tell them again.",
        "A: I can put you through, they'll need to ask you some bits.",
        "A: Can you explain it to me once more?",
        "A: I haven't told them about it.",
        "C: I've told your colleague about the meter.",
    ),
    known_misses=("A: Mo knows all of it already. Putting you through.",),
)
_I = r"(?:i|we|let me|let us)"
_PASSES = (
    rf" {_I} (?:(?:have|will|am|are|can|just|going|to|now|also|already|first|quickly) ){{0,4}}"
    r"(?:tell|told|telling|explain|explained|explaining|brief|briefed|briefing|update|updated|updating|fill|filled|introduce)"
    r" (?!you |me |us )(?:\S+ ){0,2}?(?:to |about |what |that |in |on |why |how |him |her |them |it |everything |you )",
    r" (?:need not|not (?:have|need) to|without having to) (?:(?:all|ever) )?(?:repeat|say|explain|tell|start|go through|go over) ",
    rf" (?:{_I}|passing|handing|sending|transferring) (?:\S+ ){{0,6}}(?:with|pass|passing|passed|send|sending|sent|put|putting|written|write"
    r"|adding|added|shared|sharing|attached|leave|left) (?:\S+ ){0,4}(?:notes?|story|(?:our|this|the|whole) chat|conversation"
    r"|everything you|all you|what you) ",
    r" (?:they|he|she|my colleague) (?:(?:can|will|now|have|has|got|already) ){1,3}(?:see |read )?(?:\S+ ){0,3}"
    r"(?:notes|chat|story|conversation|what you (?:have )?(?:told|said)|everything you) ",
    r" (?:on the line|here) with (?:me|us) ",
    r" (?:stay|staying|stop|stopping|hold|remain) on (?:the line |here |with you )?(?:with you |while |until |till )",
    r" this is (?:mr|mrs|ms|miss|dr) \S+ ",
)
_PASSED = re.compile("|".join(_PASSES))
_DENIED = re.compile(r" (?:can not|have not|will not|did not|do not|never) (?:tell|told|explain|brief|put|pass|sent|send) ")


@fact("story_passed", examples=EXAMPLES)
def story_passed(talk: Talk, signals: Sequence[Signal]) -> Iterator[Fact]:
    """Agent turns in which the story, or the person, is passed on to who comes next."""
    for view in talk:
        if view.side != "agent":
            continue
        for one in sentences(view):
            if not one.asks and _PASSED.search(one.line) and not _DENIED.search(one.line):
                yield at("story_passed", view, "passes on the story", one.start, one.end)
                break
