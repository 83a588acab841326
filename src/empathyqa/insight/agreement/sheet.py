"""A sheet of people's marks from any tool, as CSV: which column is which, and what each mark means.

Long sheets have a row a mark (contact, criterion, mark); wide sheets a row a contact and a column a criterion. Columns
are known by their usual names, criteria by id or title. Marks are words or numbers; numbers are read on the scale that
the whole sheet keeps to: 0–1, 1–5, 0–10 or 0–100.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from empathyqa.codes import problem
from empathyqa.errors import Problem
from empathyqa.insight.agreement.mark_words import outcome_of, scale_of, share_on
from empathyqa.insight.agreement.marks import Mark, TotalMark
from empathyqa.scorecard import Scorecard

_CONTACT = (
    "contact", "contactid", "conversation", "conversationid", "call", "callid", "interaction", "interactionid",
    "ticket", "ticketid", "chat", "chatid", "transcript", "session", "recording", "id", "file", "filename",
)  # fmt: skip
_CRITERION = (
    "criterion", "criterionid", "question", "questionid", "item", "attribute", "category", "metric", "behaviour",
    "behavior", "element", "parameter", "title",
)  # fmt: skip
_MARK = ("mark", "outcome", "answer", "response", "rating", "result", "grade", "score", "value", "human", "choice")
_RATER = (
    "rater", "evaluator", "reviewer", "assessor", "analyst", "markedby", "scoredby", "qa", "auditor", "grader", "by",
)  # fmt: skip
_NOTE = ("note", "notes", "comment", "comments", "feedback", "remark", "why", "reason")
_TOTAL = ("total", "totalscore", "overall", "overallscore", "qascore", "finalscore", "iqs")
_DELIMITERS = ",;\t|"


@dataclass(frozen=True, slots=True)
class Sheet:
    """The marks of a sheet, and what in it could not be used."""

    marks: tuple[Mark, ...]
    totals: tuple[TotalMark, ...]
    problems: tuple[Problem, ...]


def read_sheet(text: str, cards: Sequence[Scorecard], *, path: str | None = None) -> Sheet:
    """The marks of a CSV sheet, their criteria brought to the ids of the scorecards' rubric."""
    rows = _rows(text)
    criteria = _criteria(cards)
    if not any(rows):
        return Sheet((), (), (problem("CAL001", "the sheet is empty", path=path),))
    heads = [_plain(head) for head in rows[0]]
    contact, rater, note = (_column(heads, names) for names in (_CONTACT, _RATER, _NOTE))
    criterion, mark = _column(heads, _CRITERION), _column(heads, _MARK)
    wide = {at: criteria[head] for at, head in enumerate(heads) if head in criteria}
    total = _column(heads, _TOTAL)
    if contact is None or not (wide or total is not None or (criterion is not None and mark is not None)):
        named = ", ".join(head for head in rows[0] if head.strip())
        return Sheet((), (), (problem("CAL001", f"the columns are {named}", path=path, line=1),))
    reading = _Reading(path, {card.id for card in cards}, criteria, rows, contact, rater, note)
    if criterion is not None and mark is not None:
        reading.long(criterion, mark)
    else:
        reading.wide(wide)
    if total is not None:
        reading.whole(total)
    return Sheet(tuple(reading.marks), tuple(reading.totals), (*reading.problems, *reading.unmatched()))


