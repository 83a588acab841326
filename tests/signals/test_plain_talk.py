"""Feelings that the ear alone hears in plain talk are not clear; those of people in trouble stay so, in whatever words."""

from __future__ import annotations

import pytest

from empathyqa import listen, read_text
from empathyqa.signal import EMOTIONS, Signal
from empathyqa.signals.feelings.plain_talk import quieter_in_plain_talk
from empathyqa.signals.talk import Talk
from empathyqa.transcript import Transcript, Turn

TURNS = 12
"""The customer's turns in the talk of the table below, of which one carries a learned feeling."""


def level(
    sure: float = 0.6, clear: float = 0.1, told: int = 0, *, doubted: bool = False, reason: str = "learned from: “so”",
    upset: int = 1, channel: str = "voice",
) -> list[int | None]:
    """The levels of the anxiety heard in the last turns (``upset`` of them), with trouble told in the first ``told``."""
    turns = tuple(Turn(i, "customer", "So.") for i in range(TURNS))
    talk = Talk(Transcript("x", turns, channel))  # type: ignore[arg-type]
    others = [Signal("effort", i, 0, 2, "So", None, None, "said", 0.3 if doubted else 0.9) for i in range(told)]
    feelings = [Signal("anxiety", i, 0, 2, "So", 2, None, reason, sure) for i in range(TURNS - upset, TURNS)]
    heard = quieter_in_plain_talk(talk, [*others, *feelings], dict.fromkeys(range(TURNS), clear))
    return [one.level for one in heard if one.id == "anxiety"]


def test_where_nobody_tells_of_trouble_a_learned_feeling_must_be_quite_sure() -> None:
    assert level(sure=0.6, clear=3.0) == [1]
    assert level(sure=0.3, clear=3.0) == []
    assert level(sure=0.8) == [2]
    assert level(told=3, doubted=True) == [1]


def test_where_few_turns_do_a_clear_feeling_must_be_likelier_than_not() -> None:
    assert level(told=1, clear=0.1) == [1]
    assert level(told=1, clear=0.3) == [2]
    assert level(told=1, clear=0.1, sure=0.7) == [2]
    assert level(told=3, clear=0.1) == [2]


def test_words_stand_unless_the_ear_doubts_them_and_no_others_tell_of_trouble() -> None:
    assert level(sure=0.9, reason="words of worry") == [2]
    assert level(sure=0.35, reason="words of worry") == [1]
    assert level(sure=0.35, reason="words of worry", told=1) == [2]


def test_who_sounds_upset_most_of_the_time_is_and_who_posts_in_public_may_be() -> None:
    assert level(upset=7) == [2] * 7
    assert level(upset=6) == [1] * 6
    assert level(channel="social") == [2]


def clear_turns(talk: str) -> set[int]:
    heard = listen(read_text(talk.replace("A: ", "Agent: ").replace("C: ", "Customer: ")))
    return {one.turn for one in heard if one.id in EMOTIONS and (one.level or 1) > 1}


PLAIN = {
    "gym": """\
C: Hi, can I book the spin class for Thursday?
A: It starts at 6.30. Shall I put you down?
C: I don't know if I can get there for then, what about the later one?
A: The later one is full, I'm afraid.
C: Could you possibly try the Friday one again for me? My sister said it was lovely.
A: Friday at 7 is free.
C: Great, put me down for that.""",
    "museum": """\
C: Hello, do you do tours in German?
A: We do, at eleven and at two.
C: I just realised, I've got my friend's wedding that day. Can you do the Sunday instead?
A: Sunday at eleven?
C: I think so, I never really know with my lot, some of them sleep till noon. How about two?
A: Two it is.
C: Will I be able to pay by card?
A: Yes.
C: Lovely.""",
    "library call": """\
A: Central Library, good morning.
C: um yes i'm just ringing to see if you can tell me er i had a letter and i don't know whether it's the right number
A: What is it about?
C: it's just a query you see it's about the reading group i was in it at the old branch and i wasn't sure if it's all moved over
A: It has, it's on Wednesdays.
C: oh right i see i thought it had because there was nobody there you know what i mean
A: Yes, we moved in May.
C: okay thank you""",
    "garage": """\
C: I need my car in for its MOT on Monday.
A: We have nine or three.
C: Three. Actually my neighbour took his somewhere else and said they never wash it after. Do you?
A: We do.
C: I'm going to have the dog with me, will I have to pay extra for the courtesy car?
A: No, that's free.
C: Then I want you to book me one of those too.
A: Done.""",
    "hotel": """\
C: Looking for a room for two on the 14th.
A: Unfortunately we have no rooms on the 14th.
C: Are you sure there is nothing at all, even without a view?
A: I'm sorry, nothing.
C: You know what, make it the 15th then. We wanted to go to the castle anyway.
A: The 15th is free. Shall I book it?
C: Yes. And someone told me you lend bikes?
A: We do.
C: Perfect.""",
    "phone shop": """\
C: hi do you have the blue case for the small phone
A: We have it in green and in grey.
C: Why not in blue?
A: The blue has sold out.
C: ok never mind green then, my last one was green as well, I lost it on a bus ages ago
A: Green it is. Anything else?
C: I forgot to say I have a voucher, does it count on this""",
    "dentist": """\
C: I'd like a check-up please, I can't do mornings.
A: How about the 3rd at four?
C: My boss will want me in the shop then. He's a funny one! Later?
A: Five thirty?
C: I can't wait to tell him I've got an appointment at five thirty. Yes please.
A: Booked.""",
    "recipe box": """\
C: Can I swap the fish box for the veggie box this week?
A: Of course. Any allergies?
C: No, it's just that my brother is coming and he would normally eat anything but he says not fish.
A: I have swapped it.
C: And if I cancel the week after, will I be charged?
A: Not if you do it before Tuesday.
C: Someone needs to write that on the page! Thanks.""",
    "cinema": """\
C: two for the eight o'clock please
A: Row C or row K?
C: not too near, last time I sat at the front and I couldn't see a thing, ha
A: Row K then.
C: I only just remembered, it's three of us, my niece is back from Leeds. She hates the adverts so we'll come late.
A: Three in row K.
C: Smashing""",
    "trains": """\
C: I want to go from Hull to York on Saturday, not too early.
A: There's a train at 9.40.
C: That's too early for me, I asked for not too early. Is there one at eleven?
A: At 10.55.
C: No, better make it the one after that, for two people.
A: The 11.40 for two.
C: What happens if it rains, does the open-air bit still run?
A: It does.
C: Great!""",
    "bank call": """\
A: Good afternoon, Kestrel Bank.
C: hello i wonder if you could help me er what it is i'm moving shortly and i don't know what i have to do
A: I can change your address. What's the new one?
C: well we don't have it yet it's a new build i keep saying to my husband they'll have to call it something
A: Then ring us once you have it.
C: oh right so i just ring you then that's fine
A: Yes.
C: lovely bye now""",
    "flowers": """\
C: Do you deliver on Sundays?
A: Only in town.
C: She lives out by the reservoir, she never comes into town if she can help it.
A: Then it would be Monday.
C: It'll be a surprise either way, she'll think I've gone mad! Monday.
A: What would you like?
C: I don't mind, whatever you think. Not lilies, the cat eats them.""",
}


