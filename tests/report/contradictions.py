"""Pairs of sentences on one page that cannot both be true."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from empathyqa.report.said_once import shares_words
from empathyqa.report.view import CriterionView, MomentView, Quote, ReportView

UNSETTLED = "left unsettled"
NONE_KIND = "no kind word"


def contradictions(view: ReportView) -> list[str]:
    """What kind of contradiction, and the words, for each on the page."""
    return [found for look in LOOKS for found in look(view)]


def _criteria(view: ReportView) -> list[CriterionView]:
    return [each for pillar in view.pillars for each in pillar.criteria]


def _reasons(view: ReportView) -> dict[str, str]:
    return {each.id: each.reason for each in (*_criteria(view), *view.not_judged)}


def _in_hand_and_left(view: ReportView) -> Iterator[str]:
    if "in hand" in view.resolution or "was settled in this" in view.resolution:
        yield from (f"in hand, and left: {id}: {why}" for id, why in _reasons(view).items() if UNSETTLED in why)


def _confirmed_and_left(view: ReportView) -> Iterator[str]:
    left = UNSETTLED in view.resolution
    said = ("The customer confirms that it is settled.", "The customer says yes to it")
    yield from (f"confirmed, and left: {id}" for id, why in _reasons(view).items() if left and any(one in why for one in said))


def _glad_and_left(view: ReportView) -> Iterator[str]:
    ends = ("glad by the end", "accepted how it ended")
    if any(end in view.arc for end in ends) and (UNSETTLED in view.resolution or "still open" in view.archetype):
        yield f"glad, and left: {view.arc}"
    if any(end in view.arc for end in ends) and view.alerts:
        yield f"glad, beside an alert: {view.arc}"


def _whole_and_stopped(view: ReportView) -> Iterator[str]:
    """The reply "stopped" at a turn, and a later one is ticked."""
    for moment in view.moments:
        at = re.search(r"[Tt]he reply stopped, at turn (\d+)", moment.verdict)
        later = [quote.number for step in moment.steps if step.outcome == "met" for quote in step.quotes if quote.number]
        if at and any(number > int(at[1]) for number in later):
            yield f"stopped, and went on: moment {moment.number}: {moment.verdict} {sorted(set(later))}"


def _all_steps(moment: MomentView) -> bool:
    return all(step.outcome == "met" for step in moment.steps)


def _steps_and_warmth(view: ReportView) -> Iterator[str]:
    why = _reasons(view).get("warmth-then-work", "")
    if re.match(r"0 of|The one moment was not", why) and "soon after" not in why and any(map(_all_steps, view.moments)):
        yield f"all four steps, and no warmth then work: {why}"


def _counts(view: ReportView) -> Iterator[str]:
    """The moments' own ticks against what the criteria count."""
    for id, step in (("notices", "notice"), ("names", "name"), ("contains", "contain"), ("acts-on-it", "act")):
        why = _reasons(view).get(id, "")
        whole = re.match(r"(\d+) of (\d+) moments", why)
        ticked = [one.outcome for moment in view.moments for one in moment.steps if one.id == step]
        if whole and int(whole[2]) == len(ticked) and int(whole[1]) != ticked.count("met"):
            yield f"counted otherwise: {id}: {why} {ticked}"


def _kind_words(view: ReportView) -> Iterator[str]:
    why = _reasons(view)
    counted = why.get("kind-words", "")
    scripted = why.get("own-words", "")
    if counted.startswith("Heard") and NONE_KIND in scripted:
        yield f"kind words, and none: {counted} {scripted}"
    if counted.startswith("No acknowledgement") and re.search(r"\d kind word", scripted):
        yield f"no kind word, and some: {counted} {scripted}"
    warm = why.get("warmth-then-work", "")
    if scripted.startswith("No kind word was heard") and re.match(r"[1-9]\d* of|The one (judged )?moment was answered", warm):
        yield f"warmth, and no kind word: {scripted} {warm}"
    named = any(step.id == "name" and step.outcome == "met" for moment in view.moments for step in moment.steps)
    if counted.startswith("No acknowledgement") and not counted.endswith(("by itself.", "own words.")) and named:
        yield f"named, and no kind word: {counted}"


def _whose_words(view: ReportView) -> Iterator[str]:
    """The customer pushes, and the first words shown are the agent's."""
    for each in view.priorities:
        first = each.quotes[0] if each.quotes else None
        if each.reason.startswith("The customer has to push") and first and first.role == "agent" and not first.expected:
            yield f"whose words: {each.id}: {first.text[:60]}"


