## النشر: القائمة

press-title = النشر
press-under-way = قيد الإعداد
press-nothing-under-way = لا شيء قيد الإعداد. يختار أدناه شهر أو يوم فتعد أرقامه فورا، ولا يخرج منها شيء قبل توقيع شخصين.
press-cut-off-at = وفق المعلوم في
press-kind = النوع
press-kind-monthly = تقرير شهر
press-kind-daily = تقرير يوم
press-kind-preliminary = حصيلة أولية ليوم
press-period = الشهر أو اليوم
press-period-hint = شهر مثل { "\u2066" }2020-05{ "\u2069" }، أو يوم مثل { "\u2066" }2020-05-11{ "\u2069" }.
press-begin = بدء الإعداد
press-begin-next = إعداد إصدار يحل محل السابق
press-begun = عدت الأرقام وثبت حد المعلوم.
press-cannot-begin = لا يمكن بدء هذا الإعداد
press-published = ما نشر
press-nothing-published = لم ينشر شيء بعد. ما وقعه شخصان وأرسل إلى المطبعة يظهر هنا بجميع ملفاته.
press-published-at = تاريخ النشر
press-findings-since = { $n ->
    [zero] لا قرار بعده
    [one] قرار واحد بعده
    [two] قراران بعده
    [few] { $n } قرارات بعده
    [many] { $n } قرارا بعده
   *[other] { $n } قرار بعده
}
press-supersedes-n = الإصدار رقم { $n } لهذه المدة
press-replaced-by = حل محله تقرير بعد التدقيق:
press-day = يوم
press-preliminary = حصيلة أولية،

## الحالات

press-state-prepared = قيد الإعداد
press-state-half = وقعه واحد
press-state-signed = وقعه اثنان
press-state-queued = في انتظار المطبعة
press-state-publishing = في المطبعة
press-state-failed = توقفت المطبعة
press-state-published = نشر
press-waits = العمل في انتظار العامل. إن مرت دقيقة بلا تقدم فلا عامل يعمل: يشغل بالأمر tawthiq worker.
press-how-far = مدى التقدم في المطبعة
press-may-leave = يمكن ترك هذه الصفحة والعودة إليها، والمطبعة ماضية في عملها.
press-is-out = نشر الإصدار:
press-step-freezing = يجري تجميد القرارات
press-step-sealing = يجري ختم القرارات
press-step-counting = يجري عد كل رقم من الجزء المختوم
press-step-setting = يجري تنضيد التقارير باللغتين
press-step-entering = يجري قيد الإصدار

## شهر قبل نشره

