"""Tables: a change as a TOML table whose keys are words of its kind."""

import json
from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import cast

from planner.domain.problem import InputProblem
from planner.domain.source import Source
from planner.whatif.changes.change import Cell, Change, ChangeError, Column, Form, cells, stated
from planner.whatif.changes.forms import Written, written
from planner.whatif.changes.registry import kind_named
from planner.whatif.lines import Lines
from planner.whatif.rows import ChangeRow, change_of, key_name
from planner.whatif.suggestion import did_you_mean

KIND = "kind"
_LISTS = (Form.LIST, Form.SKILLS)


def change_from(table: Mapping[str, object], number: int, lines: Lines) -> Change:
    """Read change `number` of a file, counted from 1.

    Raises:
        ChangeError: With all problems of the change.
    """
    named = table.get(KIND, "")
    kind = kind_named(named if isinstance(named, str) else str(named), lines.of_change(number, KIND))
    places = {key: lines.of_change(number, key) for key in table}
    problems = list(_problems(kind, table, places))
    known = {key: cell for key, cell in _by_key(kind).items() if _readable(table.get(key)) is not None}
    given = {known[key].column: _readable(table[key]) for key in table if key in known}
    row = cast(Callable[..., ChangeRow], ChangeRow)(
        kind=kind.kind,
        source=lines.of_change(number),
        places={known[key].column: places[key] for key in table if key in known},
        **given,
    )
    try:
        change = change_of(row, naming=key_name)
    except ChangeError as error:
        raise ChangeError(*problems, *error.problems) from error
    if problems:
        raise ChangeError(*problems)
    return change


def table_text(change: Change) -> str:
    """Write a change as a TOML table that `change_from` reads back as an equal change."""
    lines = [f"{KIND} = {toml_text(change.kind)}"]
    for name, cell in stated(change).items():
        value = written(getattr(change, name), cell.form)
        if value is not None:
            lines.append(f"{cell.key} = {_toml_value(value, cell.form)}")
    return "[[change]]\n" + "\n".join(lines) + "\n"


def toml_text(text: str) -> str:
    """Write a text as a TOML string."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def _by_key(kind: type[Change]) -> dict[str, Cell]:
    return {key: cell for cell in cells(kind).values() for key in (cell.key, *cell.also)}


def _problems(kind: type[Change], table: Mapping[str, object], places: Mapping[str, Source]) -> Iterator[InputProblem]:
    known = _by_key(kind)
    seen: dict[Column, str] = {}
    for key, value in table.items():
        if key == KIND:
            continue
        if key not in known:
            advice = did_you_mean(key, {cell.key: "" for cell in known.values()})
            yield InputProblem(source=places[key], what=f'"{kind.kind}" has no key "{key}"', advice=advice)
            continue
        column = known[key].column
        if column in seen:
            yield InputProblem(source=places[key], what=f'"{key}" says the same as "{seen[column]}"', advice="Keep one")
        elif _readable(value) is None:
            what, advice = f'"{kind.kind}" cannot read key {key}', f"Write {known[key].form.value}: {known[key].help}"
            yield InputProblem(source=places[key], what=what, advice=advice)
        seen[column] = key


def _readable(value: object) -> Written | None:
    """Return the value as a cell would hold it; None where no cell can."""
    if isinstance(value, list) and value and all(isinstance(part, str) for part in value):
        return "; ".join(value)
    if isinstance(value, Decimal) and not value.is_finite():
        return None
    if isinstance(value, str | Decimal):
        return value
    if isinstance(value, int) and not isinstance(value, bool):
        return Decimal(value)
    return value if isinstance(value, date) and not isinstance(value, datetime) else None


def _toml_value(value: Written, form: Form) -> str:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return f"{value:f}"
    if form in _LISTS:
        return "[" + ", ".join(toml_text(part) for part in value.split("; ")) + "]"
    return toml_text(value)
