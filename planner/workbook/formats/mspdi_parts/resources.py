"""Resources: the rows of sheet Resources of a Microsoft Project file."""

from collections.abc import Callable
from datetime import date

from planner.workbook.formats.mspdi_parts.plan import Plan
from planner.workbook.formats.mspdi_parts.record import Record, day
from planner.workbook.formats.mspdi_parts.shown import money, share
from planner.workbook.formats.records import Value, tidy, yes_no

_MATERIAL, _WORK, _COST = 0, 1, 2
_TITLES = {_MATERIAL: "material", _WORK: "work", _COST: "cost"}
_NEVER_BEFORE, _NEVER_AFTER = date(1984, 1, 1), date(2049, 12, 31)
"""Project's first and last date: a resource that is there from one to the other is always there."""


def resource_columns(plan: Plan) -> list[tuple[str, Callable[[Record], Value]]]:
    """Return title and value of each column."""
    return [
        ("ID", lambda resource: resource.whole("ID")),
        ("Resource", lambda resource: resource.text("Name")),
        ("Type", lambda resource: _TITLES.get(_kind(resource))),
        ("Initials", lambda resource: resource.text("Initials")),
        ("Group", lambda resource: resource.text("Group")),
        ("E-mail", lambda resource: resource.text("EmailAddress")),
        ("Max. units", lambda resource: share(resource, "MaxUnits") if is_work(resource) else None),
        ("Standard rate per day", lambda resource: rate(plan, resource) if is_work(resource) else None),
        ("Price per unit", lambda resource: _price(resource) if _kind(resource) == _MATERIAL else None),
        ("Cost per use", lambda resource: money(resource, "CostPerUse")),
        ("Calendar", lambda resource: _base_calendar(plan, resource)),
        ("Available from", lambda resource: _available(resource)[0]),
        ("Available to", lambda resource: _available(resource)[1]),
        ("Generic", lambda resource: yes_no(resource.is_on("IsGeneric"))),
    ]


def is_work(resource: Record) -> bool:
    """Tell people and machines, whose time is planned, from material and cost."""
    return _kind(resource) == _WORK


def rate(plan: Plan, resource: Record) -> Value:
    """Return the rate of a full-time day; the file has it for an hour, whatever unit Project shows it in."""
    value = resource.number("StandardRate")
    return resource.text("StandardRate") if value is None else tidy(value * plan.hours_per_day, 2)


def availabilities(resource: Record) -> tuple[Record, ...]:
    """Return the stretches of time for which a resource is offered with a share of its own."""
    return resource.under("AvailabilityPeriods", "AvailabilityPeriod")


def _kind(resource: Record) -> int:
    if resource.is_on("IsCostResource"):
        return _COST
    kind = resource.whole("Type")
    return _WORK if kind is None else kind


def _price(resource: Record) -> Value:
    value = resource.number("StandardRate")
    return resource.text("StandardRate") if value is None else tidy(value, 2)


def _available(resource: Record) -> tuple[Value, Value]:
    periods = availabilities(resource)
    said = periods[0] if len(periods) == 1 else resource
    first, last = said.day("AvailableFrom"), said.day("AvailableTo")
    is_open = isinstance(first, date) and first <= _NEVER_BEFORE
    is_endless = isinstance(last, date) and last >= _NEVER_AFTER
    return None if is_open else first, None if is_endless else last


def _base_calendar(plan: Plan, resource: Record) -> str | None:
    """Name the calendar that a resource's own one is made from, or the one it uses as it is."""
    own = next((found for found in plan.calendars if found.text("UID") == resource.text("CalendarUID")), None)
    if own is None:
        return None
    return plan.calendar_names.get(own.text("BaseCalendarUID")) or own.text("Name")


def share_of(period: Record) -> str:
    """Write a stretch in words: `50 % from 2026-03-01 to 2026-06-30`."""
    first, last = day(period.text("AvailableFrom")), day(period.text("AvailableTo"))
    since = f" from {first}" if first and first > _NEVER_BEFORE else ""
    until = f" to {last}" if last and last < _NEVER_AFTER else ""
    return f"{tidy((period.number('AvailableUnits') or 0) * 100)} %{since}{until}"
