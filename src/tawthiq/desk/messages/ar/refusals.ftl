## لماذا رفض الأمر: refusal-<Class>. ما بعد النقطتين هو المخرج.

# التواريخ والأعمار
refusal-UnknownDate = لم يفهم التاريخ. من الصيغ المقبولة: 11 أيار 2020، أيار 2020، نهاية تموز 2015، 2020-05-11. وما لا يعرف يترك فارغا.
refusal-ImpossibleAge = العمر غير ممكن: الأعمار هنا من 0 إلى 130، والأصغر أولا.
refusal-BornLater = الولادة بعد الحادثة: يلزم التحقق من التاريخين.
refusal-DayToCome = لا يقبل يوم لم يأت بعد: يلزم تصحيح التاريخ.
refusal-UnknownPeriod = لم تفهم المدة: شهر مثل 2020-05، أو يوم مثل 2020-05-11، أو سنة مثل 2020.
refusal-PeriodToCome = لم تبدأ هذه المدة بعد، فلا شيء ينشر عنها.
refusal-WrongPeriod = المدة ليست من نوع التقرير: التقرير الشهري عن شهر، والحصيلة اليومية عن يوم.

# تحديد المسؤولية والمصير
refusal-WrongNumberOfParties = عدد الأطراف لا يناسب نوع المسؤولية: للطرف الواحد طرف، وللمشتركة ولأحد الأطراف طرفان فأكثر، ولغير المعروف لا طرف.
refusal-TooWeak = لا تفصل المسؤولية بين هذه الأطراف { $owed ->
    [likely] إلا على معيار «مرجح» أو ما فوقه
    [reasonable_grounds] إلا على معيار «أسباب معقولة للاعتقاد» أو ما فوقه
    [conclusive] إلا على معيار «قاطع»
   *[other] على معيار أضعف من المطلوب
}. وحتى يبلغ، تبقى كما كانت.
refusal-ImpossibleFate = لا يقال عن جثمان من هو على قيد الحياة: يلزم تصحيح الوفاة أو ما ذكر عن الجثمان.
refusal-CountedAlive = من هو على قيد الحياة لا يحتسب بين الوفيات: يلزم تصحيح المصير.
refusal-AgeGroupUnsettled = الفئة العمرية لا توافق العمر المدون: يلزم تصحيح أحدهما.

# القرارات
refusal-OwnReview = لا يدقق أحد قراره: يلزم مدقق آخر.
refusal-NoReason = يلزم ذكر السبب: جملة تقول لماذا.
refusal-ExclusionMissing = غير المحتسب يذكر سبب استبعاده، والمحتسب لا سبب لاستبعاده.
refusal-OutOfScope = ما هو خارج نطاق السجل لا يحتسب.
refusal-ListMissing = القرار المأخوذ عن قائمة يسمي قائمته، وما راجعه اثنان لا يسمي قائمة ولا يوما آخر.
refusal-NothingToWithdraw = لا قرار هنا يسحب: لم يصدر قرار، أو سحب من قبل، أو ضم الملف إلى غيره.
refusal-AlreadyJoined = ضم هذا الملف إلى ملف آخر من قبل.
refusal-JoinedIntoItself = لا يضم ملف إلى نفسه.
refusal-NotExamined = ما لم تفحص أدلته لا يحل محل قرار روجعت أدلته.
refusal-ClockBehind = الساعة متأخرة عن آخر قرار صدر، ولا يؤرخ شيء في الماضي: يلزم ضبط ساعة الجهاز.
refusal-ChangedMeanwhile = تغير ملف في أثناء العمل: تلزم إعادة المحاولة.
refusal-ReasonGone = سحبت كلمات هذا السبب من قبل.


