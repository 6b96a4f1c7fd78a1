"""The review workbook: what does not add up in the plan as sent, as Excel to read and to send round."""

from pathlib import Path

from planner.domain.program import Program
from planner.planning.as_sent.review import AsSentReview
from planner.report.as_sent.heat_map import add_heat_map
from planner.report.as_sent.in_short import add_in_short
from planner.report.as_sent.late import add_late
from planner.report.as_sent.links import add_broken_links
from planner.report.as_sent.missing import add_missing
from planner.report.as_sent.overloads import add_overloads
from planner.report.as_sent.skills import add_skills
from planner.sheets.book import Book


def write_as_sent(path: Path, program: Program, review: AsSentReview) -> None:
    """Write the review; a sheet about which there is nothing to say says so.

    Raises:
        OSError: If the file cannot be written.
    """
    with Book(path) as book:
        add_in_short(book, program, review)
        add_overloads(book, program, review)
        add_heat_map(book, program, review)
        add_skills(book, program, review)
        add_late(book, program, review)
        add_broken_links(book, program, review)
        add_missing(book, program, review)
