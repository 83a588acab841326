"""paraphrase: the agent says the customer's situation back, to show or check understanding.

An opener alone ("so…") proves little and shared words alone prove less (EVIDENCE 10.3: AUC .60); together they
show a saying-back: "so" or "you said…" with words that the customer used. Reading back a number verifies.
"""

from __future__ import annotations

from collections.abc import Iterator

from empathyqa.later import later
from empathyqa.signals.asking.reads_the_record import reads_the_record
from empathyqa.signals.rule import Examples, Heard, rule
from empathyqa.signals.talk import TurnView
from empathyqa.signals.workings.wordlist import word_set

EXAMPLES = Examples(
    fires=(
        "C: I returned the coat in May and the refund never came.\nA: So you returned it in May, and no refund?",
        "Let me make sure I've got this right: you paid twice.",
        "C: i want the jacket but in a medium\nA: okay so you want the jacket in a medium",
        "From what you've said, the engineer never turned up.",
        "C: my neighbour signed for the parcel but she is away\nA: Right, so the neighbour signed and she's away.",
    ),
    silent=(
        "So your order number is 4471?",
        "C: the app crashed\nA: So what I'll do is reset it.",
        "So, how can I help?",
        "C: 07700 900123\nA: So that's 07700 900123.",
        "Okay so I'll send that today.",
        "C: I get this bill and it have my husband name on it\nA: So that's for Mr Otis Grant and yourself, is that right?",
        "C: it's to cancel an appointment\nA: So that's Wednesday with Doctor Sinclair at ten past nine, is that right?",
    ),
    known_misses=("C: she's been ringing since Monday\nA: Four days of that, on your own.",),
)
_STOP = word_set(
    """that this with have your what when they them then than from just been were will would could should there here
    about because want need like know going really please thanks thank sorry hello good right okay yeah also some very
    only well still even much more make made does done said says tell told call called number name email address"""
)
_TITLED = later(r" (?:mr|mrs|ms|miss|dr|doctor|mister)(?: (?!and )\S+){1,2}(?= )")
"""A person by title and name: that it is the customer's own says nothing back."""
_OWN = word_set("i we let will can please")


@rule("paraphrase", examples=EXAMPLES)
def paraphrase(view: TurnView) -> Iterator[Heard]:
    """An opener of saying back, with the customer's own words after it."""
    for hit in view.hits.get("paraphrase.check", ()):
        sentence = view.sentence_of(hit)
        if reads_the_record(sentence) and not _content(_TITLED.sub(" ", sentence)) & _told(view):
            yield Heard.denial(hit, "checks what is on record")
        elif not view.has("verification.slot"):
            yield Heard.at(hit, "checks that it is understood")
    openers = view.found("paraphrase.so_you", "paraphrase.hint_so_you", "paraphrase.read_back")
    if not openers:
        return
    told = _told(view)
    for hit in openers:
        sentence = view.sentence_of(hit)
        head = sentence.split()[:4]
        if _OWN.isdisjoint(head) and len(_content(sentence) & told) >= 2 and not _numbers_only(sentence):
            yield Heard.at(hit, "says back what the customer said")


def _told(view: TurnView) -> frozenset[str]:
    """The telling words of what the customer has said of late."""
    return _content(" ".join(v.line for v in view.run_before)) | _content(_earlier(view))


def _earlier(view: TurnView) -> str:
    return " ".join(v.line for _, v in zip(range(4), view.talk.back(view.place, "customer"), strict=False))


def _content(line: str) -> frozenset[str]:
    """The telling words of a line, cut to their first letters so that forms of one word meet."""
    return frozenset(w[:5] for w in line.split() if len(w) > 3 and w.isalpha() and w not in _STOP)


def _numbers_only(sentence: str) -> bool:
    words = [w for w in sentence.split() if w not in ".?!"]
    return sum(w.isdigit() for w in words) * 2 > len(words)
