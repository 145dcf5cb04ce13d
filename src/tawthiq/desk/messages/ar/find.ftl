## البحث وعمليات البحث المحفوظة والتصدير

find-people = الأشخاص
find-new-file = فتح ملف
find-searches = عمليات البحث المحفوظة
find-box = بحث
find-box-hint = اسم بأي إملاء، بالعربية أو اللاتينية؛ أو رقم (P-⁠000123 أو I-⁠000007)؛ أو مكان؛ أو تاريخ (أيار 2020)؛ أو مصدر. يوضع الاسم بين علامتي اقتباس إذا كان اسم مكان أيضا.
find-search = بحث
find-filters = تصفية
find-apply = تطبيق التصفية
find-clear = بدء من جديد
find-period-example = أيار 2020
find-unread = { $text } (لم يُفهم كتاريخ)

find-understood = فُهم على أنه
find-understood-name = الاسم
find-understood-number = الملف
find-understood-incident = الحادثة
find-understood-source = رواه المصدر
find-understood-killed = مكان القتل
find-understood-origin = من
find-understood-party = الطرف
find-understood-means = الوسيلة
find-understood-group = الفئة
find-understood-date = في
find-understood-place = في الموقع
find-without = حذف { $what } من البحث
find-as-name = هذا اسم
find-incidents-titled = حوادث في عنوانها هذه الكلمات:

find-filter-stage = المرحلة
find-filter-outcome = النتيجة
find-filter-standing = صفة القرار
find-filter-exclusion = سبب عدم العد
find-filter-party = الطرف
find-filter-attribution = تحديد المسؤولية
find-filter-standard = معيار تحديد المسؤولية
find-filter-means = الوسيلة
find-filter-cause = السبب
find-filter-killed = مكان القتل
find-filter-origin = من
find-filter-category = أطفال، نساء، رجال
find-filter-sex = الجنس
find-filter-age_group = العمر
find-filter-status = الصفة المدنية
find-filter-group = الفئة
find-filter-death = الوفاة
find-filter-custody = الاحتجاز
find-filter-body = الجثمان
find-filter-certainty = درجة اليقين
find-filter-incident = الحادثة
find-filter-compartment = من يراه
find-filter-assignee = بعهدة
find-filter-named = معرفة الاسم
find-filter-event = تاريخ الحدث
find-filter-died = تاريخ الوفاة
find-filter-documented = تاريخ التوثيق
find-filter-decided = تاريخ القرار
find-filter-opened = تاريخ فتح الملف
find-named-yes = الاسم معروف
find-named-no = الاسم غير معروف
find-certainty = { $element }: { $grade }
find-compartment-none = كل العاملين هنا
find-stage-opened = لا اقتراح بعد

find-count = { $n ->
    [0] لا أحد
    [zero] لا أحد
    [one] شخص واحد
    [two] شخصان
    [few] { $n } أشخاص
    [many] { $n } شخصا
   *[other] { $n } شخص
}
find-more-than = { $n ->
    [zero] أكثر من لا أحد
    [one] أكثر من شخص واحد
    [two] أكثر من شخصين
    [few] أكثر من { $n } أشخاص
    [many] أكثر من { $n } شخصا
   *[other] أكثر من { $n } شخص
}
find-shown = المعروض من { $first } إلى { $last }
find-sort = الترتيب
find-sort-go = ترتيب
find-sort-nearest = أقرب اسم
find-sort-newest = أحدث ملف
find-sort-oldest = أقدم ملف
find-sort-name = الاسم
find-sort-event = أحدث حدث
find-sort-documented = أحدث توثيق
find-pick = اختيار { $number }
find-bulk = تعديل الملفات المختارة معا
find-restricted = مقيَّد
find-pages = الصفحات
find-before = السابق
find-after = التالي

find-why-exact = { $asked }: كما هو مكتوب
find-why-spelling = { $asked }: بإملاء آخر { $found }
find-why-script = { $asked }: بالحروف الأخرى { $found }
find-why-letter = { $asked }: بفارق حرف عن { $found }
find-why-left_out = { $asked }: لم يوجد فتُرك

