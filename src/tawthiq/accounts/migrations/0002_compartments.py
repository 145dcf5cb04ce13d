"""Compartments and who belongs to them; an address for the digest; the right to see who a source is."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    run_before = [('account', '0001_initial')]  # which reads every user's address

    dependencies = [
        ('accounts', '0001_initial'),
    ]

    operations = [
        migrations.AddField(
            model_name='user',
            name='email',
            field=models.EmailField(blank=True, default='', max_length=254),
        ),
        migrations.AddField(
            model_name='user',
            name='language',
            field=models.CharField(default='ar', max_length=8),
        ),
        migrations.AddField(
            model_name='user',
            name='sees_identities',
            field=models.BooleanField(default=False),
        ),
        migrations.CreateModel(
            name='Compartment',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('code', models.CharField(max_length=40)),
                ('name_en', models.TextField()),
                ('name_ar', models.TextField()),
                ('opened_at', models.DateTimeField()),
            ],
            options={
                'db_table': 'accounts_compartment',
                'constraints': [models.UniqueConstraint(fields=('code',), name='compartment_code_is_taken_once'), models.CheckConstraint(condition=models.Q(('code__regex', '^[a-z0-9_-]+$')), name='compartment_code_is_one_word')],
            },
        ),
        migrations.CreateModel(
            name='Membership',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('since', models.DateTimeField()),
                ('until', models.DateTimeField(null=True)),
                ('compartment', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='memberships', to='accounts.compartment')),
                ('user', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='memberships', to=settings.AUTH_USER_MODEL)),
            ],
            options={
                'db_table': 'accounts_membership',
                'constraints': [models.UniqueConstraint(condition=models.Q(('until__isnull', True)), fields=('compartment', 'user'), name='membership_holds_once_at_a_time')],
            },
        ),
    ]
