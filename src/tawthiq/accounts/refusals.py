"""Why a deed about, or by, a person who works here is refused."""

from tawthiq.domain.refusals import Refusal


class NoSuchUser(Refusal):
    """Nobody works here under that name."""


class NameTaken(Refusal):
    """Somebody already works here under that name."""


class WrongUserName(Refusal):
    """The name is not one word."""


class UnknownRole(Refusal):
    """There is no such role."""


class NotAllowed(Refusal):
    """The person's role does not allow the deed."""
