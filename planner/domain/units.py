"""Units: what the numbers of the domain count."""

from decimal import Decimal
from typing import NewType

Money = Decimal
"""An amount in the program's currency (or in a fund's own unit); exact, inputs to the cent."""

PersonDays = Decimal
"""Full-time days of one person (or unit-days of a pool); inputs to a hundredth."""

Percent = int
"""Whole percent of a full-time day: 100 is one full-time person for one day."""

Category = NewType("Category", str)
"""What a fund pays for: `CAPEX`, `OPEX` or a name of one's own (then any non-renewable resource)."""

CAPEX = Category("capex")
OPEX = Category("opex")

DAYS_PER_WEEK = 5
"""Working days in the week that a cost of delay is quoted for."""

ZERO = Money(0)
