"""The people who work here, with the rights of the app login."""

import django.db.models.functions.text
from django.db import migrations, models

from tawthiq.workspace.grants import grant_app


class Migration(migrations.Migration):

    initial = True

    dependencies = [
    ]

    operations = [
        migrations.CreateModel(
            name='User',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('password', models.CharField(max_length=128, verbose_name='password')),
                ('last_login', models.DateTimeField(blank=True, null=True, verbose_name='last login')),
                ('username', models.CharField(max_length=64)),
                ('role', models.CharField(choices=[('reader', 'Reads'), ('recorder', 'Records'), ('reviewer', 'Reviews'), ('editor', 'Publishes'), ('steward', 'Looks after the register')], max_length=16)),
                ('is_active', models.BooleanField(default=True)),
                ('added_at', models.DateTimeField()),
            ],
            options={
                'db_table': 'accounts_user',
                'constraints': [models.UniqueConstraint(fields=('username',), name='user_name_is_taken_once'), models.UniqueConstraint(django.db.models.functions.text.Lower('username'), name='user_name_is_taken_once_in_any_case'), models.CheckConstraint(condition=models.Q(('username__regex', '^[^[:space:]]+$')), name='user_name_is_one_word'), models.CheckConstraint(condition=models.Q(('role__in', ['reader', 'recorder', 'reviewer', 'editor', 'steward'])), name='user_role_is_known')],
            },
        ),
        grant_app("accounts_user", "select, insert, update (password, last_login, role, is_active)"),
    ]
