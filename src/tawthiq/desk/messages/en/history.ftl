## The history of a file

history-title = History of { $number }
history-back = To the file
history-show = Show
history-on-a-day = What the file was on a past day
history-on-a-day-hint = At the end of that day, where the record is kept
history-gone = Consent to keep this file was withdrawn
history-gone-said = The number and the days remain, and so do the findings, which hold codes only. What was personal is shown to nobody.
history-withheld = Withheld
history-trail = { $n ->
    [0] What was found
    [one] What was found: { $n } version
   *[other] What was found: { $n } versions, the newest first
}
history-trail-none = Nothing was found about this file yet. Findings appear here with who decided and who reviewed, and stay when they are superseded.
history-version = Version { $version }
history-decided = decided by { $by }, reviewed by { $reviewed }
history-reason = Reason
history-counted = Editions that counted this person
history-counted-version = as found in version { $version }
history-counted-none = No published edition has counted this person.
history-deeds = { $n ->
    [0] Deeds
    [one] { $n } deed
   *[other] { $n } deeds, the newest first
}
history-deeds-none = Nothing was done here since the record of deeds began.
history-what = What
history-before = Before
history-after = After
history-yes = Yes
history-no = No
history-nothing = nothing
history-claimed = { $element }: { $value }, by { $source }
history-everybody = everybody who works here
history-comma = {", "}
history-attribution = { $kind }: { $parties } ({ $standard })
history-attribution-nobody = { $kind }
history-column-attribution = Attribution
history-column-outcome = Outcome
history-column-standing = Standing
history-column-in_scope = In scope of the record
history-column-qualified = Qualified as a violation
history-column-documented_on = Documented on
history-column-civilian_status = Civilian status
history-column-cause_certainties = Certainty of the causes
history-column-category = Counted as
history-column-compartments = Who sees it
history-column-text = Words

## Deeds

history-deed-other = { $deed }
history-deed-open_person = Opened the file
history-deed-open_incident = Opened the file
history-deed-amend_person = Put the file right
history-deed-amend_incident = Put the file right
history-deed-revise_file = A list changed the file
history-deed-add_source = Added the source
history-deed-amend_source = Put the source right
history-deed-add_claim = Added what a source claims
history-deed-withdraw_claim = Withdrew a claim
history-deed-add_spell = Added a time in custody
history-deed-amend_spell = Put a time in custody right
history-deed-restrict_file = Changed who sees the file
history-deed-restrict_reason = Withheld the words of a reason
history-deed-withdraw_consent = Withheld the file, for consent was withdrawn
history-deed-keep_identity = Put down who the source is
history-deed-look_at_identity = Looked at who the source is
history-deed-propose = Proposed a finding
history-deed-amend_proposal = Amended the proposal
history-deed-submit_proposal = Submitted it for review
history-deed-recall_proposal = Took it back before it was reviewed
history-deed-take_proposal = Began to review
history-deed-let_go_of_proposal = Left the review to somebody else
history-deed-return_proposal = Returned it with reasons
history-deed-decide_proposal = Decided on the proposal
history-deed-reopen_proposal = Opened the finding for a re-review
history-deed-withdraw_proposal = Withdrew the proposal
history-deed-assign_proposal = Assigned it
history-deed-let_finding_stand = Let the finding stand
history-deed-release_preliminary = Released it as preliminary
history-deed-record_finding = Recorded the finding
history-deed-record_incident_finding = Recorded the finding
history-deed-withdraw_person = Withdrew the finding
history-deed-withdraw_incident = Withdrew the finding
history-deed-join_persons = Joined two files of one person
history-said-comment = Said
history-said-return = Returned it, because
history-said-withdrawal = Withdrew it, because
history-said-reopening = Opened it again, because

## A past day

history-past-title = { $number } on { $day }
history-past-back = History
history-past-notice = This is the file as it was at the end of { $day }. Nothing on this page can be changed.
history-past-not-open = The file was not open yet on { $day }.
history-past-file = The file
history-past-empty = Nothing was written in it.
history-past-custody = In custody
history-past-claims = What sources had said by then
history-past-claims-none = No source had said anything yet.
history-said-so = What was said
history-source = Source
history-past-found = What was found
history-past-found-none = Nothing had been found by { $day }.
