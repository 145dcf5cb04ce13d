"""Proposals, remarks and mentions: their constraints, the guard of their moves, row security, rights."""

import django.contrib.postgres.fields
import django.db.models.deletion
import django.db.models.expressions
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    initial = True

    dependencies = [
        ('cases', '0007_let_findings_be_preliminary'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name='Proposal',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('stage', models.TextField(default='draft')),
                ('facts', models.JSONField()),
                ('outcome', models.TextField()),
                ('in_scope', models.BooleanField(default=True)),
                ('qualified', models.BooleanField(default=True)),
                ('ground', models.TextField(default='')),
                ('reason', models.TextField(default='')),
                ('revision', models.IntegerField(default=1)),
                ('drafted_at', models.DateTimeField()),
                ('amended_at', models.DateTimeField()),
                ('hands', django.contrib.postgres.fields.ArrayField(base_field=models.BigIntegerField(), size=None)),
                ('submitted_at', models.DateTimeField(null=True)),
                ('taken_at', models.DateTimeField(null=True)),
                ('decided_at', models.DateTimeField(null=True)),
                ('due_on', models.DateField(null=True)),
                ('released_at', models.DateTimeField(null=True)),
                ('amended_by', models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('assignee', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('drafted_by', models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('finding', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='cases.finding')),
                ('incident', models.OneToOneField(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='proposal', to='cases.incident')),
                ('incident_finding', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='cases.incidentfinding')),
                ('person', models.OneToOneField(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='proposal', to='cases.person')),
                ('released_by', models.ForeignKey(db_index=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('reviewer', models.ForeignKey(db_index=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('submitted_by', models.ForeignKey(db_index=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
            ],
            options={
                'db_table': 'review_proposal',
            },
        ),
        migrations.CreateModel(
            name='Remark',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('kind', models.TextField(default='comment')),
                ('text', models.TextField()),
                ('said_at', models.DateTimeField()),
                ('restricted_at', models.DateTimeField(null=True)),
                ('proposal', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='remarks', to='review.proposal')),
                ('said_by', models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
            ],
            options={
                'db_table': 'review_remark',
            },
        ),
        migrations.CreateModel(
            name='Mention',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('seen_at', models.DateTimeField(null=True)),
                ('user', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('remark', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='mentions', to='review.remark')),
            ],
            options={
                'db_table': 'review_mention',
            },
        ),
        migrations.AddIndex(
            model_name='proposal',
            index=models.Index(condition=models.Q(('stage__in', ['found', 'withdrawn']), _negated=True), fields=['stage', 'submitted_at'], name='proposal_that_waits'),
        ),
        migrations.AddConstraint(
            model_name='proposal',
            constraint=models.CheckConstraint(condition=django.db.models.expressions.RawSQL('num_nonnulls(person_id, incident_id) = 1', (), output_field=models.BooleanField()), name='proposal_is_about_one_file'),
        ),
        migrations.AddConstraint(
            model_name='proposal',
            constraint=models.CheckConstraint(condition=django.db.models.expressions.RawSQL("stage IN ('draft', 'submitted', 'under_review', 'returned', 'found', 'withdrawn')", (), output_field=models.BooleanField()), name='proposal_stage_is_known_to_the_domain'),
        ),
        migrations.AddConstraint(
            model_name='proposal',
            constraint=models.CheckConstraint(condition=django.db.models.expressions.RawSQL("ground IN ('', 'independent_sources', 'official_record', 'seen', 'eyewitnesses', 'family_and_others', 'not_enough')", (), output_field=models.BooleanField()), name='proposal_ground_is_known'),
        ),
        migrations.AddConstraint(
            model_name='proposal',
            constraint=models.CheckConstraint(condition=django.db.models.expressions.RawSQL("CASE WHEN person_id IS NULL THEN outcome IN ('recorded', 'withdrawn') ELSE outcome IN ('counted', 'not_counted', 'withdrawn') END", (), output_field=models.BooleanField()), name='proposal_outcome_is_one_of_its_kind_of_file'),
        ),
        migrations.AddConstraint(
            model_name='proposal',
            constraint=models.CheckConstraint(condition=django.db.models.expressions.RawSQL('(submitted_by_id IS NULL) = (submitted_at IS NULL)', (), output_field=models.BooleanField()), name='proposal_says_who_submitted_it_and_when'),
        ),
        migrations.AddConstraint(
            model_name='proposal',
            constraint=models.CheckConstraint(condition=django.db.models.expressions.RawSQL('(reviewer_id IS NULL) = (taken_at IS NULL)', (), output_field=models.BooleanField()), name='proposal_says_who_reviews_it_and_since_when'),
        ),
        migrations.AddConstraint(
            model_name='proposal',
            constraint=models.CheckConstraint(condition=django.db.models.expressions.RawSQL('(released_by_id IS NULL) = (released_at IS NULL)', (), output_field=models.BooleanField()), name='proposal_says_who_released_it_and_when'),
        ),
        migrations.AddConstraint(
            model_name='proposal',
            constraint=models.CheckConstraint(condition=django.db.models.expressions.RawSQL("stage IN ('draft', 'withdrawn') OR submitted_by_id IS NOT NULL", (), output_field=models.BooleanField()), name='proposal_beyond_a_draft_was_submitted'),
        ),
        migrations.AddConstraint(
            model_name='proposal',
            constraint=models.CheckConstraint(condition=django.db.models.expressions.RawSQL("stage NOT IN ('under_review', 'found') OR reviewer_id IS NOT NULL", (), output_field=models.BooleanField()), name='proposal_under_review_or_found_has_a_reviewer'),
        ),
        migrations.AddConstraint(
            model_name='proposal',
            constraint=models.CheckConstraint(condition=django.db.models.expressions.RawSQL('reviewer_id IS NULL OR reviewer_id <> ALL (hands)', (), output_field=models.BooleanField()), name='proposal_is_reviewed_by_nobody_who_had_a_hand_in_it'),
        ),
        migrations.AddConstraint(
            model_name='proposal',
            constraint=models.CheckConstraint(condition=django.db.models.expressions.RawSQL('hands @> ARRAY[drafted_by_id, amended_by_id] AND (submitted_by_id IS NULL OR submitted_by_id = ANY (hands))', (), output_field=models.BooleanField()), name='proposal_hands_are_all_that_worked_on_it'),
        ),
        migrations.AddConstraint(
            model_name='proposal',
            constraint=models.CheckConstraint(condition=django.db.models.expressions.RawSQL("stage <> 'found' OR num_nonnulls(finding_id, incident_finding_id) = 1", (), output_field=models.BooleanField()), name='proposal_that_is_found_has_its_finding'),
        ),
        migrations.AddConstraint(
            model_name='proposal',
            constraint=models.CheckConstraint(condition=django.db.models.expressions.RawSQL("stage <> 'found' OR decided_at IS NOT NULL", (), output_field=models.BooleanField()), name='proposal_that_is_found_says_when'),
        ),
        migrations.AddConstraint(
            model_name='proposal',
            constraint=models.CheckConstraint(condition=django.db.models.expressions.RawSQL('(finding_id IS NULL OR person_id IS NOT NULL) AND (incident_finding_id IS NULL OR incident_id IS NOT NULL)', (), output_field=models.BooleanField()), name='proposal_finding_is_of_its_kind_of_file'),
        ),
        migrations.AddConstraint(
            model_name='proposal',
            constraint=models.CheckConstraint(condition=django.db.models.expressions.RawSQL('revision >= 1', (), output_field=models.BooleanField()), name='proposal_revisions_count_up_from_one'),
        ),
        migrations.AddConstraint(
            model_name='remark',
            constraint=models.CheckConstraint(condition=django.db.models.expressions.RawSQL("kind IN ('comment', 'return', 'withdrawal', 'reopening')", (), output_field=models.BooleanField()), name='remark_kind_is_known'),
        ),
        migrations.AddConstraint(
            model_name='remark',
            constraint=models.CheckConstraint(condition=django.db.models.expressions.RawSQL("(restricted_at IS NULL) = (text <> '')", (), output_field=models.BooleanField()), name='remark_says_something_until_restricted'),
        ),
        migrations.AddConstraint(
            model_name='mention',
            constraint=models.UniqueConstraint(fields=('remark', 'user'), name='mention_calls_each_person_once'),
        ),
    ]
