## التدقيق: قائمة العمل والاقتراح والقرار

review-ground-independent_sources = اتفقت عليه مصادر مستقلة.
review-ground-official_record = ورد في سجل رسمي.
review-ground-seen = شوهد في صورة أو مقطع مصور.
review-ground-eyewitnesses = رواه شهود عيان.
review-ground-family_and_others = روته الأسرة ومصادر أخرى لا تعتمد عليها.
review-ground-not_enough = المعلوم لا يكفي لاحتساب الشخص.
review-released = أخرج قرارا أوليا قبل تدقيقه.

# لماذا رفض الأمر
refusal-WrongStage = لا يمكن ذلك والملف في مرحلته الحالية. قد يكون غيركم نقله قبل لحظات: تحديث الصفحة يظهر أين هو الآن.
refusal-NotYours = الملف الآن في يد شخص آخر، فالأمر له.
refusal-OwnFile = لا يدقق أحد ملفا كانت له يد فيه: يبت فيه مدقق آخر.
refusal-MayNot = هذا الأمر لدور غير دوركم.
refusal-StandsOrNot = القرار القائم لا يسحبه شخص واحد: إما أن يترك قائما، وإما أن يقترح سحبه ويبت فيه اثنان.
refusal-UnreadableFacts = تعذرت قراءة وقائع الاقتراح: فيها ما لا يعرفه النظام.
refusal-WrongOutcome = لا تصلح هذه النتيجة لهذا النوع من الملفات.
refusal-ProposalChanged = حفظ غيركم هذا الاقتراح أثناء العمل عليه: النسختان أدناه، ولم يضع شيء.
refusal-NothingProposed = لا اقتراح على هذا الملف.
refusal-SentenceOwed = هذا القرار يحتاج إلى جملة تقول لماذا، ولا تكفي فيه صيغة جاهزة.
refusal-GroundMissing = على ماذا يقوم القرار؟ يلزم اختيار أساس أو كتابة جملة.
refusal-NoWords = يلزم ذكر السبب في جملة.
refusal-CannotSee = لا يمكن تكليف هذا الشخص بهذا الملف: يلزم اختيار غيره.
refusal-NotToRelease = لا يخرج قرارا أوليا إلا ما ينتظر التدقيق من الوفيات المحتسبة.

# قائمة العمل
review-queue = قائمة التدقيق
review-kinds = سبب وجودها هنا
review-all = الكل
review-why-overdue = فات موعده
review-why-returned = معاد إلي
review-why-holding = قيد تدقيقي
review-why-assigned = مسند إلي
review-why-mentioned = ذكر اسمي فيه
review-why-waiting = ينتظر التدقيق
review-why-draft = مسودتي
review-not-shown = { $n ->
    [zero] لا شيء غير معروض.
    [one] ملف واحد غير معروض.
    [two] ملفان غير معروضين.
    [few] { $n } ملفات غير معروضة.
    [many] { $n } ملفا غير معروض.
   *[other] { $n } ملف غير معروض.
}
review-empty = لا شيء ينتظر.
review-empty-next = تظهر الملفات هنا حين تقدم للتدقيق أو تعاد أو تسند إليكم، أو حين يذكركم أحد بعلامة @ والاسم.
review-look = عرض
review-file = الملف

