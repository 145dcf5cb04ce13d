"""The same register as the pictures look at."""

from tests.desk.overview.conftest import _counted_anew, living, register

__all__ = ["_counted_anew", "living", "register"]
