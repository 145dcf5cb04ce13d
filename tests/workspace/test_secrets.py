"""The secret of the workspace: drawn once, kept privately, and what it seals."""

from pathlib import Path

import pytest

from tawthiq.workspace.places import VERSION, Card, write_card
from tawthiq.workspace.refusals import WrongSecret
from tawthiq.workspace.secrets import seal, secret_key, unseal


def test_the_secret_is_drawn_once_and_readable_by_its_owner_alone(tmp_path: Path) -> None:
    (tmp_path / "keys").mkdir()
    write_card(tmp_path, Card(VERSION, "syria", "0a1b2c3d"))

    first = secret_key(tmp_path)

    assert secret_key(tmp_path) == first
    assert (tmp_path / "keys" / "secret.key").stat().st_mode & 0o777 == 0o600


def test_without_a_workspace_the_secret_is_for_now(tmp_path: Path) -> None:
    assert secret_key(tmp_path) != secret_key(tmp_path)


def test_what_is_sealed_opens_for_its_purpose_and_secret_only() -> None:
    sealed = seal("JBSWY3DP", "a secret", "second factors")

    assert "JBSWY3DP" not in sealed
    assert unseal(sealed, "a secret", "second factors") == "JBSWY3DP"
    for secret, purpose in (("another", "second factors"), ("a secret", "kept forms")):
        with pytest.raises(WrongSecret):
            unseal(sealed, secret, purpose)
    with pytest.raises(WrongSecret):
        unseal("rubbish", "a secret", "second factors")
