"""overpromise: the agent promises what nobody can.

Certainty words on another's action or on the future ("it will definitely come tomorrow, 100%", "I guarantee this
never happens again"). A dated, ordinary commitment is none; "definitely" about a fact is none.
"""

from __future__ import annotations

from collections.abc import Iterator

from empathyqa.later import later
from empathyqa.signals.each import each
from empathyqa.signals.rule import Examples, Heard, rule
from empathyqa.signals.talk import TurnView
from empathyqa.text.automaton import Hit
from empathyqa.text.words import fold

EXAMPLES = Examples(
    fires=(
        "I guarantee this will never happen again.",
        "you have my word it'll be there",
        "It will definitely be with you tomorrow, 100%.",
        "That's a promise.",
        "Consider it done!",
        "You'll definitely get it tomorrow, 100%.",
        "I promise it'll be sorted tomorrow.",
    ),
    silent=(
        "I'll call you by Friday at four.",
        "I've waived it, the email will say nil.",
        "I'll get it waived for you.",
        "You can ignore the first letter, today's replaces it.",
        "That is the right form, for definite and for all I know.",
        "It's a money-back guarantee, ninety days.",
        "I can't promise that.",
        "I promised my manager a note.",
        "It'll definitely be open on Monday.",
        "You'll definitely love it!",
        "I'll definitely check.",
        "Yes, 100%!",
        "I promise to be quick!",
        "I promise it won't take long.",
        "I promise I'll ring you by four.",
        "I'll definitely text you today.",
        "I assure you I will do my best to resolve it.",
        "We guarantee the battery for two years.",
        "You've nothing to worry about, the payment went through.",
    ),
    known_misses=(
        "I bet I can get my manager to waive that.",
        "If the bill still shows it, pay no heed.",
        "Honestly, you'll have nothing but sunshine from here on.",
    ),
)
_REFUSED = later(r"(?:n't|not|\b(?:ca|wo|do|would|could)nt) ")
_SURELY = "(?:definitely|certainly|absolutely|surely)"
_OWN_ACT = (
    "(?:ring|call|phone|text|email|message|write to|drop|chase|let) (?:(?:you|him|her|them)|it up)"
    "(?: (?!until|and (?:it|that|this))|$)"
)
"""What an agent does alone, and may well promise: "I promise I'll ring you by four"."""
_SURE = tuple(
    later(pattern)
    for pattern in (
        f" (?:i|we)(?: will| would| can)? {_SURELY} (?:check|look|have a look|ask|note|put|add|pass|let|make a note) ",
        " promise (?:you )?(?:not to |to be (?:quick|brief|gentle|careful)|(?:it|this) will not (?:take|hurt|be long))",
        " (?:promise|assure|swear)(?: to)? (?:you |ye |yous )?(?:that )?(?:(?:i|we) (?:will|am going to|are going to) )?"
        "(?:try|do) (?:my|our) (?:very )?(?:best|utmost|level best)(?! (?:it|this|that|you|they) will) ",
        f" (?:promise (?:you )?(?:that )?(?:i|we) will|(?:i|we) will {_SURELY}) (?:\\S+ )?{_OWN_ACT}",
        f" (?:{_SURELY} (?:love|like|enjoy|be open|be closed)|will {_SURELY} be (?:open|closed|able to)) ",
        f" (?:will|would) {_SURELY} (?:love|like|enjoy) ",
        " guaranteed? (?:[^ ]+ ){0,4}for (?:[^ ]+ )?[^ ]+ (?:years?|months?) ",
        " guaranteed (?:waterproof|genuine|organic|to fit) ",
        " nothing to worry .*(?:went through|gone through|routine|standard|i can see|is (?:all )?there|automatic) ",
        " automatic(?:ally)? ",
    )
)
_SAYS_YES = later(" (?:yes|yeah) (?:100 %|100 percent) (?:[.!] )?")
_GROUPS = {
    "overpromise.guarantee": "guarantees what others decide",
    "overpromise.never_again": "says that it can never happen again",
    "overpromise.certainty": "is more certain than anyone can be",
}


@rule("overpromise", examples=EXAMPLES)
def overpromise(view: TurnView) -> Iterator[Heard]:
    """A promise beyond the agent's reach, not refused."""
    for heard in each(view, _GROUPS, otherwise=(_can_be_sure, "is sure of what it can be sure of")):
        if not _REFUSED.search(fold(view.turn.text[max(heard.start - 20, 0) : heard.start])):
            yield heard


def _can_be_sure(view: TurnView, hit: Hit) -> bool:
    """Whether the certainty is about a fact, a taste, a product's warranty, or a small act of the agent's own."""
    said = view.sentence_of(hit)
    if " never " in said or " again " in said:
        return False
    return any(sure.search(said) for sure in _SURE) or _SAYS_YES.fullmatch(said) is not None
