"""Brushed off: by what everybody has, hurried on, told off, or met with bare thanks or a bare sorry.

"It's pretty straightforward" to who is no good with websites, "you've only just told me" and "a lot of people have got those"
to a loss make it small or their fault; "do you want it or not" and "it gets scanned when it gets scanned" hurry on; "keep a
civil tongue" tells off; and "thanks for confirming" to a death, or "sorry about that, is there anything else" to trouble, pass
over it. Where the words comfort ("you're not alone, lots of people have had that"), or no trouble was heard, they are none.
House rule; no study.
"""

from __future__ import annotations

from collections.abc import Iterator

from empathyqa.later import later
from empathyqa.signals.pushes.granted import grants
from empathyqa.signals.rule import Heard
from empathyqa.signals.talk import TurnView
from empathyqa.signals.told_of import told_of
from empathyqa.signals.workings.wordlist import word_set
from empathyqa.text.automaton import Hit

_AFTER_TROUBLE = {
    "dismissal.firm_everybody": "makes it what everybody has",
    "dismissal.firm_strike": "counts it against them",
    "dismissal.bare_sorry": "says sorry and moves on",
    "dismissal.firm_only_now": "holds it against them that it was told late",
}
"""Words that may be said to anybody: a brush-off only to somebody in trouble."""
_ALWAYS = {
    "dismissal.firm_hurries": "hurries them on",
    "dismissal.firm_when_it_does": "hurries them on",
    "dismissal.firm_tongue": "tells them off",
}
_OF_ANOTHER_MATTER = later(r" (?:to miss|to get|to make|mistake|for me|on our) ")
_NOT_FOR_ME = later(
    r" (?:not|never|no|n't) (?:\S+ ){0,2}?(?:good|great|much good|use|confident|up|able|know|got|have|do|use|manage|work|read"
    r"|get)"
    r" (?:\S+ ){0,4}?(?:computers?|online|internet|apps?|websites?|web|tech|technology|smartphones?|phones?|forms?|print|tablets?"
    r"|screens?|writing|reading|english|emails?|links?) "
)
"""Who says that they cannot manage such a thing is told how simple it is."""
_HELPS_WITH_IT = later(
    r" (?:i|we) (?:will|can|could|am going to|have)(?! not) | let me | take your time | together | (?:with|for) you | instead "
)
_COMFORTS = word_set("sorry alone feel feels understand natural worry normal")
"""Beside one of these, what everybody has is said to comfort."""
_FEELS_FOR = ("sympathy.", "sympathy_news.", "apology.")
_GIVEN = later(r"\[URL\]|<LINK>|https?://|\b[A-Z]{1,4}-?\d{3,}")
_MAY_END = later(
    r" (?:or|else) (?:\S+ ){0,4}?(?:have|need|got) to (?:end|close|finish|hang) | if you (?:\S+ ){1,8}?end (?:the|this) call "
)
_GRAVE = ("sadness.death", "sadness.hurt", "crisis.ending")
_LOSSES = ("sympathy_news.loss", *_GRAVE)


def brushed_off(view: TurnView) -> Iterator[Heard]:
    """The phrases of a turn by which it brushes off, said here and now."""
    for group, reason in _AFTER_TROUBLE.items():
        for hit in view.found(group) if view.has(group) else ():
            if not (group == "dismissal.firm_everybody" and _comforts(view)):
                yield Heard.at(hit, reason, after_trouble=True, firm=True)
    for group, reason in _ALWAYS.items():
        for hit in view.found(group) if view.has(group) else ():
            if _said_twice(view, hit) and not (told_of(view, hit) or view.quoted(hit)):
                yield Heard.at(hit, reason, firm=True)
    if view.has("dismissal.so_simple") and (simple := _so_simple(view)):
        yield Heard.at(simple, "calls simple what they cannot do", firm=True)
    if view.has("dismissal.bare_thanks") and not _feels_for(view) and any(said.has(*_LOSSES) for said in view.run_before):
        yield Heard.at(view.found("dismissal.bare_thanks")[0], "thanks for bad news", firm=not _asks_about_an_illness(view))


def gives_or_warns(view: TurnView) -> bool:
    """Whether a turn that closes gives a reference or a link first, says yes to what was asked of it just before, or only warns
    that the call may have to end."""
    if _GIVEN.search(view.turn.text) is not None or _MAY_END.search(view.line) is not None:
        return True
    return grants(view)


def _so_simple(view: TurnView) -> Hit | None:
    """What calls it simple, to who has just said that they cannot manage such a thing; not where help goes with it."""
    simple = view.found("dismissal.so_simple")[0]
    if _OF_ANOTHER_MATTER.match(view.line, simple.line_end - 1) or _HELPS_WITH_IT.search(view.line):
        return None
    return simple if any(_NOT_FOR_ME.search(said.line) for said in view.run_before) else None


def _comforts(view: TurnView) -> bool:
    return not _COMFORTS.isdisjoint(view.words.vocabulary)


def _feels_for(view: TurnView) -> bool:
    return any(group.startswith(_FEELS_FOR) for group in view.hits)


def _asks_about_an_illness(view: TurnView) -> bool:
    """Whether the news is somebody's illness told on the way to the matter, and the reply goes on to ask: a courtesy that may be
    thin, and shuts nobody out. A death thanked for is brushed off whatever is asked next."""
    return "?" in view.turn.text and not any(said.has(*_GRAVE) for said in view.run_before)


def _said_twice(view: TurnView, hit: Hit) -> bool:
    """Whether what happens "when it gets …" is what was said to get so; true of every other phrase."""
    if hit.group != "dismissal.firm_when_it_does":
        return True
    words = [word for word in view.words.tokens[hit.first : hit.last + 1] if word.isalpha()]
    at = words.index("when")
    return words[0].rstrip("s") in {word.rstrip("s") for word in words[at:]} and (words[0][:3] != "get" or words[1] in words[at:])
