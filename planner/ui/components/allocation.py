"""The allocation workbook, offered for download."""

import tempfile
from pathlib import Path

import streamlit as st

from planner.report.allocation import write_allocation
from planner.ui.job import Planned

_EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def offer_allocation(planned: Planned) -> None:
    """Offer the workbook; it is written when somebody asks for it."""
    st.download_button(
        "Allocation workbook",
        data=lambda: allocation_workbook(planned),
        file_name="plan.xlsx",
        mime=_EXCEL,
        icon=":material/download:",
        on_click="ignore",
    )


def allocation_workbook(planned: Planned) -> bytes:
    """Return the allocation workbook of a plan."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "plan.xlsx"
        write_allocation(
            path,
            planned.program,
            planned.checked,
            notes=planned.ready.problems,
            baseline=planned.checked.baseline,
            scenario="" if planned.ready.scenario is None else planned.ready.title,
        )
        return path.read_bytes()
