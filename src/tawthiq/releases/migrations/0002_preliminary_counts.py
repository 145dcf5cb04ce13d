"""Let an edition be the preliminary count of a day."""

from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('releases', '0001_initial'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.RemoveConstraint(
            model_name='edition',
            name='edition_name_is_readable',
        ),
        migrations.RemoveConstraint(
            model_name='edition',
            name='edition_is_of_a_known_kind',
        ),
        migrations.AlterField(
            model_name='edition',
            name='kind',
            field=models.CharField(choices=[('monthly', 'Monthly report'), ('daily', 'Daily toll'), ('preliminary', 'Preliminary count of a day')], max_length=12),
        ),
        migrations.AddConstraint(
            model_name='edition',
            constraint=models.CheckConstraint(condition=models.Q(('name__regex', '^(monthly|daily|preliminary)-[0-9]{4}-[0-9]{2}(-[0-9]{2})?\\.[1-9][0-9]*$')), name='edition_name_is_readable'),
        ),
        migrations.AddConstraint(
            model_name='edition',
            constraint=models.CheckConstraint(condition=models.Q(('kind__in', ['monthly', 'daily', 'preliminary'])), name='edition_is_of_a_known_kind'),
        ),
    ]
