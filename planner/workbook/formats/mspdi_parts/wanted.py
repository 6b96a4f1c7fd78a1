"""Wanted: which children of a record are read; of the hundred that a task has, the others only take memory."""

from collections.abc import Mapping

_TASK = """
UID ID Name IsNull WBS OutlineNumber OutlineLevel Summary Milestone Duration DurationFormat DurationText Estimated
Work Start StartText Finish FinishText PercentComplete ActualStart ActualFinish RemainingWork ActualCost FixedCost Cost
PredecessorLink ConstraintType ConstraintDate Deadline Priority Baseline Notes CalendarUID Active Manual ExternalTask
ExternalTaskProject IsSubproject SubprojectName ExtendedAttribute
"""
_RESOURCE = """
UID ID Name IsNull Type IsCostResource IsGeneric IsInactive Initials Group EmailAddress MaxUnits StandardRate CostPerUse
CalendarUID AvailableFrom AvailableTo AvailabilityPeriods Rates
"""
_ASSIGNMENT = "TaskUID ResourceUID Units Work RemainingWork Start Finish"

WANTED: Mapping[str, frozenset[str] | None] = {
    "ExtendedAttributes": None,
    "Calendars": None,
    "Tasks": frozenset(_TASK.split()),
    "Resources": frozenset(_RESOURCE.split()),
    "Assignments": frozenset(_ASSIGNMENT.split()),
}
"""By section; None for all of them."""
