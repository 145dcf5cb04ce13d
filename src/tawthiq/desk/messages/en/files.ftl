## The working files

files-save = Save
files-save_draft = Save as a draft
files-save_and_submit = Save and submit for review
files-save_and_another = Save and add another
files-back = Back
files-edit = Edit
files-history = History
files-find = Find
files-number = Number
files-pages = Pages
files-newer = Newer
files-older = Older
files-nothing_found = Nothing was found. Try another spelling, or fewer words.
files-saved = Saved.
files-why = Why
files-why-hint = What a colleague will want to know when they read the history. May stay empty.
files-person = Person
files-no_finding = No finding yet

## Recording a death

files-record = Record a death
files-record-lead = Everything may stay empty but what you know. It is saved as one, or not at all.
files-recorded = The file { $number } is saved.
files-section-names = Name
files-names-hint = Arabic and Latin letters side by side, as written in the sources. Leave all empty for a person whose name nobody knows.
files-whole_ar = Whole name in Arabic
files-whole_en = Whole name in Latin letters
files-suggest = Split the name and suggest the other script
files-given_ar = Given name, Arabic
files-given_en = Given name, Latin
files-father_ar = Father, Arabic
files-father_en = Father, Latin
files-grandfather_ar = Grandfather, Arabic
files-grandfather_en = Grandfather, Latin
files-family_ar = Family, Arabic
files-family_en = Family, Latin
files-mother_ar = Mother, Arabic
files-mother_en = Mother, Latin
files-kunya_ar = Known as, Arabic
files-kunya_en = Known as, Latin
files-given = Given name
files-father = Father
files-grandfather = Grandfather
files-family = Family
files-mother = Mother
files-kunya = Known as
files-fold-parts = Parts of the name
files-section-person = The person
files-fold-person = More about the person
files-sex = Sex
files-born_on = Born
files-born_on-hint = Such as 1985, May 1985, about 1985.
files-origin = From
files-origin_governorate = Governorate of origin
files-origin_place = Place of origin
files-occupation = Occupation
files-notes = Notes
files-proposed = Proposed facts
files-proposed-hint = What is proposed to be found. A reviewer decides; what is not known may stay so.
files-found = What was found
files-standing = Decision

files-telling = { $n ->
    [1] First source
    [2] Second source
    [3] Third source
   *[other] Source { $n }
}
files-telling-another = Another source
files-telling-says = What it says
files-telling-says-hint = In the words of the source. Leave empty what it does not speak of.
files-source-hint = Type its key or its title's first letters.
files-new_title = Or a new source: its title
files-new_title-hint = Never the name of a person: who a source is has a page of its own.
files-new_kind = Kind of the new source
files-new_reliability = Reliability of the new source
files-says_identity = Who it was
files-says_death = That the person died
files-says_date = Day of death
files-says_event_date = Day of the event
files-says_place = Where
files-says_cause = Cause
files-says_means = Means
files-says_status = Civilian or fighter
files-says_attribution = Who did it

## Claims

files-claims = What the sources say
files-claims-none = No source has said anything in this file yet. Begin with what the first source told you.
files-claim-add = Add a claim
files-claim-added = The claim is added.
files-claim-withdraw = Take back
files-claim-withdraw-lead = A claim that should not have been recorded so. It stays in the history.
files-claim-withdrawn = The claim is taken back.
files-withdraw_why = Why it is taken back
files-said = Said
files-source = Source
files-reliability = Reliability of the source
files-credibility = Credibility of what is said
files-had_from = Obtained from
files-obtained_from = Obtained from
files-obtained_from-hint = Where the source itself had it: two sources that quote one post are one.
files-element = About
files-value = What it says
files-value-hint = In the words of the source. A day as 11 May 2020.
files-certainty = How sure is this claim?
files-conflict = Sources contradict each other
files-source-hidden = a source that is not shown
files-sources-count = { $n ->
    [one] 1 source
   *[other] { $n } sources
}
files-sources-all = { $n ->
    [one] { $sources }.
   *[other] { $sources }, all independent.
}
files-sources-some = { $sources }, { $n } independent.
files-why-quotes = { $n } of them go back to { $origin }.
files-why-repeats = { $n ->
    [one] One of them had it from { $origin }.
   *[other] { $n } of them had it from { $origin }.
}
files-element-name_ar = Name in Arabic
files-element-name_en = Name in Latin letters
files-element-birth = Birth
files-element-sex = Sex
files-element-age = Age
files-element-age_group = Child or adult
files-element-origin = Origin
files-element-date = Day of death
files-element-event_date = Day of the event
files-element-held = Place of holding
files-element-means = Means
files-element-group = Special group
files-element-killed = Number killed
files-element-injured = Number injured

## Custody

files-spell = Time in custody
files-spells = Times in custody
files-spell-add = Add a time in custody
files-spell-added = The time in custody is added.
files-arrested_on = Arrested
files-arrest_governorate = Governorate of the arrest
files-arrest_place = Place of the arrest
files-force = Who arrested
files-holding_places = Places of holding
files-holding_places-hint = One on each line, in order.
files-notified_on = The family was notified
files-ended_on = Ended
files-custody = How it stands
files-body = Body

