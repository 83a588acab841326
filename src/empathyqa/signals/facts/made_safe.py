"""made_safe: the agent makes it safe for somebody who is afraid of a person near: asks, agrees a way out, points to help.

Who may be overheard is looked after before the danger stands at the door: "is it all right to talk?", "if he comes in, say
wrong number", "are you safe tonight?", "nothing will come to the house", "if it turns into anything else, ring 999". What is
asked of somebody at the wheel or for a signature is none, and so is "hang up" said of a caller who cheats. That one asks
whether it is safe to talk, agrees a signal and a safe way of contact is common advice on domestic abuse; the four kinds and
the phrases are this project's.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from empathyqa.later import later
from empathyqa.signal import Fact, Signal
from empathyqa.signals.facts.fact import at, fact
from empathyqa.signals.harm.asked_of_harm import asks_if_free, asks_of_fear, for_business, of_the_road
from empathyqa.signals.rule import Examples
from empathyqa.signals.talk import Talk, TurnView
from empathyqa.signals.workings.wordlist import word_set

EXAMPLES = Examples(
    fires=(
        "C: It's a joint one, with my partner.\nA: Is it all right to talk just now?",
        "C: He's loud.\nA: Are you and the children safe tonight?",
        'C: He\'s away out.\nA: If he comes back in, say "wrong number" and hang up.',
        "C: He's upstairs.\nA: If anyone walks in just ring off, I won't mind.",
        "C: He reads my post.\nA: Nothing will come to the house.",
        "C: He checks my phone.\nA: I'll not ring you back unless you say it's okay.",
        "C: He's home at six.\nA: There's a domestic abuse line, it's free.",
        "C: It's just bad at home.\nA: If it gets worse you phone 999.",
        "C: She listens in.\nA: Shall we agree a code word?",
        "C: He's got a temper.\nA: Do you feel safe going home?",
    ),
    silent=(
        "C: I'm driving.\nA: Is it safe to talk while you're driving?",
        "C: It's my husband's account.\nA: Is it all right to speak to him? I'll need his permission.",
        "C: A man rang me about my bank.\nA: If they ring again, hang up.",
        "C: I need a plumber.\nA: If he comes before nine, ring the bell.",
        "C: Where's my parcel?\nA: Nothing will come to the house until Monday.",
        "C: Is my money safe?\nA: Your money is safe with us.",
        "C: The boiler's off.\nA: Is it safe to switch back on, did he say?",
        "C: Paper bills, please.\nA: I'll not send you an e-mail then.",
    ),
    known_misses=("C: He's in the garden.\nA: Cough if you need to stop.",),
)
ASKS, WAY_OUT, KEPT_FROM, HELP = "asks if they are safe", "agrees a way out", "keeps it from who is near", "points to help"
_HELPLINES = "signposting.health_help"
_WORDS = word_set("safe safely freely openly privately talk hear overhear")
_ASKS = later(
    r" (?:is it (?:\w+ ){0,2}(?:all right|alright|ok|okay|safe) (?:for you )?to (?:talk|speak|chat)(?: \w+){0,3} \?"
    r"|(?:are|is|do|will) (?:you|she|he|they|the \w+)(?: (?:and|or|both|all|the|your|feel|be|being|\w+)){0,6}? safe "
    r"(?:\w+ ){0,3}(?:tonight|now|there|here|today|with|at|going|to|\w+) ?\w* \?"
    r"|(?:are|is|do|will) (?:you|they)(?: (?:and|both|all|the|your|feel|children|kids|weans|bairns|little ones)){0,4} safe \?"
    r"|can (?:he|she|they|anyone|anybody) (?:hear|overhear) (?:you|us|this) ) ?"
)
_OUT_WORDS = word_set("hang ring wrong code word pretend end put close say")
_OUT = later(
    r" (?:if|when|as soon as|the minute|the moment) (?:he|she|they|anyone|anybody|someone|somebody|your \w+) (?:\w+ ){1,5}"
    r"(?:say|just say|tell me|pretend|hang up|just hang up|ring off|just ring off|end the call|end it|put the phone down|"
    r"put it down|close the chat|close this)\b"
    r"| (?:code|safe) ?word "
    r"| (?:just |then )?say (?:it is )?(?:a |the )?wrong number "
)
_CHEATS = word_set("scam scams scammer scammers fraud fraudster fraudsters caller rang call bank again")
_KEPT_WORDS = word_set("house home post ring text call write letter letters bill statement card see show")
_KEPT = later(
    r" (?:(?:nothing|no letters?|no post|no card|no statements?|no texts?) (?:\w+ ){0,4}"
    r"(?:to (?:the|your) (?:house|home|address)|in the post|at home|on (?:the|your) (?:phone|bill))"
    r"(?! (?:until|till|before|yet))"
    r"|(?:not|never) (?:ring|call|text|phone|message|write|contact) (?:you )?(?:back )?(?:at home )?"
    r"(?:unless|until|on (?:that|this))"
    r"|(?:will|does|would) not (?:show|appear|come up) (?:up )?(?:on|in) (?:a|the|your|his|any) (?:\w+ )?"
    r"(?:bill|statement|post|phone)"
    r"|(?:he|she|they) (?:will|would|can|could) not (?:see|get|hear|find|be told)) "
)
_HELP = later(
    r" (?:999|911|112|988|116 123|refuge|samaritans|police|womens? (?:s )?aid|(?:domestic|abuse|crisis|help|support) ?line|"
    r"helpline|domestic (?:abuse|violence)|safeguarding) "
)
_NEAR = word_set("he she him her his hers partner husband boyfriend wife girlfriend ex dad son stepdad mother father home")
"""One of these is said before by the customer: somebody is near whom it could be kept from."""


@fact("made_safe", examples=EXAMPLES)
def made_safe(talk: Talk, signals: Sequence[Signal]) -> Iterator[Fact]:
    """The agent's words that make it safe, each kind once a turn, once the customer has spoken of somebody near."""
    near = False
    for view in talk.views:
        if view.side == "customer":
            near = near or not _NEAR.isdisjoint(view.words.vocabulary)
        elif view.side == "agent" and near:
            for reason, start, end in _steps(view):
                yield at("made_safe", view, reason, *view.words.chars(start, end))


def _steps(view: TurnView) -> Iterator[tuple[str, int, int]]:
    words = view.words.vocabulary
    safe = not _WORDS.isdisjoint(words) and not (of_the_road(view) or for_business(view.spoken))
    asked = _ASKS.search(view.line) if safe else None
    if asked is not None:
        yield ASKS, asked.start() + 1, asked.end()
    elif asks_of_fear(view) or (asks_if_free(view) and safe):
        yield ASKS, 1, len(view.line) - 1
    for reason, needs, pattern in ((WAY_OUT, _OUT_WORDS, _OUT), (KEPT_FROM, _KEPT_WORDS, _KEPT)):
        found = None if needs.isdisjoint(words) else pattern.search(view.line)
        if found is not None and (reason != WAY_OUT or _CHEATS.isdisjoint(words)):
            yield reason, found.start() + 1, found.end()
    if view.has(_HELPLINES) and (helps := _HELP.search(view.line)) is not None:
        yield HELP, helps.start() + 1, helps.end()
