"""confirmation: the customer confirms that the need is met or the outcome accepted.

"That worked", "that's all I needed", "yes please, book it". "Ok" on the way is none, a question or a "but" after it undoes
it, and a thank-you counts only where the talk ends. Who gives in ("so I just wait") confirms nothing (no_yes.py).
"""

from __future__ import annotations

from collections.abc import Iterator

from empathyqa.signals.each import overlaps
from empathyqa.signals.no_yes import no_yes
from empathyqa.signals.rule import Examples, Heard, rule
from empathyqa.signals.talk import TurnView

EXAMPLES = Examples(
    fires=(
        "Great, that worked.",
        "perfect, that's all I needed",
        "Yes please, book it.",
        "That'll do me fine.",
        "fair enough, thanks",
        "No, that's everything, thank you.",
    ),
    silent=(
        "ok",
        "That's perfect but it still won't open.",
        "Is that all sorted?",
        "Thank you for nothing.",
        "It never worked.",
        "I'm in the car.",
        "That isn't all I needed.",
        "Oh. All right then. Thank you.",
        "Fine. I doubt we'll use it but I'll take the £94. And the cot?",
        "I suppose I'll have to.",
    ),
    known_misses=("Cello says yes too.",),
)
_UNDOES = (" but ", " still not ", " however ", " except ", " until ", " if ")


@rule("confirmation", examples=EXAMPLES)
def confirmation(view: TurnView) -> Iterator[Heard]:
    """A need met, an outcome taken."""
    if denial := no_yes(view):
        yield denial
        return
    turned_down = view.hits.get("unresolved.firm", [])
    for hit in view.hits.get("confirmation.firm", ()):
        sentence = view.sentence_of(hit)
        after = view.line[hit.line_end - 1 :]
        undone = sentence.rstrip().endswith("?") or any(word in after for word in _UNDOES)
        if not view.negated(hit, 2) and not undone and not overlaps(hit, turned_down):
            yield Heard.at(hit, "confirms or accepts")
            return
