"""Days: from Excel's count of days to dates, and dates as they are written in ISO 8601."""

from datetime import date, datetime, time, timedelta

from planner.workbook.grid import Cell, CellType, Scalar, cell_of

_SINCE_1900 = datetime(1899, 12, 30)  # noqa: DTZ001 - a cell's date has no zone
_SINCE_1904 = datetime(1904, 1, 1)  # noqa: DTZ001
_FEBRUARY_1900 = 60
"""Excel counts a 29 February 1900, which never was: days before it are one too few."""
_MILLISECONDS = 86_400_000

Typed = tuple[CellType, Scalar]


class Days:
    """Cells' dates by their number, each worked out once."""

    def __init__(self, *, since_1904: bool) -> None:
        self._since = _SINCE_1904 if since_1904 else _SINCE_1900
        self._dates: dict[float, Typed | None] = {}
        self._lengths: dict[float, Typed | None] = {}

    def date(self, number: float) -> Typed | None:
        """Return the date, moment or time of day that a number is shown as; None if there is no such date."""
        if number not in self._dates:
            self._dates[number] = _typed(self._date(number))
        return self._dates[number]

    def length(self, number: float) -> Typed | None:
        """Return a length of time of so many days; None if it is longer than can be said."""
        if number not in self._lengths:
            self._lengths[number] = _typed(_length(number))
        return self._lengths[number]

    def _date(self, number: float) -> datetime | time | None:
        day, part = divmod(number, 1)
        of_day = timedelta(milliseconds=round(part * _MILLISECONDS))
        if day == 0 and of_day.days == 0:
            return (self._since + of_day).time()
        if 0 < number < _FEBRUARY_1900 and self._since == _SINCE_1900:
            day += 1
        try:
            return self._since + timedelta(days=day) + of_day if number >= 0 else None
        except OverflowError:
            return None


def iso_date(text: str) -> tuple[Typed, bool] | None:
    """Read a date, moment or time as a cell of type `d` holds it; None if it is none.

    Returns:
        What the cell says, and whether a time zone was dropped: the date is the one that is written.
    """
    plain = text.strip()
    try:
        moment: datetime | time = datetime.fromisoformat(plain)
    except ValueError:
        try:
            moment = time.fromisoformat(plain)
        except ValueError:
            return None
    typed = _typed(moment.replace(tzinfo=None))
    return None if typed is None else (typed, moment.tzinfo is not None)


def _length(number: float) -> timedelta | None:
    try:
        return timedelta(milliseconds=round(number * _MILLISECONDS))
    except OverflowError:
        return None


def _typed(value: date | time | timedelta | None) -> Typed | None:
    if value is None:
        return None
    cell: Cell = cell_of(1, value)
    return cell.type, cell.value
