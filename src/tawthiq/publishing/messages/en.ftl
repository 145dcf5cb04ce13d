# The sentences of the reports, English. No sentence holds a digit: a number is a figure or a date.
# COUNT($n, of: "civilian") writes a number with its noun; AS($n, words: "no") writes a figure as words.

## Counted nouns

counted-civilian = { $n ->
    [one] { $n } civilian
   *[other] { $n } civilians
}
counted-child = { $n ->
    [one] { $n } child
   *[other] { $n } children
}
counted-woman = { $n ->
    [one] { $n } woman
   *[other] { $n } women
}
counted-person = { $n ->
    [one] { $n } person
   *[other] { $n } people
}
counted-massacre = { $n ->
    [one] { $n } massacre
   *[other] { $n } massacres
}
counted-death = { $n ->
    [one] { $n } death
   *[other] { $n } deaths
}
counted-other = { $n ->
    [one] { $n } other
   *[other] { $n } others
}

## Words of the page

ui-contents = Contents
ui-page = Page
ui-of = of
ui-table = Table
ui-source = Source
ui-note = Note
ui-figure = Figure
ui-annex = Annex
ui-statement = Statement
ui-synthetic = Demonstration: every person and event in this document is invented
ui-superseded = superseded value
ui-data = Data
ui-as-known = As known on
ui-rule = Counting rule
ui-edition = Edition
ui-organisation = Published by
ui-period = Period
ui-code = Document
ui-download = Download
ui-figures-note = Each number carries its identifier in the file of figures
ui-changed = Changed
ui-skip = Skip to the report

## Front page

monthly-title = { $civilians ->
    [0] { AS($civilians, words: "No") } killing of a civilian documented in { $country } in { $month }
   *[other] The killing of { COUNT($civilians, of: "civilian") } documented in { $country } in { $month }
}
monthly-subtitle = Among them { COUNT($children, of: "child") } and { COUNT($women, of: "woman") }. { COUNT($torture, of: "person") } died due to torture. { COUNT($massacres, of: "massacre") }.
daily-title = { $civilians ->
    [0] { AS($civilians, words: "No") } killing of a civilian documented in { $country } on { $day }
   *[other] The killing of { COUNT($civilians, of: "civilian") } documented in { $country } on { $day }
}
daily-subtitle = As known on { $as_known }
demonstration = This is a demonstration. Every person, place of death and event in it is invented, as is the split by governorate; only the monthly totals follow published statements. It must not be cited as a record of deaths.

heading-at-a-glance = The month at a glance
heading-not-known = What is not known
key-civilians = civilians documented killed
key-children = children among them
key-women = women among them
key-torture = died due to torture
key-massacres = { $massacres ->
    [one] massacre
   *[other] massacres
}
key-year = documented since { $since }

toll-lead = { $civilians ->
    [0] { $organisation } documented { AS($civilians, words: "no") } killing of a civilian in { $month }.
   *[other] { $organisation } documented in { $month } the killing of { COUNT($civilians, of: "civilian") }{ among-all }
} Since { $since }, the killing of at least { COUNT($year, of: "civilian") } has been documented.
among-all = { $civilians ->
    [one] { $children ->
        [one] , { AS($children, words: "a child") }.
       *[other] { $women ->
            [one] , { AS($women, words: "a woman") }.
           *[other] .
        }
    }
   *[other] { $children ->
        [0] { $women ->
            [0] , { AS($children, words: "no") } children and { AS($women, words: "no") } women among them.
           *[other] , { COUNT($women, of: "woman") } and { AS($children, words: "no") } children among them.
        }
       *[other] { $women ->
            [0] , { COUNT($children, of: "child") } and { AS($women, words: "no") } women among them.
           *[other] , { COUNT($children, of: "child") } and { COUNT($women, of: "woman") } among them.
        }
    }
}

