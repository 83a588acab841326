"""Course: who speaks when in one conversation, seen from the agent who is judged."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import islice

from empathyqa.once import once
from empathyqa.replies import ANSWER_WITHIN
from empathyqa.stretches import Stretch, later_than, places


class Course:
    """The stretches of one conversation, and which of them are the judged agent's: a person's where a person took part,
    else the bot's."""

    def __init__(self, stretches: Sequence[Stretch], place: dict[int, int] | None = None):
        self.stretches = stretches
        roles = [stretch.role for stretch in stretches]
        self.led_by = next((role for role in ("agent", "supervisor", "bot") if role in roles), "agent")
        self.place = places(stretches) if place is None else place
        """Turn → the number of its stretch."""
        self.judged = tuple([at for at, role in enumerate(roles) if role == self.led_by])
        """The numbers of the judged agent's stretches."""

    def replies_after(self, turn: int, within: int) -> list[Stretch]:
        """The judged agent's next ``within`` stretches after this turn."""
        first, stretches = bisect_right(self.judged, self.place.get(turn, -1)), self.stretches
        return [stretches[at] for at in self.judged[first : first + within]]

    def turns_after(self, turn: int, within: int) -> list[int]:
        """The turn indexes of :meth:`replies_after`, in order."""
        return [index for stretch in self.replies_after(turn, within) for index in stretch.turns]

    def next_turn(self, turn: int) -> int | None:
        """The judged agent's first turn after this one; ``None`` where they do not speak again."""
        at = bisect_right(self.judged, self.place.get(turn, -1))
        return self.stretches[self.judged[at]].turns[0] if at < len(self.judged) else None

    def turns_near(self, at: int, reach: int) -> list[int]:
        """The judged agent's turns in the stretches from ``at - reach`` to ``at + reach``, in order."""
        return self.turns_between(at - reach, at + reach)

    def turns_between(self, first: int, last: int) -> list[int]:
        """The judged agent's turns from the stretch ``first`` to ``last``, both included, in order."""
        between = self.judged[bisect_left(self.judged, first) : bisect_right(self.judged, last)]
        return [index for place in between for index in self.stretches[place].turns]

    def first_words(self, stretches: int = 1) -> set[int]:
        """The turns in which the judged agent first speaks, whoever spoke before."""
        return {index for place in self.judged[:stretches] for index in self.stretches[place].turns}

    def share_told(self, turn: int) -> float:
        """How far into the conversation a turn is, 0 to 1, counted in stretches."""
        return self.place.get(turn, 0) / max(len(self.stretches) - 1, 1)

    @once
    def customer_replied(self) -> bool:
        """Whether the customer speaks again after the judged agent's first words."""
        return bool(self.judged) and "customer" in [stretch.side for stretch in self.stretches[self.judged[0] + 1 :]]

    def has_chance(self, at: int) -> bool:
        """Whether one of the next replies after the stretch ``at`` is the judged agent's."""
        agents = (stretch.role for stretch in later_than(self.stretches, at) if stretch.side == "agent")
        return any(role == self.led_by for role in islice(agents, ANSWER_WITHIN))