# المرحلة وما يمكن فعله
review-stage = التدقيق
review-nothing = لم يقترح شيء لهذا الملف بعد.
review-propose = اقتراح قرار
review-continue = متابعة المسودة
review-to-decide = البت فيه
review-drafted = كتبت المسودة
review-amended = آخر تعديل
review-submitted-by = قدمه
review-since = منذ
review-released-by = أخرجه قرارا أوليا
review-is-released = خرج أوليا
review-reviewer = المدقق
review-decided-at = صدر القرار
review-assignee = المكلف به
review-nobody = دون تكليف
review-due = الموعد
review-due_on = الموعد الأخير
review-assign = التكليف
review-assign-do = حفظ
review-submit = تقديم للتدقيق
review-take = أخذه للتدقيق
review-let_go = تركه لمدقق آخر
review-recall = استرجاعه
review-let_stand = إبقاء القرار كما هو
review-return-open = إعادة مع الأسباب
review-return = ما الناقص، وما الذي ينبغي تصحيحه؟
review-return-do = إعادة
review-reopen-open = تدقيق من جديد
review-reopen = لماذا يدقق من جديد؟
review-reopen-do = فتح
review-withdraw-open = التخلي عن الاقتراح
review-withdraw = لماذا يتخلى عنه؟
review-withdraw-do = تخل
review-words = الكلام
review-comment = تعليق. ينبه @ مع الاسم صاحبه.
review-comment-do = إضافة التعليق
review-remarks = ما قيل فيه
review-remarks-none = لا شيء بعد.
review-remark-return = أعيد
review-remark-reopening = فتح من جديد
review-remark-withdrawal = تخلي عنه
review-remark-gone = سحب الكلام.

review-saved = { $number }: حفظت المسودة.
review-submitted = { $number } ينتظر تدقيقه.
review-decided = { $number }: صدر القرار.
review-decided-n = { $n ->
    [zero] لم يصدر قرار.
    [one] صدر قرار واحد.
    [two] صدر قراران.
    [few] صدرت { $n } قرارات.
    [many] صدر { $n } قرارا.
   *[other] صدر { $n } قرار.
}
review-done-submit = { $number } ينتظر تدقيقه.
review-done-recall = { $number } مسودة من جديد.
review-done-take = { $number } قيد تدقيقكم.
review-done-let_go = { $number } ينتظر مدققا آخر.
review-done-let_stand = { $number }: بقي القرار كما هو.
review-done-give_back = { $number } أعيد مع الأسباب.
review-done-assign = { $number }: حفظ التكليف.
review-done-reopen = { $number } مسودة من جديد. يبقى القرار قائما حتى يصدر غيره.
review-done-withdraw = { $number }: تخلي عن الاقتراح.
review-done-comment = { $number }: حفظ التعليق.

# الاقتراح
review-propose-title = اقتراح للملف
review-section-outcome = ما يقترح
review-section-reason = السبب
review-section-words = السبب
review-section-assign = التكليف
review-outcome = النتيجة
review-in_scope = يقع ضمن نطاق السجل
review-qualified = يوصف بأنه انتهاك
review-qualified-hint = قد تحتسب الوفاة دون هذا الوصف.
review-ground = على ماذا يقوم
review-no_ground = لم يختر شيء
review-reason = في جملة
review-reason-hint = يمكن سحب كلماتها لاحقا، أما القرار نفسه فلا يحوي إلا رموزا.
review-revision = النسخة
review-save = حفظ المسودة
review-save-submit = تقديم للتدقيق
review-both = نسختان
review-both-hint = المشطوب ما حفظه غيركم، والغامق ما كتبتموه. الحفظ من جديد يبقي ما كتبتموه، ولم يحفظ شيء بعد.
review-both-same = لا فرق في الوقائع.

