## The month as it stands

overview-dashboard = The desk
overview-running = So far
overview-ended = The whole month
overview-month = Month
overview-month-hint = A year and a month, such as 2020-05
overview-month-before = Month before
overview-month-after = Month after
overview-show = Show
overview-map-of-incidents = Map of incidents
overview-unpublished = Not published: as known now, under the rule “{ $rule }”. These numbers may still change and are not to be passed on.
overview-unpublished-figure = Not published: as known now.
overview-lead = { $n ->
    [0] No killing of a civilian was documented in { $month }
    [one] { $n } civilian documented killed in { $month }
   *[other] { $n } civilians documented killed in { $month }
}
overview-lead-running = { $n ->
    [0] No killing of a civilian has been documented in { $month } so far
    [one] { $n } civilian documented killed in { $month } so far
   *[other] { $n } civilians documented killed in { $month } so far
}
overview-key-toll-civilians = Civilians documented killed
overview-key-toll-children = Children
overview-key-toll-women = Women
overview-key-toll-men = Men
overview-key-toll-unknown = Age or sex not known
overview-key-torture-deaths = Died due to torture
overview-key-massacres-count = Massacres
overview-key-toll-unnamed = Not yet named
overview-key-toll-status_unknown = Outside the toll: civilian status not known
overview-key-toll-still_disappeared = In the toll and still disappeared
overview-compared-documented = By the date of documentation, { $direction ->
    [first] nothing is compared: { $previous } documented in { $before } are in this record, which may not reach that far back.
    [more] that is { $change } more than the { $previous } documented in { $before }.
    [fewer] that is { $change } fewer than the { $previous } documented in { $before }.
   *[same] the number is the same as in { $before }, when it was { $previous }.
}
overview-compared-running = The month is not over: { $now } documented so far, against { $by_this_day } by the same day of { $before } and { $previous } in the whole of it.
overview-compared-died = By the date of death, as known now, { $n ->
    [0] nobody in this record died in { $month }
    [one] { $n } civilian died in { $month }
   *[other] { $n } civilians died in { $month }
}{ $direction ->
    [first] ; nothing is compared with { $before } ({ $previous } in this record).
    [more] , { $change } more than the { $previous } who died in { $before }.
    [fewer] , { $change } fewer than the { $previous } who died in { $before }.
   *[same] , the same number as in { $before } ({ $previous }).
}
overview-when-they-died = Of those documented, { $within } died in the month itself and { $earlier } before it{ $undetermined ->
    [0] .
   *[other] ; for { $undetermined } the date is not known closely enough to say.
}
overview-directions-differ = The two comparisons point in different directions, because deaths are documented after they happen. Both are given; no cause is drawn from either.
overview-by-party = { $n ->
    [0] Nobody documented killed in { $month }, by party
    [one] The { $n } killing documented in { $month }, by party
   *[other] The { $n } killings documented in { $month }, by party
}
overview-by-party-caption = Documented killed by party, in the order of the rule
overview-by-area = { $n ->
    [0] Nobody documented killed in { $month }, by governorate
    [one] The { $n } killing documented in { $month }, by governorate
   *[other] The { $n } killings documented in { $month }, by governorate
}
overview-by-area-caption = Documented killed by governorate, most first; the places not known come last
overview-map-says = Map of the governorates with the number documented killed in { $month } written on each: { $n } in all. The table beside it says the same.
overview-party = Party
overview-area = Governorate
overview-killed = Killed
overview-source = Counted by the tolls room under the rule “{ $rule }”, every finding included.
overview-as-svg = Picture (SVG)
overview-as-csv = Numbers (CSV)
overview-published = Published lately
overview-published-none = Nothing is published yet. An editor prepares a month under Publishing.

## The work

overview-work-all = The work that waits
overview-work-own = Your work
overview-work-draft = Drafts
overview-work-submitted = Submitted, waiting for a reviewer
overview-work-returned = Returned with reasons
overview-work-under_review = Under review
overview-work-overdue = Past the day they were due
overview-work-none = Nothing stands here now.
overview-stage = Stage
overview-hands = In whose hands
overview-due = Due

## The files behind a number

