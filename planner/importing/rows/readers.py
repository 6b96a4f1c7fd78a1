"""Readers: for each field the one that reads its cells."""

import re
from collections.abc import Callable, Collection
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from planner.importing.fields import Field
from planner.importing.rows.capacity import A_DAY, AN_HOUR, capacity_unit, daily, rate_unit, read_capacity
from planner.importing.rows.numbered_weeks import read_week
from planner.importing.values.beside_amount import said_by_format
from planner.importing.values.dates import read_date
from planner.importing.values.heads import read_heads
from planner.importing.values.length import Length
from planner.importing.values.length_words import LengthUnit
from planner.importing.values.lengths import read_length
from planner.importing.values.links import read_links
from planner.importing.values.magnitudes import times_of
from planner.importing.values.money import Amount, read_money
from planner.importing.values.numbers import read_number
from planner.importing.values.people import read_people
from planner.importing.values.period import Granularity
from planner.importing.values.period_text import written_period
from planner.importing.values.periods import read_period
from planner.importing.values.plain import plain, tidy
from planner.importing.values.reading import Conventions, Doubt, Fault, Read, Reading, mapped, noted
from planner.importing.values.shares import read_share
from planner.importing.values.words import read_progress, read_rag, read_status, read_yes_no
from planner.workbook.grid import Cell, CellType


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """What else the cells of a column are read by.

    Attributes:
        title: Of the column, with its unit.
        language: Of the table's titles, as in ISO 639-1; empty if nothing shows it.
        unit: Of bare numbers; None where nobody knows.
        unit_word: As the title writes it, where that says more than the unit: calendar days, person-years.
        most: The largest number of the column: 1 tells fractions from percent.
        shown: Number format that says what amounts are counted in, such as `0 "k€"`, or lengths, such as `0 "h"`.
        known: Names of people, or marks of rows, that are known otherwise.
        surname_first: Whether names are written as `Silva, Ana`.
        week_one: The day that week 1 begins on, where dates are numbers of weeks.
    """

    conventions: Conventions
    title: str = ""
    language: str = ""
    unit: LengthUnit | None = None
    unit_word: str = ""
    most: float | None = None
    shown: str = ""
    known: Collection[str] = field(default=())
    surname_first: bool = False
    week_one: date | None = None


Reader = Callable[[Cell, Setting], Reading[object]]


def read_value(of: Field, cell: Cell, setting: Setting) -> Reading[object]:
    """Read a cell as its field is written; an error or a formula without a result is a fault."""
    if cell.type is CellType.ERROR:
        return Fault(f"holds the error {cell.value}", "Mend the cell or empty it")
    if cell.type is CellType.FORMULA:
        return Fault("holds a formula whose result was never saved", "Open the workbook in Excel and save it")
    if isinstance(cell.value, int) and abs(cell.value) > _LARGEST:
        return Fault("holds a number that nothing in a plan can be", "Mend the cell or empty it")
    return _BY_FIELD.get(of, _text)(cell, setting)


_LARGEST = 10**300
"""Larger whole numbers are beyond what a floating-point number holds."""


def _text(cell: Cell, _: Setting) -> Reading[object]:
    return Read(tidy(cell.text))


def _id(cell: Cell, _: Setting) -> Reading[object]:
    if cell.type in (CellType.DATE, CellType.MOMENT):
        what = f"holds the date {cell.text}, where a mark was typed that Excel took for one"
        return Fault(what, "Format the cell as text and type it again")
    return Read(plain(cell.text))


def _date(cell: Cell, setting: Setting) -> Reading[object]:
    if setting.week_one is not None and (week := read_week(cell, setting.week_one, is_end=False)) is not None:
        return week
    day = read_date(cell, setting.conventions)
    return _in_week(cell, setting, 0) or day if isinstance(day, Fault) else day