compared-by-documented = By the date of documentation, { $direction ->
    [first] nothing is compared: { $previous } documented in { $before } are in this record, which may not reach that far back.
    [more] that is { $change } more than the { $previous } documented in { $before }.
    [fewer] that is { $change } fewer than the { $previous } documented in { $before }.
   *[same] the number is the same as in { $before }, when it was { $previous }.
}
compared-by-died = By the date of death, as known on { $as_known }, { COUNT($now, of: "civilian") } died in { $month }{ $direction ->
    [first] ; nothing is compared with { $before } ({ $previous } in this record).
    [more] : { $change } more than the { $previous } who died in { $before }.
    [fewer] : { $change } fewer than the { $previous } who died in { $before }.
   *[same] , the same number as in { $before } ({ $previous }).
}
directions-differ = The two comparisons point in different directions, because deaths are documented after they happen. Both are given; no cause is drawn from either.
died-undetermined = For { COUNT($people, of: "person") } the date of death is not known closely enough to say.
when-they-died = Of those documented in { $month }, { COUNT($within, of: "person") } died in that month and { COUNT($earlier, of: "person") } before it.

unknown-age-or-sex = { $people ->
    [0] The age and sex of everyone in the toll are known well enough to place them among children, women or men ({ $people } not known).
    [one] The age or sex of { COUNT($people, of: "person") } in the toll is not known; this death stands in no column but its own.
   *[other] The age or sex of { COUNT($people, of: "person") } in the toll is not known; they stand in a column of their own.
}
unknown-governorate = { $people ->
    [0] The governorate where people were killed is known for everyone in the toll ({ $people } not known).
   *[other] The governorate where they were killed is not known for { COUNT($people, of: "person") }.
}
unknown-party = { $people ->
    [0] Every death is attributed to a main party, or held jointly or contested ({ $people } among other parties).
    [one] { COUNT($people, of: "death") } stands among other parties: in most of these cases nobody has established who was responsible.
   *[other] { COUNT($people, of: "death") } stand among other parties: in most of these cases nobody has established who was responsible.
}
unknown-status = { $people ->
    [0] There is nobody outside the toll whose status as a civilian is not yet established ({ $people }).
    [one] Outside the toll stands { COUNT($people, of: "person") } of whom it is not yet known whether they were a civilian.
   *[other] Outside the toll stand { COUNT($people, of: "person") } of whom it is not yet known whether they were civilians.
}
unknown-names = { $people ->
    [0] Everyone in the toll is named in our files ({ $people } not yet named). No name is published here.
   *[other] The names of { COUNT($people, of: "person") } in the toll are not yet known. They were seen and are counted as such.
}
adopted-beside = { $people ->
    [0] Nobody was taken over from another organisation’s list in this period ({ $people }).
   *[other] Outside the toll, { COUNT($people, of: "person") } { $people ->
        [one] was
       *[other] were
    } taken over from lists of others in this period without our examining the evidence again.
}
unknown-undocumented = How many deaths were never reported to us cannot be known from these figures.

## Summary

heading-summary = Summary
party-most = Of the parties that were identified, most deaths are attributed to { $party }: { COUNT($civilians, of: "civilian") }.
party-other = { $civilians ->
    [0] { AS($civilians, words: "None") } of the { $total } stand among other parties.
    [one] { COUNT($civilians, of: "death") } of { $total } stands among other parties; the perpetrator may not have been identified.
   *[other] { COUNT($civilians, of: "death") } of { $total } stand among other parties; in most of these cases the perpetrator has not been identified.
}

## Method and limits

