"""What is remembered with a text is what would be heard anew: only readings that looked at the text alone are kept."""

from __future__ import annotations

import pickle
from collections.abc import Callable, Iterator

import pytest

from empathyqa.signals import BUILT_IN, listen
from empathyqa.signals.rule import Examples, Heard, Rule
from empathyqa.signals.talk import Talk, TurnView, runs_before
from empathyqa.signals.workings.gates import LookedElsewhere, gate_of, needed_by
from empathyqa.signals.workings.hearings import by_side
from empathyqa.signals.workings.spoken import Spoken
from empathyqa.signals.workings.watched import Watched, by_text
from empathyqa.transcript import Transcript, Turn

asked: list[str] = []


@by_text
def length(spoken: Spoken) -> int:
    """Looks at the text, which is all it is given."""
    asked.append(spoken.text)
    return len(spoken.text)


def talk_of(*texts: str) -> Transcript:
    """A made conversation, customer first."""
    sides = ("customer", "agent")
    return Transcript("made", tuple(Turn(i, sides[i % 2], text) for i, text in enumerate(texts)))  # type: ignore[arg-type]


def test_a_reading_of_a_text_is_made_once() -> None:
    first, _, third = Talk(talk_of("The zither hums at night.", "Right.", "The zither hums at night.")).views
    asked.clear()
    assert length(first) == length(third) == length(first.spoken)
    assert asked == ["The zither hums at night."]


def listener_for(look: Callable[[TurnView], object]) -> Rule:
    """A rule that hears something where a phrase of thanks was found, once it has looked."""

    def hear(view: TurnView) -> Iterator[Heard]:
        if look(view):
            yield Heard.whole(view, "made up")

    return Rule("gratitude", hear, Examples((), ()), False)


def test_a_rule_that_looks_for_phrases_first_is_asked_only_where_they_are() -> None:
    assert gate_of(listener_for(lambda view: view.has("a.b", "c.d") and view.place)) == {"a.b", "c.d"}
    assert gate_of(listener_for(lambda view: view.found("a.b"))) == {"a.b"}


@pytest.mark.parametrize(
    "look", [lambda view: view.place, lambda view: view.turn.text, lambda view: view.hits.keys(), lambda view: True]
)
def test_a_rule_that_looks_elsewhere_is_always_asked(look: Callable[[TurnView], object]) -> None:
    assert gate_of(listener_for(look)) is None


def test_nearly_half_of_the_built_in_rules_are_gated() -> None:
    gates = {rule.id: gate_of(rule) for rule in BUILT_IN}
    assert sum(gate is not None for gate in gates.values()) > 0.45 * len(gates)


def test_the_same_text_is_heard_by_its_place_the_second_time_too() -> None:
    def greetings() -> list[int]:
        return [
            s.turn
            for s in listen(talk_of("hi", "Hello, this is Sarah speaking.", "ok", "Hello, this is Sarah speaking.")).of(
                "introduction"
            )
        ]

    assert greetings() == greetings() == [1]


@pytest.mark.parametrize("text", ["The zither hums at night.", "I would like to know when the shop opens.", "my zither is blue"])
def test_of_plain_words_few_customer_rules_look_around(text: str) -> None:
    view = Talk(talk_of("Hello.", "Hi, how can I help?", text)).views[-1]
    by_side(BUILT_IN)["customer"].heard_in(view)
    assert view.spoken.heard is not None
    assert {rule.id for rule in view.spoken.heard[2]} <= {"repeat", "crisis"}  # told by the talk as well


def test_a_part_of_a_rule_that_looks_elsewhere_has_no_gate() -> None:
    ends = "closing.farewell"
    assert needed_by(lambda view: [], lambda view: [Heard(0, 1, "")] if view.has(ends) else []) == {ends}
    with pytest.raises(LookedElsewhere):
        needed_by(lambda view: [Heard(0, 1, view.line)])


def test_signals_with_their_leanings_can_be_pickled() -> None:
    signals = listen(talk_of("I'm so worried about the boiler.", "I can hear that it worries you."))
    again = pickle.loads(pickle.dumps(signals))
    assert dict(again.leanings) == dict(signals.leanings) != {}


def test_a_monologue_shares_one_run() -> None:
    runs = runs_before(["a", "b", "c", "d"], ["x", "y", "y", "x"])
    assert runs == [[], ["a"], ["a"], ["b", "c"]]
    assert runs[1] is runs[2]


@pytest.mark.parametrize("look", [lambda view: view.previous("customer"), lambda view: view.run_before, lambda view: view.opens])
def test_a_rule_that_looks_at_the_turns_around_is_asked_each_time(look: Callable[[TurnView], object]) -> None:
    watched = Watched(Talk(talk_of("The kettle is cold.", "Which one?")).views[1])
    look(watched)
    assert watched.looked


def test_a_turn_that_delivers_nothing_is_settled_by_its_text() -> None:
    view = Talk(talk_of("The kettle is cold.", "Which kettle did you mean?")).views[1]
    side = by_side(tuple(BUILT_IN))["agent"]
    side.heard_in(view)
    assert view.spoken.heard is not None
    asked_again = {rule.id for rule in view.spoken.heard[2]}
    assert asked_again.isdisjoint({"resolution", "next_step", "timeframe", "deflection", "alternative", "dismissal"})


def test_the_nearest_turn_of_a_side_is_found_behind_others() -> None:
    sides = ("agent", "customer", "customer", "agent", "agent")
    talk = Talk(Transcript("made", tuple(Turn(i, side, "Right.") for i, side in enumerate(sides))))  # type: ignore[arg-type]
    before = [(view.previous("agent"), view.previous("customer")) for view in talk]
    assert [tuple(one and one.place for one in pair) for pair in before] == [(None, None), (0, None), (0, 1), (0, 2), (3, 2)]