def _twice(quotes: tuple[Quote, ...]) -> bool:
    said = [quote for quote in quotes if quote.text and not quote.expected]
    return any(shares_words(one, other) for at, one in enumerate(said) for other in said[at + 1 :])


def _one_quote_twice(view: ReportView) -> Iterator[str]:
    for moment in view.moments:
        yield from (f"one quote twice: moment {moment.number} {step.id}" for step in moment.steps if _twice(step.quotes))
    shown = {each.id: each for each in (*view.priorities, *view.strengths, *_criteria(view))}
    yield from (f"one quote twice: {id}" for id, each in shown.items() if _twice(each.quotes[:3]))


def _days(view: ReportView) -> Iterator[str]:
    if view.summary is None:
        return
    days = [one.when for one in view.summary.promises if one.when]
    undated = [one.quote for one in view.summary.promises if not one.when]
    none = not view.summary.promises and view.summary.no_promise == "None heard."
    shown = {each.id: each.quotes for each in _criteria(view)}
    for id, why in _reasons(view).items():
        same = any(shares_words(one, other) for one in undated for other in shown.get(id, ()))
        if why.startswith("Says who does what, and by when.") and not days and (none or same):
            yield f"a day, and none noted: {id}"
        if ("We heard no time with it" in why and days) or ("we heard no time with it" in why and days):
            yield f"no day, and one noted: {id}: {days}"
    if "we heard no day" in view.advice and days:
        yield f"no day, and one noted: advice: {days}"


def _questions(view: ReportView) -> Iterator[str]:
    if view.summary is None or view.summary.open_questions is None:
        return
    told = re.match(r"(\d+) of (\d+) questions", _reasons(view).get("leaves-no-question-open", ""))
    if told and (told[1] == told[2]) != (not view.summary.open_questions):
        yield f"questions: {told[0]} {len(view.summary.open_questions)}"


def _headline(view: ReportView) -> Iterator[str]:
    whole = bool(view.moments) and all(map(_all_steps, view.moments))
    if "unanswered" in view.archetype and whole:
        yield f"headline: {view.archetype}, and all steps are there"
    named = any(step.id == "name" and step.outcome == "met" for moment in view.moments for step in moment.steps)
    if "nobody said what it was like" in view.archetype and named:
        yield "headline: nobody said, and named"
    if view.archetype.startswith("No strong feeling was surely") and view.moments:
        yield f"headline: no feeling, and a moment: {view.moments[0].title}"


def _noted(view: ReportView) -> Iterator[str]:
    if view.summary is None or view.summary.vulnerability:
        return
    opened = [m.title for m in view.moments if "vulnerability" in m.title and "faintly" not in m.title]
    if opened:
        yield f"vulnerability shown, none noted: {opened[0]}"


def _harm(view: ReportView) -> Iterator[str]:
    shown = any("danger" in moment.title for moment in view.moments)
    if shown and "No hint of harm was heard." in _reasons(view).values():
        yield "harm shown, and none heard"


def _asked(view: ReportView) -> Iterator[str]:
    why = _reasons(view)
    asked = [each for each in _criteria(view) if each.reason.startswith("Asks for nothing twice")]
    if asked and any("had to start again" in one for one in why.values()):
        yield "nothing asked twice, and to start again"
    about = next((one for one in why.values() if "nothing about the matter" in one), "")
    if about and re.match(r"\d+ questions? take|Takes up|One question", why.get("builds-on-what-was-said", "")):
        yield f"nothing asked, and a question: {about}"


def _sorries(view: ReportView) -> Iterator[str]:
    why = _reasons(view)
    none = "We heard no apology." in why.values()
    if none and any("sorry in the agent" in one or "Says sorry for what" in one for one in why.values()):
        yield "no apology, and a sorry"


LOOKS = (
    _in_hand_and_left, _confirmed_and_left, _glad_and_left, _whole_and_stopped, _steps_and_warmth, _counts, _kind_words,
    _whose_words, _one_quote_twice, _days, _questions, _headline, _noted, _harm, _asked, _sorries,
)  # fmt: skip


def kinds(found: Iterable[str]) -> dict[str, int]:
    """How many of each kind."""
    counted: dict[str, int] = {}
    for one in found:
        counted[one.partition(":")[0]] = counted.get(one.partition(":")[0], 0) + 1
    return counted
