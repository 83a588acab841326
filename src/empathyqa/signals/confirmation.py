"""confirmation: the customer confirms that the need is met or the outcome accepted.

"That worked", "that's all I needed", "yes please, book it". "Ok" on the way is none, a question or a "but" after it undoes
it, and a thank-you counts only where the talk ends. Who gives in ("so I just wait") confirms nothing (no_yes.py). What is said
outright decides whatever the ear makes of the turn (met_outright.py, comes_right.py).
"""

from __future__ import annotations

from collections.abc import Iterator

from empathyqa.signals.each import overlaps
from empathyqa.signals.outcomes.met_outright import met_outright
from empathyqa.signals.outcomes.no_yes import no_yes
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
        "C: hello\nA: Try it in a private window.\nC: In. checking with two others",
        "C: hello\nA: I've reset it from here, give it a minute.\nC: yeah it's it's there",
        "C: hello\nA: Added to your account.\nC: @Brightfield its back!! thank u",
        "C: hello\nA: They'll all be closed by four.\nC: okay good that's what i wanted to know",
        "C: hello\nA: There may be two hundred left to pay.\nC: Two hundred I can do.",
        "C: hello\nA: Would 7 be all right for you?\nC: 7 is good. My husband will be back.",
        "C: hello\nA: I've moved it to Friday.\nC: Many thanks for sorting this out",
        "C: hello\nA: Anything else for you?\nC: no that will be all",
    ),
    silent=(
        "ok",
        "That's perfect but it still won't open.",
        "would have been great if it worked",
        "Is that all sorted?",
        "Thank you for nothing.",
        "It never worked.",
        "I'm in the car.",
        "That isn't all I needed.",
        "Oh. All right then. Thank you.",
        "Fine. I doubt we'll use it but I'll take the £94. And the cot?",
        "C: hello\nA: Try it now.\nC: it's in but it won't load",
        "C: hello\nA: I've put you on hold twice, sorry.\nC: Thanks for making me wait.",
        "C: hello\nA: We're looking into it.\nC: Thank you for your help so far.",
        "C: hello\nA: Would 7 be all right for you?\nC: is 7 good for parking?",
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
    outright = list(met_outright(view))
    if outright:
        yield from outright
        return
    turned_down = view.hits.get("unresolved.firm", [])
    for hit in view.hits.get("confirmation.firm", ()):
        sentence = view.sentence_of(hit)
        after = view.line[hit.line_end - 1 :]
        undone = sentence.rstrip().endswith("?") or any(word in after for word in _UNDOES)
        if not view.negated(hit, 2) and not undone and not overlaps(hit, turned_down):
            yield Heard.at(hit, "confirms or accepts")
            return
