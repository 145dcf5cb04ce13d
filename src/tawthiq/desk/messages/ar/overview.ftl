## الشهر كما هو الآن

overview-dashboard = المكتب
overview-running = حتى الآن
overview-ended = الشهر كاملا
overview-month = الشهر
overview-month-hint = السنة ثم الشهر، مثل 2020-05
overview-month-before = الشهر السابق
overview-month-after = الشهر التالي
overview-show = عرض
overview-map-of-incidents = خريطة الحوادث
overview-unpublished = غير منشور: هذا هو المعلوم الآن، بحسب القاعدة «{ $rule }». قد تتغير هذه الأعداد، ولا يجوز تداولها.
overview-unpublished-figure = غير منشور: هذا هو المعلوم الآن.
overview-lead = { $n ->
    [zero] لم يوثق في { $month } مقتل أي مدني
    [one] وثق في { $month } مقتل مدني واحد ({ $n })
    [two] وثق في { $month } مقتل مدنيين اثنين ({ $n })
    [few] وثق في { $month } مقتل { $n } مدنيين
    [many] وثق في { $month } مقتل { $n } مدنيا
   *[other] وثق في { $month } مقتل { $n } مدني
}
overview-lead-running = { $n ->
    [zero] لم يوثق في { $month } حتى الآن مقتل أي مدني
    [one] وثق في { $month } حتى الآن مقتل مدني واحد ({ $n })
    [two] وثق في { $month } حتى الآن مقتل مدنيين اثنين ({ $n })
    [few] وثق في { $month } حتى الآن مقتل { $n } مدنيين
    [many] وثق في { $month } حتى الآن مقتل { $n } مدنيا
   *[other] وثق في { $month } حتى الآن مقتل { $n } مدني
}
overview-key-toll-civilians = المدنيون الموثق مقتلهم
overview-key-toll-children = الأطفال
overview-key-toll-women = السيدات
overview-key-toll-men = الرجال
overview-key-toll-unknown = العمر أو الجنس غير معروف
overview-key-torture-deaths = ماتوا بسبب التعذيب
overview-key-massacres-count = المجازر
overview-key-toll-unnamed = لم تعرف أسماؤهم بعد
overview-key-toll-status_unknown = خارج الحصيلة: الصفة المدنية غير معروفة
overview-key-toll-still_disappeared = ضمن الحصيلة وما زالوا مختفين
overview-compared-documented = بحسب تاريخ التوثيق، { $direction ->
    [first] لا مقارنة: في هذا السجل { $previous } مما جرى توثيقه في { $before }، وقد لا يمتد السجل إلى ذلك الشهر.
    [more] يزيد هذا العدد بمقدار { $change } على ما جرى توثيقه في { $before }، وهو { $previous }.
    [fewer] يقل هذا العدد بمقدار { $change } عما جرى توثيقه في { $before }، وهو { $previous }.
   *[same] يساوي هذا العدد ما جرى توثيقه في { $before }، وهو { $previous }.
}
overview-compared-running = لم ينته الشهر: الموثق حتى الآن { $now }، وكان الموثق حتى اليوم نفسه من { $before } { $by_this_day }، وفي ذلك الشهر كله { $previous }.
overview-compared-died = وبحسب تاريخ الوفاة، وفق المعلوم الآن، { $n ->
    [zero] لم يمت في { $month } أحد ممن في هذا السجل
    [one] مات في { $month } مدني واحد ({ $n })
    [two] مات في { $month } مدنيان اثنان ({ $n })
    [few] مات في { $month } { $n } مدنيين
    [many] مات في { $month } { $n } مدنيا
   *[other] مات في { $month } { $n } مدني
}{ $direction ->
    [first] ، ولا مقارنة مع { $before } (في هذا السجل: { $previous }).
    [more] ، أي بزيادة قدرها { $change } على من ماتوا في { $before }، وعددهم { $previous }.
    [fewer] ، أي أقل بمقدار { $change } ممن ماتوا في { $before }، وعددهم { $previous }.
   *[same] ، أي بعدد من ماتوا في { $before }، وهو { $previous }.
}
overview-when-they-died = ممن جرى توثيقهم، عدد من ماتوا في الشهر نفسه { $within }، ومن ماتوا قبله { $earlier }{ $undetermined ->
    [zero] .
   *[other] ؛ ولا يعلم تاريخ الوفاة بدقة كافية في { $undetermined } من الحالات.
}
overview-directions-differ = تسير المقارنتان في اتجاهين مختلفين لأن الوفيات توثق بعد وقوعها. نورد كلتيهما، ولا نستنتج من أي منهما سببا.
overview-by-party = { $n ->
    [zero] لم يوثق في { $month } مقتل أحد، بحسب الطرف
    [one] حالة القتل الموثقة في { $month } ({ $n })، بحسب الطرف
    [two] حالتا القتل الموثقتان في { $month } ({ $n })، بحسب الطرف
    [few] { $n } حالات قتل موثقة في { $month }، بحسب الطرف
    [many] { $n } حالة قتل موثقة في { $month }، بحسب الطرف
   *[other] { $n } حالة قتل موثقة في { $month }، بحسب الطرف
}
overview-by-party-caption = الموثق مقتلهم بحسب الطرف، بترتيب القاعدة
overview-by-area = { $n ->
    [zero] لم يوثق في { $month } مقتل أحد، بحسب المحافظة
    [one] حالة القتل الموثقة في { $month } ({ $n })، بحسب المحافظة
    [two] حالتا القتل الموثقتان في { $month } ({ $n })، بحسب المحافظة
    [few] { $n } حالات قتل موثقة في { $month }، بحسب المحافظة
    [many] { $n } حالة قتل موثقة في { $month }، بحسب المحافظة
   *[other] { $n } حالة قتل موثقة في { $month }، بحسب المحافظة
}
overview-by-area-caption = الموثق مقتلهم بحسب المحافظة، الأكثر أولا، وغير المعروف أخيرا
overview-map-says = خريطة المحافظات وعلى كل منها عدد الموثق مقتلهم في { $month }، ومجموعهم { $n }. الجدول المجاور يقول الشيء نفسه.
overview-party = الطرف
overview-area = المحافظة
overview-killed = القتلى
overview-source = عدتها غرفة الحصائل بحسب القاعدة «{ $rule }»، وتشمل كل القرارات.
overview-as-svg = الصورة (SVG)
overview-as-csv = الأعداد (CSV)
overview-published = آخر ما نشر
overview-published-none = لم ينشر شيء بعد. يجري تجهيز الشهر في قسم النشر.

