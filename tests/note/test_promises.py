"""What counts as a promise in the note, and by when: the firm's side, what it will do, its own clause's time."""

from __future__ import annotations

import pytest

import empathyqa as eq
from empathyqa.note.owner import named_in
from empathyqa.note.promises import Promised, promises_in
from empathyqa.note.promising import promises
from empathyqa.reading import read_text
from empathyqa.signal import Signal

from .made import talk


def _promised(said: str) -> tuple[Promised, ...]:
    """What is promised in a short contact, heard as usual."""
    words = read_text(f"Customer: My lamp came broken. What happens now?\nAgent: {said}\nCustomer: Right, thanks.")
    return promises_in(words, eq.listen(words))


@pytest.mark.parametrize(
    ("said", "when"),
    [
        ("I'll ring the depot this afternoon and email you by five.", "by five"),
        ("I start at six. I'll text you myself at quarter to seven, either way.", "quarter to seven"),
        ("I'll check it myself at five before he's home.", "at five"),
        ("We'll send the new one on Monday.", "on Monday"),
        ("You'll get the bill by email on Monday and it'll say twenty pounds.", "on Monday"),
    ],
)
def test_a_promise_has_the_time_of_its_own_clause(said: str, when: str) -> None:
    assert [one.when.text if one.when else "" for one in _promised(said)] == [when]


@pytest.mark.parametrize(
    "said",
    [
        "You should have read that before you handed it over.",
        "You can try both on Monday and take a week over it.",
        "She has one in the shop, and they're open till half past six.",
        "No, it's about an hour.",
        "Dogs on the beach before ten and after six in August.",
        "I'm just telling you how it works.",
        "If it's the board, we'll come back after five on Friday.",
        "I'll ring you on Friday if it breaks again.",
        "I can send it on Friday.",
        "I've noted your feedback.",
        "I've added it to your case and flagged that rent is due tomorrow.",
        "I can see your payment is due on Friday.",
    ],
)
def test_rules_hours_reproaches_offers_and_ifs_promise_nothing(said: str) -> None:
    assert _promised(said) == ()


def test_since_when_a_thing_is_shut_is_no_by_when() -> None:
    promised = _promised("I'll get her to ring you, and the lift's shut since Saturday night.")
    assert [one.when for one in promised] in ([], [None])


def test_the_number_of_a_bus_is_no_by_when() -> None:
    promised = _promised("I'll tell the depot about the 7.52 and write to you tomorrow.")
    assert all(one.when is None or "7.52" not in one.when.text for one in promised)


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("I'll ring you", True),
        ("you'll hear by noon", True),
        ("the technical team will ring you", True),
        ("transferring you now", True),
        ("that's booked for Friday", True),
        ("you'll have to ring them", False),
        ("I've stopped what I asked for", False),
        ("you should have reported it", False),
        ("you should have it by Friday", True),
        ("if he finds it I'll ring you", False),
        ("I'll see if it came", True),
    ],
)
def test_a_clause_promises(said: str, expected: bool) -> None:
    start = max(said.find("I'll"), 0)
    assert promises(said, start, min(start + 4, len(said))) is expected


@pytest.mark.parametrize(
    ("sentence", "owner"),
    [
        ("I'll ring you by noon", "agent"),
        ("We'll send it on Friday", "team"),
        ("You'll get a letter within five days", "team"),
        ("If anything slips, you'll hear it from me", "agent"),
        ("Please send us the form by Friday", "customer"),
        ("Radiators by six tonight", "nobody"),
        ("The letter goes out tonight, should be with you Thursday", "nobody"),
        ("You'd be on the mains all day", "team"),
        ("You'll have to fill it in by Friday", "customer"),
        ("You need to send it back", "customer"),
        ("Let's book it for Tuesday, while you're on", "team"),
        ("I'm putting you through to billing", "agent"),
    ],
)
def test_what_comes_to_the_customer_is_not_theirs_to_do(sentence: str, owner: str) -> None:
    assert (named_in(sentence) or "nobody") == owner


