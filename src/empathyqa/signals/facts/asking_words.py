"""The small words by which a question is known."""

from __future__ import annotations

from empathyqa.signals.workings.wordlist import word_set

AUXILIARIES = word_set("do does did is are was were can could will would should shall have has am may might must")
ASKERS = word_set("what when where who which why how whose whom")
LEADS = word_set(
    """know knew tell ask asked asking say said see sure wonder wondering wondered idea confirm check explain understand find
    out clear clue me us about of on for by from to until till since"""
)
"""After one of these a question stands in the order of a statement: "can you tell me when it will come?"."""
