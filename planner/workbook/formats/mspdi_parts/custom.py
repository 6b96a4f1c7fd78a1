"""Custom: the project's own fields of tasks, such as Text1 renamed to "Skill", as columns of their own."""

from collections.abc import Callable, Iterator

from planner.workbook.formats.mspdi_parts.plan import Plan
from planner.workbook.formats.mspdi_parts.record import Record, day, hours, number
from planner.workbook.formats.records import Value, tidy, yes_no

_CENTS = 100


def custom_columns(plan: Plan) -> Iterator[tuple[str, Callable[[Record], Value]]]:
    """Yield title and value of each own field that some task fills; the title is the name that people gave it."""
    filled = {field.text("FieldID") for task in plan.tasks for field in task.under("ExtendedAttribute")}
    for definition in plan.custom:
        if definition.text("FieldID") in filled:
            title = definition.text("Alias") or definition.text("FieldName")
            yield title or f"Field {definition.text('FieldID')}", _value_of(definition)


def _value_of(definition: Record) -> Callable[[Record], Value]:
    """Return how to read a field of a task: fields such as Number3 and Date2 say by their names what they hold."""
    convert = _CONVERSIONS.get(definition.text("FieldName").rstrip("0123456789"), str)
    wanted = definition.text("FieldID")

    def value(task: Record) -> Value:
        fields = (field for field in task.under("ExtendedAttribute") if field.text("FieldID") == wanted)
        text = next((field.text("Value") for field in fields), "")
        found = convert(text)
        return text if found is None else found

    return value


def _money(text: str) -> Value:
    value = number(text)
    return None if value is None else tidy(value / _CENTS)


def _hours(text: str) -> Value:
    value = hours(text)
    return None if value is None else f"{tidy(value)} hours"


_CONVERSIONS: dict[str, Callable[[str], Value]] = {
    "Number": lambda text: tidy(number(text)),
    "Cost": _money,
    "Date": day,
    "Start": day,
    "Finish": day,
    "Duration": _hours,
    "Flag": lambda text: yes_no(text == "1"),
}
