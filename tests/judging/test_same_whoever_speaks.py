"""Whoever speaks: other names, other genders and hidden names change no judgement (SCORING, invariants)."""

from __future__ import annotations

import re

import pytest

from empathyqa.scorecard import Outcome
from empathyqa.signals import listen
from tests.judging.corpus import Flip, flips, hidden, renamed, rewritten
from tests.judging.made import scorer, transcript

WORSE = {
    (Outcome.MET, Outcome.MISSED),
    (Outcome.MET, Outcome.PARTLY),
    (Outcome.PARTLY, Outcome.MISSED),
}
NAMES = [
    ("Doreen", "Priya"),
    ("Xochitl", "Grace"),
    ("Oluwaseun", "Mark"),
    ("Chelsea", "Tuan"),
    ("June", "Hope"),
    ("Siobhan", "Will"),
    ("Ffion", "Xiomara"),
]
"""Customer and agent: listed and unlisted names, months, towns and words."""
NICKNAMED = {"ca-036", "cc-020", "ce-022", "cf-033", "cg-030"}
"""Called by another form of the name ("Agnes" for Agnieszka), which is a wrong name once the name is swapped."""
FEW = 0.0025
"""Of names that are words or months too: "remove June" may be a month."""
TOKENS = ("[PII]", "[NAME]", "****", "<PERSON>", "XXXX", "{{name}}", "[REDACTED]", "[NAME_1]", "[Name Redacted]")


@pytest.mark.parametrize(("customer", "agent"), NAMES)
def test_other_names_on_record_and_in_the_words(customer: str, agent: str) -> None:
    found, count = flips(lambda spoken: None if spoken.id in NICKNAMED else renamed(spoken, customer, agent))
    assert len(found) / count < FEW, found


CALL = (
    "agent: Good morning, {agent} speaking. What's happened?",
    "customer: It's {customer} here. Nobody turned up on Tuesday and I'm at my wits' end!",
    "agent: I'm sorry we missed you, {customer}. When did the boiler last come on?",
    "customer: Sunday night. {They} cried all night, the baby.",
    "agent: No wonder you're worn out. Thanks, {customer}. I've booked the engineer for eight tomorrow.",
    "customer: Thank you so much, that's all I needed.",
    "agent: Take care, {customer}. Goodbye.",
)
SAID_ONLY = ["Doreen", "June", "Chelsea", "Mark", "Grace", "Xochitl", "Nkechinyere", "Will", "Hope", "April", "Wei", "Bo"]


def told(customer: str = "Emma", agent: str = "Jack", they: str = "She") -> dict[str, Outcome]:
    lines = [line.format(customer=customer, agent=agent, They=they) for line in CALL]
    return {result.criterion: result.outcome for result in scorer().score(transcript(*lines)).results}


@pytest.mark.parametrize("name", SAID_ONLY)
def test_a_name_that_only_the_words_tell(name: str) -> None:
    assert told(customer=name) == told()
    assert told(agent=name) == told()


CALLED_ONLY = (
    "customer: Nobody turned up on Tuesday and the baby cried all night. It's been a nightmare.",
    "agent: Hi {name}, I'm sorry we missed you. When did the boiler last come on?",
    "customer: Sunday night.",
    "agent: No wonder you're worn out. We should have rung you, {name}, and we didn't.",
    "customer: Okay.",
    "agent: Thanks {name}. I've booked the engineer for eight tomorrow.",
    "customer: Thank you so much, that's all I needed.",
)
NOBODY_LISTS = """Bex Lou Ffion Xiomara Nkechinyere Tadhg Saoirse Jaxon Zebedee Iolo Caoimhe Thandeka Ngozichukwu Meghna
Yusra Bao Quynh Tiu Rhydian Okwudili""".split()


def called(name: str) -> dict[str, Outcome]:
    lines = [line.format(name=name) for line in CALLED_ONLY]
    return {result.criterion: result.outcome for result in scorer().score(transcript(*lines)).results}


@pytest.mark.parametrize("name", NOBODY_LISTS)
def test_a_name_that_nobody_lists_and_only_the_agent_says(name: str) -> None:
    assert called(name) == called("Sarah")
    assert called(name)["uses-the-name"] is Outcome.MET


