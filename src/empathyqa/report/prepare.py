"""A scorecard and its transcript made ready to show: every word, figure and place of the call report."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from empathyqa.arc import Arc
from empathyqa.note.day_promised import day_promised
from empathyqa.note.needs import needs_named
from empathyqa.note.reason import reason_turn
from empathyqa.note.topic import topic_of
from empathyqa.report.arc_told import arc_line
from empathyqa.report.band import band_shown
from empathyqa.report.beside_harm import care_beside_harm, person_before_the_matter, with_care_first
from empathyqa.report.better_line import spoken_name
from empathyqa.report.cleaning import one_line
from empathyqa.report.contact_told import contact_facts_told
from empathyqa.report.criteria_told import criterion_view, figure, percent
from empathyqa.report.headline import headline
from empathyqa.report.heard import feeling_levels, heard_in, tender_turns
from empathyqa.report.hiding import Quotes
from empathyqa.report.moments_told import moment_view
from empathyqa.report.no_generic_line import of_a_death, says_what_it_is_like
from empathyqa.report.noted_facts import facts_noted
from empathyqa.report.own_words import with_own_words
from empathyqa.report.praise import as_strength
from empathyqa.report.quoting import QuoteBook
from empathyqa.report.ranking import person_first, priorities
from empathyqa.report.receipt_told import receipt_rows
from empathyqa.report.signal_words import FAMILIES, SIGNALS, signal_name
from empathyqa.report.strengths import MOST_STRENGTHS, strengths
from empathyqa.report.timeline import Timeline, draw_timeline
from empathyqa.report.transcript_told import talk_share, turn_views
from empathyqa.report.triangle import draw_triangle
from empathyqa.report.value_words import FEELS, PILLARS
from empathyqa.report.verdict_told import advice, applied, capped, completeness, judged_on_little, matter
from empathyqa.report.view import CriterionView, PillarView, ReportView, Summary, Tag
from empathyqa.report.words import LANGUAGE, WORDS
from empathyqa.results import harm_left
from empathyqa.scorecard import CriterionResult, Outcome, PillarScore, Scorecard
from empathyqa.signal import DISCLOSURES, Signal, Signals
from empathyqa.transcript import Transcript

if TYPE_CHECKING:
    from empathyqa.rubric.model import Rubric

GOOD = 70.0
"""From this total on strengths come before priorities (a convention of the report, not of the score)."""


def report_view(
    card: Scorecard,
    transcript: Transcript | None = None,
    *,
    rubric: Rubric | None = None,
    signals: Signals | None = None,
    quotes: Quotes = "full",
    arc: Arc | None = None,
    page: bool = True,
) -> ReportView:
    """Everything a call report shows. ``rubric`` adds the band's advice; ``signals`` all marks and open questions;
    ``arc`` the sentence on when it was hardest for the customer and how it ended. Without ``page`` what only a page has room
    for is left out: the words turn by turn, the timeline, the note."""
    book = QuoteBook(card, transcript, quotes)
    heard = heard_in(card, signals)
    told = _told_criteria(card, book, _known(card, heard, transcript, quotes), _lines_by_driver(card, rubric, book))
    on_page = transcript if page else None
    beside = care_beside_harm(card, told, book)
    first = () if (can_wait := person_before_the_matter(card, beside)) else priorities(card)
    turns = turn_views(on_page, heard, card, book) if on_page is not None and quotes != "none" else ()
    opening = reason_turn(transcript) if transcript is not None else None
    share = talk_share(transcript) if transcript is not None else None
    talk = WORDS["talk"].format(agent=share[0], customer=share[1]) if share else ""
    good = (card.total or 0) >= GOOD and card.capped_by is None
    return ReportView(
        id=one_line(card.id),
        title=WORDS["page_title"].format(id=one_line(card.id), band=band_shown(card)),
        language=LANGUAGE,
        facts=contact_facts_told(card, transcript, quotes),
        band=band_shown(card),
        advice=advice(card, rubric),
        archetype=headline(card, heard, rubric),
        resolution=matter(card),
        total=figure(card.total),
        completeness=completeness(card),
        complete=card.complete,
        applied=applied(card),
        capped=capped(card),
        because=WORDS["because"].format(because=one_line(card.because)) if card.because else "",
        good=good,
        alerts=tuple(told[result.criterion] for result in alerting(card)),
        triangle=draw_triangle(
            {name: pillar.score for name, pillar in card.pillars.items()},
            [name for name, pillar in card.pillars.items() if pillar.verdict == "little_to_judge"],
        ),
        pillars=tuple(_pillar(pillar, card, told) for pillar in card.pillars.values()),
        priorities=tuple(with_own_words(told[result.criterion], book, opening) for result in first),
        strengths=_strengths(card, told, beside, book, heard, rubric),
        timeline=_timeline(on_page, card, heard, book) if on_page is not None else None,
        moments=tuple(moment_view(number, moment, book) for number, moment in enumerate(card.moments, 1)),
        turns=turns,
        transcript_title=WORDS["transcript"] if signals is not None else WORDS["transcript_evidence"],
        key_lead=WORDS["key_lead"] if signals is not None else f"{WORDS['key_evidence']} {WORDS['key_lead']}",
        key=_key(heard),
        not_judged=tuple(told[r.criterion] for r in card.results if r.outcome is Outcome.NOT_APPLICABLE),
        abstained=tuple((one_line(signal_name(name)), book.sentence(why)) for name, why in card.abstained.items()),
        summary=_note(card, on_page, heard, signals, book) if on_page is not None and quotes != "none" else None,
        facts_noted=facts_noted(card, book),
        receipt=receipt_rows(card, transcript),
        quotes_note={"none": WORDS["quotes_none"], "redacted": WORDS["quotes_redacted"]}.get(quotes, ""),
        first_none=_nothing_first(card, can_wait),
        well_none=WORDS["nothing_well"] if card.total is None else WORDS["well_none"],
        talk=talk,
        talk_agent=share[0] if share else 0,
        timeline_alt=_alt(transcript, card, talk),
        arc=arc_line(arc, transcript, bool(card.moments), left=_left(card)) if arc is not None and transcript is not None else "",
    )


def _nothing_first(card: Scorecard, can_wait: bool) -> str:
    """What stands where there is no priority."""
    if can_wait:
        return WORDS["first_waits"]
    if card.total is None:
        return WORDS["nothing_first"]
    return WORDS["first_none_alert"] if card.alerts else WORDS["first_none"]


def _left(card: Scorecard) -> bool:
    """Whether the matter was left unsettled, or a hint of harm was heard, of which a person says how it was met."""
    return card.resolution_status == "unresolved" or bool(card.alerts)


def _note(
    card: Scorecard, transcript: Transcript, heard: Sequence[Signal], signals: Signals | None, book: QuoteBook
) -> Summary:
    from empathyqa.report.summary import summary_of  # a terminal shows no note: what reads the words for it stays out of its way

    return summary_of(card, transcript, heard, signals, book)


def _strengths(
    card: Scorecard,
    told: dict[str, CriterionView],
    beside: CriterionView | None,
    book: QuoteBook,
    heard: Sequence[Signal],
    rubric: Rubric | None,
) -> tuple[CriterionView, ...]:
    found = [as_strength(told[one.criterion], one, card, book, heard, rubric) for one in strengths(card, heard, rubric)]
    return tuple(with_care_first(beside, found, person_before_the_matter(card, beside))[:MOST_STRENGTHS])


def alerting(card: Scorecard) -> tuple[CriterionResult, ...]:
    """The results a person should look at: the card's alerts, and whatever words the judge left to a person.

    A question that no transcript can answer rests on no words: it waits among the criteria, and alarms nobody.
    """
    left = (r for r in card.results if r.criterion in card.alerts or (r.outcome is Outcome.NEEDS_A_PERSON and r.evidence))
    return tuple(left)


def no_line_is_safe(card: Scorecard) -> bool:
    """Whether a ready-made line could do harm: beside a hint of harm that was left ("you needn't do anything more"), and where
    somebody near must not hear of it ("I'll ring you myself")."""
    near = any(cue.id == "crisis" and cue.kind == "abuse" for moment in card.moments for cue in moment.evidence.get("cue", ()))
    return near or harm_left(card.results)


def _told_criteria(card: Scorecard, book: QuoteBook, known: dict[str, str], lines: dict[str, str]) -> dict[str, CriterionView]:
    crisis_turns = {moment.turn for moment in card.moments if moment.cue == "crisis"}
    unsafe = no_line_is_safe(card)
    told: dict[str, CriterionView] = {}
    for result in card.results:
        crisis = any(e.signal == "crisis" for e in result.evidence) or (result.use == "alert" and bool(crisis_turns))
        fitting = replace(result, try_saying=lines[result.criterion]) if result.criterion in lines else result
        fitting = replace(fitting, try_saying="") if unsafe else fitting
        fitting = replace(fitting, try_saying="") if says_what_it_is_like(fitting.try_saying) and of_a_death(card) else fitting
        told[result.criterion] = criterion_view(fitting, card, book, known, crisis=crisis)
    return told


def _lines_by_driver(card: Scorecard, rubric: Rubric | None, book: QuoteBook) -> dict[str, str]:
    """The better line for this customer, by criterion, where the rubric has one: for what makes them vulnerable, where words
    name it (a format or a supply that they tell of, else the driver), or for how it felt to them.

    Of several, the first that was not held: that one is the one to talk about; of feelings, the strongest of those.
    """
    told = [(one, cue) for one in card.moments if one.cue == "vulnerability" for cue in one.evidence.get("cue", ())]
    named = [(moment, needs_named(cue, book.sentence_around(cue))) for moment, cue in told]
    needs = sorted((moment.contain, moment.turn, need) for moment, need in named if need)
    felt = sorted((one.contain, one.cue not in DISCLOSURES, -(one.level or 0), one.turn, one.cue) for one in card.moments)
    wanted = (*(needs[0][2] if needs else ()), *(cue for *_, cue in felt[:1]))
    if rubric is None or not wanted:
        return {}
    by_need = {one.id: {str(need): line for need, line in one.coach.try_saying_for.items()} for one in rubric.criteria}
    found = {id: next((lines[key] for key in wanted if key in lines), "") for id, lines in by_need.items()}
    return {id: line for id, line in found.items() if line}


def _known(card: Scorecard, heard: Sequence[Signal], transcript: Transcript | None, quotes: Quotes) -> dict[str, str]:
    """What a better line may be filled with: the name, a day or hour the agent gave, the customer's own noun.

    Not the noun where fear, grief or a vulnerability leads: there the person comes before the card or the parcel.
    """
    if quotes != "full":
        return {}
    return {
        "name": one_line(spoken_name(card.customer_name)),
        "time": one_line(day_promised(heard, transcript)) if transcript is not None else "",
        "fact": one_line(topic_of(transcript)) if transcript is not None and not person_first(card) else "",
        "feeling": _feeling(card),
    }


def _feeling(card: Scorecard) -> str:
    """What the strongest moment was like for the customer; of equals one in which they opened up, then the first. A crisis has no
    word."""
    strongest = max(card.moments, key=lambda each: (each.level or 2, each.cue in DISCLOSURES, -each.turn), default=None)
    return FEELS.get(strongest.cue, "") if strongest is not None else ""


def _pillar(pillar: PillarScore, card: Scorecard, told: dict[str, CriterionView]) -> PillarView:
    mine = [r for r in card.results if r.pillar == pillar.id and r.outcome is not Outcome.NOT_APPLICABLE]
    return PillarView(
        id=pillar.id,
        title=PILLARS.get(pillar.id, pillar.id),
        subtitle=one_line(pillar.title) if pillar.title and pillar.title != PILLARS.get(pillar.id) else "",
        score=figure(pillar.score),
        number=pillar.score,
        coverage=WORDS["of_weight"].format(n=percent(pillar.coverage)),
        verdict=pillar.verdict,
        verdict_word=judged_on_little(pillar, card),
        taken_off=WORDS["taken_off"].format(n=figure(pillar.taken_off)) if pillar.taken_off else "",
        criteria=tuple(told[result.criterion] for result in mine),
    )


def _timeline(transcript: Transcript, card: Scorecard, heard: Sequence[Signal], book: QuoteBook) -> Timeline:
    indexes = [turn.index for turn in transcript.turns]
    every = max(1, -(-len(indexes) // 8))
    ticks: dict[int, str] = {}
    for i in indexes[::every]:
        label = book.time_of(i) or str(i + 1)
        if label not in ticks.values():  # a source that keeps whole minutes would say the same again and again
            ticks[i] = label
    return draw_timeline(transcript, card.moments, feeling_levels(heard), tender_turns(heard), ticks)


def _alt(transcript: Transcript | None, card: Scorecard, talk: str) -> str:
    count = len(card.moments)
    moments = WORDS["moments_count_one"] if count == 1 else WORDS["moments_count"].format(n=count)
    return WORDS["timeline_alt"].format(n=len(transcript.turns) if transcript else 0, talk=talk, moments=moments)


def _key(heard: Sequence[Signal]) -> tuple[tuple[Tag, str], ...]:
    used = {SIGNALS[signal.id][0] for signal in heard if signal.id in SIGNALS}
    return tuple((Tag(id, letter, name), about) for id, (letter, name, about) in FAMILIES.items() if id in used)
