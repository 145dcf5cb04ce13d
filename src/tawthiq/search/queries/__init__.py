"""Questions to the record: who bears a name, who fits what was asked, exports and saved searches."""

from tawthiq.search.queries.kept import export_numbered, exports_visible_to, searches_of
from tawthiq.search.queries.people import Found, Hit, count_people, find_people

__all__ = [
    "Found",
    "Hit",
    "count_people",
    "export_numbered",
    "exports_visible_to",
    "find_people",
    "searches_of",
]
