"""French: what personnel and finance keep: people with skills and rates, capacity by month, leave, the budget."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

from planner.domain.people import CapacityPeriod, Person
from scenarios.programs.launch.messy.page import Page, Pages, Value
from scenarios.programs.launch.messy.sent_task import PROGRAM

_HEADER = {"bold": True, "bg_color": "#DDEBF7", "border": 1, "text_wrap": True}
_TITLE = {"bold": True, "font_size": 14}
_PEOPLE = (
    "Collaborateur", "Fonction", "Équipe", "Compétences (niveau)", "Taux d'activité", "Coût journalier (€)",
    "Date d'arrivée", "Date de départ", "Courriel", "Remarque",
)  # fmt: skip
_LEAVE = ("Collaborateur", "Du", "Au", "Motif")
_BUDGET = ("Poste budgétaire", "Catégorie", "Du", "Au", "Budget (€)", "Dépensé (€)", "Projets", "Remarque")
_ONE_DAY = timedelta(days=1)
_FIRST_MONTH, _LAST_MONTH = date(2026, 11, 1), date(2027, 10, 1)


def write_resources(path: Path) -> None:
    """Write the workbook of personnel and finance."""
    with Pages(path, "Contrôle de gestion") as book:
        _write_people(book.add("Équipe"))
        _write_months(book.add("Capacité"))
        _write_leave(book.add("Congés"))
        _write_budget(book.add("Budget"))
        _write_hidden(book.add("Paramètres", hidden=True))


def by_month(person: Person) -> bool:
    """Tell whether a person's capacity changes with the months, and not in the midst of one."""
    days = [day for period in _changes(person) for day in (period.first, _next(period.last)) if day is not None]
    return bool(days) and all(_is_start(day) for day in days)


def _changes(person: Person) -> list[CapacityPeriod]:
    return [period for period in person.capacity_periods if period.capacity]


def _next(day: date | None) -> date | None:
    return None if day is None else day + _ONE_DAY


def _is_start(day: date) -> bool:
    """Tell whether a month's work starts on this day."""
    days = PROGRAM.working_calendar.days(day.replace(day=1), day)
    return not list(days)


def _write_people(page: Page) -> None:
    page.widen(24, 32, 16, 34, 10, 12, 12, 12, 34, 46)
    page.write(0, 0, "Équipe du programme Solea - liste du personnel", _TITLE)
    page.write(1, 0, "Source : SIRH, édition du 20/11/2026")
    page.write_row(3, _PEOPLE, _HEADER)
    for row, person in enumerate(PROGRAM.people, start=4):
        page.write_row(row, _person(person))
        page.write(row, 4, Decimal(person.capacity) / 100, {"num_format": "0%"})
    page.write(6 + len(PROGRAM.people), 0, "Niveaux : 1 débutant, 2 confirmé, 3 expert", {"italic": True})


def _person(person: Person) -> list[Value]:
    joins = next((p.last for p in person.capacity_periods if p.capacity == 0 and p.first is None), None)
    leaves = next((p.first for p in person.capacity_periods if p.capacity == 0 and p.last is None), None)
    return [
        person.name,
        person.role,
        person.team,
        ", ".join(f"{skill.id} ({skill.level})" for skill in person.skills),
        None,
        person.rate,
        _next(joins),
        None if leaves is None else leaves - _ONE_DAY,
        person.email or None,
        person.notes or None,
    ]


def _write_months(page: Page) -> None:
    months = list(_months())
    page.widen(24)
    page.write(0, 0, "Capacité par mois, en % d'un temps plein - si différente du taux d'activité", _TITLE)
    page.write(2, 0, "Collaborateur", _HEADER)
    for column, month in enumerate(months, start=1):
        page.write(2, column, month, {**_HEADER, "num_format": "mm/yyyy"})
    people = [person for person in PROGRAM.people if by_month(person)]
    for row, person in enumerate(people, start=3):
        page.write(row, 0, person.name)
        for column, month in enumerate(months, start=1):
            page.write(row, column, Decimal(_agreed(person, month)) / 100, {"num_format": "0%"})


def _agreed(person: Person, month: date) -> int:
    """Return what is agreed for a month, whoever is away then."""
    day = month.replace(day=20)
    for period in person.capacity_periods:
        if (period.first is None or period.first <= day) and (period.last is None or day <= period.last):
            return period.capacity
    return person.capacity


def _months() -> Iterator[date]:
    month = _FIRST_MONTH
    while month <= _LAST_MONTH:
        yield month
        month = (month + timedelta(days=31)).replace(day=1)


def _write_leave(page: Page) -> None:
    page.widen(24, 12, 12, 24)
    page.write(0, 0, "Congés et absences validés", _TITLE)
    page.write_row(2, _LEAVE, _HEADER)
    absences = [(person, leave) for person in PROGRAM.people for leave in person.leave]
    absences.sort(key=lambda one: (one[1].first, one[0].name))
    for row, (person, leave) in enumerate(absences, start=3):
        page.write_row(row, [person.name, leave.first, leave.last, leave.reason])


def _write_budget(page: Page) -> None:
    page.widen(18, 12, 12, 12, 14, 14, 18, 46)
    page.write(0, 0, "Budget du programme Solea par enveloppe", _TITLE)
    page.write(1, 0, "Montants en euros, validés au comité du 12/11/2026")
    page.write_row(3, _BUDGET, _HEADER)
    for row, fund in enumerate(PROGRAM.funds, start=4):
        projects = ", ".join(sorted(fund.projects))
        values: Sequence[Value] = [
            fund.id, fund.category.upper(), fund.first, fund.last, fund.amount, fund.spent or None, projects or None,
            fund.notes or None,
        ]  # fmt: skip
        page.write_row(row, values)
    total = sum((fund.amount for fund in PROGRAM.funds), Decimal(0))
    page.write_row(4 + len(PROGRAM.funds), ["Total", None, None, None, total], {"bold": True, "top": 1})


def _write_hidden(page: Page) -> None:
    page.write_row(0, ["Code", "Signification"])
    page.write_row(1, ["CAPEX", "immobilisations : outillage, équipements"])
    page.write_row(2, ["OPEX", "charges : lancement, prestations, salaires"])
