"""Partial dates: what is known of a day, and no more."""

from tawthiq.domain.dates.edtf import parse_edtf
from tawthiq.domain.dates.partial import PartialDate, Precision, UnknownDate

__all__ = ["PartialDate", "Precision", "UnknownDate", "parse_edtf"]
