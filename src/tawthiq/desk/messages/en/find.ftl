## Search, saved searches, exports

find-people = People
find-new-file = Open a file
find-searches = Saved searches
find-box = Search
find-box-hint = A name in any spelling, Arabic or Latin; a number (P-⁠000123, I-⁠000007); a place; a date (May 2020); a source. Put a name in quotation marks when it is also a place.
find-search = Search
find-filters = Filters
find-apply = Apply the filters
find-clear = Start anew
find-period-example = May 2020
find-unread = { $text } (not read as a date)

find-understood = Understood as
find-understood-name = name
find-understood-number = file
find-understood-incident = incident
find-understood-source = told by the source
find-understood-killed = killed in
find-understood-origin = from
find-understood-party = party
find-understood-means = means
find-understood-group = group
find-understood-date = in
find-understood-place = at
find-without = Leave out { $what }
find-as-name = it is a name
find-incidents-titled = Incidents with these words in their title:

find-filter-stage = Stage
find-filter-outcome = Outcome
find-filter-standing = Standing
find-filter-exclusion = Why not counted
find-filter-party = Party
find-filter-attribution = Attribution
find-filter-standard = Standard of attribution
find-filter-means = Means
find-filter-cause = Cause
find-filter-killed = Killed in
find-filter-origin = From
find-filter-category = Children, women, men
find-filter-sex = Sex
find-filter-age_group = Age
find-filter-status = Civilian status
find-filter-group = Group
find-filter-death = Death
find-filter-custody = Custody
find-filter-body = Body
find-filter-certainty = Certainty
find-filter-incident = Incident
find-filter-compartment = Seen by
find-filter-assignee = Assigned to
find-filter-named = Name known
find-filter-event = Date of the event
find-filter-died = Date of death
find-filter-documented = Documented
find-filter-decided = Decided
find-filter-opened = File opened
find-named-yes = Name known
find-named-no = Name not known
find-certainty = { $element }: { $grade }
find-compartment-none = Everybody who works here
find-stage-opened = Nothing proposed yet

find-count = { $n ->
    [0] Nobody
    [one] { $n } person
   *[other] { $n } people
}
find-more-than = { $n ->
    [one] More than { $n } person
   *[other] More than { $n } people
}
find-shown = { $first } to { $last } shown
find-sort = Order
find-sort-go = Put in order
find-sort-nearest = nearest name
find-sort-newest = newest file
find-sort-oldest = oldest file
find-sort-name = name
find-sort-event = latest event
find-sort-documented = latest documented
find-pick = Choose { $number }
find-bulk = Edit the chosen files together
find-restricted = Restricted
find-pages = Pages
find-before = Before
find-after = After

find-why-exact = { $asked }: as written
find-why-spelling = { $asked }: spelled { $found }
find-why-script = { $asked }: in the other script { $found }
find-why-letter = { $asked }: one letter from { $found }
find-why-left_out = { $asked }: not found, left out

find-nobody = Nobody fits
find-nobody-fewer = Try fewer words, or take one of the parts above away.
find-nobody-script = Try the name in the other script, or the given name and the family name only.
find-nobody-number = If you know the number of the file, type it: P-⁠000123.
find-nobody-restricted = A file that is restricted to a group is found only by its members.
find-empty-record = There are no files yet
find-empty-record-how = Files of people are opened here, one for each person, named or not.

find-with-these = With this list
find-export = Ask for an export
find-save-as = Save this search as
find-save = Save
find-search-saved = The search is kept.
find-search-given-up = The search is no longer kept.
find-searches-lead = Searches that you keep. Nobody else sees them.
find-searches-empty = You keep no search yet
find-searches-how = Search for people, then give the search a name under the list.
find-more-since = { $n ->
    [one] { $n } more than when you last looked
   *[other] { $n } more than when you last looked
}
find-fewer-since = { $n ->
    [one] { $n } fewer than when you last looked
   *[other] { $n } fewer than when you last looked
}
find-same-since = As when you last looked
find-give-up = Keep no longer

