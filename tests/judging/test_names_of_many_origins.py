"""A name is heard by its place, whatever its origin: the same share for every group, with capitals and without (SCORING)."""

from __future__ import annotations

import pytest

from empathyqa.signals import listen
from empathyqa.transcript import Transcript, Turn
from tests.judging.made import scorer

PEOPLE = {
    "British": "Sarah Miller|Doreen Hughes|Gareth Booth",
    "Nigerian": "Chidinma Okafor|Oluwaseun Balogun|Funmilayo Ajayi",
    "Ghanaian": "Akosua Boateng|Yaw Asante|Efua Darko",
    "Pakistani": "Tariq Mahmood|Sumaira Butt|Nadeem Qureshi",
    "Indian": "Lakshmi Venkataraman|Gurdeep Gill|Deepika Nair",
    "Bangladeshi": "Rahima Begum|Shafiq Miah",
    "Polish": "Małgorzata Nowak|Zbigniew Kowalczyk|Agnieszka Wójcik",
    "Romanian": "Ruxandra Dumitru|Bogdan Ionescu",
    "Turkish": "Gulsum Kaya|Mehmet Yilmaz",
    "Greek": "Eleni Papadopoulou|Kyriakos Petrakis",
    "Chinese": "Xiuying Chen|Wei Zhang|Bo Xu",
    "Vietnamese": "Quynh Pham|Tuan Nguyen",
    "Filipino": "Maricel Dimaculangan|Jhun Bautista",
    "Somali": "Hodan Abdi|Abdirahman Warsame",
    "Ethiopian": "Tewodros Bekele|Selam Haile",
    "Arabic": "Khaled Haddad|Layla Mansour",
    "Irish": "Aoife Brennan|Siobhan O'Neill|Tadhg O'Sullivan",
    "Welsh": "Sian Rhys|Ffion Llewellyn",
    "Scots": "Eilidh Geddes|Hamish McPhail",
    "Jewish": "Shoshana Levy|Chaim Goldstein",
    "Caribbean": "Delroy Campbell|Tanesha Bogle",
    "African American": "Keisha Jackson|Aaliyah Washington|Lakeisha Hines|Chantelle Moss",
    "Hispanic": "Guadalupe Hernandez|José García",
    "Māori": "Aroha Ngata|Wiremu Tautahi",
    "hyphens and marks": "Anne-Marie Dubois|D'Angelo Russell|Siân Hart-Davies",
    "Southern and Eastern African": "Thandeka Dlamini|Wanjiru Kamau|Amina N'Diaye",
    "European": "Anneke Visser|Jürgen Vogel|Olena Shevchenko",
    "Sri Lankan and Nepalese": "Thilini Perera|Dipesh Thapa",
    "Iranian and Afghan": "Shirin Hosseini|Zarmina Noorzai",
    "Korean and Japanese": "Haruto Tanaka|Ji-woo Kim",
}
WORDS_TOO = "Grace Palmer|Will Turner|Mark Bishop|Joy Carter|Hope Fletcher|Summer Knight|Rich Mason|Bill Waters|Faith Bell"
TALKS = {
    "with a postcode": ("Repairs. Can I take your name and postcode?", "Yes, it's {g} {s}, LS8 4QT.", "Thanks, {g}. Go on."),
    "alone": ("Can I take your full name please?", "{g} {s}.", "Thank you, {g}. How can I help?"),
    "with a birthday": ("Your name and date of birth?", "{g} {s}, fourteenth of March eighty one.", "Lovely, {g}, let me look."),
    "opening": ("Repairs, how can I help?", "Hi, it's {g} {s}, M14 5TP, the boiler is off.", "Right, {g}, I'll look."),
    "to who": ("And who am I speaking to?", "It's {g}.", "Thank you {g}. What can I do?"),
    "first alone": ("What's your name?", "{g}.", "Hi {g}. What has gone wrong?"),
    "titled": ("Can I take your name?", "It's Mrs {s}.", "Thank you, Mrs {s}. I'm in the account now."),
    "then titled": ("Who am I speaking with, please?", "{g} {s}.", "Right, Mr {s}, let me find you."),
    "the account's": ("Account number please?", "Double four seven nine, name of {g} {s}.", "Thanks {g}, I have it."),
    "at the end": ("Can I take your name?", "{g} {s}.", "That's all gone through for you now, {g}."),
    "read out": ("Am I speaking to {g} {s}?", "Yes, speaking.", "Great, {g}, I'm ringing about the claim."),
    "read out with a title": ("And is that Mrs {s}?", "Aye, it's the meter.", "We've had lots of those today, Mrs {s}."),
    "at the close": ("What's the name on the booking?", "{g} {s}.", "Found it. You're welcome, {g}. Bye now."),
}