## العمل

overview-work-all = العمل الذي ينتظر
overview-work-own = عملي
overview-work-draft = مسودات
overview-work-submitted = مقدمة، في انتظار التدقيق
overview-work-returned = معادة مع الأسباب
overview-work-under_review = قيد التدقيق
overview-work-overdue = تجاوزت موعدها
overview-work-none = لا شيء هنا الآن.
overview-stage = المرحلة
overview-hands = لدى
overview-due = الموعد

## الملفات وراء العدد

overview-back-to-month = { $month }
overview-nobody-of-its-own = هذا العدد مؤلف من أعداد أخرى، ولا ملفات وراءه بذاته.
overview-file = الملف
overview-name = الاسم
overview-died = تاريخ الوفاة
overview-documented = تاريخ التوثيق
overview-hidden = { $n ->
    [zero] لا ملفات محجوبة ({ $n }).
    [one] ملف واحد ({ $n }) غير معروض: هو محفوظ ضمن مجموعة لست من أعضائها، وهو محتسب.
    [two] ملفان ({ $n }) غير معروضين: هما محفوظان ضمن مجموعات لست من أعضائها، وهما محتسبان.
    [few] { $n } ملفات غير معروضة: هي محفوظة ضمن مجموعات لست من أعضائها، وهي محتسبة.
    [many] { $n } ملفا غير معروض: هي محفوظة ضمن مجموعات لست من أعضائها، وهي محتسبة.
   *[other] { $n } ملف غير معروض: هي محفوظة ضمن مجموعات لست من أعضائها، وهي محتسبة.
}
overview-pages = الصفحات
overview-page-before = الصفحة السابقة
overview-page-after = الصفحة التالية
overview-page-of = الصفحة { $page } من { $pages }