press-as-known = وفق المعلوم
press-cut-off = حد المعلوم
press-begun-by = بدأ الإعداد
press-will-supersede = سيحل محل
press-fix-cut-off = احتساب كل قرار حتى الآن
press-cut-off-fixed = احتسبت جميع القرارات حتى الآن، ورفعت التواقيع.
press-proof-ar = قراءة التقرير بالعربية
press-proof-en = قراءة التقرير بالإنكليزية
press-signatures = التواقيع
press-first = الأول
press-second = الثاني
press-not-yet = ليس بعد
press-what = ما يوقع عليه
press-sign = التوقيع على هذه الأرقام والكلمات
press-sign-hint = يوقع شخصان مختلفان أحدهما محرر. وأي تغيير بعد ذلك في كلمة أو في حد المعلوم يرفع التوقيعين.
press-signed = تم التوقيع.
press-signed-otherwise = ما وقع عليه ليس ما يظهر هنا الآن: يلزم التوقيع من جديد، أو معرفة ما جد.
press-left-out = ستسقط كلمات كتبت عن حادثة، لأن الإصدار لم يعد يذكرها: تزال أدناه، أو تعلم الحادثة بوصفها بارزة.
press-send = نشر
press-sent = الإصدار في المطبعة. يمكن ترك هذه الصفحة.
press-lift = سحب التواقيع
press-lifted = سحبت التواقيع.
press-compared = مقارنة بالمدة السابقة
press-now = الآن
press-change = التغير
press-by-documented = بحسب يوم التوثيق
press-by-died = بحسب يوم الوفاة
press-parts-ways = الاتجاهان مختلفان: يذكر التقرير كليهما ولا يعلل.
press-moved = ما تغير منذ الإصدار السابق
press-moved-n = { $n ->
    [zero] لم يتغير أي رقم عن الإصدار السابق
    [one] تغير رقم واحد عن الإصدار السابق
    [two] تغير رقمان عن الإصدار السابق
    [few] تغيرت { $n } أرقام عن الإصدار السابق
    [many] تغير { $n } رقما عن الإصدار السابق
   *[other] تغير { $n } رقم عن الإصدار السابق
}
press-moved-nothing = لم يتغير أي رقم عن الإصدار السابق.
press-notes = غير المعلوم، وما هو خارج الحصيلة
press-words = الحوادث البارزة
press-words-hint = يذكر التقرير هذه الحوادث من تلقائه: أين ومتى وكيف وكم. وما يكتب هنا يأتي بعد ذلك، بلا أي اسم.
press-no-words = لم يكتب عنها شيء.
press-no-incidents = لا يذكر التقرير أي حادثة. تذكر الحادثة متى عدت مجزرة وفق القاعدة، أو متى علمها قرارها بوصفها بارزة.
press-statements = البيانات
press-statements-hint = ما تود المؤسسة قوله، يوسم كل منه بأنه بيان، وهو غير ما جرى عده.
press-statement = بيان
press-statement-add = كتابة بيان
press-figures = جميع الأرقام
press-figures-hint = كل رقم يقود إلى ما وراءه من ملفات. والأصفار تنشر أيضا.
press-figure = الرقم
press-value = القيمة
press-total = المجموع
press-children = أطفال
press-women = سيدات
press-men = رجال
press-unknown = غير معروف
press-month-empty = لا أحد يعد هذه المدة. ببدء الإعداد تعد أرقامها ويثبت حد المعلوم.
press-editions = إصداراتها
press-group-preliminary = الحصيلة الأولية
press-group-toll = الحصيلة
press-group-dates = بحسب التاريخين
press-group-party = بحسب الطرف
press-group-place = بحسب المكان
press-group-torture = التعذيب
press-group-groups = الفئات الخاصة
press-group-massacres = المجازر
press-group-incidents = الحوادث
press-group-year = منذ مطلع العام
press-group-changes = التغييرات منذ الإصدار السابق

## ما وراء الرقم من ملفات

press-unpublished = لم ينشر بعد، وهو للمدققين والمحررين.
press-made-of-others = هذا الرقم حاصل أرقام أخرى، ولا أحد وراءه بعينه.
press-incidents = الحوادث
press-people = الأشخاص
press-nobody = لا أحد محتسب هنا.
press-hidden = { $n ->
    [zero] جميع الملفات المحتسبة معروضة.
    [one] وهناك ملف واحد محتسب غير معروض، لأنه مقصور على مجموعة.
    [two] وهناك ملفان محتسبان غير معروضين، لأنهما مقصوران على مجموعة.
    [few] وهناك { $n } ملفات محتسبة غير معروضة، لأنها مقصورة على مجموعة.
    [many] وهناك { $n } ملفا محتسبا غير معروض، لأنها مقصورة على مجموعة.
   *[other] وهناك { $n } ملف محتسب غير معروض، لأنها مقصورة على مجموعة.
}
press-hidden-incidents = { $n ->
    [zero] جميع الحوادث المحتسبة معروضة.
    [one] وهناك حادثة واحدة محتسبة غير معروضة، لأنها مقصورة على مجموعة.
    [two] وهناك حادثتان محتسبتان غير معروضتين، لأنهما مقصورتان على مجموعة.
    [few] وهناك { $n } حوادث محتسبة غير معروضة، لأنها مقصورة على مجموعة.
    [many] وهناك { $n } حادثة محتسبة غير معروضة، لأنها مقصورة على مجموعة.
   *[other] وهناك { $n } حادثة محتسبة غير معروضة، لأنها مقصورة على مجموعة.
}
press-pages = الصفحات
press-previous = السابق
press-next = التالي

## الكلمات

