"""Every code that ``rubric check`` can show, with the long explanation that ``explain`` prints."""

from __future__ import annotations

from empathyqa.rubric.code import Code
from empathyqa.rubric.codes_of_fields import FIELDS
from empathyqa.rubric.codes_of_the_whole import WHOLE
from empathyqa.rubric.codes_of_warnings import DOUBTS
from empathyqa.rubric.codes_of_writing import WRITING

CODES: dict[str, Code] = {code.id: code for code in (*WRITING, *FIELDS, *WHOLE, *DOUBTS)}


def explain_code(id: str) -> str:
    """The page of one code in plain words; KeyError where there is none such."""
    code = CODES[id.upper()]
    kind = "warning" if code.warning else "error"
    lines = [f"{code.id} ({kind}): {code.title}", "", code.about]
    if code.wrong:
        lines += ["", f"  Instead of   {code.wrong}"]
    if code.right:
        lines += [f"  write        {code.right}"] if code.wrong else ["", f"  For instance   {code.right}"]
    return "\n".join(lines)
