"""Funds: rows of a budget that say themselves from when to when, for which projects: each is a fund of its own."""

import re
from collections.abc import Iterator
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from planner.importing.fields import Field
from planner.importing.program.draft import Draft
from planner.importing.program.fact import Fact, assumed
from planner.importing.program.projects import Projects, as_id
from planner.importing.program.record import Record
from planner.importing.questions import DecisionKind, Option
from planner.importing.values.money import Amount
from planner.workbook.schema import FundRow

LATER, LAPSES = "it may be spent later", "it lapses"
_CENT = Decimal("0.01")
_BETWEEN = re.compile(r"[;,/\n]")
_KEPT_BACK = (
    "reserve", "réserve", "contingency", "management reserve", "rücklage", "rückstellung", "imprévu", "aléas",
    "contingencia", "reserva", "imprevisto", "reserver", "予備", "예비",
)  # fmt: skip


def is_fund(record: Record) -> bool:
    """Tell whether a row of a budget has a span and a name of its own."""
    return all(_day(record, *fields) is not None for fields in (_FIRST, _LAST)) and bool(_name(record))


_FIRST, _LAST = (Field.FROM, Field.START), (Field.TO, Field.FINISH)


def add_fund(record: Record, category: str, projects: Projects, draft: Draft) -> None:
    """Add the fund that a row of a budget is; whether it lapses is asked, once for each category."""
    amount = _money(record, *(of for of in (Field.BUDGET, Field.COST, Field.TOTAL)), draft=draft)
    first, last = _day(record, *_FIRST), _day(record, *_LAST)
    if amount is None or first is None or last is None:
        draft.findings.ignore(record.source, f'"{_name(record)}" has no amount and was left out')
        return
    name = Fact(value=as_id(_name(record)), source=record.source_of(Field.COST_ITEM))
    kept_back = any(word in _words(record) for word in _KEPT_BACK)
    facts = {
        "id": name,
        "amount": amount,
        "spent": _money(record, Field.SPENT, draft=draft),
        "first": first,
        "last": last,
        "category": assumed(category, record.source, f'"{category}" by its words'),
        "projects": _projects(record, projects),
        "carry_over": assumed(_is_kept(record, category, draft), record.source, "as the question about it is answered"),
        "contingency": assumed(True, record.source, "a reserve, by its words") if kept_back else None,
        "notes": Fact(value=record.text(Field.NOTES), source=record.source_of(Field.NOTES)),
    }
    draft.add(FundRow, facts, record.source)


def _name(record: Record) -> str:
    return record.text(Field.COST_ITEM)


def _words(record: Record) -> str:
    return f"{_name(record)} {record.text(Field.CATEGORY)} {record.text(Field.KIND)}".casefold()


def _day(record: Record, *fields: Field) -> Fact | None:
    days = (record.day(of) for of in fields)
    return next((day for day in days if day is not None and isinstance(day.value, date)), None)


def _money(record: Record, *fields: Field, draft: Draft) -> Fact | None:
    of = next((of for of in fields if record.says(of)), None)
    fact = None if of is None else record.fact(of)
    if fact is None or not isinstance(fact.value, Amount):
        return fact
    if fact.value.value < 0:
        draft.findings.problem(fact.source, f"the amount {fact.value.value} is negative", "Mend it")
        return Fact(value=None, source=fact.source, cell=fact.cell)
    return fact.with_value(fact.value.value.quantize(_CENT, ROUND_HALF_UP))


def _projects(record: Record, projects: Projects) -> Fact | None:
    """Return the projects that a row names, by ids or names; None if it is for all."""
    of = Field.PROJECT if record.says(Field.PROJECT) else Field.PROJECT_ID
    source = record.source_of(of)
    ids = tuple(projects.met(name, source) for name in _parts(record.text(of)))
    return Fact(value=ids, source=source) if ids else None


def _parts(text: str) -> Iterator[str]:
    yield from (part.strip() for part in _BETWEEN.split(text) if part.strip())


def _is_kept(record: Record, category: str, draft: Draft) -> bool:
    answer = draft.ask(
        f"what is left of {category} / {record.table.sheet}",
        record.source,
        f"what becomes of money for {category} that is left at the end of its time?",
        [
            Option(answer=LAPSES, consequence="only costs of that time are paid from it"),
            Option(answer=LATER, consequence="later costs are paid from it, too"),
        ],
        kind=DecisionKind.LEFT_MONEY,
    )
    return answer == LATER
