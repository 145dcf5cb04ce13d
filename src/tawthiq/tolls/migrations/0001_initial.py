"""The table of freezes."""

from django.db import migrations, models

from tawthiq.workspace.grants import append_only, grant_app


class Migration(migrations.Migration):
    initial = True
    dependencies = []
    operations = [
        migrations.CreateModel(
            name="Freeze",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("seq", models.BigIntegerField()),
                ("findings_rows", models.BigIntegerField()),
                ("incidents_rows", models.BigIntegerField()),
                ("findings_sha256", models.CharField(max_length=64)),
                ("incidents_sha256", models.CharField(max_length=64)),
                ("findings_bytes", models.BigIntegerField()),
                ("incidents_bytes", models.BigIntegerField()),
                ("made_at", models.DateTimeField()),
                ("made_by", models.TextField()),
            ],
            options={"db_table": "tolls_freeze"},
        ),
        migrations.AddIndex("freeze", models.Index(fields=["seq"], name="freeze_by_seq")),
        migrations.AddConstraint(
            "freeze",
            models.CheckConstraint(
                name="freeze_counts_are_not_negative",
                condition=models.Q(seq__gte=0) & models.Q(findings_rows__gte=0) & models.Q(incidents_rows__gte=0),
            ),
        ),
        migrations.AddConstraint(
            "freeze",
            models.CheckConstraint(
                name="freeze_holds_no_more_than_its_seq",
                condition=models.Q(seq__gte=models.F("findings_rows") + models.F("incidents_rows")),
            ),
        ),
        migrations.AddConstraint(
            "freeze",
            models.CheckConstraint(
                name="freeze_hashes_are_sha256",
                condition=models.Q(findings_sha256__regex=r"^[0-9a-f]{64}$")
                & models.Q(incidents_sha256__regex=r"^[0-9a-f]{64}$"),
            ),
        ),
        migrations.AddConstraint(
            "freeze",
            models.CheckConstraint(name="freeze_says_who_made_it", condition=~models.Q(made_by="")),
        ),
        grant_app("tolls_freeze", "select, insert"),
        append_only("tolls_freeze"),
    ]
