## ملفات العمل

files-save = حفظ
files-save_draft = حفظ مسودة
files-save_and_submit = حفظ وإرسال للتدقيق
files-save_and_another = حفظ وإضافة أخرى
files-back = رجوع
files-edit = تعديل
files-history = السجل
files-find = بحث
files-number = الرقم
files-pages = الصفحات
files-newer = الأحدث
files-older = الأقدم
files-nothing_found = لا نتائج. يمكن تجربة كتابة أخرى أو كلمات أقل.
files-saved = تم الحفظ.
files-why = السبب
files-why-hint = ما يود الزملاء معرفته عند قراءة السجل. يمكن أن يبقى فارغا.
files-person = الشخص
files-no_finding = لا قرار بعد

## تسجيل وفاة

files-record = تسجيل وفاة
files-record-lead = يمكن أن يبقى فارغا كل ما ليس معروفا. يحفظ كله معا، أو لا يحفظ شيء.
files-recorded = حفظ الملف { $number }.
files-section-names = الاسم
files-names-hint = العربية واللاتينية جنبا إلى جنب، كما ورد في المصادر. يترك كله فارغا لمن لا يعرف أحد اسمه.
files-whole_ar = الاسم الكامل بالعربية
files-whole_en = الاسم الكامل باللاتينية
files-suggest = تقسيم الاسم واقتراح كتابته بالحرف الآخر
files-given_ar = الاسم الأول بالعربية
files-given_en = الاسم الأول باللاتينية
files-father_ar = اسم الأب بالعربية
files-father_en = اسم الأب باللاتينية
files-grandfather_ar = اسم الجد بالعربية
files-grandfather_en = اسم الجد باللاتينية
files-family_ar = اسم العائلة بالعربية
files-family_en = اسم العائلة باللاتينية
files-mother_ar = اسم الأم بالعربية
files-mother_en = اسم الأم باللاتينية
files-kunya_ar = الكنية بالعربية
files-kunya_en = الكنية باللاتينية
files-given = الاسم الأول
files-father = اسم الأب
files-grandfather = اسم الجد
files-family = اسم العائلة
files-mother = اسم الأم
files-kunya = الكنية
files-fold-parts = أجزاء الاسم
files-section-person = الشخص
files-fold-person = المزيد عن الشخص
files-sex = الجنس
files-born_on = تاريخ الولادة
files-born_on-hint = مثل 1985 أو أيار 1985 أو نحو 1985.
files-origin = الأصل
files-origin_governorate = محافظة الأصل
files-origin_place = مكان الأصل
files-occupation = المهنة
files-notes = ملاحظات
files-proposed = الوقائع المقترحة
files-proposed-hint = ما يقترح أن يتضمنه القرار. القرار للتدقيق، وما ليس معروفا يبقى كذلك.
files-found = ما خلص إليه القرار
files-standing = القرار

files-telling = { $n ->
    [1] المصدر الأول
    [2] المصدر الثاني
    [3] المصدر الثالث
   *[other] المصدر { $n }
}
files-telling-another = مصدر آخر
files-telling-says = ما يقوله
files-telling-says-hint = بكلمات المصدر. يترك فارغا ما لا يتحدث عنه.
files-source-hint = يكتب مفتاحه أو أول حروف عنوانه.
files-new_title = أو مصدر جديد: عنوانه
files-new_title-hint = لا يكتب اسم شخص أبدا: لهوية المصدر صفحة مستقلة.
files-new_kind = نوع المصدر الجديد
files-new_reliability = موثوقية المصدر الجديد
files-says_identity = من كان
files-says_death = وقوع الوفاة
files-says_date = يوم الوفاة
files-says_event_date = يوم الحدث
files-says_place = المكان
files-says_cause = السبب
files-says_means = الوسيلة
files-says_status = مدني أو مقاتل
files-says_attribution = المسؤول

## الإفادات

