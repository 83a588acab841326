"""effort: the customer tells of effort spent: calls, waits, transfers, attempts.

Effort predicts loyalty better than delight (Dixon, Freeman & Toman 2010). A count of contacts, a length of waiting, a
day off, a list of what was tried, an answer that has to be chased ("I still haven't heard back"). A number of things
bought or owned is no effort.
"""

from __future__ import annotations

from collections.abc import Iterator

from empathyqa.signals.feelings.counted import counted
from empathyqa.signals.repeats.done_before import done_before
from empathyqa.signals.repeats.efforts_made import efforts_made
from empathyqa.signals.rule import Examples, Heard, rule
from empathyqa.signals.talk import TurnView
from empathyqa.text.automaton import Hit

EXAMPLES = Examples(
    fires=(
        "This is the third time I've called.",
        "I was on hold for an hour.",
        "I've tried everything.",
        "I took a day off work for this.",
        "I've restarted it twice.",
        "nobody called back",
        "It's Sunday evening and I haven't heard anything.",
        "I still haven't heard back.",
        "Nobody has got back to me.",
        "Any news? You said you'd come back to me.",
        "They said they'd ring me on Monday and they never did.",
        "I've not been contacted.",
        "C: Hello\nA: Please allow 10 working days.\nC: It's been 31 days.",
        "@PetrelAir day 9. no bag. no call",
        "third day no collection, 22 parcels in the hall",
        "we've had no hot water for 9 days",
        "ive told you lot 4 times now and nothing",
        "3rd time asking, where is it",
        "umpteenth time of asking",
        "A: You would have to email them.\nC: I emailed them. Eleven days ago.",
        "A: Can you DM us your details please?\nC: I did yesterday and was ignored",
        "A: Please contact your bank.\nC: I did they say it's you",
        "A: Kindly raise a ticket.\nC: raised on monday, no response",
    ),
    silent=(
        "I called to ask about the blue one.",
        "I have three phones on the account.",
        "Will I be on hold for long?",
        "The second time zone is Lisbon.",
        "I've never tried it.",
        "He works three days a week.",
        "Any news on the water?",
        "They said they'd ring back at half past.",
        "I've never heard of it.",
        "Nobody has told him yet, he's only four.",
        "I haven't heard the alarm since.",
        "Been three weeks since he died.",
        "Take it three times a day.",
        "A: Can you DM us your number?\nC: done",
        "A: Please send it over.\nC: sent just now",
        "A: Did you have a nice time?\nC: I did, thanks",
    ),
    known_misses=("They've had my laptop out for delivery since last Tuesday.",),
)

_MOST_CHASED = 12


@rule("effort", examples=EXAMPLES)
def effort(view: TurnView) -> Iterator[Heard]:
    """Calls, waits, transfers and attempts, told; and news that was promised and did not come."""
    yield from (Heard.at(hit, "has to chase", firm=True) for hit in chasing(view))
    yield from (Heard.at(hit, "counts out how long or how often", firm=True) for hit in counted(view))
    if done := done_before(view):
        yield Heard.at(done, "had done already what is asked for", firm=True)
    told = [Heard(*place, firm=True) for place in efforts_made(view.spoken)]
    yield from told
    for hit in () if told else view.hits.get("effort.firm", ()):  # told once is enough
        sentence = view.sentence_of(hit)
        asked = "?" in sentence[-4:] and (" will " in sentence or " do i " in sentence or " can i " in sentence)
        if not view.negated(hit, 2) and not asked:
            yield Heard.at(hit, "tells of effort spent")


def chasing(view: TurnView) -> list[Hit]:
    """The words that chase an answer: nothing was heard, or what was promised to come is asked for again. Short and plain as
    they are ("Nobody has got back to me"), they decide alone; a question about what is to come chases nothing."""
    hits = view.hits.get("effort.chasing", [])[:_MOST_CHASED]
    found = [hit for hit in hits if not view.sentence_of(hit).rstrip().endswith("?")]
    promised = view.hits.get("effort.news_promised", ())
    if promised and view.hits.get("effort.none_came"):
        found.append(promised[0])
    return found