heading-method = How these deaths were counted
heading-limits = Limits
method-rule = Every number is counted from findings under the rule { $name } (“{ $rule }”, version { $version }), as known on { $as_known }. A finding is a numbered decision about one person that is never edited; a later one supersedes it.
method-scope = The rule says who is counted:
method-standings = A death is counted when two of our people have reviewed the evidence.
method-standings-adopted = A death is counted when two of our people have reviewed the evidence, or have adopted it from a named list on a stated ground.
method-massacre = By a massacre we mean one incident in which { $people } or more civilians were killed. It is counted once, in the month in which the death that reached this number was documented.
method-year = “Documented since { $since }” counts each person once, as known at the cut-off. It does not say that they were killed since then: some died months or years before.
limit-least = These numbers are the least that happened. Where an incident gives only a lowest number, it is printed as “at least”.
limit-not-all = We do not claim to have documented every case. Areas that are closed to us, families who fear reprisal and lines that are cut leave deaths unreported.
limit-change = New evidence can change any of these numbers. A later edition then supersedes this one and lists what changed; this one stays as it is.
limit-certainty = How sure we are differs from case to case, and between the identity, the date, the place, the cause and the party in one case.
limit-categories = A girl is counted as a child and not as a woman. Someone whose age cannot be settled is counted as neither.
no-conclusions = This document draws no conclusions that are not in its tables. What it says of a party stands in that party’s row.

## Since January

heading-since-january = The toll since { $since }
year-to-date = From { $since } to the end of { $month }, the killing of at least { COUNT($civilians, of: "civilian") } was documented. Each person is counted once.
year-as-published = { $agreement ->
    [same] The sum of what was published month by month is the same: { $published }.
    [unknown] What was published month by month cannot be added up, because some months of the year have no edition (sum: { $published }; known now: { $known }).
   *[differs] The sum of what was published month by month is { $published }, and { $known } are known now; the difference is itemised below.
}
chart-months-title = { $direction ->
    [first] { $civilians } documented in { $month }
    [more] { $civilians } documented in { $month }, { $change } more than in { $before }
    [fewer] { $civilians } documented in { $month }, { $change } fewer than in { $before }
   *[same] { $civilians } documented in { $month }, as many as in { $before }
}
chart-months-alt = Bars for each month from { $since } to { $month }, by date of documentation; { $month } stands at { $civilians }, the sum at { $year }. The table beside it gives every value.
chart-source = Counted from the findings of this edition; every value is in its file of figures.
table-months = Civilians documented killed, month by month since { $since }
row-year = Since { $since }
not-published = –

## By party

heading-by-party = By party responsible
by-party-lead = The { COUNT($civilians, of: "civilian") } documented in { $month } are attributed as follows. Each death stands in one row; the rows add up to the toll.
chart-parties-title = { $other } of { $civilians } stand among other parties
chart-parties-alt = Bars for each row of the rule, { COUNT($civilians, of: "civilian") } in all, documented in { $month }. The table beside it gives every value.
table-parties = Civilians documented killed in { $month }, by party
party-row = { $party }: { $none ->
    [none] { AS($civilians, words: "no") } deaths documented.
   *[some] { COUNT($civilians, of: "civilian") }{ among }
}
party-max = At most { $most } if every death that is held jointly, contested or not yet decided between parties were added; such maxima are never added up.
other-row = { $party }: { $none ->
    [none] { AS($civilians, words: "no") } deaths documented.
   *[some] { COUNT($civilians, of: "civilian") }{ among }
}
among = { $civilians ->
    [one] { $children ->
        [one] , { AS($children, words: "a child") }.
       *[other] { $women ->
            [one] , { AS($women, words: "a woman") }.
           *[other] .
        }
    }
   *[other] { $children ->
        [0] { $women ->
            [0] .
           *[other] , { COUNT($women, of: "woman") } among them.
        }
       *[other] { $women ->
            [0] , { COUNT($children, of: "child") } among them.
           *[other] , { COUNT($children, of: "child") } and { COUNT($women, of: "woman") } among them.
        }
    }
}
heading-other-parties = Other parties
other-explained = These rows are told apart by how people were killed, because in most of them nobody has established who did it. A row here accuses nobody.
table-other = Other parties, documented in { $month }
table-parties-year = Documented since { $since }, by party
row-total = Total
row-other-total = Other parties, together

## By governorate

