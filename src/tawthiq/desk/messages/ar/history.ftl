## سجل الملف

history-title = سجل { $number }
history-back = إلى الملف
history-show = عرض
history-on-a-day = حال الملف في يوم مضى
history-on-a-day-hint = في نهاية ذلك اليوم بتوقيت السجل
history-gone = سحبت الموافقة على حفظ هذا الملف
history-gone-said = يبقى الرقم وتبقى الأيام، وكذلك القرارات التي لا تحوي إلا رموزا. أما ما هو شخصي فلا يعرض على أحد.
history-withheld = محجوب
history-trail = { $n ->
    [zero] القرارات
    [one] القرارات: نسخة واحدة ({ $n })
    [two] القرارات: نسختان ({ $n })، الأحدث أولا
    [few] القرارات: { $n } نسخ، الأحدث أولا
    [many] القرارات: { $n } نسخة، الأحدث أولا
   *[other] القرارات: { $n } نسخة، الأحدث أولا
}
history-trail-none = لم يصدر قرار بشأن هذا الملف بعد. تظهر القرارات هنا مع من بت فيها ومن دققها، وتبقى حين يحل غيرها محلها.
history-version = النسخة { $version }
history-decided = القرار: { $by }، التدقيق: { $reviewed }
history-reason = السبب
history-counted = الإصدارات التي احتسبت هذا الشخص
history-counted-version = وفق النسخة { $version }
history-counted-none = لم يحتسب أي إصدار منشور هذا الشخص.
history-deeds = { $n ->
    [zero] الأعمال
    [one] عمل واحد ({ $n })
    [two] عملان ({ $n })، الأحدث أولا
    [few] { $n } أعمال، الأحدث أولا
    [many] { $n } عملا، الأحدث أولا
   *[other] { $n } عمل، الأحدث أولا
}
history-deeds-none = لم يجر هنا شيء منذ بدأ تسجيل الأعمال.
history-what = ماذا
history-before = قبل
history-after = بعد
history-yes = نعم
history-no = لا
history-nothing = لا شيء
history-claimed = { $element }: { $value }، عن { $source }
history-everybody = كل من يعمل هنا
history-comma = {"، "}
history-attribution = { $kind }: { $parties } ({ $standard })
history-attribution-nobody = { $kind }
history-column-attribution = تحديد المسؤولية
history-column-outcome = النتيجة
history-column-standing = الصفة
history-column-in_scope = ضمن نطاق السجل
history-column-qualified = موصوف بأنه انتهاك
history-column-documented_on = تاريخ التوثيق
history-column-civilian_status = الصفة المدنية
history-column-cause_certainties = درجة اليقين في الأسباب
history-column-category = الفئة في العد
history-column-compartments = من يراه
history-column-text = النص

## الأعمال

history-deed-other = { $deed }
history-deed-open_person = فتح الملف
history-deed-open_incident = فتح الملف
history-deed-amend_person = تصحيح الملف
history-deed-amend_incident = تصحيح الملف
history-deed-revise_file = تغيير الملف بقائمة
history-deed-add_source = إضافة المصدر
history-deed-amend_source = تصحيح المصدر
history-deed-add_claim = إضافة إفادة من مصدر
history-deed-withdraw_claim = سحب إفادة
history-deed-add_spell = إضافة مدة احتجاز
history-deed-amend_spell = تصحيح مدة احتجاز
history-deed-restrict_file = تغيير من يرى الملف
history-deed-restrict_reason = حجب نص السبب
history-deed-withdraw_consent = حجب الملف لسحب الموافقة
history-deed-keep_identity = تدوين هوية المصدر
history-deed-look_at_identity = الاطلاع على هوية المصدر
history-deed-propose = اقتراح قرار
history-deed-amend_proposal = تعديل الاقتراح
history-deed-submit_proposal = التقديم للتدقيق
history-deed-recall_proposal = استرجاع الاقتراح قبل تدقيقه
history-deed-take_proposal = بدء التدقيق
history-deed-let_go_of_proposal = ترك التدقيق لغيره
history-deed-return_proposal = الإعادة مع الأسباب
history-deed-decide_proposal = البت في الاقتراح
history-deed-reopen_proposal = إعادة فتح القرار للتدقيق
history-deed-withdraw_proposal = سحب الاقتراح
history-deed-assign_proposal = الإسناد
history-deed-let_finding_stand = الإبقاء على القرار
history-deed-release_preliminary = الإصدار بصفة أولية
history-deed-record_finding = تسجيل القرار
history-deed-record_incident_finding = تسجيل القرار
history-deed-withdraw_person = سحب القرار
history-deed-withdraw_incident = سحب القرار
history-deed-join_persons = ضم ملفين لشخص واحد
history-said-comment = تعليق
history-said-return = سبب الإعادة
history-said-withdrawal = سبب السحب
history-said-reopening = سبب إعادة الفتح

## يوم مضى

history-past-title = { $number } في { $day }
history-past-back = السجل
history-past-notice = هذا هو الملف كما كان في نهاية { $day }. لا يمكن تغيير شيء في هذه الصفحة.
history-past-not-open = لم يكن الملف قد فتح بعد في { $day }.
history-past-file = الملف
history-past-empty = لم يكن قد كتب فيه شيء.
history-past-custody = في الاحتجاز
history-past-claims = ما قالته المصادر حتى ذلك اليوم
history-past-claims-none = لم يكن أي مصدر قد قال شيئا بعد.
history-said-so = ما قيل
history-source = المصدر
history-past-found = القرار
history-past-found-none = لم يكن قد صدر أي قرار حتى { $day }.
