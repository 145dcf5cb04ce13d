"""Partial dates: what is known of a day, and no more."""

from tawthiq.domain.dates.edtf import parse_edtf
from tawthiq.domain.dates.partial import PartialDate, Precision, UnknownDate
from tawthiq.domain.dates.vocabulary import month_names
from tawthiq.domain.dates.words import read_words

__all__ = ["PartialDate", "Precision", "UnknownDate", "month_names", "parse_edtf", "read_words"]
