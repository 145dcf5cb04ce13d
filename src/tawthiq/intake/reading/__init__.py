"""Lists of people read as rows of text: CSV, XLSX and Parquet, row by row, with the line of each."""

from tawthiq.intake.reading.opening import open_list
from tawthiq.intake.reading.rows import FileOptions, ListFile, RawRow

__all__ = ["FileOptions", "ListFile", "RawRow", "open_list"]
