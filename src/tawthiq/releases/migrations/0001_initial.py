"""The table of editions."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models
from django.db.models import F, Q

from tawthiq.workspace.grants import append_only, grant_app

KINDS = [("monthly", "Monthly report"), ("daily", "Daily toll")]
NAME = r"^(monthly|daily)-[0-9]{4}-[0-9]{2}(-[0-9]{2})?\.[1-9][0-9]*$"


def check(name: str, condition: Q) -> migrations.AddConstraint:
    return migrations.AddConstraint("edition", models.CheckConstraint(name=name, condition=condition))


class Migration(migrations.Migration):
    initial = True
    dependencies = [migrations.swappable_dependency(settings.AUTH_USER_MODEL)]
    operations = [
        migrations.CreateModel(
            name="Edition",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("name", models.CharField(max_length=40, unique=True)),
                ("kind", models.CharField(choices=KINDS, max_length=10)),
                ("period", models.CharField(max_length=10)),
                ("number", models.PositiveIntegerField()),
                ("rule", models.CharField(max_length=100)),
                ("languages", models.CharField(max_length=20)),
                ("seq", models.BigIntegerField()),
                ("as_known_at", models.DateTimeField()),
                ("manifest_sha256", models.CharField(max_length=64)),
                (
                    "supersedes",
                    models.OneToOneField(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="superseded_by",
                        to="releases.edition",
                    ),
                ),
                ("folder", models.CharField(max_length=40)),
                (
                    "published_by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                ("published_at", models.DateTimeField()),
            ],
            options={"db_table": "releases_edition"},
        ),
        migrations.AddIndex(
            "edition", models.Index(fields=["kind", "period", "number"], name="edition_by_period")
        ),
        migrations.AddConstraint(
            "edition",
            models.UniqueConstraint(
                name="edition_numbers_do_not_repeat", fields=["kind", "period", "number"]
            ),
        ),
        check("edition_name_is_readable", Q(name__regex=NAME)),
        check("edition_is_of_a_known_kind", Q(kind__in=["monthly", "daily"])),
        check(
            "edition_after_the_first_supersedes",
            Q(number=1, supersedes__isnull=True) | Q(number__gt=1, supersedes__isnull=False),
        ),
        check("edition_has_a_cut_off", Q(seq__gt=0)),
        check("edition_is_published_after_its_cut_off", Q(published_at__gte=F("as_known_at"))),
        check("edition_manifest_is_sha256", Q(manifest_sha256__regex=r"^[0-9a-f]{64}$")),
        grant_app("releases_edition", "select, insert"),
        append_only("releases_edition"),
    ]
