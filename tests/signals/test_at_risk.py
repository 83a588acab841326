"""Life at risk though no word of harm is said: a supply that runs out, going without, hurt by us. Everyday words call nobody."""

from __future__ import annotations

import pytest
from tests.judging.made import transcript

from empathyqa import Signal
from empathyqa.signals import listen

RUNS_OUT = (
    "I've one dose of insulin left and they say it'll be Thursday",
    "ive got no insulin left at all",
    "my son is diabetic and his insulin hasn't arrived",
    "I am diabetic and my insulin is finished since yesterday, please",
    "the courier lost the insulin and she only has enough for tonight",
    "me da's oxygen is nearly out and nobody has come",
    "his oxygen concentrator has stopped working",
    "mum is on oxygen and the electric is off",
    "NEPA took light and my father is on oxygen machine",
    "she's on a home ventilator and the battery backup is nearly gone",
    "my inhaler's run out and I'm wheezing bad",
    "they've lost my bag and my EpiPens are in it",
    "my EpiPen got taken off me at security and I've a peanut allergy",
    "I have not had my heart medication for three days now",
    "my seizure meds haven't come and I've missed two doses",
    "they took my medication off me at the gate and I've epilepsy",
    "the transport didn't come and I've missed dialysis twice this week",
    "my transplant tablets haven't arrived and I take the last ones tonight",
    "the pump that feeds my daughter has packed up",
    "my guide dog is fine but I've run out of insulin",
    "I could die without it, do you get that",
    "she'll die if she doesn't get it",
    "people like my dad die without it",
    "the doctor says he could die without it",
    "we're in a blackout and my nephew is on a breathing machine",
    "my husband will not last the weekend without that machine",
    "this is a matter of life and death for my father",
    "it is what is keeping him alive",
    "I'm so scared, I'll end up in hospital if it doesn't come tomorrow",
)
GOES_WITHOUT = (
    "I haven't eaten since Sunday",
    "ive had nothing to eat since tuesday",
    "my mother has eaten nothing for two days because carers did not come",
    "there's no food in the house and I've three kids",
    "no formula for the baby and the payment hasn't come",
    "im skipping meals so the kids can eat",
    "we are without food and without light since three days",
    "I'm sat in the dark, no heating, and I don't know what to do",
    "we have no heating and a newborn",
    "Mum's 87 and the boiler's been out since Thursday",
    "I have COPD and there's no heating in the flat",
    "no light in my house for five days and my mother is sick",
    "the gas has gone and my nan's sat in her coat, she's shaking with cold",
    "I can't feel my hands it's that cold in the flat",
    "the children are sleeping in their coats, there's been no gas for four days",
    "we've had no water for three days",
    "we've neither light nor water",
    "you turned off the gas and my mother is bedridden",
    "sat in the dark, no heating, not eaten since Sunday",
    "I'm so worried, I've been sat in the dark to save it",
)
HURT_BY_US = (
    "the blender lid flew off and cut my hand open",
    "your kettle exploded and burned my arm",
    "i got a shock off the washing machine there now",
    "The heater you sold us gave my daughter an electric shock",
    "I slipped on the wet floor in your shop and I think I've broken my hip",
    "my mam fell on your bus and she's cut her head",
    "I tripped over a pallet in your car park and can't walk",
    "the hair dye burned my scalp, it's weeping",
    "the cream has brought her out in blisters all over her face",
    "my son has swallowed the battery from your toy",
    "there was a piece of metal in the burger and it broke my tooth and cut my gum",
    "I ate it and my throat is swelling up",
    "your driver ran over my foot",
    "your automatic doors closed on my little girl's arm",
    "one of the legs is split and when he sat down it went over and he has hurt his back",
)
SILENT = (
    # figures of speech, and things that die
    "I'm dying for a coffee",
    "I'd die without my phone, honestly",
    "I'd be dead without Google Maps",
    "my husband would die if he saw the price",
    "it's life or death for my tomato plants",
    "keeps me alive, that show",
    "my old phone died",
    "nobody's dying",
    # a pet's, plenty of it, a question, a thing of the same name
    "the cat's insulin hasn't arrived",
    "my dog's on heart tablets and they've not come",
    "my insulin hasn't arrived but I've loads here",
    "the insulin turned up in the end, all sorted",
    "do you cover insulin pumps?",
    "I've an inhaler, do I need to declare it for the travel insurance?",
    "he has an oxygen machine, does it need a plug?",
    "No oxygen. Ordinary seat, not high.",
    "no oxygen needed, just the wheelchair",
    "the oxygen bleach didn't shift the stain",
    "my tablets won't charge",
    "my hay fever tablets haven't come yet",
    "I've missed a call from the dialysis unit, was it you",
    "I'll be in hospital by then having the baby so my husband will sign",
    "I'm supposed to be in hospital by nine",
    # supposed, a film, long past
    "what happens if the oxygen runs out?",
    "in case the power goes off, he has an oxygen machine",
    "he had no insulin in the film",
    "last time I ran out of insulin it took a week but this is just a reorder",
    # food, warmth, light and water that are another matter
    "nothing to eat in this hotel",
    "I haven't eaten meat since January",
    "I've not eaten since breakfast, rushing about",
    "my pizza's an hour late and the kids are hungry",
    "I'm fasting so I've not eaten today",
    "you've kept me in the dark for weeks",
    "no lights on the baby monitor",
    "the router has no power",
    "I've no heating in the car",
    "the heating was off when I arrived at the villa with the baby",
    "we had no water on Monday, it's back now",
    "we had no power for three days last winter, I want the compensation",
    "What would you do with no water in your kitchen for eleven weeks?",
    "my mum's 88 and I'm ringing about her phone",
    "the furnace is out but we have the wood stove, and a baby",
    # hurt by nobody here, or not at all
    "I hurt my back years ago",
    "I hurt my back lifting weights at the gym",
    "I broke my ankle skiing so can I move the holiday",
    "cut my finger chopping onions, sorry if I'm slow typing",
    "the kettle exploded, nobody's hurt, I just want my money back",
    "the kettle leaks, it could burn somebody",
    "my feelings were hurt by your girl on the phone",
    "got a shock when I opened the bill",
    "your driver hit my gate",
    "your lad nearly hit my daughter with the trolley",
    "the tree came down on my wife's chair",
    "can I skip meals for next week on my box",
    "at this rate I'll be dead before it comes",
    "your driver cut me up on the motorway",
    "your prices hurt",
    "when I broke my leg your staff were so kind",
    "he swallowed a battery years ago and was fine",
    "my claim for the fall was settled in March",
)


