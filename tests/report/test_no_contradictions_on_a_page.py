"""No two sentences of a page speak against each other, whatever was said."""

from __future__ import annotations

from dataclasses import replace

import pytest

from empathyqa.arc import follow
from empathyqa.reading import read_text
from empathyqa.report.prepare import report_view
from empathyqa.report.said_once import said_once
from empathyqa.report.view import Quote, ReportView
from empathyqa.rubric import load_rubric
from empathyqa.scorer import Scorer
from empathyqa.signals import listen

from .contradictions import contradictions, kinds

BALANCED = load_rubric("balanced")
SCORER = Scorer(BALANCED)

TALKS = {
    "asked to push, then told": """
C: My kayak rack came without bolts.
A: Thank you for your mail. Which photo shows the damage?
C: Nothing is damaged. There are no bolts in the box.
A: Please send a photo of the damage.
C: I said it twice now, there are no bolts.
A: You did, and we logged it wrong. I'm sorry. Bolts go out tomorrow.
C: And do I send the rack back?
A: I'll write on Friday either way.
C: You didn't say about the rack, but all right.
A: Bye.
""",
    "a stock line for a feeling": """
C: The harness is for my dad, he's nearly blind and it's his last one.
A: We understand this can be frustrating. Please check with neighbours.
C: I did. It says handed to me.
A: We've raised it with the depot, they reply within two working days.
C: So he sits in till then.
A: Have a great day!
""",
    "warmth late, a step later": """
C: My mam doesn't read English so I do her letters. Last time she signed the wrong one.
A: Oh no. And was it put right?
C: Took a month. I missed school for it.
A: That's a lot on you.
C: I'm used to it.
A: I've put the letters in Welsh from today.
C: Thanks.
A: Bye now.
""",
    "thanks without a way on": """
C: I can't pay the berth fee, they cut my shifts and I send home what's left.
A: Oh, that's rotten. You've got to eat.
C: I get a red letter every week and I don't sleep.
A: I wish I could do something. It's on the back of the letter.
C: Thank you. You are kind.
A: Bye.
""",
    "a hint of harm and a polite end": """
C: They'd all be better off without me.
A: I hear you, and I'm glad you said it. Are you safe?
C: Yes. I'm at my sister's.
A: Good. The Samaritans are on 116 123, any time. The bill is on hold.
C: Thank you, that's lovely.
A: Take care.
""",
    "in hand, with a question left": """
C: When does the loom ship, and can I change the wood?
A: I'll look into it and email you on Monday.
C: But can I change the wood or not?
A: I'll email you Monday.
C: Right. Monday.
""",
    "no kind word but a step": """
C: I'm so worried the vaccine gets warm, the fridge van is late.
A: It's at the gate, I rang him.
C: Oh. Okay.
A: He'll be ten minutes.
C: Fine, thanks.
""",
    "settled and thanked": """
C: The choir room key won't turn.
A: I'm sorry, that's the old lock. I've sent Meg down now.
C: She's here, it's open. Thank you so much!
A: You're welcome.
""",
    "pushed away and left": """
C: The hearse was an hour late and my aunt stood in the rain.
A: That's the driver's firm, not us.
C: I paid you.
A: You'd have to ring them.
C: I see.
A: Anything else?
C: No.
""",
    "two feelings in one breath": """
C: I'm furious and I'm scared, the crane is over my yard again.
A: I'm so sorry, that must be frightening. I've rung the site, they're swinging it away now.
C: It's moving.
A: Good. I'll stay on.
""",
}


def page(talk: str) -> ReportView:
    signals = listen(read_text(talk.strip().replace("C: ", "Customer: ").replace("A: ", "Agent: ")))
    card = SCORER.judge(signals)
    return report_view(card, signals.transcript, rubric=BALANCED, signals=signals, arc=follow(signals))


@pytest.mark.parametrize("name", TALKS)
def test_no_two_sentences_contradict(name: str) -> None:
    assert contradictions(page(TALKS[name])) == []


def test_a_contradiction_would_be_found() -> None:
    """The looks themselves: a page that says both is caught."""
    view = page(TALKS["settled and thanked"])
    first = view.pillars[0].criteria[0]
    both = replace(first, reason="Takes the work on. Half at most: the matter is left unsettled.")
    pillar = replace(view.pillars[0], criteria=(both, *view.pillars[0].criteria[1:]))
    assert kinds(contradictions(replace(view, pillars=(pillar, *view.pillars[1:]))))["in hand, and left"] == 1
    left = replace(view, resolution="The matter was left unsettled.", arc="Hardest at turn 1, and glad by the end.")
    assert "glad, and left" in kinds(contradictions(left))


def test_one_stretch_of_words_is_one_quote() -> None:
    whole = Quote("Oh Sam, that's rotten.", number=3, label="names it")
    part = Quote("that's rotten", "Oh Sam, ", ".", number=3, label="sympathy")
    later = replace(part, number=5)
    assert [one.label for one in said_once((whole, part, later), 3)] == ["names it, sympathy", "sympathy"]
    assert len(said_once((part, replace(part, expected=True)), 3)) == 2


def test_the_customers_push_stands_before_what_it_answers() -> None:
    pushes = [one for one in page(TALKS["asked to push, then told"]).priorities if "push" in one.reason]
    assert pushes
    assert [quote.role for quote in pushes[0].quotes[:2]] == ["customer", "agent"]
    assert pushes[0].quotes[1].beside
    assert pushes[0].quotes[1].label == "what had just been said"


def test_half_at_most_says_why() -> None:
    view = page(TALKS["in hand, with a question left"])
    why = {one.reason.partition("Half at most: ")[2] for pillar in view.pillars for one in pillar.criteria}
    assert "the matter is left unsettled." not in why


def test_beside_a_hint_of_harm_nothing_trivial_comes_first() -> None:
    view = page(TALKS["a hint of harm and a polite end"])
    assert "hint of harm" in view.archetype
    assert {one.pillar for one in view.priorities} <= {"Empathy"}
    assert "glad" not in view.arc
    assert not view.first_none.startswith("Nothing here needs fixing")
