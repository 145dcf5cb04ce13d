"""The table of packs as they were loaded."""

from django.db import migrations, models

from tawthiq.workspace.grants import append_only, grant_app


class Migration(migrations.Migration):
    initial = True
    dependencies = []
    operations = [
        migrations.CreateModel(
            name="Snapshot",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("code", models.TextField()),
                ("version", models.TextField()),
                ("digest", models.CharField(max_length=64, unique=True)),
                ("content", models.JSONField()),
                ("loaded_at", models.DateTimeField()),
                ("loaded_by", models.TextField()),
            ],
            options={"db_table": "reference_snapshot"},
        ),
        migrations.AddConstraint(
            "snapshot",
            models.UniqueConstraint(fields=("code", "version"), name="snapshot_version_is_loaded_once"),
        ),
        migrations.AddConstraint(
            "snapshot",
            models.CheckConstraint(
                name="snapshot_digest_is_a_sha256",
                condition=models.Q(digest__regex=r"^[0-9a-f]{64}$"),
            ),
        ),
        migrations.AddConstraint(
            "snapshot",
            models.CheckConstraint(
                name="snapshot_says_what_and_who",
                condition=~models.Q(code="") & ~models.Q(version="") & ~models.Q(loaded_by=""),
            ),
        ),
        migrations.AddConstraint(
            "snapshot",
            models.CheckConstraint(
                name="snapshot_content_is_whole",
                condition=models.Q(content__has_keys=["pack", "rules", "boundaries"]),
            ),
        ),
        grant_app("reference_snapshot", "select, insert"),
        append_only("reference_snapshot"),
    ]
