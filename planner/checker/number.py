"""Number: what counts as an amount that can be reckoned with."""

from decimal import Decimal

_HUGE = Decimal(10) ** 15


def is_number(amount: Decimal) -> bool:
    """Tell whether an amount is finite and of a size that money and work can have."""
    return amount.is_finite() and abs(amount) < _HUGE
