"""The desk, as its own tests open it."""

from tests.desk.conftest import _quick, desk

__all__ = ["_quick", "desk"]
