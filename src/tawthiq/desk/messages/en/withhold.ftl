## Withholding a file whose consent was withdrawn: withhold-*

withhold-title = Withhold the file
withhold-what = What happens
withhold-what-names = The names, notes and everything else personal in the file are moved to where no page reads them.
withhold-what-said = What sources said, times in custody, reasons, and what was changed on earlier days are shown to nobody.
withhold-what-stays = The number of the file stays, with the day, so that no count and no edition breaks. Nothing is deleted.
withhold-what-counts = Whether the person still counts is for two people to decide: the findings stay as they are until then.
withhold-no_way_back = It cannot be undone from the desk.
withhold-why = Who withdrew the consent, and how
withhold-why-hint = The sentence is withheld with the file.
withhold-do = Withhold
withhold-back = Back
withhold-done = The file is withheld. Its number stays.
withhold-link = Consent was withdrawn
withhold-section-consent = Consent