def _alerts(words: str, *before: str) -> list[Signal]:
    lines = ["agent: Hello, how can I help?", *before, f"customer: {words}", "agent: OK, let me look.", "customer: Thanks."]
    return [cue for cue in listen(transcript(*lines)).of("crisis") if not cue.hint]


@pytest.mark.parametrize("words", RUNS_OUT + GOES_WITHOUT + HURT_BY_US)
def test_life_at_risk_calls_a_person(words: str) -> None:
    assert "danger" in {cue.kind for cue in _alerts(words)}


@pytest.mark.parametrize("words", SILENT)
def test_everyday_words_call_nobody(words: str) -> None:
    assert not _alerts(words)


def test_somebody_frail_may_be_told_of_in_the_turn_before() -> None:
    before = ("customer: My mother is ninety-one and I'm ringing for her.", "agent: What is wrong?")
    assert _alerts("The heating has been off since Friday.", *before)
    assert not _alerts("The heating has been off since Friday.")


@pytest.mark.parametrize(
    "told",
    [
        ("We've had no heating since Sunday.", "My dad's eighty-six and lives with me."),
        ("My dad's eighty-six and lives with me.", "SW 4410.", "Yes, it's about the boiler.", "There's no heating at all."),
        ("The house is freezing.", "Mum is in her nineties."),
        ("He's stopped eating.", "He's a very old man, my dad."),
        ("There's ice on the inside of the windows.", "I've a newborn here."),
        ("The oil tank's bone dry.", "My nan is bedridden."),
        ("She's in bed with her coat on.", "She's eighty-nine years old, my mother. Mum is frail."),
        ("He's had nothing hot since yesterday.", "Dad's eighty-two."),
    ],
)
def test_want_and_frailty_may_be_told_turns_apart_in_either_order(told: tuple[str, ...]) -> None:
    between = [line for words in told for line in (f"customer: {words}", "agent: What's the account number?")]
    assert _alerts("SW 4410.", *between)


@pytest.mark.parametrize(
    "told",
    [
        ("We've had no heating since Sunday.", "It's only me here."),
        ("We've no heating.", "The dog is twelve weeks old."),
        ("We've no heating.", "My mum had pneumonia last year."),
        ("The fish tank is empty.", "My nan is bedridden."),
        ("There's no gas, it's off.", "I'm sick of the sight of that phone."),
        ("I haven't eaten, I listened for the lorry.", "My boss thinks I'm on the sick."),
        ("Sorry, the office at work is freezing in here.", "I ordered a baby monitor."),
    ],
)
def test_a_want_with_nobody_frail_in_the_talk_calls_nobody(told: tuple[str, ...]) -> None:
    between = [line for words in told for line in (f"customer: {words}", "agent: What's the account number?")]
    assert not _alerts("SW 4410.", *between)


def test_what_a_pet_lives_by_is_a_pets_two_turns_on() -> None:
    cat = ("customer: The cat's on insulin.", "agent: What's he called?", "customer: Biscuit.", "agent: And the order?")
    his = "His insulin hasn't turned up, and there's one dose left."
    assert not _alerts(his, *cat)
    assert not _alerts(his, "customer: My dog is diabetic.", "agent: What's he called?")
    assert _alerts("I've run out of insulin as well, my own.", *cat)
    assert _alerts("My insulin hasn't come and he has one dose left.", *cat)
    assert _alerts(his, "customer: Sorry, the dog is barking. It's for my dad.", "agent: What is?")
    assert _alerts(his, "customer: My husband is waiting.", "agent: Yes?", "customer: That's the dog.", "agent: OK.")
    assert _alerts(his, "customer: It's for my guide dog and me.", "agent: What is?")


def test_an_agents_question_is_no_alarm() -> None:
    made = transcript("agent: Have you run out of insulin, or not eaten since Sunday?", "customer: Me? I ordered a lamp.")
    assert not [cue for cue in listen(made).of("crisis") if not cue.hint]
