"""Merkle trees of RFC 6962: one digest for many leaves, and short proofs that one of them was there."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from hashlib import sha256
from typing import NamedTuple

from tawthiq.domain.refusals import Refusal

LEAF = b"\x00"
NODE = b"\x01"


class NoSuchLeaf(Refusal):
    """Refuse to prove a leaf that the tree does not have."""


@dataclass(frozen=True, slots=True)
class InclusionProof:
    """The way from one leaf up to the root: its place, the number of leaves, and the digests beside it.

    `path` holds hexadecimal digests, the leaf's own neighbour first (RFC 6962, 2.1.1).
    """

    index: int
    size: int
    path: tuple[str, ...]


class _Subtree(NamedTuple):
    """A perfect or, at the right edge, a smaller tree. `holds` marks the leaf that is being proved."""

    size: int
    digest: bytes
    holds: bool = False


class MerkleTree:
    """Take leaves one at a time and give the root at any moment; keeps one digest per power of two.

    >>> tree = MerkleTree()
    >>> tree.add(b"a finding")
    >>> tree.root() == merkle_root([b"a finding"])
    True
    """

    __slots__ = ("_edge", "_path", "_proving", "size")

    def __init__(self, *, proving: int | None = None) -> None:
        """Begin empty. `proving` is the place of the leaf whose path is gathered on the way."""
        self.size = 0
        self._edge: list[_Subtree] = []
        self._proving = proving
        self._path: list[str] = []

    def add(self, leaf: bytes) -> None:
        tree = _Subtree(1, sha256(LEAF + leaf).digest(), holds=self.size == self._proving)
        while self._edge and self._edge[-1].size == tree.size:
            tree = self._joined(self._edge.pop(), tree, self._path)
        self._edge.append(tree)
        self.size += 1

    def root(self) -> str:
        """Return the root in hexadecimal; of no leaves it is the SHA-256 of nothing."""
        return self._top([]).digest.hex()

    def proof(self) -> InclusionProof:
        """Return the proof of the leaf named at the beginning. Raises `NoSuchLeaf`."""
        if self._proving is None or not 0 <= self._proving < self.size:
            raise NoSuchLeaf(
                f"There is no leaf {self._proving} in a tree of {self.size} leaves; "
                "the first is 0, and the leaf to prove is named before the first is added."
            )
        above: list[str] = []
        self._top(above)
        return InclusionProof(self._proving, self.size, (*self._path, *above))

    def _top(self, path: list[str]) -> _Subtree:
        if not self._edge:
            return _Subtree(0, sha256().digest())
        top = self._edge[-1]
        for left in reversed(self._edge[:-1]):
            top = self._joined(left, top, path)
        return top

    @staticmethod
    def _joined(left: _Subtree, right: _Subtree, path: list[str]) -> _Subtree:
        if left.holds:
            path.append(right.digest.hex())
        elif right.holds:
            path.append(left.digest.hex())
        digest = sha256(NODE + left.digest + right.digest).digest()
        return _Subtree(left.size + right.size, digest, left.holds or right.holds)


def merkle_root(leaves: Iterable[bytes]) -> str:
    """Return the RFC 6962 root of `leaves` in hexadecimal, in one pass and little memory."""
    tree = MerkleTree()
    for leaf in leaves:
        tree.add(leaf)
    return tree.root()


def prove_inclusion(leaves: Iterable[bytes], index: int) -> InclusionProof:
    """Return the proof that `leaves` hold the one at `index` (from 0). Raises `NoSuchLeaf`."""
    tree = MerkleTree(proving=index)
    for leaf in leaves:
        tree.add(leaf)
    return tree.proof()


def is_included(leaf: bytes, proof: InclusionProof, root: str) -> bool:
    """Tell whether `proof` leads from `leaf` to `root` (RFC 9162, 2.1.3.2). Needs no other leaf."""
    if not 0 <= proof.index < proof.size:
        return False
    sides = list(_sides(proof.index, proof.size))
    if len(sides) != len(proof.path):
        return False
    digest = sha256(LEAF + leaf).digest()
    for is_left, beside in zip(sides, proof.path, strict=True):
        try:
            other = bytes.fromhex(beside)
        except ValueError:
            return False
        digest = sha256(NODE + (digest + other if is_left else other + digest)).digest()
    return digest.hex() == root


def _sides(index: int, size: int) -> Iterator[bool]:
    """Yield at each level that has a neighbour, from the leaf up, whether ours is the left of the two."""
    last = size - 1
    while last:
        if index % 2 or index < last:
            yield index % 2 == 0
        index, last = index // 2, last // 2
