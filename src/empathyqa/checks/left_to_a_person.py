"""What a criterion about moments says where the only ones are a danger: those are shown, and a person judges them."""

from __future__ import annotations

from collections.abc import Sequence

from empathyqa.checks.base import Verdict, not_applicable
from empathyqa.signal import Moment

_A_DANGER = not_applicable("What was heard is a hint of harm: how it was answered is shown, and for a person to judge.")


def left_to_a_person(moments: Sequence[Moment]) -> Verdict | None:
    """That the moment shown is not judged by a rule; ``None`` where none is a danger, and nothing was heard at all."""
    return _A_DANGER if any(moment.cue == "crisis" for moment in moments) else None
