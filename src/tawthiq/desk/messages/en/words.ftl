## Words of the domain: word-<kind>-<value>, each as it stands alone

word-certainty-confirmed = Confirmed
word-certainty-likely = Likely
word-certainty-possible = Possible
word-certainty-contested = Contested
word-certainty-unknown = Not known

word-reliability-A = A, always reliable
word-reliability-B = B, usually reliable
word-reliability-C = C, fairly reliable
word-reliability-D = D, not usually reliable
word-reliability-E = E, not reliable
word-reliability-F = F, cannot be judged

word-credibility-1 = 1, confirmed by others
word-credibility-2 = 2, probably true
word-credibility-3 = 3, possibly true
word-credibility-4 = 4, doubtful
word-credibility-5 = 5, improbable
word-credibility-6 = 6, cannot be judged

word-element-identity = Identity
word-element-death = Death
word-element-date = Date
word-element-place = Place
word-element-status = Civilian status
word-element-cause = Cause
word-element-attribution = Attribution

word-kind-sole = One party
word-kind-joint_unresolved = Joint, not yet told apart
word-kind-joint_proved = Joint, proved
word-kind-one_of = One of several parties
word-kind-contested = Contested
word-kind-unknown = Not known

word-standard-none = No standard
word-standard-possible = Possible
word-standard-likely = Likely
word-standard-reasonable_grounds = Reasonable grounds to believe
word-standard-conclusive = Conclusive

word-position-none = The party has said nothing
word-position-accepted = The party accepts it
word-position-denied = The party denies it

word-outcome-counted = Counted
word-outcome-not_counted = Not counted
word-outcome-withdrawn = Withdrawn
word-outcome-joined_into = Joined into another file
word-outcome-recorded = Recorded

word-standing-reviewed = Reviewed by two people
word-standing-adopted = Adopted from a list
word-standing-preliminary = Preliminary

word-exclusion-none = Nothing excludes it
word-exclusion-natural_death = Natural death
word-exclusion-disease = Disease
word-exclusion-private_dispute = Private dispute
word-exclusion-combatant_unrecorded = Fighter, the record is too thin to count
word-exclusion-not_established = The facts are not established
word-exclusion-out_of_scope = Outside the scope of the record
word-exclusion-consent_withdrawn = Consent was withdrawn

word-status-civilian = Civilian
word-status-other_protected = Protected, out of the fighting
word-status-armed_forces = Member of armed forces
word-status-participating = Took a direct part in hostilities
word-status-unknown = Not known

word-sex-female = Female
word-sex-male = Male
word-sex-unknown = Not known

word-age_group-child = Under 18
word-age_group-adult = 18 or over
word-age_group-unknown = Not known

word-category-children = Children
word-category-women = Women
word-category-men = Men
word-category-unknown = Not known

word-death-alive = Alive
word-death-reported = Death reported
word-death-confirmed = Death confirmed
word-death-unknown = Not known

word-custody-never = Not in custody
word-custody-detained = Detained
word-custody-disappeared = Forcibly disappeared
word-custody-released = Released
word-custody-ended = Custody ended

word-body-none = Nothing is known to be said of it
word-body-offered = Offered to the family
word-body-refused = Refused to the family
word-body-handed_over = Handed over
word-body-found_identified = Found and identified
word-body-unknown = Not known

word-cause-torture = Torture
word-cause-medical_neglect = Medical neglect
word-cause-execution = Execution
word-cause-attack = Attack
word-cause-deprivation = Siege, hunger or exposure
word-cause-accident = Accident related to the conflict
word-cause-unknown = Not known

word-source_kind-list = List
word-source_kind-family = Family
word-source_kind-witness = Witness
word-source_kind-survivor = Survivor
word-source_kind-form = Form
word-source_kind-media = Media report
word-source_kind-video = Photo or video
word-source_kind-official = Official record
word-source_kind-partner = Partner organisation
word-source_kind-other = Other

word-role-reader = Reads
word-role-recorder = Records
word-role-reviewer = Reviews
word-role-editor = Publishes
word-role-steward = Looks after the register

word-stage-draft = Draft
word-stage-submitted = Submitted
word-stage-under_review = Under review
word-stage-returned = Returned with reasons
word-stage-found = Finding made
word-stage-withdrawn = Withdrawn

word-answer-yes = Yes
word-answer-no = No
word-answer-not_established = Not established

word-edition-monthly = Monthly report
word-edition-daily = Daily toll
word-edition-preliminary = Preliminary toll

word-row-created = created
word-row-changed = changed
word-row-unchanged = unchanged
word-row-repeated = repeated in the file
word-row-refused = refused

## Words of the pack that no pack has

word-term-unknown = Not known
word-term-outside = Outside the country

## Names

word-name-unknown = Name not known
word-name-kunya = ({ $kunya })

## Dates: the day, then the month in words, then the year

word-date-unknown = Not known
word-date-month = { $month } { $year }
word-date-day = { $day } { $month } { $year }
word-date-between = between { $first } and { $last }
word-date-since = { $first } or later
word-date-until = { $last } or earlier
word-date-about = about { $date }
word-date-uncertain = { $date }, not certain
word-date-decade = in the years { $first } to { $last }
word-date-spring = spring { $year }
word-date-summer = summer { $year }
word-date-autumn = autumn { $year }
word-date-winter = winter of { $year }
word-date-instant = { $date }, { $time }
word-month = { $n ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}