find-nobody = لا أحد يطابق
find-nobody-fewer = يمكن استعمال كلمات أقل، أو حذف جزء مما فُهم أعلاه.
find-nobody-script = يمكن كتابة الاسم بالحروف الأخرى، أو الاسم واسم العائلة فقط.
find-nobody-number = إذا كان رقم الملف معروفا فهو يكفي: P-⁠000123.
find-nobody-restricted = الملف المقيَّد بمجموعة لا يجده إلا أعضاؤها.
find-empty-record = لا ملفات بعد
find-empty-record-how = تُفتح هنا ملفات الأشخاص، ملف لكل شخص، عُرف اسمه أم لم يُعرف.

find-with-these = بهذه القائمة
find-export = طلب تصدير
find-save-as = حفظ هذا البحث باسم
find-save = حفظ
find-search-saved = حُفظ البحث.
find-search-given-up = لم يعد البحث محفوظا.
find-searches-lead = عمليات بحث تحفظها لنفسك، لا يراها غيرك.
find-searches-empty = لا عمليات بحث محفوظة بعد
find-searches-how = بعد البحث عن أشخاص يُعطى البحث اسما تحت القائمة.
find-more-since = { $n ->
    [zero] لا زيادة منذ آخر اطلاع
    [one] زاد واحد منذ آخر اطلاع
    [two] زاد اثنان منذ آخر اطلاع
    [few] زاد { $n } منذ آخر اطلاع
    [many] زاد { $n } منذ آخر اطلاع
   *[other] زاد { $n } منذ آخر اطلاع
}
find-fewer-since = { $n ->
    [zero] لا نقص منذ آخر اطلاع
    [one] نقص واحد منذ آخر اطلاع
    [two] نقص اثنان منذ آخر اطلاع
    [few] نقص { $n } منذ آخر اطلاع
    [many] نقص { $n } منذ آخر اطلاع
   *[other] نقص { $n } منذ آخر اطلاع
}
find-same-since = كما كان عند آخر اطلاع
find-give-up = إلغاء الحفظ

find-exports = التصدير
find-exports-lead = لا تخرج قائمة من هنا إلا بموافقة شخص ثان، ولثلاثة أيام.
find-exports-waiting = بانتظار قرارك
find-exports-all = طلبات التصدير
find-exports-empty = لا طلبات تصدير
find-exports-how = بعد البحث عن أشخاص يُطلب التصدير تحت القائمة.
find-export-new = طلب تصدير
find-export-lead = القرار لمدقق. يُقيَّد الطلب والقرار وكل تنزيل في السجل، بالأعداد فقط.
find-export-everybody = كل من يحق لك الاطلاع على ملفه
find-export-back = تغيير البحث
find-export-format = الصيغة
find-format-xlsx = جدول إكسل (XLSX)
find-format-csv = نص بفواصل (CSV)
find-purpose = الغرض، ومن سيستلمه
find-purpose-hint = على هذا يقرر المدقق. لا تُكتب هنا أسماء.
find-export-ask = طلب
find-cancel = رجوع
find-error = ينقص شيء
find-export-asked = قُدم طلب التصدير، والقرار لمدقق.
find-export-title = تصدير { $number }
find-export-fetch = تنزيل
find-export-approve = موافقة لثلاثة أيام
find-export-refuse = رفض
find-export-withdraw = سحب
find-export-done-approve = تمت الموافقة. التنزيل متاح لمن طلبه ثلاثة أيام.
find-export-done-refuse = تم الرفض.
find-export-done-withdraw = تم السحب، ولم يعد التنزيل متاحا.
find-export-waits = لا بد من موافقة مدقق قبل التنزيل.
find-export-decide = القرار هنا: هل يجوز أن تخرج هذه القائمة؟ من طلبها يستلم الملفات التي يحق له الاطلاع عليها، وقد تكون أكثر مما تراه أو أقل.
find-export-what = ما طُلب
find-export-see = عرض القائمة
find-export-rows = العدد عند الطلب
find-export-rows-now = العدد كما تراه الآن
find-export-number = الرقم
find-export-state = الحالة
find-export-who = مقدم الطلب
find-export-when = الوقت
find-export-decided = صاحب القرار
find-export-expires = متاح حتى
find-export-withdrawn = وقت السحب
find-export-downloads = مرات التنزيل
find-export-safe = لا مصادر في التصدير ولا ملاحظات. وهو غير مشفر: يُحفظ كما تُحفظ الملفات.

