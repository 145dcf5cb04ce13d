"""Imports and raw rows: written once by the app login, changed and deleted by nobody."""

import django.db.models.deletion
import django.db.models.expressions
from django.conf import settings
from django.db import migrations, models

from tawthiq.workspace.grants import append_only, grant_app


class Migration(migrations.Migration):

    initial = True

    dependencies = [
        ('cases', '0002_keep_findings'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name='Import',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('file_digest', models.CharField(max_length=64)),
                ('file_name_digest', models.CharField(max_length=64)),
                ('map_title', models.TextField()),
                ('map_digest', models.CharField(max_length=64)),
                ('rows_read', models.IntegerField()),
                ('created', models.IntegerField()),
                ('changed', models.IntegerField()),
                ('unchanged', models.IntegerField()),
                ('repeated', models.IntegerField()),
                ('refused', models.IntegerField()),
                ('look_alikes', models.IntegerField()),
                ('adopted', models.IntegerField()),
                ('superseded', models.IntegerField()),
                ('kept', models.IntegerField()),
                ('imported_at', models.DateTimeField()),
                ('imported_by', models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('reviewed_by', models.ForeignKey(db_index=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('source', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='imports', to='cases.source')),
            ],
            options={
                'db_table': 'intake_import',
            },
        ),
        migrations.CreateModel(
            name='ImportRow',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('line', models.IntegerField()),
                ('list_id', models.TextField()),
                ('outcome', models.TextField(choices=[('created', 'created'), ('changed', 'changed'), ('unchanged', 'unchanged'), ('repeated', 'repeated in the file'), ('refused', 'refused')])),
                ('row_hash', models.CharField(max_length=64)),
                ('entry_digest', models.CharField(max_length=64)),
                ('reason', models.TextField()),
                ('raw', models.TextField(null=True)),
                ('imported', models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.PROTECT, related_name='rows', to='intake.import')),
                ('person', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='rows', to='cases.person')),
                ('source', models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='cases.source')),
            ],
            options={
                'db_table': 'intake_importrow',
            },
        ),
        migrations.AddConstraint(
            model_name='import',
            constraint=models.CheckConstraint(condition=models.Q(('rows_read', django.db.models.expressions.CombinedExpression(django.db.models.expressions.CombinedExpression(django.db.models.expressions.CombinedExpression(django.db.models.expressions.CombinedExpression(models.F('created'), '+', models.F('changed')), '+', models.F('unchanged')), '+', models.F('repeated')), '+', models.F('refused')))), name='import_receipt_adds_up'),
        ),
        migrations.AddConstraint(
            model_name='import',
            constraint=models.CheckConstraint(condition=django.db.models.expressions.RawSQL('least(rows_read, created, changed, unchanged, repeated, refused, adopted, superseded, kept, look_alikes) >= 0', (), output_field=models.BooleanField()), name='import_counts_are_not_negative'),
        ),
        migrations.AddConstraint(
            model_name='import',
            constraint=models.CheckConstraint(condition=django.db.models.expressions.RawSQL("file_digest ~ '^[0-9a-f]{64}$'", (), output_field=models.BooleanField()), name='import_file_digest_is_a_sha256'),
        ),
        migrations.AddConstraint(
            model_name='import',
            constraint=models.CheckConstraint(condition=django.db.models.expressions.RawSQL('imported_by_id <> reviewed_by_id', (), output_field=models.BooleanField()), name='import_adopts_only_with_a_second_person'),
        ),
        migrations.AddConstraint(
            model_name='import',
            constraint=models.CheckConstraint(condition=django.db.models.expressions.RawSQL('reviewed_by_id IS NOT NULL OR adopted + superseded = 0', (), output_field=models.BooleanField()), name='import_without_a_second_person_adopts_nothing'),
        ),
        migrations.AddIndex(
            model_name='importrow',
            index=models.Index(condition=models.Q(('outcome__in', ['created', 'changed'])), fields=['source', 'list_id', '-id'], name='row_understood_by_list_id'),
        ),
        migrations.AddConstraint(
            model_name='importrow',
            constraint=models.UniqueConstraint(fields=('imported', 'line'), name='row_has_its_own_line'),
        ),
        migrations.AddConstraint(
            model_name='importrow',
            constraint=models.UniqueConstraint(condition=models.Q(('outcome', 'created')), fields=('source', 'list_id'), name='row_creates_a_file_once_per_list_id'),
        ),
        migrations.AddConstraint(
            model_name='importrow',
            constraint=models.CheckConstraint(condition=django.db.models.expressions.RawSQL("outcome IN ('created', 'changed', 'unchanged', 'repeated', 'refused')", (), output_field=models.BooleanField()), name='row_outcome_is_known'),
        ),
        migrations.AddConstraint(
            model_name='importrow',
            constraint=models.CheckConstraint(condition=django.db.models.expressions.RawSQL("(outcome = 'refused') = (reason <> '')", (), output_field=models.BooleanField()), name='row_that_is_refused_says_why'),
        ),
        migrations.AddConstraint(
            model_name='importrow',
            constraint=models.CheckConstraint(condition=django.db.models.expressions.RawSQL("(outcome = 'refused') = (person_id IS NULL)", (), output_field=models.BooleanField()), name='row_belongs_to_a_file_unless_refused'),
        ),
        migrations.AddConstraint(
            model_name='importrow',
            constraint=models.CheckConstraint(condition=django.db.models.expressions.RawSQL("outcome IN ('unchanged', 'repeated') OR raw IS NOT NULL", (), output_field=models.BooleanField()), name='row_is_kept_raw_unless_it_is_known'),
        ),
        migrations.AddConstraint(
            model_name='importrow',
            constraint=models.CheckConstraint(condition=django.db.models.expressions.RawSQL('line >= 1', (), output_field=models.BooleanField()), name='row_line_counts_from_one'),
        ),
        grant_app("intake_import", "select, insert"),
        grant_app("intake_importrow", "select, insert"),
        append_only("intake_import"),
        append_only("intake_importrow"),
    ]
