"""Which conversation each row of a table belongs to.

A spreadsheet often writes the id once and leaves the cells below it empty. All rows without an id taken together would
make one conversation out of many people's words.
"""

from __future__ import annotations

from collections.abc import Sequence


def carried_on(ids: Sequence[str]) -> list[str]:
    """Each row's id: its own, or where its cell is empty that of the row above."""
    carried: list[str] = []
    for own in ids:
        carried.append(own or (carried[-1] if carried else ""))
    return carried


def told_of_rows(lines: Sequence[int]) -> list[str]:
    """The warning for rows of a conversation whose own id is empty, by their ``lines``."""
    if not lines:
        return []
    rows = f"{len(lines)} rows have" if len(lines) > 1 else "a row has"
    return [f"{rows} no conversation id (line {lines[0]}) and {'go' if len(lines) > 1 else 'goes'} on with the row above"]
