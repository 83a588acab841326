"""The small words by which a question is known."""

from __future__ import annotations

from empathyqa.signals.workings.wordlist import word_set

AUXILIARIES = word_set("do does did is are was were can could will would should shall have has am may might must")
ASKERS = word_set("what when where who which why how whose whom")
