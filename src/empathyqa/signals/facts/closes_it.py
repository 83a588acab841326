"""closes_it: the customer says, near the end, that there is no more to ask: "that's all it was", "that's everything then".

Whoever has closed it themselves need not be asked whether it is settled. What is tried, had or got ("that's all I've got"), and
what is asked or turned against ("is that all?", "that's it, I've had enough"), closes nothing. House rule; no study.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from empathyqa.later import later
from empathyqa.signal import Fact, Signal
from empathyqa.signals.facts.fact import at, fact
from empathyqa.signals.rule import Examples
from empathyqa.signals.talk import Talk
from empathyqa.signals.workings.spoken import Spoken
from empathyqa.signals.workings.watched import by_text
from empathyqa.signals.workings.wordlist import word_set

EXAMPLES = Examples(
    fires=(
        "C: can I bring a dog\nA: On a lead, yes.\nC: That's all it was. Bye now.",
        "C: can I bring a dog\nA: On a lead, yes.\n>C: sweet i think that's everything then\nA: Bye.",
        "C: can I bring a dog\nA: On a lead, yes.\n>C: Lovely, that's all I wanted to know.\nA: Bye.\nC: Bye.",
        "C: can I bring a dog\nA: On a lead, yes.\n>C: No more questions from me, thanks.\nA: Bye.",
        "C: can I bring a dog\nA: On a lead, yes.\nC: Right, I'll let you get on.",
        "C: can I bring a dog\nA: On a lead, yes.\nC: grand that's me sorted",
        "C: can I bring a dog\nA: On a lead, yes.\nC: That was all, thank you.",
    ),
    silent=(
        "C: can I bring a dog\nA: No.\nC: is that all you can tell me",
        "C: the form is blank\nA: Try again.\nC: that's all I've got, a blank page",
        "C: the form is blank\nA: Try again.\nC: That's it, I've had enough of this.",
        "C: the form is blank\nA: Try again.\nC: That's everything I've tried.",
        "C: the form is blank\nA: Try again.\nC: so that's it then?",
        "C: the form is blank\nA: Try again.\nC: that's all you ever say",
        "C: the form is blank\nA: Try again.\nC: that's not all, the second page is blank too",
        "C: the form is blank\nA: Try again.\nC: that's all i need, another form",
        ">C: that's all I wanted to say\nA: I see.\nC: and the bill?\nA: Friday.\nC: ok\nA: Yes.\nC: so it's late",
        "C: that's everything",
    ),
    known_misses=("C: can I bring a dog\nA: On a lead, yes.\nC: smashing, see you Saturday",),
)
_LAST = 3
"""The customer's turns at the end in which a contact is closed: a goodbye and a pleasantry follow."""
_MAY = word_set("all everything it lot me us questions nothing let leave")
_CLOSES = later(
    r" that (?:is|was|will be) (?:just )?(?:about )?(?:all|it|everything|the lot|me|us) "
    r"(?:(?:sorted|done|it was|for (?:now|today)|then|now|really|thanks?|thank you|cheers|ta|bye|from me|mate|love|so) )*"
    r"(?:[.!,] |$)"
    r"| that (?:is|was) (?:all|everything) (?:that )?i (?:needed|wanted|was after|(?:came|rang|called) (?:for|about)) "
    r"| that covers (?:it|everything) "
    r"| (?:no (?:more|other|further) questions|nothing else|nothing more) (?:from me|for now|today|thanks?|thank you) "
    r"| i will (?:let you (?:go|get on|get back)|leave you to it) "
)
_SPOILS = word_set("? enough if but still tried joke over fed only lie lies ridiculous")


@fact("closes_it", examples=EXAMPLES)
def closes_it(talk: Talk, signals: Sequence[Signal]) -> Iterator[Fact]:
    """The first of the customer's last turns in which they say, after an agent has spoken, that there is no more."""
    last = list(islice(talk.back(len(talk), "customer"), _LAST))
    for view in reversed(last):
        if _no_more(view.spoken) and next(talk.back(view.place, "agent"), None) is not None:
            if not any("?" in after.turn.text for after in last if after.place > view.place):
                yield at("closes_it", view, "says that there is no more to ask")
            return


@by_text
def _no_more(spoken: Spoken) -> bool:
    words = spoken.words.vocabulary
    if _MAY.isdisjoint(words) or not _SPOILS.isdisjoint(words):
        return False
    return _CLOSES.search(spoken.words.line) is not None
