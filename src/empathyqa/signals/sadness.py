"""sadness: the customer is sad, grieving or hurt.

A death told is heard as sadness, whoever says it plainly; so are tears, a last picture, what he always did, and the grief
of somebody near ("the kids are gutted", near_feelings.py). "Sadly it's the wrong size" and a battery that died are not.
"""

from __future__ import annotations

from collections.abc import Iterator

from empathyqa.signals.each import overlaps
from empathyqa.signals.feelings.levels import level
from empathyqa.signals.feelings.near_feelings import near_grief
from empathyqa.signals.feelings.told_feelings import loss_told
from empathyqa.signals.needs.of_a_death import TOLD, of_a_death
from empathyqa.signals.needs.quiet_death import DIED_ELSEWHERE, quiet_death
from empathyqa.signals.needs.quiet_since import quiet_since
from empathyqa.signals.needs.told_losses import losses_told
from empathyqa.signals.rule import Examples, Heard, rule
from empathyqa.signals.talk import TurnView
from empathyqa.signals.workings.wordlist import word_set

EXAMPLES = Examples(
    fires=(
        "My husband passed away last month.",
        "He died on the second.",
        "I'm heartbroken.",
        "It's the only photo I have of him.",
        "She did all the paperwork.",
        "The kids are gutted.",
        "My dad's been dead nine years.",
        "oh thats a blow that is",
        "I gave him the numbers, I'm such a fool.",
        "I feel so ashamed asking.",
        "What would I be getting up for?",
        "[crying] I'm sorry.",
        "A: I'm afraid you can't give while you're on that.\nC: So that's me done.",
    ),
    silent=(
        "Sadly it's the wrong size.",
        "The battery died on Monday.",
        "My phone died this morning.",
        "I'm not upset.",
        "My phone passed the test.",
        "My daughter passed her exams.",
        "My wife passed me the phone.",
        "The car died at three.",
        "I'm dying to see it.",
        "My router has been dead two days.",
        "You made me look a fool because of your server.",
        "That's me told, I'm such an idiot haha.",
        "I could cry, that's brilliant, thank you!",
        "A: Is there anything else?\nC: That's me done, thanks.",
    ),
    known_misses=("I ring it, you see. Only the once a day.",),
)
_THINGS = word_set("battery phone car laptop app line router computer screen boiler signal tv telly engine tablet charger it")


@rule("sadness", examples=EXAMPLES)
def sadness(view: TurnView) -> Iterator[Heard]:
    """Loss, grief or hurt in the customer's words."""
    strength = 0
    for hit in view.hits.get("sadness.firm", ()):
        if overlaps(hit, view.found("idioms.passing")):
            continue
        if not view.negated(hit) and _THINGS.isdisjoint(view.before(hit, 2)) and not view.quoted(hit):
            strength = strength or level(view, "sadness")
            yield Heard.at(hit, TOLD if of_a_death(hit) else "tells of loss or grief", strength)
    yield from loss_told(view)
    yield from near_grief(view)
    yield from losses_told(view)
    if (death := quiet_death(view)) is not None:
        plain = death.group == DIED_ELSEWHERE  # as flat as "he died"; what is only half said lays more bare
        yield Heard.at(death, "tells of a death without the word", level(view, "sadness") if plain else 2, firm=True)
    if quiet := quiet_since(view):
        yield Heard(*quiet, "tells of the quiet after a death", 2, firm=True)