overview-back-to-month = { $month }
overview-nobody-of-its-own = This number is made of others and has nobody of its own behind it.
overview-file = File
overview-name = Name
overview-died = Died
overview-documented = Documented
overview-hidden = { $n ->
    [one] { $n } file is not shown: it is kept in a compartment that you do not belong to. It is counted.
   *[other] { $n } files are not shown: they are kept in compartments that you do not belong to. They are counted.
}
overview-pages = Pages
overview-page-before = Page before
overview-page-after = Page after
overview-page-of = Page { $page } of { $pages }

## Map of incidents

overview-map = Incidents, { $month }
overview-map-title = { $n ->
    [0] No incident found in { $month }
    [one] { $n } incident in { $month }
   *[other] { $n } incidents in { $month }
}
overview-map-key = The number on a point is how many incidents happened there; the larger the point, the more were killed. A broken edge marks a place known only by its governorate.
overview-map-beside = { $n ->
    [one] { $n } incident happened outside the map or at a place not known; it stands last in the list.
   *[other] { $n } incidents happened outside the map or at places not known; they stand last in the list.
}
overview-map-empty = No incident that you may see was found to have happened in { $month }. Incidents appear here once they have a finding.
overview-point = Incidents: { $n }; killed: { $killed }
overview-incident = Incident
overview-day = Day

## An incident

overview-no-finding = No finding yet
overview-edit = Edit
overview-history = History
overview-narrative = What happened
overview-killed-least = { $n ->
    [0] Nobody is known to have been killed
    [one] At least { $n } person killed
   *[other] At least { $n } people killed
}
overview-killed-range = { $least } to { $most } people killed
overview-killed-why = The least is the larger of the dead that were seen and the dead who have findings; the most is the highest number that a source names.
overview-massacre = A massacre under the counting rule ({ $threshold } civilians or more), reached with the death documented on
overview-massacre-none = Not a massacre under the counting rule, which asks for { $threshold } civilians or more.
overview-found = What was found, version { $version }
overview-means = Means
overview-attribution = Attribution
overview-seen = Dead that were seen, at least
overview-unnamed = Of them without a name
overview-injured = Injured
overview-control = Who held the place
overview-warning = Warning given
overview-military = Military presence
overview-strikes = Strikes
overview-not-known = Not known
overview-where = Where it happened
overview-incident-no-facts = Nothing was found about this incident yet. A recorder proposes what is known of it, and a reviewer decides.
overview-dead = { $n ->
    [0] Its dead
    [one] Its dead: { $n } file
   *[other] Its dead: { $n } files
}
overview-dead-none = No file of a person is joined to this incident yet.
overview-category = Of whom
overview-category-children = Child
overview-category-women = Woman
overview-category-men = Man
overview-category-unknown = Age or sex not known
overview-outcome = Finding
overview-not-named = Not yet named
overview-sources = { $n ->
    [0] Sources
    [one] { $n } source, { $independent } independent
   *[other] { $n } sources, { $independent } independent
}
overview-sources-quote = { $n } of them had it from the same place: { $origin }.
overview-sources-repeat = { $n ->
    [one] { $n } of them repeats { $origin }.
   *[other] { $n } of them repeat { $origin }.
}
overview-sources-hidden = { $n } of them had it from one source that is not shown to you.
overview-sources-none = No source has told of this incident yet.
overview-had-from = had from
overview-told-of = Editions that told of it
overview-told-of-none = No published edition has told of this incident.

## The fate of a person

overview-fate = What happened, day by day
overview-fate-still-disappeared = Still forcibly disappeared: no body was handed over
overview-fate-drawn = { $n ->
    [one] { $n } event on a line of time; the list below says the same.
   *[other] { $n } events on a line of time; the list below says the same.
}
overview-fate-key = A full mark is a day that is known; an open one with a broken edge is a span within which the day lies.
overview-fate-day-unknown = day not known
overview-fate-then = {", then "}
overview-event-arrest = Arrested
overview-event-held = Held
overview-event-notice = The family was told
overview-event-release = Released
overview-event-end = Custody ended
overview-event-event = The event
overview-event-death = Death
overview-event-body = The body
