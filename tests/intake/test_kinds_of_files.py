"""One list in three kinds of files: the rows are the same rows."""

from pathlib import Path

import pyarrow.csv
import pyarrow.parquet
import pytest
import xlsxwriter
from tests.intake.conftest import AT, HEADER, Import

from tawthiq.accounts.models import User
from tawthiq.intake.actions import ImportOrder, import_persons
from tawthiq.intake.labels import RowOutcome
from tawthiq.intake.maps import ListMap

pytestmark = pytest.mark.django_db
ROWS = (
    "1,Invented Orchardman,2016-08-01,Homs,civilian",
    "2,فلان المتخيل,2016-08-00,Aleppo,soldier",
)


def as_parquet(csv: Path) -> Path:
    path = csv.with_suffix(".parquet")
    pyarrow.parquet.write_table(pyarrow.csv.read_csv(csv), path)
    return path


def as_xlsx(csv: Path) -> Path:
    path = csv.with_suffix(".xlsx")
    with xlsxwriter.Workbook(str(path)) as workbook:
        sheet = workbook.add_worksheet()
        for number, row in enumerate((HEADER, *ROWS)):
            sheet.write_row(number, 0, [int(c) if c.isdecimal() else c for c in row.split(",")])
    return path


@pytest.mark.parametrize("other", [as_parquet, as_xlsx])
def test_a_list_in_another_kind_of_file_creates_nothing(
    take_in: Import, amal: User, listed: ListMap, tmp_path: Path, other: object
) -> None:
    take_in(*ROWS)

    path = other(tmp_path / "list.csv")  # type: ignore[operator]
    receipt = import_persons(ImportOrder(path, listed, "list"), by=amal, at=AT)

    assert receipt.outcomes[RowOutcome.UNCHANGED] == receipt.rows_read == len(ROWS)
