"""Whether a cue's own words are of somebody's death: "he passed in May", "the funeral's on Friday", "my late wife".

Its reason then says so, and who reads the signal (the report, an agent's load) need not read the words anew.
House rule; no study.
"""

from __future__ import annotations

from empathyqa.signal import A_DEATH
from empathyqa.signals.workings.wordlist import word_set
from empathyqa.text.automaton import Hit

TOLD = f"tells of {A_DEATH}"
_DEATH = word_set(
    "died dies dead dying passed death funeral funerals ashes estate probate eulogy wake headstone deceased bereaved bereavement"
    " widow widowed widower grieving buried burying cremated cremation stillborn stillbirth miscarriage miscarried inquest"
)
_LOST = word_set("lost lose losing")
_SOMEBODY = word_set(
    "husband wife mother father mum mam mom dad son daughter brother sister partner nan gran nana grandad grandma grandpa"
    " grandmother grandfather baby uncle aunt auntie friend cousin twin child kid boy girl"
)
_WORK = word_set("job jobs work shift hours")


def of_a_death(hit: Hit) -> bool:
    """Whether the words found are of a death; a job or a thing that was lost is none."""
    words = set(hit.words.tokens[hit.first : hit.last])
    if not words.isdisjoint(_DEATH):
        return True
    lost = not words.isdisjoint(_LOST) or "late" in words
    return lost and not words.isdisjoint(_SOMEBODY) and words.isdisjoint(_WORK)
