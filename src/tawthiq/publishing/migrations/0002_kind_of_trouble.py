"""Say which refusal stopped the press, so that a page can say it in its language."""

from django.db import migrations, models

from tawthiq.workspace.grants import grant_app


class Migration(migrations.Migration):

    dependencies = [
        ('publishing', '0001_preparations'),
    ]

    operations = [
        migrations.AddField(
            model_name='preparation',
            name='trouble_kind',
            field=models.CharField(blank=True, default='', max_length=60),
        ),
        grant_app("publishing_preparation", "update (trouble_kind)"),
    ]
