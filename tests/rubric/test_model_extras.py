"""Mixes, only_for, people's answers, steps in order, words taken up, slots and patterns: checked and at work."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest

from empathyqa.errors import RubricError
from empathyqa.phrase_hits import wanted_by, words_of
from empathyqa.reading import read_text
from empathyqa.rubric import check_rubric, diff_rubrics, handbook, load_rubric, show_rubric
from empathyqa.rubric.answers import read_answers
from empathyqa.scorecard import Outcome, Scorecard
from empathyqa.scorer import Scorer
from empathyqa.transcript import Transcript
from tests.rubric.conftest import Write

RE2 = importlib.util.find_spec("re2") is not None

OURS = """\
rubric: ours
version: 1
title: Ours
extends: balanced
mixes:
  - name: chat
    only_for: {channel: [chat]}
    because: In a chat the answer is what people wait for.
    pillars: {effectiveness: 2}
    weights: {uses-the-name: 0.5}
  - name: new customers
    only_for: {persona: [New, First contact]}
    because: The first contact decides.
    pillars: {empathy: 2}
extract:
  - id: order-number
    label: Order number
    kind: reference
    after: [order number]
    said_by: customer
    take: last
    examples:
      - talk: |
          Customer: My order number is 4471.
          Agent: Thanks.
        finds: ["4471"]
  - id: reason
    label: Reason
    kind: phrase
    words: {damaged: [arrived broken]}
word_lists:
  damp: [damp, mould, black spots]
criteria:
  - id: verifies-in-order
    title: Follows the steps of a change of address
    pillar: effectiveness
    check: process_steps
    settings:
      steps:
        - {name: asks the postcode, any_of: [postcode]}
        - {name: reads it back, any_of: [so that is, did I get that right]}
        - {name: says when, any_of: [by <time> tomorrow, within <number> days]}
    why: Letters to the wrong house help nobody.
    coach: {tip: "Postcode, read back, date."}
  - id: damp-is-taken-up
    title: Takes damp up
    pillar: empathy
    check: words_answered
    settings: {word_list: damp, reply_any_of: [inspector, inspection], reply: [discovery_question]}
    why: Damp makes people ill.
    coach: {tip: Ask who lives there.}
  - id: kept-its-promise
    title: Kept its promise
    pillar: effectiveness
    weight: 2
    check: a_person_answers
    settings: {question: Was the call back made on time?, look_at: the diary}
    why: A promise that is broken costs more than none.
    coach: {tip: Put it into the diary while they listen.}
  - id: chat-only
    title: Keeps it short
    pillar: efficiency
    only_for: {channel: [chat], queue: [Returns]}
    check: phrases
    settings: {any_of: [in short]}
    why: Screens are small.
    coach: {tip: Two lines.}
"""

CALL = """\
Customer: There is mould on the wall and I need to change my address.
Agent: What is your postcode, please?
Customer: LS6 2AB.
Agent: So that is LS6 2AB. An inspector will come, and it is done by noon tomorrow.
Customer: Thank you.
"""


def transcript(text: str = CALL, **metadata: str) -> Transcript:
    from dataclasses import replace

    channel = metadata.pop("channel", "unknown")
    return replace(read_text(text, name="call"), channel=channel, metadata=metadata)


@pytest.fixture
def path(write: Write) -> Path:
    return write(text=OURS)


def card(path: Path, given: Transcript) -> Scorecard:
    return Scorer(load_rubric(path)).score(given)


def test_the_rubric_is_without_mistakes(path: Path) -> None:
    assert {problem.code for problem in check_rubric(path)} <= {"R601"}


def test_the_first_mix_that_fits_weighs_and_says_why(path: Path) -> None:
    usual, chat = card(path, transcript()), card(path, transcript(channel="chat"))
    assert {name: pillar.weight for name, pillar in usual.pillars.items()} == dict.fromkeys(usual.pillars, 1)
    assert chat.pillars["effectiveness"].weight == 2
    assert chat.result("uses-the-name").weight == 0.5
    assert "In a chat the answer" in chat.because
    assert chat.rubric_title == "Ours (chat)"
    assert usual.because == ""
    assert card(path, transcript(Persona="first contact")).pillars["empathy"].weight == 2
    assert chat.receipt.rubric_hash == usual.receipt.rubric_hash


def test_only_for_says_why_it_does_not_apply(path: Path) -> None:
    def result(**metadata: str) -> tuple[Outcome, str]:
        found = card(path, transcript(**metadata)).result("chat-only")
        return found.outcome, found.reason

    assert result(channel="voice", queue="Returns") == (Outcome.NOT_APPLICABLE, "It is only for a chat.")
    assert result(channel="chat", queue="Sales") == (Outcome.NOT_APPLICABLE, "It is only for the queue Returns.")
    assert result(channel="chat") == (Outcome.NOT_APPLICABLE, "The transcript does not say the queue.")
    assert result(channel="chat", queue="returns")[0] is Outcome.MISSED


def test_steps_count_in_their_order(path: Path) -> None:
    assert card(path, transcript()).result("verifies-in-order").outcome is Outcome.MET
    swapped = CALL.replace("What is your postcode, please?", "It is done by noon tomorrow.").replace(
        "So that is LS6 2AB. An inspector will come, and it is done by noon tomorrow.", "And the postcode?"
    )
    result = card(path, transcript(swapped)).result("verifies-in-order")
    assert result.outcome is Outcome.MISSED
    assert result.reason == "1 of 3 steps in order; out of order: asks the postcode; not heard: reads it back."


def test_words_of_the_customer_are_taken_up(path: Path) -> None:
    assert card(path, transcript()).result("damp-is-taken-up").outcome is Outcome.MET
    cold = "Customer: There is mould on the wall.\nAgent: Right.\nCustomer: Hello?\nAgent: Your bill is paid.\n"
    result = card(path, transcript(cold)).result("damp-is-taken-up")
    assert result.outcome is Outcome.MISSED
    assert any(each.expected and "mould" in each.note for each in result.evidence)
    assert card(path, transcript("Customer: Hi.\nAgent: Hello.\n")).result("damp-is-taken-up").outcome is (Outcome.NOT_APPLICABLE)


ANSWERS = """\
answers:
  - contact: call
    criterion: kept-its-promise
    outcome: met
    by: Jo Marsh
    on: 2026-11-20
    because: The diary shows the call at noon.
  - {contact: other, criterion: uses-the-name, outcome: missed, by: Jo Marsh, on: 2026-11-20, because: Never said.}
