"""Run the command line with `python -m tawthiq`."""

from tawthiq.cli.main import main

main()
