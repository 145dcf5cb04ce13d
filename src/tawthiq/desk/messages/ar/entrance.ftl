## الدخول والحساب والفريق

refusal-NotToYourself = لا أحد يغير صفته أو يمنح نفسه حقا: هذا لمشرف آخر على السجل.
refusal-LastSteward = هذا آخر مشرف على السجل: تعطى الصفة لغيره أولا.
refusal-Retired = هذا الحساب مغلق، وصاحبه لم يعد يعمل هنا.
refusal-DeadInvitation = لم تعد هذه الدعوة صالحة: استعملت، أو تلتها دعوة أخرى، أو مضت عليها ثلاثة أيام.
refusal-WeakPassword = كلمة السر هذه سهلة التخمين.
refusal-NoSuchCompartment = لا توجد مجموعة مغلقة بهذا الرمز.
refusal-CompartmentTaken = هذا الرمز لمجموعة أخرى: يختار رمز آخر.
refusal-WrongCompartmentCode = لا بد من رمز بحروف لاتينية صغيرة أو أرقام، ومن اسم بكل لغة.
refusal-AlreadyMember = هذا الشخص عضو في المجموعة من قبل.
refusal-NotMember = هذا الشخص ليس عضوا في المجموعة.
refusal-UnknownLanguage = لا يتكلم المكتب هذه اللغة.
refusal-WrongAddress = هذا ليس عنوان بريد إلكتروني.
refusal-LastFactor = لا يزال آخر عامل تحقق: يضاف عامل آخر أولا.

entrance-login = تسجيل الدخول
entrance-login-lead = يفتح الحسابات المشرف على السجل، وإليه يرجع من ليست معه دعوة أو فقدها.
entrance-name = الاسم
entrance-password = كلمة السر
entrance-logout = تسجيل الخروج
entrance-logout-sure = ما لم يحفظ في الصفحات الأخرى يضيع.
entrance-inactive = هذا الحساب مغلق
entrance-inactive-lead = يستطيع المشرف على السجل فتحه من جديد.

entrance-twice = عامل التحقق الثاني
entrance-twice-lead = قد تسرق كلمة السر. ومع إثبات ثان من هاتف أو مفتاح تبقى الملفات مغلقة حتى عندئذ.
entrance-twice-needed = خطوة واحدة قبل أن تفتح الملفات: إضافة عامل تحقق ثان، تطبيق على هاتف أو مفتاح.
entrance-twice-code = المطلوب الرمز الذي يظهره التطبيق على الهاتف الآن، أو أحد رموز الاسترجاع.
entrance-code = الرمز
entrance-code-hint = ستة أرقام من التطبيق، أو رمز استرجاع.
entrance-continue = متابعة
entrance-cancel = إلغاء
entrance-use-key = استعمال مفتاح أو مفتاح مرور
entrance-no-script = يحتاج المفتاح إلى JavaScript، أما رمز التطبيق فلا يحتاج إليه.

entrance-app = تطبيق على الهاتف
entrance-app-on = التطبيق مهيأ.
entrance-app-off = لم يهيأ.
entrance-app-add = تهيئة التطبيق
entrance-app-remove = إزالة التطبيق
entrance-app-remove-sure = لن تطلب رموز هذا التطبيق بعد الآن.
entrance-app-steps = يمسح هذا الرمز بتطبيق توليد الرموز، ثم يكتب الرمز الذي يظهره.
entrance-app-picture = المفتاح السري في صورة رمز، وهو مكتوب بالحروف أدناه.
entrance-app-secret = أو يكتب هذا المفتاح السري في التطبيق
entrance-first-code = الرمز الذي يظهره التطبيق
entrance-keys = المفاتيح ومفاتيح المرور
entrance-keys-count = { $n ->
    [zero] لم يضف أي مفتاح.
    [one] أضيف مفتاح واحد.
    [two] أضيف مفتاحان.
    [few] أضيفت { $n } مفاتيح.
    [many] أضيف { $n } مفتاحا.
   *[other] أضيف { $n } مفتاح.
}
entrance-key = اسم المفتاح
entrance-key-hint = لون المفتاح مثلا، أو الجهاز الذي هو فيه.
entrance-key-name = المفتاح { $n }
entrance-key-add = إضافة مفتاح
entrance-key-rename = تغيير الاسم
entrance-key-remove = إزالة المفتاح
entrance-key-remove-sure = لن يفتح { $name } هذا الحساب بعد الآن.
entrance-key-added = الإضافة
entrance-key-used = آخر استعمال
entrance-key-never = لم يستعمل
entrance-codes = رموز الاسترجاع
entrance-codes-lead = ليوم يضيع فيه الهاتف. يفتح كل رمز الحساب مرة واحدة. تحفظ على ورق بعيدا عن الهاتف وكلمة السر.
entrance-codes-left = { $n ->
    [zero] لم يبق أي رمز.
    [one] بقي رمز واحد.
    [two] بقي رمزان.
    [few] بقيت { $n } رموز.
    [many] بقي { $n } رمزا.
   *[other] بقي { $n } رمز.
}
entrance-codes-none = تنشأ مع أول عامل تحقق ثان.
entrance-codes-see = عرض الرموز
entrance-codes-file = حفظ في ملف
entrance-codes-new = إنشاء رموز جديدة
entrance-codes-new-sure = لن تصلح الرموز السابقة بعد الآن.