heading-by-governorate = By governorate
heading-rate = Rate by governorate of origin
governorates-lead = Each death stands in the governorate where the person was killed or died in custody. “Outside” and “unknown” are rows, so that the rows add up to the toll.
governorates-invented = In this demonstration the split by governorate is invented.
governorates-ranked = { $runner_up ->
    [one] The highest number was documented in { $first } ({ $most }), followed by { $second } ({ $next }).
   *[several] The highest number was documented in { $first } ({ $most }); the next highest, { $next }, in more than one governorate.
}
governorates-first = The highest number was documented in { $first } ({ $most }).
governorates-even = No governorate stands apart: the highest number is { $most }.
map-killed-title = Where civilians documented in { $month } were killed
map-killed-alt = Map of governorates shaded by the number killed there, { COUNT($civilians, of: "civilian") } in all, documented in { $month }. The table beside it gives every value.
map-rate-title = Documented in { $month }, per hundred thousand registered in the governorate of origin in { $year }
map-rate-alt = Map of governorates shaded by the rate among people registered there, documented in { $month }. The table beside it gives every value.
rate-explained = Rates are given by origin only: they compare the dead who came from a governorate with the people registered there in the civil registry of { $year }. A rate by place of killing would need a population of that date, which nobody has.
table-killed = Killed, by governorate, documented in { $month }
table-governorates = Civilians documented killed in { $month }, by governorate where killed and by governorate of origin
table-rate = By governorate of origin, documented in { $month }: number, and rate per hundred thousand registered

## Torture and groups

heading-torture = Deaths due to torture
torture-lead = { $inside ->
    [all] In { $month } it was documented that { COUNT($people, of: "person") } died due to torture. All of them ({ $in_toll }) are part of the toll and must not be added to it.
    [none] In { $month } it was documented that { COUNT($people, of: "person") } died due to torture. None of them is part of the toll of civilians ({ $in_toll }).
   *[some] In { $month } it was documented that { COUNT($people, of: "person") } died due to torture. { $in_toll } of them are part of the toll of civilians and must not be added to it; the others were not civilians.
}
torture-year = Since { $since }, at least { COUNT($people, of: "death") } due to torture { $people ->
    [one] has
   *[other] have
} been documented; the month accounts for { $share } of them, rounded to the whole per cent.
torture-extreme = { $word ->
    [lowest] It is the lowest number of any month since { $since }.
   *[highest] It is the highest number of any month since { $since }.
}
torture-since = { $word ->
    [lowest] It is the lowest number since { $last }, when { $then } were documented.
   *[highest] It is the highest number since { $last }, when { $then } were documented.
}
torture-certainties = That torture caused the death is, in our assessment:
torture-certainty = { $certainty ->
    [confirmed] confirmed for { COUNT($people, of: "person") }
    [likely] likely for { COUNT($people, of: "person") }
    [possible] possible for { COUNT($people, of: "person") }
    [contested] contested for { COUNT($people, of: "person") }
   *[unknown] not graded for { COUNT($people, of: "person") }
}
torture-parties = By party they stand as follows:
torture-party = { $party }: { COUNT($people, of: "person") }.
chart-torture-title = { COUNT($people, of: "death") } due to torture documented in { $month }, { $year } since { $since }
chart-torture-alt = Bars for each month from { $since } to { $month }: deaths due to torture by date of documentation. The table beside it gives every value.
table-torture = Deaths due to torture documented since { $since }
still-disappeared = { $people ->
    [0] Nobody in the toll remains classified as forcibly disappeared ({ $people }).
    [one] { COUNT($people, of: "person") } in the toll remains classified as forcibly disappeared, because the body was not handed over.
   *[other] { COUNT($people, of: "person") } in the toll remain classified as forcibly disappeared, because their bodies were not handed over.
}
heading-groups = Special groups
groups-explained = These people are part of the toll; a zero is a finding too.
group-row = { $none ->
    [none] { $group }: { AS($people, words: "no") } deaths documented in { $month }.
   *[some] { $group }: { COUNT($people, of: "death") } documented in { $month }.
}