"""


def test_a_person_is_asked_and_the_answer_counts(path: Path, tmp_path: Path) -> None:
    before = card(path, transcript()).result("kept-its-promise")
    assert (before.outcome, before.reason) == (
        Outcome.NEEDS_A_PERSON, "Was the call back made on time? Look at the diary.",
    )  # fmt: skip
    assert "kept-its-promise" not in card(path, transcript()).alerts
    (tmp_path / "review.yaml").write_text(ANSWERS, encoding="utf-8")
    rubric = load_rubric(path)
    answers = read_answers(tmp_path / "review.yaml", rubric)
    after = Scorer(rubric, answers=answers).score(transcript())
    assert after.result("kept-its-promise").outcome is Outcome.MET
    assert "The diary shows the call at noon. (Jo Marsh, 2026-11-20.)" in after.result("kept-its-promise").reason
    assert after.pillars["effectiveness"].possible == card(path, transcript()).pillars["effectiveness"].possible + 2
    assert [problem.code for problem in answers.unused(["call"])] == ["R702"]


def test_an_answer_keeps_what_the_words_alone_gave(path: Path, tmp_path: Path) -> None:
    text = ANSWERS.replace("contact: other", "contact: call")
    (tmp_path / "review.yaml").write_text(text, encoding="utf-8")
    rubric = load_rubric(path)
    given = transcript("Customer: Hi, it's Ruth Adeyemi.\nAgent: Thanks, Ruth. What happened?\nCustomer: Nothing.\n")
    assert Scorer(rubric).score(given).result("uses-the-name").outcome is Outcome.MET
    result = Scorer(rubric, answers=read_answers(tmp_path / "review.yaml", rubric)).score(given).result("uses-the-name")
    assert result.outcome is Outcome.MISSED
    assert "The words alone: met." in result.reason


@pytest.mark.parametrize(
    ("old", "new", "code", "words"),
    [
        ("kept-its-promise", "kept-its-promises", "R701", "Did you mean 'kept-its-promise'?"),
        ("outcome: met", "outcome: good", "R108", "It may be"),
        ("on: 2026-11-20", "on: yesterday", "R110", "2026-11-20"),
        ("    by: Jo Marsh\n", "", "R101", "Who answered"),
        ("because: The", "reason: The", "R102", ""),
        ("answers:", "- answers:", "R0", ""),
    ],
)
def test_mistakes_in_answers_have_a_place_and_a_remedy(
    old: str, new: str, code: str, words: str, path: Path, tmp_path: Path
) -> None:
    review = tmp_path / "review.yaml"
    review.write_text(ANSWERS.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(RubricError) as caught:
        read_answers(review, load_rubric(path))
    problems = caught.value.problems
    assert any(problem.code.startswith(code) and words in (problem.fix or "") for problem in problems), problems
    assert all(problem.line for problem in problems)


BROKEN = {
    "unknown criterion in a mix": ("uses-the-name: 0.5", "uses-the-nam: 0.5", "R309", "'uses-the-name'"),
    "unknown pillar in a mix": ("pillars: {effectiveness: 2}", "pillars: {effect: 2}", "R302", "effectiveness"),
    "mix for everybody": ("only_for: {channel: [chat]}\n    because", "only_for: {}\n    because", "R310", "channel"),
    "mix of nothing": ("    pillars: {empathy: 2}\n", "", "R310", "pillars:"),
    "mix without a reason": ("    because: The first contact decides.\n", "", "R101", "Why these contacts"),
    "two mixes of one name": ("name: new customers", "name: chat", "R201", "a name of its own"),
    "weight nothing in a mix": ("uses-the-name: 0.5", "uses-the-name: 0", "R106", "more than 0"),
    "unknown channel": ("{channel: [chat], queue", "{channel: [chats], queue", "R108", "'chat'"),
    "one channel, not a list": ("{channel: [chat], queue", "{channel: chat, queue", "R104", "[chat]"),
    "unknown field of only_for": ("{channel: [chat], queue", "{chanel: [chat], queue", "R102", "'channel'"),
    "unknown list of the customer's words": ("word_list: damp", "word_list: dampp", "R202", "'damp'"),
    "a shipped lexicon is no list of phrases": ("word_list: damp", "word_list: apology", "R202", "damp"),
    "one step is no procedure": (
        "        - {name: reads it back, any_of: [so that is, did I get that right]}\n"
        "        - {name: says when, any_of: [by <time> tomorrow, within <number> days]}\n",
        "",
        "R106",
        "2 or more",
    ),
    "a step by nothing": ("any_of: [postcode]", "signals: []", "R107", ""),
    "nothing answers": (
        "reply_any_of: [inspector, inspection], reply: [discovery_question]",
        "similarity: 90",
        "R107",
        "",
    ),
    "no phrase at all": ("settings: {any_of: [in short]}", "settings: {met: {min: 1}}", "R114", "any_of:"),
    "no settings of phrases": ("    settings: {any_of: [in short]}\n", "", "R114", "any_of:"),
    "an empty list of phrases": ("any_of: [in short]", "any_of: []", "R114", "any_of:"),
    "a phrase of signs": ("any_of: [in short]", 'any_of: ["?!"]', "R114", "any_of:"),
    "a phrase of a slot": ("any_of: [in short]", "any_of: [<time>]", "R114", "any_of:"),
    "a step of signs": ("any_of: [postcode]", 'any_of: ["..."]', "R114", "any_of:"),
    "an answer of signs": ("[inspector, inspection]", '["—"]', "R114", "any_of:"),
    "a kind that is not there": ("kind: reference", "kind: referense", "R108", "'reference'"),
    "a field of a fact that is not there": ("    said_by: customer\n", "    sayd_by: customer\n", "R102", "'said_by'"),
    "an unknown field of its example": ('        finds: ["4471"]', '        found: ["4471"]', "R102", "'finds'"),
    "one phrase, not a list": ("after: [order number]", "after: order number", "R104", "[order number]"),
    "a number where words are meant": ('finds: ["4471"]', "finds: [4471]", "R104", '"4471"'),
    "a fact without a label": ("    label: Order number\n", "", "R101", "summary"),
    "an empty label": ("label: Order number", 'label: " "', "R111", "summary"),
    "two facts of one id": ("  - id: reason", "  - id: order-number", "R201", "id of its own"),
    "a fact called as a criterion": ("  - id: reason", "  - id: chat-only", "R201", "id of its own"),
    "values of a fact that is no phrase": ("kind: phrase", "kind: date", "R311", "kind: phrase"),
    "a fact of phrases without any": ("    words: {damaged: [arrived broken]}\n", "", "R311", "words:"),
    "a value without phrases": ("{damaged: [arrived broken]}", "{damaged: []}", "R204", "phrases"),
    "words that name nothing": ("after: [order number]", 'after: ["#"]', "R114", "what people say"),
    "an example in which nobody speaks": (
        "          Customer: My order number is 4471.\n          Agent: Thanks.\n",
        "          My order number is 4471.\n",
        "R501",
        "Customer:",
    ),
    "a customer's promise": ("kind: reference\n    after: [order number]", "kind: promise", "R311", "agent"),
    "no question": ("question: Was the call back made on time?, ", "", "R101", "answered met"),
}


@pytest.mark.parametrize("what", BROKEN)
def test_each_mistake_has_a_place_and_a_remedy(what: str, write: Write) -> None:
    old, new, code, fix = BROKEN[what]
    problems = [each for each in check_rubric(write((old, new), text=OURS)) if each.severity == "error"]
    assert any(each.code == code and fix in (each.fix or "") and each.line for each in problems), problems


def test_a_mix_that_is_never_used_is_pointed_out(write: Write) -> None:
    found = check_rubric(write(("{persona: [New, First contact]}", "{channel: [chat], queue: [a]}"), text=OURS))
    assert [each.message for each in found if each.code == "R613"] == [
        "mix 'new customers' is never used: 'chat', written before it, takes all its contacts."
    ]


def test_a_condition_out_of_reach_is_pointed_out(write: Write) -> None:
    found = check_rubric(write(("    check: phrases\n", "    applies_when: spoken\n    check: phrases\n"), text=OURS))
    assert "R613" in {each.code for each in found}


@pytest.mark.parametrize("phrase", ["sorr(y|ies)", "ring.*back", "[a-z]+ sorry", "^hello"])
def test_a_phrase_that_looks_like_a_pattern_is_pointed_out(phrase: str, write: Write) -> None:
    found = check_rubric(write(("any_of: [in short]", f"any_of: ['{phrase}']"), text=OURS))
    assert "R612" in {each.code for each in found}


@pytest.mark.parametrize("phrase", ["is that right?", "24/7 (and Sundays)", "I'll ring by <time>", "£45.00"])
def test_ordinary_phrases_are_left_alone(phrase: str, write: Write) -> None:
    found = check_rubric(write(("any_of: [in short]", f'any_of: ["{phrase}"]'), text=OURS))
    assert "R612" not in {each.code for each in found}


def test_a_phrase_wanted_and_unwanted_is_pointed_out(write: Write) -> None:
    twin = """\
  - id: not-in-short
    title: Takes the time
    pillar: empathy
    use: guard
    takes_off: 5
    check: phrases
    settings: {any_of: [In  short], met: {max: 0}}
    why: Haste shows.
    coach: {tip: Breathe.}
