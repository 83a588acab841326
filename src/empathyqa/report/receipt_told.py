"""The receipt in words: which rubric, which version, which transcript, who is who and how that was known."""

from __future__ import annotations

from empathyqa.report.cleaning import one_line
from empathyqa.report.criteria_told import figure
from empathyqa.report.value_words import ROLE_SOURCES, SPEAKERS
from empathyqa.report.words import WORDS
from empathyqa.scorecard import Scorecard
from empathyqa.transcript import Transcript

Rows = tuple[tuple[str, tuple[str, ...]], ...]


def receipt_rows(card: Scorecard, transcript: Transcript | None) -> Rows:
    """The receipt as (heading, lines); headings without a line are left out."""
    receipt = card.receipt
    rows = (
        (WORDS["rubric"], (card.rubric_title,)),
        (WORDS["rubric_id"], (f"{receipt.rubric}, {receipt.rubric_version}",)),
        (WORDS["rubric_hash"], (receipt.rubric_hash,)),
        (WORDS["library"], (receipt.library_version,)),
        (WORDS["transcript_hash"], (receipt.transcript_hash,)),
        (WORDS["format"], (transcript.format if transcript else "",)),
        (WORDS["roles"], _roles(transcript)),
        (WORDS["flat"], (_rule(card, "flat"),)),
        (WORDS["coverage_weighted"], (_rule(card, "coverage_weighted"),)),
        (WORDS["warnings"], tuple(dict.fromkeys((*card.warnings, *(transcript.warnings if transcript else ()))))),
    )
    return tuple((heading, tuple(one_line(line) for line in lines if line)) for heading, lines in rows if any(lines))


def _rule(card: Scorecard, rule: str) -> str:
    if rule not in card.other_rules:
        return ""
    value = card.other_rules[rule]
    return WORDS["not_known"] if value is None else WORDS["total"].format(n=figure(value))


def _roles(transcript: Transcript | None) -> tuple[str, ...]:
    if transcript is None:
        return ()
    return tuple(
        WORDS["role_line"].format(
            label=f"“{party.label or party.id}”",
            role=SPEAKERS[party.role].lower(),
            reason=party.role_reason or ROLE_SOURCES.get(party.role_source, WORDS["roles_unknown"]),
        )
        for party in transcript.parties
    )