class _Reading:
    """One pass over the rows."""

    def __init__(
        self,
        path: str | None,
        contacts: set[str],
        criteria: Mapping[str, str],
        rows: list[list[str]],
        contact: int,
        rater: int | None,
        note: int | None,
    ) -> None:
        self.path, self.contacts, self.criteria, self.rows = path, contacts, criteria, rows
        self.at, self.rater_at, self.note_at = contact, rater, note
        self.marks: list[Mark] = []
        self.totals: list[TotalMark] = []
        self.problems: list[Problem] = []
        self.strangers: dict[str, int] = {}
        self.unknown: dict[str, int] = {}

    def long(self, criterion: int, mark: int) -> None:
        """A row a mark."""
        scale = scale_of(_cell(row, mark) for row in self.rows[1:] if _plain(_cell(row, criterion)) not in _TOTAL)
        for line, row in self._lines():
            named = _plain(_cell(row, criterion))
            if named in _TOTAL:
                self._total(line, row, _cell(row, mark))
            elif named in self.criteria:
                self._mark(line, row, self.criteria[named], _cell(row, mark), scale)
            elif named:
                self.unknown.setdefault(_cell(row, criterion), line)

    def wide(self, columns: Mapping[int, str]) -> None:
        """A row a contact, a column a criterion."""
        scale = scale_of(_cell(row, at) for row in self.rows[1:] for at in columns)
        for line, row in self._lines():
            for at, criterion in columns.items():
                self._mark(line, row, criterion, _cell(row, at), scale)

    def whole(self, total: int) -> None:
        """The column of totals."""
        for line, row in self._lines():
            self._total(line, row, _cell(row, total))

    def unmatched(self) -> list[Problem]:
        """What has no counterpart among the scorecards."""
        found = []
        if self.strangers:
            some = ", ".join(list(self.strangers)[:4])
            message = f"{len(self.strangers)} contacts have marks and no scorecard: {some}"
            found.append(problem("CAL003", message, path=self.path, line=min(self.strangers.values()), warning=True))
        for name, line in self.unknown.items():
            message = f"no scorecard has the criterion '{name}'"
            found.append(problem("CAL004", message, path=self.path, line=line, warning=True))
        return found

    def _lines(self) -> Iterable[tuple[int, list[str]]]:
        for line, row in enumerate(self.rows[1:], 2):
            contact = _cell(row, self.at)
            if contact and contact not in self.contacts:
                self.strangers.setdefault(contact, line)
            elif contact:
                yield line, row

    def _mark(self, line: int, row: list[str], criterion: str, said: str, scale: float | None) -> None:
        if not said:
            return
        outcome = outcome_of(said, scale)
        if outcome is None:
            self.problems.append(problem("CAL002", f"'{said}' is no mark", path=self.path, line=line))
        else:
            self.marks.append(Mark(_cell(row, self.at), criterion, outcome, self._rater(row), _cell(row, self.note_at)))

    def _total(self, line: int, row: list[str], said: str) -> None:
        if said:
            share = share_on(said, 100.0)
            if share is None:
                self.problems.append(problem("CAL002", f"'{said}' is no total of 0 to 100", path=self.path, line=line))
            else:
                self.totals.append(TotalMark(_cell(row, self.at), round(100 * share, 6), self._rater(row)))

    def _rater(self, row: list[str]) -> str:
        return _cell(row, self.rater_at)


def template(cards: Sequence[Scorecard]) -> str:
    """A sheet to fill in, a row a mark: blind, without what the machine found, so that nobody is led."""
    sheet = io.StringIO()
    writer = csv.writer(sheet, lineterminator="\n")
    writer.writerow(("contact", "criterion", "title", "mark", "rater", "note"))
    for card in cards:
        for result in card.results:
            if result.use != "context":
                writer.writerow((_guarded(card.id), result.criterion, _guarded(result.title), "", "", ""))
    return sheet.getvalue()


def _guarded(text: str) -> str:
    """A cell that no spreadsheet takes for a formula."""
    flat = " ".join(text.split())
    return f"'{flat}" if flat[:1] in ("=", "+", "-", "@") else flat


def _rows(text: str) -> list[list[str]]:
    head = text.lstrip("\ufeff").split("\n", 1)[0]
    delimiter = max(_DELIMITERS, key=head.count)
    return list(csv.reader(io.StringIO(text.lstrip("\ufeff")), delimiter=delimiter))


def _criteria(cards: Sequence[Scorecard]) -> dict[str, str]:
    """Every plain form of a criterion's id or title → its id."""
    table: dict[str, str] = {}
    for card in cards:
        for result in card.results:
            table.setdefault(_plain(result.criterion), result.criterion)
            table.setdefault(_plain(result.title), result.criterion)
    return table


def _plain(text: str) -> str:
    return re.sub(r"[^a-z0-9]", "", text.lower())


def _column(heads: Sequence[str], names: Sequence[str]) -> int | None:
    return next((heads.index(name) for name in names if name in heads), None)


def _cell(row: Sequence[str], at: int | None) -> str:
    text = row[at].strip() if at is not None and at < len(row) else ""
    return text[1:] if text[:2] in ("'=", "'+", "'-", "'@") else text
