"""Labels that are the wrong way round: the words plainly show agent and customer reversed."""

from __future__ import annotations

from collections.abc import Sequence

from empathyqa.reading.speakers import Speaker
from empathyqa.reading.voices import agent_likeness, opens_like_an_agent, quoted

SWAP_MARGIN = 4.0
"""How much more an agent's words the "customer" must use before the labels are taken to be swapped."""


def unswap(people: list[Speaker]) -> list[str]:
    """Swaps agent and customer where the words plainly show the reverse of the labels."""
    agents = [speaker for speaker in people if speaker.role == "agent"]
    customers = [speaker for speaker in people if speaker.role == "customer"]
    if len(agents) != 1 or len(customers) != 1 or "user" in (agents[0].source, customers[0].source):
        return []
    agent, customer = agents[0], customers[0]
    reason = swapped(agent.texts, customer.texts)
    if reason is None:
        return []
    note = f"the words show the reverse of the labels: {reason}"
    agent.settle("customer", "inferred", f'labelled "{agent.label}", but {note}')
    customer.settle("agent", "inferred", f'labelled "{customer.label}", but {note}')
    return [f"agent and customer look swapped in the file and were put right: {reason}"]


def swapped(agent_texts: Sequence[str], customer_texts: Sequence[str]) -> str | None:
    """Why the two look swapped, or ``None``. Only an opening that no customer says lets the rest be weighed."""
    if not opens_like_an_agent(customer_texts[:3]) or opens_like_an_agent(agent_texts[:3]):
        return None
    customers, cues = agent_likeness(customer_texts)
    agents, _ = agent_likeness(agent_texts)
    if customers < SWAP_MARGIN or customers - agents < SWAP_MARGIN or agents > 1.0:
        return None
    return f"the one labelled customer says {quoted(cues)}"
