"""anxiety: the customer is worried, afraid, under pressure or overwhelmed.

Told by a feeling word, by what may happen ("what if they cut it off", "am I going to lose it"), by a date that will not
move, by what happened ("I've not been out since", told_feelings.py), by what it does to the body, what is kept from whom and
what is asked again ("have they taken it?", told_worries.py), by what is at stake ("that was the rent", told_stakes.py), or for
somebody near ("my mum's terrified", near_feelings.py). A deadline said plainly is none, what it costs or allows asked plainly
is none, a denied worry is none.
"""

from __future__ import annotations

from collections.abc import Iterator

from empathyqa.signals.feelings.levels import level
from empathyqa.signals.feelings.mere_plea import mere_plea
from empathyqa.signals.feelings.near_feelings import near_fear
from empathyqa.signals.feelings.told_feelings import fear_told
from empathyqa.signals.feelings.told_stakes import beside_trouble, stakes_told
from empathyqa.signals.feelings.told_worries import worries_told
from empathyqa.signals.rule import Examples, Heard, rule
from empathyqa.signals.talk import TurnView
from empathyqa.signals.workings.wordlist import word_set

EXAMPLES = Examples(
    fires=(
        "I'm really worried about the letter.",
        "What happens if they cut it off?",
        "please hurry",
        "The funeral is tomorrow and it isn't here.",
        "I don't know what to do.",
        "Am I going to lose my place?",
        "I was shook up. I've not been out since.",
        "My mum is terrified of flying.",
        "My niece is ten minutes away and she mustn't know.",
        "sorry my hands wont stop",
        "I haven't told my husband yet.",
        "A: I've taken it off the plan.\nC: will he get a text",
        "I've never had a letter like this in my life.",
        "wait dont close the chat",
        "A: It'll be with you Friday.\nC: and if it doesn't come?",
        "have they taken it",
        "A: It has gone to enforcement.\nC: is that bailiffs",
        "I've not opened any of the letters.",
        "Everybody in the queue is looking at me.",
        "Will I have to pay it all again?",
        "The money's been taken twice. Am I going to be charged for that?",
        "I just need to know if she's all right.",
    ),
    silent=(
        "I need it by tomorrow.",
        "I'm not worried about the colour.",
        "No worries.",
        "What happens to my points when I move house?",
        "The wedding was lovely.",
        "My husband was nervous years ago, not now.",
        "I've not been out since lunch.",
        "My mum is used to flying.",
        "Does he know your postcode?",
        "Don't tell her, it's a birthday surprise, she doesn't know about it.",
        "I've never had a curry like this, it was delicious.",
        "I do not go out on Mondays.",
        "Is it gone in?",
        "I lost the will to live on that menu.",
        "Can the driver come to the door?",
        "I've not opened the box yet.",
        "If I cancel the ride, will I be charged a fee?",
        "I just need to know if you take Visa.",
        "We've got the twins with us, will we have to pay extra for a cot?",
    ),
    known_misses=("That's him. That's the car.",),
)
_PRESSED = word_set(
    "not no without late miss missed need needs needed still nothing never nobody must lose cannot hurry urgent only"
)
"""Beside one of these a date is pressing: "the funeral is tomorrow and it isn't here"; told by itself it is a date."""
_NOT_PLAIN = word_set("not no never nothing again already twice double without cannot lost wrong")
"""Beside one of these a question of terms is a worry: "will I have to pay again?"; "will I have to pay a fee?" only asks."""
_BESIDE = {"anxiety.dated": _PRESSED, "anxiety.terms": _NOT_PLAIN}
_PAST = (" years ago ", " used to ", " back then ", " at the time ")


@rule("anxiety", examples=EXAMPLES)
def anxiety(view: TurnView) -> Iterator[Heard]:
    """Worry, fear or pressure in the customer's words."""
    strength = 0
    for hit in view.hits.get("anxiety.firm", ()):
        if view.negated(hit) or view.quoted(hit):
            continue
        if " help me " in view.line[hit.line_start - 1 : hit.line_end + 1] and mere_plea(view.spoken):
            yield Heard.denial(hit, "asks for help with a thing")
            continue
        if not any(words in view.sentence_of(hit) for words in _PAST):
            strength = strength or level(view, "anxiety")
            yield Heard.at(hit, "tells of worry or pressure", strength)
    for group, words in _BESIDE.items():
        for hit in view.hits.get(group, ()):
            if not (view.negated(hit) or view.quoted(hit)) and (words & view.words.vocabulary or beside_trouble(view)):
                strength = strength or level(view, "anxiety")
                yield Heard.at(hit, "tells of worry or pressure", strength)
    yield from fear_told(view)
    yield from near_fear(view)
    yield from worries_told(view)
    yield from stakes_told(view)
