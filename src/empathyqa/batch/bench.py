"""One process's place of work: conversation in, scorecard and pages out, whatever goes wrong kept to that one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from empathyqa.batch.scored import Pages, Scored, failed
from empathyqa.errors import EmpathyQAError, TemplateError
from empathyqa.scorecard import Scorecard
from empathyqa.transcript import Transcript

if TYPE_CHECKING:
    from empathyqa.insight.contact import Contact
    from empathyqa.plugins import Registry
    from empathyqa.scorer import Scorer
    from empathyqa.signal import Signals


class Bench:
    """One process's place of work: the rubric, compiled once, and the reports to make."""

    def __init__(self, scorer: Scorer, pages: Pages, registry: Registry | None = None) -> None:
        self._scorer = scorer
        self._pages = pages
        self._reports = {each.id: each for each in registry.reports} if registry and registry.brings("reports") else {}
        self._registry = registry

    def score(self, transcript: Transcript) -> Scored:
        """The result for one conversation; whatever goes wrong becomes its problem."""
        try:
            return self._score(transcript)
        except TemplateError:
            raise  # the caller's to mend, and the same for every conversation
        except EmpathyQAError as error:
            return failed(transcript, error.problems[0])
        except Exception as error:  # a fault of ours in one conversation must not cost the other ten thousand
            return failed(transcript, f"{type(error).__name__}: {error}")

    def _score(self, transcript: Transcript) -> Scored:
        heard = self._listen(transcript)
        signals = self._scorer.with_sectors(heard)
        card = self._scorer.judge(signals)
        made = {form: self._page(form, card, signals) for form in self._pages.formats}
        kept = _kept(heard) if self._pages.heard else ""
        contact = _contact(card, signals) if self._pages.contact else None
        return Scored(transcript.id, transcript.path, card, made, heard=kept, contact=contact)

    def _listen(self, transcript: Transcript) -> Signals:
        if self._registry is not None:
            return self._registry.listen(transcript)
        from empathyqa.signals import listen

        return listen(transcript)

    def _page(self, form: str, card: Scorecard, signals: Signals) -> str:
        from empathyqa.report import FORMATS, render

        pages, transcript, rubric = self._pages, signals.transcript, self._scorer.rubric
        if form not in FORMATS and form in self._reports:
            make = self._reports[form].make
            return make(card, transcript=transcript, rubric=rubric, signals=signals, quotes=pages.quotes)
        return render(
            card,
            transcript,
            format=form,
            rubric=rubric,
            signals=signals,
            template=pages.template,
            quotes=pages.quotes,
            terminal=pages.terminal,
        )


def _kept(signals: Signals) -> str:
    from empathyqa.rubric.heard_again import heard_line

    return heard_line(signals)


def _contact(card: Scorecard, signals: Signals) -> Contact:
    from empathyqa.insight.contact import contact_of

    return contact_of(card, signals)
