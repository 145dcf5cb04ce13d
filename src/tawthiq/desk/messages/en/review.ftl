## The review: queue, proposal, decision

# Grounds: standing reasons of a finding, kept as they stand here
review-ground-independent_sources = Independent sources agree.
review-ground-official_record = An official record says so.
review-ground-seen = It was seen in a photo or a video.
review-ground-eyewitnesses = Eyewitnesses told it.
review-ground-family_and_others = The family told it, and others who do not depend on the family.
review-ground-not_enough = What is known is not enough to count the person.
review-released = Released as preliminary before its review.

# The queue
review-queue = Review queue
review-kinds = Why it is here
review-all = All
review-why-overdue = Overdue
review-why-returned = Returned to me
review-why-holding = I am reviewing it
review-why-assigned = Assigned to me
review-why-mentioned = I am mentioned
review-why-waiting = Waiting for review
review-why-draft = My draft
review-not-shown = { $n ->
    [one] 1 more is not shown.
   *[other] { $n } more are not shown.
}
review-empty = Nothing waits for you.
review-empty-next = Files come here when they are submitted, returned or assigned to you, or when somebody calls you with @ and your name.
review-look = Look
review-file = File

# Stage and moves
review-stage = Review
review-nothing = Nothing has been proposed for this file yet.
review-propose = Propose a finding
review-continue = Continue the draft
review-to-decide = Decide
review-drafted = Drafted
review-amended = Last amended
review-submitted-by = Submitted by
review-since = Since
review-released-by = Released as preliminary by
review-is-released = Out as preliminary
review-reviewer = Reviewer
review-decided-at = Decided
review-assignee = Whose turn
review-nobody = Nobody in particular
review-due = Due
review-due_on = Due on
review-assign = Assign
review-assign-do = Save
review-submit = Submit for review
review-take = Take it
review-let_go = Let go of it
review-recall = Recall it
review-let_stand = Let the finding stand
review-return-open = Return with reasons
review-return = What is missing, or should be put right?
review-return-do = Return
review-reopen-open = Review it anew
review-reopen = Why should it be reviewed anew?
review-reopen-do = Open it
review-withdraw-open = Give the proposal up
review-withdraw = Why is it given up?
review-withdraw-do = Give up
review-words = Words
review-comment = Comment. @name calls somebody.
review-comment-do = Comment
review-remarks = What was said
review-remarks-none = Nothing yet.
review-remark-return = Returned
review-remark-reopening = Opened anew
review-remark-withdrawal = Given up
review-remark-gone = The words were taken away.

review-saved = { $number }: the draft is saved.
review-submitted = { $number } waits for its review.
review-decided = { $number }: the finding is made.
review-decided-n = { $n ->
    [one] 1 finding is made.
   *[other] { $n } findings are made.
}
review-done-submit = { $number } waits for its review.
review-done-recall = { $number } is a draft again.
review-done-take = { $number } is yours to review.
review-done-let_go = { $number } waits for another reviewer.
review-done-let_stand = { $number }: the finding stands.
review-done-give_back = { $number } is returned.
review-done-assign = { $number }: saved whose turn it is.
review-done-reopen = { $number } is a draft again. The finding stands until a new one is made.
review-done-withdraw = { $number }: the proposal is given up.
review-done-comment = { $number }: the comment is kept.

# Proposal
review-propose-title = Proposal for
review-section-outcome = What is proposed
review-section-reason = Why
review-section-words = Why
review-section-assign = Whose turn
review-outcome = Outcome
review-in_scope = It lies in the scope of the record
review-qualified = It is qualified as a violation
review-qualified-hint = A death can be counted without this.
review-ground = What it rests on
review-no_ground = Nothing chosen
review-reason = In a sentence
review-reason-hint = Its words can be taken away later; the finding itself holds codes only.
review-revision = Revision
review-save = Save the draft
review-save-submit = Submit for review
review-both = Two versions
review-both-hint = Struck through is what somebody saved meanwhile, bold is what you typed. Save again to keep yours; nothing is saved yet.
review-both-same = The facts are the same.

