"""Preparations of editions and the words written for them; what was published is not prepared again."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

from tawthiq.workspace.grants import grant_app

KEEP = """
CREATE FUNCTION publishing_published_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'A preparation that was published is not changed any more.'
        USING ERRCODE = 'restrict_violation';
END $$;
CREATE FUNCTION publishing_words_stay() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM publishing_preparation WHERE id = NEW.preparation_id
               AND state IN ('queued', 'publishing', 'published')) THEN
        RAISE EXCEPTION 'Words of an edition at the press are not changed any more.'
            USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
DO $$ BEGIN
    EXECUTE format('ALTER FUNCTION publishing_published_stays() SET search_path = %I, pg_temp',
        current_schema());
    EXECUTE format('ALTER FUNCTION publishing_words_stay() SET search_path = %I, pg_temp',
        current_schema());
END $$;
CREATE TRIGGER publishing_published_stays BEFORE UPDATE OR DELETE ON publishing_preparation
    FOR EACH ROW WHEN (OLD.state = 'published') EXECUTE FUNCTION publishing_published_stays();
CREATE TRIGGER publishing_words_stay BEFORE INSERT OR UPDATE ON publishing_passage
    FOR EACH ROW EXECUTE FUNCTION publishing_words_stay();
"""
LET_GO = """
DROP FUNCTION publishing_published_stays() CASCADE;
DROP FUNCTION publishing_words_stay() CASCADE;
"""
CHANGES = (
    "state, seq, cut_off_at, languages, revision, signed_digest, first_signer_id, first_signed_at, "
    "second_signer_id, second_signed_at, queued_by_id, queued_at, step, trouble, ended_at, edition_id"
)


class Migration(migrations.Migration):

    initial = True

    dependencies = [
        ('cases', '0001_initial'),
        ('releases', '0002_preliminary_counts'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name='Preparation',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('kind', models.CharField(choices=[('monthly', 'Monthly report'), ('daily', 'Daily toll'), ('preliminary', 'Preliminary count of a day')], max_length=12)),
                ('period', models.CharField(max_length=10)),
                ('rule', models.CharField(max_length=100)),
                ('languages', models.CharField(max_length=20)),
                ('seq', models.BigIntegerField()),
                ('cut_off_at', models.DateTimeField()),
                ('revision', models.PositiveIntegerField(default=0)),
                ('state', models.CharField(choices=[('prepared', 'Prepared'), ('signed', 'Signed by two'), ('queued', 'Waiting for the press'), ('publishing', 'At the press'), ('published', 'Published'), ('failed', 'Failed')], max_length=10)),
                ('begun_at', models.DateTimeField()),
                ('signed_digest', models.CharField(blank=True, default='', max_length=64)),
                ('first_signed_at', models.DateTimeField(blank=True, null=True)),
                ('second_signed_at', models.DateTimeField(blank=True, null=True)),
                ('queued_at', models.DateTimeField(blank=True, null=True)),
                ('step', models.CharField(blank=True, default='', max_length=12)),
                ('trouble', models.TextField(blank=True, default='')),
                ('ended_at', models.DateTimeField(blank=True, null=True)),
                ('begun_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('edition', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='preparations', to='releases.edition')),
                ('first_signer', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('queued_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('second_signer', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
            ],
            options={
                'db_table': 'publishing_preparation',
            },
        ),
        migrations.CreateModel(
            name='Passage',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('en', models.TextField()),
                ('ar', models.TextField()),
                ('written_at', models.DateTimeField()),
                ('withdrawn_at', models.DateTimeField(null=True)),
                ('incident', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='cases.incident')),
                ('written_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('preparation', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='passages', to='publishing.preparation')),
            ],
            options={
                'db_table': 'publishing_passage',
            },
        ),
        migrations.AddConstraint(
            model_name='preparation',
            constraint=models.UniqueConstraint(condition=models.Q(('state__in', ['prepared', 'signed', 'queued', 'publishing', 'failed'])), fields=('kind', 'period'), name='preparation_of_a_period_is_one_at_a_time'),
        ),
        migrations.AddConstraint(
            model_name='preparation',
            constraint=models.CheckConstraint(condition=models.Q(('kind__in', ['monthly', 'daily', 'preliminary'])), name='preparation_is_of_a_known_kind'),
        ),
        migrations.AddConstraint(
            model_name='preparation',
            constraint=models.CheckConstraint(condition=models.Q(('state__in', ['prepared', 'signed', 'queued', 'publishing', 'published', 'failed'])), name='preparation_state_is_known'),
        ),
        migrations.AddConstraint(
            model_name='preparation',
            constraint=models.CheckConstraint(condition=models.Q(('seq__gt', 0)), name='preparation_has_a_cut_off'),
        ),
        migrations.AddConstraint(
            model_name='preparation',
            constraint=models.CheckConstraint(condition=models.Q(('second_signer__isnull', True), models.Q(('second_signer', models.F('first_signer')), _negated=True), _connector='OR'), name='preparation_is_signed_by_two_different_people'),
        ),
        migrations.AddConstraint(
            model_name='preparation',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('first_signed_at__isnull', True), ('first_signer__isnull', True), ('signed_digest', '')), models.Q(('first_signed_at__isnull', False), ('first_signer__isnull', False), ('signed_digest__regex', '^[0-9a-f]{64}$')), _connector='OR'), name='preparation_first_signature_has_who_when_and_what'),
        ),
        migrations.AddConstraint(
            model_name='preparation',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('second_signed_at__isnull', True), ('second_signer__isnull', True)), models.Q(('first_signer__isnull', False), ('second_signed_at__isnull', False), ('second_signer__isnull', False)), _connector='OR'), name='preparation_second_signature_follows_a_first'),
        ),
        migrations.AddConstraint(
            model_name='preparation',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('second_signer__isnull', True), ('state', 'prepared')), models.Q(models.Q(('state', 'prepared'), _negated=True), ('second_signer__isnull', False)), _connector='OR'), name='preparation_goes_on_once_two_have_signed'),
        ),
        migrations.AddConstraint(
            model_name='preparation',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('queued_at__isnull', True), ('queued_by__isnull', True)), models.Q(('queued_at__isnull', False), ('queued_by__isnull', False)), _connector='OR'), name='preparation_that_was_queued_says_by_whom_and_when'),
        ),
        migrations.AddConstraint(
            model_name='preparation',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('edition__isnull', False), ('state', 'published')), models.Q(models.Q(('state', 'published'), _negated=True), ('edition__isnull', True)), _connector='OR'), name='preparation_is_published_with_an_edition'),
        ),
        migrations.AddConstraint(
            model_name='preparation',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('state', 'failed'), _negated=True), models.Q(('trouble', ''), _negated=True), _connector='OR'), name='preparation_that_failed_says_why'),
        ),
        migrations.AddConstraint(
            model_name='passage',
            constraint=models.UniqueConstraint(condition=models.Q(('incident__isnull', False), ('withdrawn_at__isnull', True)), fields=('preparation', 'incident'), name='passage_about_an_incident_is_one'),
        ),
        migrations.AddConstraint(
            model_name='passage',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('en', ''), _negated=True), models.Q(('ar', ''), _negated=True)), name='passage_is_written_in_both_languages'),
        ),
        grant_app("publishing_preparation", f"select, insert, update ({CHANGES})"),
        grant_app("publishing_passage", "select, insert, update (withdrawn_at)"),
        migrations.RunSQL(KEEP, LET_GO),
    ]
