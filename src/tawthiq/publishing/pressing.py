"""Write an edition's files from its sealed part: the same bytes each time, on the same engines."""

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

from tawthiq.publishing.composition import Composition
from tawthiq.publishing.document import Node
from tawthiq.publishing.sealed import Sealed

Report = Mapping[str, bytes]


def press(
    composition: Composition, sealed: Sealed, languages: tuple[str, ...], folder: Path
) -> None:
    """Write figures, document, tables, charts and reports into `folder`."""
    for name, content in composition.files().items():
        _put(folder / name, content)
    at = datetime.fromisoformat(composition.facts.as_known)
    for lang in languages:
        _press_language(composition.resolved[lang], sealed, folder, at)


def _press_language(resolved: Node, sealed: Sealed, folder: Path, at: datetime) -> None:
    from tawthiq.publishing import docx, html, pdf, pictures

    drawn = pictures.drawn(resolved, sealed.boundaries)
    for name, content in drawn.items():
        _put(folder / name, content)
    svgs = {name: text.decode() for name, text in drawn.items() if name.endswith(".svg")}
    stem = f"report.{resolved['lang']}"
    _put(folder / f"{stem}.html", html.render(resolved, svgs=svgs))
    _put(folder / f"{stem}.pdf", pdf.render(resolved, folder, at=at))
    _put(folder / f"{stem}.docx", docx.render(resolved, folder, at=at))


def _put(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
