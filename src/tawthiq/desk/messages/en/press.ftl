## Publishing: the list

press-title = Publishing
press-under-way = Being prepared
press-nothing-under-way = Nothing is being prepared. Choose a month or a day below; its figures are counted at once, and nothing leaves the house before two people sign.
press-cut-off-at = as known on
press-kind = What
press-kind-monthly = The report of a month
press-kind-daily = The report of a day
press-kind-preliminary = The preliminary count of a day
press-period = Month or day
press-period-hint = A month such as 2020-05, or a day such as 2020-05-11.
press-begin = Begin to prepare
press-begin-next = Prepare an edition that supersedes
press-begun = The figures are counted and the cut-off is fixed.
press-cannot-begin = This cannot be begun
press-published = Published
press-nothing-published = Nothing has been published yet. What two people have signed and an editor has sent to the press stands here, with every file of it.
press-published-at = Published
press-findings-since = { $n ->
    [0] no finding since
    [one] { $n } finding since
   *[other] { $n } findings since
}
press-supersedes-n = edition { $n } of this period
press-replaced-by = A reviewed report takes its place:
press-day = The day
press-preliminary = Preliminary,

## States

press-state-prepared = Being prepared
press-state-half = Signed by one
press-state-signed = Signed by two
press-state-queued = Waiting for the press
press-state-publishing = At the press
press-state-failed = The press stopped
press-state-published = Published
press-waits = It waits for the worker. If nothing happens for a minute, no worker is running: start one with tawthiq worker.
press-how-far = How far the press is
press-may-leave = You may leave this page and come back; the press goes on.
press-is-out = It is published:
press-step-freezing = The findings are being frozen
press-step-sealing = The findings are being sealed
press-step-counting = Every figure is being counted from the sealed part
press-step-setting = The reports are being set in both languages
press-step-entering = The edition is being entered

## A month before it is published

press-as-known = As known
press-cut-off = Cut-off
press-begun-by = Begun by
press-will-supersede = Will supersede
press-fix-cut-off = Take in every finding up to now
press-cut-off-fixed = Everything up to now is counted. Signatures were lifted.
press-proof-ar = Read the report in Arabic
press-proof-en = Read the report in English
press-signatures = Signatures
press-first = First
press-second = Second
press-not-yet = not yet
press-what = What is signed
press-sign = Sign these figures and words
press-sign-hint = Two different people sign, and one of them is an editor. Whoever changes a word or the cut-off afterwards lifts both signatures.
press-signed = Signed.
press-signed-otherwise = What was signed is not what stands here now: sign again, or find out what came between.
press-left-out = Words about an incident would be left out, because the edition does not tell of it any more. Take them out below, or mark the incident as notable.
press-send = Publish
press-sent = It is at the press. You may leave this page.
press-lift = Take the signatures back
press-lifted = The signatures were taken back.
press-compared = Compared with the period before
press-now = Now
press-change = Change
press-by-documented = By the day of documentation
press-by-died = By the day of death
press-parts-ways = The two directions differ: the report states both and gives no cause.
press-moved = What moved since the edition before
press-moved-n = { $n ->
    [one] { $n } figure is another than in the edition before
   *[other] { $n } figures are others than in the edition before
}
press-moved-nothing = No figure is another than in the edition before.
press-notes = Not known, or outside
press-words = Notable incidents
press-words-hint = The report tells of these incidents by itself: where, when, how, and how many. What you write stands below that, without a name.
press-no-words = Nothing is written about it.
press-no-incidents = The report tells of no incident. An incident is told of once it is a massacre under the rule, or once its finding marks it as notable.
press-statements = Statements
press-statements-hint = What the organisation wants to say, each marked as a statement and apart from what was counted.
press-statement = A statement
press-statement-add = Write a statement
press-figures = Every figure
press-figures-hint = Each number leads to the files behind it. Zeros are published too.
press-figure = Figure
press-value = Value
press-total = Total
press-children = Children
press-women = Women
press-men = Men
press-unknown = Not known
press-month-empty = Nobody is preparing this period. Begin, and its figures are counted and its cut-off is fixed.
press-editions = Its editions
press-group-preliminary = The preliminary count
press-group-toll = The toll
press-group-dates = By both dates
press-group-party = By party
press-group-place = By place
press-group-torture = Torture
press-group-groups = Special groups
press-group-massacres = Massacres
press-group-incidents = Incidents
press-group-year = Since January
press-group-changes = Changes since the edition before

## The files behind a figure

press-unpublished = Not published. It is for reviewers and editors.
press-made-of-others = This figure is made of others: nobody of its own stands behind it.
press-incidents = Incidents
press-people = People
press-nobody = Nobody is counted here.
press-hidden = { $n ->
    [one] { $n } file more is counted and not shown: it is restricted to a group.
   *[other] { $n } files more are counted and not shown: they are restricted to a group.
}
press-hidden-incidents = { $n ->
    [one] { $n } incident more is counted and not shown: it is restricted to a group.
   *[other] { $n } incidents more are counted and not shown: they are restricted to a group.
}
press-pages = Pages
press-previous = Before
press-next = After

## Words

press-words-about = Words about
press-words-ar = In Arabic
press-words-en = In English
press-words-both = The words are needed in both languages.
press-words-long = These words are too long for a report: shorten them.
press-words-wrong = These words cannot be kept
press-words-rule = Write no name and type no digit. A number is a figure in braces from the list below, such as { "{" }toll.children{ "}" }; a day is its date in braces, such as { "{" }2020-04-28{ "}" }.
press-words-keep = Keep
press-words-leave = Leave without keeping
press-words-kept = The words are kept. Signatures, if there were any, were lifted.
press-words-out = The words were taken out.
press-words-write = Write about it
press-words-change = Change the words
press-words-take-out = Take out
press-words-figures = Figures to refer to
press-words-reference = Write
press-words-more = All other figures

## An edition

press-in-force = In force
press-superseded = Superseded
press-superseded-by = Superseded by
press-supersedes = Supersedes
press-manifest = Manifest
press-read-ar = Read in Arabic
press-read-en = Read in English
press-take-all = Take everything public as one archive
press-files = Files
press-files-tables = Tables
press-files-charts = Pictures
press-sealed = The sealed part
press-sealed-explained = One row a person under a pseudonym: what every figure is counted from. It goes to an accredited statistician and to nobody else. The trace keeps who took it and when.
press-sealed-take = Take the sealed part

## Why something at the press was refused, where the sentence itself speaks of a terminal

refusal-IncidentNotTold = The edition does not tell of this incident: mark it as notable in its finding and fix the cut-off anew, or write about one that it tells of.
refusal-PressFailed = Something broke on our side, and nothing was published: send it to the press again.
refusal-UncountedDigit = A number stands in these words that nobody counted. Write the figure from the list below in its place, in braces, or the date.
