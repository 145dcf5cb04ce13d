"""Row security over the raw rows of lists: they hold names, and only an import reads them.

A list is imported at a terminal, which sees all; nobody who looks through the desk sees a raw row.
"""

from django.db import migrations

from tawthiq.workspace.guards import SEES_ALL, guard


class Migration(migrations.Migration):
    dependencies = [("intake", "0001_initial"), ("accounts", "0003_who_is_looking")]

    operations = [guard("intake_importrow", SEES_ALL)]
