"""Length: an amount of time in the unit it was written in."""

from dataclasses import dataclass
from decimal import Decimal

from planner.importing.values.length_words import LengthUnit
from planner.importing.values.reading import Conventions

_MINUTES_PER_HOUR = Decimal(60)
_HOURS_PER_CALENDAR_DAY, _CALENDAR_WEEK, _CALENDAR_MONTH = Decimal(24), Decimal(7), Decimal(30)


@dataclass(frozen=True, slots=True)
class Length:
    """An effort or a duration.

    Attributes:
        is_effort: Whether it is work of one person (person-days), or expressly no work (working days); None if the
            cell leaves it open.
        is_elapsed: Whether nights and weekends count too, as in `5 edays`.
    """

    amount: Decimal
    unit: LengthUnit
    is_effort: bool | None = None
    is_elapsed: bool = False

    def in_days(self, conventions: Conventions) -> Decimal:
        """Return it in working days, or person-days; of elapsed time the share that is worked."""
        if self.is_elapsed:
            return self._calendar_days() * conventions.days_per_week / _CALENDAR_WEEK
        match self.unit:
            case LengthUnit.MINUTES:
                return self.amount / _MINUTES_PER_HOUR / conventions.hours_per_day
            case LengthUnit.HOURS:
                return self.amount / conventions.hours_per_day
            case LengthUnit.DAYS:
                return self.amount
            case LengthUnit.WEEKS:
                return self.amount * conventions.days_per_week
            case LengthUnit.MONTHS:
                return self.amount * conventions.days_per_month

    def _calendar_days(self) -> Decimal:
        match self.unit:
            case LengthUnit.MINUTES:
                return self.amount / _MINUTES_PER_HOUR / _HOURS_PER_CALENDAR_DAY
            case LengthUnit.HOURS:
                return self.amount / _HOURS_PER_CALENDAR_DAY
            case LengthUnit.DAYS:
                return self.amount
            case LengthUnit.WEEKS:
                return self.amount * _CALENDAR_WEEK
            case LengthUnit.MONTHS:
                return self.amount * _CALENDAR_MONTH
