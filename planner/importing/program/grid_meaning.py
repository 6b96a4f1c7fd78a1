"""Grid meaning: whether the numbers of people under periods say what they offer or what they are booked for."""

from planner.domain.source import Source
from planner.importing.fields import Field
from planner.importing.program.draft import Draft
from planner.importing.program.sources import Part
from planner.importing.questions import Option
from planner.importing.values.plain import key

OFFERED, BOOKED = "what they offer", "what they are booked for"
PROJECTS = (Field.PROJECT, Field.PROJECT_ID)


def meant(part: Part, draft: Draft) -> str:
    """Ask what the numbers of a table of people say; where most rows name a project they are bookings of it."""
    source = Source(file=part.file.file, sheet=part.table.sheet)
    of_projects = names_projects(part)
    booked = "it is support of the projects over those periods" if of_projects else "it is left out"
    options = [
        Option(answer=OFFERED, consequence="it is their capacity"),
        Option(answer=BOOKED, consequence=booked if of_projects else f"{booked}: the plan works it out"),
    ]
    titles = key(f"{part.table.title} {part.table.sheet}")
    if of_projects or any(word in titles for word in _BOOKED_WORDS):
        options.reverse()
    return draft.ask(
        f"meaning of the numbers of {part.table.sheet}",
        source,
        "does the table say what people offer, or what they are booked for?",
        options,
    )


def names_projects(part: Part) -> bool:
    """Tell whether at least half of a table's rows name a project."""
    rows = [row for row in part.table.rows if not row.is_summary]
    return 2 * sum(any(of in row.cells for of in PROJECTS) for row in rows) >= max(1, len(rows))


_BOOKED_WORDS = (
    "load", "booked", "booking", "allocat", "assigned", "utilis", "utiliz", "auslast", "belegung", "einsatz", "buchung",
    "charge", "affect", "occupation", "carga", "asign", "ocupa", "alocaç", "belegg", "bemanning", "負荷", "稼働",
)  # fmt: skip
"""Parts of titles of tables that say what people are booked for."""
