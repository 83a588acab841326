"""What stays unclear of who is who, told with the labels that were found and how to settle it."""

from __future__ import annotations

from collections.abc import Sequence

from empathyqa.errors import Problem
from empathyqa.reading.problems import problem
from empathyqa.reading.speakers import Speaker, is_called


def doubt_of(people: Sequence[Speaker], named: Sequence[str], path: str | None, line: int | None) -> Problem | None:
    """Why it stays unclear who answers and who asks (T014–T017, T023); ``None`` where both are known."""
    roles = {speaker.role for speaker in people}
    answered, asked = bool(roles & {"agent", "bot"}), "customer" in roles
    labels = _labels(people)
    absent = _absent(people, named)
    if all(not speaker.label and speaker.role == "unknown" for speaker in people):
        return problem("T017", "no speaker is named anywhere in it", path=path, line=line)
    if "unknown" in roles and absent:
        return problem("T023", f"nobody here is called {absent[0]!r}; the labels are: {labels}", path=path, line=line)
    if "unknown" in roles and not (answered and asked):
        message = f"cannot tell who is the agent; the labels are: {labels}"
        return problem("T014", message, path=path, line=line, fix=_how(people))
    if "unknown" not in roles and not answered:
        return problem("T015", f"nobody is the agent; the labels are: {labels}", path=path, line=line)
    if not asked:
        return problem("T016", f"nobody is the customer; the labels are: {labels}", path=path, line=line)
    return None


def nobody_called(people: Sequence[Speaker], named: Sequence[str]) -> list[str]:
    """What to say of names given by the caller that nobody here has, where the roles are known all the same."""
    labels = _labels(people)
    return [
        f"nobody here is called {name!r}, so that was left aside; the labels are: {labels}" for name in _absent(people, named)
    ]


def _labels(people: Sequence[Speaker]) -> str:
    return ", ".join(dict.fromkeys(speaker.label or "(no label)" for speaker in people))


def _absent(people: Sequence[Speaker], named: Sequence[str]) -> list[str]:
    """The names that no speaker goes by."""
    return [name for name in named if not any(is_called(speaker, name) for speaker in people)]


def _how(people: Sequence[Speaker]) -> str:
    unknown = (speaker.label or speaker.channel for speaker in people if speaker.role == "unknown")
    return f'say who is the agent, for example --agent "{next(unknown, None) or "NAME"}"'
