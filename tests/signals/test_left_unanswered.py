"""The customer says that it was not answered: an open question and a repeat, whatever words the question had."""

from __future__ import annotations

import pytest

from empathyqa.signal import Signals
from empathyqa.signals import listen
from empathyqa.transcript import Transcript, Turn

ROLES = {"C": "customer", "A": "agent"}


def heard(lines: str) -> Signals:
    turns = tuple(Turn(i, ROLES[line[0]], line[2:].strip()) for i, line in enumerate(lines.split("\n")))  # type: ignore[arg-type]
    return listen(Transcript("t", turns))


def repeats(lines: str) -> bool:
    """Whether the customer's last turn is a repeat, or asks again."""
    found = heard(lines)
    last = max(i for i, line in enumerate(lines.split("\n")) if line.startswith("C:"))
    said = [signal.turn for signal in found if signal.id == "repeat"]
    return last in said + [fact.turn for fact in found.facts if fact.id == "told_again"]


DOG = "C: Can I take the dog on the sleeper, and what does it cost?\nA: Thanks. The sleeper leaves at ten past nine.\n"
LIST = "C: 1. Is it nut free? 2. Can it come before ten? 3. Is the ribbon red?\nA: Hi Una! Thanks for your order, lovely!\n"
SAID = (
    DOG + "C: Thank you. You did not answer about the dog.\nA: I see.",
    DOG + "C: You haven't answered about the cost.\nA: I see.",
    DOG + "C: Great. You skipped the dog part.\nA: I see.",
    DOG + "C: That tells me nothing about the dog.\nA: I see.",
    DOG + "C: So I still don't know if I can bring him.\nA: I see.",
    DOG + "C: my question on the dog has not been answered\nA: I see.",
    DOG + "C: you've not said if the dog can come\nA: I see.",
    DOG + "C: Nobody has told me what the dog costs.\nA: I see.",
    DOG + "C: 'Ten past nine' is not an answer.\nA: I see.",
    LIST + "C: This doesn't answer any of my questions.\nA: I see.",
    LIST + "C: Questions 2 and 3 remain.\nA: I see.",
    LIST + "C: And 2 and 3?\nA: I see.",
    LIST + "C: Your reply does not contain the answers to 1, 2 or 3.\nA: I see.",
    "C: is the creche open on the bank holiday\nA: we close at six most days.\nC: well that doesn't tell me if it's open\nA: ok",
    "C: How long is the survey, and who comes?\nA: It's very thorough.\nC: Ok. Both questions are still unanswered.\nA: Hm.",
    "C: Would the grant cover the ramp?\nA: Grants are reviewed yearly.\nC: So I don't know if I can order it.\nA: Hm.",
)
NOT_SAID = (
    "C: I rang on Monday.\nA: I see.\nC: You didn't answer the door on Tuesday either, that's what the card says.\nA: ok",
    "C: Is it open?\nA: Yes, ten to four.\nC: Lovely, that answers my question.\nA: Good.",
    "C: How do I fill it in?\nA: Start at the top.\nC: Question 2 and 3 I've done. What goes in 4?\nA: Your address.",
    "C: When does it close?\nA: At ten.\nC: And how long does it take to get there?\nA: Ten minutes.",
    "C: The lift is stuck.\nA: Have you pressed the bell?\nC: I did, nobody answered.\nA: Oh no.",
    "C: Can I pay in two goes?\nA: You can, half in May.\nC: So I don't know if I'd rather do that or all at once.\nA: No rush.",
    "C: My son's at your campsite.\nA: Which pitch?\nC: He didn't say which pitch. He never told me.\nA: I'll look.",
    "C: Is the pump covered?\nA: It is, for five years.\nC: I didn't know if it was, thank you.\nA: No bother.",
    "C: Will you ring my mum?\nA: I will.\nC: She may not answer, she's deaf.\nA: I'll let it ring.",
    "C: Can I come on the 4th?\nA: Is it the morning you want?\nC: I don't know if I can do mornings.\nA: No rush.",
    "C: Do you take dogs?\nA: We do.\nC: I have 2 and 3 cats at home, ha.\nA: Lovely.",
    "C: How do I get in?\nA: The code's 4471.\nC: Right. You didn't say it was this pretty!\nA: Ha.",
    "C: Is there a lift?\nA: There is.\nC: I don't know what to do with myself, I'm that pleased.\nA: Good.",
    "C: My neighbour's alarm is on.\nA: Have you knocked?\nC: He won't answer. I don't know what to do.\nA: Right.",
)


@pytest.mark.parametrize("lines", SAID)
def test_says_that_it_was_not_answered(lines: str) -> None:
    assert repeats(lines)


@pytest.mark.parametrize("lines", NOT_SAID)
def test_says_nothing_of_the_kind(lines: str) -> None:
    assert not repeats(lines)


GYM = "C: Three things. First, I'd like to freeze it. Second, you took £8 twice. And third, can my daughter move to Leith?\n"
OPEN = (
    (GYM + "A: Okay, no worries. Your name?\nC: Una.\nA: Done, that's frozen.\nC: And the £8?\nA: Back with you today.", 1),
    (LIST + "C: Questions 2 and 3 remain.\nA: Q2: yes, by nine.\nC: Thank you.\nA: Bye.", 2),
    (LIST + "C: And 2 and 3?\nA: 2: yes. 3: no, it's blue.", 1),
    ("C: 1. Is it red? 2. Is it wool?\nA: It is red, and it's wool.", 0),
    ("C: 1. Is it red? 2. Is it wool?\nA: Yes and yes.\nC: Perfect.\nA: Bye.", 0),
    (GYM + "A: Okay. Your name?\nC: Una.\nA: No, you're all right, it's back with you today.\nC: Bye.\nA: Bye.", 1),
    (GYM + "A: All three done, your daughter's at Leith now.\nC: Lovely.\nA: Bye.", 0),
    ("C: When will he reply?\nA: Tuesday, hopefully.\nC: Hopefully is not a time.\nA: Noted, I'll chase him.", 1),
    ("C: Is that cheque mine to bank. He always saw to it.\nA: Thank you for writing, Una.\nC: Right.\nA: Take care.", 1),
    ("C: Is it mine to keep. He saw to it.\nA: Yes, it's yours.\nC: Thank you.\nA: Take care.", 0),
    ("C: Is a lovely day out. Would you tell Ann so.\nA: Enjoy it!\nC: Bye.\nA: Bye.", 0),
)


@pytest.mark.parametrize(("lines", "count"), OPEN)
def test_how_many_are_left_open(lines: str, count: int) -> None:
    assert sum(fact.id == "question_open" for fact in heard(lines).facts) == count
