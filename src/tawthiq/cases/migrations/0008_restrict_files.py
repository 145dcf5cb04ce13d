"""Files that belong to compartments, their history, withdrawn claims, identities of sources."""

import django.contrib.postgres.fields
import django.db.models.deletion
import django.db.models.expressions
from django.conf import settings
from django.db import migrations, models

from tawthiq.workspace.grants import grant_app


class Migration(migrations.Migration):

    dependencies = [
        ('cases', '0007_let_findings_be_preliminary'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name='Revision',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('number', models.IntegerField()),
                ('at', models.DateTimeField()),
                ('deed', models.TextField()),
                ('why', models.TextField(default='')),
                ('changes', models.JSONField(default=dict)),
                ('restricted_at', models.DateTimeField(null=True)),
            ],
            options={
                'db_table': 'cases_revision',
            },
        ),
        migrations.CreateModel(
            name='SourceIdentity',
            fields=[
                ('source', models.OneToOneField(on_delete=django.db.models.deletion.PROTECT, primary_key=True, related_name='identity', serialize=False, to='cases.source')),
                ('name_ar', models.TextField(default='')),
                ('name_en', models.TextField(default='')),
                ('contact', models.TextField(default='')),
                ('notes', models.TextField(default='')),
                ('kept_at', models.DateTimeField()),
            ],
            options={
                'db_table': 'cases_sourceidentity',
            },
        ),
        migrations.CreateModel(
            name='Withheld',
            fields=[
                ('person', models.OneToOneField(on_delete=django.db.models.deletion.PROTECT, primary_key=True, related_name='withheld', serialize=False, to='cases.person')),
                ('contents', models.JSONField()),
                ('why', models.TextField()),
                ('withheld_at', models.DateTimeField()),
            ],
            options={
                'db_table': 'cases_withheld',
            },
        ),
        migrations.AddField(
            model_name='claim',
            name='withdrawn_at',
            field=models.DateTimeField(null=True),
        ),
        migrations.AddField(
            model_name='claim',
            name='withdrawn_by',
            field=models.ForeignKey(db_index=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddField(
            model_name='claim',
            name='withdrawn_why',
            field=models.TextField(db_default='', default=''),
        ),
        migrations.AddField(
            model_name='detentionspell',
            name='revision',
            field=models.IntegerField(db_default=0, default=0),
        ),
        migrations.AddField(
            model_name='findingreason',
            name='incident',
            field=models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='reasons', to='cases.incident'),
        ),
        migrations.AddField(
            model_name='findingreason',
            name='person',
            field=models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='reasons', to='cases.person'),
        ),
        migrations.AddField(
            model_name='incident',
            name='compartments',
            field=django.contrib.postgres.fields.ArrayField(base_field=models.BigIntegerField(), db_default=[], default=list, size=None),
        ),
        migrations.AddField(
            model_name='incident',
            name='revision',
            field=models.IntegerField(db_default=0, default=0),
        ),
        migrations.AddField(
            model_name='person',
            name='compartments',
            field=django.contrib.postgres.fields.ArrayField(base_field=models.BigIntegerField(), db_default=[], default=list, size=None),
        ),
        migrations.AddField(
            model_name='person',
            name='consent_withdrawn_at',
            field=models.DateTimeField(null=True),
        ),
        migrations.AddField(
            model_name='person',
            name='revision',
            field=models.IntegerField(db_default=0, default=0),
        ),
        migrations.AddField(
            model_name='source',
            name='compartments',
            field=django.contrib.postgres.fields.ArrayField(base_field=models.BigIntegerField(), db_default=[], default=list, size=None),
        ),
        migrations.AddField(
            model_name='source',
            name='revision',
            field=models.IntegerField(db_default=0, default=0),
        ),
        migrations.AddConstraint(
            model_name='claim',
            constraint=models.CheckConstraint(condition=django.db.models.expressions.RawSQL("num_nulls(withdrawn_at, withdrawn_by_id) IN (0, 2) AND (withdrawn_at IS NOT NULL) = (withdrawn_why <> '')", (), output_field=models.BooleanField()), name='claim_withdrawn_has_who_when_and_why'),
        ),
        migrations.AddConstraint(
            model_name='detentionspell',
            constraint=models.CheckConstraint(condition=django.db.models.expressions.RawSQL('revision >= 0', (), output_field=models.BooleanField()), name='spell_revision_counts_from_nothing'),
        ),
        migrations.AddConstraint(
            model_name='findingreason',
            constraint=models.CheckConstraint(condition=django.db.models.expressions.RawSQL('num_nonnulls(person_id, incident_id) <= 1', (), output_field=models.BooleanField()), name='reason_is_about_one_file_at_most'),
        ),
        migrations.AddConstraint(
            model_name='incident',
            constraint=models.CheckConstraint(condition=django.db.models.expressions.RawSQL('coalesce(array_ndims(compartments), 1) = 1 AND array_position(compartments, NULL) IS NULL', (), output_field=models.BooleanField()), name='incident_is_restricted_to_compartments'),
        ),
        migrations.AddConstraint(
            model_name='incident',
            constraint=models.CheckConstraint(condition=django.db.models.expressions.RawSQL('revision >= 0', (), output_field=models.BooleanField()), name='incident_revision_counts_from_nothing'),
        ),
        migrations.AddConstraint(
            model_name='person',
            constraint=models.CheckConstraint(condition=django.db.models.expressions.RawSQL('coalesce(array_ndims(compartments), 1) = 1 AND array_position(compartments, NULL) IS NULL', (), output_field=models.BooleanField()), name='person_is_restricted_to_compartments'),
        ),
        migrations.AddConstraint(
            model_name='person',
            constraint=models.CheckConstraint(condition=django.db.models.expressions.RawSQL('revision >= 0', (), output_field=models.BooleanField()), name='person_revision_counts_from_nothing'),
        ),
        migrations.AddConstraint(
            model_name='person',
            constraint=models.CheckConstraint(condition=django.db.models.expressions.RawSQL("consent_withdrawn_at IS NULL OR concat(given_ar, father_ar, grandfather_ar, family_ar, mother_ar, kunya_ar, given_en, father_en, grandfather_en, family_en, mother_en, kunya_en, name_folded, born_on, origin_place, occupation, notes) = ''", (), output_field=models.BooleanField()), name='person_whose_consent_is_withdrawn_has_no_name'),
        ),
        migrations.AddConstraint(
            model_name='source',
            constraint=models.CheckConstraint(condition=django.db.models.expressions.RawSQL('coalesce(array_ndims(compartments), 1) = 1 AND array_position(compartments, NULL) IS NULL', (), output_field=models.BooleanField()), name='source_is_restricted_to_compartments'),
        ),
        migrations.AddConstraint(
            model_name='source',
            constraint=models.CheckConstraint(condition=django.db.models.expressions.RawSQL('revision >= 0', (), output_field=models.BooleanField()), name='source_revision_counts_from_nothing'),
        ),
        migrations.AddField(
            model_name='revision',
            name='by',
            field=models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddField(
            model_name='revision',
            name='claim',
            field=models.ForeignKey(db_index=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='cases.claim'),
        ),
        migrations.AddField(
            model_name='revision',
            name='incident',
            field=models.ForeignKey(db_index=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='revisions', to='cases.incident'),
        ),
        migrations.AddField(
            model_name='revision',
            name='person',
            field=models.ForeignKey(db_index=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='revisions', to='cases.person'),
        ),
        migrations.AddField(
            model_name='revision',
            name='source',
            field=models.ForeignKey(db_index=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='revisions', to='cases.source'),
        ),
        migrations.AddField(
            model_name='revision',
            name='spell',
            field=models.ForeignKey(db_index=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='cases.detentionspell'),
        ),
        migrations.AddField(
            model_name='sourceidentity',
            name='kept_by',
            field=models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddField(
            model_name='withheld',
            name='withheld_by',
            field=models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddConstraint(
            model_name='revision',
            constraint=models.UniqueConstraint(condition=models.Q(('person__isnull', False)), fields=('person', 'number'), name='revision_has_its_own_number_in_its_person'),
        ),
        migrations.AddConstraint(
            model_name='revision',
            constraint=models.UniqueConstraint(condition=models.Q(('incident__isnull', False)), fields=('incident', 'number'), name='revision_has_its_own_number_in_its_incident'),
        ),
        migrations.AddConstraint(
            model_name='revision',
            constraint=models.UniqueConstraint(condition=models.Q(('source__isnull', False)), fields=('source', 'number'), name='revision_has_its_own_number_in_its_source'),
        ),
        migrations.AddConstraint(
            model_name='revision',
            constraint=models.CheckConstraint(condition=django.db.models.expressions.RawSQL('num_nonnulls(person_id, incident_id, source_id) = 1', (), output_field=models.BooleanField()), name='revision_is_of_one_file'),
        ),
        migrations.AddConstraint(
            model_name='revision',
            constraint=models.CheckConstraint(condition=django.db.models.expressions.RawSQL('number >= 1', (), output_field=models.BooleanField()), name='revision_number_counts_from_one'),
        ),
        migrations.AddConstraint(
            model_name='revision',
            constraint=models.CheckConstraint(condition=django.db.models.expressions.RawSQL("deed ~ '^[a-z_]+$'", (), output_field=models.BooleanField()), name='revision_names_its_deed'),
        ),
        migrations.AddConstraint(
            model_name='revision',
            constraint=models.CheckConstraint(condition=django.db.models.expressions.RawSQL('num_nonnulls(claim_id, spell_id) <= 1', (), output_field=models.BooleanField()), name='revision_concerns_one_part'),
        ),
        migrations.AddConstraint(
            model_name='revision',
            constraint=models.CheckConstraint(condition=django.db.models.expressions.RawSQL("jsonb_typeof(changes) = 'object'", (), output_field=models.BooleanField()), name='revision_changes_are_by_field'),
        ),
        migrations.AddConstraint(
            model_name='revision',
            constraint=models.CheckConstraint(condition=django.db.models.expressions.RawSQL("restricted_at IS NULL OR (changes = '{}' AND why = '')", (), output_field=models.BooleanField()), name='revision_restricted_has_no_content'),
        ),
        grant_app("cases_revision", "select, insert, update (why, changes, restricted_at)"),
        grant_app("cases_withheld", "select, insert"),
        grant_app("cases_sourceidentity", "select, insert, update"),
        grant_app("cases_claim", "update (withdrawn_at, withdrawn_by_id, withdrawn_why)"),
    ]
