"""Merkle roots and proofs, against the definition and the published vectors."""

from hashlib import sha256

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tawthiq.domain.merkle import (
    InclusionProof,
    MerkleTree,
    NoSuchLeaf,
    is_included,
    merkle_root,
    prove_inclusion,
)

# The vectors of the Certificate Transparency reference implementation.
LEAVES = [
    bytes.fromhex(text)
    for text in ("", "00", "10", "2021", "3031", "40414243", "5051525354555657",
                 "606162636465666768696a6b6c6d6e6f")
]  # fmt: skip
ROOTS = {
    0: "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    1: "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    2: "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    3: "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    8: "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
}


def root_by_definition(leaves: list[bytes]) -> bytes:
    """RFC 6962, 2.1, word for word."""
    if len(leaves) < 2:
        return sha256(b"\x00" + leaves[0] if leaves else b"").digest()
    split = 1
    while split * 2 < len(leaves):
        split *= 2
    left, right = root_by_definition(leaves[:split]), root_by_definition(leaves[split:])
    return sha256(b"\x01" + left + right).digest()


@pytest.mark.parametrize(("count", "root"), ROOTS.items())
def test_the_root_is_that_of_the_published_vectors(count: int, root: str) -> None:
    assert merkle_root(LEAVES[:count]) == root


some_leaves = st.lists(st.binary(max_size=3), max_size=20)


@settings(max_examples=50)
@given(some_leaves)
def test_the_root_is_that_of_the_definition(leaves: list[bytes]) -> None:
    assert merkle_root(iter(leaves)) == root_by_definition(leaves).hex()


@settings(max_examples=50)
@given(some_leaves.filter(bool), st.data())
def test_each_leaf_can_be_proved_and_no_other(leaves: list[bytes], data: st.DataObject) -> None:
    index = data.draw(st.integers(0, len(leaves) - 1))
    other = data.draw(st.binary(max_size=3).filter(lambda leaf: leaf != leaves[index]))
    root = merkle_root(leaves)

    proof = prove_inclusion(leaves, index)

    assert is_included(leaves[index], proof, root)
    assert not is_included(other, proof, root)
    assert len(proof.path) <= (len(leaves) - 1).bit_length()


@settings(max_examples=50)
@given(some_leaves.filter(lambda leaves: len(set(leaves)) > 1), st.data())
def test_a_proof_holds_for_its_own_place_only(leaves: list[bytes], data: st.DataObject) -> None:
    index = data.draw(st.integers(0, len(leaves) - 1))
    elsewhere = data.draw(st.integers(-1, len(leaves)).filter(lambda place: place != index))
    proof = prove_inclusion(leaves, index)

    moved = InclusionProof(elsewhere, proof.size, proof.path)

    assert not is_included(leaves[index], moved, merkle_root(leaves)) or (
        0 <= elsewhere < len(leaves) and leaves[elsewhere] == leaves[index]
    )


def test_a_changed_proof_proves_nothing() -> None:
    proof = prove_inclusion(LEAVES, 5)
    root = merkle_root(LEAVES)

    for path in (proof.path[:-1], (*proof.path, root), ("not hex", *proof.path[1:])):
        assert not is_included(LEAVES[5], InclusionProof(5, 8, path), root)


def test_a_leaf_that_is_not_there_is_refused() -> None:
    with pytest.raises(NoSuchLeaf, match="no leaf 8 in a tree of 8"):
        prove_inclusion(LEAVES, 8)


def test_the_root_can_be_asked_for_between_two_leaves() -> None:
    tree = MerkleTree()
    roots = [tree.root()]

    for leaf in LEAVES:
        tree.add(leaf)
        roots.append(tree.root())

    assert roots == [merkle_root(LEAVES[:count]) for count in range(9)]
