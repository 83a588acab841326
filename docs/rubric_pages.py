"""The parts of the pages about rubrics that are made from the library: fields, checks and settings, conditions, rubrics."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from empathyqa.checks import BUILT_IN, CONDITIONS
from empathyqa.rubric import load_rubric
from empathyqa.rubric.answers import Answer
from empathyqa.rubric.model import Band, Coach, Criterion, Examples, Extract, ExtractExample, Mix, OnlyFor, Pillar, Rubric
from empathyqa.rubric.opening import built_in_names

FIELDS = (
    ("The whole rubric", Rubric), ("A pillar", Pillar), ("A band", Band), ("A criterion", Criterion), ("`coach:`", Coach),
    ("`examples:`", Examples), ("`only_for:`", OnlyFor), ("A mix", Mix), ("A fact of `extract:`", Extract), ("Its example", ExtractExample), ("An answer in `review.yaml`", Answer),
)  # fmt: skip
"""Title → the model whose fields the table shows."""


def _table(heading: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    titles = list(heading)
    lines = [titles, ["---"] * len(titles), *rows]
    return "\n".join(
        "| " + " | ".join(cell.replace("|", "\\|").replace("<", "&lt;").replace("\n", " ") for cell in row) + " |"
        for row in lines
    )


def checks() -> str:
    """Every check with what it decides and its settings."""
    parts = []
    for check in BUILT_IN:
        lines = [f"### {check.id}", "", f"*{check.title}.* {check.about}"]
        rows = [
            (f"`{name}`", _default(field), " ".join((field.description or "").split()))
            for name, field in check.settings.model_fields.items()
        ]
        lines += ["", _table(("setting", "if left out", "what it says"), rows)] if rows else ["", "No settings."]
        parts.append("\n".join(lines))
    return "\n\n".join(parts)


def _default(field: Any) -> str:
    """A setting's default as it would be written in YAML."""
    if field.is_required():
        return "needed"
    value = field.get_default(call_default_factory=True)
    if hasattr(value, "model_dump"):
        given = value.model_dump(exclude_unset=True)
        return "`{" + ", ".join(f"{name}: {number:g}" for name, number in given.items()) + "}`"
    if isinstance(value, bool):
        return f"`{str(value).lower()}`"
    if isinstance(value, list | tuple):
        return f"`[{', '.join(str(each) for each in value)}]`" if value else "nothing"
    return f"`{value}`" if value != "" else "nothing"


def conditions() -> str:
    """The sentences that applies_when: can name."""
    rows = ((f"`{each.id}`", each.sentence, each.otherwise) for each in CONDITIONS.values())
    return _table(("`applies_when:`", "it applies when", "else the report says"), rows)


def fields() -> str:
    """The fields of a rubric, of a criterion and of what is inside it."""
    parts = []
    for title, model in FIELDS:
        rows = [
            (f"`{name}`", "needed" if field.is_required() else "", " ".join((field.description or "").split()))
            for name, field in model.model_fields.items()
            if name != "switched_off"
        ]
        parts.append(f"### {title}\n\n" + _table(("field", "", "what it says"), rows))
    return "\n\n".join(parts)


def shipped() -> str:
    """The rubrics that come with the library."""
    rows = []
    for name in built_in_names():
        rubric = load_rubric(name)
        origin = rubric.provenance.criteria
        own = sum(origin[each.id].at.file.endswith(f"{name}.yaml") for each in rubric.criteria)
        rows.append((f"`{name}`", f"{own} of {len(rubric.criteria)}", " ".join(rubric.about.split())))
    return _table(("name", "own criteria", "what it is for"), rows)


BLOCKS: dict[str, Callable[[], str]] = {
    "checks": checks,
    "conditions": conditions,
    "rubric_fields": fields,
    "rubrics": shipped,
}
"""Name of a generated block → what makes it."""
