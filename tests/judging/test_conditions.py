"""Each condition by one conversation in which it holds and one in which it does not."""

from __future__ import annotations

from dataclasses import replace

import pytest

from empathyqa.checks import CONDITIONS
from empathyqa.checks.conditions import Condition
from empathyqa.checks.view import View
from empathyqa.moments import trace
from empathyqa.signal import Signals
from tests.judging.made import heard, timed

HELLO = heard("customer: Hello. | ", "agent: Hello. | greeting")
BACK = "customer: Thanks. | "


def spoken(signals: Signals) -> Signals:
    return replace(signals, transcript=replace(signals.transcript, channel="voice"))


HOLDS = {
    "customer_shows_emotion": heard("customer: Hm. | frustration:1", "agent: Yes. | "),
    "moment_heard": heard("customer: Ridiculous. | frustration:2", "agent: Yes. | "),
    "vulnerability_cue": heard("customer: I can't pay. | vulnerability:resilience", "agent: Yes. | "),
    "crisis_cue": heard("customer: I can't go on. | crisis", "agent: Yes. | "),
    "something_went_wrong": heard("customer: Third time I've called. | effort", "agent: Yes. | "),
    "bad_news": heard("customer: Well? | ", "agent: No. | hard_truth"),
    "agent_apologises": heard("customer: Well? | ", "agent: Sorry it's late. | apology"),
    "agent_transfers": heard("customer: Well? | ", "agent: I'll put you through. | hand_off"),
    "customer_waits": heard("customer: Well? | ", "agent: Hold on. | hold"),
    "customer_objects": heard("customer: That's no good. | unresolved", "agent: Yes. | "),
    "left_unsettled": heard("customer: Well? | ", "agent: No. | hard_truth", "customer: That's no good. | unresolved"),
    "work_handed_back": heard("customer: Well? | ", "agent: Ring the depot. | ", facts=(("handed_back", 1),)),
    "customer_replies": heard("customer: Hello. | ", "agent: Hello. | ", BACK),
    "longer_talk": heard(*("agent: Yes. | ", BACK) * 3),
    "times_known": replace(HELLO, transcript=timed(HELLO.transcript)),
    "spoken": spoken(HELLO),
    "bot_only": heard("customer: Hello. | ", "bot: Hello. | "),
    "person_took_part": HELLO,
}
FAILS = {
    name: heard("customer: Hello. | ", "bot: Hello. | ") if name == "person_took_part" else HELLO for name in HOLDS
}


def holds(name: str, signals: Signals) -> bool:
    return CONDITIONS[name].test(View(signals, trace(signals)))


@pytest.mark.parametrize("name", CONDITIONS)
def test_where_it_holds_and_where_not(name: str) -> None:
    assert holds(name, HOLDS[name])
    assert not holds(name, FAILS[name])


@pytest.mark.parametrize("name", CONDITIONS)
def test_it_is_said_in_plain_sentences(name: str) -> None:
    condition = CONDITIONS[name]
    assert condition.id == name
    assert condition.sentence.endswith(".")
    assert condition.otherwise.endswith(".")


@pytest.mark.parametrize("condition", [each for each in CONDITIONS.values() if each.needs is not None], ids=lambda each: each.id)
def test_a_condition_does_not_hold_where_nothing_that_it_needs_was_heard(condition: Condition) -> None:
    signals = heard("customer: Where is it? | ", "agent: On its way. | ")
    view = View(signals, trace(signals))
    assert view.heard.isdisjoint(condition.needs or ())
    assert not condition.test(view)
    assert condition.why_not(view) == condition.otherwise
