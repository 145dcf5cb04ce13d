"""Work of the review that a worker does in the background."""

from procrastinate.contrib.django import app

from tawthiq.workspace.clock import now


@app.periodic(cron="0 4 * * *")  # in UTC: early in the morning of most offices that work with it
@app.task(name="send_digests", queueing_lock="send_digests")
def send_daily_digests(timestamp: int) -> None:
    """Send the daily digest; a day that was missed is not made up for."""
    from tawthiq.review.actions.digests import send_digests

    send_digests(now())
