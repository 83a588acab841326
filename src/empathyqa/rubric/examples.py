"""``rubric test``: run the small conversations inside a rubric, and hold each to what it was written for.

Four verdicts, after Semgrep's: must pass, must fail, must not apply, and known not to be caught yet. A known miss that
starts to be caught fails the run, so that the stated limits stay true.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

from empathyqa.errors import EmpathyQAError
from empathyqa.rubric.model import Criterion, Rubric
from empathyqa.scorecard import Outcome

if TYPE_CHECKING:
    from empathyqa.checks import Check
    from empathyqa.rubric.model import Extract, ExtractExample
    from empathyqa.scorecard import Scorecard
    from empathyqa.signal import Signals
    from empathyqa.transcript import Transcript

_WANTED = {
    "passes": (Outcome.MET,),
    "fails": (Outcome.MISSED, Outcome.PARTLY, Outcome.NEEDS_A_PERSON),
    "not_applicable": (Outcome.NOT_APPLICABLE,),
}


class Judged(Protocol):
    """An outcome and the sentence that explains it (a CriterionResult)."""

    @property
    def outcome(self) -> Outcome: ...
    @property
    def reason(self) -> str: ...


JudgeOne = Callable[[Criterion, str], Outcome | Judged]
"""Judges one conversation, given as text, by one criterion."""


@dataclass(frozen=True, slots=True)
class ExampleResult:
    """What became of one example."""

    criterion: str
    kind: str
    """``passes``, ``fails``, ``not_applicable`` or ``known_misses``; ``extract`` for a fact to be noted."""
    number: int
    """Its place among the examples of its kind, from 1."""
    text: str
    outcome: Outcome | None
    """``None`` where the conversation could not be read or judged."""
    reason: str
    ok: bool
    note: str = ""
    """What to do about it, where it is not as it should be."""
    where: str = ""
    """``rubric.yaml:78``; empty for a rubric that was built in Python."""


def run_examples(rubric: Rubric, judge_one: JudgeOne) -> list[ExampleResult]:
    """The results of every example of every criterion, in the rubric's order."""
    return [
        _run(rubric, criterion, kind, number, text, judge_one)
        for criterion in rubric.criteria
        for kind in ("passes", "fails", "not_applicable", "known_misses")
        for number, text in enumerate(getattr(criterion.examples, kind))
    ]


def try_examples(
    rubric: Rubric,
    *,
    checks: Iterable[Check[Any]] | None = None,
    listen: Callable[[Transcript], Signals] | None = None,
) -> list[ExampleResult]:
    """The results of every example, heard and judged by the library itself, or with what other packages bring."""
    from empathyqa.reading import read_text
    from empathyqa.scorer import Scorer

    scorer = Scorer(rubric) if checks is None else Scorer(rubric, checks)

    def scored(text: str) -> Scorecard:
        transcript = read_text(text)
        return scorer.score(transcript) if listen is None else scorer.judge(listen(transcript))

    def judge_one(criterion: Criterion, text: str) -> Judged:
        return scored(text).result(criterion.id)

    return run_examples(rubric, judge_one) + [
        _noted(rubric, fact, number, example, scored)
        for fact in rubric.extract
        for number, example in enumerate(fact.examples)
    ]


def without_examples(rubric: Rubric) -> list[str]:
    """The criteria, and facts to be noted, that have no example at all."""
    kinds = ("passes", "fails", "not_applicable", "known_misses")
    criteria = [each.id for each in rubric.criteria if not any(getattr(each.examples, kind) for kind in kinds)]
    return criteria + [fact.id for fact in rubric.extract if not fact.examples]


def all_ok(results: Iterable[ExampleResult]) -> bool:
    """Whether every example came out as it was written to."""
    return all(result.ok for result in results)


def _run(rubric: Rubric, criterion: Criterion, kind: str, number: int, text: str, judge_one: JudgeOne) -> ExampleResult:
    origin = rubric.provenance.criteria.get(criterion.id)
    written = origin.examples.get(f"{kind}[{number}]") if origin else None
    where = str(written) if written else ""
    try:
        judged = judge_one(criterion, text)
    except EmpathyQAError as error:
        reason = error.problems[0].message if error.problems else "The conversation cannot be read."
        note = "write the example as 'Customer: …' and 'Agent: …' lines"
        return ExampleResult(criterion.id, kind, number + 1, text, None, reason, False, note, where)
    outcome, reason = (judged, "") if isinstance(judged, Outcome) else (judged.outcome, judged.reason)
    note = _note(kind, outcome)
    return ExampleResult(criterion.id, kind, number + 1, text, outcome, reason, not note, note, where)


def _noted(
    rubric: Rubric, fact: Extract, number: int, example: ExtractExample, scored: Callable[[str], Scorecard]
) -> ExampleResult:
    """What is noted of one fact in one example."""
    written = rubric.provenance.facts.get(f"{fact.id}[{number}]")
    where = str(written) if written else ""
    try:
        card = scored(example.talk)
    except EmpathyQAError as error:
        reason = error.problems[0].message if error.problems else "The conversation cannot be read."
        note = "write the example as 'Customer: …' and 'Agent: …' lines"
        return ExampleResult(fact.id, "extract", number + 1, example.talk, None, reason, False, note, where)
    found = [said.value for one in card.extracted if one.id == fact.id for said in one.said]
    ok = [value.casefold() for value in found] == [value.casefold() for value in example.finds]
    note = "" if ok else f"should note {_listed(example.finds)}"
    return ExampleResult(fact.id, "extract", number + 1, example.talk, None, f"noted: {_listed(found)}", ok, note, where)


def _listed(values: list[str]) -> str:
    return ", ".join(values) or "nothing"


def _note(kind: str, outcome: Outcome) -> str:
    """What is wrong; empty where the outcome is the one the example was written for."""
    if kind == "known_misses":
        caught = outcome in (Outcome.MISSED, Outcome.PARTLY, Outcome.NEEDS_A_PERSON)
        return "this is caught now: move it to fails" if caught else ""
    if outcome in _WANTED[kind]:
        return ""
    wanted = " or ".join(each.value.replace("_", " ") for each in _WANTED[kind][:2])
    return f"should be {wanted}"
