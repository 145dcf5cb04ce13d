"""Tawthiq: a casualty register that counts from findings, and the press that publishes its counts."""

__version__ = "0.1.0"