entrance-again = تأكيد الهوية
entrance-again-lead = يحتاج هذا العمل إلى إثبات جديد. وما بدئ به يتابع بعده.
entrance-by-password = بكلمة السر
entrance-by-code = برمز
entrance-by-key = بمفتاح أو مفتاح مرور
entrance-otherwise = طريقة أخرى

entrance-account = الحساب
entrance-account-role = الصفة
entrance-account-compartments = المجموعات المغلقة
entrance-account-no-compartments = لا شيء
entrance-account-identities = الاطلاع على هوية المصادر
entrance-yes = نعم
entrance-no = لا
entrance-email = البريد الإلكتروني للملخص اليومي
entrance-email-hint = فيه أرقام ملفات وأعداد، ولا اسم فيه أبدا. يجوز أن يبقى فارغا.
entrance-save = حفظ
entrance-change-password = تغيير كلمة السر
entrance-old-password = كلمة السر الحالية
entrance-new-password = كلمة السر الجديدة
entrance-new-password-hint = 12 حرفا أو رقما أو علامة على الأقل. أربع كلمات لا صلة بينها جيدة وسهلة الحفظ.
entrance-new-password-again = كلمة السر الجديدة مرة أخرى
entrance-sessions = أين هذا الحساب مفتوح
entrance-sessions-count = { $n ->
    [zero] لا مكان
    [one] مكان واحد
    [two] مكانان
    [few] { $n } أمكنة
    [many] { $n } مكانا
   *[other] { $n } مكان
}
entrance-sessions-lead = ما ليس معروفا هنا ينهى، وتغير كلمة السر.
entrance-session-browser = المتصفح
entrance-session-address = العنوان
entrance-session-since = منذ
entrance-session-seen = آخر صفحة
entrance-session-here = هنا
entrance-session-end = إنهاء
entrance-session-end-others = إنهاء كل ما عدا هذا

entrance-invitation = أهلا وسهلا
entrance-invitation-lead = اختيار كلمة سر للحساب { $who }. ويليها عامل التحقق الثاني.
entrance-invitation-choose = اعتماد كلمة السر
entrance-dead = لم تعد هذه الدعوة صالحة
entrance-dead-lead = استعملت، أو تلتها دعوة أخرى، أو مضت ثلاثة أيام. يستطيع المشرف على السجل إنشاء دعوة جديدة.

entrance-waiting = استمارة في الانتظار
entrance-waiting-lead = أرسلت بعد انتهاء الجلسة، ولم يضع منها شيء، ولم يرها أحد.
entrance-waiting-where = وجهتها
entrance-waiting-send = إرسالها من جديد
entrance-waiting-forget = صرف النظر عنها

entrance-forged = لم تقبل هذه الاستمارة
entrance-forged-lead = الصفحة التي جاءت منها قديمة، أو أن المتصفح لا يحفظ ملفات الارتباط. يرجى الرجوع وتحميل الصفحة من جديد ثم الإرسال مرة أخرى.
entrance-wrong = لم يفهم هذا الطلب
entrance-too-many = محاولات كثيرة
entrance-too-many-lead = يرجى الانتظار خمس دقائق ثم المحاولة من جديد.

