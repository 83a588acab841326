"""Marked words are a phrase: grown to the end of a cut one, taken back from a joining word, and otherwise left alone."""

from __future__ import annotations

import pytest

import empathyqa as eq
from empathyqa.report.whole_phrase import whole_phrase

CUT = (
    ("It [sounds like you] want to pay a bill.", "[It sounds like you want to pay a bill]."),
    ("I'm [connecting you with] a colleague now.", "[I'm connecting you with a colleague now]."),
    ("[I'll be straight with] you, because it's no.", "[I'll be straight with you], because it's no."),
    ("[Let's make tonight safe first, and] then the visit.", "[Let's make tonight safe first], and then the visit."),
    ("It is safe, [and those can stay on overnight].", "It is safe, and [those can stay on overnight]."),
    ("It's [no wonder you've] had enough of us.", "[It's no wonder you've had enough of us]."),
    ("[Sorry about] that.", "[Sorry about that]."),
    ("I [can't pay] for it.", "[I can't pay] for it."),
    ("We'll [text you when he] sets off.", "[We'll text you when he sets off]."),
    ("They'll come [by six this] evening.", "They'll come [by six this evening]."),
    ("There's [damp in the back] bedroom.", "[There's damp in the back bedroom]."),
    ("i want a [person please] not a bot", "i want [a person please] not a bot"),
    ("No, from [us, and you can take it to the ombudsman].", "No, from us, and [you can take it to the ombudsman]."),
    ("[Shall I book] it?", "[Shall I book it]?"),
    ("they said somebody [would wash] it down, and", "they said somebody [would wash it] down, and"),
    ("the buggy [of our baby has a broken leg]", "[the buggy of our baby has a broken leg]"),
    ("[we can set] up a new account for you", "[we can set up a new account for you]"),
    ("[I'm going to carry] on with the sofa.", "[I'm going to carry on with the sofa]."),
    ("[I won't be talked] to about where I'm from.", "[I won't be talked to about where I'm from]."),
    ("By six [tomorrow].", "[By six tomorrow]."),
    ("It's [a lot] of money.", "[It's a lot of money]."),
    # speech without marks: whole clauses
    ("the van is out between nine and four [you'll get] a text", "the van is out between nine and four [you'll get] a text"),
    ("we can come [between ten] and twelve", "we can come [between ten and twelve]"),
    ("take a photo before you [move and then you send it] to us", "take a photo before you move and then [you send it] to us"),
    ("so it's up to [you] really", "so [it's up to you really]"),
    (
        "and [the old one closes with a last bill that comes in] ten days",
        "and [the old one closes with a last bill that comes in ten days]",
    ),
    (
        "she said [the lift was out since tuesday and the parcel] came back",
        "[she said the lift was out since tuesday and the parcel came back]",
    ),
    ("Your [satisfaction matters] to us.", "[Your satisfaction matters] to us."),
    ("please send us [your serial] number and a photo", "please send us [your serial number] and a photo"),
)
WHOLE = (
    "[Hello], Priya speaking.",
    "[Thank you so much], really.",
    "Yes, [that works].",
    "[Nobody came] yesterday, and nobody came on Friday either.",
    "It's due back by [4pm] today.",
    "[That must be frightening], and no wonder.",
    "Then [you shouldn't lose the day] as well.",
    "[This is the third time] I've written this week.",
    "[I've booked Tom], who carries it, for eight.",
    "And [I've put £5 on it] for the three days.",
    "[Is there anything else] I can help you with today?",
    "He said [nobody told me that]. So I rang.",
    "[Who am I speaking to]?",
    "[That's what I was afraid of].",
    "[Who do they think they are]?",
    "A word: [the].",
)


def _mark(marked: str, *, name: bool = False) -> str:
    start, end = marked.index("["), marked.index("]") - 1
    said = marked.replace("[", "").replace("]", "")
    first, last = whole_phrase(said, start, end, name=name)
    return f"{said[:first]}[{said[first:last]}]{said[last:]}"


@pytest.mark.parametrize(("cut", "whole"), CUT)
def test_a_cut_phrase_is_made_whole(cut: str, whole: str) -> None:
    assert _mark(cut) == whole


@pytest.mark.parametrize("marked", WHOLE)
def test_a_whole_phrase_is_left_alone(marked: str) -> None:
    assert _mark(marked) == marked


@pytest.mark.parametrize(("cut", "whole"), CUT)
def test_what_was_made_whole_stays_so(cut: str, whole: str) -> None:
    del cut
    assert _mark(whole) == whole


def test_a_name_takes_its_title_and_no_more() -> None:
    assert _mark("Then keep warm, Mr [Okafor] and all of you.", name=True) == "Then keep warm, [Mr Okafor] and all of you."
    assert _mark("Hi [Tom] I am Priya.", name=True) == "Hi [Tom] I am Priya."


def test_places_outside_the_words_and_odd_texts_break_nothing() -> None:
    odd = (("", 0, 0), ("Hi.", 0, 9), ("Hi.", 2, 1), ("…", 0, 1), ("    ", 1, 3), ("😀 the", 0, 5), ("the", 0, 3))
    for said, start, end in odd:
        first, last = whole_phrase(said, start, end)
        assert (first, last) == (start, end) or 0 <= first <= last <= len(said)


def test_the_page_shows_whole_phrases_and_the_card_keeps_the_places() -> None:
    words = eq.read_text(
        "Agent: Hello, how can I help?\nCustomer: I've rung three times and nobody came. I'm so worried.\n"
        "Agent: I'm so sorry, no wonder you've had enough of us. I'm connecting you with a colleague now.\nCustomer: Good.\n"
    )
    card = eq.score(words)
    page = eq.render(card, words, format="md")
    assert "connecting you with**" not in page
    for result in card.results:
        assert all(seen.text == words.turns[seen.turn].text[seen.start : seen.end] for seen in result.evidence if seen.text)
