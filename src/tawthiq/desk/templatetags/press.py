"""Words of the press in templates: a step, a group of figures, a trouble, a figure's label."""

from django import template
from django.utils.html import format_html
from django.utils.safestring import SafeString

from tawthiq.domain.figures import Figure
from tawthiq.publishing.models import Preparation
from tawthiq.publishing.numerals import written
from tawthiq.publishing.orders import Step
from tawthiq.ui.messages import NoSuchMessage, say
from tawthiq.ui.templatetags.words import language

register = template.Library()
STEPS = [one.value for one in Step]
NOT_KNOWN = "–"


@register.simple_tag
def step(name: str) -> str:
    """Say how far the press is."""
    return say(language(), f"press-step-{name if name in STEPS else STEPS[0]}")


@register.simple_tag
def step_number(name: str) -> int:
    return STEPS.index(name) + 1 if name in STEPS else 0


@register.simple_tag
def group(name: str) -> str:
    """Say what a group of figures is about."""
    return say(language(), f"press-group-{name}")


@register.simple_tag
def label(figure: Figure) -> str:
    return figure.label_ar if language() == "ar" else figure.label_en


@register.simple_tag
def trouble(preparation: Preparation) -> SafeString:
    """Say why the press stopped: in the language of the page where it has words for it."""
    try:
        said = say(language(), f"refusal-{preparation.trouble_kind}", said=preparation.trouble)
    except NoSuchMessage:
        said = preparation.trouble
    return format_html('<bdi dir="auto">{}</bdi>', said)


@register.filter
def counted(value: float | None) -> str:
    """Write a number as a report does; a dash where it is not known."""
    return NOT_KNOWN if value is None else written(value)


@register.filter
def signed(value: float) -> str:
    """Write a change with its sign."""
    return f"+{written(value)}" if value > 0 else written(value)