## Massacres, incidents, cases

heading-massacres = Massacres
massacres-lead = { $massacres ->
    [0] { AS($massacres, words: "No") } massacre was documented in { $month }; at least { COUNT($year, of: "massacre") } since { $since }.
    [one] { COUNT($massacres, of: "massacre") } was documented in { $month }; at least { $year } since { $since }.
   *[other] { COUNT($massacres, of: "massacre") } were documented in { $month }; at least { $year } since { $since }.
}
massacres-party = { $massacres ->
    [one] { COUNT($massacres, of: "massacre") } stands in the row “{ $party }”.
   *[other] { COUNT($massacres, of: "massacre") } stand in the row “{ $party }”.
}
heading-notable = Notable incidents and cases
notable-explained = No names are given. Where a death and its documentation fall in different months, both dates are given.
incident-title = { $kind ->
    [massacre] Massacre: { $means }, { $place }, { $governorate } governorate, { $date }
   *[incident] { $means }, { $place }, { $governorate } governorate, { $date }
}
place-not-given = place not given
incident-killed = At least { COUNT($civilians, of: "civilian") } { $civilians ->
    [one] was
   *[other] were
} killed{ among }
incident-injured = { $range ->
    [none] { AS($low, words: "Nobody") } else is known to have been injured.
    [one] About { COUNT($low, of: "other") } { $low ->
        [one] was
       *[other] were
    } injured.
   *[two] Between { $low } and { COUNT($high, of: "other") } were injured.
}
incident-both-dates = It happened on { $event } and is counted in the month in which it was documented ({ $documented }).
incident-double-strike = The place was struck a second time while people were being helped.
fact-happened = Happened
fact-documented = Documented
fact-governorate = Governorate
fact-place = Kind of place
fact-means = Means
fact-party = Responsible
fact-control = Area held by
fact-warning = Warning given
fact-presence = Military presence
fact-died = Died
fact-held-by = Held by
answer = { $answer ->
    [yes] yes
    [no] no
   *[not_established] not established
}
not-established = not established
case-title = { $category ->
    [children] A child who died in custody, { $governorate } governorate, { $date }
    [women] A woman who died in custody, { $governorate } governorate, { $date }
    [men] A man who died in custody, { $governorate } governorate, { $date }
   *[unknown] A person who died in custody, { $governorate } governorate, { $date }
}
case-cause = { $neglect ->
    [yes] { $torture ->
        [confirmed] Torture is confirmed as a cause of death, with medical neglect.
        [likely] Torture and medical neglect are the likely causes of death.
        [none] Medical neglect is given as a cause of death.
       *[possible] Torture and medical neglect are possible causes of death.
    }
   *[no] { $torture ->
        [confirmed] Torture is confirmed as the cause of death.
        [likely] Torture is the likely cause of death.
        [none] The cause of death has not been established.
       *[possible] Torture is a possible cause of death.
    }
}
case-both-dates = The death is dated { $died }; it was documented on { $documented } and is counted in that month.
case-body = { $body ->
    [offered] The family was told that the body could be collected; whether it was is not established.
    [refused] The family was refused the body.
    [handed_over] The body was handed over to the family.
    [found_identified] The body was found and identified.
   *[unknown] What became of the body is not known.
}
case-still-disappeared = As long as the body is not handed over, the person remains classified as forcibly disappeared.

## Changes

