"""The table of places, which a gazetteer fills; the app puts a place right and takes none away."""

from django.db import migrations, models

from tawthiq.workspace.grants import grant_app


class Migration(migrations.Migration):

    dependencies = [
        ('reference', '0001_initial'),
    ]

    operations = [
        migrations.CreateModel(
            name='Place',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('code', models.TextField(unique=True)),
                ('name_en', models.TextField()),
                ('name_ar', models.TextField(default='')),
                ('governorate', models.TextField(default='unknown')),
                ('kind', models.TextField(default='')),
                ('latitude', models.FloatField(null=True)),
                ('longitude', models.FloatField(null=True)),
                ('source', models.TextField()),
                ('keys', models.TextField()),
                ('sounds', models.TextField()),
            ],
            options={
                'db_table': 'reference_place',
                'constraints': [models.CheckConstraint(condition=models.Q(('code__regex', '^[!-~]+$')), name='place_code_is_one_word'), models.CheckConstraint(condition=models.Q(models.Q(('name_en', ''), _negated=True), models.Q(('name_ar', ''), _negated=True), _connector='OR'), name='place_has_a_name'), models.CheckConstraint(condition=models.Q(models.Q(('latitude__range', (-90, 90)), ('longitude__range', (-180, 180))), models.Q(('latitude__isnull', True), ('longitude__isnull', True)), _connector='OR'), name='place_lies_on_the_earth')],
            },
        ),
        grant_app(
            "reference_place",
            "select, insert, update (name_en, name_ar, governorate, kind, latitude, longitude, keys, sounds, source)",
        ),
    ]
