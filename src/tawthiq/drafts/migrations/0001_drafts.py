"""The table of drafts, each of which its owner alone sees: not even work that sees all."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

from tawthiq.workspace.grants import grant_app
from tawthiq.workspace.guards import guard


class Migration(migrations.Migration):

    initial = True

    dependencies = [
        ("accounts", "0003_who_is_looking"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name='FormDraft',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('place', models.TextField()),
                ('content', models.JSONField()),
                ('kept_at', models.DateTimeField()),
                ('user', models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
            ],
            options={
                'db_table': 'drafts_formdraft',
                'constraints': [models.UniqueConstraint(fields=('user', 'place'), name='draft_is_kept_once_for_each_form'), models.CheckConstraint(condition=models.Q(('place__regex', '^/[!-~]{0,250}$')), name='draft_place_is_an_address_here')],
            },
        ),
        grant_app("drafts_formdraft", "select, insert, update (content, kept_at), delete"),
        guard("drafts_formdraft", "user_id = (SELECT accounts_looking())"),
    ]