entrance-team = الفريق
entrance-team-none = لا أحد يعمل هنا بعد.
entrance-person = الشخص
entrance-username = اسم الدخول
entrance-username-hint = كلمة واحدة، تظهر بجانب كل عمل ولا تتغير. والأفضل اسم لا يدل على صاحبه خارج المكتب.
entrance-role = الصفة
entrance-role-hint = لكل صفة ما للصفات التي قبلها.
entrance-state = الحالة
entrance-state-here = يعمل هنا
entrance-state-invited = دعي ولم يدخل بعد
entrance-state-unasked = لم يدع بعد
entrance-state-half = بلا عامل تحقق ثان بعد
entrance-state-retired = لم يعد يعمل هنا
entrance-add = إضافة شخص
entrance-added-lead = تكون الدعوة برابط يظهر مرة واحدة.
entrance-change-role = تغيير الصفة
entrance-invite = إنشاء دعوة
entrance-invite-lead = لمن فقد كلمة السر. تبقى القديمة صالحة حتى تختار أخرى، وتبطل الدعوات السابقة.
entrance-reset = إلغاء عامل التحقق الثاني
entrance-reset-lead = لمن فقد الهاتف والرموز، أو خشي سرقة. تسقط كلمة السر والعامل الثاني في الحال وتنتهي كل الجلسات، ولا دخول إلا بالرابط الذي يلي. لا بد من التأكد، بالصوت أو وجها لوجه، من أن صاحب الحساب هو من يطلب.
entrance-retire = إغلاق الحساب
entrance-retire-lead = يغلق الحساب وتنتهي كل جلساته. ويبقى الاسم محجوزا لأن السجل يذكره.
entrance-readmit = إعادة فتح الحساب
entrance-readmit-lead = يفتح الحساب من جديد بالصفة نفسها وبدعوة جديدة.
entrance-identities-give = منح حق الاطلاع على هوية المصادر
entrance-identities-take = سحب حق الاطلاع على هوية المصادر
entrance-identities-lead = حق قائم بذاته لا تأتي به أي صفة. وكل اطلاع يسجل.
entrance-yourself = هذا حسابكم. الصفة والحقوق يغيرها مشرف آخر.
entrance-invited = دعوة إلى { $who }
entrance-invited-lead = يسلم هذا الرابط بطريق آمن. لا يظهر إلا الآن، ويصلح مرة واحدة ولمدة ثلاثة أيام.
entrance-invited-link = الرابط
entrance-compartments = المجموعات المغلقة
entrance-compartments-lead = الملفات المقصورة على مجموعة لا يجدها إلا أعضاؤها، وهي عند غيرهم غير موجودة.
entrance-compartments-none = لم تفتح أي مجموعة.
entrance-compartment-open = فتح مجموعة
entrance-compartment-code = الرمز
entrance-compartment-code-hint = حروف لاتينية صغيرة أو أرقام أو - أو _. يظهر في السجل ولا يتغير.
entrance-compartment-ar = الاسم بالعربية
entrance-compartment-en = الاسم بالإنكليزية
entrance-compartment-members = { $n ->
    [zero] لا أعضاء
    [one] عضو واحد
    [two] عضوان
    [few] { $n } أعضاء
    [many] { $n } عضوا
   *[other] { $n } عضو
}
entrance-admit = ضم
entrance-dismiss = إخراج
entrance-admit-who = من
entrance-dismiss-lead = لا تبقى ملفاتها موجودة عنده بعد ذلك.

entrance-said-totp_activated = صار التطبيق مهيأ.
entrance-said-totp_deactivated = أزيل التطبيق.
entrance-said-webauthn_added = أضيف المفتاح.
entrance-said-webauthn_removed = أزيل المفتاح.
entrance-said-recovery_codes_generated = أنشئت رموز استرجاع جديدة. تحفظ على ورق.
entrance-said-password_changed = تغيرت كلمة السر، وانتهت كل الجلسات الأخرى.
entrance-said-logged_out = تم الخروج.
entrance-said-address = تم الحفظ.
entrance-said-ended = { $n ->
    [zero] لم تنته أي جلسة.
    [one] انتهت جلسة واحدة.
    [two] انتهت جلستان.
    [few] انتهت { $n } جلسات.
    [many] انتهت { $n } جلسة.
   *[other] انتهت { $n } جلسة.
}
entrance-said-role = تغيرت صفة { $who }.
entrance-said-retired = أغلق حساب { $who }.
entrance-said-identities-given = صار للحساب { $who } حق الاطلاع على هوية المصادر.
entrance-said-identities-taken = لم يعد للحساب { $who } حق الاطلاع على هوية المصادر.
entrance-said-admitted = ضم { $who } إلى المجموعة.
entrance-said-dismissed = أخرج { $who } من المجموعة.

entrance-error-required = هذا مطلوب.
entrance-error-differ = كلمتا السر مختلفتان.
entrance-error-code = حروف لاتينية صغيرة أو أرقام أو - أو _ فقط.
entrance-error-email = هذا ليس عنوان بريد إلكتروني.
entrance-error-username_password_mismatch = الاسم وكلمة السر لا يتوافقان.
entrance-error-too_many_login_attempts = محاولات كثيرة. يرجى الانتظار خمس دقائق ثم المحاولة من جديد.
entrance-error-rate_limited = محاولات كثيرة. يرجى الانتظار خمس دقائق ثم المحاولة من جديد.
entrance-error-incorrect_code = الرمز خطأ، أو سبق استعماله. يظهر التطبيق رمزا جديدا كل نصف دقيقة.
entrance-error-incorrect_password = ليست هذه كلمة السر.
entrance-error-enter_current_password = ليست هذه كلمة السر.
entrance-error-cannot_delete_authenticator = هذا آخر عامل تحقق: يضاف عامل آخر أولا.
entrance-error-account_inactive = هذا الحساب مغلق.
entrance-error-password_too_short = قصيرة: المطلوب 12 حرفا أو رقما أو علامة على الأقل.
entrance-error-password_too_common = سهلة التخمين: يستعملها كثيرون.
entrance-error-password_entirely_numeric = الأرقام وحدها سهلة التخمين.
entrance-error-password_too_similar = قريبة جدا من الاسم.
