"""name_given: the customer says who they are, or says yes to being asked by name. From there on the name is known."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from empathyqa.later import later
from empathyqa.signal import Fact, Signal
from empathyqa.signals.facts.fact import at, fact
from empathyqa.signals.facts.wrong_name import names_hidden
from empathyqa.signals.naming.agent_names import agent_names, own_name_here
from empathyqa.signals.naming.name_lists import given_names
from empathyqa.signals.naming.names_read_out import confirmed_by_place
from empathyqa.signals.naming.told_names import gives_surname_alone, said_by_place
from empathyqa.signals.rule import Examples
from empathyqa.signals.talk import Talk, TurnView
from empathyqa.signals.workings.wordlist import word_set

EXAMPLES = Examples(
    fires=(
        "C: My name is Ada Obi.",
        "C: hi it's doug, the boiler's off",
        "A: Can I take your name?\nC: Rosalind Price",
        "A: Am I speaking with Mrs Okafor?\nC: Yes, you are.",
        "A: And it's Miss Oyelaran?\nC: Mrs, yeah. It's about the back bedroom.",
        "A: Who've I got?\nC: It's, um, Pat Donnelly. I was told to ring.",
        "A: Who am I speaking to?\nC: Um, it's Grace Obi.",
        "A: Your full name and date of birth?\nC: Ronald Arthur Whitlock. 11.02.1944. I don't do the mobile, I have a landline.",
        "A: What name is the booking in?\nC: Pryce, Nora. It's a van for Friday.",
        "A: What's the name of the booking?\nC: Okonjo. It's for the twelfth, and are dogs allowed?",
        "A: Which surname?\nC: Petrakis.",
        "A: Sure. Is that Anneke?\nC: Ja, that's me.",
        ">C: it's sian and he's third of june forty seven\nA: thank you sian i have him here",
        ">C: Nora Pryce. Double oh seven, four one two.\nA: One moment, Nora.",
        ">C: Nora Pryce. Double oh seven, four one two.\nA: I can see it, Mrs Pryce.",
        ">C: Xochitl Quill. Double oh seven, four one two.\nA: One moment, Xochitl.",
        ">C: June Pryce. Double oh seven, four one two.\nA: I can see it, Mrs Pryce.",
        "C: Perfect. Name's Delacroix.",
        "C: oh good morning it's um it's mr aldous i was fourteenth in the queue",
        "C: dr ansah speaking",
        ">C: the order was at 7.40, name Bex, four of us\nA: Found it, Bex. It's on its way.",
        "C: Name's June. It's about the hedge.",
        "C: The lamp came broken. thanks, Erin",
        ">C: Hi, it's Zyla from 14B, the ceiling's down.\nA: Oh no, Zyla, are you okay?",
    ),
    silent=(
        "C: My husband is called Tom.",
        "C: hello\nA: Hi, this is Ewan at SwiftVan. You were in at the time. Is that right?\nC: yes. i was at the window",
        "C: hello\nA: I'm Martha from billing, are you ringing about the bill?\nC: Yes I am. It is too high.",
        "A: And that's Miss Hale's flat?\nC: Yes, it's the lift.",
        "C: It's broken.",
        "A: This is Priya speaking.",
        "A: Am I speaking with Mrs Okafor?\nC: No, she's out.",
        "C: this is ridiculous",
        "C: it's mrs green i spoke to on monday",
        "C: it's dr khan's surgery i want",
        ">C: Hi, it's Leeds I'm ringing about.\nA: Leeds. Which branch is it?",
        ">C: Hi, it's Saturday I'm ringing about.\nA: Right, Saturday, let me look.",
        "A: It'll be here with your name on it.\nC: Lovely",
        "A: Can I take your name?\nC: Perfect",
        "A: What's the cat called, and is it under your name?\nC: Biscuit. He's a tabby and he is eleven.",
        "A: What's the name of the street?\nC: Larkhill. It's behind the station and the old mill.",
        "A: Can I take your name?\nC: Certainly. It's on the form that I sent you in May.",
        ">C: It went to another bank, name Bex Oduya.\nA: Right. And which bank is that?",
        ">C: Nora. She rang you on Monday.\nA: What did Nora ask for?",
        "C: The firm's name's Harbour. They came on Friday.",
        "A: Can I take your name?\nC: Good question. I don't like giving it.",
        "A: Is that Barclays?\nC: Yes, that's it.",
        "A: and who am i speaking to\nC: his wife cannot come to the phone",
        ">C: it's soggy and it's been raining\nA: right so it's soggy then",
        "A: What colour is it?\nC: Rose, Grey. It's a van for Friday.",
    ),
    known_misses=("A: Who's that on the line?\nC: Only me, Zebedee.",),
)
_YES = word_set("yes yeah yep yup speaking correct aye that")
_ASKED_WHO = later(
    r" (?:am i|are we)(?: now| still)? (?:speaking|talking|chatting) (?:to|with) ([^\W\d_]+) (?!holder|payer|owner)"
)
_NOBODY_NAMED = word_set("the a an somebody someone anyone your him her his them my our you")
_ASKED_TITLE = later(
    r"\b(?:[Ii]t|[Tt]hat|[Tt]his|[Yy]ou)(?:['’]s|['’]re| is| are) (?:Mr|Mrs|Ms|Miss|Mx)\.? [A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?\?"
)
""""And it's Miss Oyelaran?": asked by the title and the name on record."""
_OWN_TITLES = word_set("mr mrs ms miss mx")
"""An answer that puts the title right takes the name: "Mrs, yeah"."""
_ASKED_BY_NAME = (" am i ", " are we ", " is this ", " is that ", " am i now ", " are you ")


@fact("name_given", examples=EXAMPLES, unfit=names_hidden)
def name_given(talk: Talk, signals: Sequence[Signal]) -> Iterator[Fact]:
    """The customer turns that give a name, at the name; ``value`` 0 where it is one word that a record is found by."""
    said, confirmed = said_by_place(talk), confirmed_by_place(talk)
    for view in talk:
        if view.side != "customer":
            continue
        names = said.get(view.place)
        place = next((i for i, token in enumerate(view.words.tokens) if token in names), None) if names else None
        if place is not None:
            alone = gives_surname_alone(view)
            reason = "the customer gives a name that something is booked under" if alone else "the customer gives a name"
            yield at("name_given", view, reason, *view.words.spans[place], value=0.0 if alone else None)
        elif view.place in confirmed or _says_yes_to_a_name(view):
            yield at("name_given", view, "the customer is asked by name and says yes")


def _says_yes_to_a_name(view: TurnView) -> bool:
    if not view.place or (_YES.isdisjoint(view.words.tokens[:2]) and _OWN_TITLES.isdisjoint(view.words.tokens[:1])):
        return False
    asked = view.talk.views[view.place - 1]
    if asked.side != "agent":
        return False
    if _ASKED_TITLE.search(asked.turn.text):
        return True
    if _YES.isdisjoint(view.words.tokens[:2]) or not any(start in asked.line for start in _ASKED_BY_NAME):
        return False
    asked_who = _ASKED_WHO.search(asked.line)
    if asked_who and asked_who.group(1) not in _NOBODY_NAMED:
        return True
    titles = (" mr ", " mrs ", " ms ", " miss ", " dr ")
    if not asked.talk.customer_names.isdisjoint(asked.words.vocabulary):
        return True
    # "Hi, this is Ewan. You were in at the time, is that right?" names the agent, not the customer
    named = given_names() & asked.words.vocabulary - agent_names(view.talk) - own_name_here(asked) - {"will"}
    return any(t in asked.line for t in titles) or bool(named)
