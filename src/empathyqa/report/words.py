"""Every sentence of the reports, in one place, so that they can be translated.

Behaviour, never a label of the person: what was said, what was heard, what to try. ``{…}`` is filled in by the view.
"""

from __future__ import annotations

LANGUAGE = "en-GB"

WORDS: dict[str, str] = {
    # the page
    "eyebrow": "Coaching report",
    "page_title": "Coaching report for {id}: {band}",
    "skip": "Skip to the report",
    "contents": "In this report",
    "call": "Conversation",
    "agent": "Agent",
    "customer": "Customer",
    "channel": "Channel",
    "turn": "turn",
    "no_text": "Nothing was said.",
    "cut": "… {n} more characters are left out here.",
    "quote_missing": "called for here, and not heard",
    "called_here": "called for here: {what}",
    "called_for": "called for: {what}",
    "quote_open": "“",
    "quote_close": "”",
    # verdict
    "total": "{n} of 100",
    "no_total": "No total",
    "no_band": "Too little to judge",
    "of_hundred": "of 100",
    "total_words": "The total is {n} out of 100",
    "total_words_prefix": "Total:",
    "complete": "Complete: all three pillars had something to judge.",
    "incomplete": "Not complete: {pillars} had nothing to judge, and the total rests on the rest.",
    "nothing_judged": "Nothing in this conversation could be judged, so there is no total.",
    "applied": "{n} of {of} criteria applied to this conversation.",
    "capped": "The band is the lowest one because a critical criterion was missed: {title}. The total stays as it "
    "was earned.",
    "capped_partly": "The band is held down because what the customer disclosed was passed over, and a critical "
    "criterion is met in part only: {title}. The total stays as it was earned.",
    "band_held": "The numbers alone reach “{band}”. The band is held back, because the customer was not both heard "
    "and helped. The total stays as it was earned.",
    "band_hint": "The numbers alone reach “{band}”. The band is held back, because a hint at a scam or at failing memory was "
    "left where it was. The total stays as it was earned.",
    "band_thin": "The numbers alone reach “{band}”, but only with a pillar of which there was little to judge; the best band "
    "must be reached without it. The total stays as it was earned.",
    "because": "The pillars do not weigh the same here, because: {because}",
    "matter": "The matter {resolution}.",
    "star": "* not complete: a pillar had nothing to judge",
    # alerts
    "alerts": "A person should look",
    "alerts_lead": "Something the customer said deserves a person’s eyes. This is not a verdict on anyone: "
    "read the words in their place, then decide together what to do.",
    # pillars
    "triangle_caption": "The three pillars, each out of 100",
    "pillar": "Pillar",
    "score": "Score",
    "judged_on": "Judged on",
    "of_weight": "{n}% of its weight",
    "judged": "judged",
    "little_to_judge": "little to judge",
    "no_evidence": "no evidence",
    "no_score": "no score",
    "taken_off": "{n} points taken off by guards",
    # first look
    "first": "What to look at first",
    "first_lead": "At most two things, chosen by how much they weigh and how much there is to gain.",
    "first_none": "Nothing here needs fixing first. Keep doing what you did.",
    "why": "Why it matters",
    "next_time": "Next time",
    "better": "You could say",
    "first_reply": "the reply to the reason for contact",
    "gain": "worth up to {n} points of the total",
    "lead_led": "Talk this one through together; no ready-made line would do.",
    # strengths
    "well": "What went well",
    "well_lead": "Worth doing again, in your own words.",
    "well_none": "No criterion was fully met this time. The places to start are under “What to look at first”.",
    # timeline
    "timeline": "How the conversation went",
    "timeline_lead": "Each block is a turn, as wide as what was said in it. The bars above show how strongly the "
    "customer felt; the brackets below, what was made of it.",
    "timeline_picture": "The timeline as a picture",
    "timeline_alt": "A timeline of {n} turns. {talk} {moments}",
    "feeling_scale": "Customer’s feeling",
    "talk": "The agent spoke {agent}% of the words, the customer {customer}%.",
    "moments": "Moments that mattered",
    "moments_lead": "Where the customer showed a feeling or a vulnerability, and the four steps of the reply: "
    "notice it, name it, contain it, act on it.",
    "moments_none": "No strong feeling, vulnerability or crisis was heard, so there was no moment to answer.",
    "moments_count_one": "One moment is marked.",
    "moments_count": "{n} moments are marked.",
    "moment_n": "Moment {n}",
    "moment_title": "Moment {n}: {cue}",
    "moment_caption": "Moment {n}: the four steps of the reply",
    "step": "Step",
    "outcome": "Outcome",
    "heard": "What was heard",
    "broke": "Here the reply stopped, at {turn}: {lack}.",
    "broke_silent": "No agent turn followed in which to {step} it.",
    "held": "All four steps are there.",
    "opens": "A moment opens here",
    "breaks": "Here the reply stopped",
    "hold": "hold",
    "silence": "silence",
    "learned": "known from examples, not from a rule",
    "against": "Spoiled by",
    "as_table": "The same as a table",
    "turns_caption": "Turn by turn: who spoke, how much, and what the customer felt",
    "time": "Time",
    "speaker": "Speaker",
    "words": "Words",
    "feeling": "Customer’s feeling",
    "events": "Marked",
    # criteria
    "criteria": "Every criterion",
    "criteria_lead": "What was looked for, what was found, and what it was worth.",
    "on_paper": "On paper a criterion that was met shows its first quote; on the screen it opens to all of them, its sources "
    "and its limits.",
    "weight": "weight {n}",
    "points": "{n} of {of} points",
    "points_off": "{n} points off",
    "points_head": "Points",
    "points_none": "no points",
    "took": "{met} of {of} taken",
    "source": "Rests on",
    "limits": "What this cannot hear",
    "sure": "How sure: {n}%",
    "critical": "critical",
    # transcript
    "transcript": "The conversation, with what was heard",
    "transcript_evidence": "The conversation, with the evidence marked",
    "transcript_none": "The transcript was not given to this report, so only the quotes are here.",
    "quotes_none": "Quotes are left out of this report on request; the turn numbers stay.",
    "quotes_redacted": "Names, numbers and addresses are hidden in this report.",
    "key": "Key",
    "key_evidence": "Marked here is what the criteria and the moments rest on.",
    "key_lead": "Every mark ends in a letter, and its plain words stand under the turn. Dashed and dotted lines are "
    "the customer’s, solid ones the agent’s.",
    "internal": "note between colleagues, never scored",
    # not judged
    "not_judged": "What was not judged, and why",
    "not_judged_none": "Every criterion of the rubric applied.",
    "criterion": "Criterion",
    "reason": "Reason",
    "abstained": "Could not be listened for",
    # summary
    "summary": "Summary of the contact",
    "reason_for_contact": "Reason for contact",
    "done": "What was done",
    "promises": "Promised",
    "promise_who": "Who",
    "promise_what": "What",
    "promise_when": "By when",
    "promise_open": "not said",
    "open_questions": "Questions left open",
    "vulnerability": "Vulnerability noted",
    "none_heard": "None heard.",
    "facts_noted": "Noted from what was said",
    "fact_hidden": "Said, and hidden in the transcript.",
    "owner_agent": "the agent",
    "owner_team": "the company",
    "owner_customer": "the customer",
    # reply
    "reply": "The agent’s view",
    "reply_lead": "Read it as the person it is about. Write here before you print, or by hand afterwards; nothing is "
    "stored.",
    "reply_keep": "What I want to keep doing",
    "reply_try": "What I will try next time",
    "reply_disagree": "Where I see it differently, and why",
    "reply_agreed": "Agreed next step, and when we look again",
    "signed": "Agent and coach, date",
    # receipt
    "receipt": "How this was worked out",
    "receipt_lead": "The same conversation, rubric and version give the same report.",
    "rubric": "Rubric",
    "rubric_id": "Rubric id and version",
    "rubric_hash": "Rubric content",
    "library": "empathyqa version",
    "transcript_hash": "Transcript content",
    "format": "Read from",
    "roles": "Who is who",
    "role_line": "{label} is the {role}: {reason}",
    "roles_unknown": "not recorded",
    "flat": "Total if every item counted alike",
    "coverage_weighted": "Total if pillars counted by what applied",
    "warnings": "Warnings",
    "not_known": "not known",
    "foot": "Made from words alone: tone of voice, pauses and faces are not heard. A score is the start of a "
    "talk, not its end.",
}

