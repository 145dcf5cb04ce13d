"""The figures of an edition: every number of a report, counted from a record by its id."""

from tawthiq.tolls.figures.editions import Published, daily_figures, monthly_figures
from tawthiq.tolls.figures.preliminary import preliminary_figures

__all__ = ["Published", "daily_figures", "monthly_figures", "preliminary_figures"]
