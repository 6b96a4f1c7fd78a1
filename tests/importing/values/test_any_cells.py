"""Whatever stands in a cell, reading ends in a value, a doubt or a fault, and nothing is taken for granted silently."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.importing.values.calendar_periods import granularity_of, periods_from, with_years
from planner.importing.values.date_text import written_date
from planner.importing.values.dates import day_order_of, read_date
from planner.importing.values.lengths import read_length
from planner.importing.values.links import read_links
from planner.importing.values.money import read_money
from planner.importing.values.numbers import decimal_mark_of, read_number
from planner.importing.values.people import is_surname_first, read_people
from planner.importing.values.periods import read_period
from planner.importing.values.reading import Conventions, Doubt, Fault, Read
from planner.importing.values.shares import read_share
from planner.importing.values.words import read_progress, read_rag, read_scale, read_status, read_yes_no
from planner.workbook.grid import Cell, CellType
from tests.importing.values.outcome import note_of, value_of

MANY = settings(max_examples=300, deadline=None)
READERS: list[Callable[..., object]] = [
    read_date,
    read_period,
    read_number,
    read_money,
    read_length,
    read_share,
    read_links,
    read_progress,
    read_scale,
    read_yes_no,
]
WITH_CONVENTIONS = READERS[:6]

WORDS = """
    1 12 31 2027 27 1,234 1.234 0.5 40 % € $ kr k Mio d wks h m t PT Jan juin März 月 年 日 KW W Q FY Mon FS SS + - – /
    . de , ; : ( ) [ ] TBD ? x Ana Silva und & @ n/a ca. ~ to e T Z ½ ² 人日 万 第 週 R done high FTE week ' = # ٤ Dez
    🔴
