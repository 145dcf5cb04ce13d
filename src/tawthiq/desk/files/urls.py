"""Addresses of the working files, and of what their fields ask."""

from django.urls import URLPattern, URLResolver, include, path, re_path

from tawthiq.desk.files import (
    bulk,
    claims,
    drafts,
    editing,
    incidents,
    people,
    places,
    recording,
    restricting,
    sources,
    unnamed,
    withholding,
)

PERSON = r"^people/(?P<number>P-\d+)/"
INCIDENT = r"^incidents/(?P<number>I-\d+)/"
SOURCE = r"^sources/(?P<number>S-\d+)/"

urlpatterns: list[URLPattern | URLResolver] = [
    path("", include("tawthiq.desk.fields.urls")),
    path("people/new/", recording.person_new, name="person_new"),
    path("people/bulk/", bulk.people_bulk, name="people_bulk"),
    re_path(PERSON + "$", people.person, name="person"),
    re_path(PERSON + "edit/$", editing.person_edit, name="person_edit"),
    re_path(PERSON + "custody/$", editing.spell_new, name="spell_new"),
    re_path(PERSON + r"custody/(?P<key>\d{1,18})/$", editing.spell_edit, name="spell_edit"),
    path("incidents/", incidents.incidents, name="incidents"),
    path("incidents/new/", incidents.incident_new, name="incident_new"),
    re_path(INCIDENT + "edit/$", incidents.incident_edit, name="incident_edit"),
    re_path(INCIDENT + "unnamed/$", unnamed.unnamed_new, name="unnamed_new"),
    path("sources/", sources.sources, name="sources"),
    path("sources/new/", sources.source_new, name="source_new"),
    re_path(SOURCE + "$", sources.source, name="source"),
    re_path(SOURCE + "edit/$", sources.source_edit, name="source_edit"),
    re_path(SOURCE + "identity/$", sources.source_identity, name="source_identity"),
    re_path(PERSON + "claims/new/$", claims.claim_new, name="claim_new"),
    re_path(INCIDENT + "claims/new/$", claims.claim_new, name="incident_claim_new"),
    re_path(PERSON + r"claims/(?P<key>\d{1,18})/$", claims.claim_withdraw, name="claim_withdraw"),
    re_path(
        INCIDENT + r"claims/(?P<key>\d{1,18})/$",
        claims.claim_withdraw,
        name="incident_claim_withdraw",
    ),
    re_path(PERSON + "circle/$", restricting.restrict, name="person_restrict"),
    re_path(PERSON + "consent/$", withholding.withhold, name="person_withhold"),
    re_path(INCIDENT + "circle/$", restricting.restrict, name="incident_restrict"),
    re_path(SOURCE + "circle/$", restricting.restrict, name="source_restrict"),
    path("drafts/", drafts.drafts, name="drafts"),
    path("drafts/keep/", drafts.keep, name="draft_keep"),
    path("places/", places.places, name="places"),
]
