"""Gantt chart: an Altair specification of a plan, to show on a page or to save.

Lateness shows in colour and in words, at a milestone in its shape too, so that nobody has to tell colours apart.
"""

from datetime import date
from typing import cast

import altair as alt

from planner.charts.bars import bars
from planner.charts.gantt_data import (
    AFTER,
    DONE,
    FIRST,
    LAST,
    LATE,
    LATENESS,
    ON_TIME,
    ORDER,
    PROJECT,
    STATE,
    TASK,
    WHO,
    Datum,
    gantt_data,
)
from planner.charts.palette import BASELINE_COLOUR, LATE_COLOUR, NOW_COLOUR, PROJECT_COLOURS
from planner.domain.plan import Baseline, Plan
from planner.domain.program import Program

_ROW_HEIGHT = 22
_BAR_HEIGHT, _BASELINE_HEIGHT, _HEAD_HEIGHT = 13, 3, 4
_MARK_SIZE = 130
_LONGEST_LABEL = 260
_FADED = 0.35
_TOOLTIP = [
    alt.Tooltip(f"{TASK}:N", title="Task"),
    alt.Tooltip(f"{PROJECT}:N", title="Project"),
    alt.Tooltip(f"{FIRST}:T", title="First day", format="%Y-%m-%d"),
    alt.Tooltip(f"{LAST}:T", title="Last day", format="%Y-%m-%d"),
    alt.Tooltip(f"{STATE}:N", title="State"),
    alt.Tooltip(f"{LATENESS}:N", title="Days late"),
    alt.Tooltip(f"{WHO}:N", title="Who"),
]


def gantt_chart(program: Program, plan: Plan, baseline: Baseline | None = None) -> alt.LayerChart:
    """Draw a plan by project and date: bars, milestones, what is late, the status date and, if given, the baseline."""
    data = gantt_data(tuple(bars(program, plan, baseline)))
    layers = (
        _spans(data.spans),
        _late(data.late),
        _baseline(data.was),
        _marks(data.marks),
        _words((*data.spans, *data.marks)),
        _status_date(program.now),
        _heads(data.heads),
    )
    return cast(alt.LayerChart, alt.layer(*layers).properties(height=alt.Step(_ROW_HEIGHT)))


def _spans(rows: tuple[Datum, ...]) -> alt.Chart:
    opacity = alt.when(alt.datum[STATE] == DONE).then(alt.value(_FADED)).otherwise(alt.value(1))
    mark = _chart(rows).mark_bar(height=_BAR_HEIGHT)
    layer: alt.Chart = mark.encode(
        x=_x(), x2=f"{AFTER}:T", y=_y(), color=_project_colour(), opacity=opacity, tooltip=_TOOLTIP
    )
    return layer


def _heads(rows: tuple[Datum, ...]) -> alt.Chart:
    mark = _chart(rows).mark_bar(height=_HEAD_HEIGHT)
    tooltip = [_TOOLTIP[1], _TOOLTIP[2], _TOOLTIP[3]]
    layer: alt.Chart = mark.encode(x=_x(), x2=f"{AFTER}:T", y=_y(), color=_project_colour(), tooltip=tooltip)
    return layer


def _late(rows: tuple[Datum, ...]) -> alt.Chart:
    mark = _chart(rows).mark_bar(height=_BAR_HEIGHT, color=LATE_COLOUR)
    layer: alt.Chart = mark.encode(x=_x(), x2=f"{AFTER}:T", y=_y(), tooltip=_TOOLTIP)
    return layer


def _baseline(rows: tuple[Datum, ...]) -> alt.Chart:
    below = _BAR_HEIGHT / 2 + _BASELINE_HEIGHT / 2
    mark = _chart(rows).mark_bar(height=_BASELINE_HEIGHT, yOffset=below, color=BASELINE_COLOUR)
    layer: alt.Chart = mark.encode(x=_x(), x2=f"{AFTER}:T", y=_y(), tooltip=[_TOOLTIP[0], *_was_tooltip()])
    return layer


def _was_tooltip() -> list[alt.Tooltip]:
    return [
        alt.Tooltip(f"{FIRST}:T", title="Baseline from", format="%Y-%m-%d"),
        alt.Tooltip(f"{AFTER}:T", title="Baseline until before", format="%Y-%m-%d"),
    ]


def _marks(rows: tuple[Datum, ...]) -> alt.Chart:
    shapes = alt.Scale(domain=[ON_TIME, LATE, DONE], range=["diamond", "triangle-down", "diamond"])
    is_late = alt.datum[STATE] == LATE
    colour = alt.when(is_late).then(alt.value(LATE_COLOUR)).otherwise(_project_colour())
    shape = alt.Shape(f"{STATE}:N", scale=shapes, legend=None)
    mark = _chart(rows).mark_point(filled=True, size=_MARK_SIZE, opacity=1)
    layer: alt.Chart = mark.encode(x=_x(), y=_y(), shape=shape, color=colour, tooltip=_TOOLTIP)
    return layer


def _words(rows: tuple[Datum, ...]) -> alt.Chart:
    mark = _chart(rows).mark_text(align="left", dx=8, color=LATE_COLOUR, fontWeight="bold", fontSize=10)
    layer: alt.Chart = mark.encode(x=alt.X(f"{AFTER}:T"), y=_y(), text=f"{LATENESS}:N")
    return layer


def _status_date(day: date) -> alt.Chart:
    rule = _chart(({FIRST: f"{day}T00:00:00"},)).mark_rule(color=NOW_COLOUR, strokeWidth=2, strokeDash=[5, 3])
    layer: alt.Chart = rule.encode(x=_x(), tooltip=[alt.Tooltip(f"{FIRST}:T", title="Status date", format="%Y-%m-%d")])
    return layer


def _chart(rows: tuple[Datum, ...]) -> alt.Chart:
    return alt.Chart({"values": list(rows)})


def _x() -> alt.X:
    return alt.X(f"{FIRST}:T", title=None, axis=alt.Axis(grid=True, orient="top"))


def _y() -> alt.Y:
    return alt.Y(
        f"{TASK}:N",
        sort=alt.EncodingSortField(field=ORDER, op="min", order="ascending"),
        title=None,
        axis=alt.Axis(labelLimit=_LONGEST_LABEL, domain=False, ticks=False, grid=True, gridOpacity=0.4),
    )


def _project_colour() -> alt.Color:
    return alt.Color(
        f"{PROJECT}:N",
        sort=alt.EncodingSortField(field=ORDER, op="min", order="ascending"),
        scale=alt.Scale(range=list(PROJECT_COLOURS)),
        legend=alt.Legend(title="Project", orient="bottom", columns=5, symbolType="square", labelLimit=_LONGEST_LABEL),
    )