def _last_date(cell: Cell, setting: Setting) -> Reading[object]:
    if setting.week_one is not None and (week := read_week(cell, setting.week_one, is_end=True)) is not None:
        return week
    day = read_date(cell, setting.conventions)
    return _in_week(cell, setting, _FRIDAY) or day if isinstance(day, Fault) else day


_FRIDAY = 4


def _in_week(cell: Cell, setting: Setting, weekday: int) -> Reading[object] | None:
    """Read a week instead of a date, such as `KW 14`: its Monday where something begins, its Friday where it ends."""
    written = written_period(cell.text) if cell.type is CellType.TEXT else None
    if written is None or written.granularity is not Granularity.WEEK:
        return None
    day = mapped(read_period(cell, setting.conventions), lambda week: week.first + timedelta(days=weekday))
    return noted(day, f'"{cell.text}" was read as the {"Friday" if weekday else "Monday"} of that week')


def _length(cell: Cell, setting: Setting) -> Reading[object]:
    if setting.unit_word and cell.type is CellType.TEXT and _BARE_NUMBER.fullmatch(plain(cell.text)):
        return read_length(f"{cell.text} {setting.unit_word}", setting.conventions)
    has_own = not setting.unit_word or '"' in setting.shown
    shown = setting.shown if has_own else f'0 "{setting.unit_word}"'
    return _in_language(read_length(cell, setting.conventions, setting.unit, shown), cell, setting)


def _in_language(reading: Reading[object], cell: Cell, setting: Setting) -> Reading[object]:
    """Answer a doubt about a unit that one letter of the sender's language answers: T is Tage, or timer."""
    answer = _T.get(setting.language)
    if not isinstance(reading, Doubt) or answer is None or not _WITH_T.search(cell.text):
        return reading
    chosen = next((choice for choice in reading.choices if choice.answer == answer), None)
    return reading if chosen is None else Read(chosen.value, f'"{cell.text}" was read as {answer}')


_T = {"de": "days", "no": "hours"}
_WITH_T = re.compile(r"\d\s*T\b", re.IGNORECASE)


def _work(cell: Cell, setting: Setting) -> Reading[object]:
    """Read what somebody does of a task: a share of their time where it is a percentage, else a length."""
    is_share = cell.type is CellType.PERCENT or "%" in cell.text
    return _share(cell, setting) if is_share else _length(cell, setting)


def _lag(cell: Cell, setting: Setting) -> Reading[object]:
    """Read a lag; one with a minus is a lead."""
    text = plain(cell.text)
    if not text.startswith("-"):
        return _length(cell, setting)
    return mapped(read_length(text[1:].strip(), setting.conventions, setting.unit), _negated)


def _negated(length: Length) -> Length:
    return replace(length, amount=-length.amount)


def _number(cell: Cell, setting: Setting) -> Reading[object]:
    return read_number(cell, setting.conventions)


def _heads(cell: Cell, setting: Setting) -> Reading[object]:
    return read_heads(cell, setting.conventions)


def _money(cell: Cell, setting: Setting) -> Reading[object]:
    return _counted(read_money(cell, setting.conventions, setting.shown), cell, setting)


def _counted(reading: Reading[Amount], cell: Cell, setting: Setting) -> Reading[Amount]:
    """Count a bare number that was typed as text, such as `(2.0)`, in what its title says, as a number is."""
    beside, _ = said_by_format(setting.shown)
    if not beside.magnitude or cell.type is not CellType.TEXT or not _BARE_NUMBER.fullmatch(plain(cell.text)):
        return reading
    times = times_of(beside.magnitude)
    counted = mapped(reading, lambda one: Amount(one.value * times, one.currency or beside.currency))
    return noted(counted, f"it counts {beside.magnitude}, as its title says")


_BARE_NUMBER = re.compile(r"[-+(]?\s*[\d.,' ]+\)?-?")


def _capacity(cell: Cell, setting: Setting) -> Reading[object]:
    return read_capacity(cell, setting.conventions, capacity_unit(setting.title), setting.most)


