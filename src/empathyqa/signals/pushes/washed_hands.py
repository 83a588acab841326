"""Hands washed of it: words by which an agent has no part in the matter and leaves it there; heard as a deflection.

"My manager will only tell you the same", "I don't make the rules", "I wouldn't know about that", "the report's the report",
"that's the contractor's side, not us", "you'll just have to wait for them". Not meant: whose matter it is, told beside a way on
("that's the council, but I can…"), in danger ("that's 999, not us") or of a swindler ("that text isn't us"). House rule.
"""

from __future__ import annotations

from collections.abc import Iterator

from empathyqa.later import later
from empathyqa.signals.asking.questions import questions
from empathyqa.signals.pushes.directions import after_care, asks_where
from empathyqa.signals.rule import Heard
from empathyqa.signals.said_outright import said_outright
from empathyqa.signals.talk import TurnView
from empathyqa.signals.workings.wordlist import word_set

WASHED = (
    "C: I want to speak to your manager.\nA: She'd only tell you the same thing.",
    "C: is there anyone above you\nA: theyll say the same",
    "C: Let me speak with your senior please.\nA: My senior will tell the same, mam.",
    "C: put me on to a supervisor please\nA: my supervisor will also give same reply sir",
    "I don't make the rules, love.",
    "C: who put it on wrong?\nA: I wouldn't know about that.",
    "C: he never got out of his van\nA: I can't speak to that, the report's the report.",
    "C: When will they look at it?\nA: It gets looked at when it gets looked at.",
    "C: nobody came and I took the day off\nA: yeah its the contractor its not us",
    "C: You lost my post!\nA: That's the post room's side, not ours.",
    "C: They never answer.\nA: Then you'd just have to wait for them.",
    "C: Train left. With my suitcase on it.\nA: Assistance is managed by the station so you'd need to contact them.",
    "There's not a lot I can do from here.",
    "C: It's still wrong! Why was I charged?\nA: It is per our policy, ma'am.",
    "C: another time then?\nA: I don't understand. I am only able to help you book viewings.",
)
"""What must be heard, and beneath what must not; the example table of deflection holds them."""
NOT_WASHED = (
    "C: is it safe to walk on?\nA: No, and the nurse will tell you the same.",
    "C: Is it the same price?\nA: I'll give you the same price.",
    "C: my chest hurts\nA: That's 999, not us. Ring them now.",
    "C: I got a text with a link\nA: That's not us, it's a scam. Don't tap it.",
    "C: can you do the lamp too\nA: That one is the parish and not ours. I'll write to them this week.",
    "I didn't make the call in time, I'm sorry.",
    "I wouldn't know either without the training.",
    "You won't have to wait for them.",
    "There's a fault on the line.",
    "C: who do i speak to about parking\nA: You'd need to speak to the front desk.",
    "If you experience swelling you'll need to ring your doctor.",
)
_HANDS = {
    "deflection.firm_not_mine_to_say": "says it is not theirs to say",
    "deflection.firm_wait_for_them": "leaves them to wait for others",
    "deflection.firm_only_here_for": "says what alone it is here for",
    "deflection.firm_nothing": "says that nothing can be done",
}
_ASK_THEM = "deflection.firm_ask_them"
_POLICY = "deflection.firm_policy"
_SAME_ABOVE = "deflection.firm_same_above"
_FIRM = (*_HANDS, _ASK_THEM, _POLICY, _SAME_ABOVE)
_GRANTS = later(r" (?:you can (?!not |only )|you are (?:covered|entitled|welcome)|free|no (?:charge|fee)|refunded) ")
_ABOVE = later(
    r" (?:managers?|supervisors?|boss|team leader|tl|senior|above|higher|senior|else|different|somebody|someone|anybody|anyone"
    r"|put me|speak (?:to|with)|talk (?:to|with)) "
)
_TAUTOLOGY = later(
    r" the (?P<what>[a-z]{4,}) (?:'s|is|are) the (?P=what) "
    r"| (?:it|they|he|she|that) (?:will )?(?P<does>(?!is )(?:gets? )?[a-z]{3,}(?: at| to| in)?) when "
    r"(?:it|they|he|she|that) (?P=does) "
)
_TWICE = word_set("the when")
_NOT_US = later(
    r" (?:it is|that is|that would be|that will be|it was|they are) (?:the |a |your |down to )?(?:[^ .?!]+ ){1,4}?"
    r"(?:it is |that is )?not (?:us|ours) (?!to )"
    r"| (?:is|are) (?:a )?separate (?:to|from) us | not (?:technically|actually|really|even) us "
)
_WAY_ON = later(
    r" (?:(?:i|we) (?:can|could|will|have|am|are)(?! not)|you (?:can|could)(?! not)|let me|luckily|pays|covers|stands?"
    r"|999|111|911|112|a and e|ambulance|hospital|police|scams?|fraud|fake|text|texts|law|rule|choose|decides?) "
)
_HELD = word_set("not separate")
_TOO_LONG = 40
"""Words of a turn above which more is said than whose matter it is."""


def washed_hands(view: TurnView) -> Iterator[Heard]:
    """The places where the agent has no part in it, and leaves it there."""
    if not view.has(*_FIRM):
        yield from _without_a_phrase(view)
        return
    for hit in said_outright(view, *_HANDS):
        yield Heard.at(hit, _HANDS[hit.group], firm=True)
    for hit in said_outright(view, _ASK_THEM):
        said = view.sentence_of(hit)
        if " if " not in said and not (after_care(said) or asks_where(view)):
            yield Heard.at(hit, "sends it elsewhere", firm=True)
    for hit in said_outright(view, _POLICY):
        if not _GRANTS.search(view.sentence_of(hit)):
            yield Heard.at(hit, "hides behind the rules", after_trouble=True, firm=True)
    asked = view.has(_SAME_ABOVE) and any(_ABOVE.search(said.line) for said in view.run_before)
    for hit in view.found(_SAME_ABOVE) if asked else ():
        yield Heard.at(hit, "says that nobody would answer otherwise", firm=True)
    yield from _without_a_phrase(view)


def _without_a_phrase(view: TurnView) -> Iterator[Heard]:
    """The same told by grammar: it is as it is, and it is others, not us."""
    line = view.line
    if not _TWICE.isdisjoint(view.words.vocabulary):
        for found in _TAUTOLOGY.finditer(line):
            yield Heard(*view.words.chars(found.start() + 1, found.end() - 1), "says that it is as it is", firm=True)
    if _HELD.isdisjoint(view.words.vocabulary) or len(view.words.tokens) > _TOO_LONG:
        return
    if (found_us := _NOT_US.search(line)) and not _WAY_ON.search(line) and not questions(view):
        span = view.words.chars(found_us.start() + 1, found_us.end() - 1)
        yield Heard(*span, "says it is others, not us", after_trouble=True, firm=True)
