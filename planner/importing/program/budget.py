"""Budget: amounts by purpose, and by period where there are any, as funds."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from planner.domain.source import Source
from planner.domain.units import CAPEX, OPEX
from planner.importing.fields import Field, Shape
from planner.importing.program.draft import Draft
from planner.importing.program.fact import Fact, assumed
from planner.importing.program.funds import add_fund, is_fund
from planner.importing.program.projects import Projects, as_id
from planner.importing.program.record import Record
from planner.importing.program.sources import Part, parts_of
from planner.importing.questions import Option
from planner.importing.understand import Understanding
from planner.importing.values.money import Amount
from planner.importing.values.plain import key
from planner.workbook.grid import cell_name
from planner.workbook.schema import FundRow

A_FUND, A_NOTE = "money that may be spent", "for information"
_CENT = Decimal("0.01")
_CAPEX = ("capex", "invest", "capital", "anschaff", "anlage", "equipment", "hardware", "inversi", "immobili", "設備")


@dataclass(frozen=True, slots=True)
class _Line:
    """An amount of a budget."""

    project: str
    category: str
    amount: Decimal
    first: date
    last: date
    source: Source


def read_budget(files: Sequence[Understanding], projects: Projects, span: tuple[date, date], draft: Draft) -> None:
    """Add a fund for each project, category and period of the budgets, if they are money that may be spent.

    Args:
        span: First and last date of the program, for amounts without a period.
    """
    for part in parts_of(files, Shape.BUDGET):
        _say_undated(part, draft)
        if _meant(part, draft) == A_NOTE:
            source = Source(file=part.file.file, sheet=part.table.sheet)
            draft.findings.ignore(source, "the budget is for information and was left out")
            continue
        records = draft.records(part)
        for record in filter(is_fund, records):
            add_fund(record, _category(record), projects, draft)
        rest = (record for record in records if not is_fund(record))
        lines = [line for record in rest for line in _lines(record, part, projects, span, draft)]
        _add_funds(lines, draft)


def _say_undated(part: Part, draft: Draft) -> None:
    """Say which columns hold amounts of a time that nothing dates, such as the third month of a project."""
    undated = [one for one in part.table.columns if one.field is Field.PERIOD and one.period is None]
    if undated:
        cell = cell_name(undated[0].number, part.table.header_rows[-1]) if part.table.header_rows else None
        source = Source(file=part.file.file, sheet=part.table.sheet, cell=cell, text=undated[0].title)
        titles = ", ".join(f'"{one.title}"' for one in undated)
        what = f"nothing says when the time of {titles} begins: amounts below are not dated"
        draft.findings.warn(source, what, "Write months with their year above them, such as 2026-06")


def _meant(part: Part, draft: Draft) -> str:
    return draft.ask(
        f"meaning of {part.table.sheet}",
        Source(file=part.file.file, sheet=part.table.sheet),
        "are the amounts money that may be spent, or just for information?",
        [
            Option(answer=A_NOTE, consequence="the plan is not bound by it"),
            Option(answer=A_FUND, consequence="labour and costs of the category must fit into it"),
        ],
    )


def _lines(record: Record, part: Part, projects: Projects, span: tuple[date, date], draft: Draft) -> list[_Line]:
    project = projects.of(record)[0]
    category = _category(record)
    lines = []
    for column in part.table.columns:
        fact = record.amount(column.number)
        if fact is not None and column.period is not None and isinstance(fact.value, Amount):
            period = column.period
            lines.append(_line(project, category, fact.value.value, (period.first, period.last), fact.source))
    if not lines:
        of = next((of for of in (Field.BUDGET, Field.COST, Field.TOTAL) if record.says(of)), None)
        fact = None if of is None else record.fact(of)
        if fact is not None and isinstance(fact.value, Amount):
            lines.append(_line(project, category, fact.value.value, span, fact.source))
    for line in lines:
        if line.amount < 0:
            draft.findings.problem(line.source, f"the amount {line.amount} is negative", "Mend it")
    return [line for line in lines if line.amount > 0]


def _line(project: str, category: str, amount: Decimal, span: tuple[date, date], source: Source) -> _Line:
    return _Line(project, category, amount.quantize(_CENT, ROUND_HALF_UP), *span, source)


def _category(record: Record) -> str:
    said = key(record.text(Field.CATEGORY))
    if said in (CAPEX, OPEX):
        return said
    words = f"{said} {key(record.text(Field.COST_ITEM))}"
    return CAPEX if any(word in words for word in _CAPEX) else OPEX


def _add_funds(lines: Sequence[_Line], draft: Draft) -> None:
    groups: dict[tuple[str, str, date, date], list[_Line]] = {}
    for line in lines:
        groups.setdefault((line.project, line.category, line.first, line.last), []).append(line)
    for (project, category, first, last), ones in groups.items():
        source = ones[0].source
        note = f"the sum of {len(ones)} amounts" if len(ones) > 1 else "as sent"
        facts = {
            "id": Fact(value=as_id(f"{project} {category} {first:%Y-%m}"), source=source),
            "amount": assumed(sum((line.amount for line in ones), Decimal(0)), source, note),
            "first": Fact(value=first, source=source),
            "last": Fact(value=last, source=source),
            "category": assumed(category, source, f'"{category}" by its words'),
            "projects": Fact(value=(project,), source=source),
            "carry_over": assumed(True, source, "what is left may be spent later"),
        }
        draft.add(FundRow, facts, source)
