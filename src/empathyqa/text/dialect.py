"""Dialect brought to the words that everything else listens for: "cannae", "naw", "I'm no wanting it", "you not sending it".

How somebody speaks must not change what is heard (SCORING, invariants). Scots writes its *not* as -nae, -ny or -na, and says
"no" for it after a verb; northern English says "nowt" and "owt"; Caribbean and other Englishes leave out the *are* before a
*not*. Only forms with one reading are here, or those whose neighbours leave one: "I am no expert", "there is no heating" and
"with you not being in" stay as they are.
"""

from __future__ import annotations

from collections.abc import Sequence

_STEMS = {
    "did": "did", "does": "does", "is": "is", "was": "was", "wis": "was", "were": "were", "has": "has", "have": "have",
    "had": "had", "will": "will", "wull": "will", "would": "would", "wid": "would", "could": "could", "should": "should",
    "must": "must",
}  # fmt: skip
OPENED: dict[str, tuple[str, ...]] = {
    **{stem + ending: (verb, "not") for stem, verb in _STEMS.items() for ending in ("nae", "ny", "na")},
    "cannae": ("can", "not"), "canna": ("can", "not"), "dinnae": ("do", "not"), "dinna": ("do", "not"),
    "dinny": ("do", "not"), "winnae": ("will", "not"), "winna": ("will", "not"), "arenae": ("are", "not"),
    "neednae": ("need", "not"), "ah'll": ("i", "will"), "ah'm": ("i", "am"), "ah've": ("i", "have"), "ah'd": ("i", "would"),
}  # fmt: skip
"""Raw token → opened tokens."""
RESPELT = {
    "naw": "no", "nae": "no", "naebody": "nobody", "naething": "nothing", "aye": "yes", "ye": "you", "youse": "you",
    "yer": "your", "oor": "our", "oot": "out", "aboot": "about", "doon": "down", "noo": "now", "aff": "off", "hoose": "house",
    "tae": "to", "dae": "do", "hae": "have", "gie": "give", "mibbe": "maybe", "nowt": "nothing", "owt": "anything",
    "summat": "something",
}  # fmt: skip
"""Raw token → the one word it is."""
IN_CONTEXT: dict[str, tuple[tuple[str, ...], bool, frozenset[str]]] = {
    "ma": (("my",), False, frozenset("""phone house boiler mum mother maw brother sister son daughter account bill money name card
        wife husband wean weans bairn flat car work van dad da father granny gran pal pension key meter order""".split())),
    "ah": (("i",), False, frozenset("took want need telt told think know said phoned rang paid cannae dinnae didnae".split())),
    "canny": (("can", "not"), False, frozenset("get be go do see find use pay wait come afford hear mind work sleep".split())),
}  # fmt: skip
"""Raw token → (opened tokens, only at the start of a clause?, the words that must follow), as in spelling.py."""

BARE_NOT = frozenset(("no", "not"))
"""The words that :func:`opened_not` looks at."""
_DOING = frozenset(
    """wanting needing working coming going getting sending answering moving listening happening doing having paying asking
    saying telling trying waiting ringing calling phoning talking speaking looking asking using taking giving letting making
    showing helping hearing seeing sleeping eating stopping starting charging sitting staying leaving joking
    bothering interested""".split()
)
_STATES = frozenset("sure happy ready able allowed fair very too so here there in well coming".split())
_DONE = frozenset("been had got heard seen come gone received done told telt taken given sent arrived asked eaten slept".split())
_DO = frozenset("be get have go come do take pay let give work need want see say".split())
_BE, _HAVE = frozenset(("is", "are", "am", "was", "were", "'s")), frozenset(("has", "have", "had"))
_WILL = frozenset(("will", "would", "can", "could", "should"))
_WHO = {"i": "am", "you": "are", "we": "are", "they": "are", "he": "is", "she": "is", "it": "is"}
_BEFORE = frozenset(("", ".", "?", "!", "and", "but", "so", "then", "because", "ok", "yes", "no", "well", "right"))


def opened_not(raw: Sequence[str], at: int, opened: Sequence[tuple[str, ...]]) -> tuple[str, ...] | None:
    """What a "no" or "not" at this place opens to by its neighbours; ``None``: it stays."""
    if at + 1 >= len(raw) or not at:
        return None
    after, before = raw[at + 1], opened[at - 1][-1]
    if raw[at] == "no":
        return ("not",) if _is_not(before, opened[at - 1], opened[at - 2][-1:] if at > 1 else (), after) else None
    led_by = opened[at - 2][-1] if at > 1 else ""
    missing = before in _WHO and len(opened[at - 1]) == 1 and led_by in _BEFORE and (after in _DOING or after in _STATES)
    return (_WHO[before], "not") if missing else None


def _is_not(verb: str, word: tuple[str, ...], led_by: tuple[str, ...], after: str) -> bool:
    """Whether "no" between this verb and the next word says *not*."""
    if verb in _BE:
        subject = word[0] if len(word) > 1 else led_by[0] if led_by else ""
        if subject == "there":
            return False  # "there's no getting it back"
        return after in ("been", "got") or after in _DOING or (after in _STATES and subject in _WHO)
    return (verb in _HAVE and after in _DONE) or (verb in _WILL and after in _DO)
