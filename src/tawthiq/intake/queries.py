"""Questions to imports."""

from tawthiq.intake.models import Import


def imports_of(source: str) -> list[Import]:
    """Return the imports of a source by its key, oldest first."""
    return list(Import.objects.filter(source__key=source).order_by("pk"))
