"""What several processes must count together, such as failed logins: a cache in the database.

Django's own keeps pickles, and whoever can write to a table of pickles can run code in every process
that reads them. This one keeps JSON.
"""

import json
from typing import Any

from django.core.cache.backends.base import DEFAULT_TIMEOUT, BaseCache
from django.db import connection

_GET = "SELECT value FROM accounts_cache WHERE cache_key = %s AND expires > clock_timestamp()"
_SET = """
INSERT INTO accounts_cache (cache_key, value, expires)
VALUES (%s, %s, clock_timestamp() + make_interval(secs => %s))
ON CONFLICT (cache_key) DO UPDATE SET value = EXCLUDED.value, expires = EXCLUDED.expires
"""
_ADD = _SET + " WHERE accounts_cache.expires <= clock_timestamp()"
_TOUCH = """
UPDATE accounts_cache SET expires = clock_timestamp() + make_interval(secs => %s)
WHERE cache_key = %s AND expires > clock_timestamp()
"""
_DELETE = "DELETE FROM accounts_cache WHERE cache_key = %s"
_SWEEP = """
DELETE FROM accounts_cache WHERE cache_key IN (
    SELECT cache_key FROM accounts_cache WHERE expires <= clock_timestamp()
    LIMIT 100 FOR UPDATE SKIP LOCKED)
"""  # nobody waits for another's sweeping
_FOR_EVER = 10 * 365 * 24 * 3600.0


class SharedCache(BaseCache):
    """Keep JSON values under keys until they expire, in the table of migration 0004."""

    def __init__(self, _location: str, params: dict[str, Any]) -> None:
        super().__init__(params)

    def get(self, key: str, default: object = None, version: int | None = None) -> object:
        with connection.cursor() as cursor:
            cursor.execute(_GET, [self._key(key, version)])
            row = cursor.fetchone()
        return json.loads(row[0]) if row else default

    def set(
        self, key: str, value: object, timeout: object = DEFAULT_TIMEOUT, version: int | None = None
    ) -> None:
        self._write(_SET, self._key(key, version), value, self._seconds(timeout))

    def add(
        self, key: str, value: object, timeout: object = DEFAULT_TIMEOUT, version: int | None = None
    ) -> bool:
        return self._write(_ADD, self._key(key, version), value, self._seconds(timeout))

    def touch(
        self, key: str, timeout: object = DEFAULT_TIMEOUT, version: int | None = None
    ) -> bool:
        with connection.cursor() as cursor:
            cursor.execute(_TOUCH, [self._seconds(timeout), self._key(key, version)])
            return bool(cursor.rowcount == 1)

    def delete(self, key: str, version: int | None = None) -> bool:
        with connection.cursor() as cursor:
            cursor.execute(_DELETE, [self._key(key, version)])
            return bool(cursor.rowcount == 1)

    def clear(self) -> None:
        with connection.cursor() as cursor:
            cursor.execute("DELETE FROM accounts_cache")

    def _write(self, words: str, key: str, value: object, seconds: float) -> bool:
        with connection.cursor() as cursor:
            cursor.execute(_SWEEP)
            cursor.execute(words, [key, json.dumps(value), seconds])
            return bool(cursor.rowcount == 1)

    def _key(self, key: str, version: int | None) -> str:
        return str(self.make_and_validate_key(key, version=version))

    def _seconds(self, timeout: object) -> float:
        chosen = self.default_timeout if timeout is DEFAULT_TIMEOUT else timeout
        return float(chosen) if isinstance(chosen, int | float) else _FOR_EVER