"""
    found = check_rubric(write(text=OURS + twin))
    assert any("unwanted here" in each.message for each in found if each.code == "R610")


def test_show_diff_and_handbook_tell_of_them(path: Path) -> None:
    rubric = load_rubric(path)
    assert "mix: chat, only for channel chat" in show_rubric(rubric)
    assert "effectiveness     " in show_rubric(rubric)
    assert "only for channel chat, queue Returns" in show_rubric(rubric)
    assert "mix 'chat': new" in diff_rubrics(load_rubric("balanced"), rubric)
    assert "In a chat the answer" in handbook(rubric)
    assert "Only for channel chat, queue Returns." in handbook(rubric)


@pytest.mark.parametrize(
    ("said", "heard"),
    [
        ("I’ll RING you by noon tomorrow, promise.", True),
        ("I'll ring you by the end of the working day", True),
        ("I'll ring you", False),
        ("I'll ring you by", False),
    ],
)
def test_slots_stand_for_a_few_words(said: str, heard: bool) -> None:
    wanted = wanted_by("fact", "agent", 90, ["I'll ring you by <time>"])
    assert bool(wanted.first_in(said, words_of(said))) is heard


@pytest.mark.parametrize(
    ("said", "heard"), [("your ref A12 please", True), ("your ref is please", False), ("ref 7 please", True)]
)
def test_the_slot_for_a_number_needs_a_digit(said: str, heard: bool) -> None:
    wanted = wanted_by("fact", "agent", 90, ["ref <number> please"])
    assert bool(wanted.first_in(said, words_of(said))) is heard


def test_small_slips_are_forgiven_in_longer_phrases() -> None:
    wanted = wanted_by("fact", "agent", 90, ["your claim is important to us"])
    said = "Well, your claims is important to us all."
    start, end = wanted.first_in(said, words_of(said)) or (0, 0)
    assert said[start:end] == "your claims is important to us"


PATTERN = ("any_of: [in short]", "patterns: ['in (very )?short']")


@pytest.mark.skipif(RE2, reason="google-re2 is installed")
def test_without_re2_a_pattern_is_refused_with_the_reason(write: Write) -> None:
    (problem,) = [each for each in check_rubric(write(PATTERN, text=OURS)) if each.severity == "error"]
    assert problem.code == "R112"
    assert "run for hours" in problem.message
    assert "any_of:" in (problem.fix or "")


@pytest.mark.skipif(not RE2, reason="google-re2 is not installed")
def test_with_re2_a_pattern_is_heard(write: Write) -> None:
    rubric = load_rubric(write(PATTERN, text=OURS))
    given = transcript("Customer: Well?\nAgent: In VERY short: no.\n", channel="chat", queue="returns")
    assert Scorer(rubric).score(given).result("chat-only").outcome is Outcome.MET


@pytest.mark.skipif(not RE2, reason="google-re2 is not installed")
@pytest.mark.parametrize("pattern", ["(a", "(?=a)b", "a*", " "])
def test_with_re2_a_pattern_that_cannot_be_used_is_refused(pattern: str, write: Write) -> None:
    found = check_rubric(write((PATTERN[0], f"patterns: ['{pattern}']"), text=OURS))
    assert "R113" in {each.code for each in found}
