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


class NotToYourself(Refusal):
    """Nobody changes their own role, gives themselves a right or retires themselves."""


class LastSteward(Refusal):
    """Somebody must be left who looks after the register."""


class Retired(Refusal):
    """The person does not work here any more."""


class DeadInvitation(Refusal):
    """The invitation was used, was followed by another, or is older than three days."""


class WeakPassword(Refusal):
    """The password is too easily guessed."""


class NoSuchCompartment(Refusal):
    """There is no compartment of that code."""


class CompartmentTaken(Refusal):
    """There is a compartment of that code already."""


class WrongCompartmentCode(Refusal):
    """The code is not one word of small letters, or a name is missing."""


class AlreadyMember(Refusal):
    """The person belongs to the compartment already."""


class NotMember(Refusal):
    """The person does not belong to the compartment."""


class UnknownLanguage(Refusal):
    """The desk does not speak that language."""


class WrongAddress(Refusal):
    """That is no e-mail address."""