word-export-asked = بانتظار القرار
word-export-approved = موافَق عليه
word-export-refused = مرفوض
word-export-withdrawn = مسحوب
word-export-expired = انتهت مدته

## أعمدة التصدير

find-column-number = الرقم
find-column-name_ar = الاسم (بالعربية)
find-column-name_en = الاسم (باللاتينية)
find-column-mother_ar = الأم (بالعربية)
find-column-mother_en = الأم (باللاتينية)
find-column-kunya_ar = الكنية، أبو أو أم (بالعربية)
find-column-kunya_en = الكنية، أبو أو أم (باللاتينية)
find-column-sex = الجنس
find-column-age_low = العمر من
find-column-age_high = العمر إلى
find-column-age_group = الفئة العمرية
find-column-born_on = الولادة (EDTF)
find-column-origin = من
find-column-occupation = المهنة
find-column-stage = المرحلة
find-column-outcome = النتيجة
find-column-standing = صفة القرار
find-column-exclusion = سبب عدم العد
find-column-documented_on = تاريخ التوثيق
find-column-event_on = الحدث (EDTF)
find-column-event_governorate = محافظة الحدث
find-column-event_place = مكان الحدث (رمز)
find-column-died_on = الوفاة (EDTF)
find-column-death_governorate = محافظة الوفاة
find-column-killed_in = المحافظة في العد
find-column-in_custody = في الاحتجاز
find-column-status = الصفة المدنية
find-column-attribution = تحديد المسؤولية
find-column-parties = الأطراف
find-column-standard = المعيار
find-column-alleged = من سمتهم المصادر
find-column-causes = الأسباب
find-column-means = الوسيلة
find-column-groups = الفئات
find-column-death = حال الوفاة
find-column-custody = حال الاحتجاز
find-column-body = الجثمان
find-column-incident = الحادثة
find-column-incident_title_ar = عنوان الحادثة (بالعربية)
find-column-incident_title_en = عنوان الحادثة (بالإنكليزية)
find-column-certainty_identity = اليقين: الهوية
find-column-certainty_death = اليقين: الوفاة
find-column-certainty_date = اليقين: التاريخ
find-column-certainty_place = اليقين: المكان
find-column-certainty_status = اليقين: الصفة المدنية
find-column-certainty_cause = اليقين: السبب
find-column-certainty_attribution = اليقين: المسؤولية

## ما لا يمكن

refusal-NoSuchExport = لا يوجد هذا التصدير.
refusal-NoSuchSearch = لا بحث محفوظ لك بهذا الرقم.
refusal-NameOfSearchTaken = لديك بحث محفوظ بهذا الاسم: يلزم اسم آخر.
refusal-NoNameOfSearch = يلزم اسم للبحث، من حرف إلى 80 حرفا.
refusal-NoPurpose = يلزم ذكر الغرض من التصدير ومن سيستلمه.
refusal-NothingToExport = لا أحد يطابق هذا البحث: لا شيء للتصدير.
refusal-OwnExport = القرار في التصدير لشخص ثان، لا لمن طلبه.
refusal-AlreadyDecided = سبق القرار في هذا التصدير، أو سُحب.
refusal-NotToBeHad = لا يمكن تنزيل هذا التصدير الآن: لم يُوافق عليه، أو انتهت مدته، أو سُحب، أو طلبه غيرك.
