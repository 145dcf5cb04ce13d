"""Write docs/cli.md from the commands themselves; a test fails when the page is behind them."""

from pathlib import Path

import click

from tawthiq.cli.main import tawthiq

PAGE = Path(__file__).parent.parent / "docs" / "cli.md"
HEAD = """# Commands

This page is written by `tools/write_cli_page.py` from the commands' own help.

Exit codes: 0 done; 1 failed, or an edition or a trace that does not verify; 2 refused, with one
sentence that says what was wrong and what to do; 130 interrupted.
"""


def page() -> str:
    """Return the page as the commands say it now."""
    return HEAD + "".join(_section(command, f"tawthiq {name}") for name, command in _in(tawthiq))


def _in(group: click.Group) -> list[tuple[str, click.Command]]:
    context = click.Context(group)
    found = ((name, group.get_command(context, name)) for name in group.list_commands(context))
    return [(name, command) for name, command in found if command is not None]


def _section(command: click.Command, path: str) -> str:
    context = click.Context(
        command,
        info_name=path,
        terminal_width=90,
        max_content_width=90,
        help_option_names=tawthiq.context_settings["help_option_names"],
    )
    text = f"\n## {path}\n\n```\n{command.get_help(context)}\n```\n"
    if isinstance(command, click.Group):
        text += "".join(_section(below, f"{path} {name}") for name, below in _in(command))
    return text


if __name__ == "__main__":
    PAGE.write_text(page(), "utf-8")
