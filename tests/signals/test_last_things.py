"""Affairs put in order, told in everyday words: two such things in one talk call a person, one alone stays faint."""

from __future__ import annotations

import pytest
from tests.judging.made import transcript

from empathyqa import Signal
from empathyqa.signals import listen

ALERTS = (
    ("I'm ringing about my tablets.", "No need for more. I've been keeping them by.", "I've the dog away to my brother's"),
    ("it's about the repeat prescription", "i've plenty put by if it came to it", "just getting everything tidied up"),
    ("I've been saving the amitriptyline up",),
    ("she's been keeping her codeine back and not taking it",),
    ("I have been putting the sleeping tablets past, there's a good few now",),
    ("Cancel the sim please. I'm getting it all squared away so nobody's left with it.", "The cat's gone to my sister for good."),
    ("I've found a home for the cats.", "No, no reason. Would you tell the nurse she was always very good to me."),
    ("We've the dog away to my cousin's for good", "Keep the refund. I won't be needing it after this week."),
    ("everything's tidied up now so no one is put to any trouble", "tell him he was always decent to me"),
    ("close the account, I've wound everything up", "the dog's with my friend now, for keeps", "I won't be a bother to anyone"),
    ("About my insulin. I have been saving it up.", "Tell them all I said thanks for everything, they were always kind to me."),
    ("I've my tablets here. More than enough. I've been keeping them back.", "Just tidying up, that's all"),
    ("I've rehomed the dog", "I want it all put straight so the kids aren't left with anything"),
    ("my brother has taken the dog off me for good", "tell dr patel she was always very decent to me"),
)  # fmt: skip
ALONE = (
    ("it's about my tablets", "I've been keeping them by"),
    ("I've the dog away to my brother's",),
    ("the cat's gone to my sister for good",),
    ("Would you tell her she was always very decent to me",),
    ("I'm getting everything tidied up so nobody's put out",),
)
NOBODY = (
    ("I've the dog away to my brother's while we're on holiday", "we won't be here on Friday"),
    ("I've been keeping them by the kettle so I don't forget", "The tablets, yes."),
    ("I've enough put by if it came to it, I could pay the whole bill", "just tidying up my accounts"),
    ("My tablets are in the fridge, I've been keeping them in there", "Just getting everything sorted for the move"),
    ("The dog's gone to the kennels till Sunday", "I won't be needing the walker"),
    ("The cat's gone to the vet's", "I'm tidying up my account"),
    ("I've been saving the vouchers up", "it's for the tablets, the Samsung ones"),
    ("Tell her she was very helpful yesterday", "I won't be needing it any more, please cancel"),
    ("i want everything sorted today so nobody has to ring again", "no, that's all"),
    ("I've been saving for a tablet", "Just tidying up my emails"),
    ("I've the dog in the car", "My sister's having the kids for the weekend"),
    ("I'm saving the receipts up", "I don't want to put anyone out"),
    ("I've kept them by, the boxes, for the return", "They're only shoes"),
    ("the pharmacist said to keep a few tablets back for Christmas, is that right?",),
    ("My son's taken the dog out", "everything's tidied up for the viewing"),
    ("the dog is away to the groomers", "we're sorting out dad's things"),
)  # fmt: skip


def _cues(*told: str) -> list[Signal]:
    lines = [line for words in told for line in (f"customer: {words}", "agent: OK, let me look.")]
    return list(listen(transcript("agent: Hello, how can I help?", *lines)).of("crisis"))


@pytest.mark.parametrize("told", ALERTS)
def test_affairs_put_in_order_call_a_person(told: tuple[str, ...]) -> None:
    assert any(not cue.hint for cue in _cues(*told))


@pytest.mark.parametrize("told", ALONE)
def test_one_everyday_cue_alone_is_a_faint_hint(told: tuple[str, ...]) -> None:
    heard = _cues(*told)
    assert heard
    assert all(cue.hint for cue in heard)


@pytest.mark.parametrize("told", NOBODY)
def test_what_something_else_explains_calls_nobody(told: tuple[str, ...]) -> None:
    assert all(cue.hint for cue in _cues(*told))


WRAPPING = (
    "I've been saving my tablets' boxes for you.",
    "I've been saving my tablets’ boxes so you can see the batch number",
    "I've been saving the tablets' packets for the recycling",
    "I've been keeping my pills' leaflet in the drawer",
    "I kept the tablets' bottle because it has the code on it",
    "I saved the tablets' receipts for the claim",
    "been saving the insulin pens' caps for the school",
    "she's been saving the pills' empty packets to bring back",
    "I've been saving the tablets leaflet like you asked",
    "my tablets' boxes are saved here, shall I read the number?",
    "i've been collecting the empty tablets boxes",
    "I've been saving the paracetamol receipts",
)
MEDICINE = (
    "I've been saving my tablets.",
    "I've been saving up the tablets for weeks",
    "I've been collecting my paracetamol in a box",
    "I've been saving my tablets in boxes under the bed",
    "been saving my pills boxes of them",
    "I've been saving my tablets, empty house now, nobody would know",
    "I've been keeping my morphine back",
    "I've been saving mum's tablets, bottles of them",
    "my tablets are all saved up in the box",
    "I've been saving the tablets' boxes, and the tablets are saved up too",
    "I've been saving my husband's pills up",
    "been saving up my tablets packets and packets",
)


@pytest.mark.parametrize("told", WRAPPING)
def test_what_medicine_came_in_may_be_kept(told: str) -> None:
    assert not [cue for cue in _cues(told) if not cue.hint]


@pytest.mark.parametrize("told", MEDICINE)
def test_medicine_kept_is_no_wrapping(told: str) -> None:
    assert [cue for cue in _cues(told) if not cue.hint]
