"""The base of every refusal: one sentence that says what was wrong, where, and what to do."""


class Refusal(Exception):
    """Refuse with a sentence meant for the person at the keyboard. Never carries a personal name.

    Faces turn it into a message (exit code 2 on the command line) and never into a traceback.
    """
