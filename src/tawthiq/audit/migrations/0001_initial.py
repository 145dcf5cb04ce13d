"""The trace, and the triggers that keep it a chain whoever writes to it."""

from django.db import migrations, models

from tawthiq.workspace.grants import append_only, grant_app

FOLLOWS = """
CREATE FUNCTION audit_entry_follows() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    last record;
    told jsonb;
BEGIN
    PERFORM pg_advisory_xact_lock(7106548193);
    SELECT number, encode(sha256(convert_to(text, 'UTF8')), 'hex') AS digest
        INTO last FROM audit_entry ORDER BY number DESC LIMIT 1;
    IF NEW.number <> coalesce(last.number, 0) + 1 THEN
        RAISE EXCEPTION 'Entry % does not follow entry %.', NEW.number, coalesce(last.number, 0)
            USING ERRCODE = 'check_violation', CONSTRAINT = 'entry_number_follows';
    END IF;
    IF NEW.previous <> coalesce(last.digest, repeat('0', 64)) THEN
        RAISE EXCEPTION 'Entry % does not carry the hash of the one before.', NEW.number
            USING ERRCODE = 'check_violation', CONSTRAINT = 'entry_carries_the_hash_before';
    END IF;
    told := NEW.text::jsonb;
    IF (told ->> 'number')::bigint IS DISTINCT FROM NEW.number
        OR told ->> 'actor' IS DISTINCT FROM NEW.actor
        OR told ->> 'deed' IS DISTINCT FROM NEW.deed
        OR told ->> 'subject' IS DISTINCT FROM NEW.subject
        OR told ->> 'previous' IS DISTINCT FROM NEW.previous
        OR (told ->> 'at')::timestamptz IS DISTINCT FROM NEW.at THEN
        RAISE EXCEPTION 'The text of entry % differs from its columns.', NEW.number
            USING ERRCODE = 'check_violation', CONSTRAINT = 'entry_text_tells_its_columns';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER audit_entry_follows BEFORE INSERT ON audit_entry
    FOR EACH ROW EXECUTE FUNCTION audit_entry_follows();
"""

FORGET = "DROP FUNCTION audit_entry_follows() CASCADE;"


class Migration(migrations.Migration):
    initial = True
    dependencies = []
    operations = [
        migrations.CreateModel(
            name="Entry",
            fields=[
                ("number", models.BigIntegerField(primary_key=True, serialize=False)),
                ("at", models.DateTimeField()),
                ("actor", models.TextField()),
                ("deed", models.TextField()),
                ("subject", models.TextField()),
                ("text", models.TextField()),
                ("previous", models.CharField(max_length=64)),
            ],
            options={"db_table": "audit_entry"},
        ),
        migrations.AddIndex("entry", models.Index(fields=["subject", "number"], name="entry_by_subject")),
        migrations.AddConstraint(
            "entry",
            models.CheckConstraint(name="entry_number_starts_at_one", condition=models.Q(number__gte=1)),
        ),
        migrations.AddConstraint(
            "entry",
            models.CheckConstraint(
                name="entry_previous_is_a_sha256",
                condition=models.Q(previous__regex=r"^[0-9a-f]{64}$"),
            ),
        ),
        migrations.AddConstraint(
            "entry",
            models.CheckConstraint(
                name="entry_says_who_and_what", condition=~models.Q(actor="") & ~models.Q(deed="")
            ),
        ),
        migrations.RunSQL(FOLLOWS, FORGET),
        grant_app("audit_entry", "select, insert"),
        append_only("audit_entry"),
    ]
