"""Whether a reply surely has, or surely lacks, the kind of thing that was asked for. In between nothing is said."""

from __future__ import annotations

import pytest

from empathyqa import listen
from empathyqa.signal import Fact
from empathyqa.transcript import Transcript, Turn


def asked(*lines: str) -> Fact | None:
    """The fact about the last question of the talk, where one had a chance to be answered."""
    turns = [Turn(at, line.split(": ")[0].lower(), line.partition(": ")[2]) for at, line in enumerate(lines)]  # type: ignore[arg-type]
    signals = listen(Transcript("made", tuple(turns)))
    facts = signals.facts_of("question_open", "question_answered")
    return max(facts, key=lambda fact: (fact.turn, fact.start), default=None)


def lacks(question: str, reply: str, word: str = "ok thanks") -> str:
    found = asked(f"Customer: {question}", f"Agent: {reply}", f"Customer: {word}")
    return found.reason if found and found.id == "question_open" and found.value else ""


def in_kind(question: str, reply: str, word: str = "ok thanks") -> bool:
    found = asked(f"Customer: {question}", f"Agent: {reply}", f"Customer: {word}")
    return bool(found and found.id == "question_answered" and found.value == 1)


@pytest.mark.parametrize(
    ("question", "reply", "what"),
    [
        ("What time does the tip shut today?", "The tip is for residents with a valid permit only.", "names no time"),
        ("When's the next intake?", "The course covers everything from first aid to moving and handling.", "names no time"),
        ("Where do I drop the keys off?", "Keys must be returned by noon, and please remember to strip the beds.", "no place"),
        ("who's looking after my case now?", "All our cases are handled with the greatest of care.", "names nobody"),
        ("How many people fit in it?", "The cabins are a stone's throw from the lake, with a lovely terrace.", "how many"),
        ("How much would a second bin cost?", "Second bins are collected on the same day as your first one.", "no sum"),
        ("Has the part been ordered yet?", "Parts come from our supplier in Germany.", "nothing that happened"),
        ("Does it come with a lid?", "It's one of our best sellers this year, with a really strong motor.", "yes nor no"),
        ("Is the 18:10 running tonight?", "You can follow all trains live on our site and in the app.", "yes nor no"),
        ("how do i unblock it", "You can find help with your card in the help centre.", "where to read"),
    ],
)
def test_a_reply_with_nothing_of_the_kind_is_beside_the_question(question: str, reply: str, what: str) -> None:
    assert what in lacks(question, reply)


@pytest.mark.parametrize(
    ("question", "reply"),
    [
        ("Where's my refund?", "I've just sent it again."),
        ("When is my parcel coming?", "The driver left it on your doorstep, there's a photo."),
        ("How much do I owe you now?", "You're all paid up."),
        ("How much did they take?", "Every penny of it is back in your account."),
        ("Who's instead of Sue?", "Marcy, you've had her before."),
        ("Who do I speak to about a blue badge?", "You've got the right person, fire away."),
        ("Where do I apply?", "Portal, then my case, then VC request."),
        ("Did he say anything about the roof?", "The slates are fine, it's the flashing that leaks."),
        ("Has she got a name?", "She's called Gravy, we let the intern pick."),
        ("has it got to be pink", "Comes in black"),
        ("Can I bring a pushchair?", "As long as it folds."),
        ("Is the food any good there?", "It's fantastic, and very popular with the locals."),
        ("Is there a list?", "You can find all our prices on the website."),
        ("Can I check it online?", "You can see all your bills in the app."),
        ("Will you ring me before he comes?", "He'll give you a shout himself from the van."),
        ("When can I move in?", "The keys are with the agent, so whenever suits you."),
        ("Why did my direct debit go up?", "Direct debits are taken on the first working day of the month."),
        ("When will it come?", "I'd have to ask the depot."),
        ("Is my boiler covered?", "Boilers are part of every plan."),
    ],
)
def test_what_may_be_an_answer_is_never_beside_the_question(question: str, reply: str) -> None:
    assert not lacks(question, reply)


def test_who_shows_that_they_had_their_answer_settles_it() -> None:
    reply = "The course covers everything from first aid to moving and handling."
    assert lacks("When's the next intake?", reply)
    assert not lacks("When's the next intake?", reply, "ah good to know, thanks")


def test_asked_outright_for_a_yes_a_second_empty_reply_is_none() -> None:
    talk = (
        "Customer: Does the charge go up in April?",
        "Agent: Prices are reviewed regularly and customers are informed of any changes.",
        "Customer: so is that a yes?",
    )
    assert asked(*talk, "Agent: You will receive a letter if your prices change.", "Customer: great")


@pytest.mark.parametrize(
    ("question", "reply"),
    [
        ("Will my ticket work if I change in Lyon?", "It will, on any train that day."),
        ("did you get my form of the 8th", "We did, it came on the 10th and is with the team."),
        ("Will it hurt if I leave it out?", "It won't, just keep it dry."),
        ("Are the dumplings vegan?", "The mushroom ones are."),
        ("did anyone hand in a scarf", "Someone did, it's behind the bar."),
        ("Can I bring a pushchair?", "As long as it folds."),
        ("Is the blue one the same size?", "A touch narrower, by about a centimetre."),
        ("Where do I drop the keys off?", "The grey box by the gate."),
        ("How long does the glue take to dry?", "Overnight, to be on the safe side."),
        ("How many people fit in it?", "Six at a squeeze."),
        ("Who's looking after my case now?", "I am, from today."),
        ("How much is it to cancel now?", "Nothing before the 14th, 20 euro after."),
    ],
)
def test_a_terse_right_answer_is_one(question: str, reply: str) -> None:
    assert in_kind(question, reply)


@pytest.mark.parametrize(
    ("question", "reply"),
    [
        ("Can you cancel it for me?", "Yes, of course."),
        ("Can I return it?", "You can't, it's been over 90 days."),
        ("Is the pool heated?", "Great question!"),
        ("Is it in stock?", "One moment please."),
        ("Is it the same size?", "A really popular one, that."),
        ("Where's my refund?", "In line with our policy."),
        ("Does it come with a lid?", "It will be our pleasure to help."),
    ],
)
def test_what_is_to_be_done_or_refused_or_is_none_is_not_in_kind(question: str, reply: str) -> None:
    assert not in_kind(question, reply)


def test_gladness_at_something_else_leaves_the_question_open() -> None:
    question = "Customer: Is the deposit for the hall coming back to us?"
    kind = "Agent: I'm so sorry, what a hard week. We'd love to have you both for tea on the house instead."
    left = asked(question, kind, "Customer: aw thank you! just need to know about the deposit", "Agent: Take care.")
    assert left
    assert (left.value, "still does not know" in left.reason) == (1, True)
    answer = "Agent: It is, all of it, by Tuesday. And tea is on the house."
    told = asked(question, answer, "Customer: lovely. still don't know what to do with the dress", "Agent: Take care.")
    assert told
    assert told.id == "question_answered"
