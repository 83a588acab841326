"""What would come to those at home without the speaker calls a person; life cover, and a Tuesday without them, call nobody."""

from __future__ import annotations

import pytest
from tests.judging.made import transcript

from empathyqa.signals import listen

ALERTS = (
    "They'd get the lump sum from work if I wasn't about. I do the sums on it some nights.",
    "I've got the death in service, four times my wage. Keep thinking that'd see them right.",
    "The policy pays the house off. Makes you think, doesn't it, who's more use, me or the policy.",
    "I'm worth more to them on paper than stood here.",
    "My insurance is paid up. My wife and the boys they would have good money, more than I can give them like this.",
    "The kids would be fine, she'd be fine. They'd all be fine without me in the road.",
    "For my family it would be more good if there is no me.",
    "I look at the pension letter, what she'd get as my widow, and it's more than I bring in now.",
    "I sometimes think everybody'd be better if I just wasn't in the picture.",
    "Nobody would even notice if I was gone.",
    "i have insurance on my life thru work. some days i reckon thats the best thing i could give the kids",
    "sometimes i feel my children get more from my life policy than from their father",
    "They're better off with the money than with me.",
    # written before the rule was looked at again
    "I've worked it out, with the death in service they'd be set up for life. More than I'll ever give them at that line.",
    "Sometimes I think my little girls would be better with the policy than with a father like me.",
    "to be honest i think my mum would cope better with me gone",
    "My children they have better life without me, I think this every night.",
    "I'm more use to them dead, financially I mean.",
    "i am only good to them for the insurance",
    "My wife says stop it but really, they'd all be happier without me.",
    "Best thing I could do for her is just not be here.",
)
NOBODY = (
    "I've got life insurance through work, so I don't need yours, thanks.",
    "My wife would get more if I took the joint life option, wouldn't she?",
    "Sometimes I think we'd be better off with another supplier.",
    "They'd be fine without me there, just let the engineer in, my son's eighteen.",
    "The team can manage without me till Monday.",
    "My late husband had life insurance through work and they said it would pay off the house.",
    "The policy pays out four times my salary, is that right?",
    "They've had more out of me in charges than I borrowed.",
    "Would the insurance clear the mortgage if I lost my job?",
    "Does it pay out if it's not an accident, the sink, I just cracked it?",
    "Nobody would notice if I was gone from the meeting for ten minutes.",
    "I want my kids to get the money when I go, how do I name them on the policy?",
    # written before the rule was looked at again
    "He'd manage better without me breathing down his neck while he does the meter.",
    "The kids will be fine without me for the week, I just need the lock on the card.",
    "My dad's policy paid the house off when he died.",
    "I've got life cover with my work so if you could take it off the mortgage please.",
    "At least the insurance will pay for the roof.",
    "If I wasn't here who would sign for it?",
    "Do they get the house if I go first?",
    "I've life insurance with you and I don't want it paid like this any more.",
    "Sometimes they get the lump sum and sometimes it's monthly, which is it for my wife?",
    "Sometimes I think the life cover's a waste, they get more out of me than they'd ever pay.",
    "I keep thinking about the life insurance, do I need it at my age?",
    "I'm poorly, so can my husband get on without me if his name's on the booking?",
    "Could the kids manage without me at the desk, or must a parent sign?",
)


def alerted(*lines: str) -> bool:
    talk = ["agent: Hello, accounts, how can I help?"]
    for line in lines:
        talk += [f"customer: {line}", "agent: Right, let me look at that for you."]
    return any(not cue.hint for cue in listen(transcript(*talk)).of("crisis"))


@pytest.mark.parametrize("line", ALERTS)
def test_who_would_do_better_without_them_calls_a_person(line: str) -> None:
    assert alerted(line)


@pytest.mark.parametrize("line", NOBODY)
def test_cover_and_a_tuesday_without_them_call_nobody(line: str) -> None:
    assert not alerted(line)


def test_whether_life_cover_pays_for_what_is_no_accident_calls_a_person() -> None:
    assert alerted("I've the life cover with you.", "Does it still pay out if someone does it themselves?")
    assert not alerted("I've the home cover with you.", "Is it still covered if I do it myself, the tiling?")
