"""The door to a list: its kind by what the map says or by the ending of its name."""

from pathlib import Path

from tawthiq.intake.reading.csv_file import CsvFile
from tawthiq.intake.reading.parquet_file import ParquetFile
from tawthiq.intake.reading.rows import FORMATS, FileOptions, ListFile
from tawthiq.intake.reading.xlsx_file import XlsxFile
from tawthiq.intake.refusals import FileRefused

ENDINGS = {".csv": "csv", ".tsv": "csv", ".txt": "csv", ".xlsx": "xlsx", ".parquet": "parquet"}
MAGIC = {b"PK\x03\x04": "xlsx", b"PAR1": "parquet", b"%PDF": "PDF", b"\xd0\xcf\x11\xe0": "xls"}


def open_list(path: Path, options: FileOptions) -> ListFile:
    """Open the file as a list; refuse one that is not there or is of another kind than it says."""
    if not path.is_file():
        raise FileRefused(f"There is no file {path}.")
    kind = options.format or ENDINGS.get(path.suffix.lower(), "")
    if kind not in FORMATS:
        raise FileRefused(
            f"A file ending in {path.suffix or 'nothing'!r} is not known: give {', '.join(FORMATS)}, "
            "or name the format in the map ([file] format)."
        )
    _refuse_disguise(path, kind)
    if kind == "xlsx":
        return XlsxFile(path, options)
    if kind == "parquet":
        return ParquetFile(path, options)
    return CsvFile(path, options)


def _refuse_disguise(path: Path, kind: str) -> None:
    try:
        with path.open("rb") as file:
            begins = file.read(4)
    except OSError as error:
        raise FileRefused(f"The file {path} cannot be read: {error.strerror}.") from error
    found = MAGIC.get(begins, "csv" if begins else kind)
    if kind != found and (kind == "csv" or found != "csv"):
        raise FileRefused(
            f"The file is taken for {kind}, but its first bytes are those of {found}: "
            "rename it, save it again, or name the format in the map ([file] format)."
        )
