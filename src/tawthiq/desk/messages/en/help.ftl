## The manual

help-title = The manual
help-chapters = Chapters
help-search = Search the manual
help-search-go = Search
help-found = { $n ->
    [0] Nothing in the manual has all of these words
    [one] { $n } section
   *[other] { $n } sections
}
