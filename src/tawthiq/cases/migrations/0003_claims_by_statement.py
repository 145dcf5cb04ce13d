"""Check who said and who recorded claims once a statement: a list brings a million of them at once."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

CLAIMS = """
CREATE FUNCTION cases_claim_has_its_source() RETURNS trigger
    LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    IF EXISTS (SELECT FROM (SELECT DISTINCT source_id FROM fresh) AS named
            WHERE NOT EXISTS (SELECT FROM cases_source WHERE id = named.source_id)) THEN
        PERFORM cases_refuse('A claim names a source that is not kept.', 'claim_has_its_source');
    END IF;
    IF EXISTS (SELECT FROM (SELECT DISTINCT recorded_by_id FROM fresh) AS named
            WHERE NOT EXISTS (SELECT FROM accounts_user WHERE id = named.recorded_by_id)) THEN
        PERFORM cases_refuse('A claim names nobody who recorded it.', 'claim_has_its_recorder');
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER cases_claim_has_its_source AFTER INSERT ON cases_claim
    REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT
    EXECUTE FUNCTION cases_claim_has_its_source();
"""
FORGET = "DROP FUNCTION cases_claim_has_its_source() CASCADE;"


class Migration(migrations.Migration):

    dependencies = [
        ('cases', '0002_keep_findings'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.AlterField(
            model_name='claim',
            name='incident',
            field=models.ForeignKey(db_index=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='claims', to='cases.incident'),
        ),
        migrations.AlterField(
            model_name='claim',
            name='obtained_from',
            field=models.ForeignKey(db_index=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='cases.source'),
        ),
        migrations.AlterField(
            model_name='claim',
            name='recorded_by',
            field=models.ForeignKey(db_constraint=False, db_index=False, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AlterField(
            model_name='claim',
            name='source',
            field=models.ForeignKey(db_constraint=False, db_index=False, on_delete=django.db.models.deletion.PROTECT, related_name='claims', to='cases.source'),
        ),
        migrations.AddIndex(
            model_name='claim',
            index=models.Index(condition=models.Q(('incident__isnull', False)), fields=['incident'], name='claim_by_incident'),
        ),
        migrations.RunSQL(CLAIMS, FORGET),
    ]
