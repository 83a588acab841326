"""left_in_hand: the agent's last words on it take the matter into the firm's own hands: "DM us and we'll look into it".

However cross the customer was, such a contact ends with a step that the firm still owes: it is promised. A way to somebody else
("contact the creator team"), a link, thanks for the feedback, what "we always" do and a question alone take nothing on. A
page's "how to reach us" is no promise either: what the firm will do with it must be said. House rule; no study.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from empathyqa.later import later
from empathyqa.signal import Fact, Signal
from empathyqa.signals.facts.fact import at, fact
from empathyqa.signals.rule import Examples
from empathyqa.signals.talk import Talk, TurnView
from empathyqa.signals.workings.spoken import Spoken
from empathyqa.signals.workings.watched import by_text
from empathyqa.signals.workings.wordlist import word_set

_CROSS = "C: the lift has been dead since Friday, still nothing\nA: Which block is it?\nC: Elm. It still doesn't work!\n"
EXAMPLES = Examples(
    fires=(
        f"{_CROSS}A: Please DM us your flat number and we'll look into this for you. Maya",
        f"{_CROSS}A: Could you send us a private message with the ref? We'll take a closer look. ^RA",
        f"{_CROSS}A: Pop me a DM so that I can chase the contractor.",
        f"{_CROSS}A: We're looking into it with the engineers right now, bear with us.",
        f"{_CROSS}A: I'll get this looked at for you.",
        f"{_CROSS}A: Please bear with us as we investigate this deeper.",
        f"{_CROSS}>A: I'll raise it with the depot now.\nC: ok",
        "C: no bus came\n>A: I have passed your details to the depot manager and they will give you a call.\nC: ok\nA: Bye",
        "C: no bus came\nA: Your complaint has been escalated to the regional manager.",
        "C: no bus came\nA: You'll hear from our claims team.",
    ),
    silent=(
        f"{_CROSS}A: Please contact the contractor, they can look into it.",
        f"{_CROSS}A: Here's how to report it: [URL]",
        f"{_CROSS}A: Please DM us your flat number.",
        f"{_CROSS}A: We'll pass your feedback to the team.",
        f"{_CROSS}A: We're always working to improve our lifts, especially in areas that need it most.",
        f"{_CROSS}A: We've asked the contractor again.",
        f"{_CROSS}A: I'll look into it.\nC: You said that last week and nothing happened!",
        f"{_CROSS}A: I'll look into it.\nC: When?",
        f"{_CROSS}A: I'll look into it.\nC: ok\nA: I'm sorry, it's not one of ours, you need to ring the council.",
        f"{_CROSS}A: We will not look into this any further.",
        "C: no bus came\nA: I've passed your comments on.",
        "C: no bus came\nA: You'll hear.",
    ),
    known_misses=(f"{_CROSS}A: Leave it with me.",),
)
_MAY = word_set(
    """look looking looked investigate investigating check checking chase chasing sort fix resolve raise raised escalate escalated
    forwarded passed reported asked let follow assist help arrange call contact ring revert touch reply hear initiated closer
    update refund process notified sorted fixed resolved moving arranging"""
)
_DO = (
    r"(?:(?:then|further|also|happily|be able to|gladly|see if we can|try to|try and|get to) )*"
    r"(?:look (?:in ?to|at|further|closer)|(?:take|have) (?:another |a )?(?:\w+ )?look|investigat\w+"
    r"|check (?:this|that|it|what|for|with|on|your)"
    r"|see what (?:we|i) can|sort (?:this|that|it)|fix (?:this|that|it)|resolve (?:this|that|it|your)|chase|raise|escalate"
    r"|follow (?:this |it |that )?up|get (?:this|that|it|you) (?:\w+ )?(?:sorted|fixed|looked|resolved|taken|moving)"
    r"|arrange|process|refund|log your)"
)
_HELP = r"(?:(?:then|further|also|better|be able to) )*(?:assist|help|reply|respond)"
_OURS = later(
    rf" (?:we|i) will (?!not )(?:be )?{_DO}(?= )| (?:we|i) (?:are|am) (?:now |already |still )?(?:looking (?:further )?into"
    rf"|investigating|chasing (?:this|it|that|them|the)) | (?:as|while) (?:we|i) (?:investigate|look into|check) "
    rf"| (?:going to|let me|we would like to|i would love to|i would like to) {_DO} (?:this|that|it|the) "
)
"""The firm's own work on it, said to be done or to come."""
_MESSAGE = later(r" (?:dm|dms|direct message|private message|pm|inbox)(?= )")
_FOR_IT = later(
    rf" (?:so (?:that )?(?:we|i) (?:can|could|may)|and (?:we|i) (?:will|can)|(?:we|i) (?:will|can(?! not))|let us) "
    rf"(?:(?:also|all) )?(?:{_DO}|{_HELP})"
)
"""What a message is asked for."""
_PASSED = later(
    r" (?:(?:we|i) have (?:now |just |also |already )*(?:escalated|raised|forwarded|reported|passed|sent|asked|notified)"
    r" (?:\w+ ){0,6}?(?:manager|team|department|depot|colleagues?|supervisor|branch|store|office|engineers?|specialist)s? "
    r"|has been (?:now |already )?(?:escalated|initiated|raised|forwarded|reported) "
    r"|(?:we|i|someone|somebody|a colleague|the \w+|our \w+|(?:our|the|your) \w+ (?:team|manager|department)) will "
    r"(?:be (?:calling|contacting|ringing|emailing|in touch)|call|ring|contact|give you a (?:call|ring)|revert|get back"
    r"|get in touch|follow up|reach out|reply)(?: (?:to|with))?(?: you)? (?!us |me )"
    r"|(?:manager|team|department|depot|colleagues?|supervisor|office)s? (?:\w+ )?(?:and )?they will "
    r"(?:be in touch|give you a (?:call|ring)|(?:call|ring|contact|get back to) you) "
    r"|you (?:will|shall) (?:hear (?:from|back|on)|(?:get|receive) a (?:call|reply|response)) )"
)
"""It was passed on inside the firm, or somebody there is to be in touch."""
_NO_STEP = later(
    r" (?:feedback|comments?|suggestions?|always|again|your (?:thoughts|words|interest)|how to|will not|unless"
    r"|if you (?:have|need|do|ever))(?= )"
)
_AGAINST = frozenset(("unresolved", "frustration", "anger", "escalation", "repeat", "confusion", "anxiety", "abuse"))
_PUSHES = frozenset(("deflection", "dismissal", "hard_truth"))
_OBJECTS = frozenset(("unresolved", "repeat", "escalation", "anger"))


