"""Column and sheet: what a row model says of itself, for reader, writer, template and documentation."""

from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import Any, ClassVar, get_args

from pydantic import BaseModel, ConfigDict, Field

from planner.sheets.book import Value
from planner.workbook.schema.form import Form

_REQUIRED: Any = ...


class SheetRow(BaseModel):
    """One row of a sheet; a subclass names its sheet and gives each column with `column`.

    Attributes:
        sheet: Name of the sheet.
        about: What a row is, in one or two sentences for people.
        is_needed: Whether a program cannot do without a row of it.
        instead: Name of a sheet that a program may have rows on instead.
        is_vertical: Whether the columns are written below one another, label and value.
        everyday: Fields that come first; then the others are folded away while they are blank. Empty: all alike.
        named_by: Field whose id names the row for people; None is the first column.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    sheet: ClassVar[str]
    about: ClassVar[str]
    is_needed: ClassVar[bool] = False
    instead: ClassVar[str | None] = None
    is_vertical: ClassVar[bool] = False
    everyday: ClassVar[tuple[str, ...]] = ()
    named_by: ClassVar[str | None] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One column of a sheet.

    Attributes:
        field: Its name in the row model.
        example: Of the template's example row; None leaves the cell blank.
        lists: Sheet whose first column offers the choices; None is no such drop-down.
        default: What a blank cell means, in words; empty where it means nothing.
    """

    field: str
    title: str
    help: str
    form: Form
    is_required: bool
    unit: str
    example: Value
    lists: str | None
    default: str

    @property
    def example_text(self) -> str:
        """The example as Excel shows it; empty if there is none."""
        if isinstance(self.example, Decimal) and self.form.name == "percent":
            return f"{self.example * 100:f}%".replace(".0%", "%").replace(".00%", "%")
        return "" if self.example is None else str(self.example)


def column(
    title: str,
    help_: str,
    *,
    default: object = None,
    required: bool = False,
    unit: str = "",
    example: object = None,
    lists: str | None = None,
) -> Any:  # noqa: ANN401 - like pydantic's Field
    """Describe a column of a row model; the field's annotation carries its form."""
    extra = {"unit": unit, "lists": lists, "default": default}
    return Field(
        default=_REQUIRED if required else default,
        title=title,
        description=help_,
        examples=[] if example is None else [example],
        json_schema_extra={key: value for key, value in extra.items() if isinstance(value, str)},
    )


@cache
def columns_of(row: type[SheetRow]) -> tuple[Column, ...]:
    """Return the columns of a sheet in order."""
    others = (name for name in row.model_fields if name not in row.everyday)
    return tuple(_column(row, name) for name in (*row.everyday, *others))


def _column(row: type[SheetRow], name: str) -> Column:
    field = row.model_fields[name]
    extra = field.json_schema_extra if isinstance(field.json_schema_extra, dict) else {}
    form = _form_in((field.annotation, *field.metadata))
    if form is None:
        raise TypeError(f"{row.__name__}.{name}: its annotation carries no form")
    example = field.examples[0] if field.examples else None
    lists = extra.get("lists")
    return Column(
        field=name,
        title=field.title or name,
        help=field.description or "",
        form=form,
        is_required=field.is_required(),
        unit=str(extra.get("unit", "")),
        example=None if example is None else form.write(example),
        lists=lists if isinstance(lists, str) else None,
        default="" if field.is_required() else _in_words(form, field.default),
    )


def _in_words(form: Form, default: object) -> str:
    if default is None or default in ("", ()):
        return ""
    if form.name == "percent":
        return f"{default}%"
    return str(form.write(default))


def _form_in(parts: tuple[object, ...]) -> Form | None:
    for part in parts:
        if isinstance(part, Form):
            return part
        if (found := _form_in(getattr(part, "__metadata__", ()) or get_args(part))) is not None:
            return found
    return None
