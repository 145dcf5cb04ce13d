## ما تقوله كل صفحة

ui-product = توثيق
ui-skip = انتقل إلى محتوى الصفحة
ui-errors = في النموذج ما يلزم تصحيحه
ui-session-ended = انتهت الجلسة. ما كتب في هذه الصفحة باق: يكفي تسجيل الدخول في نافذة أخرى ثم العودة إلى هنا.
ui-session-again = تسجيل الدخول في نافذة أخرى
ui-not-saved = لم يصل الطلب. ما كتب في هذه الصفحة باق، وتمكن المحاولة مرة أخرى.

ui-keys = مفاتيح الصفحة
ui-keys-close = إغلاق
ui-keys-next = السطر التالي والسابق
ui-keys-open = فتح السطر
ui-keys-search = البحث
ui-keys-help = هذه المفاتيح
ui-keys-leave = الخروج من خانة أو نافذة
ui-keys-certainty = درجة اليقين، في شاشة القرار
ui-keys-or = أو