@pytest.mark.parametrize(
    ("said", "owner"),
    [
        ("The letter goes out tonight, it should be with you Thursday.", "open"),
        ("Just bring the form with you on Friday.", ""),
        ("The technical team will ring you before six tonight.", "team"),
        ("I know, when you're being passed around.", ""),
        ("Please can you email our care team.", ""),
        ("What I'd do is ring you a taxi.", ""),
        ("We can't ring you before it's due.", ""),
        ("If you ring you hear it all again.", ""),
        ("They'll ring you a bell, I'd think.", ""),
        ("I've passed it on and they'll ring you.", "agent"),
        ("our office is closed please ring you know where", ""),
        ("right ill ring you in a bit", "agent"),
        ("please keep it safe and youll get a letter", "team"),
    ],
)
def test_a_promise_is_a_step_of_the_agents_side(said: str, owner: str) -> None:
    words = talk("C: And now?", f"A: {said}")
    verb = next(one for one in ("goes out", "bring", "ring you", "you're being passed", "email our", "youll get") if one in said)
    at = said.index(verb)
    step = Signal("next_step", 1, at, at + len(verb), verb)
    assert [one.owner for one in promises_in(words, [step])] == [owner] * bool(owner)


@pytest.mark.parametrize(
    ("said", "step", "promised"),
    [
        ("It's a help fund, you don't pay it back.", "don't pay it", False),
        ("You'll have it if you ring us first.", "if you ring us first", False),
        ('Tap "not spam" and you\'ll get them.', "you'll get them", False),
        ("This will take a while.", "This will take", False),
        ("When you're home I'll ring you.", "When you're home I'll ring you", True),
        ("Send me a photo and I'll raise it.", "I'll raise it", True),
        ("You'll get them in the post.", "You'll get them", True),
    ],
)
def test_what_is_told_to_do_or_not_is_no_promise(said: str, step: str, promised: bool) -> None:
    words = talk("C: And now?", f"A: {said}")
    start = said.index(step)
    assert bool(promises_in(words, [Signal("next_step", 1, start, start + len(step), step)])) is promised


def test_words_that_the_transcript_does_not_hold_promise_nothing() -> None:
    words = talk("C: And now?", "A: I'll ring you on Friday.")
    assert promises_in(words, [Signal("next_step", 1, 0, 4, "I'll")])
    assert promises_in(words, [Signal("next_step", 1, 3, 7, "I'll")]) == ()
    assert promises_in(words, [Signal("next_step", 7, 0, 4, "I'll")]) == ()


@pytest.mark.parametrize(
    "said",
    [
        "I'm going to keep everything crossed for you!",
        "I'd have to check on that. Someone will, I think.",
        "I'll be keeping my fingers crossed for you both.",
        "My heart is going out to you and your mum.",
        "They will, I suppose.",
    ],
)
def test_a_wish_is_no_promise(said: str) -> None:
    assert not _promised(said)


@pytest.mark.parametrize(
    ("said", "when"),
    [
        ("I am sending the porting code by text, it is valid for four days.", ""),
        ("I'll send the voucher, it expires in six weeks.", ""),
        ("I've put a hold on the account for thirty days so nothing goes out.", "for thirty days"),
        ("I'll ask her to ring you tomorrow morning.", "tomorrow morning"),
        ("He will reply by tonight nine o'clock and I will message you.", "by tonight nine o'clock"),
        ("You will definitely get your bag by tomorrow.", "by tomorrow"),
        ("I'll post it on Monday.", "on Monday"),
    ],
)
def test_a_promise_keeps_its_day_and_hour(said: str, when: str) -> None:
    assert [one.when.text if one.when else "" for one in _promised(said)] == [when]


@pytest.mark.parametrize(
    ("said", "owner"),
    [
        ("I can send it on one page. It'll be there Thursday.", "agent"),
        ("The depot has it. It'll be with you on Thursday.", "open"),
        ("ill send a code to your mobile tonight", "agent"),
        ("when she's ill they will ring you tomorrow", "team"),
    ],
)
def test_who_sends_it(said: str, owner: str) -> None:
    assert {one.owner for one in _promised(said)} == {owner}


def test_a_bots_transfer_is_not_left_open() -> None:
    words = read_text("Customer: It's gone.\nBot: I'll connect you with one of our team.\nAgent: Hi, it's Rhys.\nCustomer: Hi.")
    assert not promises_in(words, eq.listen(words))
