## كلمات المجال: word-<kind>-<value>، كل كلمة كما ترد وحدها

word-certainty-confirmed = مؤكد
word-certainty-likely = مرجح
word-certainty-possible = محتمل
word-certainty-contested = مختلف عليه
word-certainty-unknown = غير معروف

word-reliability-A = A، موثوق دائما
word-reliability-B = B، موثوق عادة
word-reliability-C = C، موثوق إلى حد ما
word-reliability-D = D، غير موثوق عادة
word-reliability-E = E، غير موثوق
word-reliability-F = F، لا يمكن الحكم عليه

word-credibility-1 = 1، أكدته مصادر أخرى
word-credibility-2 = 2، صحته مرجحة
word-credibility-3 = 3، صحته محتملة
word-credibility-4 = 4، مشكوك في صحته
word-credibility-5 = 5، مستبعد
word-credibility-6 = 6، لا يمكن الحكم عليه

word-element-identity = الهوية
word-element-death = الوفاة
word-element-date = التاريخ
word-element-place = المكان
word-element-status = الصفة المدنية
word-element-cause = السبب
word-element-attribution = تحديد المسؤولية

word-kind-sole = طرف واحد
word-kind-joint_unresolved = مسؤولية مشتركة لم تحسم
word-kind-joint_proved = مسؤولية مشتركة ثابتة
word-kind-one_of = أحد أطراف عدة
word-kind-contested = مسؤولية مختلف عليها
word-kind-unknown = غير معروف

word-standard-none = دون معيار
word-standard-possible = محتمل
word-standard-likely = مرجح
word-standard-reasonable_grounds = أسباب معقولة للاعتقاد
word-standard-conclusive = قاطع

word-position-none = لم يقل الطرف شيئا
word-position-accepted = أقر الطرف بالمسؤولية
word-position-denied = أنكر الطرف المسؤولية

word-outcome-counted = محتسب
word-outcome-not_counted = غير محتسب
word-outcome-withdrawn = مسحوب
word-outcome-joined_into = ضم إلى ملف آخر
word-outcome-recorded = مسجل

word-standing-reviewed = راجع الأدلة اثنان
word-standing-adopted = مأخوذ عن قائمة
word-standing-preliminary = أولي

word-exclusion-none = لا سبب للاستبعاد
word-exclusion-natural_death = وفاة طبيعية
word-exclusion-disease = مرض
word-exclusion-private_dispute = خلاف خاص
word-exclusion-combatant_unrecorded = مقاتل، وما سجل لا يكفي للعد
word-exclusion-not_established = لم تثبت الوقائع
word-exclusion-out_of_scope = خارج نطاق السجل
word-exclusion-consent_withdrawn = سحبت الموافقة

word-status-civilian = مدني
word-status-other_protected = محمي، خارج القتال
word-status-armed_forces = من قوات مسلحة
word-status-participating = شارك مباشرة في الأعمال القتالية
word-status-unknown = غير معروف

word-sex-female = أنثى
word-sex-male = ذكر
word-sex-unknown = غير معروف

word-age_group-child = دون 18 سنة
word-age_group-adult = 18 سنة فأكثر
word-age_group-unknown = غير معروف

word-category-children = الأطفال
word-category-women = السيدات
word-category-men = الرجال
word-category-unknown = غير معروف

word-death-alive = على قيد الحياة
word-death-reported = وفاة أبلغ عنها
word-death-confirmed = وفاة مؤكدة
word-death-unknown = غير معروف

word-custody-never = دون احتجاز
word-custody-detained = احتجاز قائم
word-custody-disappeared = اختفاء قسري
word-custody-released = إفراج
word-custody-ended = احتجاز انتهى

word-body-none = لم يذكر عنه شيء
word-body-offered = عرض تسليمه على العائلة
word-body-refused = رفض تسليمه إلى العائلة
word-body-handed_over = سلم إلى العائلة
word-body-found_identified = عثر عليه وحددت هوية صاحبه
word-body-unknown = غير معروف

word-cause-torture = التعذيب
word-cause-medical_neglect = الإهمال الطبي
word-cause-execution = الإعدام
word-cause-attack = هجوم
word-cause-deprivation = الحصار أو الجوع أو البرد
word-cause-accident = حادث متصل بالنزاع
word-cause-unknown = غير معروف

word-source_kind-list = قائمة
word-source_kind-family = عائلة
word-source_kind-witness = شهادة شاهد
word-source_kind-survivor = شهادة ناج
word-source_kind-form = استمارة
word-source_kind-media = خبر إعلامي
word-source_kind-video = صورة أو مقطع مصور
word-source_kind-official = سجل رسمي
word-source_kind-partner = منظمة شريكة
word-source_kind-other = غير ذلك

word-role-reader = الاطلاع
word-role-recorder = التسجيل
word-role-reviewer = التدقيق
word-role-editor = النشر
word-role-steward = رعاية السجل

word-stage-draft = مسودة
word-stage-submitted = مقدم للتدقيق
word-stage-under_review = قيد التدقيق
word-stage-returned = معاد مع الأسباب
word-stage-found = صدر القرار
word-stage-withdrawn = مسحوب

word-answer-yes = نعم
word-answer-no = لا
word-answer-not_established = لم يثبت

word-edition-monthly = تقرير شهري
word-edition-daily = حصيلة يومية
word-edition-preliminary = حصيلة أولية

word-row-created = أنشئ
word-row-changed = عدل
word-row-unchanged = لم يتغير
word-row-repeated = مكرر في الملف
word-row-refused = رفض

## ما ليس في حزمة أي بلد

word-term-unknown = غير معروف
word-term-outside = خارج البلاد

## الأسماء

word-name-unknown = الاسم غير معروف
word-name-kunya = ({ $kunya })

## التواريخ: اليوم ثم الشهر بالكلمات ثم السنة

word-date-unknown = غير معروف
word-date-month = { $month } { $year }
word-date-day = { $day } { $month } { $year }
word-date-between = بين { $first } و{ $last }
word-date-since = { $first } أو بعده
word-date-until = { $last } أو قبله
word-date-about = نحو { $date }
word-date-uncertain = { $date }، غير مؤكد
word-date-decade = بين عامي { $first } و{ $last }
word-date-spring = ربيع { $year }
word-date-summer = صيف { $year }
word-date-autumn = خريف { $year }
word-date-winter = شتاء { $year }
word-date-instant = { $date }، { $time }
word-month = { $n ->
    [1] يناير
    [2] فبراير
    [3] مارس
    [4] أبريل
    [5] مايو
    [6] يونيو
    [7] يوليو
    [8] أغسطس
    [9] سبتمبر
    [10] أكتوبر
    [11] نوفمبر
   *[12] ديسمبر
}
