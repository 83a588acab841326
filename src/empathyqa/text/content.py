"""What a turn is about: its content words, brought to a common stem, so that "charged" and "charges" meet.

Used where the conversation is compared with itself (said again, taken up, asked about), never to judge anyone's words.
"""

from __future__ import annotations

from functools import lru_cache

from empathyqa.text.words import Words

_EMPTY_WORDS = """
a about above after again all almost already also although always am an and any anyone anything are around as at
    away back be because been before being below both but by can come could day did do does doing done down each else
    ever every few for from further get gets getting give go goes going gone gonna good got had has have having he hello
    help her here hers hi him his how i if in into is it its just keep kind know last least less let like little look
    made make many may maybe me mean might mine more most much must my need never new next no nor not nothing now of off
    ok on once one only or other our out over own people please put quite rather re really right said same say see she
    should since so some someone something sorry sort still such sure take tell than thank thanks that the their them
    then there these they thing things think this those though through time to today too try two under until up us use
    very want was way we well went were what when where whether which while who whole whom whose why will with without
    wo would yeah yes yet you your yours um uh er erm eh oh ah mm hmm bit lot lots thats im ive cant dont didnt
    's s t . ? ! £ $ € % sir madam maam mate love dear anyway actually basically literally honestly okay aye yep nope
    first second able ask asked happen happened start call called calling bye morning afternoon evening three four five
    six seven eight nine ten
"""
EMPTY_WORDS = frozenset(_EMPTY_WORDS.split())
"""Words that carry no matter of their own."""
_ENDINGS = ("ations", "ation", "ings", "ing", "edly", "ied", "ies", "ers", "est", "ed", "er", "es", "ly", "s")
_SHORTEST_STEM = 3


@lru_cache(maxsize=8192)
def stem(token: str) -> str:
    """A token without its commonest English endings; crude, stable and enough to compare."""
    if len(token) <= _SHORTEST_STEM or not token.isalpha():
        return token
    for ending in _ENDINGS:
        if token.endswith(ending) and len(token) - len(ending) >= _SHORTEST_STEM:
            token = token[: -len(ending)] + ("y" if ending in ("ied", "ies") else "")
            break
    if len(token) > _SHORTEST_STEM and token[-1] == token[-2] and token[-1] in "bdglmnprt":
        token = token[:-1]
    return token[:-1] if token.endswith("e") and len(token) > _SHORTEST_STEM else token


def stems(tokens: Words | tuple[str, ...] | list[str]) -> tuple[str, ...]:
    """The stems of the content words, in order, repeats kept; redaction tokens and handles left out."""
    if isinstance(tokens, Words):
        tokens = tokens.tokens
    return tuple([stem(t) for t in tokens if t not in EMPTY_WORDS and t[0] not in "@<" and (len(t) > 2 or t.isdigit())])
