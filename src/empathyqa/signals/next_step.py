"""next_step: the agent says concretely what happens next, and who does it.

"I'm sending the label now", "you'll get a call from billing", "click Reset", "should I book it for you?". "We'll
see" and "bear with me" are no steps.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from empathyqa.later import later
from empathyqa.signal import TO_DO
from empathyqa.signals.asking.asks_by_request import asks_by_request
from empathyqa.signals.each import each
from empathyqa.signals.outcomes.plain_deed import plain_deed
from empathyqa.signals.rule import Examples, Heard, rule
from empathyqa.signals.steps.no_step_at_all import calls_by_name, echoed, only_if
from empathyqa.signals.steps.past_modal import past_modal
from empathyqa.signals.steps.plain_step import plain_steps
from empathyqa.signals.steps.unreal import only_wished, unreal
from empathyqa.signals.talk import TurnView
from empathyqa.text.automaton import Hit
from empathyqa.text.words import fold

EXAMPLES = Examples(
    fires=(
        "I'm sending the return label to your e-mail now.",
        "you'll get a call from our billing team",
        "Click Reset, then use the link.",
        "Should I book it for you?",
        "I'll put a note on the account.",
        "DM us and we'll look into it.",
        "Just try the other cable.",
        "Can I take your reference? I'll raise a ticket now.",
        "I wish I could, but I'll send the form on to them today.",
        "I'll do that now. Is there anything else I can do?",
        "You should have it by Friday.",
        "You should have rung. I'll send the form now.",
        "I'll note it on the account, so that we can make sure it's kept.",
        "I can take it off this once.",
        "I'll scrub the fee.",
        "C: that payment's not me\nA: im cancelling the card now, new ones three to five days",
        "C: do it\nA: Okay. Blocking it.",
        "C: will they just turn up\nA: no they'd write to you first",
        "C: half past what\nA: so we'd pick you up at twelve thirty",
        "C: is there a case number\nA: it'll be in the mail",
        "C: both changed?\nA: you'll get new certificates in a week or so",
        "C: i can't find it\nA: To see your payments, go to Activity and filter by date.",
        "C: refund\nA: Refunds can be requested at the desk from Monday.",
        "C: it has work 2 under it\nA: untick it. just untick",
        "C: it's flashing amber\nA: give it ten minutes, if it's still amber ring me back",
        "C: what now\nA: I've passed this to the warehouse.",
        "C: it's very close to Saturday\nA: It's often sooner. I've marked it as urgent.",
        "C: the forms never came\nA: Would you like me to mail them?",
    ),
    silent=(
        "We'll see.",
        "How can I help?",
        "That's right.",
        "It was delivered on Monday.",
        "Thank you for your patience.",
        "Fingers crossed they'll be there before you know it.",
        "They'll only tell you the same thing.",
        "Just try and enjoy it!",
        "Is there anything else I can do for you?",
        "May I just take the reference number again, please?",
        "You should have read that.",
        "You should have received a text.",
        "You could have called us.",
        "Customers with an alarm should inform us so that we can make a note on the account.",
        "I can't take that off, it's automatic.",
        "C: who was that?\nA: He said he was a clerk.",
        "C: does he know\nA: If the driver can tell it's you, it's valid.",
        "C: everyone says Bert\nA: then shall I call you Bert",
        "C: it's hard to talk about\nA: I've read it. And please take all the time you need.",
        "I wish I could send you one today.",
        "C: it's been a year of this\nA: Things'll pick up, you'll see.",
        "If it was up to me I'd send it tonight.",
        "C: he put the keys in the fridge this morning\nA: Put the keys in the fridge?",
    ),
    known_misses=("Red button, top corner, and count to five.",),
)
_HOPED = later("fingers crossed|with any luck|before you know it|will only tell|'ll only tell|d only tell")
"""Hope, and what others would only say, are no steps."""
_NEAR = 30
_FEELS = later(
    "(?:please |just |and |so |then )*(?:try (?:and |to |not to )(?:just )?(?:enjoy|relax|rest|stay|keep (?:calm|smiling)|be "
    "|not |worry|think|look on|forget|smile)|take (?:all the time|your time|as (?:much time|long) as|care of yourself|it easy))"
)
"""How to feel is advice, not a step: nothing happens next."""
_MOST = 100
"""So many of them are looked at in one turn; a pasted page stays cheap."""
_MAY_I = later("(?:may|can|could|might) (?:i|we) ")
_TOLD_TO = later(
    "(?:please |just |then |and )*(?:(?:wait|press|turn|hold|click|tap|go|try|fill|download|open|restart|visit|log|type|select"
    "|switch|unplug|plug|pop|check|ring|call) |(?:send|give|drop|message|dm|email) (?:us|me) )(?!you )"
)
"""How words begin that tell the customer to do it, whatever step is heard in them."""
_GROUPS = {
    "next_step.i_will_verb": "says what the agent will do",
    "next_step.shall_i": "offers to do it",
    "next_step.you_will_receive": "says what will come",
    "next_step.will_happen": "says what will happen",
    "next_step.do_this": TO_DO,
    "next_step.small_promise": "puts a step on record",
}


@rule("next_step", examples=EXAMPLES)
def next_step(view: TurnView) -> Iterator[Heard]:
    """A concrete step ahead."""
    manners = _manners(view) if view.has(*_GROUPS) else []
    over = (_no_step_of_theirs, "tells what should be done, or have been")
    for heard in each(view, _GROUPS, ("hold.firm", "further_help.anything_else"), otherwise=over):
        if heard.denied:
            yield heard
            continue
        near = fold(view.turn.text[max(heard.start - _NEAR, 0) : heard.end + _NEAR])
        if _HOPED.search(near) or _FEELS.match(fold(view.turn.text[heard.start : heard.end + _NEAR])):
            yield replace(heard, denied=True)
        elif not any(start <= heard.start < end for start, end in manners):
            to_do = _TOLD_TO.match(fold(view.turn.text[heard.start : heard.end]) + " ")
            yield replace(heard, reason=TO_DO) if to_do else heard
    for start, end, does in plain_deed(view) if view.has("plain_words.deed") else ():
        if does == "next_step":
            yield Heard(start, end, "does it for them, or has it done", firm=True)
    if (steps := plain_steps(view)) and view.run_before:  # a welcome that lists what can be done is no step
        said = [step for step in steps if not (echoed(view, step[0]) or only_wished(view, step[0], step[1]))]
        yield from (Heard(start, end, does, firm=True) for start, end, does in said)


_DUTY = later(
    r" (?:customers?|members?|tenants?|passengers?|users|residents|everyone|everybody|people|you) (?:\S+ ){0,6}?"
    r"(?:should|must|(?:is|are|were) (?:asked|required|expected|supposed|advised) to) (?:\S+ ){1,10}?"
    r"so (?:that )?(?:(?:we|i) (?:can|could|may) )?$"
)
"""A rule for customers, up to what it is for: "customers should inform us so that we can make a note"."""
_DUTY_WORDS = frozenset(("should", "must", "asked", "required", "expected", "supposed", "advised"))
_LEAD = 160


def _no_step_of_theirs(view: TurnView, hit: Hit) -> bool:
    """Whether the words tell what should or could have been done, or what a duty of the customer's is for."""
    if past_modal(view, hit) or unreal(view, hit) or only_if(view, hit) or calls_by_name(view, hit) or echoed(view, hit.start):
        return True
    if "so" not in view.words.vocabulary or _DUTY_WORDS.isdisjoint(view.words.vocabulary):
        return False
    lead = view.line[max(0, hit.line_start - _LEAD) : hit.line_start]
    return _DUTY.search(f" {lead.rpartition(' . ')[2]}") is not None


def _manners(view: TurnView) -> list[tuple[int, int]]:
    """Where a sentence asks whether there is more, and where a detail ("may I just take the reference") or a circumstance
    ("please let us know which platform") is asked for: any talk has these, and neither moves the matter."""
    slots = view.found("verification.asking") if view.has("verification.slot") else []
    asks = [hit for hit in slots[:_MOST] if _MAY_I.match(view.line, hit.line_start)]
    more = view.found("further_help.anything_else")[:_MOST]
    asked = asks_by_request(view.spoken)
    return [*asked, *[(hit.start, hit.end) for hit in asks], *[(hit.start, _sentence_end(view, hit)) for hit in more]]


def _sentence_end(view: TurnView, hit: Hit) -> int:
    last = next((end for start, end in view.words.sentences if start <= hit.first < end), hit.last)
    return view.words.spans[last - 1][1]
