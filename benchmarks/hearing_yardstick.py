"""The yardstick: what keyword lists and a sentiment lexicon hear, an afternoon's work, as most scorecards are built.

Written to be what it is, without looking at the errors: each signal is a list of phrases, feelings are VADER's verdict
on the turn, and the score adds kind words and the agent's sentiment up.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from empathyqa.moments import trace
from empathyqa.signal import EMOTIONS, Signal, Signals
from empathyqa.transcript import Transcript

WORDS = {
    "greeting": r"\b(hi|hello|hey|good (morning|afternoon|evening)|welcome)\b",
    "introduction": r"\b(my name is|this is [A-Z]\w+|i am [A-Z]\w+|speaking)\b",
    "apology": r"\b(sorry|apologi[sz]e|apologies)\b",
    "sympathy": r"sorry to hear|sorry for your loss|that's (awful|terrible|tough)|oh no",
    "acknowledgement": r"\bi (understand|hear|know|can see|can imagine) (how|that|your|you)|must be (so |"
    r"very )?(frustrating|hard|stressful|upsetting|difficult)",
    "validation": r"you're right|makes sense|fair enough|understandabl[ey]|anyone would|don't blame you",
    "paraphrase": r"\bso (you|what you)|if i understand|you're saying|sounds like|let me confirm",
    "discovery_question": r"\b(what|when|which|how|where|why|did|do|does|is|are|have|has)\b[^.!?]*\?",
    "verification_question": r"(name|order|account|number|e-?mail|postcode|zip|address|date of birth|reference|"
    r"password)[^.!?]*\?",
    "offer_help": r"how (can|may) i (help|assist)|happy to help|what can i do",
    "ownership": r"\b(i'll|i will|let me|i'm going to|i am going to)\b",
    "next_step": r"\b(we'll|we will|you'll|you will|i'll|i will|next step|please (click|send|call|visit|try|dm))\b",
    "timeframe": r"within|\b(\d+|few|couple of) ?-?(minutes?|hours?|days?|weeks?)|\bby (mon|tues|wednes|"
    r"thurs|fri|satur|sun)day|tomorrow",
    "resolution": r"\bi(’|')?ve (now )?(refunded|cancelled|canceled|booked|sent|changed|updated|fixed|"
    r"removed)|has been|all (set|done|sorted)|resolved",
    "hard_truth": r"unfortunately|i'm afraid|can(no|')t|unable to|not possible|we don't",
    "alternative": r"what i can do|instead|alternatively|another option|you could",
    "deflection": r"nothing i can do|our policy|not our (department|responsibility|fault)|you should have",
    "dismissal": r"calm down|relax|as i (already )?(said|told)|not a big deal",
    "self_focus": r"i know (exactly )?how you feel|happened to me|when i",
    "reassurance": r"don't worry|no need to worry|rest assured|take your time|right place|we'll get this",
    "boundary": r"respectful|abusive|language",
    "hold": r"one moment|please hold|bear with me|just a (moment|minute|second|sec)|hold on|on hold",
    "hand_off": r"transfer|connect(ing)? you|put you through|pass you",
    "gratitude": r"\bthank(s| you)\b",
    "further_help": r"anything else|any other questions",
    "closing": r"have a (great|good|nice|lovely)|good ?bye|\bbye\b|take care",
    "overpromise": r"guarantee|definitely|100 ?%|never happen again|i promise",
    "scripted": r"any inconvenience|important to us|patience and understanding|understand your frustration|"
    r"valued customer",
    "signposting": r"support (team|line|group)|helpline|samaritans|stepchange|citizens advice",
    "vulnerability": r"disab|cancer|depress|pregnan|widow|passed away|died|can't afford|lost my job|elderly|"
    r"hospital|carer|blind|deaf",
    "crisis": r"kill myself|suicid|end it all|harm myself|don't want to live|not safe",
    "repeat": r"as i said|already (told|said|explained|gave)|like i said|again and again",
    "effort": r"(second|third|fourth|\d+(rd|th)) time|on hold for|waiting (for|since)|hours|"
    r"tried everything|keep (calling|getting)",
    "escalation": r"supervisor|manager|complain|cancel my|lawyer|ombudsman|speak to (someone|a human)|agent",
    "abuse": r"idiot|stupid|useless|moron|fuck|bitch|incompetent",
    "confirmation": r"that works|perfect|that's all|sounds good|yes please|worked",
    "unresolved": r"still (not|doesn't|isn't|no)|doesn't help|didn't work|not (working|resolved|good enough)",
    "anger": r"ridiculous|furious|angry|outrageous|unacceptable|disgrace|disgusting|joke",
    "frustration": r"frustrat|annoy|fed up|disappoint|waste of time|ugh|terrible|awful|worst",
    "anxiety": r"worr(ied|y)|anxious|afraid|scared|nervous|stress|panic|desperate",
    "sadness": r"\b(sad|upset|heartbroken|grie(f|ving)|crying|devastated|lonely)\b|passed away",
    "confusion": r"confus|don't understand|don't get|makes no sense|lost",
    "gladness": r"wonderful|great|thank you so much|amazing|awesome|lifesaver|brilliant|appreciate",
}  # fmt: skip
CUSTOMERS = tuple(WORDS)[tuple(WORDS).index("vulnerability") :]
KIND = ("apology", "sympathy", "acknowledgement", "validation", "reassurance", "gratitude", "offer_help", "ownership")
UNKIND = ("deflection", "dismissal", "hard_truth")


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    return {id: re.compile(pattern, re.I) for id, pattern in WORDS.items()}


@cache
def _vader() -> Any:
    from vaderSentiment.vaderSentiment import SentimentIntensityAnalyzer

    return SentimentIntensityAnalyzer()


def keywords(transcript: Transcript) -> Signals:
    """What keywords and VADER hear."""
    found: list[Signal] = []
    for turn in transcript.turns:
        side = "customer" if turn.speaker == "customer" else "agent" if turn.speaker in ("agent", "bot") else None
        text = turn.text.replace("’", "'")
        mood = _vader().polarity_scores(text)["compound"] if side == "customer" else 0.0
        for id, pattern in _patterns().items():
            if side is None or (id in CUSTOMERS) != (side == "customer"):
                continue
            hit = pattern.search(text)
            if hit:
                level = (3 if mood < -0.8 else 2 if mood < -0.4 else 1) if id in EMOTIONS else None
                found.append(Signal(id, turn.index, hit.start(), hit.end(), hit[0], level))
        if mood < -0.5 and not any(s.turn == turn.index and s.id in EMOTIONS for s in found):
            found.append(Signal("frustration", turn.index, 0, len(text), text, 3 if mood < -0.8 else 2))
        if side == "agent" and transcript.customer_name and transcript.customer_name.split()[0].lower() in text.lower():
            found.append(Signal("name_use", turn.index, 0, len(text), text))
    return Signals(transcript, tuple(found))


def keyword_hearing(transcript: Transcript) -> dict[str, Any]:
    """The same form as the library's hearing, the contact's readings by the plainest rules."""
    signals = keywords(transcript)
    turns: dict[str, list[str]] = {}
    for signal in signals:
        turns.setdefault(str(signal.turn), []).append(f"{signal.id}:{signal.level}" if signal.level else signal.id)
    moments = [{k: getattr(m, k) for k in ("turn", "cue", "notice", "name", "contain", "act")} for m in trace(signals)]
    return {"id": transcript.id, "turns": turns, "moments": moments, "card": _card(transcript, signals)}


def _card(transcript: Transcript, signals: Signals) -> dict[str, Any]:
    said = [turn.text for turn in transcript.turns if turn.speaker == "agent"]
    mood = sum(_vader().polarity_scores(text)["compound"] for text in said) / len(said) if said else 0.0
    empathy = len(signals.of(*KIND)) - len(signals.of(*UNKIND)) + 5 * mood
    effect = len(signals.of("resolution", "next_step", "timeframe", "confirmation")) - len(signals.of("unresolved"))
    speed = -len(transcript.turns) / 4 - len(signals.of("hold", "hand_off", "repeat"))
    done, kind = bool(signals.of("resolution")), bool(signals.of("sympathy", "acknowledgement", "validation"))
    upset = bool(signals.of(*EMOTIONS, "vulnerability", "crisis"))
    return {
        "total": empathy + effect + speed,
        "pillars": {"efficiency": speed, "effectiveness": effect, "empathy": empathy},
        "resolution_status": "resolved" if done else "promised" if signals.of("next_step") else "unresolved",
        "name_status": "unknown" if not transcript.customer_name else "used" if signals.of("name_use") else "missed",
        "archetype": "transactional" if not upset else "seen_and_sorted" if done and kind else "quick_not_heard" if done
        else "warm_unresolved" if kind else "cold_unresolved",
        "over_apology": len(signals.of("apology")) >= 3,
        "scripted_empathy": len(signals.of("scripted")) >= 2,
    }  # fmt: skip
