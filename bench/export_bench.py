"""How long an export of a hundred thousand rows takes, as CSV and as XLSX, and how much memory.

    python bench/export_bench.py [ROWS]

Everybody is invented. Each file is fetched through the whole house by a process of its own, whose memory
is what is printed. Beside it stands an export as it is often written: every row an object, its finding
asked for one by one, the file put together in memory. The page of a file is opened a hundred times too.
"""

import json
import os
import resource
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

sys.path.insert(0, str(Path(__file__).parent))

from search_bench import _of, browser_of, fill, tawthiq

ROWS = 100_000
NAIVE = 5_000  # rows of the baseline: it grows by the row
PAGES = 100


def main(rows: int = ROWS) -> None:
    """Measure in a workspace of its own."""
    with TemporaryDirectory(prefix="tawthiq-bench-") as name:
        os.environ["TAWTHIQ_HOME"] = str(Path(name) / "workspace")
        tawthiq("init")
        for user, role in (("amal", "recorder"), ("carmen", "reviewer"), ("dana", "editor")):
            tawthiq("user", "add", user, "--role", role)
        try:
            _fill(rows)
            for form in ("csv", "xlsx"):
                _tell(form, rows, _measured("--download", form))
            told = _measured("--naive", str(NAIVE))
            print(
                f"  Baseline, an object and a query for each row: {told['seconds']:.1f} s and "
                f"{told['memory']:.0f} MB for {NAIVE:,} rows, "
                f"{told['seconds'] * rows / NAIVE:.0f} s for {rows:,} at that pace."
            )
            told = _measured("--pages", str(rows))
            print(
                f"The page of a file among {rows:,}: p50 {told['p50']:.0f} ms, p95 {told['p95']:.0f} "
                f"ms (target 100), {told['queries']} queries; baseline, the same row as JSON: "
                f"{told['baseline']:.1f} ms."
            )
        finally:
            tawthiq("stop")


def _tell(form: str, rows: int, told: dict[str, float]) -> None:
    print(
        f"Export of {rows:,} rows as {form.upper()}: {told['seconds']:.1f} s (target 20; "
        f"{told['own']:.1f} s of a processor, the rest waits), {told['memory']:.0f} MB of memory at most (target 200), of which {told['before']:.0f} MB before "
        f"the first row; first bytes after {told['first']:.1f} s; {told['bytes'] / 1e6:.0f} MB.",
        flush=True,
    )


def _measured(*words: str) -> dict[str, float]:
    """Measure in a process of its own, so that nothing is measured in the memory of another."""
    done = subprocess.run([sys.executable, __file__, *words], stdout=subprocess.PIPE, check=True)
    told: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return told


def _fill(rows: int) -> None:
    from toll_bench import DAYS, FINDING, _as_owner

    from tawthiq.cli.session import opened

    with opened():
        fill(rows, seed=5)
        plain = {"person": "n", "version": "1", "supersedes": "NULL::bigint", "documented": "day"}
        values = {"by": 1, "reviewed": 2, "first": 1, "last": rows, "days": DAYS, "of": rows}
        _as_owner(FINDING.format(**plain), values)


def download(form: str) -> None:
    """Ask, agree and fetch as two people do; print seconds, memory and bytes."""
    from tawthiq.cli.session import opened

    with opened():
        amal, carmen = browser_of("amal"), browser_of("carmen")
        asked = amal.post("/exports/new/", {"format": form, "purpose": "A measurement"})
        address = asked.headers["Location"]
        assert carmen.post(f"{address}approve/").status_code == 302
        before = _memory()
        began, worked = time.perf_counter(), time.process_time()
        answer = amal.post(f"{address}file/")
        size, first = 0, 0.0
        for chunk in answer.streaming_content:
            first = first or time.perf_counter() - began
            size += len(chunk)
        seconds = time.perf_counter() - began
        told = {"seconds": seconds, "first": first, "bytes": size, "before": before}
        told["own"] = time.process_time() - worked
        print(json.dumps(told | {"memory": _memory()}))


def naive(rows: int) -> None:
    """Export as it is often written: objects, a query each, one text in memory."""
    import csv
    import io

    from tawthiq.cli.session import opened

    with opened():
        from tawthiq.cases.models import Person
        from tawthiq.cases.queries import latest_finding

        began = time.perf_counter()
        made = io.StringIO()
        writer = csv.writer(made)
        for person in list(Person.objects.all().order_by("pk")[:rows]):
            finding = latest_finding(person)
            told = {**vars(person), **(vars(finding) if finding else {})}
            writer.writerow([str(value) for value in told.values()])
        seconds = time.perf_counter() - began
        print(json.dumps({"seconds": seconds, "memory": _memory(), "bytes": made.tell()}))


def pages(rows: int) -> None:
    """Open pages of files; print how long each takes and how many queries it asks."""
    from tawthiq.cli.session import opened

    with opened():
        from django.db import connection
        from django.test.utils import CaptureQueriesContext

        from tawthiq.cases.models import Person

        browser = browser_of("amal")
        numbers = [1 + place * (rows // PAGES) for place in range(PAGES)]
        browser.get(f"/people/P-{numbers[0]:06d}/")
        times, plain = [], []
        for number in numbers:
            began = time.perf_counter()
            answer = browser.get(f"/people/P-{number:06d}/")
            times.append(time.perf_counter() - began)
            assert answer.status_code == 200, answer.status_code
            began = time.perf_counter()
            json.dumps(Person.objects.filter(pk=number).values().get(), default=str)
            plain.append(time.perf_counter() - began)
        with CaptureQueriesContext(connection) as asked:
            browser.get(f"/people/P-{numbers[1]:06d}/")
        told = {"p50": _of(times, 0.5), "p95": _of(times, 0.95), "baseline": _of(plain, 0.5)}
        print(json.dumps(told | {"queries": len(asked)}))


def _memory() -> float:
    """Return the most memory that this process has held, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    parts = {
        "--download": download,
        "--naive": lambda n: naive(int(n)),
        "--pages": lambda n: pages(int(n)),
    }
    if len(sys.argv) > 2:
        parts[sys.argv[1]](sys.argv[2])
    else:
        main(int(sys.argv[1]) if len(sys.argv) > 1 else ROWS)
