"""How a counted number is written: western digits in both languages, one way on every page."""

from decimal import ROUND_HALF_UP, Decimal

Number = int | float


def written(value: Number) -> str:
    """Return the number with grouped thousands; a fraction keeps two places.

    >>> written(1734), written(-3), written(0.5)
    ('1,734', '-3', '0.50')
    """
    if isinstance(value, int):
        return f"{value:,}"
    places = Decimal(str(value)).quantize(Decimal("0.01"), rounding=ROUND_HALF_UP)
    return f"{places:,}"


def percentage(value: Number) -> str:
    """Return hundredths as whole per cent, halves rounded up.

    >>> percentage(14.035), percentage(0), percentage(0.3)
    ('14%', '0%', '0%')
    """
    whole = Decimal(str(value)).quantize(Decimal(1), rounding=ROUND_HALF_UP)
    return f"{whole}%"