files-claims = ما تقوله المصادر
files-claims-none = لم يقل أي مصدر شيئا في هذا الملف بعد. البداية بما قاله المصدر الأول.
files-claim-add = إضافة إفادة
files-claim-added = أضيفت الإفادة.
files-claim-withdraw = سحب
files-claim-withdraw-lead = إفادة لم يكن ينبغي أن تسجل هكذا. تبقى في السجل.
files-claim-withdrawn = سحبت الإفادة.
files-withdraw_why = سبب السحب
files-said = ما قيل
files-source = المصدر
files-reliability = موثوقية المصدر
files-credibility = مصداقية ما قيل
files-had_from = نقلا عن
files-obtained_from = نقلا عن
files-obtained_from-hint = من أين حصل عليه المصدر نفسه: مصدران ينقلان عن منشور واحد هما مصدر واحد.
files-element = الموضوع
files-value = ما يقوله
files-value-hint = بكلمات المصدر. اليوم مثل 11 أيار 2020.
files-certainty = ما درجة اليقين من هذه الإفادة؟
files-conflict = المصادر متناقضة
files-source-hidden = مصدر غير معروض
files-sources-count = { $n ->
    [zero] لا مصادر
    [one] مصدر واحد
    [two] مصدران
    [few] { $n } مصادر
    [many] { $n } مصدرا
   *[other] { $n } مصدر
}
files-sources-all = { $n ->
    [zero] { $sources }.
    [one] { $sources }.
    [two] { $sources }، وهما مستقلان.
    [few] { $sources }، وكلها مستقلة.
    [many] { $sources }، وكلها مستقلة.
   *[other] { $sources }، وكلها مستقلة.
}
files-sources-some = { $sources }، المستقل منها { $n }.
files-why-quotes = { $n ->
    [zero] لا يعود أي منها إلى { $origin }.
    [one] يعود واحد منها إلى { $origin }.
    [two] يعود اثنان منها إلى { $origin }.
    [few] تعود { $n } منها إلى { $origin }.
    [many] يعود { $n } منها إلى { $origin }.
   *[other] يعود { $n } منها إلى { $origin }.
}
files-why-repeats = { $n ->
    [zero] لم ينقل أي منها عن { $origin }.
    [one] نقل واحد منها عن { $origin }.
    [two] نقل اثنان منها عن { $origin }.
    [few] نقلت { $n } منها عن { $origin }.
    [many] نقل { $n } منها عن { $origin }.
   *[other] نقل { $n } منها عن { $origin }.
}
files-element-name_ar = الاسم بالعربية
files-element-name_en = الاسم باللاتينية
files-element-birth = الولادة
files-element-sex = الجنس
files-element-age = العمر
files-element-age_group = طفل أو بالغ
files-element-origin = الأصل
files-element-date = يوم الوفاة
files-element-event_date = يوم الحدث
files-element-held = مكان الاحتجاز
files-element-means = الوسيلة
files-element-group = فئة خاصة
files-element-killed = عدد القتلى
files-element-injured = عدد الجرحى

## الاحتجاز

files-spell = فترة احتجاز
files-spells = فترات الاحتجاز
files-spell-add = إضافة فترة احتجاز
files-spell-added = أضيفت فترة الاحتجاز.
files-arrested_on = يوم الاعتقال
files-arrest_governorate = محافظة الاعتقال
files-arrest_place = مكان الاعتقال
files-force = الجهة التي اعتقلت
files-holding_places = أماكن الاحتجاز
files-holding_places-hint = مكان في كل سطر، بالترتيب.
files-notified_on = يوم إبلاغ الأسرة
files-ended_on = يوم الانتهاء
files-custody = الحال الآن
files-body = الجثمان

## من يرى الملف

files-who_sees = من يرى هذا الملف
files-everybody = كل العاملين هنا
files-only = فقط:
files-restrict = تغيير من يراه
files-restricted = تغير من يرى هذا الملف.
files-compartments = هذه المجموعات فقط
files-compartments-hint = من بين مجموعاتك. دون اختيار: كل العاملين هنا.
files-restrict_why = السبب
files-restrict-no_group = لا عضوية لك في أي مجموعة، ولو حصر الملف لما أمكنك رؤيته. يمكن طلب العضوية ممن يدير الحسابات.

## الحوادث

files-incident = الحادثة
files-incidents = الحوادث
files-incidents-none = هنا الحوادث: هجوم بمكانه ويومه وقتلاه. يمكن فتح الأولى.
files-incident-new = حادثة جديدة
files-incident-none = لا حادثة من الحوادث المعروضة لك.
files-incident-opened = حفظت الحادثة { $number }.
files-find-incident = العنوان أو الرقم
files-section-incident = الحادثة
files-title_ar = العنوان بالعربية
files-title_en = العنوان بالإنكليزية
files-unnamed = إضافة أشخاص دون أسماء
files-unnamed-added = { $n ->
    [zero] لم يفتح أي ملف.
    [one] فتح ملف واحد لشخص دون اسم.
    [two] فتح ملفان لشخصين دون اسم.
    [few] فتحت { $n } ملفات لأشخاص دون أسماء.
    [many] فتح { $n } ملفا لأشخاص دون أسماء.
   *[other] فتح { $n } ملف لأشخاص دون أسماء.
}
files-how_many = كم شخصا شوهد
files-how_many-hint = العدد الذي رآه المصدر بالضبط. يصبح لكل منهم ملف مستقل يمكن أن يعطى اسما لاحقا.

## المصادر

