"""Hold in the database what the domain says of fates: the living have no body to hand over."""

from django.db import migrations, models
from django.db.models.expressions import RawSQL


class Migration(migrations.Migration):
    dependencies = [("cases", "0003_claims_by_statement")]
    operations = [
        migrations.AddConstraint(
            "finding",
            models.CheckConstraint(
                condition=RawSQL(
                    "fate_death <> 'alive' OR fate_body IN ('none', 'unknown')",
                    (),
                    output_field=models.BooleanField(),
                ),
                name="finding_of_the_living_has_no_body",
            ),
        ),
    ]
