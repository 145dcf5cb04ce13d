"""Print the speed of the house, each figure beside a baseline of the same run.

    make bench

Measured are tolls, freezes and a month's edition over a million findings, the import of a hundred
thousand rows beside a second writer, the search by name among ten thousand people and a million, the
page of a file, and the export of a hundred thousand rows. Nothing here fails on a slow machine.
"""

import os
import platform
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent
PARTS = ("toll_bench.py", "import_bench.py", "search_bench.py", "export_bench.py")


def main() -> None:
    """Run each part in a process of its own, so that none is measured in the memory of another."""
    print(f"Python {platform.python_version()}, {os.cpu_count()} processors.", flush=True)
    failed = []
    for part in PARTS:
        done = subprocess.run([sys.executable, HERE / part], check=False)
        failed += [part] if done.returncode else []
    if failed:
        sys.exit(f"Not measured to the end: {', '.join(failed)}.")


if __name__ == "__main__":
    main()
