"""The map of a list: which column says what, and what its words mean, as data beside the list."""

from tawthiq.intake.maps.checking import check_columns, check_pack
from tawthiq.intake.maps.model import ListMap
from tawthiq.intake.maps.parsing import read_map

__all__ = ["ListMap", "check_columns", "check_pack", "read_map"]
