"""Names that are words too: Will, Mark, Grace, June. Which of the two a token is, is told by how and where it stands.

A name must not change what is heard (SCORING, invariants): "Thanks, Will" is no promise, and June no date.
"""

from __future__ import annotations

from collections.abc import Set as AbstractSet

from empathyqa.text.words import NAME_MARK, Words, fold

ORDINARY = frozenset(
    """will mark grace may june april august rose hope joy faith art bill pat sue drew miles max rich bob frank
    chase dawn summer autumn sunny guy dale heath cliff ray olive ruby pearl crystal star angel charity patience
    constance major king prince earl duke baron poppy ginger sky misty rocky rusty chance hunter cooper porter
    parker page wade lance kitty brook ford chuck buck basil sage reed price day long short young old green
    brown white black gray grey love best good bright sharp swift moody power cash bank banks west north east
    south case cook baker fisher hall hill field marsh wells rivers park church bell ball rice lamb fox wolf
    bird finch crane pike bush wood waters summers winters frost snow gale storm weeks bliss blessing favour
    precious gift mercy wise stone street line lane post waits service house close""".split()
)
"""Names that are words too: a capital letter, or the place where one is called, says which it is."""
FIRST_NAMES_TOO = frozenset(
    """will mark grace rose hope joy faith art bill pat sue drew miles max rich bob frank chase dawn summer autumn sunny guy
    dale heath cliff ray olive ruby pearl crystal charity patience constance earl poppy ginger misty rocky rusty chance
    hunter cooper parker wade lance kitty brook chuck buck basil reed bliss blessing favour precious gift mercy""".split()
)
"""Those of them that are first names."""
PLACES = frozenset(
    """street road lane avenue close court house drive way park hall place terrace row crescent gardens cottage farm hill
    field green bridge station surgery school college clinic hospital centre center church bank ward team line desk
    estate grove square mews walk rise view villa villas lodge""".split()
)
"""Words after which a name is a place's or a desk's: "it's Grace House"."""
_COMMON = frozenset(
    """will may bill love best good long short young old day price close service house post line waits
    street case cash bank rich power green brown white black gray grey north south east west page park
    parks place hall major bright frank art pat max miles patience charity star gift sky favour stone bell ball
    field hill church wood waters weeks snow frost storm rice fox chance wells bush sharp moody king""".split()
)
"""Those met so often as words that only a capital letter, or being called, makes a name of them."""
_INTRODUCING = (("thank", "you"), ("name", "is"))
MONTHS = frozenset("may june april august".split())
"""Months that are names."""
_DATED = frozenset(
    """in by since until till from before after during this next last every of early late mid for to on and or""".split()
)
_CALLED_AFTER = frozenset(
    """hi hello hey hiya dear thanks morning afternoon evening sorry ok name mr mrs ms miss mister missus missis mx dr bye sir
    madam maam""".split()
)
_CALLED_BEFORE = frozenset("here speaking calling".split())
_NO_NAME_AFTER = frozenset(
    """a an the this that these those my your our their his her its no any some every question i we you he she it they
    there who what which can could would should might must shall do did does not never if and or to please so just really
    only also all both us lost lose give gave giving without with in of best little much more""".split()
)
"""After one of these a word in small letters is the word, not the name: "a question mark", "I hope"."""
_NO_NAME_BEFORE = frozenset("you your it that this they we i to for so not he she the as".split())
"""Before one of these it is the word where a sentence begins with it: "hope you're well"."""


def marked(names: AbstractSet[str]) -> frozenset[str]:
    """The names as tokens: those that are words too bear a mark."""
    return frozenset(name + NAME_MARK if name in ORDINARY else name for name in names)


def named_tokens(words: Words, doubtful: AbstractSet[str], names: AbstractSet[str]) -> frozenset[int]:
    """The tokens that are one of the ``doubtful`` among the parties' ``names``, and are that name here."""
    if doubtful.isdisjoint(words.tokens):
        return frozenset()
    return frozenset(i for i, token in enumerate(words.tokens) if token in doubtful and _as_name(words, i, names))


def spells_name(words: Words, i: int, names: AbstractSet[str]) -> bool:
    """Whether token ``i``, which one of ``names`` is spelt like, is that name here: "Thanks, Will", never "I will"."""
    return words.tokens[i] not in ORDINARY or _as_name(words, i, names)


def _as_name(words: Words, i: int, names: AbstractSet[str]) -> bool:
    tokens, text = words.tokens, words.text
    before, after = tokens[i - 1] if i else "", tokens[i + 1] if i + 1 < len(tokens) else ""
    if tokens[i] in MONTHS and (before in _DATED or before[:1].isdigit() or after[:1].isdigit()):
        return False
    start, end = words.spans[i]
    if fold(text[start:end]) not in (tokens[i], tokens[i] + "'s"):
        return False  # "I'll", opened to "i will"
    if before in _CALLED_AFTER or after in _CALLED_BEFORE or tokens[max(i - 2, 0) : i] in _INTRODUCING:
        return True
    if text[start].islower() and (before in _NO_NAME_AFTER or (before in (*".!?", "") and after in _NO_NAME_BEFORE)):
        return False
    if tokens[i] not in _COMMON or (not after and before and text.islower()):
        return True  # "petal and stem, hope", as a recogniser writes it
    if not text[start].isupper() or text.isupper():
        return False
    if after in names and after not in ORDINARY:
        return True
    opens = not before or before in ".!?" or text[:start].rstrip()[-1:] in ("\n", ":", '"')
    return not opens or text[end : end + 1] in (",", ".", "!", "?", "")
