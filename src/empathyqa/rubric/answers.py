"""``review.yaml``: what people answered for single criteria of single contacts, beside the scorecards.

::

    answers:
      - contact: call-0417
        criterion: keeps-promises
        outcome: met
        by: Jo Marsh
        on: 2026-11-20
        because: The diary shows the call back at noon.

An answer stands in place of what the library made of the words; what that was stays in the sentence (after Inspect's
score history). An answer that fits nothing is reported, so that a typo is never silently ignored (after ESLint).
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from empathyqa.errors import Problem, RubricError
from empathyqa.rubric.did_you_mean import suggestion
from empathyqa.rubric.misfit import Misfit
from empathyqa.rubric.model import Rubric
from empathyqa.rubric.noting import Notes
from empathyqa.rubric.opening import read_source, tree_of
from empathyqa.rubric.sentences import sentence
from empathyqa.rubric.shape import about, name_of
from empathyqa.rubric.straightening import straighten
from empathyqa.rubric.tree import Fields, follow, plain
from empathyqa.scorecard import CriterionResult, Outcome


class Answer(BaseModel):
    """One person's answer for one criterion of one contact."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    contact: str = Field(description="The id of the contact, as the scorecard has it.")
    criterion: str = Field(description="The id of the criterion.")
    outcome: Literal["met", "partly", "missed", "not_applicable"] = Field(description="met, partly, missed or not_applicable.")
    by: str = Field(min_length=1, description="Who answered.")
    on: str = Field(pattern=r"^\d{4}-\d\d-\d\d$", description="The day of the answer: 2026-11-20.")
    because: str = Field(min_length=1, description="Why, in a sentence; it is printed on the report.")


class _File(BaseModel):
    model_config = ConfigDict(extra="forbid")

    answers: list[Answer] = Field(description="One entry for each answer.")


class Answers:
    """The answers of one file, by contact and criterion."""

    def __init__(self, answers: Iterable[Answer], path: str = "") -> None:
        self._by: dict[tuple[str, str], Answer] = {(each.contact, each.criterion): each for each in answers}
        self.path = path

    def __len__(self) -> int:
        return len(self._by)

    def over(self, contact: str, results: tuple[CriterionResult, ...]) -> tuple[CriterionResult, ...]:
        """The results with the answers of this contact in their place."""
        return tuple(self._over(self._by.get((contact, result.criterion)), result) for result in results)

    @staticmethod
    def _over(answer: Answer | None, result: CriterionResult) -> CriterionResult:
        if answer is None:
            return result
        was = result.outcome.value.replace("_", " ")
        before = "" if result.outcome is Outcome.NEEDS_A_PERSON else f" The words alone: {was}. {result.reason}"
        reason = f"{answer.because.rstrip('.')}. ({answer.by}, {answer.on}.){before}"
        return replace(result, outcome=Outcome(answer.outcome), reason=reason, sure=1.0)

    def unused(self, contacts: Iterable[str]) -> list[Problem]:
        """A warning for each answer about a contact that was not there."""
        known = set(contacts)
        return [
            Problem(
                "R702",
                f"the answer for '{contact}' ({criterion}) is about a contact that is not among those scored.",
                self.path,
                fix=suggestion(contact, known, "Compare with the ids on the scorecards, or remove the entry."),
                severity="warning",
            )
            for contact, criterion in self._by
            if contact not in known
        ]


def read_answers(path: str | Path, rubric: Rubric) -> Answers:
    """The answers of a file; raises :class:`RubricError` with every mistake at its place."""
    notes = Notes()
    if not Path(path).exists():
        fix = "Check the name and the folder; it is the file with the answers, not a rubric."
        raise RubricError(Problem("R010", "There is no such file.", str(path), fix=fix))
    source = read_source(Path(path), str(path), Path(path).name, notes)
    tree = tree_of(source, notes) if source else None
    if tree is None:
        raise RubricError(notes.sorted())
    straighten(tree, notes)
    file = _fit(tree, notes)
    for number, answer in enumerate(file.answers if file else ()):
        _known(number, answer, tree, rubric, notes)
    if file is None or notes.errors:
        raise RubricError([problem for problem in notes.sorted() if problem.severity == "error"])
    return Answers(file.answers, str(path))


def _fit(tree: Fields, notes: Notes) -> _File | None:
    try:
        return _File.model_validate_json(json.dumps(plain(tree)), strict=True)
    except ValidationError as error:
        for detail in error.errors(include_url=False, include_input=False):
            _note(detail, tree, notes)
        return None


def _note(detail: Any, tree: Fields, notes: Notes) -> None:
    loc = tuple(detail["loc"])
    found = follow(tree, loc)
    owner: type[BaseModel] = Answer if len(loc) > 2 else _File
    rest = loc[2:] if len(loc) > 2 else loc
    whole = found.depth == len(loc)
    names, context = tuple(owner.model_fields), detail.get("ctx") or {}
    misfit = Misfit(detail["type"], name_of(loc), found.node, whole, about(owner, rest), names, context)
    whose = f"answer {loc[1] + 1}: " if len(loc) > 1 and isinstance(loc[1], int) else ""
    code, message, fix = sentence(misfit)
    notes.add(code, found.place, whose + message, fix)


def _known(number: int, answer: Answer, tree: Fields, rubric: Rubric, notes: Notes) -> None:
    names = list(_ids(rubric))
    if answer.criterion not in names:
        place = follow(tree, ("answers", number, "criterion")).place
        message = f"answer {number + 1}: the rubric '{rubric.rubric}' has no criterion '{answer.criterion[:40]}'."
        notes.add("R701", place, message, suggestion(answer.criterion, names, "Write the id of a criterion."))


def _ids(rubric: Rubric) -> Iterator[str]:
    return (criterion.id for criterion in rubric.criteria)
