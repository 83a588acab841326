"""Feelings that a customer says outright: "I'm so angry about this", "I'm worried sick".

Explicit cues are the one kind that listeners agree on (VR-CoDES, EVIDENCE 1.9), so they are heard whatever the learned
ear makes of the turn. A negation stands between "I am" and the word, so "I'm not angry" is no match; quoted words and
the polite "I'm afraid …" are left alone.

What is said of a trifle or of oneself ("desperate for a coffee", "mad at myself"), of a worry that is over ("phew, I was
worried it was lost"), or with a laugh is mild, and so is "I don't get it" beside a plain question. An outcry ("This is
ridiculous!", "What a joke") is anger said outright too, unless gladness stands beside it ("ridiculous value!"); those that
are said of good news as well ("You're joking!") count after bad news alone.
"""

from __future__ import annotations

from empathyqa.later import later
from empathyqa.signal import EMOTIONS
from empathyqa.signals.each import overlaps
from empathyqa.signals.rule import Examples, Heard
from empathyqa.signals.talk import TurnView
from empathyqa.signals.workings.spoken import Spoken
from empathyqa.signals.workings.watched import by_text
from empathyqa.text.automaton import Hit

EXAMPLES = Examples(
    fires=(
        "I am so angry about this.",
        "I'm really frustrated now",
        "im worried sick",
        "I'm terrified they'll come round.",
        "I was absolutely devastated.",
        "I'm completely lost.",
        "This is so frustrating!",
        "it's getting really annoying now",
        "It's just too stressful.",
    ),
    silent=(
        "I'm not angry, but please cancel.",
        "I'm afraid I don't have it here.",
        "He said \"I am furious\" and hung up.",
        "I'd like to return a cross trainer.",
        "I am happy with that.",
        "This is ridiculous value, I'll take two.",
        "Unbelievable! It arrived in one day!",
        "Nobody said that this is ridiculous.",
        "It isn't so annoying any more.",
    ),
    known_misses=("Anger isn't the word for it.",),
)
_GROUPS = {emotion: f"plain_feelings.{emotion}" for emotion in EMOTIONS}
_ANY = frozenset((*_GROUPS.values(), "plain_feelings.outcry", "plain_feelings.outcry_at_bad_news"))
"""Without any of these nothing is said outright: nearly every turn."""


def plain_feelings(view: TurnView) -> dict[str, list[Heard]]:
    """Emotion → where the customer says it outright, with its level: 3 for the strongest words, 1 for "a bit", for trifles
    and for what is over."""
    if _ANY.isdisjoint(view.hits):
        return {}
    out: dict[str, list[Heard]] = {}
    for emotion, group in _GROUPS.items():
        for hit in view.hits.get(group, ()):
            if view.quoted(hit):
                continue
            out.setdefault(emotion, []).append(Heard.at(hit, "says so outright", _level(view, emotion, hit)))
    for hit in _outcries(view):
        out.setdefault("anger", []).append(Heard.at(hit, "cries out at it", 2))
    if view.has("plain_feelings.outcry") and _glad(view):
        out.setdefault("anger", [])  # what is cried out in delight is no anger, whatever the ear makes of it
    return out


def _level(view: TurnView, emotion: str, hit: Hit) -> int:
    words = view.line[hit.line_start : hit.line_end]
    if _slight(view, emotion, hit, words):
        return 1
    strong = any(hit.first <= s.first and s.last <= hit.last for s in view.found("plain_feelings.strong"))
    return 3 if strong else 1 if any(mild in words for mild in (" bit ", " little ", "slightly ")) else 2


def _slight(view: TurnView, emotion: str, hit: Hit, words: str) -> bool:
    """Whether it is a trifle, over, laughed at, or a plain question about which of two things is meant."""
    if overlaps(hit, view.found("plain_feelings.trivial")) or view.has("plain_feelings.laughter"):
        return True
    over = " was " in words or " have been " in words
    if over and emotion == "anxiety" and view.has("plain_feelings.relief"):
        return True
    return emotion == "confusion" and view.asks and _plainly_asked(view)


@by_text
def _plainly_asked(spoken: Spoken) -> bool:
    """Whether the confusion is but the lead to a direct question: short, and with no mark of trouble."""
    return spoken.words.count <= _SHORT and _TROUBLED.search(spoken.line) is None


_SHORT = 16
_TROUBLED = later(
    r" (?:so|completely|totally|really|very|absolutely|even more|still|again|any of|a word|keep|keeps|charged|twice|why|"
    r"nobody|no one|not working|wrong|never|happening) "
)


def _outcries(view: TurnView) -> list[Hit]:
    """What is cried out at bad news or trouble; none where the customer is glad."""
    hits = view.found("plain_feelings.outcry")
    if "plain_feelings.outcry_at_bad_news" in view.hits and any(_bad_news(before.line) for before in view.run_before):
        hits = [*hits, *view.found("plain_feelings.outcry_at_bad_news")]
    return [hit for hit in hits if not view.quoted(hit)] if hits and not _glad(view) else []


def _bad_news(line: str) -> bool:
    return _REFUSED.search(line) is not None and _GRANTED.search(line) is None


_REFUSED = later(r" (?:not|unfortunately|afraid|sorry|nothing|unable|no|only|cancelled|delayed|lost|fee|charge|weeks|owe) ")
_GRANTED = later(r" (?:free|refunded|good news|no (?:charge|fee|cost)|discount|upgraded|congratulations|for nothing) ")


@by_text
def _glad(spoken: Spoken) -> bool:
    """Whether delight or praise stands anywhere in the turn."""
    return not _GLAD.isdisjoint(spoken.hits) or _GOOD.search(spoken.line) is not None


_GLAD = frozenset(("gladness.firm", "gladness.delight", "gladness.praise", "plain_feelings.laughter", "plain_feelings.relief"))
_GOOD = later(
    r" (?:value|deal|bargain|price for|good|great|love|lovely|nice|fast|quick|arrived|works|fixed|cheap|thank|thanks|"
    r"happy|best|in one day|so soon|already here) "
)
