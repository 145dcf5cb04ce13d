"""Publishing from the desk: preview, figures and their cases, sign-off, editions."""
