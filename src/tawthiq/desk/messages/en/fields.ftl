## Fields that ask for the facts of a person or an incident

fields-errors = Something needs another look
fields-no_cause = Not a cause
fields-parties = Parties
fields-standard = Standard reached
fields-standard-hint = What the evidence amounts to. Leave it at no standard where no party is named.

fields-date-unknown = Not known
fields-date-understood = Understood as { $when }

fields-section-identity = Identity
fields-section-death = Death and custody
fields-section-event = What happened
fields-section-status = Status
fields-section-cause = Cause and means
fields-section-attribution = Attribution
fields-section-sure = How sure are we?
fields-fold-custody = Custody and body
fields-fold-groups = Special group, and why not counted
fields-fold-alleged = What the sources and the party itself say

fields-named = The name is known
fields-named-hint = Leave it empty for a person who was seen and whose name nobody knows.
fields-sex = Sex
fields-age_low = Age at the event, at least
fields-age_low-hint = In whole years. One number in both fields says the age exactly.
fields-age_high = Age at the event, at most
fields-age_group = Child or adult
fields-age_group-hint = Where the age does not decide it: what the sources say.
fields-origin_governorate = Governorate of origin
fields-fate_death = Death
fields-fate_custody = Custody
fields-fate_body = Body
fields-died_on = Day of death
fields-died_on-hint = Such as 11 May 2020, May 2020, end of July 2015.
fields-death_governorate = Governorate of death
fields-in_custody = Died in custody
fields-in_custody-hint = The death then counts where the person died, or was last held.
fields-holding_governorate = Governorate of the last holding place
fields-event_on = Day of the event
fields-event_on-hint = Of the attack or the arrest. Such as 11 May 2020, May 2020.
fields-event_governorate = Governorate of the event
fields-event_place = Place of the event
fields-event_place-hint = A town or village, in either script. It never leaves the house.
fields-incident = Incident
fields-incident-hint = The number of its file, such as I-000007.
fields-status = Civilian status
fields-groups = Special group
fields-exclusion = Why not counted
fields-exclusion-hint = Only where the person is known and is not counted.
fields-causes = Causes, with how sure we are of each
fields-means = Means
fields-attribution = Who did it
fields-alleged = Parties that the sources name
fields-alleged-hint = What was alleged, apart from what we found.
fields-position = What the party itself says
fields-certainty_identity = How sure of the identity?
fields-certainty_death = How sure of the death?
fields-certainty_date = How sure of the date?
fields-certainty_place = How sure of the place?
fields-certainty_status = How sure of the status?
fields-certainty_cause = How sure of the cause?
fields-certainty_attribution = How sure of the attribution?

fields-kind-sole = One party did it.
fields-kind-joint_unresolved = Allied parties, and it cannot be told which of them.
fields-kind-joint_proved = Several parties acted together, and that is proved.
fields-kind-one_of = Opposed parties, and it cannot be told which of them.
fields-kind-contested = The sources contradict one another, and none was preferred.
fields-kind-unknown = Nobody is named: a mine, a shell from an unknown side.

fields-parties-sole = { $n ->
    [0] One party did it: choose which.
   *[other] One party did it, and { $n } are chosen. Keep one, or choose another type.
}
fields-parties-joint_unresolved = { $n ->
    [0] Choose the parties that acted jointly, two or more.
   *[other] Jointly takes two parties or more, and only one is chosen.
}
fields-parties-joint_proved = { $n ->
    [0] Choose the parties that acted jointly, two or more.
   *[other] Jointly takes two parties or more, and only one is chosen.
}
fields-parties-one_of = { $n ->
    [0] Choose the parties between which it lies, two or more.
   *[other] One of several takes two parties or more, and only one is chosen.
}
fields-parties-contested = Choose the parties that the sources name.
fields-parties-unknown = { $n ->
    [one] Not known names no party, and one is chosen. Take it away, or choose another type.
   *[other] Not known names no party, and { $n } are chosen. Take them away, or choose another type.
}

fields-section-where = Where, when and by what
fields-section-harm = Killed and injured
fields-section-surroundings = The place that day
fields-section-telling = Telling

fields-governorate = Governorate
fields-place = Place
fields-place-hint = A town or village, in either script.
fields-place_kind = Kind of place
fields-strikes = Number of strikes
fields-strikes-hint = 2 for a double strike.
fields-killed_floor = Killed, at least
fields-killed_floor-hint = The least number of dead that was seen, named or not.
fields-unnamed = Dead without a name, not yet resolved
fields-injured_low = Injured, at least
fields-injured_high = Injured, at most
fields-control = Who held the area that day
fields-warning = Was a warning given?
fields-military_presence = Was there a military presence?
fields-notable = A notable case
fields-notable-hint = Proposed for the account of the month.

fields-wrong-choice = This is not among the answers: choose one of those shown.
fields-wrong-number = Write a whole number from { $low } to { $high }, or leave it empty.
fields-wrong-range = The higher number is below the lower one.
fields-wrong-age = Write ages from 0 to 130, the lower one first.
fields-wrong-age_group = The age says otherwise: correct the age or the group.
fields-wrong-born_later = The person would have been born after the event: look at both dates.
fields-wrong-fate = Something is said of the body of a person who is alive: correct the death or the body.
fields-wrong-date = This was not understood as a date. Write 11 May 2020, May 2020, end of July 2015, between 3 and 5 May 2020, or 2020-05-11.
fields-wrong-date-figures = Figures alone do not say which is the day and which the month: write 11 May 2020 or 2020-05-11.
fields-wrong-date-long = This is too long for a date: write the day alone, and the rest in the notes.
fields-wrong-incident = There is no incident of this number: it looks like I-000007.
fields-wrong-long = This is longer than { $n } characters: shorten it, and put the rest into the notes.
fields-wrong-missing = This cannot stay empty.
fields-wrong-source = There is no source of this key or number.
fields-wrong-place = Several places go by this name: choose one of those below.
fields-wrong-no_place = The gazetteer has no place of this name: choose one of those below, or leave it empty and write it in a claim.
fields-wrong-place-long = This name is too long for a place.
fields-place-none = No place of this name is in the gazetteer.
fields-place-choose = Which place is meant?
fields-wrong-governorate = The place lies in another governorate: correct one of the two.
