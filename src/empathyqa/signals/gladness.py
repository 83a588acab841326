"""gladness: the customer is pleased, relieved or thankful beyond form.

"You're a lifesaver", "oh that's brilliant",
"thank God". "ok thanks" is form; so is "thank you" at a farewell. Thanks for
nothing are frustration.
"""

from __future__ import annotations

from collections.abc import Iterator

from empathyqa.signals.for_nothing import for_nothing
from empathyqa.signals.rule import Examples, Heard, rule
from empathyqa.signals.talk import TurnView

EXAMPLES = Examples(
    fires=(
        "That's wonderful, thank you so much!",
        "you're a lifesaver",
        "Oh thank God.",
        "What a relief.",
        "That was quicker than I expected.",
        "bless you love",
    ),
    silent=(
        "ok thanks",
        "Thanks for nothing.",
        "Okay. Well. Thank you for nothing.",
        "I'm not happy with that.",
        "Is there a legend on the map?",
        "Thank you, bye.",
        "I'd be so happy if it worked.",
    ),
    known_misses=("Naming it Yuki.",),
)
_WISHED = (" if ", " would be ", " wish ", " hoping ", " hope ")
_ITEMS = (" a legend ", " the legend ", " beauty (salon|products) ")


@rule("gladness", examples=EXAMPLES)
def gladness(view: TurnView) -> Iterator[Heard]:
    """Pleasure, relief or warm thanks."""
    if thanked := for_nothing(view):
        yield Heard.denial(thanked, "thanks for nothing")
        return
    for hit in view.hits.get("gladness.firm", ()):
        sentence = view.sentence_of(hit)
        wished = any(word in sentence for word in _WISHED)
        if not view.negated(hit) and not wished and not any(item in sentence for item in _ITEMS):
            yield Heard.at(hit, "glad, relieved or warmly thankful")
