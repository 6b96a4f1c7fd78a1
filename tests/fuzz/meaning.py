"""Meaning: sheets that stay whole as files and say something else, or nothing that makes sense."""

import copy
from collections.abc import Callable
from datetime import date, datetime, timedelta
from random import Random

from tests.fuzz.sheets import Broken, Formula, Rows, Sheets, Value

_TITLES = (
    *(
        "Task",
        "Start",
        "Finish",
        "Effort",
        "Duration",
        "Predecessors",
        "Owner",
        "ID",
        "WBS",
        "% complete",
        "Budget",
        "Q3",
    ),
    *(
        "KW 27",
        "Jan",
        "2026-03",
        "Total",
        "Vorgang",
        "Début",
        "工数",
        "Responsável",
        "Week 1",
        "",
        "Probability",
        "Weight",
    ),
)
_ODD: tuple[Value, ...] = (
    *(Formula("=A1+B1"), Broken("#REF!"), Broken("#N/A"), True, False, None, 0, -1, 1e18, 1e308, 0.1, 2958465, 2**63),
    *(
        "",
        " ",
        "\u00a0",
        "\u200b",
        "n/a",
        "TBD",
        "-",
        "?",
        "TOTAL",
        "Σ",
        "see above",
        "x" * 5_000,
        "a\nb\r\nc",
        "\t",
        "\ufeff",
    ),
    *(
        "\U0001d7d9\U0001d7da",
        "٣٤",
        "五日",
        "Ⅳ",
        "½",
        "\uff11\uff12",
        "e\u0301" * 40,
        "\u202egnirts",
        "👩‍👩‍👧‍👦",
        "ﷺ",
        "İı",
        "ß",
        "\ud7ff",
        "'=cmd|'",
        "=1+1",
    ),
    *(
        "30/02/2026",
        "29.02.2027",
        "03/04/26",
        "2026-W53",
        "KW 60",
        "Q5",
        "Feb 30",
        "31 Juni",
        "0000-00-00",
        "9999-12-31",
    ),
    *(
        "3 d",
        "-5 days",
        "1e9 wks",
        "99999999999 h",
        "2,5 PT",
        "1.000,5",
        "1,000.5",
        "¼ day",
        "5 ± 2",
        "PT8H",
        "8:30",
        "24:60",
    ),
    *(
        "1FS+3d",
        "2;3;4",
        "99999FS",
        "1,1,1",
        "FS",
        "1FS-1000000d",
        "*" * 99,
        "Ana [50%]; Bo(200 %)",
        "Bo" + "/Bo" * 200,
    ),
    *("50%", "1000 %", "-10%", "€ 1.5M", "$-3", "12 k€", "1e400", "∞", "NaN", "1" * 400),
    *(date(1900, 1, 1), date(9999, 12, 31), datetime(2026, 3, 1, 23, 59)),  # noqa: DTZ001 - a cell has no zone
)


def spoil_meaning(random: Random, sheets: Sheets) -> Sheets:
    """Change sheets in one or a few places."""
    spoilt = copy.deepcopy(sheets)
    for _ in range(random.choice((1, 2, 4, 10, 40))):
        name = random.choice(list(spoilt))
        if spoilt[name] and spoilt[name][0]:
            random.choice(_CHANGES)(random, spoilt[name])
    if random.random() < 0.05:
        spoilt["Copy"] = copy.deepcopy(random.choice(list(spoilt.values())))
    return spoilt


def _swap_cells(random: Random, rows: Rows) -> None:
    (one, left), (other, right) = _place(random, rows), _place(random, rows)
    rows[one][left], rows[other][right] = rows[other][right], rows[one][left]


def _copy_cell(random: Random, rows: Rows) -> None:
    (one, left), (other, right) = _place(random, rows), _place(random, rows)
    rows[one][left] = rows[other][right]


def _odd_cell(random: Random, rows: Rows) -> None:
    row, column = _place(random, rows)
    rows[row][column] = random.choice(_ODD)


def _odd_column(random: Random, rows: Rows) -> None:
    _, column = _place(random, rows)
    value = random.choice(_ODD)
    for row in rows[random.randrange(len(rows)) :]:
        row[column] = value


def _shuffle(random: Random, rows: Rows) -> None:
    first = random.randrange(len(rows))
    part = rows[first:]
    random.shuffle(part)
    rows[first:] = part


def _swap_columns(random: Random, rows: Rows) -> None:
    (_, one), (_, other) = _place(random, rows), _place(random, rows)
    for row in rows:
        row[one], row[other] = row[other], row[one]


def _rename(random: Random, rows: Rows) -> None:
    row = random.randrange(min(8, len(rows)))
    rows[row][random.randrange(len(rows[row]))] = random.choice(_TITLES)


def _dates_to_text(random: Random, rows: Rows) -> None:
    shown = random.choice(("%d/%m/%Y", "%m/%d/%y", "%d.%m.", "%b %d", "%A %d %B %Y", "W%V", "%Y%m%d", "%d-%b-%y"))
    _each(rows, lambda value: value.strftime(shown) if isinstance(value, date) else value)


def _shift_dates(random: Random, rows: Rows) -> None:
    days = timedelta(days=random.choice((-400_000, -30, 1, 365, 36_500)))
    _each(rows, lambda value: _shifted(value, days))


def _scale(random: Random, rows: Rows) -> None:
    by = random.choice((-1, 0.001, 8, 1_000, 1e12))
    _, column = _place(random, rows)
    for row in rows:
        if isinstance(number := row[column], int | float):
            row[column] = number * by


def _unit(random: Random, rows: Rows) -> None:
    unit = random.choice((" d", " wks", "h", " PT", " Tage", "%", " €", " k$", " FTE", "?"))
    _, column = _place(random, rows)
    for row in rows:
        if isinstance(row[column], int | float):
            row[column] = f"{row[column]}{unit}"


def _blank_row(random: Random, rows: Rows) -> None:
    rows.insert(random.randrange(len(rows) + 1), [None] * len(rows[0]))


def _repeat_row(random: Random, rows: Rows) -> None:
    at = random.randrange(len(rows))
    rows[at:at] = [list(rows[at]) for _ in range(random.choice((1, 1, 2, 60)))]


def _widen(random: Random, rows: Rows) -> None:
    count = random.choice((1, 5, 60))
    for row in rows:
        row.extend([random.choice((None, None, row[-1], random.choice(_ODD)))] * count)


def _turn(_: Random, rows: Rows) -> None:
    rows[:] = [list(column) for column in zip(*rows, strict=True)]


def _each(rows: Rows, change: Callable[[Value], Value]) -> None:
    for row in rows:
        row[:] = map(change, row)


def _shifted(value: Value, days: timedelta) -> Value:
    try:
        return value + days if isinstance(value, date) else value
    except OverflowError:
        return value


def _place(random: Random, rows: Rows) -> tuple[int, int]:
    return random.randrange(len(rows)), random.randrange(len(rows[0]))


_CHANGES: tuple[Callable[[Random, Rows], None], ...] = (
    _swap_cells, _copy_cell, _copy_cell, _odd_cell, _odd_cell, _odd_cell, _odd_column, _shuffle, _swap_columns, _rename,
    _rename, _dates_to_text, _shift_dates, _scale, _unit, _blank_row, _repeat_row, _widen, _turn,
)  # fmt: skip
