"""Details: the facts a rubric asks to be noted (``extract:``), found in a conversation with their words and places.

For the summary after the call, so that notes need not be typed. Nothing here is ever scored: the scorecard is complete
before a detail is looked for. What was not said is not guessed, and what a redactor hid is called hidden.
"""

from __future__ import annotations

from empathyqa.details.noting import DetailsAsked

__all__ = ["DetailsAsked"]
