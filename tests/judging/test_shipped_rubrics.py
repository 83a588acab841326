"""The rubrics that come with the library: complete, explained, and covering what a QA lead expects."""

from __future__ import annotations

import pytest

from empathyqa.checks import BUILT_IN
from empathyqa.rubric import load_rubric
from empathyqa.rubric.examples import ExampleResult, try_examples
from empathyqa.rubric.model import Criterion
from tests.judging.made import balanced

EXPECTED = {
    "one sincere apology, then action": "one-sorry-then-remedy", "over-apology": "no-pile-of-sorries",
    "non-apology": "no-half-apology", "scripted empathy": "own-words", "the name": "uses-the-name",
    "notice": "notices", "name": "names", "contain": "contains", "act": "acts-on-it",
    "name then act": "warmth-then-work", "good questions": "good-questions", "follow-ups": "builds-on-what-was-said",
    "paraphrase": "plays-it-back", "customer repeats": "says-it-once", "asked twice": "asks-for-it-once",
    "effort taken off": "takes-the-work-on", "hard truth": "hard-truth-kindly", "deflection": "no-deflecting",
    "dismissal": "no-dismissing", "self-focus": "no-turning-to-self", "who, what, when": "who-what-when",
    "options": "offers-another-way", "resolution": "settles-the-matter", "confirmed": "makes-sure-it-is-settled",
    "unanswered questions": "leaves-no-question-open", "holds": "waits-are-explained", "dead air": "no-dead-air",
    "interruptions": "lets-them-finish", "warm transfer": "warm-transfer", "overpromise": "no-overpromising",
    "vulnerability": "answers-a-disclosure", "crisis": "a-person-must-look", "gratitude": "thanks-for-something-real",
}  # fmt: skip
SHIPPED = ("balanced", "market-weights", "cuhr")


@pytest.mark.parametrize("what", EXPECTED)
def test_the_balanced_rubric_covers(what: str) -> None:
    assert EXPECTED[what] in {criterion.id for criterion in balanced().criteria}


@pytest.mark.parametrize("criterion", balanced().criteria, ids=lambda criterion: criterion.id)
def test_each_criterion_explains_itself(criterion: Criterion) -> None:
    assert criterion.why
    assert criterion.source
    assert criterion.coach.tip
    assert criterion.known_limits
    examples = criterion.examples
    assert examples.passes or examples.fails or examples.not_applicable
    assert (criterion.takes_off > 0) == (criterion.use == "guard")


def test_the_pillars_weigh_the_same_and_each_has_points_to_earn() -> None:
    assert {pillar.weight for pillar in balanced().pillars.values()} == {1}
    for pillar in balanced().pillars:
        scored = [c for c in balanced().criteria if c.pillar == pillar and c.use == "score"]
        assert len(scored) >= 6


def test_absence_earns_nothing() -> None:
    """What is met by saying nothing is a guard or for coaching, never worth points."""
    met_by_silence = {criterion.id: criterion.use for criterion in balanced().criteria if criterion.check == "must_not_hear"}
    assert len(met_by_silence) >= 5
    assert set(met_by_silence.values()) <= {"guard", "coach"}


@pytest.mark.parametrize("name", SHIPPED)
def test_unequal_weights_say_why(name: str) -> None:
    rubric = load_rubric(name)
    assert bool(rubric.because) == (len({pillar.weight for pillar in rubric.pillars.values()}) > 1)


@pytest.mark.parametrize("name", SHIPPED)
def test_bands_run_down_to_nothing(name: str) -> None:
    bands = load_rubric(name).bands
    assert [band.total for band in bands] == sorted((band.total for band in bands), reverse=True)
    assert (bands[-1].total, bands[-1].each_pillar) == (0, 0)


def test_every_step_of_cuhr_is_told() -> None:
    steps = {criterion.title.partition(":")[0] for criterion in load_rubric("cuhr").criteria}
    assert steps == {"Care", "Understand", "Help", "Resolve"}


def test_every_check_is_shown_by_a_shipped_criterion_or_is_for_a_team_to_use() -> None:
    for_teams = {"phrases", "reply_follows_cue", "words_answered", "process_steps", "a_person_answers"}
    used = {criterion.check for criterion in balanced().criteria}
    assert {check.id for check in BUILT_IN} - used <= for_teams


@pytest.mark.parametrize("result", try_examples(balanced()), ids=lambda r: f"{r.criterion}-{r.kind}-{r.number}")
def test_the_examples_come_out_as_written(result: ExampleResult) -> None:
    assert result.ok, f"{result.reason} {result.note}\n{result.text}"
