"""The cache that processes share: JSON, kept until it expires."""

import pytest
from django.core.cache import cache
from django.db import connection

from tawthiq.accounts.cache import SharedCache

pytestmark = pytest.mark.django_db


def test_it_is_the_cache_of_the_product() -> None:
    assert isinstance(cache._connections["default"], SharedCache)  # type: ignore[attr-defined]


def test_a_value_is_kept_changed_and_forgotten() -> None:
    cache.set("a", [1.5, 2], 60)
    assert cache.get("a") == [1.5, 2]

    cache.set("a", "b", 60)
    assert cache.get("a") == "b"
    assert cache.touch("a", 90)

    assert cache.delete("a")
    assert not cache.delete("a")
    assert not cache.touch("a", 90)
    assert cache.get("a", "none") == "none"


def test_a_key_is_added_once_until_it_expires() -> None:
    assert cache.add("lock", value=True, timeout=60)
    assert not cache.add("lock", value=True, timeout=60)

    cache.set("lock", value=True, timeout=-1)

    assert cache.get("lock") is None
    assert cache.add("lock", value=True, timeout=60)


def test_it_keeps_for_ever_and_forgets_all() -> None:
    cache.set("a", 1, None)
    cache.set("b", 1)
    assert cache.get_many(["a", "b"]) == {"a": 1, "b": 1}

    cache.clear()

    assert cache.get_many(["a", "b"]) == {}


def test_a_pickle_in_the_table_is_never_opened() -> None:
    key = cache.make_key("trap")
    with connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO accounts_cache VALUES (%s, 'gASVJQAAAAAAAACMBXBvc2l4', now() + '1 h')",
            [key],
        )

    with pytest.raises(ValueError, match="Expecting value"):
        cache.get("trap")
