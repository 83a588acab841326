"""A sorry that asks to have it said again, where no mark tells: "sorry", and the customer says it again.

On the telephone nobody hears a question mark. Who says nothing but "sorry" and hears the same once more ("is it Monday?" –
"sorry" – "Monday") had not caught it; so had who sets it behind a question ("what was that number again sorry"). Of ten bare
ones in recorded calls seven were of this kind (EVIDENCE 2: a pardon is no regret).
"""

from __future__ import annotations

from empathyqa.later import later
from empathyqa.signals.talk import TurnView
from empathyqa.signals.workings.wordlist import word_set
from empathyqa.text.content import EMPTY_WORDS
from empathyqa.text.words import ENDS

_NOTHING_ELSE = word_set("sorry i am im oh um er uh erm eh love sir madam maam caller mate there mm hello a bit")
_BEHIND_A_QUESTION = later(
    r"^ (?:(?:um|er|and|ok|okay|right|so|yeah|oh) )*(?:(?:to|for|in|about|from|at) )?(?:what|who|where|which|when|how|whose)"
    r"(?: (?!so |am |very |really |sorry )\S+){0,8} sorry $"
)
_MOST = 12
"""Words, at most, of such a question."""


def come_again(view: TurnView) -> bool:
    """Whether the agent's only sorry asks for what was said once more."""
    words = [token for token in view.words.tokens if token not in ENDS]
    if len(words) <= _MOST and _BEHIND_A_QUESTION.match(f" {' '.join(words)} "):
        return True
    return _NOTHING_ELSE.issuperset(words) and _says_it_again(view)


def _says_it_again(view: TurnView) -> bool:
    """Whether the customer's next turn holds a telling word of their turn before, or spells."""
    said = next(view.talk.back(view.place, "customer"), None)
    views = view.talk.views
    then = views[view.place + 1] if view.place + 1 < len(views) else None
    if said is None or then is None or then.side != "customer":
        return False
    return not (said.words.vocabulary & then.words.vocabulary).isdisjoint(then.words.vocabulary - EMPTY_WORDS - ENDS)