## خريطة الحوادث

overview-map = الحوادث، { $month }
overview-map-title = { $n ->
    [zero] لا حوادث فيها قرار في { $month }
    [one] حادثة واحدة ({ $n }) في { $month }
    [two] حادثتان ({ $n }) في { $month }
    [few] { $n } حوادث في { $month }
    [many] { $n } حادثة في { $month }
   *[other] { $n } حادثة في { $month }
}
overview-map-key = الرقم على النقطة هو عدد الحوادث في مكانها، وتكبر النقطة كلما زاد عدد القتلى. الحافة المتقطعة تعني أن المعروف من المكان هو المحافظة وحدها.
overview-map-beside = { $n ->
    [zero] لا حوادث خارج الخريطة ({ $n }).
    [one] حادثة واحدة ({ $n }) وقعت خارج الخريطة أو في مكان غير معروف، وهي في آخر القائمة.
    [two] حادثتان ({ $n }) وقعتا خارج الخريطة أو في مكان غير معروف، وهما في آخر القائمة.
    [few] { $n } حوادث وقعت خارج الخريطة أو في مكان غير معروف، وهي في آخر القائمة.
    [many] { $n } حادثة وقعت خارج الخريطة أو في مكان غير معروف، وهي في آخر القائمة.
   *[other] { $n } حادثة وقعت خارج الخريطة أو في مكان غير معروف، وهي في آخر القائمة.
}
overview-map-empty = لا حادثة متاحة لك ثبت وقوعها في { $month }. تظهر الحادثة هنا بعد صدور قرار بشأنها.
overview-point = الحوادث: { $n }؛ القتلى: { $killed }
overview-incident = الحادثة
overview-day = اليوم

## الحادثة