find-exports = Exports
find-exports-lead = A list leaves the house only when a second person agrees, and for three days.
find-exports-waiting = Waiting for your decision
find-exports-all = Exports
find-exports-empty = No export was asked for
find-exports-how = Search for people, then ask for an export under the list.
find-export-new = Ask for an export
find-export-lead = A reviewer decides. The request, the decision and each download are in the trace, with counts only.
find-export-everybody = Everybody you may see
find-export-back = Change the search
find-export-format = Format
find-format-xlsx = Excel sheet (XLSX)
find-format-csv = Text with commas (CSV)
find-purpose = What it is for, and who will get it
find-purpose-hint = The reviewer decides on this. Write no names here.
find-export-ask = Ask
find-cancel = Cancel
find-error = Something is missing
find-export-asked = The export was asked for. A reviewer will decide.
find-export-title = Export { $number }
find-export-fetch = Download
find-export-approve = Approve for three days
find-export-refuse = Refuse
find-export-withdraw = Withdraw
find-export-done-approve = Approved. It can be downloaded by whoever asked, for three days.
find-export-done-refuse = Refused.
find-export-done-withdraw = Withdrawn. It cannot be downloaded any more.
find-export-waits = A reviewer has to agree before it can be downloaded.
find-export-decide = Decide whether this list may leave the house. Whoever asked gets the files they may see, which may be more or fewer than yours.
find-export-what = What was asked
find-export-see = See the list
find-export-rows = When asked
find-export-rows-now = As you see it now
find-export-number = Number
find-export-state = State
find-export-who = Asked by
find-export-when = When
find-export-decided = Decided by
find-export-expires = Until
find-export-withdrawn = Withdrawn
find-export-downloads = Downloads
find-export-safe = An export holds no sources and nobody's notes. It is not encrypted: keep it as you keep the files.

word-export-asked = Waits for a decision
word-export-approved = Approved
word-export-refused = Refused
word-export-withdrawn = Withdrawn
word-export-expired = Expired

## Columns of an export

find-column-number = Number
find-column-name_ar = Name (Arabic)
find-column-name_en = Name (Latin)
find-column-mother_ar = Mother (Arabic)
find-column-mother_en = Mother (Latin)
find-column-kunya_ar = Kunya (Arabic)
find-column-kunya_en = Kunya (Latin)
find-column-sex = Sex
find-column-age_low = Age from
find-column-age_high = Age to
find-column-age_group = Age group
find-column-born_on = Born (EDTF)
find-column-origin = From
find-column-occupation = Occupation
find-column-stage = Stage
find-column-outcome = Outcome
find-column-standing = Standing
find-column-exclusion = Why not counted
find-column-documented_on = Documented
find-column-event_on = Event (EDTF)
find-column-event_governorate = Governorate of the event
find-column-event_place = Place of the event (code)
find-column-died_on = Died (EDTF)
find-column-death_governorate = Governorate of death
find-column-killed_in = Counted as killed in
find-column-in_custody = In custody
find-column-status = Civilian status
find-column-attribution = Attribution
find-column-parties = Parties
find-column-standard = Standard
find-column-alleged = Named by sources
find-column-causes = Causes
find-column-means = Means
find-column-groups = Groups
find-column-death = Death
find-column-custody = Custody
find-column-body = Body
find-column-incident = Incident
find-column-incident_title_ar = Incident (Arabic)
find-column-incident_title_en = Incident (English)
find-column-certainty_identity = Certainty: identity
find-column-certainty_death = Certainty: death
find-column-certainty_date = Certainty: date
find-column-certainty_place = Certainty: place
find-column-certainty_status = Certainty: civilian status
find-column-certainty_cause = Certainty: cause
find-column-certainty_attribution = Certainty: attribution