## Who sees a file

files-who_sees = Who sees this file
files-everybody = Everybody who works here
files-only = Only:
files-restrict = Change who sees it
files-restricted = It is changed who sees this file.
files-compartments = Only these groups
files-compartments-hint = Your own groups. None chosen: everybody who works here.
files-restrict_why = Why
files-restrict-no_group = You belong to no group, so that you would shut yourself out. Ask a steward to add you to one.

## Incidents

files-incident = Incident
files-incidents = Incidents
files-incidents-none = Incidents stand here: an attack with its place, day and dead. Open the first.
files-incident-new = New incident
files-incident-none = Of no incident that you may see.
files-incident-opened = The incident { $number } is saved.
files-find-incident = Title or number
files-section-incident = The incident
files-title_ar = Title in Arabic
files-title_en = Title in English
files-unnamed = Add people without a name
files-unnamed-added = { $n ->
    [one] 1 file is opened for a person without a name.
   *[other] { $n } files are opened for people without a name.
}
files-how_many = How many were seen
files-how_many-hint = Exactly as many as the source saw. Each becomes a file of its own, which a name can be given to later.

## Sources

files-sources = Sources
files-sources-none = Sources stand here: a family, a witness, a list, a video. Add the first one.
files-source-new = New source
files-source-lead = What the source is and how reliable. Who it is has a page of its own.
files-source-added = The source is added.
files-find-source = Title or key
files-title = Title
files-title-hint = Never the name of a person: who a source is has a page of its own.
files-kind = Kind
files-key = Key
files-key-hint = One word by which lists and colleagues name it. Empty: one is made of the title.
files-added = Added
files-speaks_in = Speaks in these files
files-speaks_nowhere = In no file that you may see.
files-people-count = { $n ->
    [one] 1 person
   *[other] { $n } people
}
files-identity = Who this source is
files-identity-lead = Kept apart from what the source said. Seeing it is a right of its own, and every look is put down.
files-identity-kept_here = As it is kept
files-identity-look = Look
files-identity-why = Why do you look?
files-identity-traced = Your name and the time are put into the trace.
files-identity-no_right = You may put down who the source is, and not look.
files-identity-keep = Put down who it is
files-identity-kept = It is kept.
files-name_ar = Name in Arabic
files-name_en = Name in Latin letters
files-contact = How to reach them

## Two at once

files-versions = Two versions
files-versions-lead = { $who } saved this file while you were writing. Nothing of yours is lost: choose in each field.
files-versions-both = Both changed it
files-versions-was = It was
files-versions-theirs = { $who } saved
files-versions-mine = You wrote
files-versions-same = Both versions say the same.
files-versions-save = Save what is chosen
files-versions-cancel = Leave the saved version

## Drafts

files-drafts = Not saved yet
files-drafts-lead = Forms that you began. Only you see them; they go when the form is saved.
files-drafts-none = What you type is kept here while you type, until you save it. There is nothing now.
files-draft-offered = You began this form and did not save it:
files-draft-take_up = Go on with it
files-draft-throw_away = Throw it away

## Places

files-places = Places
files-places-count = { $n ->
    [one] The gazetteer has 1 place.
   *[other] The gazetteer has { $n } places.
}
files-places-none = The gazetteer is empty. A steward fills it at the terminal:
files-find-place = Name, in either script
files-coordinates = Latitude, longitude
files-code = Code

## Several at once

files-bulk = Change several files
files-bulk-lead = { $n ->
    [one] 1 person is chosen.
   *[other] { $n } people are chosen.
}
files-bulk-none = No file is chosen: choose some in the search.
files-bulk-keep = As it is
files-bulk_origin = Governorate of origin
files-bulk_incident = Incident
files-bulk_incident-hint = The number of its file, such as I-000007. Empty: as it is.
files-bulk_group = Only this group
files-bulk_assignee = Assigned to
files-bulk_why = Why
files-bulk-show = Show what changes
files-bulk-do = Change them
files-bulk-changes = What changes
files-bulk-unchanged = Nothing
files-bulk-done = { $n ->
    [one] 1 file is changed.
   *[other] { $n } files are changed.
}
files-bulk-nothing_done = Nothing was changed in any file.
files-bulk-not_open = It is not a draft now, so that its incident cannot be changed.
files-bulk-no_proposal = Nothing is proposed yet that could be assigned.

## The tombstone

files-tombstone = Consent was withdrawn
files-tombstone-said = What was personal in this file is withheld. Its number stays, so that no count is broken.

## What is wrong

files-wrong-title = Give a title in one of the two languages.
files-wrong-key = A key is one word of plain Latin letters, digits and signs.
files-wrong-itself = A source cannot have it from itself.
files-wrong-ended = The time in custody ends before it begins.
files-wrong-no_source = Name the source: pick one, or give a new one its title.
files-wrong-two_sources = Either pick a source or make a new one, not both.
files-wrong-says_nothing = Write what this source says, at least in one field.
files-wrong-bulk-nothing = Choose what to change.
files-incident-dead = Record one of its dead
