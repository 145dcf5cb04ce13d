"""Arabic-Indic digits, read as the digits they are."""

WESTERN = {
    ord(zero) + value: str(value)
    for zero in ("\N{ARABIC-INDIC DIGIT ZERO}", "\N{EXTENDED ARABIC-INDIC DIGIT ZERO}")
    for value in range(10)
}


def western_digits(text: str) -> str:
    """Return `text` with both sets of Arabic-Indic digits written 0 to 9.

    >>> western_digits("٢٠٢٠-۰۵")
    '2020-05'
    """
    return text.translate(WESTERN)
