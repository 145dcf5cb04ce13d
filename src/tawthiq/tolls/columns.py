"""The columns of a freeze: one list, read by the writer, the reader and the sealed part."""

import pyarrow as pa

_MOMENT = pa.timestamp("us", tz="UTC")
_CODES = pa.list_(pa.string())

FINDINGS = pa.schema(
    [
        ("seq", pa.int64()),
        ("person_id", pa.int64()),
        ("version", pa.int32()),
        ("supersedes_id", pa.int64()),
        ("outcome", pa.string()),
        ("standing", pa.string()),
        ("in_scope", pa.bool_()),
        ("qualified", pa.bool_()),
        ("exclusion", pa.string()),
        ("decided_at", _MOMENT),
        ("decided_by_id", pa.int64()),
        ("reviewed_by_id", pa.int64()),
        ("documented_on", pa.date32()),
        ("joined_into_id", pa.int64()),
        ("list_key", pa.string()),
        ("event_on", pa.string()),
        ("event_from", pa.date32()),
        ("event_to", pa.date32()),
        ("event_governorate", pa.string()),
        ("event_place", pa.string()),
        ("died_on", pa.string()),
        ("died_from", pa.date32()),
        ("died_to", pa.date32()),
        ("death_governorate", pa.string()),
        ("in_custody", pa.bool_()),
        ("holding_governorate", pa.string()),
        ("origin_governorate", pa.string()),
        ("killed_governorate", pa.string()),
        ("sex", pa.string()),
        ("age_low", pa.int16()),
        ("age_high", pa.int16()),
        ("age_group", pa.string()),
        ("category", pa.string()),
        ("civilian_status", pa.string()),
        ("attribution", pa.string()),
        ("parties", _CODES),
        ("standard", pa.string()),
        ("alleged", _CODES),
        ("position", pa.string()),
        ("causes", _CODES),
        ("cause_certainties", _CODES),
        ("means", pa.string()),
        ("groups", _CODES),
        ("fate_death", pa.string()),
        ("fate_custody", pa.string()),
        ("fate_body", pa.string()),
        ("incident_id", pa.int64()),
        ("named", pa.bool_()),
        ("certainty_identity", pa.string()),
        ("certainty_death", pa.string()),
        ("certainty_date", pa.string()),
        ("certainty_place", pa.string()),
        ("certainty_status", pa.string()),
        ("certainty_cause", pa.string()),
        ("certainty_attribution", pa.string()),
        ("pack", pa.string()),
        ("reason_digest", pa.string()),
    ]
)

INCIDENTS = pa.schema(
    [
        ("seq", pa.int64()),
        ("incident_id", pa.int64()),
        ("version", pa.int32()),
        ("supersedes_id", pa.int64()),
        ("outcome", pa.string()),
        ("event_on", pa.string()),
        ("event_from", pa.date32()),
        ("event_to", pa.date32()),
        ("governorate", pa.string()),
        ("place", pa.string()),
        ("place_kind", pa.string()),
        ("means", pa.string()),
        ("attribution", pa.string()),
        ("parties", _CODES),
        ("standard", pa.string()),
        ("killed_floor", pa.int32()),
        ("unnamed", pa.int32()),
        ("injured_low", pa.int32()),
        ("injured_high", pa.int32()),
        ("control", pa.string()),
        ("warning", pa.string()),
        ("military_presence", pa.string()),
        ("strikes", pa.int16()),
        ("notable", pa.bool_()),
        ("decided_at", _MOMENT),
        ("decided_by_id", pa.int64()),
        ("reviewed_by_id", pa.int64()),
        ("pack", pa.string()),
        ("reason_digest", pa.string()),
    ]
)

SUPERSEDED_BY = pa.field("superseded_by", pa.int64())
"""The `seq` that had superseded the row when the file was written."""


def frozen(schema: pa.Schema) -> pa.Schema:
    """Return the schema of a freeze file: every column of the table, and what superseded the row."""
    return schema.append(SUPERSEDED_BY)


_NEVER_SEALED = {
    "seq",
    "version",
    "supersedes_id",
    "decided_by_id",
    "reviewed_by_id",
    "joined_into_id",
    "list_key",
    "event_place",
    "place",
    "reason_digest",
}
SEALED_FINDINGS = tuple(name for name in FINDINGS.names if name not in _NEVER_SEALED)
SEALED_INCIDENTS = tuple(name for name in INCIDENTS.names if name not in _NEVER_SEALED)
FINDINGS_FILE = "findings.parquet"
INCIDENTS_FILE = "incidents.parquet"
EARLIER_FILE = "earlier.parquet"
CUT_OFF = b"tawthiq.cut_off"
"""The key under which a sealed file says at which `seq` it was sealed."""
