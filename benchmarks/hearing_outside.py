"""Outside labels: corpora that others labelled for other ends, which nobody tuned for. Measured only, never trained on.

Each function takes conversations in the plain JSON form with their labels, and returns named figures.
"""

from __future__ import annotations

import json
import random
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from statistics import mean
from typing import Any

from empathyqa.signal import EMOTIONS, Signals
from empathyqa.signals import listen
from empathyqa.transcript import Transcript, Turn
from hearing_measure import ratios, spearman

Talk = tuple[dict[str, Any], Signals]
ASKING = frozenset(("discovery_question", "verification_question", "offer_help", "further_help", "paraphrase"))
ACTS = {
    "apology": ("expressRegret",), "hold": ("hold", "informIntent-hold"), "gratitude": ("thank",),
    "greeting": ("greet",), "closing": ("bye",), "introduction": ("identifySelf",),
}  # fmt: skip
LIMITS = {"star": 1200, "uss": 1001}
SEED = 20260


def measured(folder: Path, *, quick: bool) -> dict[str, Any]:
    """Every corpus found in ``folder``; those missing are named under ``missing``."""
    out: dict[str, Any] = {"missing": []}
    for name, figure in CORPORA.items():
        path = folder / f"{name}.jsonl"
        if path.exists():
            out[name] = figure(_talks(path, LIMITS.get(name, 10**6) // (10 if quick else 1)))
        else:
            out["missing"].append(name)
    return out


def _talks(path: Path, most: int) -> list[dict[str, Any]]:
    rows = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    if len(rows) > most:
        rows = sorted(random.Random(SEED).sample(rows, most), key=lambda row: str(row["id"]))
    return rows


def _heard(rows: Iterable[dict[str, Any]]) -> list[Talk]:
    out = []
    for row in rows:
        turns = tuple(
            Turn(i, t["speaker"], t["text"], start=t.get("start"), end=t.get("end")) for i, t in enumerate(row["turns"])
        )
        talk = Transcript(row["id"], turns, row["channel"], agent_name=row["agent_name"], customer_name=row["customer_name"])
        out.append((row, listen(talk)))
    return out


def _agreed(pairs: Iterable[tuple[bool, bool]]) -> dict[str, Any]:
    """Ratios of (marked, heard) pairs."""
    told = list(pairs)
    both, ours, theirs = sum(a and b for a, b in told), sum(b for _, b in told), sum(a for a, _ in told)
    return {"gold": theirs, "of": len(told), "heard": ours, **ratios([both, ours - both, theirs - both])}


def oasis(rows: list[dict[str, Any]]) -> dict[str, Any]:
    """Telephone calls with speech acts, agent turns: what each act is called here."""
    turns = [
        (frozenset((turn.get("labels") or {}).get("sp_acts", ())), frozenset(s.id for s in heard.at(i)))
        for row, heard in _heard(rows)
        for i, turn in enumerate(row["turns"])
        if turn["speaker"] == "agent"
    ]
    out = {
        f"{id} = {' or '.join(acts)}": _agreed((not said.isdisjoint(acts), id in ids) for said, ids in turns)
        for id, acts in ACTS.items()
    }
    out["apology = expressRegret, pardon left out"] = _agreed(
        ("expressRegret" in said, "apology" in ids) for said, ids in turns if "pardon" not in said or "expressRegret" in said
    )
    out["apology where the line says pardon (false alarms)"] = {
        "gold": sum("pardon" in said and "expressRegret" not in said for said, _ in turns),
        "heard": sum("pardon" in said and "expressRegret" not in said and "apology" in ids for said, ids in turns),
    }
    out["any question = reqInfo"] = _agreed(("reqInfo" in said, not ids.isdisjoint(ASKING)) for said, ids in turns)
    return out


def annomi(rows: list[dict[str, Any]]) -> dict[str, Any]:
    """Counselling: questions and reflections of the counsellor."""
    turns = [
        (turn["labels"], frozenset(s.id for s in heard.at(i)))
        for row, heard in _heard(rows)
        for i, turn in enumerate(row["turns"])
        if turn["speaker"] == "agent" and "question_exists" in (turn.get("labels") or {})
    ]
    naming = frozenset(("paraphrase", "acknowledgement", "validation"))
    return {
        "discovery_question = question": _agreed((t["question_exists"], "discovery_question" in ids) for t, ids in turns),
        "any question = question": _agreed((t["question_exists"], not ids.isdisjoint(ASKING)) for t, ids in turns),
        "paraphrase = reflection": _agreed((t["reflection_exists"], "paraphrase" in ids) for t, ids in turns),
        "paraphrase, naming or validation = reflection": _agreed(
            (t["reflection_exists"], not ids.isdisjoint(naming)) for t, ids in turns
        ),
    }


def star(rows: list[dict[str, Any]]) -> dict[str, Any]:
    """Chats in which the agent could pick a canned sentence, and the customer says afterwards how it felt."""
    from empathyqa.insight.recycled import same_sentences

    told = [(t["text"], r["id"], t["labels"]["canned"]) for r in rows for t in r["turns"]
            if t["speaker"] == "agent" and isinstance((t.get("labels") or {}).get("canned"), bool)]  # fmt: skip
    groups = same_sentences([text for text, _, _ in told])
    calls: dict[int, set[str]] = {}
    for group, (_, call, _) in zip(groups, told, strict=True):
        calls.setdefault(group, set()).add(call)
    out = {
        "recycled in three contacts or more = canned": _agreed(
            (canned, group >= 0 and len(calls[group]) >= 3) for group, (_, _, canned) in zip(groups, told, strict=True)
        )
    }
    heard = _heard(rows)
    felt = {"user_aggressive_or_annoyed": ("anger", "frustration", "abuse"), "user_confused": ("confusion",)}
    for label, ids in felt.items():
        known = [(row["labels"][label], signals) for row, signals in heard if row["labels"].get(label) is not None]
        out[f"{' or '.join(ids)} anywhere = {label}"] = _agreed((bool(a), bool(s.of(*ids))) for a, s in known)
    known = [(row["labels"]["user_aggressive_or_annoyed"], signals) for row, signals in heard]
    out["clear anger or frustration anywhere = user_aggressive_or_annoyed"] = _agreed(
        (a, any((s.level or 1) >= 2 for s in signals.of("anger", "frustration"))) for a, signals in known if a is not None
    )
    return out


def uss(rows: list[dict[str, Any]]) -> dict[str, Any]:
    """Wizard-of-oz chats with satisfaction a turn (1 to 5, mean of three raters or more): rank correlation."""
    turns, talks = [], []
    for row, heard in _heard(rows):
        felt = []
        for i, turn in enumerate(row["turns"]):
            rated = (turn.get("labels") or {}).get("satisfaction")
            if turn["speaker"] == "customer" and rated:
                felt.append(_feeling([(s.id, s.level or 1) for s in heard.at(i)]))
                turns.append((mean(rated), felt[-1]))
        overall: Any = (row.get("labels") or {}).get("satisfaction_overall")
        if overall and felt:
            talks.append((mean(overall), sum(felt) / len(felt)))
    return {
        "feeling of the turn with its satisfaction": {"n": len(turns), "rho": spearman(turns)},
        "mean feeling with overall satisfaction": {"n": len(talks), "rho": spearman(talks)},
    }


def _feeling(found: Sequence[tuple[str, int]]) -> float:
    """Glad, content, unheard or upset in one number."""
    worth: Mapping[str, float] = {"gladness": 1, "confirmation": 1, "unresolved": -1, "repeat": -0.5, "effort": -0.5}
    return sum(-level if id in EMOTIONS else worth.get(id, 0.0) for id, level in found)


CORPORA = {"oasis": oasis, "annomi": annomi, "star": star, "uss": uss}
