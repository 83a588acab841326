"""Pushing back in plain words, and the same words where nobody pushes."""

from __future__ import annotations

import pytest

from empathyqa import read_text
from empathyqa.signals import listen

DIGS = (
    "C: my fridge is dead\nA: The visit is Thursday. I could do it sooner.\nC: Well you might have told me that at the start.",
    "C: I want to change my course\nA: If it's before the 4th there's no fee.\nC: oh. you could of said that first",
    "C: can I return it\nA: It's forty pounds to post it, shops take it free.\nC: Why didn't you say that ten minutes ago?",
    "C: my claim got knocked back\nA: I've opened a new one.\nC: and that'll get knocked back and all I suppose",
    "C: I want it fixed\nA: I've put a request in.\nC: Which'll be ignored like the other two, no doubt.",
    "C: I'm not sleeping for the noise\nA: It takes three reports.\nC: Somebody could have told me that when I rang.",
    "C: I want to cancel the gym\nA: You have to do that in the branch.\nC: Why has nobody mentioned that before?",
    "C: I paid twice\nA: I've put in for a refund.\nC: and it'll go missing like the last one I expect",
    "C: the dishwasher leaks\nA: A technician will visit tomorrow.\nC: they'll go missing too no doubt",
)  # fmt: skip
NO_DIGS = (
    "C: can I pay later\nA: Yes, until the 4th.\nC: Good, you could have told me the 3rd and I'd still make it!",
    "C: how do I pay\nA: By card or cash.\nC: I suppose that'll get charged on the first?",
    "C: which door\nA: The side door.\nC: You could have told me it was locked, ha, I'd have brought a ladder, brilliant.",
    "C: my dog ate the strap\nA: We'll post a new strap.\nC: And that'll get eaten too I suppose, haha!",
    "C: can I get the recipe\nA: The bakers could tell you.\nC: They could have said, they're great, I'll ask.",
)  # fmt: skip
OBJECTIONS = (
    "C: the gate is stuck again\nA: We'll send a man out on Tuesday.\nC: Same as the last time then. He never fixed it.",
    "C: my screen flickers\nA: That was closed as repaired, this is a new fault.\nC: It's doing the exact same thing.",
    "C: can I get my deposit\nA: That one is showing as closed.\nC: so the deposit's just gone then",
    "C: when's the bus\nA: The next one is cancelled too.\nC: So that's that then. I walk.",
    "C: the heating's off\nA: The first appointment is Friday.\nC: Friday? It's Monday.",
    "C: can you look at my appeal\nA: They answer in a couple of weeks.\nC: A couple of weeks is after the exam.",
    "C: need a wheelchair taxi\nA: I've got one at four.\nC: Four's too late, the clinic shuts at three.",
    "C: nobody told me\nA: There would've been a letter that went out.\nC: i didnt get any letter",
    "C: where is my code\nA: We texted you a code.\nC: I never got a text.",
    "C: I never agreed to that\nA: You'd have been sent the terms.\nC: Well nobody sent me any terms.",
    "C: the lift has been out since May\nA: I'll get the engineer to have a look.\nC: Same as every other time so.",
    "C: the wheelchair's back wheel is loose\nA: We'll have the part in three weeks.\nC: Three weeks? We're only the fourth.",
    "C: my course isn't showing\nA: I've refreshed it.\nC: it's showing the same message as before",
    "C: where's my gran's ring\nA: The locker was emptied, I'm afraid.\nC: so it's gone then",
    "C: can he be seen\nA: We've a slot on the ninth.\nC: The ninth is after he flies.",
    "C: why am I charged\nA: An email was sent on the 2nd.\nC: I have not had an email from you.",
)  # fmt: skip
NO_OBJECTIONS = (
    "C: what time is it\nA: It's at four.\nC: Same as last time then, lovely.",
    "C: my usual please\nA: The number three?\nC: The same as last time, yes please.",
    "C: Can you do Friday?\nA: Friday? Let me look. Yes.\nC: Friday it is.",
    "C: when is it\nA: It's on Friday.\nC: Friday? Brilliant, that's my day off.",
    "C: is it done\nA: It's done.\nC: So that's that then. Thanks!",
    "C: I want the letter stopped\nA: It's stopped.\nC: So it's just gone then? Great.",
    "C: I need a code\nA: Did you get a text?\nC: I didn't get a text, no.",
    "C: I need a code\nA: Have you had a letter from us?\nC: no i never got any letter",
    "C: is there a later one\nA: There's one at four.\nC: Four's too late, could I have the three o'clock?",
    "C: when is my check-up\nA: It's on the 4th at nine.\nC: Same as last time then.",
    "C: my code doesn't come\nA: When did you ask for it?\nC: I didn't get a text at all so I asked again at two.",
    "C: what's the plan\nA: You'd stay on the plan.\nC: So that's it then?",
    "C: do you have it in blue\nA: It'll be in on Friday.\nC: Friday? That suits me.",
    "C: is it the same line\nA: It's the green one.\nC: It's saying the same thing here, thanks.",
    "C: how long does it take\nA: Three weeks.\nC: Three weeks is fine.",
    "C: do I pay now\nA: No, at the desk.\nC: And the old card, is that gone then?",
)  # fmt: skip
KNOWN = (
    "C: the export is wrong\nA: You can export under Reports.\nC: I know how to export. It's what comes out that is wrong.",
    "C: why is my rent more\nA: Rent is due on the 1st.\nC: I know when it's due, I'm asking why it's more.",
    "C: my kid is on the wrong bus\nA: Here is the bus timetable.\nC: Yes I have the timetable. He is on the wrong bus.",
    "C: my son's pass is refused\nA: You can order one on our site.\nC: I know how to order one. His is refused.",
)  # fmt: skip
NOTHING_MISSED = (
    "C: what do I bring\nA: Do you know how to get here?\nC: I know how to get there, thanks.",
    "C: is the pool open\nA: It opens at ten.\nC: I know where it is, thanks.",
)  # fmt: skip


@pytest.mark.parametrize("talk", DIGS)
def test_a_dig_in_plain_words_is_annoyance(talk: str) -> None:
    assert ("frustration", 2) in _heard(talk)


@pytest.mark.parametrize("talk", NO_DIGS)
def test_a_joke_or_a_question_is_none(talk: str) -> None:
    assert ("frustration", 2) not in _heard(talk)


@pytest.mark.parametrize("talk", OBJECTIONS)
def test_a_plain_fact_stands_against_what_was_said(talk: str) -> None:
    assert "unresolved" in dict(_heard(talk))


@pytest.mark.parametrize("talk", NO_OBJECTIONS)
def test_good_news_and_answers_are_no_objection(talk: str) -> None:
    assert "unresolved" not in dict(_heard(talk))


@pytest.mark.parametrize("talk", KNOWN)
def test_who_knew_the_answer_says_the_matter_again(talk: str) -> None:
    assert "repeat" in dict(_heard(talk))


@pytest.mark.parametrize("talk", NOTHING_MISSED)
def test_who_knows_the_way_repeats_nothing(talk: str) -> None:
    assert "repeat" not in dict(_heard(talk))


def _heard(talk: str) -> list[tuple[str, int | None]]:
    lines = f"A: Hello.\n{talk}".replace("C:", "Customer:").replace("A:", "Agent:")
    return [(signal.id, signal.level) for signal in listen(read_text(f"{lines}\nAgent: Let me look at that.")).at(3)]