def talk(lines: tuple[str, ...], person: str, *, plain: bool) -> Transcript:
    given, last = person.split(" ", 1)
    said = [line.format(g=given, s=last) for line in (*lines, "Okay.")]
    if plain:
        said = ["".join(sign for sign in line.lower() if sign not in ",.?!") for line in said]
    return Transcript("t", tuple(Turn(i, "customer" if i % 2 else "agent", line) for i, line in enumerate(said)), channel="voice")


def heard(lines: tuple[str, ...], person: str, *, plain: bool) -> bool:
    signals = listen(talk(lines, person, plain=plain))
    return bool(signals.of("name_use")) and not signals.facts_of("wrong_name")


@pytest.mark.parametrize("plain", [False, True], ids=["capitals", "none"])
@pytest.mark.parametrize("group", PEOPLE)
def test_every_name_is_heard_in_every_place(group: str, plain: bool) -> None:
    people = PEOPLE[group].split("|")
    missed = [(how, one) for how, lines in TALKS.items() for one in people if not heard(lines, one, plain=plain)]
    assert not missed


@pytest.mark.parametrize("person", WORDS_TOO.split("|"))
def test_names_that_are_words_are_heard_with_their_capital(person: str) -> None:
    assert not [how for how, lines in TALKS.items() if not heard(lines, person, plain=False)]


def test_and_nearly_always_without() -> None:
    found = [heard(lines, one, plain=True) for one in WORDS_TOO.split("|") for lines in TALKS.values()]
    assert sum(found) / len(found) > 0.85


NEVER_USED = (
    "Repairs, can I take your name and postcode?", "It's {g} {s}, LS8 4QT. The boiler's off and I've a baby here.",
    "I've booked the engineer for eight tomorrow.", "Thank you so much.",
)  # fmt: skip


@pytest.mark.parametrize("plain", [False, True], ids=["capitals", "none"])
@pytest.mark.parametrize("lines", [TALKS["with a postcode"], NEVER_USED], ids=["used", "not used"])
def test_the_same_score_for_each(lines: tuple[str, ...], plain: bool) -> None:
    people = [people.split("|")[0] for people in PEOPLE.values()]
    assert len({scorer().score(talk(lines, one, plain=plain)).total for one in people}) == 1


NOBODY = [
    ("Can I take your name?", "Certainly, it's on the form.", "Thanks."),
    ("can i take your name", "it's on the letter you sent me", "right"),
    ("I'll put your name on the list.", "Smashing", "Bye now."),
    ("That's a lovely name.", "Ta", "Now then."),
    ("Who told you that?", "Barclays did.", "I see."),
    ("who is that for", "larkhill primary it's the gate", "right"),
    ("What's the company name?", "Harwick Joinery.", "Thanks."),
    ("what's the street name", "moorgate", "thanks"),
    ("Thank you for calling, my name is Ravi, may I have your card number?", "Zilch, I've lost it.", "I see."),
    ("good morning my name is gavin", "hello gavin it's about my hip", "right"),
    ("Is it Leeds?", "Yes, Leeds.", "Thanks."),
    # not looked at while the rules were written
    ("what's the dog's name", "biscuit", "aw"),
    ("hello the cattery siobhan speaking", "hi siobhan it's about the kennels", "go on"),
    ("Can you email me your name?", "Sending now.", "Thanks."),
    ("and your name", "why do you want it", "for the form"),
    ("What's your name?", "Does it matter?", "It helps."),
    ("this is destiny", "hey yeah i returned a car", "okay"),
    ("can i take a name", "i'd rather not", "that's fine"),
    ("who's that shouting", "the neighbours", "oh"),
    ("whose name is it in", "my husband's", "right"),
]  # fmt: skip


@pytest.mark.parametrize("plain", [False, True], ids=["capitals", "none"])
@pytest.mark.parametrize("group", PEOPLE)
def test_an_agent_of_any_origin_introduces_themselves(group: str, plain: bool) -> None:
    lines = ("Hi, I'm {g}, how can I help?", "The water is off.")
    talks = [talk(lines, one, plain=plain) for one in PEOPLE[group].split("|") if "'" not in one]
    assert all(listen(one).of("introduction") for one in talks)


@pytest.mark.parametrize("lines", NOBODY)
def test_other_answers_name_nobody(lines: tuple[str, ...]) -> None:
    assert not listen(talk(lines, "Nobody Here", plain=False)).facts_of("name_given")