overview-no-finding = لا قرار بعد
overview-edit = تعديل
overview-history = السجل
overview-narrative = ما حدث
overview-killed-least = { $n ->
    [zero] لا يعلم أن أحدا قتل
    [one] قتل شخص واحد ({ $n }) على الأقل
    [two] قتل شخصان ({ $n }) على الأقل
    [few] قتل { $n } أشخاص على الأقل
    [many] قتل { $n } شخصا على الأقل
   *[other] قتل { $n } شخص على الأقل
}
overview-killed-range = عدد القتلى من { $least } إلى { $most }
overview-killed-why = الحد الأدنى هو الأكبر من عدد القتلى الذين شوهدوا وعدد من صدر قرار بشأنهم، والحد الأعلى هو أكبر عدد ذكره مصدر.
overview-massacre = مجزرة بحسب قاعدة العد ({ $threshold } مدنيين فأكثر)، بلغتها بالوفاة الموثقة في
overview-massacre-none = ليست مجزرة بحسب قاعدة العد التي تشترط ألا يقل عدد المدنيين عن { $threshold }.
overview-found = القرار، النسخة { $version }
overview-means = الوسيلة
overview-attribution = تحديد المسؤولية
overview-seen = القتلى الذين شوهدوا، على الأقل
overview-unnamed = منهم بلا اسم
overview-injured = المصابون
overview-control = الطرف المسيطر على المكان
overview-warning = هل سبق إنذار
overview-military = هل كان هناك وجود عسكري
overview-strikes = عدد الضربات
overview-not-known = غير معروف
overview-where = مكان الحادثة
overview-incident-no-facts = لم يصدر قرار بشأن هذه الحادثة بعد. يقدم الموثق ما هو معلوم عنها ثم يبت فيه المدقق.
overview-dead = { $n ->
    [zero] ضحاياها
    [one] ضحاياها: ملف واحد ({ $n })
    [two] ضحاياها: ملفان ({ $n })
    [few] ضحاياها: { $n } ملفات
    [many] ضحاياها: { $n } ملفا
   *[other] ضحاياها: { $n } ملف
}
overview-dead-none = لا ملف لشخص مرتبطا بهذه الحادثة بعد.
overview-category = الفئة
overview-category-children = طفل
overview-category-women = سيدة
overview-category-men = رجل
overview-category-unknown = العمر أو الجنس غير معروف
overview-outcome = القرار
overview-not-named = لم يعرف الاسم بعد
overview-sources = { $n ->
    [zero] المصادر
    [one] مصدر واحد ({ $n })، عدد المستقل: { $independent }
    [two] مصدران ({ $n })، عدد المستقل منهما: { $independent }
    [few] { $n } مصادر، عدد المستقل منها: { $independent }
    [many] { $n } مصدرا، عدد المستقل منها: { $independent }
   *[other] { $n } مصدر، عدد المستقل منها: { $independent }
}
overview-sources-quote = { $n ->
    [zero] لا مصدر منها نقل عن { $origin }.
    [one] مصدر واحد منها ({ $n }) نقل عن { $origin }.
    [two] مصدران منها ({ $n }) نقلا عن جهة واحدة: { $origin }.
    [few] { $n } مصادر منها نقلت عن جهة واحدة: { $origin }.
    [many] { $n } مصدرا منها نقلت عن جهة واحدة: { $origin }.
   *[other] { $n } مصدر منها نقلت عن جهة واحدة: { $origin }.
}
overview-sources-repeat = { $n ->
    [zero] لا مصدر منها يكرر ما قاله { $origin }.
    [one] مصدر واحد منها ({ $n }) يكرر ما قاله { $origin }.
    [two] مصدران منها ({ $n }) يكرران ما قاله { $origin }.
    [few] { $n } مصادر منها تكرر ما قاله { $origin }.
    [many] { $n } مصدرا منها تكرر ما قاله { $origin }.
   *[other] { $n } مصدر منها تكرر ما قاله { $origin }.
}
overview-sources-hidden = عدد ما نقل منها عن مصدر واحد غير متاح لك: { $n }.
overview-sources-none = لم يتحدث أي مصدر عن هذه الحادثة بعد.
overview-had-from = نقلا عن
overview-told-of = الإصدارات التي تحدثت عنها
overview-told-of-none = لم يتحدث أي إصدار منشور عن هذه الحادثة.

## مصير الشخص

overview-fate = ما حدث، بترتيب الأيام
overview-fate-still-disappeared = ما زال الاختفاء القسري قائما: لم يسلم الجثمان
overview-fate-drawn = { $n ->
    [zero] خط زمني بلا أحداث ({ $n }).
    [one] حدث واحد ({ $n }) على خط زمني، والقائمة تحته تقول الشيء نفسه.
    [two] حدثان ({ $n }) على خط زمني، والقائمة تحته تقول الشيء نفسه.
    [few] { $n } أحداث على خط زمني، والقائمة تحته تقول الشيء نفسه.
    [many] { $n } حدثا على خط زمني، والقائمة تحته تقول الشيء نفسه.
   *[other] { $n } حدث على خط زمني، والقائمة تحته تقول الشيء نفسه.
}
overview-fate-key = العلامة الممتلئة يوم معلوم، والعلامة المفتوحة ذات الحافة المتقطعة مدة يقع اليوم فيها.
overview-fate-day-unknown = اليوم غير معروف
overview-fate-then = {" ثم "}
overview-event-arrest = الاعتقال
overview-event-held = مكان الاحتجاز
overview-event-notice = إبلاغ العائلة
overview-event-release = الإفراج
overview-event-end = انتهاء الاحتجاز
overview-event-event = الواقعة
overview-event-death = الوفاة
overview-event-body = الجثمان