def test_its_somebody_here_makes_the_name_known_and_its_use_heard() -> None:
    assert told(customer="Xochitl")["uses-the-name"] is Outcome.MET


MEN = (
    "he she|him her|his her|himself herself|husband wife|brother sister|father mother|dad mum|son daughter"
    "|boyfriend girlfriend|mr ms|sir madam|man woman|boy girl|grandad gran|uncle aunt|nephew niece|widower widow|lad lass"
)
WOMEN = (
    "she he|her his|herself himself|wife husband|sister brother|mother father|mum dad|daughter son"
    "|girlfriend boyfriend|mrs mr|ms mr|madam sir|woman man|girl boy|gran grandad|aunt uncle|niece nephew|widow widower"
)


@pytest.mark.parametrize("pairs", [MEN, WOMEN], ids=["men to women", "women to men"])
def test_other_genders(pairs: str) -> None:
    other = dict(pair.split() for pair in pairs.split("|"))
    form = re.compile(r"\b(?:" + "|".join(other) + r")\b", re.IGNORECASE)

    def put(found: re.Match[str]) -> str:
        word = other[found.group().lower()]
        return word.capitalize() if found.group()[0].isupper() and not found.group().isupper() else word

    found, count = flips(lambda spoken: rewritten(spoken, lambda text: form.sub(put, text)))
    assert len(found) / count < FEW, found


@pytest.mark.parametrize(
    "words",
    [
        "My {} passed away last month and I still get letters.",
        "My {} cried all night.",
        "I had to ring my {} in tears.",
        "My {} is in hospital and I can't cope.",
    ],
)
@pytest.mark.parametrize("alike", ["husband wife", "brother sister", "mother father mum dad", "son daughter"])
def test_whoever_it_happened_to(words: str, alike: str) -> None:
    heard = {
        tuple((signal.id, signal.level) for signal in listen(transcript(f"customer: {words.format(who)}")).signals)
        for who in alike.split()
    }
    assert len(heard) == 1


def worse(found: list[Flip]) -> list[Flip]:
    return [flip for flip in found if (flip[2], flip[3]) in WORSE]


MOMENTS = frozenset(("notices", "names", "contains", "acts-on-it", "warmth-then-work"))
"""Criteria that rest on the four steps, in which the use of a name weighs a little."""


@pytest.mark.parametrize("token", TOKENS)
def test_a_redacted_twin_misses_nothing_that_was_met(token: str) -> None:
    """What cannot be seen is not applicable. At most one outcome in a thousand slips, none of them to missed."""
    found, count = flips(lambda spoken: hidden(spoken, token))
    slipped = [flip for flip in worse(found) if flip[1] not in MOMENTS]
    assert not [flip for flip in slipped if flip[3] is Outcome.MISSED], slipped
    assert len(slipped) / count < 0.001, slipped


def test_a_redacted_twin_keeps_its_moments() -> None:
    found, _ = flips(lambda spoken: hidden(spoken, "[PII]"))
    in_moments = [flip for flip in worse(found) if flip[1] in MOMENTS]
    assert not [flip for flip in in_moments if flip[3] is Outcome.MISSED]
    assert len(in_moments) <= 2, "a name in the words may tip what was even; hardly ever"


@pytest.mark.parametrize("token", TOKENS)
def test_a_hidden_name_in_the_opening_is_still_an_introduction(token: str) -> None:
    spoken = rewritten(transcript("customer: hello", f"agent: Hi, {token} here, what's happened?"), str)
    assert [signal.id for signal in listen(spoken).of("introduction", "greeting")] == ["greeting", "introduction"]


@pytest.mark.parametrize("token", TOKENS)
def test_too_many_hidden_names_are_nobodys_fault(token: str) -> None:
    lines = [line for _ in range(9) for line in (f"agent: Hi {token}, thanks. It's on its way.", "customer: which one?")]
    spoken = rewritten(transcript("customer: hello", *lines), str)
    assert scorer().score(spoken).result("uses-the-name").outcome is Outcome.NOT_APPLICABLE
