"""Search: names folded and widened, filters, saved searches, exports."""
