"""Each kind of check by a small table: settings, a conversation with what is heard in it, the outcome."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from empathyqa.checks import BUILT_IN
from empathyqa.checks.base import count_of, share_of
from empathyqa.scorecard import Outcome
from tests.judging.made import asked, heard

MET, PARTLY, MISSED = Outcome.MET, Outcome.PARTLY, Outcome.MISSED
NA, PERSON = Outcome.NOT_APPLICABLE, Outcome.NEEDS_A_PERSON

SORRY = {"signals": ["apology"]}
WARM = {"signals": ["sympathy"], "met": {"min": 2}, "partly": {"min": 1}}
CUE = {"cue": ["frustration"], "level": 2, "reply": ["acknowledgement"]}
ANGRY = "customer: I'm furious. | frustration:3"
BILL = "customer: I can't pay until Friday. | vulnerability:resilience"
NO = "agent: No, we can't. | hard_truth"
SORRY_SAID, PUSHED = "agent: Sorry about that. | apology", "agent: It's how you use it. | deflection"
OH, BOOKED = "agent: Oh no. | sympathy", "agent: I've booked it. | next_step"
ON_TIME = "agent: I'll ring by noon. | next_step timeframe"
TIMED = {"timed_promise_is_met": True}
STEP = ("customer: a | ", "agent: I'll ring at two. | next_step timeframe")
VAGUE = ("agent: Soon. | next_step", "customer: b | ", ON_TIME, "customer: c | ", "agent: In due course. | next_step")
THREAT = "agent: If you don't pay you'll get a summons. | next_step deflection"
RINGS = "agent: Is that Mrs Lind? | verification_question"
NOON = "agent: I'll ring by noon. | next_step timeframe"
ONCE = {"asked_again": False}
VENTS = {"signals": ["unresolved"], "again": ["frustration"]}
CALM = ("agent: That's two weeks lost. | acknowledgement", "customer: Yes. | ")
ASKED_AGAIN = ("customer: It's 4471. | ", "agent: Let me see. | next_step", "customer: OK. | ", "agent: Number? | ")

TABLE: list[tuple[str, dict[str, Any], tuple[str, ...], tuple[tuple[str, int], ...], Outcome]] = [
    ("signal_count", SORRY, ("agent: Sorry. | apology",), (), MET),
    ("signal_count", SORRY, ("customer: Sorry. | ", "agent: Right. | "), (), MISSED),
    ("signal_count", WARM, ("agent: Oh no. | sympathy",), (), PARTLY),
    ("signal_count", WARM, ("agent: Oh no. | sympathy", "customer: a | ", "agent: Dear me. | sympathy"), (), MET),
    ("signal_count", WARM, ("agent: Oh no. | sympathy", "agent: Dear me. | sympathy"), (), PARTLY),
    (
        "signal_count",
        SORRY | {"where": "closing"},
        ("agent: Sorry. | apology", "customer: a | ", "agent: b | "),
        (),
        MISSED,
    ),
    (
        "signal_count",
        SORRY | {"where": "opening"},
        ("agent: Sorry. | apology", "customer: a | ", "agent: b | "),
        (),
        MET,
    ),
    ("reply_follows_cue", CUE, (ANGRY, "agent: No wonder. | acknowledgement"), (), MET),
    ("reply_follows_cue", CUE, (ANGRY, "agent: Postcode? | verification_question"), (), MISSED),
    ("reply_follows_cue", CUE, ("customer: Hm. | frustration:1", "agent: Yes. | "), (), NA),
    ("reply_follows_cue", CUE, ("agent: Yes. | ", ANGRY), (), NA),  # nobody had the chance to answer
    ("moment_step", {"step": "notice"}, (ANGRY, "agent: I'm sorry. | apology"), (), MET),
    ("moment_step", {"step": "notice"}, (ANGRY, "agent: For any inconvenience. | apology scripted"), (), PARTLY),
    ("moment_step", {"step": "notice"}, (ANGRY, "agent: Postcode? | verification_question"), (), MISSED),
    ("moment_step", {"step": "notice"}, ("customer: Hello. | ", "agent: Hello. | greeting"), (), NA),
    ("moment_step", {"step": "name"}, (ANGRY, "agent: Three calls! | acknowledgement"), (), MET),
    ("moment_step", {"step": "name"}, (ANGRY, "agent: I understand. | acknowledgement scripted"), (), PARTLY),
    (
        "moment_step",
        {"step": "name", "met": {"min": 0.6}},
        (ANGRY, "agent: Hm. | acknowledgement scripted"),
        (),
        PARTLY,
    ),
    ("moment_step", {"step": "contain"}, (ANGRY, "agent: I'm on it. | reassurance dismissal"), (), MISSED),
    ("moment_step", {"step": "act"}, (ANGRY, "agent: Booked. | next_step"), (), MET),
    ("name_then_act", {}, (ANGRY, "agent: No wonder. Booked. | acknowledgement next_step"), (), MET),
    ("name_then_act", {}, (ANGRY, "agent: No wonder. | acknowledgement"), (), MISSED),
    ("name_then_act", {}, (ANGRY, "agent: Booked. | next_step"), (), MISSED),
    ("name_then_act", {}, (ANGRY, "agent: Apologies. Booked. | apology scripted next_step"), (), PARTLY),  # stock alone
    ("name_then_act", {}, (ANGRY, "agent: Oh. | sympathy", "customer: a | ", "agent: Done. | resolution"), (), MET),
    ("name_then_act", {}, (ANGRY, SORRY_SAID, PUSHED, "customer: So? | ", BOOKED), (), PARTLY),  # brushed aside at once
    ("name_then_act", {}, (ANGRY, PUSHED, SORRY_SAID, "customer: So? | ", BOOKED), (), MET),  # kind after the push
    (  # checking who it is uses up no turn
        "name_then_act",
        {},
        (ANGRY, OH, "customer: Go on. | ", "agent: Your name? | verification_question", "customer: Jo. | ", BOOKED),
        (),
        MET,
    ),
    (  # talking of something else does
        "name_then_act",
        {},
        (ANGRY, OH, "customer: Go on. | ", "agent: Lovely day. | ", "customer: Jo. | ", BOOKED),
        (),
        MISSED,
    ),
    ("apology_count", {}, ("agent: Hello. | greeting",), (), NA),
    ("apology_count", {}, ("agent: Sorry. | apology",), (), MET),
    ("apology_count", {}, ("agent: Sorry, sorry, sorry. | apology apology apology",), (), PARTLY),
    ("apology_count", {}, ("agent: So sorry. | apology apology", "agent: Sorry. | apology apology"), (), MISSED),
    ("apology_then_action", {}, ("agent: Hello. | greeting",), (), NA),
    ("apology_then_action", {}, ("agent: Sorry. Booked. | apology next_step",), (), MET),
    ("apology_then_action", {}, ("agent: Sorry. | apology", "customer: And? | "), (), MISSED),
    ("apology_then_action", {}, ("agent: Sorry. Booked. | apology apology apology next_step",), (), PARTLY),
    ("apology_then_action", {}, (BOOKED, "customer: Ta. | ", "agent: Sorry it broke. | apology"), (), MET),
    (  # a matter that was left open has no remedy before the sorry
        "apology_then_action",
        {},
        (BOOKED, "customer: No use. | unresolved", "agent: Sorry then. | apology"),
        (),
        MISSED,
    ),
    (  # questions that must come first do not make it late
        "apology_then_action",
        {},
        (
            "agent: Sorry! | apology",
            "customer: Well. | ",
            "agent: Which one? | discovery_question",
            "customer: The red. | ",
            "agent: And the name? | verification_question",
            "customer: Ada. | ",
            BOOKED,
        ),
        (),
        MET,
    ),
    (
        "apology_then_action",
        {},
        (
            "agent: Sorry! | apology",
            "customer: Well. | ",
            "agent: Hm. | ",
            "customer: So? | ",
            "agent: Hm. | ",
            "customer: So? | ",
            BOOKED,
        ),
        (),
        PARTLY,
    ),
    ("apology_then_action", {}, ("agent: We apologise. | apology scripted", "customer: And? | ", BOOKED), (), PARTLY),
    ("apology_then_action", {}, ("agent: You ring us. Sorry. | apology next_step deflection",), (), MISSED),
    ("apology_then_action", {}, (SORRY_SAID, PUSHED, "customer: Oh. | ", BOOKED), (), PARTLY),
    ("apology_then_action", {}, (PUSHED, SORRY_SAID, "customer: Oh. | ", BOOKED), (), MET),
    ("apology_due", {}, ("customer: Hello. | ", "agent: Sorry. | apology"), (), NA),
    ("apology_due", {}, (ANGRY, "agent: Sorry it was late. | apology"), (), MET),
    ("apology_due", {}, (ANGRY, "agent: For any inconvenience. | apology scripted"), (), PARTLY),
    ("apology_due", {}, (ANGRY, "agent: Thank you for waiting. | gratitude"), (), PARTLY),
    ("apology_due", {}, (ANGRY, "agent: Postcode? | verification_question"), (), MISSED),
    ("scripted_phrases", {}, ("agent: Postcode? | verification_question",), (), NA),
    ("scripted_phrases", {}, ("agent: Three calls! | acknowledgement",), (), MET),
    ("scripted_phrases", {}, ("agent: Your call is important. | scripted",), (), PARTLY),
    ("scripted_phrases", {}, ("agent: Your call. | scripted", "agent: Your patience. | scripted"), (), MISSED),
    ("scripted_phrases", {}, ("agent: Your call. | scripted", *(f"agent: Oh {n}. | sympathy" for n in range(3))), (), MET),
    ("scripted_phrases", {}, ("agent: Your call. | scripted", *(f"agent: Ta {n}. | gratitude" for n in range(9))), (), PARTLY),
    ("scripted_phrases", {}, ("agent: We apologise for this. | scripted scripted",), (), PARTLY),  # one line, heard twice
    ("questions", {}, ("customer: Help. | ", "agent: What happened? | discovery_question"), (), MET),
    ("questions", {}, ("customer: Help. | ", "agent: Postcode? | verification_question"), (), MISSED),
    ("questions", {}, ("customer: Do you open? | ", "agent: Yes, at nine. | resolution"), (), NA),
    ("questions", {}, ("customer: Open? | ", "agent: Yes. | resolution", "customer: No! | unresolved"), (), MISSED),
    (  # the turn after the greeting may settle it as well
        "questions",
        {},
        ("agent: Hello. | greeting", "customer: Do you open? | ", "agent: Yes, at nine. | resolution"),
        (),
        NA,
    ),
    ("questions", {}, (RINGS, "customer: It is. | ", NO), (), NA),  # the agent rang to tell the news
    ("questions", {}, ("agent: Hello, can I help? | offer_help", "customer: A refund. | ", NO), (), MISSED),
    ("questions", {}, (RINGS, "customer: It's broken. | frustration:2", NO), (), MISSED),  # there is a matter to ask about
    ("questions", {"kind": "follow_up"}, ("customer: a | ", "agent: b? | "), (("follow_up_question", 1),), MET),
    ("questions", {"kind": "follow_up"}, ("customer: a | ", "agent: b? | discovery_question"), (), MISSED),
    ("paraphrase", {}, ("agent: So it never came? | paraphrase",), (), MET),
    ("paraphrase", {}, ("agent: Postcode? | verification_question",), (), MISSED),
    ("paraphrase", {"naming_counts": False}, ("agent: No wonder. | acknowledgement",), (), MISSED),
    ("customer_repeats", {}, ("customer: a | ", "agent: b | next_step", "customer: Thanks. | "), (), MET),
    ("customer_repeats", {}, ("customer: a | ", "agent: b | next_step", "customer: As I said. | repeat"), (), PARTLY),
    ("customer_repeats", {}, ("customer: a | ", "agent: OK | ", "customer: As I said. | repeat"), (), MISSED),
    ("customer_repeats", {}, ("customer: a | repeat", "agent: b | next_step"), (), NA),  # told before the agent spoke
    ("customer_repeats", {}, ("customer: a | ", "agent: OK | ", "customer: b | "), (), NA),  # silence earns nothing
    ("asked_twice", {}, ("agent: Name? | verification_question",), (), MET),
    ("asked_twice", {}, ("agent: Name? | ", "customer: Jo. | ", "agent: Name? | "), (("asked_twice", 2),), PARTLY),
    ("asked_twice", {}, ("agent: Hello. | greeting",), (), NA),
    ("customer_repeats", {}, (*ASKED_AGAIN, "customer: 4471. | repeat"), (("asked_twice", 3),), PARTLY),
    ("customer_repeats", ONCE, (*ASKED_AGAIN, "customer: 4471. | repeat"), (("asked_twice", 3),), NA),
    (
        "customer_repeats",
        ONCE | {"signals": ["repeat", "unresolved"]},
        (*ASKED_AGAIN, "customer: 4471. | repeat"),
        (("asked_twice", 3),),
        MET,
    ),
    (  # what is pushed for elsewhere still counts
        "customer_repeats",
        ONCE,
        (*ASKED_AGAIN, "customer: 4471. | repeat", "agent: Right. | ", "customer: As I said. | repeat"),
        (("asked_twice", 3),),
        PARTLY,
    ),
    ("customer_repeats", VENTS, (ANGRY, NOON, ANGRY), (), PARTLY),
    # venting at an answer that named it and owned it is no push; at one that pushed it away it is
    ("customer_repeats", VENTS, (ANGRY, "agent: No wonder. I'll ring. | validation next_step", ANGRY), (), MET),
    ("customer_repeats", VENTS, (ANGRY, "agent: I understand. Noon. | validation scripted next_step", ANGRY), (), PARTLY),
    ("customer_repeats", VENTS, (ANGRY, "agent: No wonder. You ring. | validation next_step deflection", ANGRY), (), PARTLY),
    ("customer_repeats", ONCE, (*ASKED_AGAIN, "customer: 4471. | repeat"), (), PARTLY),  # nothing was asked twice
    ("commitment", {}, ("agent: I'll ring by noon. | next_step timeframe",), (), MET),
    ("commitment", {}, ("agent: I'll ring. | next_step",), (), PARTLY),
    ("commitment", {"needs_time": False}, ("agent: I'll ring. | next_step",), (), MET),
    ("commitment", {}, ("agent: By noon. | timeframe",), (), PARTLY),
    ("commitment", {}, ("agent: We close at noon. | timeframe", "customer: a | ", "agent: I'll ring. | next_step"), (), PARTLY),
    ("commitment", {}, ("agent: I'll ring. | next_step", "customer: When? | ", "agent: By noon. | timeframe"), (), MET),
    ("commitment", {}, VAGUE, (("no_date", 0), ("no_date", 4)), PARTLY),  # the last word has no day
    ("commitment", {}, VAGUE, (("no_date", 4),), MET),  # once is a manner of speaking
    ("commitment", {}, (*VAGUE, "customer: d | ", ON_TIME), (("no_date", 0), ("no_date", 4)), MET),
    # the length of a check, a receipt's time and the customer's own deadline are no "by when"
    ("commitment", {}, ("agent: I'll test it, two minutes. | next_step timeframe:check",), (), PARTLY),
    ("commitment", {}, ("agent: I'll log it. A text in a minute. | next_step timeframe:receipt",), (), PARTLY),
    ("commitment", {}, ("agent: You need it by Friday. I'll ask. | next_step timeframe:deadline",), (), PARTLY),
    ("commitment", {}, ("agent: A text in a minute, and noon. | next_step timeframe:receipt timeframe",), (), MET),
    ("commitment", {}, ("agent: Two minutes. | timeframe:check",), (), MISSED),
    ("commitment", {"needs_time": False}, (THREAT,), (), PARTLY),
    ("commitment", {}, (THREAT, "customer: Oh. | ", "agent: I'll ring by noon. | next_step timeframe"), (), MET),
    ("commitment", {}, ("agent: We'll see. | ",), (), MISSED),
    ("commitment", {"unless_settled": True}, ("agent: Done. | resolution", "customer: Great. | confirmation"), (), NA),
    ("resolution", {}, ("customer: a | ", "agent: Refunded. | resolution"), (), MET),
    ("resolution", {}, ("customer: a | ", "agent: I'll ring. | next_step"), (), PARTLY),
    ("resolution", {"timed_promise_is_met": True}, VAGUE, (("no_date", 0), ("no_date", 4)), PARTLY),
    ("resolution", {"timed_promise_is_met": True}, VAGUE, (("no_date", 4),), MET),
    ("resolution", {"promise_counts": False}, ("customer: a | ", "agent: I'll ring. | next_step"), (), MISSED),
    ("resolution", {"timed_promise_is_met": True}, ("agent: I'll ring at two. | next_step timeframe",), (), MET),
    ("resolution", {}, ("agent: Refunded. | resolution", "customer: It isn't. | unresolved"), (), MISSED),
    ("resolution", TIMED, (*STEP, "customer: So I wait. | "), (("gives_in", 2),), PARTLY),
    ("resolution", TIMED, (*STEP, "customer: ok thanks | confirmation"), (), MET),
    ("resolution", TIMED, (*STEP, "customer: So I wait. | ", "agent: By one. | timeframe"), (("gives_in", 2),), MET),
    ("resolution", TIMED, (*STEP, "customer: So I wait. | ", "customer: Oh, lovely! | gladness"), (("gives_in", 2),), MET),
    ("resolution", TIMED, ("agent: Refunded. | resolution", "customer: Oh well. | "), (("gives_in", 1),), MET),
    ("resolution", TIMED, ("customer: a | ", "agent: Through. Ten minutes. | hand_off timeframe"), (), PARTLY),
    ("resolution", TIMED, ("agent: Sam rings today. | hand_off timeframe",), (("story_passed", 0),), MET),
    ("resolution", TIMED, ("agent: Refunded, and through. | hand_off resolution",), (), MET),
    ("resolution", {}, ("customer: a | ", "agent: Through. | hand_off", "customer: ok | confirmation"), (), PARTLY),
    ("hard_truth", {}, ("agent: Yes. | resolution",), (), NA),
    ("hard_truth", {}, (NO,), (), MISSED),
    ("hard_truth", {}, ("agent: No. But you could. | hard_truth alternative",), (), PARTLY),
    ("hard_truth", {}, ("agent: No, I'm sorry. You could. | hard_truth apology alternative",), (), MET),
    ("hard_truth", {}, ("agent: No, read the terms. | hard_truth apology deflection",), (), MISSED),
    (  # a no that is explained over two turns is one no
        "hard_truth",
        {},
        (
            "agent: No, I'm sorry. | hard_truth apology",
            "customer: Why? | ",
            "agent: Wear. | hard_truth",
            "customer: Oh. | ",
            "agent: You could. | alternative",
        ),
        (),
        MET,
    ),
    (  # a bare step is no way on where the matter stays open; another way is one
        "hard_truth",
        {},
        ("agent: No, sorry. Mail them. | hard_truth apology next_step", "customer: That's no help. | unresolved"),
        (),
        PARTLY,
    ),
    (
        "hard_truth",
        {},
        ("agent: No, sorry. You could. | hard_truth apology alternative", "customer: That's no help. | unresolved"),
        (),
        MET,
    ),
    ("options", {}, ("agent: Yes. | resolution",), (), NA),
    ("options", {}, (NO,), (), MISSED),
    ("options", {}, (NO, "customer: Oh. | ", "agent: You could. | alternative"), (), MET),
    ("options", {"ways": ["next_step"]}, (NO, "customer: Oh. | ", BOOKED), (), MET),
    ("options", {"ways": ["next_step"]}, (NO, "customer: Oh. | ", THREAT), (), PARTLY),
    ("options", {"ways": ["next_step"]}, (NO, "customer: Oh. | ", THREAT, "customer: Good. | confirmation", NOON), (), MET),
    (  # where the matter stays open, a bare step is half a way; a colleague is one
        "options",
        {"ways": ["next_step", "hand_off"]},
        (NO, "customer: Oh. | ", BOOKED, "customer: That's no help. | unresolved"),
        (),
        PARTLY,
    ),
    (
        "options",
        {"ways": ["next_step", "hand_off"]},
        (NO, "customer: Oh. | ", "agent: Jo will ring. | hand_off", "customer: That's no help. | unresolved"),
        (),
        MET,
    ),
    (  # another way beside a push is another way all the same
        "options",
        {},
        (NO, "customer: Oh. | ", "agent: Not ours, but you could. | alternative deflection"),
        (),
        MET,
    ),
    ("must_not_hear", {"signals": ["dismissal"]}, ("agent: Hello. | greeting",), (), MET),
    ("must_not_hear", {"signals": ["dismissal"]}, ("agent: Calm down. | dismissal",), (), PARTLY),
    ("must_not_hear", {"signals": ["dismissal"], "partly": {"max": 0}}, ("agent: Calm down. | dismissal",), (), MISSED),
    (
        "must_not_hear",
        {"facts": ["non_apology"]},
        ("agent: Sorry you feel that way. | ",),
        (("non_apology", 0),),
        PARTLY,
    ),
    ("unanswered_questions", {}, ("customer: Hello. | ", "agent: b | "), (), NA),
    ("unanswered_questions", {}, ("customer: When? | ", "agent: At two. | "), (("question_answered", 0),), MET),
    ("unanswered_questions", {}, ("customer: When? | ", "agent: Hm. | "), (("question_open", 0),), PARTLY),
    ("hold_etiquette", {}, ("agent: Hello. | greeting",), (), NA),
    ("hold_etiquette", {}, ("agent: Hold. | hold", "customer: a | ", "agent: b | "), (), MISSED),
    ("hold_etiquette", {}, ("agent: Hold, I'll look. | hold next_step", "customer: a | ", "agent: b | "), (), PARTLY),
    ("hold_etiquette", {}, ("agent: Hold. | hold timeframe", "customer: a | ", "agent: Thanks. | gratitude"), (), MET),
    ("warm_transfer", {}, ("agent: Hello. | greeting",), (), NA),
    ("warm_transfer", {}, ("agent: Transferring. | hand_off",), (), MISSED),
    ("warm_transfer", {}, ("agent: There's a form. | hand_off next_step reassurance",), (), MISSED),
    ("warm_transfer", {}, ("agent: It's on them. Today. | hand_off ownership timeframe",), (), PARTLY),
    ("warm_transfer", {}, ("agent: I've told Sam. | hand_off",), (("story_passed", 0),), MET),
    ("warm_transfer", {"with_it": ["next_step"], "met": 1}, ("agent: He'll ring. | hand_off next_step",), (), PARTLY),
    (
        "warm_transfer",
        {},
        ("agent: Sam. | hand_off next_step timeframe", "customer: a | "),
        (("context_lost", 1),),
        MISSED,
    ),
    ("vulnerability_answered", {}, (ANGRY, "agent: Right. | "), (), NA),
    ("vulnerability_answered", {}, (BILL, "agent: Take your time. | reassurance next_step"), (), MET),
    ("vulnerability_answered", {}, (BILL, "agent: I've moved it. | resolution"), (), PARTLY),  # help, no care
    ("vulnerability_answered", {}, (BILL, "agent: Postcode? | verification_question"), (), MISSED),
    # asking after the person is care, though no kind word is in it; without help it is half
    ("vulnerability_answered", {}, (BILL, "agent: Anyone with you? I've moved it. | resolution"), (("asks_after", 1),), MET),
    ("vulnerability_answered", {}, (BILL, "agent: Anyone with you? | "), (("asks_after", 1),), PARTLY),
    (
        "vulnerability_answered",
        {},
        (
            BILL,
            "agent: I've moved it. | resolution",
            "customer: a | ",
            "agent: b | ",
            "customer: a | ",
            "agent: b | ",
            "customer: a | ",
            "agent: And you, all right? | ",
        ),
        (("asks_after", 7),),
        PARTLY,
    ),
    ("vulnerability_answered", {}, (BILL, "agent: The policy is the policy. | deflection"), (), MISSED),
    ("crisis_alert", {}, ("customer: I can't go on. | crisis", "agent: I'm here. | reassurance"), (), PERSON),
    ("crisis_alert", {}, (ANGRY,), (), NA),
    ("gratitude", {}, ("agent: Hello. | greeting",), (), NA),
    (
        "gratitude",
        {},
        ("agent: Hi. | ", "customer: a | ", "agent: Thanks for telling me. | gratitude"),
        (("thanked_for", 2),),
        MET,
    ),
    ("gratitude", {}, ("agent: Hi. | ", "customer: 8 8 2. | ", "agent: Thank you. | gratitude"), (), PARTLY),
    ("gratitude", {}, ("customer: a | ", "agent: Thanks for writing. | gratitude"), (), PARTLY),
    ("gratitude", {}, ("agent: Hi. | ", "customer: a | ", "agent: Thanks for calling, bye. | gratitude closing"), (), PARTLY),
    (
        "gratitude",
        {},
        ("agent: Hi. | ", "customer: a | ", "agent: For your patience. | gratitude scripted"),
        (),
        PARTLY,
    ),
    ("gratitude", {}, ("customer: An hour on hold! | effort", "agent: Name? | "), (), MISSED),
    ("closing_check", {}, ("agent: Hm. | ", "customer: a | "), (), NA),  # no close was heard
    ("closing_check", {}, ("agent: Does that help? | ", "customer: a | "), (("closing_check", 0),), MET),
    ("closing_check", {}, ("agent: Hm. | ", "customer: Yes, thanks. | confirmation"), (), MET),
    ("closing_check", {}, ("customer: a | ", "agent: Anything else? | further_help"), (), PARTLY),
    ("closing_check", {}, ("customer: a | ", "agent: Goodbye. | closing"), (), MISSED),
    ("opening", {}, ("agent: Postcode. | verification_question",), (), MISSED),
    ("opening", {}, ("agent: Hello. | greeting",), (), PARTLY),
    ("opening", {}, ("agent: Hello, Jo here. | greeting introduction",), (), MET),
    ("effort_taken_off", {}, ("agent: I'll ring them. | ownership",), (), MET),
    ("effort_taken_off", {}, ("agent: You ring them. | deflection",), (), MISSED),
    ("effort_taken_off", {}, ("agent: Hm. | ",), (), MISSED),
    ("effort_taken_off", {}, ("agent: I'll ring; I'll book; you go. | ownership next_step deflection",), (), PARTLY),
    ("feeling_settles", {}, ("customer: a | ", "agent: b | "), (), NA),
    ("feeling_settles", {}, (ANGRY, "agent: Sorry. | apology", "customer: Thanks. | "), (), MET),
    ("feeling_settles", {}, (ANGRY, "agent: Name? | ", ANGRY), (), MISSED),
    ("feeling_settles", {}, (ANGRY, "agent: Sorry. | apology", ANGRY), (), MET),  # it was taken up
    ("feeling_settles", {}, (ANGRY, "agent: Since when? | discovery_question", ANGRY), (), MISSED),  # a fact question
    ("feeling_settles", {}, (ANGRY, "agent: It's back on. | resolution", ANGRY), (), MET),  # a fix
    ("feeling_settles", {}, (ANGRY, "agent: Any inconvenience. | apology scripted", ANGRY), (), MISSED),  # stock
    ("feeling_settles", {}, (ANGRY, *CALM, "agent: Name? | ", ANGRY), (), MET),  # taken up since it was last told
    ("feeling_settles", {}, (*(ANGRY, "agent: Name? | ") * 3, *CALM * 9), (), MISSED),  # length buys nothing
    ("dead_air", {}, ("customer: a | ", "agent: b | "), (), NA),
    ("interruptions", {}, ("customer: a | ", "agent: b | "), (), NA),
    ("name_use", {}, ("customer: a | ", "agent: b | "), (), NA),
    ("name_use", {}, ("agent: Thanks, Ruth. | name_use",), (), MET),
    ("name_use", {}, ("agent: Thanks, Rita. | name_use",), (("wrong_name", 0),), MISSED),
    ("name_use", {}, tuple(f"agent: Ruth {n}. | name_use" for n in range(5)), (), PARTLY),
    ("name_use", {}, ("customer: Ruth here. | ", "agent: Right. | "), (("name_given", 0),), MISSED),
]


@pytest.mark.parametrize(("check", "settings", "lines", "facts", "outcome"), TABLE)
def test_outcome(
    check: str, settings: dict[str, Any], lines: tuple[str, ...], facts: tuple[tuple[str, int], ...], outcome: Outcome
) -> None:
    verdict = asked(check, heard(*lines, facts=facts), **settings)
    assert verdict.outcome is outcome, verdict.reason
    assert verdict.reason.endswith(".")


@pytest.mark.parametrize("check", BUILT_IN, ids=lambda check: check.id)
def test_every_check_is_described_and_tried(check: Any) -> None:
    """``tried``: its id stands in one of the tests of judging."""
    assert check.title
    assert len(check.about) > 40
    assert any(f'"{check.id}"' in file.read_text(encoding="utf-8") for file in Path(__file__).parent.glob("test_*.py"))
    for name, field in check.settings.model_fields.items():
        assert field.description, f"{check.id}.{name} has no hover text"


def test_not_applicable_says_why_and_shows_no_words() -> None:
    for check, settings, lines, facts, outcome in TABLE:
        if outcome is NA:
            verdict = asked(check, heard(*lines, facts=facts), **settings)
            assert verdict.evidence == ()
            assert verdict.opportunities is None


def test_words_that_were_called_for_are_evidence_too() -> None:
    verdict = asked("moment_step", heard(ANGRY, "agent: Postcode? | verification_question"), step="notice")
    assert [(e.turn, e.expected) for e in verdict.evidence] == [(1, True)]
    assert (verdict.met, verdict.opportunities) == (0, 1)


def test_a_missing_check_at_the_close_is_shown_at_the_last_turn() -> None:
    verdict = asked("closing_check", heard("agent: Hello. | greeting", "customer: a | ", "agent: Goodbye. | closing"))
    assert [(e.turn, e.expected) for e in verdict.evidence] == [(2, True)]


@pytest.mark.parametrize(
    ("check", "settings", "lines", "reason"),
    [
        ("apology_due", {}, (ANGRY, "agent: Thank you for waiting. | gratitude"), "No apology. "),
        ("apology_due", {}, (ANGRY, "agent: Sorry it was late. | apology"), "Says sorry"),
        (
            "customer_repeats",
            {},
            ("customer: a | ", "agent: I'll send it. | next_step", "customer: b | "),
            "We heard no repeating.",
        ),
        (
            "customer_repeats",
            {"signals": ["unresolved", "repeat"]},
            ("customer: a | ", "agent: I'll send it. | next_step", "customer: b | "),
            "We heard no pushing or repeating.",
        ),
    ],
)
def test_a_reason_says_what_was_heard_and_no_more(
    check: str, settings: dict[str, Any], lines: tuple[str, ...], reason: str
) -> None:
    assert asked(check, heard(*lines), **settings).reason.startswith(reason)


@pytest.mark.parametrize(
    ("told", "words"),
    [
        (count_of(1, "time"), "once"), (count_of(2, "time"), "twice"), (count_of(3, "time"), "3 times"),
        (count_of(1, "turn"), "one turn"), (count_of(1, "apology", "apologies"), "1 apology"),
        (share_of(1, 1, "moment", "noticed"), "The one moment was noticed"),
        (share_of(0, 1, "moment", "noticed"), "The one moment was not noticed"),
        (share_of(2, 3, "moment", "noticed"), "2 of 3 moments noticed"),
    ],
)  # fmt: skip
def test_numbers_as_one_would_say_them(told: str, words: str) -> None:
    assert told == words


def test_a_talk_without_the_agents_goodbye_is_not_said_to_break_off() -> None:
    """ "Cheers now", "Sing well on Tuesday": an end that was not heard is told as that, and costs nothing."""
    lines = ("agent: Ten on Monday, then. | next_step", "customer: Thank you, bye. | gratitude")
    verdict = asked("closing_check", heard(*lines))
    assert (verdict.outcome, verdict.reason) == (NA, "Neither the agent's goodbye nor a check before it was heard.")
