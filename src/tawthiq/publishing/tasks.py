"""Work of the press that a worker does in the background."""

from procrastinate import JobContext
from procrastinate.contrib.django import app

from tawthiq.workspace.clock import now


@app.task(name="publish_prepared", queue="press", pass_context=True)
def publish_prepared(context: JobContext, preparation: int) -> None:
    """Publish a preparation; run again after a kill, it publishes once."""
    from tawthiq.publishing.at_press import publish_signed

    publish_signed(preparation, at=now(), attempts=context.job.attempts)
