"""The words of all files, kept in the process: which of them are near a word that is looked for."""

from collections.abc import Sequence
from functools import cache
from threading import Lock

from django.db import connection
from rapidfuzz import process
from rapidfuzz.distance import OSA

from tawthiq.search.words import Word

MOST = 12  # spellings that one word is widened to
NEW_WORDS = """
SELECT pg_snapshot_xmin(pg_current_snapshot())::text, token FROM
    (SELECT NULL::bigint AS id, NULL::text AS token
     UNION ALL SELECT id, token FROM search_token WHERE added_in >= %s::xid8) AS told
ORDER BY id NULLS FIRST
"""


class Vocabulary:
    """Every word once, in the order in which it came: a common one came early."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._watermark = "0"
        self._known: dict[str, int] = {}  # in which place each word came
        self._of_skeleton: dict[str, list[str]] = {}
        self._skeletons: list[str] = []

    def refresh(self) -> "Vocabulary":
        """Read what was added since; whoever was still writing then is read again."""
        with self._lock:
            with connection.cursor() as cursor:
                cursor.execute(NEW_WORDS, [self._watermark])
                rows = cursor.fetchall()
            self._watermark = rows[0][0]
            for _, token in rows[1:]:
                self._learn(token)
        return self

    def _learn(self, token: str) -> None:
        if token in self._known:
            return
        self._known[token] = len(self._known)
        skeleton = token.partition(":")[0]
        if skeleton not in self._of_skeleton:
            self._of_skeleton[skeleton] = []
            self._skeletons.append(skeleton)
        self._of_skeleton[skeleton].append(token)

    def rarest_first(self, words: Sequence[Word]) -> list[Word]:
        """Return words in the order of how late they came; one that nobody bears is the rarest."""
        return sorted(words, key=lambda word: -self._known.get(word.key, len(self._known)))

    def same(self, word: Word) -> tuple[str, ...]:
        """Return the key of a word, and the keys with its consonants: Salim for Salem."""
        siblings = self._of_skeleton.get(word.skeleton, [])
        return tuple(dict.fromkeys((word.key, *siblings)))[:MOST]

    def near(self, word: Word) -> tuple[str, ...]:
        """Return at most `MOST` keys: the word's own, its siblings, and those a letter or two away."""
        found = list(self.same(word))
        length = len(word.skeleton)
        if length < 2:
            return tuple(found)
        cutoff = 2 if length >= 6 else 1
        nearest = process.extract(
            word.skeleton,
            self._skeletons,
            scorer=OSA.distance,
            processor=None,
            score_cutoff=cutoff,
            limit=None,
        )
        for skeleton, _, _ in sorted(nearest, key=lambda one: (one[1], one[2])):
            found += self._of_skeleton[skeleton]
            if len(found) > MOST:
                break
        return tuple(dict.fromkeys(found))[:MOST]


@cache
def _of_database(_name: str) -> Vocabulary:
    return Vocabulary()


def vocabulary() -> Vocabulary:
    """Return the words of the database of this process, up to date."""
    return _of_database(str(connection.settings_dict["NAME"])).refresh()
