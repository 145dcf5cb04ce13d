"""Files, claims and findings with their named constraints; the triggers follow in 0002."""

import django.contrib.postgres.fields
import django.db.models.deletion
import django.db.models.expressions
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    initial = True

    dependencies = [
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name='FindingReason',
            fields=[
                ('digest', models.CharField(max_length=64, primary_key=True, serialize=False)),
                ('salt', models.CharField(max_length=64)),
                ('text', models.TextField()),
                ('kept_at', models.DateTimeField()),
                ('restricted_at', models.DateTimeField(null=True)),
            ],
            options={
                'db_table': 'cases_findingreason',
                'constraints': [models.CheckConstraint(condition=django.db.models.expressions.RawSQL("(restricted_at IS NOT NULL) = (salt = '' AND text = '')", (), output_field=models.BooleanField()), name='reason_is_gone_once_restricted'), models.CheckConstraint(condition=django.db.models.expressions.RawSQL("digest ~ '^[0-9a-f]{64}$'", (), output_field=models.BooleanField()), name='reason_digest_is_a_sha256'), models.CheckConstraint(condition=django.db.models.expressions.RawSQL("restricted_at IS NOT NULL OR digest = encode(sha256(convert_to(salt || text, 'UTF8')), 'hex')", (), output_field=models.BooleanField()), name='reason_digest_is_of_salt_and_text')],
            },
        ),
        migrations.CreateModel(
            name='Incident',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('title_en', models.TextField(default='')),
                ('title_ar', models.TextField(default='')),
                ('notes', models.TextField(default='')),
                ('opened_at', models.DateTimeField()),
                ('opened_by', models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
            ],
            options={
                'db_table': 'cases_incident',
            },
        ),
        migrations.CreateModel(
            name='Person',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('given_ar', models.TextField(default='')),
                ('father_ar', models.TextField(default='')),
                ('grandfather_ar', models.TextField(default='')),
                ('family_ar', models.TextField(default='')),
                ('mother_ar', models.TextField(default='')),
                ('kunya_ar', models.TextField(default='')),
                ('given_en', models.TextField(default='')),
                ('father_en', models.TextField(default='')),
                ('grandfather_en', models.TextField(default='')),
                ('family_en', models.TextField(default='')),
                ('mother_en', models.TextField(default='')),
                ('kunya_en', models.TextField(default='')),
                ('name_folded', models.TextField(default='')),
                ('sex', models.TextField(default='unknown')),
                ('born_on', models.TextField(default='')),
                ('born_from', models.DateField(null=True)),
                ('born_to', models.DateField(null=True)),
                ('origin_governorate', models.TextField(default='unknown')),
                ('origin_place', models.TextField(default='')),
                ('occupation', models.TextField(default='')),
                ('notes', models.TextField(default='')),
                ('opened_at', models.DateTimeField()),
                ('opened_by', models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
            ],
            options={
                'db_table': 'cases_person',
            },
        ),
        migrations.CreateModel(
            name='Finding',
            fields=[
                ('seq', models.BigIntegerField(primary_key=True, serialize=False)),
                ('version', models.IntegerField()),
                ('outcome', models.TextField()),
                ('standing', models.TextField()),
                ('in_scope', models.BooleanField()),
                ('qualified', models.BooleanField()),
                ('exclusion', models.TextField()),
                ('decided_at', models.DateTimeField()),
                ('documented_on', models.DateField(null=True)),
                ('list_key', models.TextField()),
                ('event_on', models.TextField()),
                ('event_from', models.DateField(null=True)),
                ('event_to', models.DateField(null=True)),
                ('event_governorate', models.TextField()),
                ('event_place', models.TextField()),
                ('died_on', models.TextField()),
                ('died_from', models.DateField(null=True)),
                ('died_to', models.DateField(null=True)),
                ('death_governorate', models.TextField()),
                ('in_custody', models.BooleanField()),
                ('holding_governorate', models.TextField()),
                ('origin_governorate', models.TextField()),
                ('killed_governorate', models.GeneratedField(db_persist=True, expression=models.Case(models.When(in_custody=False, then=models.F('event_governorate')), models.When(models.Q(('death_governorate', 'unknown'), _negated=True), then=models.F('death_governorate')), default=models.F('holding_governorate')), output_field=models.TextField())),
                ('sex', models.TextField()),
                ('age_low', models.SmallIntegerField(null=True)),
                ('age_high', models.SmallIntegerField(null=True)),
                ('age_group', models.TextField()),
                ('category', models.GeneratedField(db_persist=True, expression=models.Case(models.When(age_group='child', then=models.Value('children')), models.When(age_group='adult', sex='female', then=models.Value('women')), models.When(age_group='adult', sex='male', then=models.Value('men')), default=models.Value('unknown')), output_field=models.TextField())),
                ('civilian_status', models.TextField()),
                ('attribution', models.TextField()),
                ('parties', django.contrib.postgres.fields.ArrayField(base_field=models.TextField(), size=None)),
                ('standard', models.TextField()),
                ('alleged', django.contrib.postgres.fields.ArrayField(base_field=models.TextField(), size=None)),
                ('position', models.TextField()),
                ('causes', django.contrib.postgres.fields.ArrayField(base_field=models.TextField(), size=None)),
                ('cause_certainties', django.contrib.postgres.fields.ArrayField(base_field=models.TextField(), size=None)),
                ('means', models.TextField()),
                ('groups', django.contrib.postgres.fields.ArrayField(base_field=models.TextField(), size=None)),
                ('fate_death', models.TextField()),
                ('fate_custody', models.TextField()),
                ('fate_body', models.TextField()),
                ('named', models.BooleanField()),
                ('certainty_identity', models.TextField()),
                ('certainty_death', models.TextField()),
                ('certainty_date', models.TextField()),
                ('certainty_place', models.TextField()),
                ('certainty_status', models.TextField()),
                ('certainty_cause', models.TextField()),
                ('certainty_attribution', models.TextField()),
                ('pack', models.TextField()),
                ('reason_digest', models.CharField(max_length=64)),
                ('decided_by', models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('reviewed_by', models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('supersedes', models.ForeignKey(db_index=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='superseded_by', to='cases.finding')),
                ('incident', models.ForeignKey(db_index=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='dead', to='cases.incident')),
                ('joined_into', models.ForeignKey(db_index=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='joined', to='cases.person')),
                ('person', models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.PROTECT, related_name='findings', to='cases.person')),
            ],
            options={
                'db_table': 'cases_finding',
            },
        ),
        migrations.CreateModel(
            name='DetentionSpell',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('arrested_on', models.TextField(default='')),
                ('arrested_from', models.DateField(null=True)),
                ('arrested_to', models.DateField(null=True)),
                ('arrest_governorate', models.TextField(default='unknown')),
                ('arrest_place', models.TextField(default='')),
                ('force', models.TextField(default='')),
                ('holding_places', django.contrib.postgres.fields.ArrayField(base_field=models.TextField(), default=list, size=None)),
                ('notified_on', models.TextField(default='')),
                ('ended_on', models.TextField(default='')),
                ('ended_from', models.DateField(null=True)),
                ('ended_to', models.DateField(null=True)),
                ('custody', models.TextField(default='detained')),
                ('body', models.TextField(default='none')),
                ('recorded_at', models.DateTimeField()),
                ('recorded_by', models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('person', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='spells', to='cases.person')),
            ],
            options={
                'db_table': 'cases_detentionspell',
            },
        ),
        migrations.CreateModel(
            name='Source',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('key', models.TextField()),
                ('kind', models.TextField(choices=[('list', 'List'), ('family', 'Family'), ('witness', 'Witness'), ('survivor', 'Survivor'), ('form', 'Form'), ('media', 'Media report'), ('video', 'Photo or video'), ('official', 'Official record'), ('partner', 'Partner organisation'), ('other', 'Other')])),
                ('reliability', models.TextField(default='F')),
                ('title', models.TextField(default='')),
                ('added_at', models.DateTimeField()),
                ('added_by', models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
            ],
            options={
                'db_table': 'cases_source',
            },
        ),
        migrations.CreateModel(
            name='Claim',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('element', models.TextField()),
                ('value', models.TextField()),
                ('credibility', models.TextField(default='6')),
                ('certainty', models.TextField(default='unknown')),
                ('recorded_at', models.DateTimeField()),
                ('recorded_by', models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('incident', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='claims', to='cases.incident')),
                ('person', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='claims', to='cases.person')),
                ('obtained_from', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='cases.source')),
                ('source', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='claims', to='cases.source')),
            ],
            options={
                'db_table': 'cases_claim',
            },
        ),
        migrations.CreateModel(
            name='IncidentFinding',
            fields=[
                ('seq', models.BigIntegerField(primary_key=True, serialize=False)),
                ('version', models.IntegerField()),
                ('outcome', models.TextField()),
                ('event_on', models.TextField()),
                ('event_from', models.DateField(null=True)),
                ('event_to', models.DateField(null=True)),
                ('governorate', models.TextField()),
                ('place', models.TextField()),
                ('place_kind', models.TextField()),
                ('means', models.TextField()),
                ('attribution', models.TextField()),
                ('parties', django.contrib.postgres.fields.ArrayField(base_field=models.TextField(), size=None)),
                ('standard', models.TextField()),
                ('killed_floor', models.IntegerField()),
                ('unnamed', models.IntegerField()),
                ('injured_low', models.IntegerField(null=True)),
                ('injured_high', models.IntegerField(null=True)),
                ('control', models.TextField()),
                ('warning', models.TextField()),
                ('military_presence', models.TextField()),
                ('strikes', models.SmallIntegerField()),
                ('notable', models.BooleanField()),
                ('decided_at', models.DateTimeField()),
                ('pack', models.TextField()),
                ('reason_digest', models.CharField(max_length=64)),
                ('decided_by', models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('incident', models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.PROTECT, related_name='findings', to='cases.incident')),
                ('reviewed_by', models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('supersedes', models.ForeignKey(db_index=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='superseded_by', to='cases.incidentfinding')),
            ],
            options={
                'db_table': 'cases_incidentfinding',
                'constraints': [models.UniqueConstraint(fields=('incident', 'version'), name='incident_finding_has_each_version_of_an_incident_once'), models.UniqueConstraint(condition=models.Q(('supersedes__isnull', False)), fields=('supersedes',), name='incident_finding_is_superseded_once'), models.CheckConstraint(condition=django.db.models.expressions.RawSQL('version >= 1 AND (version = 1) = (supersedes_id IS NULL)', (), output_field=models.BooleanField()), name='incident_finding_has_a_predecessor_unless_it_is_the_first'), models.CheckConstraint(condition=django.db.models.expressions.RawSQL('decided_by_id <> reviewed_by_id', (), output_field=models.BooleanField()), name='incident_finding_is_reviewed_by_another'), models.CheckConstraint(condition=django.db.models.expressions.RawSQL("outcome IN ('recorded', 'withdrawn')", (), output_field=models.BooleanField()), name='incident_finding_outcome_is_known'), models.CheckConstraint(condition=django.db.models.expressions.RawSQL('event_from <= event_to', (), output_field=models.BooleanField()), name='incident_finding_event_range_is_in_order'), models.CheckConstraint(condition=django.db.models.expressions.RawSQL('injured_low <= injured_high', (), output_field=models.BooleanField()), name='incident_finding_injured_range_is_in_order'), models.CheckConstraint(condition=django.db.models.expressions.RawSQL('killed_floor >= 0 AND unnamed >= 0 AND coalesce(injured_low, 0) >= 0', (), output_field=models.BooleanField()), name='incident_finding_numbers_are_not_negative'), models.CheckConstraint(condition=django.db.models.expressions.RawSQL('strikes >= 1', (), output_field=models.BooleanField()), name='incident_finding_has_a_strike'), models.CheckConstraint(condition=django.db.models.expressions.RawSQL("CASE attribution\n    WHEN 'sole' THEN cardinality(parties) = 1\n    WHEN 'unknown' THEN cardinality(parties) = 0\n    WHEN 'contested' THEN true\n    ELSE cardinality(parties) >= 2 END", (), output_field=models.BooleanField()), name='incident_finding_parties_fit_the_kind_of_attribution'), models.CheckConstraint(condition=django.db.models.expressions.RawSQL("attribution IN ('sole', 'joint_unresolved', 'joint_proved', 'one_of', 'contested', 'unknown')", (), output_field=models.BooleanField()), name='incident_finding_attribution_is_known'), models.CheckConstraint(condition=django.db.models.expressions.RawSQL("standard IN ('none', 'possible', 'likely', 'reasonable_grounds', 'conclusive')", (), output_field=models.BooleanField()), name='incident_finding_standard_is_known'), models.CheckConstraint(condition=django.db.models.expressions.RawSQL("warning IN ('yes', 'no', 'not_established')", (), output_field=models.BooleanField()), name='incident_finding_warning_is_known'), models.CheckConstraint(condition=django.db.models.expressions.RawSQL("military_presence IN ('yes', 'no', 'not_established')", (), output_field=models.BooleanField()), name='incident_finding_military_presence_is_known')],
            },
        ),
        migrations.AddConstraint(
            model_name='person',
            constraint=models.CheckConstraint(condition=django.db.models.expressions.RawSQL("sex IN ('female', 'male', 'unknown')", (), output_field=models.BooleanField()), name='person_sex_is_known_to_the_domain'),
        ),
        migrations.AddConstraint(
            model_name='person',
            constraint=models.CheckConstraint(condition=django.db.models.expressions.RawSQL('born_from <= born_to', (), output_field=models.BooleanField()), name='person_birth_range_is_in_order'),
        ),
        migrations.AddIndex(
            model_name='finding',
            index=models.Index(condition=models.Q(('incident__isnull', False)), fields=['incident'], name='finding_by_incident'),
        ),
        migrations.AddIndex(
            model_name='finding',
            index=models.Index(condition=models.Q(('joined_into__isnull', False)), fields=['joined_into'], name='finding_by_joined_into'),
        ),
        migrations.AddConstraint(
            model_name='finding',
            constraint=models.UniqueConstraint(fields=('person', 'version'), name='finding_has_each_version_of_a_person_once'),
        ),
        migrations.AddConstraint(
            model_name='finding',
            constraint=models.UniqueConstraint(condition=models.Q(('supersedes__isnull', False)), fields=('supersedes',), name='finding_is_superseded_once'),
        ),
        migrations.AddConstraint(
            model_name='finding',
            constraint=models.CheckConstraint(condition=django.db.models.expressions.RawSQL('version >= 1 AND (version = 1) = (supersedes_id IS NULL)', (), output_field=models.BooleanField()), name='finding_has_a_predecessor_unless_it_is_the_first'),
        ),
        migrations.AddConstraint(
            model_name='finding',
            constraint=models.CheckConstraint(condition=django.db.models.expressions.RawSQL("(outcome = 'joined_into') = (joined_into_id IS NOT NULL)", (), output_field=models.BooleanField()), name='finding_says_into_whom_it_was_joined'),
        ),
        migrations.AddConstraint(
            model_name='finding',
            constraint=models.CheckConstraint(condition=django.db.models.expressions.RawSQL('joined_into_id <> person_id', (), output_field=models.BooleanField()), name='finding_is_not_joined_into_itself'),
        ),
        migrations.AddConstraint(
            model_name='finding',
            constraint=models.CheckConstraint(condition=django.db.models.expressions.RawSQL("outcome <> 'counted' OR in_scope", (), output_field=models.BooleanField()), name='finding_counts_only_what_is_in_scope'),
        ),
        migrations.AddConstraint(
            model_name='finding',
            constraint=models.CheckConstraint(condition=django.db.models.expressions.RawSQL("outcome <> 'counted' OR exclusion = 'none'", (), output_field=models.BooleanField()), name='finding_that_counts_has_no_exclusion'),
        ),
        migrations.AddConstraint(
            model_name='finding',
            constraint=models.CheckConstraint(condition=django.db.models.expressions.RawSQL("outcome <> 'not_counted' OR exclusion <> 'none'", (), output_field=models.BooleanField()), name='finding_that_does_not_count_says_why'),
        ),
        migrations.AddConstraint(
            model_name='finding',
            constraint=models.CheckConstraint(condition=django.db.models.expressions.RawSQL("outcome <> 'counted' OR standing <> 'reviewed' OR documented_on IS NOT NULL", (), output_field=models.BooleanField()), name='finding_reviewed_and_counted_has_its_day'),
        ),
        migrations.AddConstraint(
            model_name='finding',
            constraint=models.CheckConstraint(condition=django.db.models.expressions.RawSQL("documented_on <= (timezone('UTC', decided_at))::date + 1", (), output_field=models.BooleanField()), name='finding_is_not_documented_after_its_decision'),
        ),
        migrations.AddConstraint(
            model_name='finding',
            constraint=models.CheckConstraint(condition=django.db.models.expressions.RawSQL('decided_by_id <> reviewed_by_id', (), output_field=models.BooleanField()), name='finding_is_reviewed_by_another_person'),
        ),
        migrations.AddConstraint(
            model_name='finding',
            constraint=models.CheckConstraint(condition=django.db.models.expressions.RawSQL("(standing = 'adopted') = (list_key <> '')", (), output_field=models.BooleanField()), name='finding_names_a_list_if_and_only_if_adopted'),
        ),
        migrations.AddConstraint(
            model_name='finding',
            constraint=models.CheckConstraint(condition=django.db.models.expressions.RawSQL('age_low <= age_high AND age_low >= 0 AND age_high <= 130 OR age_low IS NULL AND age_high BETWEEN 0 AND 130 OR age_high IS NULL AND age_low BETWEEN 0 AND 130 OR age_low IS NULL AND age_high IS NULL', (), output_field=models.BooleanField()), name='finding_age_interval_is_in_order'),
        ),
        migrations.AddConstraint(
            model_name='finding',
            constraint=models.CheckConstraint(condition=django.db.models.expressions.RawSQL("CASE age_group WHEN 'child' THEN coalesce(age_low < 18, true) WHEN 'adult' THEN coalesce(age_high >= 18, true) ELSE true END", (), output_field=models.BooleanField()), name='finding_age_group_fits_the_interval'),
        ),
        migrations.AddConstraint(
            model_name='finding',
            constraint=models.CheckConstraint(condition=django.db.models.expressions.RawSQL('event_from <= event_to', (), output_field=models.BooleanField()), name='finding_event_range_is_in_order'),
        ),
        migrations.AddConstraint(
            model_name='finding',
            constraint=models.CheckConstraint(condition=django.db.models.expressions.RawSQL('died_from <= died_to', (), output_field=models.BooleanField()), name='finding_death_range_is_in_order'),
        ),
        migrations.AddConstraint(
            model_name='finding',
            constraint=models.CheckConstraint(condition=django.db.models.expressions.RawSQL('cardinality(causes) = cardinality(cause_certainties)', (), output_field=models.BooleanField()), name='finding_causes_each_have_a_certainty'),
        ),
        migrations.AddConstraint(
            model_name='finding',
            constraint=models.CheckConstraint(condition=django.db.models.expressions.RawSQL("CASE attribution\n    WHEN 'sole' THEN cardinality(parties) = 1\n    WHEN 'unknown' THEN cardinality(parties) = 0\n    WHEN 'contested' THEN true\n    ELSE cardinality(parties) >= 2 END", (), output_field=models.BooleanField()), name='finding_parties_fit_the_kind_of_attribution'),
        ),
        migrations.AddConstraint(
            model_name='finding',
            constraint=models.CheckConstraint(condition=django.db.models.expressions.RawSQL("certainty_identity IN ('confirmed', 'likely', 'possible', 'contested', 'unknown') AND certainty_death IN ('confirmed', 'likely', 'possible', 'contested', 'unknown') AND certainty_date IN ('confirmed', 'likely', 'possible', 'contested', 'unknown') AND certainty_place IN ('confirmed', 'likely', 'possible', 'contested', 'unknown') AND certainty_status IN ('confirmed', 'likely', 'possible', 'contested', 'unknown') AND certainty_cause IN ('confirmed', 'likely', 'possible', 'contested', 'unknown') AND certainty_attribution IN ('confirmed', 'likely', 'possible', 'contested', 'unknown')", (), output_field=models.BooleanField()), name='finding_certainties_are_known_to_the_domain'),
        ),
        migrations.AddConstraint(
            model_name='finding',
            constraint=models.CheckConstraint(condition=django.db.models.expressions.RawSQL("outcome IN ('counted', 'not_counted', 'withdrawn', 'joined_into')", (), output_field=models.BooleanField()), name='finding_outcome_is_known_to_the_domain'),
        ),
        migrations.AddConstraint(
            model_name='finding',
            constraint=models.CheckConstraint(condition=django.db.models.expressions.RawSQL("standing IN ('reviewed', 'adopted')", (), output_field=models.BooleanField()), name='finding_standing_is_known_to_the_domain'),
        ),
        migrations.AddConstraint(
            model_name='finding',
            constraint=models.CheckConstraint(condition=django.db.models.expressions.RawSQL("exclusion IN ('none', 'natural_death', 'disease', 'private_dispute', 'combatant_unrecorded', 'not_established', 'out_of_scope', 'consent_withdrawn')", (), output_field=models.BooleanField()), name='finding_exclusion_is_known_to_the_domain'),
        ),
        migrations.AddConstraint(
            model_name='finding',
            constraint=models.CheckConstraint(condition=django.db.models.expressions.RawSQL("sex IN ('female', 'male', 'unknown')", (), output_field=models.BooleanField()), name='finding_sex_is_known_to_the_domain'),
        ),
        migrations.AddConstraint(
            model_name='finding',
            constraint=models.CheckConstraint(condition=django.db.models.expressions.RawSQL("age_group IN ('child', 'adult', 'unknown')", (), output_field=models.BooleanField()), name='finding_age_group_is_known_to_the_domain'),
        ),
        migrations.AddConstraint(
            model_name='finding',
            constraint=models.CheckConstraint(condition=django.db.models.expressions.RawSQL("civilian_status IN ('civilian', 'other_protected', 'armed_forces', 'participating', 'unknown')", (), output_field=models.BooleanField()), name='finding_status_is_known_to_the_domain'),
        ),
        migrations.AddConstraint(
            model_name='finding',
            constraint=models.CheckConstraint(condition=django.db.models.expressions.RawSQL("attribution IN ('sole', 'joint_unresolved', 'joint_proved', 'one_of', 'contested', 'unknown')", (), output_field=models.BooleanField()), name='finding_attribution_is_known_to_the_domain'),
        ),
        migrations.AddConstraint(
            model_name='finding',
            constraint=models.CheckConstraint(condition=django.db.models.expressions.RawSQL("standard IN ('none', 'possible', 'likely', 'reasonable_grounds', 'conclusive')", (), output_field=models.BooleanField()), name='finding_standard_is_known_to_the_domain'),
        ),
        migrations.AddConstraint(
            model_name='finding',
            constraint=models.CheckConstraint(condition=django.db.models.expressions.RawSQL("position IN ('none', 'accepted', 'denied')", (), output_field=models.BooleanField()), name='finding_position_is_known_to_the_domain'),
        ),
        migrations.AddConstraint(
            model_name='finding',
            constraint=models.CheckConstraint(condition=django.db.models.expressions.RawSQL("fate_death IN ('alive', 'reported', 'confirmed', 'unknown')", (), output_field=models.BooleanField()), name='finding_death_is_known_to_the_domain'),
        ),
        migrations.AddConstraint(
            model_name='finding',
            constraint=models.CheckConstraint(condition=django.db.models.expressions.RawSQL("fate_custody IN ('never', 'detained', 'disappeared', 'released', 'ended')", (), output_field=models.BooleanField()), name='finding_custody_is_known_to_the_domain'),
        ),
        migrations.AddConstraint(
            model_name='finding',
            constraint=models.CheckConstraint(condition=django.db.models.expressions.RawSQL("fate_body IN ('none', 'offered', 'refused', 'handed_over', 'found_identified', 'unknown')", (), output_field=models.BooleanField()), name='finding_body_is_known_to_the_domain'),
        ),
        migrations.AddConstraint(
            model_name='detentionspell',
            constraint=models.CheckConstraint(condition=django.db.models.expressions.RawSQL('arrested_from <= arrested_to', (), output_field=models.BooleanField()), name='spell_arrest_range_is_in_order'),
        ),
        migrations.AddConstraint(
            model_name='detentionspell',
            constraint=models.CheckConstraint(condition=django.db.models.expressions.RawSQL('ended_from <= ended_to', (), output_field=models.BooleanField()), name='spell_end_range_is_in_order'),
        ),
        migrations.AddConstraint(
            model_name='detentionspell',
            constraint=models.CheckConstraint(condition=django.db.models.expressions.RawSQL('arrested_from <= ended_to', (), output_field=models.BooleanField()), name='spell_does_not_end_before_it_begins'),
        ),
        migrations.AddConstraint(
            model_name='detentionspell',
            constraint=models.CheckConstraint(condition=django.db.models.expressions.RawSQL("custody IN ('never', 'detained', 'disappeared', 'released', 'ended')", (), output_field=models.BooleanField()), name='spell_custody_is_known_to_the_domain'),
        ),
        migrations.AddConstraint(
            model_name='detentionspell',
            constraint=models.CheckConstraint(condition=django.db.models.expressions.RawSQL("body IN ('none', 'offered', 'refused', 'handed_over', 'found_identified', 'unknown')", (), output_field=models.BooleanField()), name='spell_body_is_known_to_the_domain'),
        ),
        migrations.AddConstraint(
            model_name='source',
            constraint=models.UniqueConstraint(fields=('key',), name='source_key_is_taken_once'),
        ),
        migrations.AddConstraint(
            model_name='source',
            constraint=models.CheckConstraint(condition=django.db.models.expressions.RawSQL("key ~ '^[!-~]+$'", (), output_field=models.BooleanField()), name='source_key_is_one_word'),
        ),
        migrations.AddConstraint(
            model_name='source',
            constraint=models.CheckConstraint(condition=django.db.models.expressions.RawSQL("reliability IN ('A', 'B', 'C', 'D', 'E', 'F')", (), output_field=models.BooleanField()), name='source_reliability_is_a_to_f'),
        ),
        migrations.AddConstraint(
            model_name='source',
            constraint=models.CheckConstraint(condition=django.db.models.expressions.RawSQL("kind IN ('list', 'family', 'witness', 'survivor', 'form', 'media', 'video', 'official', 'partner', 'other')", (), output_field=models.BooleanField()), name='source_kind_is_known'),
        ),
        migrations.AddConstraint(
            model_name='claim',
            constraint=models.CheckConstraint(condition=django.db.models.expressions.RawSQL('num_nonnulls(person_id, incident_id) = 1', (), output_field=models.BooleanField()), name='claim_is_about_one_file'),
        ),
        migrations.AddConstraint(
            model_name='claim',
            constraint=models.CheckConstraint(condition=django.db.models.expressions.RawSQL("element ~ '^[a-z_]+$'", (), output_field=models.BooleanField()), name='claim_names_an_element'),
        ),
        migrations.AddConstraint(
            model_name='claim',
            constraint=models.CheckConstraint(condition=django.db.models.expressions.RawSQL('obtained_from_id <> source_id', (), output_field=models.BooleanField()), name='claim_is_not_obtained_from_itself'),
        ),
        migrations.AddConstraint(
            model_name='claim',
            constraint=models.CheckConstraint(condition=django.db.models.expressions.RawSQL("credibility IN ('1', '2', '3', '4', '5', '6')", (), output_field=models.BooleanField()), name='claim_credibility_is_1_to_6'),
        ),
        migrations.AddConstraint(
            model_name='claim',
            constraint=models.CheckConstraint(condition=django.db.models.expressions.RawSQL("certainty IN ('confirmed', 'likely', 'possible', 'contested', 'unknown')", (), output_field=models.BooleanField()), name='claim_certainty_is_known_to_the_domain'),
        ),
    ]
