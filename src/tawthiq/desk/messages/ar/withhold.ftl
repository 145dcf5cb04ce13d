## حجب ملف سحبت الموافقة على حفظه: withhold-*

withhold-title = حجب الملف
withhold-what = ما الذي يحدث
withhold-what-names = تنقل الأسماء والملاحظات وكل ما هو شخصي في الملف إلى حيث لا تقرؤه أي صفحة.
withhold-what-said = لا يرى أحد إفادات المصادر ولا مدد الاحتجاز ولا الأسباب ولا ما عدل في أيام مضت.
withhold-what-stays = يبقى رقم الملف ويوم حجبه كي لا يختل عد ولا إصدار. لا يحذف شيء.
withhold-what-counts = بقاء الشخص في العد يقرره اثنان، وتبقى القرارات كما هي حتى ذلك الحين.
withhold-no_way_back = لا رجوع عنه من هنا.
withhold-why = من سحب الموافقة، وكيف
withhold-why-hint = تحجب هذه الجملة مع الملف.
withhold-do = حجب
withhold-back = رجوع
withhold-done = حجب الملف وبقي رقمه.
withhold-link = سحبت الموافقة
withhold-section-consent = الموافقة
