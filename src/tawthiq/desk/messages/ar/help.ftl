## الدليل

help-title = الدليل
help-chapters = الفصول
help-search = البحث في الدليل
help-search-go = بحث
help-found = { $n ->
    [zero] لا شيء في الدليل فيه كل هذه الكلمات
    [one] فقرة واحدة ({ $n })
    [two] فقرتان ({ $n })
    [few] { $n } فقرات
    [many] { $n } فقرة
   *[other] { $n } فقرة
}