press-words-about = كلمات عن
press-words-ar = بالعربية
press-words-en = بالإنكليزية
press-words-both = الكلمات لازمة باللغتين.
press-words-long = هذه الكلمات أطول مما يتسع له تقرير: يلزم اختصارها.
press-words-wrong = لا يمكن حفظ هذه الكلمات
press-words-rule = لا يكتب هنا اسم ولا رقم. العدد يكتب باسمه بين قوسين معقوفين من القائمة أدناه، مثل { "\u2066{" }toll.children{ "}\u2069" }، واليوم يكتب بتاريخه، مثل { "\u2066{" }2020-04-28{ "}\u2069" }.
press-words-keep = حفظ
press-words-leave = خروج بلا حفظ
press-words-kept = حفظت الكلمات، ورفعت التواقيع إن كانت.
press-words-out = أزيلت الكلمات.
press-words-write = الكتابة عنها
press-words-change = تغيير الكلمات
press-words-take-out = إزالة
press-words-figures = أرقام يشار إليها
press-words-reference = ما يكتب
press-words-more = سائر الأرقام

## إصدار

press-in-force = ساري المفعول
press-superseded = حل محله غيره
press-superseded-by = حل محله
press-supersedes = يحل محل
press-manifest = البيان المرفق بالملفات
press-read-ar = القراءة بالعربية
press-read-en = القراءة بالإنكليزية
press-take-all = تنزيل كل ما هو للعموم في ملف واحد
press-files = الملفات
press-files-tables = الجداول
press-files-charts = الرسوم
press-sealed = الجزء المختوم
press-sealed-explained = سطر لكل شخص تحت اسم مستعار: منه يعد كل رقم. يعطى لإحصائي معتمد ولا يعطى لغيره، ويحفظ السجل من أخذه ومتى.
press-sealed-take = تنزيل الجزء المختوم

## لماذا رفض أمر من أمور النشر

refusal-AtThePress = هذا الإصدار في المطبعة أو نشر: يعد بعد صدوره إصدار يحل محله.
refusal-IncidentNotTold = لا يذكر الإصدار هذه الحادثة: تعلم في قرارها بوصفها بارزة ويثبت حد المعلوم من جديد، أو يكتب عن حادثة يذكرها.
refusal-WordsOfAnIncidentLeftOut = كتبت كلمات عن حادثة لم يعد الإصدار يذكرها: تزال الكلمات، أو تعلم الحادثة بوصفها بارزة، ثم يوقع.
refusal-SeenOtherwise = تغيرت أرقام أو كلمات منذ عرض الصفحة: تعرض من جديد ويوقع على ما فيها الآن.
refusal-SignedAlready = وقعت من قبل، أو وقع اثنان: التوقيع الآخر لشخص آخر.
refusal-NeedsAnEditor = أحد الموقعين محرر: يلزم توقيع محرر.
refusal-NotSigned = يوقع شخصان على الإصدار قبل أن يذهب إلى المطبعة، ولم يوقع اثنان بعد.
refusal-SignedOtherwise = ما كان سينشر الآن ليس ما وقع عليه، لأن إصدارا آخر جاء بينهما: يلزم النظر في المعاينة والتوقيع والإرسال من جديد.
refusal-PressFailed = حدث خلل عندنا ولم ينشر شيء: يرسل إلى المطبعة من جديد.
refusal-PressInterrupted = انقطعت المطبعة مرارا عند هذا الإصدار ولم ينشر شيء: يلزم أن تكون في الجهاز ذاكرة ومساحة كافيتان، ثم يرسل من جديد.
refusal-AlreadyReviewed = صدر تقرير هذا اليوم بعد التدقيق، فلا تحل محله حصيلة أولية.
refusal-UnreadableReference = ما بين القوسين المعقوفين ليس رقما معدودا ولا تاريخا: مثال الرقم toll.children، ومثال التاريخ { "\u2066" }2020-04-28{ "\u2069" }.
refusal-GlyphMissing = في الكلمات علامة لا يستطيع التقرير رسمها، كالرموز المصورة: يلزم كتابتها كلمات.
refusal-UncountedReference = لا رقم بهذا الاسم في هذا الإصدار: يختار اسم من القائمة أدناه.
refusal-UncountedDigit = في الكلمات رقم لم يعده أحد: يكتب مكانه اسم الرقم المعدود، أو التاريخ، بين قوسين معقوفين.