# الأدلة
review-rests = على ماذا يقوم
review-sources = { $n ->
    [zero] لا مصدر بعد
    [one] مصدر واحد
    [two] مصدران، المستقل منهما { $independent }
    [few] { $n } مصادر، المستقل منها { $independent }
    [many] { $n } مصدرا، المستقل منها { $independent }
   *[other] { $n } مصدر، المستقل منها { $independent }
}
review-bond-quotes = { $n ->
    [zero] لا أحد منها أخذ عن { $origin }.
    [one] أخذ واحد منها عن { $origin }.
    [two] أخذ اثنان منها عن مصدر واحد: { $origin }.
    [few] أخذت { $n } منها عن مصدر واحد: { $origin }.
    [many] أخذ { $n } منها عن مصدر واحد: { $origin }.
   *[other] أخذ { $n } منها عن مصدر واحد: { $origin }.
}
review-bond-repeats = { $n ->
    [zero] لا أحد منها يردد ما قاله { $origin }.
    [one] أخذ واحد منها عن مصدر آخر منها: { $origin }.
    [two] أخذ اثنان منها عن مصدر آخر منها: { $origin }.
    [few] أخذت { $n } منها عن مصدر آخر منها: { $origin }.
    [many] أخذ { $n } منها عن مصدر آخر منها: { $origin }.
   *[other] أخذ { $n } منها عن مصدر آخر منها: { $origin }.
}
review-bar-met = بلغ الحد المطلوب
review-bar-unmet = لم يبلغ الحد المطلوب
review-bar-independent = عدد المصادر المستقلة { $had }، والقاعدة تطلب { $n }.
review-bar-alone = يكفي مصدر واحد من هذا النوع: { $kinds }.
review-bar-unnamed = شوهد من لا يعرف اسمه: { $kinds }.
review-bar-wants_independent = { $alone ->
    [yes] تطلب القاعدة مصادر مستقلة عددها { $n }، أو مصدرا واحدا من هذا النوع: { $kinds }. والموجود { $had }.
   *[no] تطلب القاعدة مصادر مستقلة عددها { $n }، والموجود { $had }.
}
review-bar-wants_seen = لمن لا يعرف اسمه تطلب القاعدة مصدرا من هذا النوع: { $kinds }.
review-or = {" "}أو{" "}
review-yes = نعم
review-no = لا
review-cause = { $cause } ({ $certainty })
review-attribution = { $named ->
    [yes] { $kind }: { $parties } ({ $standard })
   *[no] { $kind }
}
review-no-claim = لا مصدر يقول في ذلك شيئا.
review-had-from = أخذه عن { $source }
review-conflict = المصادر متناقضة في: { $element }.
review-rest = أمور أخرى تقولها المصادر

# القرار
review-decide-title = البت في
review-section-decision = القرار
review-submitters-reason = ما يقوله من قدمه
review-before = ما الذي يتغير
review-trail = القرارات حتى الآن
review-proposed = ما هو مقترح
review-decide = إصدار القرار
review-owed = لا تكفي هنا صيغة جاهزة. يلزم ذكر السبب في جملة:
review-owed-party_named = لأن طرفا يسمى
review-owed-conflict = لأن المصادر متناقضة
review-owed-supersedes = لأن قرارا قائما يحل محله غيره
review-owed-bar_unmet = لأن الحد المطلوب لم يبلغ
review-owed-withdrawal = لأن قرارا يسحب

# قتلى حادثة واحدة
review-batch-title = البت في قتلى الحادثة
review-batch-hint = استمارة واحدة، ولكل من اختير قرار خاص به. ومن كان حالة قائمة بذاتها ترفع عنه العلامة ويبت فيه وحده.
review-batch-n = { $n ->
    [zero] لا أحد ينتظر التدقيق
    [one] شخص واحد ينتظر التدقيق
    [two] شخصان ينتظران التدقيق
    [few] { $n } أشخاص ينتظرون التدقيق
    [many] { $n } شخصا ينتظرون التدقيق
   *[other] { $n } شخص ينتظرون التدقيق
}
review-batch-none = لا أحد من قتلى هذه الحادثة ينتظر تدقيقكم.
review-batch-nobody = لم يختر أحد: توضع علامة على من يبت فيهم.
review-batch-owed = يحتاج إلى جملة
review-batch-formula = تكفي صيغة جاهزة
review-batch-alike-open = قول واحد في الجميع
review-batch-alike = اعتماد هذه الوقائع لكل من اختير
review-batch-alike-hint = الصفة والسبب والمسؤولية كما هي أدناه، وما عداها يبقى لكل شخص كما هو. ودون هذه العلامة يبقى للجميع ما اقترح لهم.
review-batch-refused = { $n ->
    [zero] بت في الجميع
    [one] تعذر البت في ملف واحد
    [two] تعذر البت في ملفين
    [few] تعذر البت في { $n } ملفات
    [many] تعذر البت في { $n } ملفا
   *[other] تعذر البت في { $n } ملف
}
review-batch-decide = إصدار القرارات
review-choose = اختيار

