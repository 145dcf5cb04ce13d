"""The report of a preparation to read before it is signed: sealed, counted and set, and kept nowhere."""

import tempfile
from collections import OrderedDict
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from threading import Lock

from django.db import transaction

from tawthiq.accounts.access import seeing_all
from tawthiq.publishing import html, pictures
from tawthiq.publishing.actions import seal_order
from tawthiq.publishing.composition import compose
from tawthiq.publishing.document import Node
from tawthiq.publishing.messages import speak
from tawthiq.publishing.models import Preparation
from tawthiq.publishing.queries import digest_of, order_of
from tawthiq.publishing.sealed import read_sealed

KEPT = 4
UNPUBLISHED = "unpublished"

_kept: OrderedDict[tuple[str, str], bytes] = OrderedDict()
_turn = Lock()


def proof(preparation: Preparation, lang: str, *, at: datetime) -> bytes:
    """Return the web page of the report as it would be published now, named as unpublished.

    Raises what publishing would raise, so that a fault shows before anybody signs.
    """
    key = (digest_of(preparation), lang)
    found = _kept.get(key)
    if found is None:
        found = _set(preparation, lang, at)
        with _turn:
            _kept[key] = found
            while len(_kept) > KEPT:
                _kept.popitem(last=False)
    return found


def _set(preparation: Preparation, lang: str, at: datetime) -> bytes:
    with tempfile.TemporaryDirectory() as name, transaction.atomic(), seeing_all():
        folder = Path(name)
        order = order_of(preparation)
        facts = order.facts(at)
        facts = replace(facts, name=f"{facts.name}-{UNPUBLISHED}")
        seal_order(order, facts, folder)
        sealed = read_sealed(folder)
        resolved = _marked(compose(sealed, facts).resolved[lang])
        drawn = pictures.drawn(resolved, sealed.boundaries)
    svgs = {name: text.decode() for name, text in drawn.items() if name.endswith(".svg")}
    return html.render(resolved, svgs=svgs)


def _marked(resolved: Node) -> Node:
    """Say before everything else that this is not published."""
    said = speak(resolved["lang"], UNPUBLISHED, {})
    block = {"type": "paragraph", "role": "statement", "inlines": [{"t": "text", "v": said}]}
    return {**resolved, "blocks": [block, *resolved["blocks"]]}
