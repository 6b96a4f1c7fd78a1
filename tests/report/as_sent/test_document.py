"""The review as JSON: plain values, one sentence for each finding."""

import json

from planner.report.as_sent.document import as_sent_json
from tests.report.as_sent.case import a_review, a_sent_program


def document():
    return json.loads(json.dumps(as_sent_json(a_sent_program(), a_review())))


def test_every_finding_is_there_with_its_sentence():
    review, written = a_review(), document()
    lists = ("overloads", "skill_shortages", "late", "broken_links", "missing")
    assert {name: len(written[name]) for name in lists} == {name: len(getattr(review, name)) for name in lists}
    assert all(finding["text"] for name in lists for finding in written[name])


def test_dates_are_inclusive_and_numbers_plain():
    written = document()
    first = written["overloads"][0]
    assert (first["first"], first["last"], first["asked_days"], first["offered_days"]) == (
        "2027-01-04",
        "2027-01-08",
        9.0,
        4.0,
    )
    assert written["broken_links"][0]["days_too_early"] == 2
    assert written["late"][0]["cost_of_delay"] == 100.0
    assert (written["tasks"], written["tasks_with_dates"]) == (5, 5)