# القرارات الأولية
review-release-open = { $n ->
    [zero] لا وفاة تخرج أولية
    [one] إخراج وفاة واحدة قرارا أوليا
    [two] إخراج وفاتين قرارا أوليا
    [few] إخراج { $n } وفيات قرارا أوليا
    [many] إخراج { $n } وفاة قرارا أوليا
   *[other] إخراج { $n } وفاة قرارا أوليا
}
review-release-title = إخراج قرارات أولية
review-release-hint = ما سجله شخص وأخرجه ثان يدخل حصيلة اليوم على أنه أولي، خارج كل عد شهري، حتى يدقق. لا فحص للأدلة الآن.
review-release-n = { $n ->
    [zero] لا وفاة تنتظر تدقيقها
    [one] وفاة واحدة تنتظر تدقيقها
    [two] وفاتان تنتظران تدقيقهما
    [few] { $n } وفيات تنتظر تدقيقها
    [many] { $n } وفاة تنتظر تدقيقها
   *[other] { $n } وفاة تنتظر تدقيقها
}
review-release = إخراج ما اختير
review-release-empty = لا وفاة مقدمة للتدقيق يمكن إخراجها.
review-released-n = { $n ->
    [zero] لم يختر أحد.
    [one] خرجت وفاة واحدة قرارا أوليا.
    [two] خرجت وفاتان قرارا أوليا.
    [few] خرجت { $n } وفيات قرارا أوليا.
    [many] خرجت { $n } وفاة قرارا أوليا.
   *[other] خرجت { $n } وفاة قرارا أوليا.
}

# الرسالة اليومية: أرقام ملفات وأعداد، ولا اسم فيها
review-digest-subject = توثيق: { $n ->
    [zero] لا ملف ينتظر
    [one] ملف واحد ينتظر
    [two] ملفان ينتظران
    [few] { $n } ملفات تنتظر
    [many] { $n } ملفا تنتظر
   *[other] { $n } ملف تنتظر
}
review-digest-greeting = { $n ->
    [zero] لا ملف ينتظركم.
    [one] ملف واحد ينتظركم.
    [two] ملفان ينتظرانكم.
    [few] { $n } ملفات تنتظركم.
    [many] { $n } ملفا تنتظركم.
   *[other] { $n } ملف تنتظركم.
}
review-digest-overdue = فات موعدها: { $n }
review-digest-returned = معادة إليكم: { $n }
review-digest-holding = قيد تدقيقكم: { $n }
review-digest-assigned = مسندة إليكم: { $n }
review-digest-mentioned = ذكر فيها اسمكم: { $n }
review-digest-waiting = تنتظر التدقيق: { $n }
review-digest-draft = مسوداتكم: { $n }
review-digest-more = وغيرها { $n }
review-digest-end = لا تحوي هذه الرسالة إلا أرقام الملفات. أما مضمونها ففي النظام.

review-certainty-of = درجة اليقين: { $element }
review-certainties = درجات اليقين
review-sure = { $element }: { $certainty }
review-put-right = تصحيح
review-nothing-proposed = لا شيء مقترح هنا.
review-release-first = تعرض أولى { $n } منها، ويظهر الباقي بعد إخراجها.
review-batch-open = جميع قتلى الحادثة
review-by-two = قدمه { $by } ودققه { $reviewed }
review-returned-because = أعاده { $by } مع الأسباب
review-found = ما تقرر
review-listed = {" · "}