# Evidence
review-rests = What it rests on
review-sources = { $n ->
    [0] No source yet
    [one] 1 source
   *[other] { $n } sources, { $independent } independent
}
review-bond-quotes = { $n } of them had it from the same place: { $origin }.
review-bond-repeats = { $n ->
    [one] 1 of them had it from another: { $origin }.
   *[other] { $n } of them had it from another: { $origin }.
}
review-bar-met = Bar met
review-bar-unmet = Bar not met
review-bar-independent = { $had } independent sources; the rule asks for { $n }.
review-bar-alone = One source of this kind is enough: { $kinds }.
review-bar-unnamed = Somebody without a name was seen: { $kinds }.
review-bar-wants_independent = { $alone ->
    [yes] The rule asks for { $n } independent sources, or one of this kind: { $kinds }. There so far: { $had }.
   *[no] The rule asks for { $n } independent sources. There so far: { $had }.
}
review-bar-wants_seen = For somebody without a name the rule asks for a source of this kind: { $kinds }.
review-or = {" "}or{" "}
review-yes = Yes
review-no = No
review-cause = { $cause } ({ $certainty })
review-attribution = { $named ->
    [yes] { $kind }: { $parties } ({ $standard })
   *[no] { $kind }
}
review-no-claim = No source says anything of this.
review-had-from = had it from { $source }
review-conflict = The sources contradict one another: { $element }.
review-rest = Other things the sources say

# Decision
review-decide-title = Decision about
review-section-decision = Decision
review-submitters-reason = What the submitter says
review-before = What would change
review-trail = Findings so far
review-proposed = What is proposed
review-decide = Make the finding
review-owed = A formula is not enough here. Say in a sentence why:
review-owed-party_named = a party is named
review-owed-conflict = the sources contradict one another
review-owed-supersedes = a finding would be superseded
review-owed-bar_unmet = the bar is not met
review-owed-withdrawal = a finding would be withdrawn

# The dead of one incident
review-batch-title = Decide about the dead of
review-batch-hint = One form, and a finding for each of those chosen. Whoever is a case apart: take the mark away and decide about them alone.
review-batch-n = { $n ->
    [one] 1 person waits for review
   *[other] { $n } people wait for review
}
review-batch-none = None of the dead of this incident waits for your review.
review-batch-nobody = Nobody is chosen: mark those about whom you decide.
review-batch-owed = Needs a sentence
review-batch-formula = A formula is enough
review-batch-alike-open = Say the same of all
review-batch-alike = Take these facts for everybody chosen
review-batch-alike-hint = Status, cause and attribution as below. All else stays each person’s own. Without this mark everybody keeps what was proposed.
review-batch-refused = { $n ->
    [one] 1 could not be decided
   *[other] { $n } could not be decided
}
review-batch-decide = Make the findings
review-choose = Choose

# Preliminary
review-release-open = { $n ->
    [one] Release 1 death as preliminary
   *[other] Release { $n } deaths as preliminary
}
review-release-title = Release as preliminary
review-release-hint = What one recorded and you release goes into the daily toll as preliminary, outside every monthly count, until it is reviewed. You do not examine it now.
review-release-n = { $n ->
    [one] 1 death waits for its review
   *[other] { $n } deaths wait for their review
}
review-release = Release those chosen
review-release-empty = No submitted death waits that you could release.
review-released-n = { $n ->
    [0] Nobody was chosen.
    [one] 1 death is out as preliminary.
   *[other] { $n } deaths are out as preliminary.
}

# The daily digest: numbers and counts, never a name
review-digest-subject = Tawthiq: { $n ->
    [one] 1 file waits for you
   *[other] { $n } files wait for you
}
review-digest-greeting = { $n ->
    [one] 1 file waits for you at the desk.
   *[other] { $n } files wait for you at the desk.
}
review-digest-overdue = Overdue: { $n }
review-digest-returned = Returned to you: { $n }
review-digest-holding = Under your review: { $n }
review-digest-assigned = Assigned to you: { $n }
review-digest-mentioned = You are mentioned: { $n }
review-digest-waiting = Waiting for a review: { $n }
review-digest-draft = Your drafts: { $n }
review-digest-more = and { $n } more
review-digest-end = This letter holds file numbers only. What they are about stands at the desk.

review-certainty-of = Certainty of: { $element }
review-certainties = Certainties
review-sure = { $element }: { $certainty }
review-put-right = Put right
review-nothing-proposed = Nothing is proposed here.
review-release-first = The first { $n } are shown; the rest follow once these are out.
review-batch-open = All dead of the incident
review-by-two = Submitted by { $by }, reviewed by { $reviewed }
review-returned-because = { $by } returned it
refusal-SentenceOwed = Say in a sentence why it is decided so: a formula is not enough here.
review-found = What was found
review-listed = {" · "}
