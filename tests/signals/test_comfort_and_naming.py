"""A fact, an echo or a guess comforts nobody; what it was like, said plainly, names it; a late telling or a need is no fault."""

from __future__ import annotations

import pytest

from empathyqa import read_text
from empathyqa.signals import listen

NO_COMFORT = (
    "C: no its not lost he just keeps hold of it\nA: right so its not lost",
    "C: No, it isn't lost, it's only bent.\nA: Okay, so it's not lost.",
    "C: Can I claim it after?\nA: I believe so, a lot of people do it that way.",
    "C: Does the sofa fit?\nA: I think so, most people manage it.",
    "C: They said I'd win if I paid in.\nA: If it's a good thing it'll still be there tomorrow.",
    "C: My balance seems off.\nA: They renamed the field, so the totals are right in the ledger and blank in the file.",
)
COMFORT = (
    "C: I'm terrified I've lost my photos.\nA: Nothing's lost. They're all in the backup.",
    "C: have i lost the money i'm shaking\nA: it's not lost. nobody can touch it",
    "C: so I am not crazy\nA: Not crazy at all. I see the same thing here.",
    "C: I feel stupid.\nA: You're not stupid. A lot of people fall for that one.",
    "C: I thought it was wrong.\nA: You're right, it is wrong, the totals are off.",
    "C: is it lost\nA: so it's not lost, it's in the safe and nobody can take it",
)
NAMED = (
    "C: they took it back after I'd budgeted for it\nA: yeah that would be pretty maddening to have it and then not have it",
    "C: I set the day aside and he rang at four.\nA: I can see why that'd be annoying.",
    "C: I opened it at breakfast and it was double.\nA: I can see where that'd be a shock.",
    "C: They rang me about it at the funeral.\nA: That can't have been nice.",
    "C: And then the whole folder was gone.\nA: that must of been gutting",
    "C: We stood there for two hours.\nA: Two hours with a buggy is no joke.",
    "C: So I lost the room.\nA: That would've been a blow, after all the planning.",
    "C: it keeps asking me the same three questions\nA: That'd be maddening.",
    "C: I told all of them it was coming.\nA: I can see how that's left you in an awkward spot.",
)
NOT_NAMED = (
    "C: where's it stuck\nA: I can see where it's stuck, it's at the depot.",
    "C: what about paying weekly\nA: That'd be tedious to set up, monthly is one form.",
    "C: And a bigger one?\nA: That would be a pain to heat, but it has parking.",
    "C: so the upper floor\nA: That would be a bit expensive, it's ninety a night.",
    "C: What if it breaks?\nA: That would be covered.",
    "C: How long is the walk?\nA: It's no joke, forty minutes uphill.",
    "C: can you tell me why my bill went up\nA: I can see why it went up, the discount ended.",
)
BRUSHED_OFF = (
    "C: I'm worried, he can't get out of bed.\nA: You've only just told me about the bed. It's moved to today.",
    "C: I'm not so good with the website.\nA: It's pretty straightforward, you just search for it.",
    "C: I don't do computers, love, and my hands shake.\nA: It's dead easy, you just click on the link.",
)
NOT_BRUSHED_OFF = (
    "C: I'm frightened of him. You won't ring the house, will you?\nA: No worries, I won't!",
    "C: please don't tell my mum, she's very ill\nA: No bother at all, I won't say a word to her!",
    "C: how do I change the filter\nA: It's pretty straightforward, you just twist it off.",
    "C: I'm not very good with tech.\nA: It's pretty straightforward and I'll stay on while you do it.",
    "C: I changed my mind about blue.\nA: You've only just told me in time, it ships at four!",
)
GIVEN_UP = (
    "C: Can I get my deposit back?\nA: No, I'm afraid it's non-refundable.\nC: Thank you. You're very kind.",
    "C: When is he coming?\nA: I'm afraid I can't say.\nC: Ta-ra then.",
    "C: can you turn it back on tonight\nA: no not tonight we can't\nC: okay you've been real nice. night night",
    "C: What's the least I can pay?\nA: It's ninety a month.\nC: Is less possible? Thirty pounds I can do.",
    "C: Is there any help?\nA: Unfortunately there is nothing.\nC: All right, love. Good night.",
)
CONTENT = (
    "C: Can I get my deposit back?\nA: I've refunded the £90 to your card.\nC: Thank you. You're very kind.",
    "C: What can I pay?\nA: Would thirty pounds be possible?\nC: Thirty pounds I can do.",
    "C: can you move it\nA: I've moved it to the 3rd.\nC: All right, love, that's grand. Good night.",
)


@pytest.mark.parametrize("talk", NO_COMFORT)
def test_a_fact_comforts_nobody(talk: str) -> None:
    assert not _heard(talk) & {"reassurance", "validation"}


@pytest.mark.parametrize("talk", COMFORT)
def test_comfort_is_heard(talk: str) -> None:
    assert _heard(talk) & {"reassurance", "validation"}


@pytest.mark.parametrize("talk", NAMED)
def test_what_it_was_like_is_named(talk: str) -> None:
    assert "acknowledgement" in _heard(talk)


@pytest.mark.parametrize("talk", NOT_NAMED)
def test_what_a_thing_is_like_names_nobodys_feeling(talk: str) -> None:
    assert "acknowledgement" not in _heard(talk)


@pytest.mark.parametrize("talk", BRUSHED_OFF)
def test_a_late_telling_or_a_need_made_small(talk: str) -> None:
    assert "dismissal" in _heard(talk)


@pytest.mark.parametrize("talk", NOT_BRUSHED_OFF)
def test_a_wish_granted_is_no_brush_off(talk: str) -> None:
    assert "dismissal" not in _heard(talk)


@pytest.mark.parametrize("talk", GIVEN_UP)
def test_manners_after_nothing_are_no_yes(talk: str) -> None:
    assert not _heard(talk) & {"confirmation", "gladness"}


@pytest.mark.parametrize("talk", CONTENT)
def test_thanks_for_what_was_done_are(talk: str) -> None:
    assert _heard(talk) & {"confirmation", "gladness"}


def _heard(talk: str) -> set[str]:
    signals = listen(read_text(talk.replace("C:", "Customer:").replace("A:", "Agent:")))
    return {signal.id for signal in signals.at(talk.count("\n"))}
