"""What is remembered with a text is what would be heard anew: only readings that looked at the text alone are kept."""

from __future__ import annotations

import pickle

from empathyqa.signals import listen
from empathyqa.signals.talk import Talk, TurnView, runs_before
from empathyqa.signals.watched import by_text
from empathyqa.transcript import Transcript, Turn

asked: list[str] = []


@by_text
def words_alone(view: TurnView) -> int:
    """Looks at the text only."""
    asked.append("text")
    return len(view.turn.text)


@by_text
def place_too(view: TurnView) -> int:
    """Looks at the place in the talk."""
    asked.append("place")
    return view.place


@by_text
def through_another(view: TurnView) -> int:
    """Asks a reading that looks around."""
    return place_too(view) + 1


def talk_of(*texts: str) -> Transcript:
    """A made conversation, customer first."""
    sides = ("customer", "agent")
    return Transcript("made", tuple(Turn(i, sides[i % 2], text) for i, text in enumerate(texts)))  # type: ignore[arg-type]


def test_a_reading_of_the_text_is_made_once_and_one_of_the_place_each_time() -> None:
    first, _, third = Talk(talk_of("The zither hums at night.", "Right.", "The zither hums at night.")).views
    asked.clear()
    assert words_alone(first) == words_alone(third)
    assert asked == ["text"]
    assert (place_too(first), place_too(third)) == (0, 2)
    assert (through_another(first), through_another(third)) == (1, 3)


def test_the_same_text_is_heard_by_its_place_the_second_time_too() -> None:
    def greetings() -> list[int]:
        return [
            s.turn
            for s in listen(talk_of("hi", "Hello, this is Sarah speaking.", "ok", "Hello, this is Sarah speaking.")).of(
                "introduction"
            )
        ]

    assert greetings() == greetings() == [1]


def test_signals_with_their_leanings_can_be_pickled() -> None:
    signals = listen(talk_of("I'm so worried about the boiler.", "I can hear that it worries you."))
    again = pickle.loads(pickle.dumps(signals))
    assert dict(again.leanings) == dict(signals.leanings) != {}


def test_a_monologue_shares_one_run() -> None:
    runs = runs_before(["a", "b", "c", "d"], ["x", "y", "y", "x"])
    assert runs == [[], ["a"], ["a"], ["b", "c"]]
    assert runs[1] is runs[2]