INDEX: dict[str, str] = {
    # the list of a folder of reports
    "title": "Coaching reports",
    "one": "One conversation",
    "many": "{n} conversations",
    "lead": "{count} by the rubric “{rubric}”. A dash: there was nothing to judge.",
    "all": "All conversations",
    "conversation": "Conversation",
    "total": "Total",
    "verdict": "Verdict",
    "person": "a person should look",
    "incomplete": "incomplete",
}
SLOTS: dict[str, str] = {
    "fact": "their matter, in their words",
    "name": "their name",
    "time": "day or hour",
    "feeling": "what it is like for them",
    "offer": "what you can do",
}
"""What stands in a better line where the contact does not tell."""
FEELS: dict[str, str] = {
    "anger": "infuriating",
    "frustration": "frustrating",
    "anxiety": "worrying",
    "sadness": "painful",
    "confusion": "confusing",
    "vulnerability": "hard",
}
"""The word for what a contact was like for the customer, by the strongest moment."""
OUTCOMES: dict[str, tuple[str, str]] = {
    "met": ("✓", "met"),
    "partly": ("◐", "partly met"),
    "missed": ("✗", "missed"),
    "not_applicable": ("–", "not applicable"),
    "needs_a_person": ("?", "needs a person"),
}
GUARD_OUTCOMES: dict[str, tuple[str, str]] = {
    "met": ("✓", "kept clear of"),
    "partly": ("◐", "came close"),
    "missed": ("✗", "happened"),
}
CONTEXT_OUTCOME = ("·", "for context")
USES: dict[str, str] = {
    "score": "",
    "guard": "only takes points off",
    "coach": "for coaching, no points",
    "alert": "for a person to look at",
    "context": "context, never scored",
}
STEPS: dict[str, str] = {"notice": "Notice", "name": "Name", "contain": "Contain", "act": "Act"}
STEP_HALF = "a stock line only: half"
STEP_NOT_HEARD = "not heard"
LEVELS: dict[int, str] = {1: "mild", 2: "clear", 3: "strong"}
SPEAKERS: dict[str, str] = {
    "agent": "Agent", "customer": "Customer", "bot": "Bot", "system": "System",
    "supervisor": "Supervisor", "other": "Someone else", "unknown": "Unknown",
}  # fmt: skip
PILLARS: dict[str, str] = {"efficiency": "Efficiency", "effectiveness": "Effectiveness", "empathy": "Empathy"}
ARCHETYPES: dict[str, str] = {
    "seen_and_sorted": "The customer was heard, and the matter was dealt with: both seen and sorted.",
    "quick_not_heard": "The matter was dealt with, but what the customer felt went by unanswered: quick, not heard.",
    "warm_unresolved": "The customer was met with warmth, and the matter is still open: warm, unresolved.",
    "unsafe_to_disclose": "The customer opened up, and the conversation moved past it. "
    "A next time may never come: this is the one to talk about.",
    "cold_unresolved": "The matter is still open, and what the customer felt went by unanswered.",
    "transactional": "A plain matter with no strong feeling in it.",
}
LACKS: dict[str, str] = {
    "notice": "what the customer showed was not noticed",
    "name": "nobody said what this meant to the customer",
    "contain": "the worry was left as it was",
    "act": "nothing was done about it",
}
"""What was missing at the step where a reply stopped."""
ARCS: dict[str, str] = {
    "glad": "Most upset at {when}, and glad by the end.",
    "eased": "Most upset at {when}, and nothing of it was heard at the end.",
    "stayed": "Most upset at {when}, and not yet calm at the end.",
    "worsened": "More upset at the end than at the beginning, and most of all at {when}.",
    "never_troubled": "No clear anger, worry or sadness was heard.",
    "shown_quietly": "No strong feeling was told outright; what was shown is below.",
}
RESOLUTIONS: dict[str, str] = {
    "resolved": "was settled in this conversation",
    "promised": "is in hand: a concrete step was promised",
    "partial": "was settled in part",
    "unresolved": "was left unsettled",
    "unclear": "has an ending that the words do not show",
}
ROLE_SOURCES: dict[str, str] = {
    "source": "the file says so", "user": "you said so", "channel": "told by the audio channel",
    "label": "told by the speaker’s label", "elimination": "the only one left", "inferred": "told by what was said",
    "none": "not recorded",
}  # fmt: skip
