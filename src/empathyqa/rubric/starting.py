"""``rubric new``: a working rubric to start from, with the schema beside it so that editors help at once."""

from __future__ import annotations

import json
from pathlib import Path

from empathyqa.errors import Problem, RubricError
from empathyqa.rubric.schema import rubric_schema

_STARTER = """# yaml-language-server: $schema=./rubric.schema.json
#
# A rubric of your own. It starts from the balanced one that comes with empathyqa and says only what differs.
#   empathyqa rubric check NAME    every mistake, with its line and its remedy
#   empathyqa rubric show NAME     what really counts, in percent, and where each line is written
#   empathyqa rubric test NAME     runs the examples below

rubric: our-rubric            # the stable id; keep it when you reword the title
version: 1                    # raise it when what counts changes
title: Our scorecard
extends: balanced             # or a file beside this one: ./other.yaml

# Change an inherited criterion: its id, and only what differs.
# change:
#   good-questions: {weight: 3}

# Leave an inherited criterion out: its id, and the reason. The reason is printed on every report.
# switch_off:
#   uses-the-name: Chat shows the first name in the header already.

# Facts for the summary after the call, so that nobody types them; never scored.
# extract:
#   - id: order-number
#     label: Order number
#     kind: reference
#     after: [order number, order]

word_lists:
  our_promises:
    - I'll ring you myself
    - I'll stay with this until it is sorted
    - you have my direct number

criteria:
  - id: makes-it-personal
    title: Makes a promise in person
    pillar: effectiveness
    weight: 1
    check: phrases
    settings: {word_list: our_promises, met: {min: 1}}
    why: A promise with a person behind it is the one that customers believe.
    coach:
      tip: Say what you yourself will do, and stay the owner of it.
      try_saying: "I'll ring you myself by noon tomorrow."
    known_limits:
      - Only the phrases in the list are heard; add those of your best agents.
    examples:
      passes:
        - |
          Customer: So who looks after this now?
          Agent: I do. I'll ring you myself by noon tomorrow.
      fails:
        - |
          Customer: So who looks after this now?
          Agent: Somebody will be in touch.
"""


def starter(name: str = "rubric.yaml") -> str:
    """The text of the rubric that :func:`new_rubric` writes."""
    return _STARTER.replace("NAME", name)


def new_rubric(folder: str | Path, name: str = "rubric.yaml") -> tuple[Path, Path]:
    """Write a working rubric and its schema into a folder (made where it is missing); returns both paths.

    Raises :class:`RubricError` where the rubric is there already (it is never overwritten) or nothing can be written.
    The schema is written anew: it belongs to the version of the library, not to the team.
    """
    place = Path(folder)
    rubric, schema = place / name, place / "rubric.schema.json"
    if rubric.exists():
        message = "There is a rubric of this name already; it is left as it is."
        raise RubricError(Problem("R010", message, str(rubric), fix="Give another folder or another name."))
    try:
        place.mkdir(parents=True, exist_ok=True)
        schema.write_text(json.dumps(rubric_schema(), indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
        rubric.write_text(starter(name), encoding="utf-8")
    except OSError as error:
        message = "The rubric cannot be written there."
        raise RubricError(Problem("R010", message, str(rubric), fix="Give a folder that you may write to.")) from error
    return rubric, schema
