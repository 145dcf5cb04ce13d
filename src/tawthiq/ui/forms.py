"""How forms are drawn: label above, hint below it, errors linked to their fields."""

from django.forms.renderers import TemplatesSetting


class Renderer(TemplatesSetting):
    """Draw forms and fields with the templates of `ui/forms/`."""

    field_template_name = "ui/forms/field.html"
    form_template_name = "ui/forms/form.html"