def _rate(cell: Cell, setting: Setting) -> Reading[object]:
    """Read a rate; for which stretch of time it is stands in the cell, such as `80 €/h`, or in the title."""
    match = _PER.fullmatch(cell.text.strip()) if cell.type is CellType.TEXT else None
    own = None if match is None else _AN_HOUR.get((setting.language, match[2].casefold())) or rate_unit(match[2])
    said = replace(cell, value=match[1]) if match is not None and own is not None else cell
    amount = _counted(read_money(said, setting.conventions, setting.shown), said, setting)
    return daily(amount, own or rate_unit(setting.title), cell.text)


_PER = re.compile(r"(.*\S)\s*(?:/|\b(?:per|pro|je|par|por|pr\.?)\b)\s*([^\W\d_]+)\.?")
_AN_HOUR = {("no", "t"): AN_HOUR, ("de", "t"): A_DAY}
"""What one letter means in the language of a sheet: timer, Tage."""


def _share(cell: Cell, setting: Setting) -> Reading[object]:
    return read_share(cell, setting.conventions, column_max=setting.most)


def _progress(cell: Cell, setting: Setting) -> Reading[object]:
    return read_progress(cell, setting.conventions, setting.most)


def _people(cell: Cell, setting: Setting) -> Reading[object]:
    return Read(read_people(cell.text, setting.known, surname_first=setting.surname_first))


def _links(cell: Cell, setting: Setting) -> Reading[object]:
    return _in_language(read_links(cell, conventions=setting.conventions, known=setting.known), cell, setting)


def _status(cell: Cell, _: Setting) -> Reading[object]:
    status = read_status(cell.text)
    return read_rag(cell.text) if isinstance(status, Fault) else status


def _rag(cell: Cell, _: Setting) -> Reading[object]:
    return read_rag(cell.text)


def _yes_no(cell: Cell, _: Setting) -> Reading[object]:
    return read_yes_no(cell.text)


_FIELDS: dict[Reader, tuple[Field, ...]] = {
    _id: (Field.TASK_ID, Field.WBS, Field.PARENT, Field.PROJECT_ID, Field.PERSON_ID, Field.RISK_ID),
    _date: (
        Field.START,
        Field.RELEASE,
        Field.ACTUAL_START,
        Field.BASELINE_START,
        Field.AVAILABLE_FROM,
        Field.FROM,
        Field.DATE,
    ),
    _last_date: (
        Field.FINISH,
        Field.DUE,
        Field.DEADLINE,
        Field.ACTUAL_FINISH,
        Field.BASELINE_FINISH,
        Field.AVAILABLE_TO,
        Field.TO,
    ),
    _length: (
        Field.EFFORT,
        Field.DURATION,
        Field.REMAINING,
        Field.ACTUAL_EFFORT,
        Field.OPTIMISTIC,
        Field.LIKELY,
        Field.PESSIMISTIC,
    ),
    _work: (Field.WORK_OF,),
    _lag: (Field.LAG,),
    _heads: (Field.HEADS,),
    _number: (
        Field.OUTLINE,
        Field.LEVEL,
        Field.STORY_POINTS,
        Field.SCORE,
        Field.WEIGHT,
    ),
    _capacity: (Field.CAPACITY,),
    _rate: (Field.RATE,),
    _money: (
        Field.COST,
        Field.BUDGET,
        Field.SPENT,
        Field.CONTINGENCY,
        Field.BENEFIT,
        Field.TOTAL,
    ),
    _share: (Field.SHARE,),
    _progress: (Field.PROGRESS,),
    _people: (Field.PEOPLE, Field.OWNER, Field.PERSON, Field.MANAGER, Field.SPONSOR),
    _links: (Field.PREDECESSORS, Field.SUCCESSORS),
    _status: (Field.STATUS,),
    _rag: (Field.RAG,),
    _yes_no: (Field.MILESTONE,),
}
_BY_FIELD = {of: reader for reader, fields in _FIELDS.items() for of in fields}
