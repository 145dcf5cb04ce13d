"""`tawthiq worker`: do the work that the desk leaves for the background, publishing above all."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import click

from tawthiq.domain.refusals import Refusal

if TYPE_CHECKING:
    from pathlib import Path

    from procrastinate import App

AT_ONCE = 2  # a long export does not keep a month waiting
HEARTBEAT = 10.0


class WorkerThere(Refusal):
    """A second worker was started in a workspace that has one."""

    def __init__(self) -> None:
        super().__init__(
            "A worker is at work in this workspace already: `tawthiq run` brings its own, and one is enough."
        )


class WorkFailed(Exception):
    """A job broke; its words, which may hold a name, are left behind (`cli.failures`)."""


@click.command()
@click.option("--once", is_flag=True, help="Do what is waiting, and end.")
def command(*, once: bool) -> None:
    """Do what the desk leaves for the background, until it is told to end.

    `tawthiq run` starts one by itself. Work that a killed worker left half done is begun again.
    """
    from tawthiq.cli.session import opened

    with opened() as session, _alone(session.workspace.home / "worker.lock"):
        asyncio.run(_work(once=once))


@contextmanager
def _alone(lock: "Path") -> Iterator[None]:
    """Be the one worker of the workspace; the kernel lets go of the lock of one that is killed."""
    from tawthiq.workspace.locks import claimed
    from tawthiq.workspace.refusals import WorkspaceBusy

    try:
        with claimed(lock):
            yield
    except WorkspaceBusy as busy:
        raise WorkerThere from busy


async def _work(*, once: bool) -> None:
    from procrastinate.contrib.django import app

    connector = app.connector.get_worker_connector()  # type: ignore[attr-defined]
    with app.replace_connector(connector) as working:
        async with working.open_async():
            again = await _begin_again(working)
            if again:
                click.echo(f"Begun again after an interruption: {again}.", err=True)
            await working.run_worker_async(
                wait=not once,
                concurrency=AT_ONCE,
                delete_jobs="successful",
                update_heartbeat_interval=HEARTBEAT,
                task_middleware=[_discreet, *working.worker_defaults["task_middleware"]],
            )


async def _begin_again(working: "App") -> int:
    """Put back every job at which a worker died; whoever holds the lock knows that no other lives."""
    from tawthiq.workspace.clock import now

    left = list(await working.job_manager.get_stalled_jobs(seconds_since_heartbeat=0))
    for job in left:
        if job.id is not None:
            await working.job_manager.retry_job_by_id_async(job.id, retry_at=now())
    return len(left)


def _discreet(call_next: Any, context: Any, worker: Any) -> Any:  # noqa: ANN401 - procrastinate's
    """Let no exception with words in it reach a log: a row in it may hold a name."""
    from tawthiq.cli.failures import report

    try:
        return call_next()
    except Exception as fault:  # noqa: BLE001 - the last net of a job
        report(fault)
        kind = type(fault).__name__
    raise WorkFailed(f"The work {context.task.name} broke: {kind}.")
