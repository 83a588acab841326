"""CSV and TSV: one row a turn (headers told by name), or one row a conversation with the whole transcript in a cell."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import PurePath

from empathyqa.later import later
from empathyqa.reading.cleaning import clean
from empathyqa.reading.csv_columns import beside, best_reading, table_of
from empathyqa.reading.happenings import kind_of
from empathyqa.reading.limits import too_long, too_many_rows
from empathyqa.reading.mapping import read_rows
from empathyqa.reading.plain_text import read_labelled
from empathyqa.reading.problems import problem
from empathyqa.reading.raw import Detection, Options, RawConversation, RawTurn, reader
from empathyqa.reading.row_groups import carried_on, told_of_rows
from empathyqa.reading.stated_words import ROLE_WORDS, to_channel
from empathyqa.reading.times import Stamp, from_start, parse
from empathyqa.transcript import Event

LONGEST_FACT = 200
_DAY = later(r"\d{4}-\d\d-\d\d|\d{1,2}[/.]\d{1,2}[/.]\d{4}")


def _sniff(text: str, name: str) -> Detection | None:
    suffix = PurePath(name).suffix.lower()
    named = suffix in (".csv", ".tsv", ".tab")
    if not named and suffix not in (".txt", ".log", ""):
        return None
    _, found = best_reading(text)
    if "text" in found and ("speaker" in found or "role" in found):
        return Detection("csv", 0.8 if named else 0.6, f"a header with the columns {', '.join(sorted(found))}")
    if named:
        return Detection("csv", 0.3, "named as a table")
    return None


@reader("csv", "a table (CSV, TSV)", (".csv", ".tsv", ".tab"), _sniff)
def csv_table(text: str, options: Options) -> Iterator[RawConversation]:
    """Every conversation in the table, in the order its rows are first met."""
    delimiter, found = best_reading(text)
    if options.mapping is not None:
        delimiter = str(options.mapping.get("delimiter", delimiter))
    text, before, _ = table_of(text)
    if len(text) > csv.field_size_limit():
        csv.field_size_limit(len(text) + 1)
    table = csv.reader(_lines(text), delimiter=delimiter)
    rows: list[tuple[int, list[str]]] = []
    try:
        for row in table:
            if any(cell.strip() for cell in row):
                rows.append((before + table.line_num, row))
                if (refused := too_many_rows(len(rows), options)) is not None:
                    options.report(refused)
                    return
    except csv.Error as error:
        line = before + table.line_num
        options.report(problem("T024", f"the table breaks here: {error}", path=options.path, line=line))
    _drop_unclosed(text, rows, options)
    if not rows:
        return
    header = rows[0][1] if "no header" in found else rows.pop(0)[1]
    if options.mapping is not None:
        names = [cell.strip() for cell in header]
        words = str(options.mapping.get("text"))
        yield from _mapped(names, _rejoined(rows, names, names.index(words) if words in names else -1, delimiter), options)
        return
    rows = _rejoined(rows, header, found.get("text", -1), delimiter)
    tells = beside(header, found)
    if "text" not in found:
        _missing("no column holds the words", header, options)
        return
    elif "speaker" not in found and "role" not in found:
        conversations = _wide(found, header, rows, options)
    else:
        conversations = _long(found, rows, len(header), options)
    by_line = dict(rows)
    for raw in conversations:
        if raw.line in by_line:
            _tell(raw, by_line[raw.line], tells, found)
        yield raw


def _tell(raw: RawConversation, row: list[str], tells: dict[str, int], found: dict[str, int]) -> None:
    """What the first row says of the whole contact: its queue, its day. A time stamp tells the day, too."""
    stamp = _cell(row, found, "start")
    if _DAY.search(stamp):
        raw.metadata.setdefault("date", stamp)
    for name, place in tells.items():
        value = clean(row[place]) if place < len(row) else ""
        if 0 < len(value) <= LONGEST_FACT:
            raw.metadata.setdefault(name, value)


def _lines(text: str) -> Iterator[str]:
    """The lines one at a time: the whole text in a StringIO takes four bytes for each of its letters once more."""
    start = 0
    while start < len(text):
        end = text.find("\n", start) + 1 or len(text)
        yield text[start:end]
        start = end


def _rejoined(rows: list[tuple[int, list[str]]], header: list[str], words: int, delimiter: str) -> list[tuple[int, list[str]]]:
    """Words in the last column that hold the delimiter without quotation marks are put together again."""
    width = len(header)
    if words != width - 1:
        return rows
    return [
        (line, [*row[:words], delimiter.join(row[words:]).rstrip(delimiter)]) if len(row) > width else (line, row)
        for line, row in rows
    ]


def _drop_unclosed(text: str, rows: list[tuple[int, list[str]]], options: Options) -> None:
    """A quote that is never closed swallows the rest of the file into one cell; that row is reported and left out."""
    if text.count('"') % 2 == 0 or not rows or not any("\n" in cell for cell in rows[-1][1]):
        return
    rows.pop()
    line = rows[-1][0] + 1 if rows else 1
    options.report(problem("T024", "a quotation mark opens here and never closes", path=options.path, line=line))


def _missing(what: str, header: list[str], options: Options) -> None:
    columns = ", ".join(cell.strip() or "(empty)" for cell in header[:12])
    options.report(problem("T011", f"{what}; the columns are: {columns}", path=options.path, line=1))


def _mapped(names: list[str], rows: list[tuple[int, list[str]]], options: Options) -> Iterator[RawConversation]:
    mapping = options.mapping or {}
    wanted = [
        str(mapping[key]) for key in ("text", "speaker", "role", "conversation_id") if isinstance(mapping.get(key), str)
    ]
    absent = [name for name in wanted if name not in names]
    if absent:
        _missing(f"the mapping names a column {absent[0]!r} that is not there", names, options)
        return
    yield from read_rows([{**dict(zip(names, row, strict=False)), "_ref": f"L{line}"} for line, row in rows], options)


def _wide(
    found: dict[str, int], header: list[str], rows: list[tuple[int, list[str]]], options: Options
) -> Iterator[RawConversation]:
    """One row a conversation: each cell of words is read as labelled text."""
    read = [(line, row, read_labelled(_cell(row, found, "text").replace("\r\n", "\n"), options)) for line, row in rows]
    if not any(len(raw.turns) > 1 for _, _, raw in read):
        _missing("no column names the speaker", header, options)
        return
    for line, row, raw in read:
        raw.id = _cell(row, found, "id") or raw.id
        raw.line = line
        for turn in raw.turns:
            turn.ref = f"L{line}"
        _about(raw, row, found)
        yield raw


def _long(
    found: dict[str, int], rows: list[tuple[int, list[str]]], width: int, options: Options
) -> Iterator[RawConversation]:
    groups: dict[str, list[tuple[int, list[str]]]] = {}
    own = [_cell(row, found, "id") for _, row in rows]
    for identity, member in zip(carried_on(own), rows, strict=True):
        groups.setdefault(identity, []).append(member)
    blank = {line for (line, _), said in zip(rows, own, strict=True) if not said}
    if len(groups) == len(rows) > 1:
        # An id of its own on every row is the id of the turn, not of the conversation.
        groups = {"": rows}
    for identity, members in groups.items():
        # Told before more memory is taken for it; fewer may be events, or empty.
        if (refused := too_long(len(members), options, members[0][0], what="rows")) is not None:
            options.report(refused)
            continue
        raw = _conversation(identity, _in_order(members, found), found)
        raw.warnings += _too_wide(members, width)
        if identity:
            raw.warnings += told_of_rows([line for line, _ in members if line in blank])
        yield raw


def _too_wide(members: list[tuple[int, list[str]]], width: int) -> list[str]:
    """A word about rows with more cells than there are columns: most likely words were cut at a comma."""
    wide = [line for line, row in members if any(cell.strip() for cell in row[width:])]
    if not wide:
        return []
    rows = f"{len(wide)} rows have" if len(wide) > 1 else "a row has"
    return [
        f"{rows} more cells than the table has columns (line {wide[0]}): words that hold the delimiter need quotation "
        "marks around them, and may be cut here"
    ]


def _in_order(members: list[tuple[int, list[str]]], found: dict[str, int]) -> list[tuple[int, list[str]]]:
    """The rows by their turn number, where the table numbers them; else as they stand."""
    numbers = [_cell(row, found, "turn") for _, row in members]
    if not all(number.isdecimal() for number in numbers) or len(set(numbers)) != len(numbers):
        return members
    return [member for _, member in sorted(zip(map(int, numbers), members, strict=True), key=lambda item: item[0])]


def _conversation(identity: str, members: list[tuple[int, list[str]]], found: dict[str, int]) -> RawConversation:
    raw = RawConversation([], identity or None, line=members[0][0])
    stamps: list[Stamp | None] = []
    happened: list[tuple[str, int]] = []
    for line, row in members:
        text, event = clean(_cell(row, found, "text")), _cell(row, found, "event")
        if event and kind_of(event) is not None:
            happened.append((event, len(stamps)))
        elif not text:
            continue
        else:
            raw.turns.append(_turn(row, found, text, line))
        stamps += [
            parse(_cell(row, found, side), "ms" if f"{side} in ms" in found else None) for side in ("start", "end")
        ]
    seconds, clock = from_start(stamps)
    at_events = {place for _, place in happened}
    places = [place for place in range(0, len(stamps), 2) if place not in at_events]
    for turn, place in zip(raw.turns, places, strict=True):
        turn.start, turn.end = seconds[place], seconds[place + 1]
    for event, place in happened:
        kind = kind_of(event)
        if kind is not None:
            raw.events.append(Event(kind, seconds[place], seconds[place + 1], "", clean(event)))
    if clock and all(stamp is None or stamp.seconds % 60 == 0 for stamp in stamps):
        raw.metadata["time_resolution_seconds"] = "60"
    _about(raw, members[0][1], found)
    return raw


def _turn(row: list[str], found: dict[str, int], text: str, line: int) -> RawTurn:
    speaker, role = _cell(row, found, "speaker"), _cell(row, found, "role")
    internal = _cell(row, found, "internal").lower() in ("true", "1", "yes", "y", "internal", "private")
    turn = RawTurn(speaker or role, text, internal=internal, ref=f"L{line}")
    turn.role = ROLE_WORDS.get(role.lower()) or (None if role else ROLE_WORDS.get(speaker.lower()))
    if role and speaker and turn.role is None:
        turn.label = f"{role} ({speaker})"
    return turn


def _about(raw: RawConversation, row: list[str], found: dict[str, int]) -> None:
    raw.channel = to_channel(_cell(row, found, "channel"))
    raw.agent_name = _cell(row, found, "agent_name") or raw.agent_name
    raw.customer_name = _cell(row, found, "customer_name") or raw.customer_name


def _cell(row: list[str], found: dict[str, int], meaning: str) -> str:
    place = found.get(meaning)
    return row[place].strip() if place is not None and place < len(row) else ""
