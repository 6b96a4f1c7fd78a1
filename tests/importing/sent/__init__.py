"""Workbooks that look like what project managers send, and what a careful reader finds in them.

Each module writes one: `write(folder)`; its `MARKS` were made by reading the sheet, not by running a program.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from benchmarks.importing.marks import FileMarks
from tests.importing.sent import (
    affectations,
    clinic_fitout,
    cloud_migration,
    colour_gantt,
    deploiement_crm,
    erp_einfuehrung,
    estimates,
    issue_export,
    kapazitaet,
    kouteihyo,
    launch_program,
    office_paste,
    presupuesto,
    prioritisation,
    prosjektplan,
    riscos,
    role_demand,
    status_form,
    steckbriefe,
    teilprojekte,
)


@dataclass(frozen=True, slots=True)
class SentWorkbook:
    """A workbook that can be written, and its marks."""

    write: Callable[[Path], Path]
    marks: FileMarks


SENT = tuple(
    SentWorkbook(module.write, module.MARKS)
    for module in (
        cloud_migration,
        clinic_fitout,
        colour_gantt,
        estimates,
        issue_export,
        launch_program,
        office_paste,
        prioritisation,
        role_demand,
        status_form,
        erp_einfuehrung,
        kapazitaet,
        steckbriefe,
        teilprojekte,
        affectations,
        deploiement_crm,
        presupuesto,
        prosjektplan,
        riscos,
        kouteihyo,
    )
)
