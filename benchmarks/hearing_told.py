"""The figures as Markdown tables: what the command prints and the documentation shows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

MAY_SCORE = 0.70
"""Held-out precision from which a signal may earn or cost points; below, it may only coach."""
NAMES = {"commissioned": "commissioned, authors held out", "real": "real contacts"}


def tables(found: Mapping[str, Any]) -> str:
    """Everything, one table after the other."""
    parts = [summary(found)]
    parts += [f"### Signals: {NAMES[name]}\n\n{signals(part, found['yardstick'][name])}" for name, part in found["sets"].items()]
    parts += [
        f"### Moments and the whole contact\n\n{contacts(found)}",
        f"### Outside labels\n\n{outside(found['outside'])}",
    ]
    if found["not_here"]:
        parts.append(f"Not here, so not measured: {', '.join(found['not_here'])}.")
    return "\n\n".join(parts)


def summary(found: Mapping[str, Any]) -> str:
    """The headline: micro figures of the library, the yardstick and the readers, by set."""
    rows = []
    for name, part in found["sets"].items():
        micro, plain = part["micro"], found["yardstick"][name]["micro"]
        told = f"{NAMES[name]} ({part['conversations']})"
        rows.append((told, "empathyqa", *_three(micro), show(part["macro_f1"])))
        rows.append((told, "keyword lists and VADER", *_three(plain), show(found["yardstick"][name]["macro_f1"])))
        rows.append((told, "two careful readers", "", "", show(found["readers"][name]), ""))
    return table(("conversations", "who", "precision", "recall", "F1", "mean F1 of signals with 15 or more"), rows)


def signals(part: Mapping[str, Any], plain: Mapping[str, Any]) -> str:
    """Every signal, the commonest first."""
    rows = [
        (f"`{id}`" if not id.startswith("any_") else f"*{id.replace('_', ' ')}*", str(one["gold"]), str(one["heard"]),
         *_three(one), show(plain["signals"][id]["f1"]))
        for id, one in sorted(part["signals"].items(), key=lambda item: (-item[1]["gold"], item[0]))
    ]  # fmt: skip
    return table(("signal", "marked", "heard", "precision", "recall", "F1", "F1 by keywords"), rows)


def contacts(found: Mapping[str, Any]) -> str:
    """Moments, steps, readings of the whole, rank correlation with the readers' marks; the yardstick beside them."""
    heading = ["figure"]
    columns: list[dict[str, str]] = []
    for name, part in found["sets"].items():
        heading += [NAMES[name], f"{name}: keywords"]
        columns += [dict(_contact_rows(part)), dict(_contact_rows(found["yardstick"][name]))]
    return table(heading, ((label, *(column.get(label, "–") for column in columns)) for label in columns[0]))


def _contact_rows(part: Mapping[str, Any]) -> Iterable[tuple[str, str]]:
    moments = part["moments"]
    for key in ("precision", "recall", "f1"):
        yield f"moments: {key}", with_interval(moments, key)
    for step, one in moments["steps"].items():
        yield f"step {step}: kappa", with_interval(one, "kappa")
    for field, one in part["contact"].items():
        if "accuracy" in one:
            yield f"{field}: right (always the commonest)", f"{show(one['accuracy'])} ({show(one['majority'])})"
        else:
            yield f"{field}: precision / recall", f"{show(one['precision'])} / {show(one['recall'])} of {one['gold']}"
    for mark, one in part["spearman"].items():
        yield f"{mark}: Spearman with the readers' mark", with_interval(one, "rho")


def outside(found: Mapping[str, Any]) -> str:
    """What others labelled, beside what is heard."""
    rows = []
    for corpus, figures in found.items():
        for label, one in figures.items():
            if "rho" in one:
                rows.append((corpus, label, str(one["n"]), "", "", "", f"Spearman {show(one['rho'])}"))
            else:
                three = [show(one.get(key)) for key in ("precision", "recall", "f1")]
                of = f" of {one['of']}" if "of" in one else ""
                rows.append((corpus, label, f"{one['gold']}{of}", str(one["heard"]), *three))
    return table(("corpus", "heard here = labelled there", "labelled", "heard", "precision", "recall", "F1"), rows)


def _three(one: Mapping[str, Any]) -> list[str]:
    return [with_interval(one, key) for key in ("precision", "recall", "f1")]


def with_interval(one: Mapping[str, Any], key: str) -> str:
    """A figure with its 95 % interval where there is one: ``0.81 (0.77–0.85)``."""
    between: Sequence[float] | None = one.get(f"{key}_interval")
    return show(one[key]) + (f" ({between[0]:.2f}–{between[1]:.2f})" if between and one[key] is not None else "")


def show(value: float | None) -> str:
    """Two decimals, or a dash."""
    return "–" if value is None else f"{value:.2f}"


def table(heading: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A Markdown table."""
    return "\n".join("| " + " | ".join(line) + " |" for line in (heading, ["---"] * len(heading), *rows))