heading-changes = What changed
heading-changes-year = Year to date and the sum of what was published
changes-first = { $edition } is the first edition for this period; it supersedes none.
changes-superseding = { $edition } supersedes { $former }. The former edition stays as it was published.
changes-none = New findings moved no figure of this period.
changes-year = { $published } is the sum of what was published month by month; { $known } distinct persons are known now.
changes-explained = Later findings never change a published edition. They lead to a new one, which lists what it changes.
changed-added = Added: { COUNT($people, of: "person") }.
changed-withdrawn = Withdrawn: { COUNT($people, of: "person") }.
changed-joined = Found to be the same person as another: { COUNT($people, of: "person") }.
changed-reattributed = Attributed to another party than before: { COUNT($people, of: "person") }.
changed-excluded = No longer counted under the rule: { COUNT($people, of: "person") }.
changed-redated-in = Moved into the period from another date: { COUNT($people, of: "person") }.
changed-redated-out = Moved out of the period to another date: { COUNT($people, of: "person") }.
changed-relocated = Moved to another governorate: { COUNT($people, of: "person") }.
changed-recategorised = Moved to another group of age and sex: { COUNT($people, of: "person") }.
changed-massacres = Massacres in { $month }: { $published } as published, { $known } as known now. One is restated when its dead, as known, no longer reach the number that makes a massacre, or reached it in another month.
table-changed = Figures that differ from the superseded edition

## Annex

heading-annex = Annex: the year by party, and figures by identifier
annex-explained = The figures that stand in no table, with their identifiers. Every figure of the edition { $edition }, those of the tables included, stands in its file of figures under its identifier. Whoever holds the sealed part can count each of them again.
table-figures = Figures of this edition

## Columns

column-month = Month
column-total = Civilians
column-children = Children
column-women = Women
column-men = Men
column-unknown = Not known
column-as-published = As published
column-party = Party
column-circumstance = Circumstance
column-governorate = Governorate
column-killed-here = Killed here
column-from-here = From here
column-rate = Rate
column-torture = Died due to torture
column-figure = Figure
column-identifier = Identifier
column-superseded = Before
column-now = Now
column-value = Value

## Daily

heading-day = The day
daily-lead = { $civilians ->
    [0] { $organisation } documented { AS($civilians, words: "no") } killing of a civilian on { $day }.
   *[other] { $organisation } documented on { $day } the killing of { COUNT($civilians, of: "civilian") }{ among }
}
table-day = Civilians documented killed on { $day }, by party
daily-standing = These are deaths documented on this day; some may have happened before it. Every number is the least that is known and may change in a later edition.

## Preliminary

preliminary-title = { $people ->
    [0] Preliminary: { AS($people, words: "no") } death of a civilian is known in { $country } on { $day }
   *[other] Preliminary: { COUNT($people, of: "civilian") } reported killed in { $country } on { $day }
}
preliminary-subtitle = Of these, reviewed so far: { $reviewed }. As known on { $as_known }.
heading-preliminary = The day, as far as it is known
heading-preliminary-places = Where they were killed
preliminary-warning = This count is preliminary. It was released before every death in it was examined, it is part of no monthly count, and the reviewed report of the day takes its place.
preliminary-lead = { $people ->
    [0] { $organisation } knows of { AS($people, words: "no") } civilian killed on { $day } (reviewed: { $reviewed }).
   *[other] Preliminary: { $people }, of whom { $reviewed } reviewed. { $organisation } counts here who was killed on { $day }, by the date of death.
}
preliminary-standing = People are counted here by the day on which they died, in a monthly report by the day on which their death was documented; the two are not to be compared. Every number is the least that is known.
preliminary-straddling = { $people ->
    [one] One death more ({ $people }) may lie on this day or on another, and is not counted here.
   *[other] { COUNT($people, of: "death") } more may lie on this day or on another, and are not counted here.
}
key-preliminary = civilians reported killed, preliminary
key-reviewed = of these reviewed
key-not-reviewed = of these not yet reviewed
table-preliminary = Civilians killed on { $day }, by governorate, preliminary
daily-replaces = This report takes the place of the preliminary count { $edition }.

## What the organisation states

heading-statements = Statements
statements-explained = What follows is the view of the organisation. It is not part of what was counted.

## Before publication

unpublished = This is a proof for those who sign. It is not published, and no number in it may be cited.
