"""sympathy: the agent feels for the customer from outside, without naming what the customer feels.

"Sorry to hear that" feels for; "sorry about the delay" answers for (apology); "that must be frustrating for you"
names the feeling (acknowledgement). A bare "I'm so sorry" after news of a death or illness is sympathy.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from empathyqa.later import later
from empathyqa.signals.each import overlaps
from empathyqa.signals.naming.name_lists import given_names
from empathyqa.signals.needs.death_near import tells_of_death
from empathyqa.signals.needs.quiet_death import quiet_death
from empathyqa.signals.rule import Examples, Heard, rule
from empathyqa.signals.sorries.asks_softly import asks_after
from empathyqa.signals.talk import TurnView
from empathyqa.signals.workings.wordlist import word_set
from empathyqa.text.automaton import Hit

EXAMPLES = Examples(
    fires=(
        "I'm sorry to hear that.",
        "Oh no, that's awful.",
        "aw bless her poor thing",
        "C: my husband died in March\nA: Oh Maria. I'm so sorry.",
        "What a rotten week you've had.",
        "My condolences to you and your family.",
        "I'm sorry your brother is so ill.",
        "I'm sorry he's so poorly.",
        "That's not the experience we want you to have.",
        "This isn't the kind of service we aim for.",
        "That's not the start we'd want.",
        "That's not what we want for you.",
    ),
    silent=(
        "Sorry about the delay.",
        "I'm sorry your order is so late.",
        "Sorry you were in the queue so long.",
        "That must be so frustrating for you.",
        "Oh no problem at all.",
        "C: the app crashed\nA: I'm so sorry.",
        "That's a hard reset, hold the button down.",
        "It is a shared line.",
        "It's not the service we offer here.",
        "It isn't the level you asked for.",
        "C: I'd like to cancel.\nA: Ah no, sorry to see you go. May I ask why?",
        "C: I'd like to cancel.\nA: I'm sorry to lose you, you've been with us for years.",
    ),
    known_misses=("Nobody should be carrying that on a Tuesday morning.",),
)
_FOR_SOMEBODY = later(
    r"(?:^| )sorry (?:again |once again |once more )?(?:about|for) (?:your |the |poor )?(?P<whom>[^ .,!?]+) "
    r"(?:[.!,?;]|and |again |$)"
)
_LOST = word_set(
    """loss losses passing death him her husband wife partner mum mam mother dad father son daughter brother sister baby nan
    gran grandma grandad uncle auntie aunt friend"""
)
_GROUPS = {
    "sympathy.sorry_to_hear": "is sorry to hear it",
    "sympathy.loss": "offers condolence",
    "sympathy.their_state": "is sorry that somebody is ill",
    "sympathy.exclaims": "feels for the customer",
    "sympathy.adjective": "calls what happened hard",
    "sympathy.hope_better": "hopes that it gets better",
}


@rule("sympathy", examples=EXAMPLES)
def sympathy(view: TurnView) -> Iterator[Heard]:
    """Fellow-feeling in the agent's words, or a bare sorry that answers painful news."""
    spoilers = view.found("sympathy.not_sympathy", "sympathy.save_script")
    for group, reason in _GROUPS.items():
        for hit in view.hits.get(group, ()):
            if not (overlaps(hit, spoilers) or (group.endswith("adjective") and "?" in view.sentence_of(hit))):
                yield Heard.at(hit, reason)
    if "sorry" in view.words.vocabulary and view.has("apology.regret", "apology.bare"):
        answers, mourns = answers_loss(view), tells_of_death(view.run_before)
        for hit in view.found("apology.regret", "apology.bare"):
            if answers or condoles(view, hit):
                yield Heard.at(hit, "is sorry at painful news", firm=mourns)
            elif asks_after(view, hit):
                yield Heard.at(hit, "is sorry, and asks how somebody is")


def answers_loss(view: TurnView) -> bool:
    """Whether the customer's words just before told of a death, an illness or another loss."""
    return any(v.has("sympathy_news.loss") or quiet_death(v) for v in view.run_before) or tells_of_death(view.run_before)


def condoles(view: TurnView, hit: Hit) -> bool:
    """Whether a sorry is for somebody who died, told of anywhere before: "I'm sorry again about Frank." What it is sorry for
    must be the person or the loss, and no thing of theirs ("sorry about Frank's bill")."""
    after = view.line[hit.line_start :]
    found = _FOR_SOMEBODY.search(after)
    if found is None or found.start() > hit.line_end - hit.line_start:
        return False
    whom = found.group("whom")
    named = re.search(rf"(?:about|for) {re.escape(whom.capitalize())}\b", view.turn.text) is not None
    somebody = named or whom in _LOST or whom in given_names()
    return somebody and any(v.has("sympathy_news.loss") for v in view.talk.back(view.place, "customer"))
