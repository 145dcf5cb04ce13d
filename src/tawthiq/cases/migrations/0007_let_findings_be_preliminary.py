"""Let a finding be preliminary: without a day, and never in the place of one that was examined."""

import django.db.models.expressions
from django.db import migrations, models

EXAMINED = """
CREATE FUNCTION cases_preliminary_follows() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    wrong bigint;
BEGIN
    SELECT one.seq INTO wrong FROM fresh AS one
        JOIN cases_finding AS before ON before.seq = one.supersedes_id
        WHERE one.standing = 'preliminary' AND before.standing <> 'preliminary'
        LIMIT 1;
    IF wrong IS NOT NULL THEN
        PERFORM cases_refuse(
            format('Finding %s is preliminary and follows one that was examined.', wrong),
            'finding_that_is_preliminary_follows_none_examined');
    END IF;
    RETURN NULL;
END $$;
DO $$ BEGIN
    EXECUTE format('ALTER FUNCTION cases_preliminary_follows() SET search_path = %I, pg_temp',
        current_schema());
END $$;
CREATE TRIGGER cases_preliminary_follows AFTER INSERT ON cases_finding
    REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT
    EXECUTE FUNCTION cases_preliminary_follows();
"""
FORGET = "DROP FUNCTION cases_preliminary_follows() CASCADE;"


class Migration(migrations.Migration):

    dependencies = [("cases", "0006_count_nobody_alive")]

    operations = [
        migrations.RemoveConstraint(
            model_name='finding',
            name='finding_standing_is_known_to_the_domain',
        ),
        migrations.AddConstraint(
            model_name='finding',
            constraint=models.CheckConstraint(condition=django.db.models.expressions.RawSQL("standing <> 'preliminary' OR documented_on IS NULL", (), output_field=models.BooleanField()), name='finding_that_is_preliminary_has_no_day'),
        ),
        migrations.AddConstraint(
            model_name='finding',
            constraint=models.CheckConstraint(condition=django.db.models.expressions.RawSQL("standing IN ('reviewed', 'adopted', 'preliminary')", (), output_field=models.BooleanField()), name='finding_standing_is_known_to_the_domain'),
        ),
        migrations.RunSQL(EXAMINED, FORGET),
    ]
