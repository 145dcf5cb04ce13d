"""The one script of the fields: keys of certainties, and rows of parties that fit the type."""

from django.forms import Script

SCRIPT = Script("desk/fields.js", defer=True)
