"""cut_short: where no times tell of an overlap, the words do: a customer's turn stops in mid-sentence, and the agent goes on.

"so what about the" – "okay what's your postcode" was not finished by anybody. Once may be the recogniser's doing, or a
crossing of words; so two in a talk are asked for, or that the customer says so ("you keep cutting me off"). Whoever looks
for a number, is overcome, trails off, is helped along ("go on"), is finished for, or goes on regardless was not cut off; and
a preposition may well end a sentence ("he's got a train to go to"). Every doubt counts for the agent.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from empathyqa.signal import Fact, Signal
from empathyqa.signals.facts.fact import at, fact
from empathyqa.signals.rule import Examples
from empathyqa.signals.talk import Talk, TurnView
from empathyqa.signals.workings.wordlist import word_set
from empathyqa.transcript import Transcript

_ONE = "C: i rang about my\nA: okay whats your booking number\nC: four\nA: okay\n"
EXAMPLES = Examples(
    fires=(
        f"{_ONE}C: it was only going as far as the\n>A: okay what date was it\nC: the third",
        f"{_ONE}C: but its not recovery its\n>A: okay so ill put you through to recovery\nC: oh",
        f"{_ONE}C: so what about the train to\n>A: whats the booking ref\nC: h q seven",
        f"{_ONE}C: no i only wanted to know whether\n>A: right so whats the postcode\nC: ls one",
        "C: what about the\n>A: okay what is the number\nC: you keep cutting me off\nA: sorry go on",
    ),
    silent=(
        "C: i rang yesterday about my\n>A: okay whats your booking number\nC: its four nine",
        f"{_ONE}C: hang on its the\n>A: okay no rush at all\nC: here",
        f"{_ONE}C: about the\n>A: go on im listening\nC: bag",
        f"{_ONE}C: it went in the\n>A: the bin or the bag\nC: bin",
        f"{_ONE}C: he has a train to go to\n>A: okay he wont make that\nC: oh",
        f"{_ONE}C: oh thank god its\n>A: okay so thats you all set\nC: bless you",
        f"{_ONE}C: i just wanted the\n>A: yeah\nC: the red one",
    ),
    known_misses=(f"{_ONE}C: its a summons so i thought\n>A: you need recovery for that\nC: oh",),
)
_HANGING = word_set("the an my your our their because cos whether unless every im ive i its hes shes and if")
"""Words on which nobody ends a sentence, or hardly ever."""
_THE = word_set("the a an my your our their his her this that")
_WHOM = word_set("who whom whose which where")
_BEFORE_I = word_set("when because cos that but if then so as")
"""Where "I" has yet to do something; "for my wife and I" and "or do I" end."""
_LOOSE = word_set("and if because cos whether")
"""Those on which people do trail off: here the agent must change the subject by a question or an "okay so"."""
_GOES_ON = word_set("okay ok right so what whats can could have do did which when where")
_TURNS = _GOES_ON | word_set("i ill im we well he hes she shes they theyre theres you youd youll")
_ASKS = word_set("what whats can could have do did which when where who how is are was")
_STARTS = word_set("yes yeah yep no nah okay ok right oh um uh well i im its but so sorry hello thats what alright")
"""How a new turn begins, and no sentence goes on."""
_SEEKING = word_set("hang hold sec second wait looking minute sorry bear")
_FILLERS = word_set("um uh er erm hmm oh")
_SPELT = 4
_SEARCHED = 3
"""Last words of a turn in which a filler says that the next word is being looked for; letters, that something is spelt out."""
_TAKES_CARE = frozenset(("apology", "sympathy", "reassurance", "acknowledgement", "validation"))
_BAD_LINE = (
    " breaking up ", " cannot hear ", " lost you ", " bad line ", " bad signal ", " terrible line ", " cut out ", " cutting out ",
)  # fmt: skip
_HELPED = (
    " go on ", " go ahead ", " take your time ", " carry on ", " no rush ", " finish ", " you were saying ", " say that again ",
)  # fmt: skip
_SAID_SO = (
    " keep cutting me off ", " keep interrupting ", " keep talking over ", " let me finish ", " stop interrupting ",
    " stop cutting me ", " cut me off again ", " you are talking over me ", " you interrupted me ", " you cut me off ",
)  # fmt: skip
_BACK_CHANNEL = 3
_LEAST = 3
"""Words of a turn that can be cut off: "so the" says too little."""
_ENOUGH = 2


def in_writing(transcript: Transcript) -> str:
    """Why nobody can be cut off here; empty where they can."""
    return "Nobody is cut off in writing." if transcript.channel in ("chat", "social", "email") else ""


@fact("cut_short", examples=EXAMPLES, unfit=in_writing)
def cut_short(talk: Talk, signals: Sequence[Signal]) -> Iterator[Fact]:
    """Agent turns that go on where the customer stopped in mid-sentence, where that happened twice or the customer said so."""
    views = talk.views
    cut = [
        (before, view)
        for before, view, after in zip(views, views[1:], views[2:], strict=False)
        if before.words.tokens
        and _hangs(before.words.tokens)
        and (before.side, view.role, after.side) == ("customer", "agent", "customer")
        and _taken(before, view, after)
    ]
    if not cut or any(way in view.line for view in views for way in _BAD_LINE):
        return
    caring = {signal.turn for signal in signals if signal.id in _TAKES_CARE}
    cut = [(before, view) for before, view in cut if view.index not in caring]
    if len(cut) >= _ENOUGH or (cut and any(way in view.line for view in views if view.side == "customer" for way in _SAID_SO)):
        for before, view in cut:
            yield at("cut_short", view, "goes on where the customer stopped in mid-sentence", refers_to=before.index)


def _hangs(tokens: Sequence[str]) -> bool:
    """Whether the last word calls for another: "to" does after a thing ("what about the train to"), while "I have to" and "the
    man I spoke to" end."""
    if tokens[-1] == "to":
        return not _THE.isdisjoint(tokens[-3:-2]) and _WHOM.isdisjoint(tokens)
    return tokens[-1] in _HANGING and (tokens[-1] != "i" or not _BEFORE_I.isdisjoint(tokens[-2:-1]))


def _taken(before: TurnView, view: TurnView, after: TurnView) -> bool:
    """Whether the agent took the turn with something else: neither a mm-hm, nor the end of the sentence, nor room for it."""
    tokens = before.words.tokens
    if len(tokens) < _LEAST or view.words.count <= _BACK_CHANNEL:
        return False
    if not _SEEKING.isdisjoint(tokens) or not _FILLERS.isdisjoint(tokens[-_SEARCHED:]):
        return False
    if any(len(token) == 1 and token not in "ai" for token in tokens[-_SPELT:]):
        return False
    opens = _GOES_ON if tokens[-1] in _LOOSE else _TURNS
    first = view.words.tokens[0]
    return first in opens and first != tokens[-1] and not any(way in view.line for way in _HELPED) and not _goes_on(view, after)


def _goes_on(view: TurnView, after: TurnView) -> bool:
    """Whether the customer just says the sentence to its end, across words of the agent's that ask for no answer."""
    first, asks = after.words.tokens[:1], "?" in view.words.vocabulary or not _ASKS.isdisjoint(view.words.tokens[:3])
    return not asks and _STARTS.isdisjoint(first)
