"""Words that are heard firmly are meant as they stand: not asked, quoted, told of, supposed, or a limit to the tone."""

from __future__ import annotations

import pytest

from empathyqa.signals.alternative import alternative
from empathyqa.signals.deflection import deflection
from empathyqa.signals.hard_truth import hard_truth
from empathyqa.signals.rule import Rule
from empathyqa.signals.talk import Talk
from empathyqa.transcript import Transcript, Turn

ROLES = {"C": "customer", "A": "agent"}
WORK = " Can I take your postcode, please? Have a lovely day!"


def firmly(rule: Rule, row: str) -> bool:
    """Whether the rule hears its signal firmly in the last turn."""
    lines = row.split("\n") if row.startswith("C: ") else [f"A: {row}"]
    turns = tuple(Turn(i, ROLES[line[0]], line[3:]) for i, line in enumerate(lines))  # type: ignore[arg-type]
    return any(heard.firm and not heard.denied for heard in rule.hear(Talk(Transcript("t", turns)).views[-1]))


@pytest.mark.parametrize("work", ["", WORK])
@pytest.mark.parametrize(
    ("rule", "row"),
    [
        (hard_truth, "I can't authorise a move myself."),
        (hard_truth, "sorry we cant change that on here"),
        (hard_truth, "We are currently unable to process refunds by chat."),
        (hard_truth, "Unfortunately it went this morning."),
        (hard_truth, "I'm afraid it's been given away."),
        (hard_truth, "honestly id be lying if i said it was quick"),
        (hard_truth, "we can not promise you a date oh"),
        (hard_truth, "There's very little chance of it coming back."),
        (hard_truth, "The Harrogate one is fully booked, sir."),
        (alternative, "I can't bring it forward, but I can put you on the list."),
        (alternative, "We're unable to post it. We can leave it at the desk."),
        (alternative, "so what i can do for you is split it over three months"),
        (alternative, "You can keep it as it is, or I can swap it."),
        (alternative, "The other option is a later train."),
        (alternative, "What a lot of families do is share one."),
        (alternative, "I'd ring them now if I were you."),
        (alternative, "C: i dont have a pen\nA: i can text it"),
        (deflection, "I didn't make the rules, madam."),
        (deflection, "theres nothing more i can do for you"),
        (deflection, "You'd have to take it up with the seller."),
        (deflection, "You'll just have to wait for them."),
        (deflection, "C: can i have a manager\nA: she will give the same answer"),
        (deflection, "C: why was it shut\nA: I wouldn't know, sir."),
        (deflection, "C: But it's my own name.\nA: The question's the question."),
    ],
)
def test_what_is_said_outright_stands_whatever_work_follows(rule: Rule, row: str, work: str) -> None:
    assert firmly(rule, row + work)


@pytest.mark.parametrize(
    ("rule", "row"),
    [
        (hard_truth, "I can't give you an answer while I'm being called that."),
        (hard_truth, "Tell me if I can't change it on there."),
        (hard_truth, "Why can't I move it?"),
        (hard_truth, 'The letter says "we cannot accept returns", and that was wrong.'),
        (hard_truth, "She was told we can't change it, and we can."),
        (hard_truth, "I'd be surprised if he didn't like it."),
        (hard_truth, "I can't thank you enough."),
        (alternative, "I can't see why not, but I can check."),
        (alternative, "I'd be exactly the same if I was you."),
        (alternative, "Let me see what I can do."),
        (alternative, "The airline doesn't need middle names, but I can add it."),
        (alternative, "C: I only need proof of no claims\nA: We can email that in ten minutes."),
        (alternative, "C: could I have a copy\nA: I can email it now."),
        (alternative, "Do you want me to leave it or can we start?"),
        (deflection, "C: is it safe to eat\nA: It is, and the nurse will tell you the same."),
        (deflection, "C: I want a manager\nA: I'll give you the same price as before."),
        (deflection, "C: my chest hurts\nA: That's 999, not us. Ring them now."),
        (deflection, "C: got a text with a link\nA: That's not us, it's a scam."),
        (deflection, "C: the bin wasn't taken\nA: It's the council, not us, but I can send it on."),
        (deflection, "C: Who do I ask?\nA: You'd need to contact the front desk."),
        (deflection, "If you had typed it in, you'd need to ring your bank."),
        (deflection, "I wouldn't know either, without the training."),
        (deflection, "There's nothing you need to do."),
        (deflection, "C: I'm soaked!\nA: it's inside your tap so it's a landlord job and not ours do you rent"),
        (deflection, "As per our policy you can cancel free of charge."),
    ],
)
def test_what_is_not_meant_so_is_left_to_the_ear(rule: Rule, row: str) -> None:
    assert not firmly(rule, row)
