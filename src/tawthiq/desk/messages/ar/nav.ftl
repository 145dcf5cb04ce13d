## الشريط في كل صفحة

nav-label = أقسام المكتب
nav-dashboard = هذا الشهر
nav-people = الأشخاص
nav-incidents = الحوادث
nav-sources = المصادر
nav-queue = التدقيق
nav-queue-waiting = { $n ->
    [zero] لا ملفات في الانتظار ({ $n })
    [one] ملف واحد في الانتظار ({ $n })
    [two] ملفان في الانتظار ({ $n })
    [few] { $n } ملفات في الانتظار
    [many] { $n } ملفا في الانتظار
   *[other] { $n } ملف في الانتظار
}
nav-publish = النشر
nav-exports = التصدير
nav-team = الفريق
nav-help = المساعدة
nav-help-here = الدليل
nav-account = الحساب
nav-log_in = تسجيل الدخول
nav-log_out = تسجيل الخروج
nav-language = English
nav-menu = القائمة
nav-search = البحث عن شخص أو ملف
nav-search-hint = اسم بأي حرف، أو مكان، أو تاريخ، أو رقم
nav-demonstration = عرض توضيحي: كل من فيه وما فيه من نسج الخيال، وليس سجلا للوفيات.
