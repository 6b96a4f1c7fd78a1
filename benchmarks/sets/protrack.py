"""ProTrack's `.p2x` files: XML, with numbers instead of names for the columns of resources and assignments.

Times are working hours, moments `ddmmyyyyhhmm`, money and units written from single precision. No documentation is
public; the columns below are the ones whose products give the totals that the files store.
"""

from collections.abc import Iterator
from datetime import datetime
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation
from pathlib import Path
from xml.etree.ElementTree import Element, ParseError, parse

from benchmarks.case import Key
from benchmarks.sets.agenda import Agenda
from benchmarks.sets.real import Link, RealActivity, RealPortfolio, RealProject, RealResource, Use

_NEVER = "010101000000"
_KINDS = {"0": "SS", "1": "SF", "2": "FS", "3": "FF"}
_NUMBER, _NAME, _IS_RENEWABLE, _PER_USE, _PER_HOUR, _TOTAL, _UNITS = (
    f"FIELD{n}" for n in (0, 1, 769, 770, 771, 776, 780)
)
_OF_ACTIVITY, _OF_RESOURCE, _USED, _ONCE = (f"FIELD{n}" for n in (1024, 1025, 1026, 1027))
_CENT = Decimal("0.01")
_DIGITS = Decimal("0.000001")
"""What single precision holds of a number of units."""


def read_protrack(path: Path) -> RealPortfolio:
    """Read a file as one project, in periods of one working hour.

    Assignments of resources that do not exist are left out, as ProTrack's own totals do.

    Raises:
        ValueError: If the file is no ProTrack file, or says what is not read here.
    """
    try:
        root = parse(path).getroot()
        return _portfolio(root, path.stem)
    except (ParseError, KeyError, InvalidOperation, ValueError) as problem:
        raise ValueError(f"{path}: is it a ProTrack file? {problem}") from problem


def _portfolio(root: Element, name: str) -> RealPortfolio:
    agenda = _agenda(_child(root, "Agenda"))
    elements = root.findall("Activities/Activity")
    keys: dict[str, Key] = {_text(element, "UniqueID"): (0, number) for number, element in enumerate(elements)}
    uses = _uses(root)
    activities = tuple(_activity(element, uses.get(_text(element, "UniqueID"), []), agenda) for element in elements)
    project = RealProject(
        name=(root.findtext("NAME") or "").strip() or name,
        activities=activities,
        baseline_end=max(_baseline_end(element, agenda) for element in elements),
    )
    links = tuple(_link(element, keys) for element in root.findall("Relations/Relation"))
    return RealPortfolio(name=name, hours=1, projects=(project,), resources=tuple(_resources(root)), links=links)


def _agenda(element: Element) -> Agenda:
    hours = {int(hour.text or "") for hour in element.findall("NonWorkingHours/Hour")}
    return Agenda(
        start=_moment(_text(element, "StartDate")),
        hours=frozenset(range(24)) - hours,
        days_off=frozenset(int(day.text or "") for day in element.findall("NonWorkingDays/Day")),
        holidays=frozenset(_moment(day.text or "").date() for day in element.findall("Holidays/Holiday")),
    )


def _activity(element: Element, uses: list[Use], agenda: Agenda) -> RealActivity:
    duration = int(_text(element, "BaseLineDuration"))
    constraints = _child(element, "Constraints")
    return RealActivity(
        name=element.findtext("Name") or "",
        duration=duration,
        uses=tuple(uses),
        fixed_cost=_cents(_decimal(element, "FixedBaselineCost")),
        running_cost=_cents(_decimal(element, "BaselineCostByUnit") * duration),
        locked=_hour(constraints, "LockedTimeStart", agenda),
        deadline=_hour(constraints, "DueDateEnd", agenda),
    )


def _baseline_end(element: Element, agenda: Agenda) -> int:
    return agenda.number(_moment(_text(element, "BaseLineStart"))) + int(_text(element, "BaseLineDuration"))


def _link(element: Element, keys: dict[str, Key]) -> Link:
    return Link(
        predecessor=keys[_text(element, "FromTask")],
        successor=keys[_text(element, "ToTask")],
        kind=_KINDS[_text(element, "LagType")],
        lag=int(_text(element, "Lag")),
    )


def _resources(root: Element) -> Iterator[RealResource]:
    if any(len(points) > 0 for points in root.iter("DATEPERCBREAKPOINTS")):
        raise ValueError("an availability that changes with the date is not read")
    for element in root.findall("Resources/Resource"):
        if _decimal(element, _PER_USE) != 0:
            raise ValueError(f"resource {_text(element, _NAME)}: a cost per use is not read")
        units = int(_decimal(element, _UNITS))
        yield RealResource(
            name=_text(element, _NAME),
            units=None if units < 0 else units,
            is_renewable=_text(element, _IS_RENEWABLE) == "1",
            stored_cost=_decimal(element, _TOTAL),
        )


def _uses(root: Element) -> dict[str, list[Use]]:
    """Return what each activity uses, by the activity's number in the file."""
    numbered = enumerate(root.findall("Resources/Resource"))
    resources = {_text(element, _NUMBER): (index, _decimal(element, _PER_HOUR)) for index, element in numbered}
    uses: dict[str, list[Use]] = {}
    for element in root.findall("ResourceAssignments/ResourceAssignment"):
        index, rate = resources.get(_text(element, _OF_RESOURCE), (None, Decimal(0)))
        units = _decimal(element, _USED).quantize(_DIGITS).normalize()
        if index is not None and units > 0:
            use = Use(resource=index, units=units, rate=rate, is_once=_text(element, _ONCE) != "0")
            uses.setdefault(_text(element, _OF_ACTIVITY), []).append(use)
    return uses


def _hour(element: Element, tag: str, agenda: Agenda) -> int | None:
    text = _text(element, tag)
    return None if text == _NEVER else agenda.number(_moment(text))


def _moment(text: str) -> datetime:
    return datetime.strptime(text, "%d%m%Y%H%M")  # noqa: DTZ007 - the files know no time zones


def _cents(amount: Decimal) -> Decimal:
    return amount.quantize(_CENT, ROUND_HALF_UP)


def _decimal(element: Element, tag: str) -> Decimal:
    return Decimal(_text(element, tag))


def _text(element: Element, tag: str) -> str:
    return _child(element, tag).text or ""


def _child(element: Element, tag: str) -> Element:
    child = element.find(tag)
    if child is None:
        raise ValueError(f"<{element.tag}> has no <{tag}>")
    return child
