"""Arrays: the instance as tables of whole numbers that compiled code reads.

A ragged list is one array, and two columns `…_from` and `…_to` of the table that it belongs to.
"""

from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.int64]
Days = NDArray[np.int32]
Floats = NDArray[np.float64]
Table = np.recarray[Any, Any]
"""An array of records, all of whose columns are whole numbers."""

EFFORT, DURATION, SUPPORT = 0, 1, 2
"""Kinds of work."""
UNTOUCHED, STARTED, DONE = 0, 1, 2
"""Stages of a task."""
NONE = -1
"""No such day, task, head or resource."""


class Arrays(NamedTuple):
    """An instance. Everything is numbered from 0; days in of a resource are those on which it has capacity.

    Heads that are alike and have one pool to choose from are one record.

    Attributes:
        horizon, now: In days.
        weeks: Calendar week of each day, numbered from 0.
        resources: `in_all` days in, `offered` percent on all days from now on together, `is_person`, `most_tasks` and
            `most_projects` at once (0: no limit).
        capacity: Percent on each day in (resources × days in at most).
        days_in: Day of each day in (likewise); `in_before`: days in before each day (resources × horizon + 1).
        tasks: `stage`, `project`, `fact_start`, `fact_end`, `earliest`, `latest`, `due`, `pinned`, `is_month`;
            `tail`: least days from its end to that of its project; its modes and links; and the baseline: `was_there`
            (NONE: there is no baseline), `was_start`, `was_end`,
            `was_mode` (NONE: it says nothing of them), `was_staffed` (0: it says nothing), its resources.
        modes: `is_plain` (see `plain.py`), `kind`, `length`, `span_start`, `shift`, `is_over`; `dearest`: ticks of the
            dearest candidate;
            `other_money`: ticks of costs that are not labour and count as money; `labour_is_money`; `labour`: funded
            category of its labour or NONE; its heads, pins and costs.
        heads: `task`; `need`: number of the requirement within the mode; `heads`: how many are filled alike;
            `may_stay_empty`, `must_cover`, `demanded`; its candidates.
        candidates: `resource`, `rate`, `worked`, `given`, `cost`, `day_cost`, as in `Candidate`.
        pins: `resource`, `need` (NONE: any).
        into, out: Links into and out of each task: the other `task`, `lag`, `from_end`, `to_end`.
        projects: `day_rate`, `benefit`, `due`, `is_may`, `is_must`, `is_barred`, `money_left` (NONE: no cap),
            `most_shift` in months; its tasks, the projects it needs, its exclusive groups.
        needs, group, project_task, was_who: Ragged lists; `groups`: how many groups there are.
        several_modes: Tasks with several modes to choose from; `staffed`: heads with several resources to choose from;
            `with_months`: projects with month tasks that may shift.
        goals: Kinds in order, as in `goals.py`; `unmet_price`: ticks for a hundredth of a person-day; `has_costs`:
            whether anything costs anything; `has_many`: whether any head has too many candidates to look at.
    """

    horizon: int
    now: int
    weeks: Ints
    resources: Table
    capacity: Days
    days_in: Days
    in_before: Days
    tasks: Table
    modes: Table
    heads: Table
    candidates: Table
    pins: Table
    into: Table
    out: Table
    projects: Table
    needs: Ints
    group: Ints
    groups: int
    project_task: Ints
    was_who: Ints
    several_modes: Ints
    staffed: Ints
    with_months: Ints
    goals: Ints
    unmet_price: int
    has_costs: bool
    has_many: bool


def table(rows: int, columns: dict[str, Any]) -> Table:
    """Return a table of whole numbers; each column is one number for all rows or an array."""
    found = np.zeros(rows, dtype=[(name, np.int64) for name in columns]).view(np.recarray)
    for name, values in columns.items():
        found[name] = values
    return found