"""
PIECES = [*WORDS.split(), " ", "\n", "\u200b", "\u0301"]
texts = st.text(max_size=30) | st.lists(st.sampled_from(PIECES), max_size=9).map("".join)
cells = st.one_of(
    st.builds(Cell, st.just(1), st.just(CellType.TEXT), texts),
    st.builds(
        Cell,
        st.just(1),
        st.sampled_from([CellType.NUMBER, CellType.PERCENT]),
        st.integers(-(10**20), 10**20) | st.floats(allow_nan=False, allow_infinity=False),
    ),
    st.builds(Cell, st.just(1), st.just(CellType.DATE), st.dates().map(date.isoformat) | texts),
    st.builds(
        Cell,
        st.just(1),
        st.just(CellType.MOMENT),
        st.datetimes().map(str) | st.timedeltas().map(str) | st.times().map(str) | texts,
    ),
    st.builds(Cell, st.just(1), st.just(CellType.TRUTH), st.booleans()),
    st.builds(Cell, st.just(1), st.sampled_from([CellType.ERROR, CellType.FORMULA]), texts),
)
told = st.builds(
    Conventions,
    day_first=st.none() | st.booleans(),
    decimal_comma=st.none() | st.booleans(),
    year=st.none() | st.integers(1990, 2199),
    likely_years=st.just((2026, 2027)),
)


def is_sound(reading):
    """Tell whether it is a value, a doubt with choices that differ, or a fault in words."""
    match reading:
        case Read():
            return True
        case Doubt(choices=choices):
            return bool(choices) and len({choice.answer for choice in choices}) == len(choices)
        case Fault(what=what, advice=advice):
            return bool(what) and bool(advice)
    return False


@MANY
@given(cells)
def test_every_reader_takes_every_cell(cell):
    for read in READERS:
        assert is_sound(read(cell)), read


@MANY
@given(cells, told)
def test_every_reader_takes_every_cell_under_every_convention(cell, conventions):
    for read in WITH_CONVENTIONS:
        assert is_sound(read(cell, conventions)), read


@MANY
@given(texts)
def test_every_reader_takes_every_text(text):
    for read in READERS:
        assert is_sound(read(text)), read
    assert is_sound(read_status(text))
    assert is_sound(read_rag(text, text))
    assert all(named.name for named in read_people(text))


@MANY
@given(cells, texts | st.sampled_from(['0 "d"', '#,##0,,"M"', "[$€-407] 0", '"kr" 0;-0']))
def test_readers_of_numbers_take_every_format(cell, number_format):
    assert is_sound(read_money(cell, number_format=number_format))
    assert is_sound(read_length(cell, number_format=number_format))


@MANY
@given(st.lists(texts, max_size=5))
def test_columns_of_anything_show_something_or_nothing(column):
    assert day_order_of(column) in (None, True, False)
    assert decimal_mark_of(column) in (None, True, False)
    assert is_surname_first(column) in (True, False)


@MANY
@given(st.lists(st.dates(date(1990, 1, 1), date(2199, 12, 31)), max_size=6), st.lists(st.integers(1, 12), max_size=30))
def test_rows_of_anything_are_periods(dates, months):
    assert len(periods_from(dates)) == len(dates)
    assert granularity_of(dates) is None or len(dates) > 1
    firsts = [period.first for period in with_years(months, 2026)]
    assert firsts == sorted(firsts)
    assert [first.month for first in firsts] == months


@MANY
@given(cells)
def test_dates_are_within_what_programs_plan(cell):
    reading = read_date(cell)
    days = (
        [reading.value]
        if isinstance(reading, Read)
        else [c.value for c in reading.choices]
        if isinstance(reading, Doubt)
        else []
    )
    assert all(date(1990, 1, 1) <= day <= date(2199, 12, 31) for day in days)


@MANY
@given(st.integers(1, 12), st.integers(1, 12), st.sampled_from("/- "), st.booleans())
def test_an_open_order_of_day_and_month_is_never_taken_silently(first, second, mark, is_short):
    written = f"{first:02}{mark}{second:02}{mark}{27 if is_short else 2027}"
    reading = read_date(written)
    assert isinstance(reading, Doubt) == (first != second)
    for day_first in (True, False):
        decided = read_date(written, Conventions(day_first=day_first))
        day, month = (first, second) if day_first else (second, first)
        assert value_of(decided) == date(2027, month, day)


@MANY
@given(
    st.integers(1, 999),
    st.integers(0, 999),
    st.sampled_from(",."),
    st.sampled_from(["{}", "-{}", "({})", "ca. {}", "{} h", "{} %"]),
)
def test_an_open_decimal_mark_is_never_taken_silently(whole, thousandths, mark, frame):
    written = frame.format(f"{whole}{mark}{thousandths:03}")
    read: Callable[..., object] = read_length if frame == "{} h" else read_number
    assert isinstance(read(written), Doubt)
    value = value_of(read(written, Conventions(decimal_comma=mark == ",")))
    amount = value.amount if frame == "{} h" else value
    factor = Decimal("0.01") if frame == "{} %" else 1
    assert abs(amount) == (whole + Decimal(thousandths) / 1000) * factor


@MANY
@given(st.integers(1, 31), st.sampled_from(["Jan", "mars", "Mai", "julio", "agosto", "okt", "dezembro"]))
def test_a_missing_year_is_never_taken_silently(day, month):
    assert isinstance(read_date(f"{day}. {month}"), Doubt)
    assert isinstance(read_period(month), Doubt)
    known = Conventions(year=2027)
    assert note_of(read_date(f"{day}. {month}", known))
    assert note_of(read_period(month, known))


@MANY
@given(st.integers(1, 10_000))
def test_a_missing_unit_is_never_taken_silently(amount):
    assert isinstance(read_length(str(amount)), Doubt)
    assert isinstance(read_length(Cell(1, CellType.NUMBER, amount)), Doubt)


ENDLESS = ["9", "1,", "1 - ", "(", "a ", "+1", "ab1.", "\u0301", "1d", "x, ", "Ana [", "1 x ", "a-", "1/", "FS "]


@pytest.mark.parametrize("read", [*READERS, read_people, read_status, read_rag, written_date])
@pytest.mark.parametrize("piece", ENDLESS)
def test_texts_without_an_end_are_read(read, piece):
    read(piece * 5000)