@pytest.mark.parametrize("talk", PLAIN.values(), ids=PLAIN)
def test_plain_talk_holds_no_clear_feeling(talk: str) -> None:
    assert not clear_turns(talk)


FELT = {
    "nursery": """\
C: I've been waiting for a place since March.
A: Let me look.
C: I go back to work on Monday and there is nobody to have her.
A: I see.
C: I just don't know how we are going to do this.
A: One moment.""",
    "broadband": """\
C: No internet again. Third time this month.
A: I can see a fault.
C: So that's another day's pay gone then.
A: An engineer can come on Friday.
C: Friday. Right. And what do I tell my clients till Friday?
A: I'm sorry.""",
    "pharmacy": """\
C: My tablets haven't come.
A: When did you order?
C: Last week. I've two left and it's the weekend, I can't be without them.
A: Let me check.
C: the last time I missed them I ended up in hospital so you see why I'm ringing
A: Of course.""",
    "airline": """\
C: You cancelled my flight by text and now I'm sat on the floor at gate 9 with two kids.
A: I can rebook you for tomorrow.
C: Tomorrow is the funeral. It's my dad.
A: I am so sorry.
C: I should have been there already.""",
    "bank": """\
C: Someone has emptied my account, there was eleven hundred in there.
A: Let me look.
C: that was everything we had till the 28th
A: I see three payments.
C: none of those are me! please, can you stop them""",
    "energy": """\
C: The bill says 900 pounds. It was 120 last time.
A: It was an estimate.
C: An estimate of what? There's only me here and I sit in one room with a blanket.
A: You can send a reading.
C: I sent one. I sent two. What is the point of sending them?""",
    "council": """\
C: My mum died in May and you are still writing to her.
A: I'll update that.
C: Every time one of those comes through the door I have to sit down.
A: It's done now.""",
    "shop": """\
C: Your driver left it in the rain and it's ruined.
A: Can you send a picture?
C: I've sent the picture. It's the cot, she's due in nine days.
A: I can order another, it takes three weeks.
C: Three weeks. Brilliant. She can sleep in a drawer then.""",
    "school meals": """\
C: They turned my lad away at the till yesterday in front of everybody.
A: His balance was at zero.
C: He's seven. He came home and said he wasn't hungry. He was hungry.
A: You can top it up online.
C: I topped it up on Sunday, that's what I am telling you.""",
    "passport": """\
C: We fly on Saturday and my son's passport still isn't here.
A: It's being processed.
C: It's been being processed for eleven weeks. Everyone's going, his cousins, everyone.
A: I can't say when.
C: so what am I meant to say to him""",
    "ambulance bill": """\
C: I got a letter that says I owe for the ambulance. I don't understand it, my husband was dead when they came.
A: I'm sorry to hear that.
C: I keep reading it.
A: It's a mistake.""",
}


@pytest.mark.parametrize("talk", FELT.values(), ids=FELT)
def test_trouble_told_without_a_feeling_word_stays_clear(talk: str) -> None:
    assert clear_turns(talk)
