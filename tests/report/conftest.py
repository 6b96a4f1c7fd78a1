"""The sample's workbook, written once."""

import pytest

from planner.report.allocation import write_allocation
from tests.report.sample import NOTES, sample_baseline, sample_outcome, sample_program


@pytest.fixture(scope="session")
def sample_workbook(tmp_path_factory):
    path = tmp_path_factory.mktemp("report") / "plan.xlsx"
    write_allocation(
        path, sample_program(), sample_outcome(), notes=NOTES, baseline=sample_baseline(), scenario="As it is"
    )
    return path
