"""`tawthiq audit`: check the trace and the findings against it, and read it."""

import json
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from tawthiq.domain.chain import Head


@click.group()
def command() -> None:
    """Check and read the trace of deeds."""


@command.command()
@click.option(
    "--receipt",
    type=click.Path(path_type=Path),
    help="The receipt.json of an edition: its head of the chain shows a tail that was cut.",
)
@click.option("--chain-only", is_flag=True, help="Do not hash the findings again.")
def verify(receipt: Path | None, *, chain_only: bool) -> None:
    """Walk the whole trace, and hash every finding again against it. Exits 1 at what differs."""
    from tawthiq.cli.session import opened

    seen = _head_in(receipt) if receipt else None
    with opened():
        from tawthiq.audit.queries import verify_chain
        from tawthiq.cases.queries import prove_findings

        chain = verify_chain(seen)
        proof = prove_findings() if chain.holds and not chain_only else None
    if chain.broken:
        click.echo(f"The trace breaks at entry {chain.broken.number}: {chain.broken.trouble}.")
        raise SystemExit(1)
    click.echo(f"The trace holds: {chain.links} entries, the last is {chain.head.digest}.")
    if seen:
        click.echo(f"Entry {seen.number} is the one that the receipt names.")
    if proof and proof.trouble:
        click.echo(f"The findings are not those of the trace: {proof.trouble}.")
        raise SystemExit(1)
    if proof:
        click.echo(f"The findings hold: {proof.findings}, each as it was decided.")


@command.command()
@click.option("--last", default=20, show_default=True, help="How many entries, the newest last.")
@click.option("--about", default="", help="Only what was done to this number, such as P-000123.")
def log(last: int, about: str) -> None:
    """Print the newest entries of the trace."""
    from tawthiq.cli.session import opened

    with opened():
        from tawthiq.audit.queries import newest

        entries = newest(last, about=about)
    for entry in entries:
        click.echo(
            f"{entry.number:>8}  {entry.at:%Y-%m-%d %H:%M:%S}  {entry.actor:<12}  "
            f"{entry.deed:<24}  {entry.subject}"
        )


def _head_in(receipt: Path) -> "Head":
    from tawthiq.domain.chain import WrongHead, head_in

    try:
        told = json.loads(receipt.read_text("utf-8"))
    except OSError as fault:
        raise WrongHead(f"The receipt {receipt} cannot be read: {fault.strerror}.") from None
    except ValueError:
        raise WrongHead(f"{receipt} is no receipt: it is not JSON.") from None
    return head_in(told)
