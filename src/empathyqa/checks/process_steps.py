"""process_steps: the steps that a procedure asks for, in their order."""

from __future__ import annotations

from pydantic import Field, model_validator

from empathyqa.checks.base import Settings, Share, Verdict, check, graded, seen
from empathyqa.checks.known import AgentSignal
from empathyqa.checks.view import View
from empathyqa.scorecard import Evidence
from empathyqa.signal import Fact, Signal


class Step(Settings):
    """One step: what it is called, and the words or signals by which it is known."""

    name: str = Field(min_length=1, description="What the step is called on the report.")
    any_of: list[str] = Field(default=[], description="Phrases of the agent; any of them does the step.")
    word_list: str = Field(default="", description="The name of a list under word_lists: with such phrases.")
    signals: list[AgentSignal] = Field(default=[], description="Agent signals; any of them does the step.")

    @model_validator(mode="after")
    def _something(self) -> Step:
        if not (self.any_of or self.word_list or self.signals):
            raise ValueError("a step needs any_of:, word_list: or signals:")
        return self


class ProcessSteps(Settings):
    """The steps, and how many of them are enough."""

    steps: list[Step] = Field(min_length=2, description="The steps, in the order they have to be done.")
    in_order: bool = Field(default=True, description="false: any order will do.")
    similarity: int = Field(default=90, ge=60, le=100, description="How close a match must be: 100 is word for word.")
    met: Share = Field(default=Share(min=1), description="Share of the steps that marks it met.")
    partly: Share = Field(default=Share(min=0.5), description="Share of the steps that marks it partly met.")


@check("process_steps", title="Steps in their order", settings=ProcessSteps)
def process_steps(view: View, settings: ProcessSteps) -> Verdict:
    """Looks for each step in the agent's words and counts those that were done in their order: the longest run of steps
    that follow one another. A step that came too early counts only where the order does not matter."""
    heard = [_heard(view, step, number) for number, step in enumerate(settings.steps)]
    done = _in_order(heard) if settings.in_order else {number: found[0] for number, found in enumerate(heard) if found}
    total = len(settings.steps)
    early = [step.name for number, step in enumerate(settings.steps) if heard[number] and number not in done]
    absent = [step.name for number, step in enumerate(settings.steps) if not heard[number]]
    parts = [f"{len(done)} of {total} steps{' in order' if settings.in_order else ''}"]
    parts += [f"out of order: {', '.join(early)}"] if early else []
    parts += [f"not heard: {', '.join(absent)}"] if absent else []
    missing = tuple(Evidence.missing(None, f"The step '{name}'.") for name in absent)
    evidence = seen([done[number] for number in sorted(done)]) + missing
    outcome = graded(len(done) / total, settings.met, settings.partly)
    return Verdict(outcome, "; ".join(parts) + ".", evidence, len(done), total)


def _heard(view: View, step: Step, number: int) -> list[Signal | Fact]:
    """Where the step was done, in turn order."""
    found: list[Signal | Fact] = [*view.facts(f"phrase:{view.asking}:{number}")]
    found += view.agent(*step.signals) if step.signals else []
    return sorted(found, key=lambda each: (each.turn, each.start))


def _in_order(heard: list[list[Signal | Fact]]) -> dict[int, Signal | Fact]:
    """The longest run of steps that follow one another: step number → where it was done, the earliest ends first."""
    best: list[tuple[int, tuple[int, int], dict[int, Signal | Fact]]] = [(0, (-1, -1), {})]
    for number, found in enumerate(heard):
        for length, end, done in list(best):
            later = next((each for each in found if (each.turn, each.start) > end), None)
            if later is not None:
                best.append((length + 1, (later.turn, later.start), {**done, number: later}))
        best = _useful(best)
    return max(best, key=lambda run: (run[0], (-run[1][0], -run[1][1])))[2]


def _useful(
    runs: list[tuple[int, tuple[int, int], dict[int, Signal | Fact]]],
) -> list[tuple[int, tuple[int, int], dict[int, Signal | Fact]]]:
    """Of the runs of each length, the one that ends first."""
    kept: dict[int, tuple[int, tuple[int, int], dict[int, Signal | Fact]]] = {}
    for run in runs:
        if run[0] not in kept or run[1] < kept[run[0]][1]:
            kept[run[0]] = run
    return list(kept.values())
