"""What times a transcript needs before silence and overlap can be spoken of."""

from __future__ import annotations

from empathyqa.transcript import Transcript


def no_clock(transcript: Transcript) -> str:
    """Why silences and overlaps cannot be heard here; empty where they can."""
    if transcript.channel in ("chat", "social", "email"):
        return "Silence is ordinary in writing."
    able = transcript.capabilities
    if not able.times:
        return "This transcript has no times."
    return "" if able.end_times else "This transcript does not say when turns end."