files-sources = المصادر
files-sources-none = هنا المصادر: أسرة أو شاهد أو قائمة أو مقطع مصور. يمكن إضافة الأول.
files-source-new = مصدر جديد
files-source-lead = ما هو المصدر وما موثوقيته. لهوية المصدر صفحة مستقلة.
files-source-added = أضيف المصدر.
files-find-source = العنوان أو المفتاح
files-title = العنوان
files-title-hint = لا يكتب اسم شخص أبدا: لهوية المصدر صفحة مستقلة.
files-kind = النوع
files-key = المفتاح
files-key-hint = كلمة واحدة تسميه بها القوائم والزملاء. إذا بقي فارغا صيغ من العنوان.
files-added = تاريخ الإضافة
files-speaks_in = يتحدث في هذه الملفات
files-speaks_nowhere = لا يتحدث في أي ملف معروض لك.
files-people-count = { $n ->
    [zero] لا أشخاص
    [one] شخص واحد
    [two] شخصان
    [few] { $n } أشخاص
    [many] { $n } شخصا
   *[other] { $n } شخص
}
files-identity = هوية هذا المصدر
files-identity-lead = محفوظة بعيدا عما قاله المصدر. رؤيتها حق مستقل، وتسجل كل مرة اطلاع.
files-identity-kept_here = كما هي محفوظة
files-identity-look = اطلاع
files-identity-why = سبب الاطلاع
files-identity-traced = يدون الاسم والوقت في السجل.
files-identity-no_right = يمكنك تدوين هوية المصدر، لا الاطلاع عليها.
files-identity-keep = تدوين الهوية
files-identity-kept = حفظت الهوية.
files-name_ar = الاسم بالعربية
files-name_en = الاسم باللاتينية
files-contact = وسيلة الاتصال

## اثنان في وقت واحد

files-versions = نسختان
files-versions-lead = حفظ { $who } هذا الملف أثناء الكتابة. لم يضع شيء مما كتب: يختار المناسب في كل حقل.
files-versions-both = عدله الاثنان
files-versions-was = كان
files-versions-theirs = ما حفظه { $who }
files-versions-mine = ما كتبته
files-versions-same = النسختان متطابقتان.
files-versions-save = حفظ ما اختير
files-versions-cancel = إبقاء النسخة المحفوظة

## المسودات

files-drafts = لم يحفظ بعد
files-drafts-lead = نماذج بدأت ولم تحفظ. لا يراها غيرك، وتزول عند حفظ النموذج.
files-drafts-none = ما يكتب في النماذج يبقى هنا إلى أن يحفظ. لا شيء الآن.
files-draft-offered = بدأ هذا النموذج ولم يحفظ:
files-draft-take_up = متابعة
files-draft-throw_away = تخلص منه

## الأماكن

files-places = الأماكن
files-places-count = { $n ->
    [zero] لا أماكن في دليل الأماكن.
    [one] في دليل الأماكن مكان واحد.
    [two] في دليل الأماكن مكانان.
    [few] في دليل الأماكن { $n } أماكن.
    [many] في دليل الأماكن { $n } مكانا.
   *[other] في دليل الأماكن { $n } مكان.
}
files-places-none = دليل الأماكن فارغ. يملؤه من يدير السجل من سطر الأوامر:
files-find-place = الاسم بأي من الحرفين
files-coordinates = خط العرض، خط الطول
files-code = الرمز

## عدة ملفات معا

files-bulk = تعديل عدة ملفات
files-bulk-lead = { $n ->
    [zero] لم يختر أحد.
    [one] اختير شخص واحد.
    [two] اختير شخصان.
    [few] اختير { $n } أشخاص.
    [many] اختير { $n } شخصا.
   *[other] اختير { $n } شخص.
}
files-bulk-none = لم يختر أي ملف: تختار الملفات في البحث.
files-bulk-keep = كما هو
files-bulk_origin = محافظة الأصل
files-bulk_incident = الحادثة
files-bulk_incident-hint = رقم ملفها، مثل I-000007. الفراغ يعني: كما هو.
files-bulk_group = هذه المجموعة فقط
files-bulk_assignee = المكلف
files-bulk_why = السبب
files-bulk-show = عرض ما سيتغير
files-bulk-do = تعديلها
files-bulk-changes = ما يتغير
files-bulk-unchanged = لا شيء
files-bulk-done = { $n ->
    [zero] لم يعدل أي ملف.
    [one] عدل ملف واحد.
    [two] عدل ملفان.
    [few] عدلت { $n } ملفات.
    [many] عدل { $n } ملفا.
   *[other] عدل { $n } ملف.
}
files-bulk-nothing_done = لم يتغير شيء في أي ملف.
files-bulk-not_open = ليس مسودة الآن، فلا يمكن تغيير حادثته.
files-bulk-no_proposal = لا اقتراح بعد يمكن تكليف أحد به.

## شاهدة الملف

files-tombstone = سحبت الموافقة
files-tombstone-said = حجب ما كان شخصيا في هذا الملف. يبقى رقمه كي لا يختل أي عد.

## ما يحتاج إلى تصحيح

files-wrong-title = يلزم عنوان بإحدى اللغتين.
files-wrong-key = المفتاح كلمة واحدة من حروف لاتينية وأرقام وعلامات.
files-wrong-itself = لا ينقل المصدر عن نفسه.
files-wrong-ended = تنتهي فترة الاحتجاز قبل أن تبدأ.
files-wrong-no_source = يلزم تسمية المصدر: اختيار مصدر، أو عنوان لمصدر جديد.
files-wrong-two_sources = إما اختيار مصدر أو مصدر جديد، لا كلاهما.
files-wrong-says_nothing = يكتب ما يقوله هذا المصدر في حقل واحد على الأقل.
files-wrong-bulk-nothing = يلزم اختيار ما يتغير.
files-incident-dead = تسجيل أحد قتلاها
