"""Links: what a task of Microsoft Project waits for, as Project shows it."""

from planner.workbook.formats.link import SEPARATOR, link_text
from planner.workbook.formats.mspdi_parts.plan import Plan
from planner.workbook.formats.mspdi_parts.record import Record
from planner.workbook.formats.mspdi_parts.shown import ESTIMATED

_KINDS = ("FF", "FS", "SF", "SS")
"""By the number that stands in the file."""
_DAYS = 7
_PERCENT = {19: "%", 20: "e%"}
_CLOCK_MINUTES = {4: ("em", 1.0), 6: ("eh", 60.0), 8: ("ed", 1_440.0), 10: ("ew", 10_080.0), 12: ("emo", 43_200.0)}
_TENTHS = 10


def predecessors(plan: Plan, task: Record) -> str:
    """Write the links that lead to a task; those to tasks that are not in the file are left out."""
    links = ((_name(plan, link), link) for link in task.under("PredecessorLink"))
    return SEPARATOR.join(_text(plan, name, link) for name, link in links if name)


def lost_links(plan: Plan, task: Record) -> list[Record]:
    """Return the links to tasks that are not in the file."""
    return [link for link in task.under("PredecessorLink") if not _name(plan, link)]


def _name(plan: Plan, link: Record) -> str:
    """Name a predecessor: its ID, or file and ID of one in another project."""
    if link.is_on("CrossProject") and link.text("CrossProjectName"):
        return link.text("CrossProjectName")
    uid = link.text("PredecessorUID")
    if uid in plan.task_ids:
        return plan.task_ids[uid]
    foreign = next((task for task in plan.foreign if task.text("UID") == uid), None)
    return "" if foreign is None else f"{foreign.text('ExternalTaskProject')}\\{foreign.text('Name')}"


def _text(plan: Plan, name: str, link: Record) -> str:
    code = link.whole("Type")
    kind = _KINDS[code] if code is not None and 0 <= code < len(_KINDS) else "FS"
    return link_text(name, kind, *_lag(plan, link))


def _lag(plan: Plan, link: Record) -> tuple[float, str]:
    """Return amount and unit; a percentage is of the predecessor's duration."""
    lag = link.number("LinkLag") or 0
    unit = (link.whole("LagFormat") or _DAYS) % ESTIMATED
    if unit in _PERCENT:
        return lag, _PERCENT[unit]
    name, minutes = _CLOCK_MINUTES.get(unit) or _working(plan).get(unit) or _working(plan)[_DAYS]
    return lag / _TENTHS / minutes, name


def _working(plan: Plan) -> dict[int, tuple[str, float]]:
    """Return name and minutes of the units of working time, by the number in the file."""
    day = plan.hours_per_day * 60
    return {
        3: ("m", 1.0),
        5: ("h", 60.0),
        _DAYS: ("d", day),
        9: ("w", day * plan.days_per_week),
        11: ("mo", day * plan.days_per_month),
    }
