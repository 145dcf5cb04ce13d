"""The command `tawthiq`: a lazy group, and what happens when a command refuses or fails."""

import importlib
import os
import signal
import sys
from types import FrameType

import click

from tawthiq import __version__
from tawthiq.domain.refusals import Refusal

# name: (module:object, the line that --help shows without importing the module)
COMMANDS = {
    "init": ("tawthiq.cli.init:command", "Make a workspace, or finish one that was begun."),
    "run": ("tawthiq.cli.run:command", "Open the desk in a browser."),
    "status": ("tawthiq.cli.status:command", "Say what this workspace is and whether it is well."),
    "stop": ("tawthiq.cli.stop:command", "Stop the embedded database if it was left running."),
    "upgrade": ("tawthiq.cli.upgrade:command", "Bring the database to this Tawthiq's tables."),
    "user": ("tawthiq.cli.user:command", "Add, invite and list the people who work here."),
    "pack": ("tawthiq.cli.pack:command", "Add to the country pack: places."),
    "import": ("tawthiq.cli.import_:command", "Take in a list of people."),
    "freeze": ("tawthiq.cli.freeze:command", "Write the findings to a frozen file for counting."),
    "toll": ("tawthiq.cli.toll:command", "Count the dead of a period under a rule."),
    "publish": ("tawthiq.cli.publish:command", "Publish a month's or a day's report."),
    "verify": ("tawthiq.cli.verify:command", "Check an edition: its files and every figure."),
    "worker": ("tawthiq.cli.worker:command", "Do what the desk leaves for the background."),
    "audit": ("tawthiq.cli.audit:command", "Check and read the trace of deeds."),
    "backup": ("tawthiq.cli.backup:command", "Write a sealed copy of the workspace."),
    "restore": ("tawthiq.cli.restore:command", "Restore a sealed copy into an empty workspace."),
    "demo": ("tawthiq.cli.demo:command", "Load the invented record and publish May 2020."),
}


class LazyGroup(click.Group):
    """List commands from the table above; import one only when it is called."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        module, _, name = COMMANDS[cmd_name][0].partition(":")
        command = getattr(importlib.import_module(module), name)
        if not isinstance(command, click.Command):
            raise TypeError(f"{module}:{name} is no command")
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(name, line) for name, (_, line) in COMMANDS.items()])


@click.group(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="tawthiq")
def tawthiq() -> None:
    """A casualty register that counts from findings, and the press that publishes its counts.

    The workspace is the folder in TAWTHIQ_HOME, or ./tawthiq-data.
    """


def main() -> None:
    """Run a command and leave: 0 done, 1 failed, 2 refused, 130 interrupted, 143 ended."""
    signal.signal(signal.SIGTERM, _end)
    sys.exit(run(sys.argv[1:]))


def _end(number: int, _frame: FrameType | None) -> None:
    """End in order when told to: the database is stopped on the way out."""
    raise SystemExit(128 + number)


def run(arguments: list[str]) -> int:
    """Run a command and return its exit code; a refusal is one sentence and never a traceback."""
    try:
        outcome = tawthiq.main(arguments, prog_name="tawthiq", standalone_mode=False)
        sys.stdout.flush()
    except BaseException as fault:  # noqa: BLE001 - the last net: whatever falls is caught here
        return _answer(fault)
    return outcome if isinstance(outcome, int) else 0


def _answer(fault: BaseException) -> int:
    code = 2
    match fault:
        case SystemExit():
            code = fault.code if isinstance(fault.code, int) else int(fault.code is not None)
        case click.exceptions.Exit():
            code = fault.exit_code
        case click.Abort() | KeyboardInterrupt():
            code = 130
        case BrokenPipeError():
            _silence(sys.stdout.fileno())
            code = 141
        case click.ClickException():
            fault.show()
        case Refusal():
            click.echo(str(fault), err=True)
        case _:
            from tawthiq.cli.failures import report

            code = report(fault)
    return code


def _silence(descriptor: int) -> None:
    """Send what is still in the buffer nowhere: the reader of the pipe has gone."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), descriptor)
