"""Times beside a promise that are something else's, and promises that the talk itself outlives."""

from __future__ import annotations

import pytest

import empathyqa as eq
from empathyqa.note.promises import promises_in
from empathyqa.reading import read_text


def told(*lines: str) -> list[tuple[str, str]]:
    """Step and time of what stands promised; the agent speaks first, after the customer's complaint."""
    sides = ("Agent", "Customer")
    said = "\n".join(f"{sides[i % 2]}: {line}" for i, line in enumerate(lines))
    words = read_text(f"Customer: It still hasn't been sorted out.\n{said}\nCustomer: okay")
    return [(one.step.text, one.when.text if one.when else "") for one in promises_in(words, eq.listen(words))]


OTHERS = [
    ("We'll email you the link, and you've got to sign up by the twelfth.", "twelfth"),
    ("Send me the form by the ninth and I'll add it.", "ninth"),
    ("I'm sending the slip now, it needs to be back by the 4th.", "4th"),
    ("The best I can do today is a discount. I'll email the form.", "today"),
    ("I took the first one off, and the one due out on Friday, I've halted that too.", "Friday"),
    ("I took the hamper off as of today, and the crate meant for Thursday, I've stopped that as well.", "Thursday"),
    # not looked at while the rules were written
    ("Please return the tag by Monday and we'll send a new one.", "Monday"),
    ("Thanks for ringing today, I'll get the warden to call you.", "today"),
    ("That's all I can offer today, I'll write it down for you.", "today"),
]


@pytest.mark.parametrize(("said", "time"), OTHERS)
def test_it_is_not_the_promises(said: str, time: str) -> None:
    assert not [when for _, when in told(said) if time in when]


OWN = [
    ("I'm posting the pack today, the form has to be back by the fifth.", "today"),
    ("Please return the tag by Monday and I'll refund you on Tuesday.", "on Tuesday"),
    ("So on Thursday I'll ring you.", "on Thursday"),
    ("I'll send it today.", "today"),
    ("I'll check it and send it to you by Friday.", "by Friday"),
    ("You should get it by Friday.", "by Friday"),
    ("They'll ring you at eleven, that's booked.", "at eleven"),
    ("It goes straight to your card, three working days, so that'd be Tuesday at the latest.", "Tuesday"),
    ("i've booked the van for three tomorrow they won't need you there", "for three tomorrow"),
    ("I'll text at 5 as agreed.", "at 5"),
    ("I can do no more today but I'll ring you on Monday.", "on Monday"),
    # not looked at while the rules were written
    ("The keys will be there Friday from ten, just bring your card.", "Friday from ten"),
    ("The pharmacist will phone you at half two tomorrow.", "half two tomorrow"),
    ("I've moved it, so on Wednesday you'll get the new one.", "Wednesday"),
    ("We'll have the report back to you by Monday.", "by Monday"),
]


@pytest.mark.parametrize(("said", "time"), OWN)
def test_it_is(said: str, time: str) -> None:
    assert any(time in when for _, when in told(said))


OUTLIVED = [
    ("The plumber will be with you between 3 and 5.", "Still no plumber and it's gone six."),
    ("The nurse will ring you at four.", "it's half past five now and nobody has rung"),
    ("He'll be there by noon today.", "he never came"),
    # not looked at while the rule was written
    ("She'll call you at ten.", "it's eleven now"),
    ("The driver will be there at 2.", "it's gone 2"),
]


@pytest.mark.parametrize("lines", OUTLIVED)
def test_a_promise_that_the_talk_outlives_stands_no_longer(lines: tuple[str, str]) -> None:
    assert not told(*lines)


STANDS = [
    ("The nurse will ring you at four tomorrow.", "it's half past five now"),
    ("He'll be there at noon on Friday.", "nobody has come yet though"),
    ("We'll ring you between 3 and 5.", "okay it's 2 now so i'll wait"),
    # not looked at while the rule was written
    ("She'll call you at ten.", "it's nine now, fine"),
    ("The driver will be there at 2.", "it's 2 flights up, mind"),
    ("I'll ring you at six.", "nothing else, thanks"),
]


@pytest.mark.parametrize("lines", STANDS)
def test_one_whose_hour_is_still_to_come_stands(lines: tuple[str, str]) -> None:
    assert told(*lines)
