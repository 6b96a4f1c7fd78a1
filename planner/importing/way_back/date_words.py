"""Date words: how somebody writes dates as text, found by writing dates that are known in every plain way."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from itertools import product

_MONTHS = {
    "en": "January February March April May June July August September October November December",
    "en short": "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "de short": "Jan Feb Mrz Apr Mai Jun Jul Aug Sep Okt Nov Dez",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    "no": "januar februar mars april mai juni juli august september oktober november desember",
}
_WEEKDAYS = {"": "", "en": "Mon Tue Wed Thu Fri Sat Sun", "de": "Mo Di Mi Do Fr Sa So"}
_DAYS, _NUMBERS, _YEARS = ("{d}", "{d:02}"), ("{m}", "{m:02}"), ("{Y}", "{y:02}")
_NAMED = (
    "{d} {B} {Y}",
    "{d}. {B} {Y}",
    "{d}-{B}-{Y}",
    "{B} {d}, {Y}",
    "{B} {d} {Y}",
    "{d}/{B}/{Y}",
    "{d} de {B} de {Y}",
)
_WITHOUT_YEAR = ("{d}.{m}.", "{d}/{m}", "{d} {B}", "{d}. {B}", "{B} {d}", "{d}-{B}")
_MOST_LOOKED_AT = 300


@dataclass(frozen=True, slots=True, kw_only=True)
class Spelling:
    """One way to write dates.

    Attributes:
        form: With day, month, year, names of month and weekday in braces.
    """

    form: str
    months: str = "en"
    weekdays: str = ""

    @property
    def has_year(self) -> bool:
        """Whether the year is written."""
        return "{Y}" in self.form or "{y" in self.form

    @property
    def is_day_first(self) -> bool | None:
        """Whether the day stands before the number of the month; None where the month has a name."""
        return None if "{m" not in self.form else self.form.index("{d") < self.form.index("{m")

    def write(self, day: date) -> str:
        """Write a date."""
        name = _MONTHS[self.months].split()[day.month - 1]
        weekday = _WEEKDAYS[self.weekdays].split()[day.weekday()] if self.weekdays else ""
        return self.form.format(d=day.day, m=day.month, Y=day.year, y=day.year % 100, B=name, a=weekday)


@dataclass(frozen=True, slots=True)
class DateWords:
    """How the dates of a column are written.

    Attributes:
        votes: How many of them are written in each way.
    """

    votes: Counter[Spelling]
    day_first: bool | None = None

    def written(self, new: date, *, old: date | None, text: str) -> str:
        """Write a date as a cell's own text writes the old one; as 2027-03-01 where that is unsure, or no plain way."""
        fitting = spellings_of(text, old) if old is not None else tuple(self.votes)
        fitting = tuple(one for one in fitting if one.has_year or (old is not None and old.year == new.year))
        most = max((self.votes[one] for one in fitting), default=0)
        best = [one for one in fitting if self.votes[one] == most]
        orders = {one.is_day_first for one in best}
        if len(orders) > 1:
            best = [one for one in best if one.is_day_first is self.day_first]
        return best[0].write(new) if best else new.isoformat()


def words_of(cells: Iterable[tuple[str, date | None]], *, day_first: bool | None = None) -> DateWords:
    """Look at how the known dates of a column are written.

    Args:
        cells: Text and date of each; those without a date say nothing.
        day_first: What is known of the file, for dates that leave it open.
    """
    known = [(text, day) for text, day in cells if day is not None][:_MOST_LOOKED_AT]
    return DateWords(Counter(spelling for text, day in known for spelling in spellings_of(text, day)), day_first)


@lru_cache(4096)
def spellings_of(text: str, day: date) -> tuple[Spelling, ...]:
    """Return the ways in which a text writes a date, those with padded numbers first."""
    wanted = " ".join(text.split())
    return tuple(one for one in _spellings() if one.write(day) == wanted)


@lru_cache(1)
def _spellings() -> tuple[Spelling, ...]:
    return tuple(dict.fromkeys((*_in_numbers(), *_in_names())))


def _in_numbers() -> Iterable[Spelling]:
    forms = [
        order.replace("d", day).replace("m", month).replace("y", year)
        for (day, month), year, mark in product(
            reversed(tuple(zip(_DAYS, _NUMBERS, strict=True))), _YEARS, ("/", ".", "-", " ")
        )
        for order in (f"d{mark}m{mark}y", f"m{mark}d{mark}y", f"y{mark}m{mark}d")
        if not (order.startswith("y") and year == _YEARS[1])
    ]
    for form in forms:
        yield Spelling(form=form)
        yield Spelling(form="{a} " + form, weekdays="en")
        yield Spelling(form="{a} " + form, weekdays="de")
        yield Spelling(form="{a}, " + form, weekdays="de")


def _in_names() -> Iterable[Spelling]:
    for form, day, year in product(_NAMED, reversed(_DAYS), _YEARS):
        for months in _MONTHS:
            yield Spelling(form=form.replace("{d}", day).replace("{Y}", year), months=months)
    for form, (day, month) in product(_WITHOUT_YEAR, reversed(tuple(zip(_DAYS, _NUMBERS, strict=True)))):
        for months in _MONTHS if "{B}" in form else ("en",):
            yield Spelling(form=form.replace("{d}", day).replace("{m}", month), months=months)
