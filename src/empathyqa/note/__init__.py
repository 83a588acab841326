"""Noting: what a good note-taker takes from the words of a contact. It decides no point, and tells nobody.

Why they came, what it is about, who promised what by when, and what a disclosed illness asks for first. Reads the transcript
and the signals heard in it; knows no rubric, no score and no page.
"""

from __future__ import annotations

from empathyqa.note.day_promised import day_promised
from empathyqa.note.needs import needs_named
from empathyqa.note.owner import Owner
from empathyqa.note.promises import Promised, promises_in
from empathyqa.note.reason import reason_turn
from empathyqa.note.sentence import SIDE, around
from empathyqa.note.topic import topic_of

__all__ = ["SIDE", "Owner", "Promised", "around", "day_promised", "needs_named", "promises_in", "reason_turn", "topic_of"]
