"""gladness: the customer is pleased, relieved or thankful beyond form.

"You're a lifesaver", "oh that's brilliant",
"thank God". "ok thanks" is form; so is "thank you" at a farewell. Thanks for
nothing are frustration. What is said outright decides by itself (glad_outright.py).
"""

from __future__ import annotations

from collections.abc import Iterator

from empathyqa.signals.feelings.glad_outright import glad_outright
from empathyqa.signals.outcomes.no_yes import WISHED, no_yes
from empathyqa.signals.rule import Examples, Heard, rule
from empathyqa.signals.talk import TurnView
from empathyqa.signals.workings.wording import Wording

EXAMPLES = Examples(
    fires=(
        "That's wonderful, thank you so much!",
        "you're a lifesaver",
        "Oh thank God.",
        "What a relief.",
        "That was quicker than I expected.",
        "bless you love",
        "C: hello\nA: Anything else?\nC: no thank you dear you explained that very nicely",
        "C: hello\nA: They're due in tonight.\nC: i will thanks for that you've been dead helpful",
        "C: hello\nA: It was only the card that ran out.\nC: okay that's good i was properly sweating",
        "C: hello\nA: It's paid in full.\nC: thats it then I feel so much better",
        "C: hello\nA: It'll be back on in two minutes.\nC: ok thank god",
        "C: hello\nA: You should be in now.\nC: Thanks, quickest one I've had",
        "C: hello\nA: There's a seat on the nine o'clock.\nC: woohoo",
        "C: hello\nA: It'll be sunny all day.\nC: That's great! We're going up the hills.",
    ),
    silent=(
        "ok thanks",
        "Thanks for nothing.",
        "Okay. Well. Thank you for nothing.",
        "I'm not happy with that.",
        "Is there a legend on the map?",
        "Thank you, bye.",
        "I'd be so happy if it worked.",
        "it would be awesome if you could issue separate vouchers for our group",
        "C: hello\nA: It's five working days.\nC: would have been great to know that on monday",
        "Thank you. She's going to be so upset but there it is.",
        "I'm sorry, I'm crying on you.",
        "Well thank you for being honest at least.",
        "C: hello\nA: Your van has broken down.\nC: oh brilliant. so I wait again",
        "A: Hello, Sam here.\nC: You were supposed to be helpful",
        "C: hello\nA: You'd be seen on Friday.\nC: I'd feel so much better if it was sooner",
        "C: hello\nA: I'm off at eight.\nC: you have a good one",
    ),
    known_misses=("Naming it Yuki.",),
)
_WISHED = (" if ", " would be ", " wish ", " hoping ", " hope ")
_ITEMS = (" a legend ", " the legend ", " beauty (salon|products) ")

_NO_JOY = Wording(
    r" (?:am|are|is|be|sat|sit|stood|just|been|here|sorry i am) (?:\w+ )?crying (?!(?:with|of|tears of|happy) )"
    r"| (?:is|am|are|be) (?:going to be )?(?:so |very |really |that |just )?(?:upset|gutted|devastated|heartbroken|distraught) "
    r"| (?:thank you|thanks) (?:(?![.?!])\S+ ){1,5}at least | at least (?:(?![.?!])\S+ ){1,6}(?:thank you|thanks) ",
    "crying upset gutted devastated heartbroken distraught least",
)
"""No gladness by the ear alone: tears, somebody who will be upset, or thanks "for being honest at least"."""


@rule("gladness", examples=EXAMPLES)
def gladness(view: TurnView) -> Iterator[Heard]:
    """Pleasure, relief or warm thanks."""
    if denial := no_yes(view):
        yield denial
        return
    found = list(glad_outright(view)) or list(_firm(view))
    if not found and (_NO_JOY.search(view.words) or WISHED.search(view.words)):
        yield Heard(0, len(view.turn.text), "thanks beside a hurt, or for the least, or what is wished for", denied=True)
    yield from found


def _firm(view: TurnView) -> Iterator[Heard]:
    for hit in view.hits.get("gladness.firm", ()):
        sentence = view.sentence_of(hit)
        wished = any(word in sentence for word in _WISHED)
        if not view.negated(hit) and not wished and not any(item in sentence for item in _ITEMS):
            yield Heard.at(hit, "glad, relieved or warmly thankful")
