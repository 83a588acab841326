"""Turning back to other business straight after something hard neither holds it nor acts on it."""

from __future__ import annotations

import pytest

from empathyqa.moments import trace
from empathyqa.reading import read_text
from empathyqa.signal import Moment, Signals
from empathyqa.signals import listen

VENT = ("Customer: It's about the vent.", "Agent: I've got Tuesday the second for the vent.")
CARD = ("Customer: I want to renew my library card.", "Agent: Sure, let me renew the card for you.")
MOT = ("Customer: I'd like an MOT.", "Agent: I've Monday at nine for the MOT.")
ORDER = ("Customer: hi, my compost never came", "Agent: I'll send the compost again, it's free delivery.")
TIRED = "Customer: I'm that tired I could walk out that door some nights and not stop walking."
ILL = "Customer: Fine. I've just been told it's cancer, I'm frightened to death."
BEATEN = "Customer: He used to drive me. He hits me now if I go anywhere alone."
WIDOW = "Customer: Ok. My wife died in March so it's just me now, I can't get used to it."
LOST = "Customer: I lost my job on Friday, I don't know how we'll eat."
AWAY = [
    (*VENT, TIRED, "Agent: Aw. It's hard when they're little, isn't it? Anyway, that's all booked for you."),
    (*CARD, BEATEN, "Agent: Oh dear. Right then, that's your card renewed until next May."),
    (*MOT, ILL, "Agent: Sorry to hear that. Moving on, the MOT is down for Monday."),
    (*MOT, ILL, "Agent: Oh no. Back to the MOT, I've put you in for Monday at nine."),
    (*ORDER, WIDOW, "Agent: Oh, bless. Anyway, the compost is on its way and you'll have it tomorrow."),
    (*VENT, WIDOW, "Agent: Right so, that's all done for you."),
    # not looked at while the rule was written
    (*VENT, LOST, "Agent: That's rough. Anyhow, I've confirmed the vent for Tuesday."),
    (*ORDER, TIRED, "Agent: Don't say that! So, moving swiftly on, the compost's been sent again."),
    (*CARD, ILL, "Agent: Ah, I see. But anyway, your card's been renewed."),
    (*MOT, BEATEN, "Agent: Right. Okay then, you're all booked in for Monday."),
    (*CARD, WIDOW, "Agent: Aw, that's a shame. Where were we? Yes, I've renewed the card."),
    (*MOT, LOST, "Agent: Oh gosh. As I was saying, it's Monday at nine for the MOT, I've booked it."),
    (*VENT, BEATEN, "Agent: Okay. So that's you booked for the vent, and I'll send a text."),
]
ABOUT_IT = [
    (*VENT, TIRED, "Agent: I'm glad you told me. Before the vent, I'm going to put you through to our support team."),
    (*MOT, ILL, "Agent: I'm so sorry. Anyway, don't you worry about the MOT, I'll move it to whenever suits."),
    (*MOT, ILL, "Agent: I'm so sorry. I've put the MOT back until you're better, and there's no charge."),
    (*ORDER, LOST, "Agent: I'm sorry. I can set up a payment plan today, and here is the food bank's number."),
    (*ORDER, LOST, "Agent: That's awful. Anyway, we have a hardship fund and I've put you forward for it."),
    # not looked at while the rule was written
    (*VENT, TIRED, "Agent: That sounds unbearable. I'm ringing the crisis team with you now, they'll see you today."),
    (*CARD, BEATEN, "Agent: You're safe to talk here. Anyway, forget the card, I'll put you through to the refuge line."),
    (*MOT, ILL, "Agent: Oh, I'm sorry. Right, so I'll cancel Monday and hold your place for when you're ready."),
    (*ORDER, WIDOW, "Agent: I'm so sorry. So I've closed her account and stopped the letters in her name."),
    ("Customer: The boiler's off.", "Agent: Have you tried the reset?", "Customer: I've a newborn here, I'm so scared for her.",
     "Agent: Oh no. Right then, let me get an engineer out to you today."),
]  # fmt: skip


def heard(lines: tuple[str, ...]) -> Signals:
    return listen(read_text("\n".join([*lines, "Customer: Right. Okay.", "Agent: Bye now."])))


def told(signals: Signals) -> Moment:
    return trace(signals)[-1]


@pytest.mark.parametrize("lines", AWAY)
def test_other_business_takes_no_step_of_the_moment(lines: tuple[str, ...]) -> None:
    signals = heard(lines)
    assert signals.facts_of("other_matter")
    moment = told(signals)
    assert not moment.act
    assert not moment.contain


@pytest.mark.parametrize("lines", ABOUT_IT)
def test_what_is_about_it_or_cares_is_no_other_business(lines: tuple[str, ...]) -> None:
    signals = heard(lines)
    assert not signals.facts_of("other_matter")
    assert told(signals).act


def test_the_matter_itself_stays_booked() -> None:
    signals = heard(AWAY[0])
    assert signals.at(3, "resolution")