@fact("left_in_hand", examples=EXAMPLES)
def left_in_hand(talk: Talk, signals: Sequence[Signal]) -> Iterator[Fact]:
    """The last turn in which an agent takes it into the firm's hands, with nothing said against it afterwards. Passing it on
    counts only where the customer did not object just before."""
    heard: dict[int, set[str]] = {}
    for one in signals:
        heard.setdefault(one.turn, set()).add(one.id)
    views = list(talk)
    for place in range(len(views) - 1, -1, -1):
        view = views[place]
        said = heard.get(view.index, set())
        if view.side == "customer":
            if "?" in view.turn.text or not said.isdisjoint(_AGAINST):
                return
        elif view.side == "agent":
            found = _ours(view.spoken) or (None if _objected(view, heard) else _passed(view.spoken))
            if found:
                yield at("left_in_hand", view, "takes it into the firm's hands", *found)
            if found or not said.isdisjoint(_PUSHES):
                return


def _objected(view: TurnView, heard: dict[int, set[str]]) -> bool:
    """Whether the customer's words that this replies to object."""
    before = (said for said in view.talk.back(view.place, "customer"))
    last = next(before, None)
    return last is not None and not heard.get(last.index, set()).isdisjoint(_OBJECTS)


@by_text
def _ours(spoken: Spoken) -> tuple[int, int] | None:
    line = spoken.line
    if _MAY.isdisjoint(spoken.words.vocabulary):
        return None
    if _MESSAGE.search(line) and (found := _FOR_IT.search(line)):
        return _chars(spoken, found)
    return _unless(spoken, _OURS)


@by_text
def _passed(spoken: Spoken) -> tuple[int, int] | None:
    return None if _MAY.isdisjoint(spoken.words.vocabulary) else _unless(spoken, _PASSED)


def _unless(spoken: Spoken, pattern: re.Pattern[str]) -> tuple[int, int] | None:
    """The first place of the pattern in a sentence that takes nothing back of it."""
    line = spoken.line
    for found in pattern.finditer(line):
        start = max(line.rfind(mark, 0, found.start() + 1) for mark in (" . ", " ! ", " ? "))
        ends = [end for mark in (" . ", " ! ", " ? ") if (end := line.find(mark, found.end() - 1)) >= 0]
        if not _NO_STEP.search(line[max(start, 0) : min(ends, default=len(line))]):
            return _chars(spoken, found)
    return None


def _chars(spoken: Spoken, found: re.Match[str]) -> tuple[int, int]:
    start, end = spoken.words.chars(found.start() + 1, found.end())
    return start, end
