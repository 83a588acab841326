"""Invented contacts of an invented team, for the pictures and the examples: the same file at every run.

    python docs/example_team.py > team.jsonl

Five agents of Larkfield Home Services, eight weeks, three queues. Each agent has habits, so that the team page has
something to show: one answers in her own words, one leans on a form, one grows, one is warm and leaves things open, one
is sent the hard calls.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from datetime import datetime, timedelta
from random import Random

MATTERS = (
    # queue, what is wrong, the customer's own thing, fix, step
    ("Repairs", "the boiler has been off since Tuesday", "four nights without heating", "the engineer is booked",
     "He comes tomorrow between eight and ten, and I'll text you his name tonight"),
    ("Repairs", "nobody turned up for the leak under the sink", "a day off work for nothing", "I've moved you to first call",
     "They'll be with you at eight on Thursday, and they ring half an hour before"),
    ("Repairs", "there's black mould round my daughter's window", "her sleeping in that room", "the surveyor is booked",
     "She comes on Friday morning, and I'm sending a dehumidifier today"),
    ("Billing", "you've taken the payment twice", "eighty pounds gone before the rent", "I've refunded the second one",
     "It will be back on your card by Wednesday"),
    ("Billing", "this bill is double what I normally pay", "a bill you can't make sense of", "I've taken the estimate off",
     "The new bill is £46, and it will reach you by Monday"),
    ("Billing", "I'm still being charged for the flat I left in March", "paying for a place you don't live in",
     "I've closed the account", "The £112 goes back to you within five days"),
    ("Moving home", "I was told this was cancelled and I've had another letter", "doing this all over again",
     "I've cancelled it now", "You'll have it in writing by tomorrow"),
    ("Moving home", "the meter reading you used isn't mine", "paying for the last people", "I've put your reading in",
     "Your statement will be right by Thursday"),
)  # fmt: skip
FEELINGS = (
    ("I'm really fed up with this.", "frustration"),
    ("Honestly, I'm furious, this is the third time I've called.", "anger"),
    ("I'm so worried about it, I've hardly slept.", "worry"),
    ("I don't know what to do any more, I just sat down and cried.", "sadness"),
    ("", ""),
    ("", ""),
)
HEAVY = (
    "My husband died in January and I'm still opening his post.",
    "I've got my newborn here and the house is freezing.",
    "I can't afford this, I've got eleven pounds until payday.",
    "You lot are useless, you're a stupid idiot and you don't listen.",
)
OWN = (
    "{Thing}: no wonder you've had enough of us.",
    "{Thing}, and nobody rang you back. That would wear anyone down.",
    "That sounds exhausting, {thing} on top of everything else.",
    "{Thing} is a lot to carry, and I can hear how worrying this has been.",
)
FORM = "I completely understand your frustration and I apologise for any inconvenience this may have caused."
AGENTS = ("Priya Shah", "Tom Okoro", "Grace Lin", "Marek Novak", "Aisha Bello")
CUSTOMERS = ("Mrs Doyle", "Mr Abara", "Ms Kowalska", "Mr Finch", "Mrs Osei", "Ms Reid", "Mr Lund", "Mrs Patel")
FIRST_DAY = datetime(2026, 9, 7, 9)
CONTACTS = 150


def conversations() -> Iterator[dict[str, object]]:
    """Every contact of the team, oldest first."""
    chance = Random(7)
    days = sorted(FIRST_DAY + timedelta(days=chance.randrange(54), minutes=chance.randrange(480)) for _ in range(CONTACTS))
    for number, day in enumerate(days):
        agent = chance.choices(AGENTS, (30, 34, 30, 28, 28))[0]
        heavy = chance.random() < (0.55 if agent == "Aisha Bello" else 0.14)
        yield _conversation(f"larkfield-{number + 1001}", agent, day, heavy, chance)


def _conversation(id: str, agent: str, day: datetime, heavy: bool, chance: Random) -> dict[str, object]:
    queue, wrong, thing, done, step = chance.choice(MATTERS)
    feeling, _ = chance.choice(FEELINGS)
    customer = chance.choice(CUSTOMERS)
    grown = (day - FIRST_DAY).days / 54
    opener = f"Hello, it's {customer.split()[1]}. I'm ringing because {wrong}. {feeling}"
    if heavy:
        opener += f" {chance.choice(HEAVY)}"
    turns = [
        ("agent", f"Good morning, Larkfield Home Services, {agent.split()[0]} speaking. How can I help?"),
        ("customer", opener.strip()),
        *_middle(agent, customer, thing, done, step, bool(feeling) or heavy, grown, chance),
    ]
    return {
        "id": id, "channel": "chat" if chance.random() < 0.25 else "voice", "agent_name": agent, "customer_name": customer,
        "metadata": {"date": day.isoformat(timespec="minutes"), "queue": queue},
        "turns": [{"speaker": who, "text": text} for who, text in turns],
    }  # fmt: skip


def _middle(
    agent: str, customer: str, thing: str, done: str, step: str, felt: bool, grown: float, chance: Random
) -> list[tuple[str, str]]:
    said = chance.choice(OWN).format(thing=thing, Thing=thing[:1].upper() + thing[1:])
    warm = {"Priya Shah": 0.9, "Tom Okoro": 0.05, "Grace Lin": 0.15 + 0.8 * grown, "Marek Novak": 0.85, "Aisha Bello": 0.7}
    own = felt and chance.random() < warm[agent]
    formal = agent == "Tom Okoro" and (felt or chance.random() < 0.5)
    solves = chance.random() < (0.35 if agent == "Marek Novak" else 0.9)
    reply = f"{said} " if own else f"{FORM} " if formal else ""
    asks = chance.choice(("Can I check one thing, is it the same address as last time?", "When did it start?",
                          "What would help most, today?", "Have you got the reference to hand?"))  # fmt: skip
    turns = [("agent", f"{reply}{asks}"), ("customer", chance.choice(("Yes, the same one.", "Last week, I think.", "Just that it gets done.")))]
    if solves:
        turns.append(("agent", f"Thank you, {customer}. I'll take this on myself. {done[:1].upper()}{done[1:]}. {step}."))
        turns.append(("customer", chance.choice(("Oh, that's brilliant, thank you.", "Right, lovely. Thanks for sorting it.",
                                                 "OK. Thank you."))))  # fmt: skip
    else:
        turns.append(("agent", chance.choice(("Let me pass that to the team, and someone should be in touch.",
                                              "You'd have to ring the other department about that, I'm afraid."))))  # fmt: skip
        turns.append(("customer", chance.choice(("So it's still not sorted.", "That's what they said last time."))))
    turns.append(("agent", "Is there anything else I can do? Take care, bye."))
    return turns


if __name__ == "__main__":
    for conversation in conversations():
        sys.stdout.write(json.dumps(conversation, ensure_ascii=False) + "\n")
