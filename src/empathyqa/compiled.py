"""A rubric compiled: each criterion with its check and condition in hand, or every reason why it does not fit."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from typing import TYPE_CHECKING, Any

from empathyqa.checks import CONDITIONS, Check, Verdict, View
from empathyqa.checks.base import Unheard, not_applicable
from empathyqa.checks.conditions import Condition
from empathyqa.errors import Problem, RubricError
from empathyqa.quickly import quickly
from empathyqa.scorecard import CriterionResult, Outcome, Use

if TYPE_CHECKING:
    from empathyqa.rubric.model import Criterion, Rubric
    from empathyqa.transcript import Transcript


_MOST_REMEMBERED = 1_000
_criterion_result = quickly(CriterionResult)


class Line:
    """One criterion with its check and condition in hand, and all that its result says whatever is heard."""

    __slots__ = (
        "_about", "_advice", "_nobody", "_run", "_settings", "_why_not", "condition", "criterion", "halved", "known", "needs",
        "unasked", "use",
    )  # fmt: skip

    def __init__(
        self, criterion: Criterion, check: Check[Any], condition: Condition | None, halved: Condition | None = None
    ) -> None:
        self.criterion = criterion
        self.condition = condition
        self.halved = halved
        """Where this holds, the criterion is partly met at most."""
        self.use: Use = "coach" if criterion.use == "score" and criterion.status == "experimental" else criterion.use
        self.known: dict[Verdict, CriterionResult] = {}
        """Results that rest on no words, by their verdict: the same value serves every conversation."""
        coach, limits = criterion.coach, tuple(criterion.known_limits)
        self._about = (criterion.id, criterion.title, criterion.pillar, self.use, criterion.weight)
        self._advice: tuple[Any, ...] = (
            criterion.critical, criterion.takes_off, criterion.why, coach.tip, coach.try_saying, criterion.source, limits,
        )  # fmt: skip
        self._why_not = _why_not(criterion)
        self._run, self._settings = check.run, check.filled(criterion.settings)
        self._nobody = self._result(not_applicable("No agent or bot speaks in this transcript."))
        unheard = self._unheard(check)
        self.needs = None if unheard is None else unheard.ids
        """What must be heard for it to be asked at all; ``None`` where it always is."""
        self.unasked = self._nobody if unheard is None else self._result(unheard.verdict)
        """Its result where nothing of that was heard and somebody answered the customer."""

    def _unheard(self, check: Check[Any]) -> Unheard | None:
        """What is known of it where nothing was heard that it needs."""
        condition, halved = self.condition, self.halved
        if condition is not None:  # it is asked before anything else
            return None if condition.needs is None else Unheard(condition.needs, not_applicable(condition.otherwise))
        if check.unheard is None or self._why_not is not None:
            return None
        unheard = check.unheard(self._settings)
        if halved is not None and unheard is not None and unheard.verdict.outcome is Outcome.MET:
            return None
        return unheard

    def judge(self, view: View) -> CriterionResult:
        """The result of this criterion in one conversation."""
        condition = self.condition
        if condition is not None and not condition.test(view):
            return self._wordless(not_applicable(condition.why_not(view)))
        if self._why_not is not None and (other := self._why_not(view.signals.transcript)):
            return self._wordless(not_applicable(other))
        if not view.judged and self.use != "alert":  # an alert holds even where nobody answered
            return self._nobody
        view.asking = self._about[0]
        said = self._run(view, self._settings)
        if self.halved is not None and said.outcome is Outcome.MET and self.halved.test(view):
            said = said._replace(outcome=Outcome.PARTLY, reason=at_most_half(said.reason, self.halved.why(view)))
        return self._result(said) if said.evidence else self._wordless(said)

    def _wordless(self, said: Verdict) -> CriterionResult:
        result = self.known.get(said)
        if result is None:
            if len(self.known) >= _MOST_REMEMBERED:
                self.known.clear()
            result = self.known[said] = self._result(said)
        return result

    def _result(self, said: Verdict) -> CriterionResult:
        outcome, reason, evidence, met, opportunities, sure = said
        about = (*self._about, outcome, reason, evidence, met, opportunities, *self._advice, sure)
        return _criterion_result(*about)


def at_most_half(reason: str, why: str) -> str:
    """What was done, and why it earns half at most: `Takes the work on. Half at most: the matter is left unsettled.`"""
    return f"{reason} {HALF_AT_MOST} {why[:1].lower()}{why[1:]}"


HALF_AT_MOST = "Half at most:"


def _why_not(criterion: Criterion) -> Callable[[Transcript], str] | None:
    """What tells why a contact is none of those the criterion is for; ``None`` where it is for all."""
    from empathyqa.rubric.only_for import why_not

    return partial(why_not, criterion.only_for) if criterion.only_for.named() else None


def compiled(rubric: Rubric, checks: dict[str, Check[Any]]) -> tuple[Line, ...]:
    """The rubric's criteria, ready to judge; raises :class:`RubricError` with everything that does not fit."""
    from pydantic import ValidationError

    lines, problems = [], []
    for criterion in rubric.criteria:
        check = checks.get(criterion.check)
        named = (criterion.applies_when, criterion.at_most_partly_when)
        unknown = next((name for name in named if name and name not in CONDITIONS), "")
        if check is None:
            problems.append(_unknown("R103", criterion, "check", criterion.check, checks))
        elif unknown:
            problems.append(_unknown("R203", criterion, "condition", unknown, CONDITIONS))
        else:
            try:
                lines.append(Line(criterion, check, *map(CONDITIONS.get, named)))
            except ValidationError as wrong:
                problems.extend(_unfit(criterion, wrong))
    if problems:
        raise RubricError(problems)
    return tuple(lines)


def _unknown(code: str, criterion: Criterion, what: str, name: str, known: Iterable[str]) -> Problem:
    from difflib import get_close_matches

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
