"""Number: what counts as an amount that can be reckoned with."""

from decimal import Decimal

_FINEST = -20
_LARGEST = Decimal(10) ** 15


def is_number(amount: Decimal) -> bool:
    """Tell whether an amount is finite, and of a size and fineness that money and work can have."""
    exponent = amount.as_tuple().exponent
    return isinstance(exponent, int) and _FINEST <= exponent < -_FINEST and abs(amount) < _LARGEST
