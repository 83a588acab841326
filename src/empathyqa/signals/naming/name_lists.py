"""Which words are names, which stand beside one, and which only look like one."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from empathyqa.signals.workings.wordlist import word_set

TITLES = word_set("""mr mrs ms miss mister missus missis mx dr doctor prof professor rev chief alhaji alhaja sir madam maam""")
"""Words that stand before a name; ``sir`` and ``ma'am`` alone are courtesy, not a name."""
NOT_NAMES = word_set(
    """the and yes yeah no not so it is my your here sorry calling just about still really very going trying having ok
    please thanks thank you well good fine great hello hi there sure right um uh er oh because at from on in with
    for a an one two me mine name first last surname full that this what why how when who would can speaking back spelt
    spelled wrong"""
)
"""Words that stand where a name would, and are none."""
NO_SURNAMES = word_set(
    """her his their our mum dad mother father wife husband son daughter sister brother partner carer mam i we he she they
    and but or from at on in with again im calling ringing here there about who is was has had have"""
)
"""Words that follow a given name without being its surname."""
OWN_AFTER = word_set("here speaking")
"""Words right after the speaker's own name: "Will here", "June speaking"."""
FIRST_AND_LAST = 2
"""Words that a whole name has."""


@cache
def given_names() -> frozenset[str]:
    """Common given names (lower case) of the English-speaking world's customers; ordinary words left out."""
    text = files("empathyqa").joinpath("lexicons", "en", "given_names.txt").read_text(encoding="utf-8")
    return frozenset(word for line in text.splitlines() if not line.startswith("#") for word in line.split())
