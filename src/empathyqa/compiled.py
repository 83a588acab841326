"""A rubric compiled: each criterion with its check and condition in hand, or every reason why it does not fit."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any

from empathyqa.checks import CONDITIONS, Check, Verdict, View
from empathyqa.checks.conditions import Condition
from empathyqa.errors import Problem, RubricError
from empathyqa.scorecard import CriterionResult, Outcome, Use

if TYPE_CHECKING:
    from empathyqa.rubric.model import Criterion, Rubric


_MOST_REMEMBERED = 1_000


class Line:
    """One criterion with its check and condition in hand."""

    __slots__ = ("ask", "condition", "criterion", "known", "limits", "named", "use", "why_not")

    def __init__(self, criterion: Criterion, check: Check[Any], condition: Condition | None) -> None:
        self.criterion = criterion
        self.ask: Callable[[View], Verdict] = check.ready(criterion.settings)
        self.condition = condition
        from empathyqa.rubric.only_for import why_not

        self.named = bool(criterion.only_for.named())
        self.why_not = why_not
        self.limits = tuple(criterion.known_limits)
        self.use: Use = "coach" if criterion.use == "score" and criterion.status == "experimental" else criterion.use
        self.known: dict[Verdict, CriterionResult] = {}
        """Results that rest on no words, by their verdict: the same value serves every conversation."""

    def judge(self, view: View) -> CriterionResult:
        """The result of this criterion in one conversation."""
        condition = self.condition
        if condition is not None and not condition.test(view):
            return self._wordless(Verdict(Outcome.NOT_APPLICABLE, condition.otherwise))
        if self.named and (other := self.why_not(self.criterion.only_for, view.signals.transcript)):
            return self._wordless(Verdict(Outcome.NOT_APPLICABLE, other))
        if not view.judged and self.use != "alert":  # an alert holds even where nobody answered
            return self._wordless(Verdict(Outcome.NOT_APPLICABLE, "No agent or bot speaks in this transcript."))
        view.asking = self.criterion.id
        said = self.ask(view)
        return self._result(said) if said.evidence else self._wordless(said)

    def _wordless(self, said: Verdict) -> CriterionResult:
        result = self.known.get(said)
        if result is None:
            if len(self.known) >= _MOST_REMEMBERED:
                self.known.clear()
            result = self.known[said] = self._result(said)
        return result

    def _result(self, said: Verdict) -> CriterionResult:
        criterion, coach = self.criterion, self.criterion.coach
        return CriterionResult(
            criterion.id, criterion.title, criterion.pillar, self.use, criterion.weight, said.outcome, said.reason,
            said.evidence, said.met, said.opportunities, criterion.critical, criterion.takes_off, criterion.why,
            coach.tip, coach.try_saying, criterion.source, self.limits, said.sure,
        )  # fmt: skip


def compiled(rubric: Rubric, checks: dict[str, Check[Any]]) -> tuple[Line, ...]:
    """The rubric's criteria, ready to judge; raises :class:`RubricError` with everything that does not fit."""
    from pydantic import ValidationError

    lines, problems = [], []
    for criterion in rubric.criteria:
        check, condition = checks.get(criterion.check), CONDITIONS.get(criterion.applies_when)
        if check is None:
            problems.append(_unknown("R103", criterion, "check", criterion.check, checks))
        elif criterion.applies_when and condition is None:
            problems.append(_unknown("R203", criterion, "condition", criterion.applies_when, CONDITIONS))
        else:
            try:
                lines.append(Line(criterion, check, condition))
            except ValidationError as wrong:
                problems.extend(_unfit(criterion, wrong))
    if problems:
        raise RubricError(problems)
    return tuple(lines)


def _unknown(code: str, criterion: Criterion, what: str, name: str, known: Iterable[str]) -> Problem:
    close = get_close_matches(name, known, 1)
    fix = f"Did you mean '{close[0]}'?" if close else f"Known are: {', '.join(sorted(known))}."
    return Problem(code, f"criterion '{criterion.id}': '{name}' is not a known {what}.", fix=fix)


def _unfit(criterion: Criterion, wrong: Any) -> list[Problem]:
    """pydantic's errors as problems that name the criterion and the setting."""
    found = []
    for error in wrong.errors():
        setting = ".".join(str(part) for part in error["loc"])
        if error["type"] == "extra_forbidden":
            message = f"criterion '{criterion.id}': check '{criterion.check}' has no setting '{setting}'."
        else:
            message = f"criterion '{criterion.id}': setting '{setting}': {error['msg']}."
        found.append(Problem("R105", message, fix=f"See: empathyqa explain {criterion.check}"))
    return found


def hash_of(rubric: Rubric) -> str:
    """The SHA-256 of what the rubric says, whatever the order of its criteria."""
    return rubric.sha256
