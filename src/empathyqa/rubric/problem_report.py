"""Problems for machines: JSON, and SARIF 2.1.0 for build servers and code review."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import PurePath
from typing import Any

from empathyqa.errors import Problem
from empathyqa.rubric.problems import CODES

_SARIF = "https://json.schemastore.org/sarif-2.1.0.json"


def problems_json(problems: Sequence[Problem]) -> str:
    """A list with one object a problem: code, severity, path, line, column, message, fix, excerpt."""
    return json.dumps([asdict(problem) for problem in problems], indent=2, ensure_ascii=False) + "\n"


def problems_sarif(problems: Sequence[Problem], version: str) -> str:
    """A SARIF log of one run; ``version`` is the library's."""
    used = sorted({problem.code for problem in problems})
    driver = {"name": "empathyqa", "version": version, "rules": [_rule(code) for code in used]}
    results = [_result(problem, used.index(problem.code)) for problem in problems]
    log = {"$schema": _SARIF, "version": "2.1.0", "runs": [{"tool": {"driver": driver}, "results": results}]}
    return json.dumps(log, indent=2, ensure_ascii=False) + "\n"


def _rule(code: str) -> dict[str, Any]:
    page = CODES.get(code)
    if page is None:
        return {"id": code}
    return {"id": code, "shortDescription": {"text": page.title}, "fullDescription": {"text": page.about}}


def _result(problem: Problem, rule: int) -> dict[str, Any]:
    fix = f" {problem.fix}" if problem.fix else ""
    result: dict[str, Any] = {
        "ruleId": problem.code,
        "ruleIndex": rule,
        "level": problem.severity,
        "message": {"text": f"{problem.message}{fix}"},
    }
    if problem.path:
        place: dict[str, Any] = {"artifactLocation": {"uri": PurePath(problem.path).as_posix()}}
        if problem.line:
            place["region"] = {"startLine": problem.line, "startColumn": problem.column or 1}
        result["locations"] = [{"physicalLocation": place}]
    return result
