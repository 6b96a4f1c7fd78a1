"""Wording: dates, spans and amounts as people say them."""

from datetime import date
from decimal import Decimal


def spoken_date(day: date) -> str:
    """Write a date as `1 March 2027`."""
    return f"{day.day} {day:%B %Y}"


def spoken_span(first: date | None, last: date | None) -> str:
    """Write a span of dates, both inclusive, open ends left out; without any end an empty text."""
    if first is not None and last is not None:
        return f"on {spoken_date(first)}" if first == last else f"from {spoken_date(first)} to {spoken_date(last)}"
    if first is not None:
        return f"from {spoken_date(first)}"
    return "" if last is None else f"until {spoken_date(last)}"


def spoken_amount(amount: Decimal) -> str:
    """Write an amount with thousands set apart and no needless decimals: `12,000` or `350.50`."""
    return f"{amount:,.0f}" if amount == amount.to_integral_value() else f"{amount:,.2f}"


def spoken_percent(by: Decimal) -> str:
    """Write a relative change as `15 % less` or `20 % more`."""
    return f"{abs(by).normalize():f} % {'less' if by < 0 else 'more'}"


def counted(number: int, one: str, many: str = "") -> str:
    """Write a number with its noun: `1 day`, `3 days`."""
    return f"{number} {one if abs(number) == 1 else many or one + 's'}"


def sentence(*parts: str) -> str:
    """Join the parts that say something with blanks."""
    return " ".join(part for part in parts if part)
