"""Run in a process of its own: an invented May, signed by two and sent to the press of a workspace."""

from tawthiq.cli.session import opened


def main() -> None:
    with opened():
        from tests import build
        from tests.publishing.preparing import JUNE, signed

        from tawthiq.publishing.preparing import send_to_press

        team = build.team()
        send_to_press(signed(team), by=team.dana, at=JUNE)


if __name__ == "__main__":
    main()
