"""Lists that leave the house: which columns, in safe cells, as CSV or XLSX, a little at a time."""

from tawthiq.search.exporting.columns import COLUMNS, Wording
from tawthiq.search.exporting.files import csv_lines, write_xlsx
from tawthiq.search.exporting.rows import keys_to_export, rows_of

__all__ = ["COLUMNS", "Wording", "csv_lines", "keys_to_export", "rows_of", "write_xlsx"]