# الملفات والمصادر
refusal-NoSuchFile = لا ملف بهذا الرقم. أرقام الأشخاص مثل P-000123، وأرقام الحوادث مثل I-000007، وأرقام المصادر مثل S-000012.
refusal-ChangedSince = حفظ شخص آخر تعديلا في أثناء الكتابة، ولم يحفظ شيء مما كتب هنا بعد: تقارن النسختان ويحفظ الصحيح.
refusal-ConsentWithdrawn = سحبت الموافقة على حفظ هذا الملف: لا يضاف إليه شيء ولا يعدل.
refusal-ClaimGone = سحبت هذه الإفادة من قبل.
refusal-NotYourCompartment = لا تشمل هذه المجموعات من يقيد الملف، فيغيب الملف عنه: تختار مجموعة هو فيها، أو يطلب ذلك من أحد أعضائها.
refusal-IdentityKept = هوية هذا المصدر محفوظة: لا يعدلها إلا من يحق له الاطلاع عليها.
refusal-NoIdentity = لم تحفظ لهذا المصدر هوية.
refusal-NoSuchSource = لا مصدر بهذا المفتاح.
refusal-KeyTaken = يوجد مصدر بهذا المفتاح: يستعمل ذاك، أو يختار مفتاح آخر.
refusal-UnknownCode = في النموذج رمز لا تعرفه حزمة البلد: يختار واحد مما في القائمة.
refusal-UnknownName = لم تتعرف حزمة البلد على هذا الاسم: يختار واحد مما في القائمة.

refusal-DraftTooLong = ما كتب أطول من أن يحفظ في أثناء الكتابة: يلزم حفظه.
refusal-NothingToAssign = لم يقترح شيء لهذا الملف بعد، فلا شيء يكلف به أحد.
refusal-NoForm = لا نموذج هنا لهذه المسودة.
refusal-NoMonth = تعرض الأشهر كاملة: شهر مثل 2020-05.
refusal-NoSuchChapter = لا فصل في الدليل بهذا الاسم.
refusal-BrokenGazetteer = في ملف الأماكن خلل: { $said }

# من يعمل هنا
refusal-NotAllowed = هذا العمل لا يدخل في ما تتيحه صفة هذا الحساب.
refusal-NoSuchUser = لا أحد يعمل هنا بهذا الاسم.
refusal-NameTaken = هذا الاسم لغيره ممن يعملون هنا: يختار اسم آخر.
refusal-WrongUserName = اسم الحساب كلمة واحدة بلا فراغات.
refusal-UnknownRole = لا صفة بهذا الاسم.

# النشر والعد
refusal-NothingKnown = لم يصدر أي قرار حتى هذا الحد، فلا شيء ينشر.
refusal-LaterKnown = صدر إصدار يعلم أكثر من هذا، ولا يحل محله ما يعلم أقل.
refusal-RuleOfOtherWords = قاعدة العد هذه لا تعد على النحو الذي تقوله جمل التقرير: تختار قاعدة تعد كما يقول.
refusal-EditionLost = ملفات إصدار منشور مفقودة أو تالفة: تسترجع من نسخة احتياطية، ففيها ما يقارن به كل إصدار لاحق.
refusal-AlreadySuperseded = حل محل هذا الإصدار إصدار لاحق من قبل.
refusal-NoSuchEdition = لا إصدار بهذا الاسم.
refusal-NoPack = لم تحمل هنا حزمة بلد بعد.
refusal-UnknownVersion = لم تحمل هنا هذه النسخة من حزمة البلد.
refusal-UnknownRule = لا قاعدة عد بهذا الاسم.
refusal-UnknownDimension = لا تقسم الحصيلة بهذا.
refusal-UnknownBasis = لا تعد الحصيلة بهذا التاريخ أو المكان.
refusal-NoSuchFigure = لا رقم محسوب بهذا المعرف في هذه المدة.
refusal-UnknownKey = لا سطر بهذا المفتاح في الجدول.
refusal-UnknownCutOff = لم يفهم حد المعرفة: يوم، أو إصدار، أو لحظة.
refusal-RateWithoutBase = لا معدل بحسب مكان القتل، فلا يعلم كم كان عدد السكان فيه يومئذ.
refusal-RateOfNothing = المعدل لكل مئة ألف مسجل في محافظة: يلزم التقسيم بحسب المحافظة.
refusal-FileRefused = لا يقرأ الملف بالصيغة المنتظرة، ولم يكتب شيء.
refusal-OtherCountry = الحزمة لبلد آخر.
refusal-VersionTaken = حملت حزمة أخرى بهذه النسخة من قبل.
refusal-CodeVanishes = تنقص الحزمة رموز استعملت في الملفات.
refusal-BrokenPack = في ملفات الحزمة خلل: { $said }
refusal-UnknownPack = لا حزمة بهذا الاسم.
