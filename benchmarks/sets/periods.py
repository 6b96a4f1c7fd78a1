"""Periods: a portfolio in working hours, rewritten in the longest period that divides all its times."""

from dataclasses import replace
from math import gcd

from benchmarks.sets.real import RealActivity, RealPortfolio


def in_longest_periods(portfolio: RealPortfolio) -> RealPortfolio:
    """Rewrite a portfolio whose periods are hours; nothing is rounded but the baseline's end, upwards."""
    hours = _common_divisor(portfolio)
    return replace(
        portfolio,
        hours=hours,
        projects=tuple(
            replace(
                project,
                activities=tuple(_shorter(activity, hours) for activity in project.activities),
                baseline_end=-(-project.baseline_end // hours),
            )
            for project in portfolio.projects
        ),
        links=tuple(replace(link, lag=link.lag // hours) for link in portfolio.links),
    )


def _common_divisor(portfolio: RealPortfolio) -> int:
    divisor = gcd(*(link.lag for link in portfolio.links))
    for activity in portfolio.activities.values():
        divisor = gcd(divisor, activity.duration, activity.locked or 0, activity.deadline or 0)
    return max(1, divisor)


def _shorter(activity: RealActivity, hours: int) -> RealActivity:
    return replace(
        activity,
        duration=activity.duration // hours,
        uses=tuple(use if use.is_once else replace(use, rate=use.rate * hours) for use in activity.uses),
        locked=None if activity.locked is None else activity.locked // hours,
        deadline=None if activity.deadline is None else activity.deadline // hours,
    )
