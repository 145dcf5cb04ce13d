## حقول وقائع الشخص والحادثة

fields-errors = في النموذج ما يحتاج إلى مراجعة
fields-no_cause = ليس سببا
fields-parties = الأطراف
fields-standard = معيار الإثبات الذي بلغته الأدلة
fields-standard-hint = ما تفضي إليه الأدلة. يبقى دون معيار حيث لا يسمى طرف.

fields-date-unknown = غير معروف
fields-date-understood = فهم التاريخ على أنه { $when }

fields-section-identity = الهوية
fields-section-death = الوفاة والاحتجاز
fields-section-event = ما الذي حدث
fields-section-status = الصفة
fields-section-cause = السبب والوسيلة
fields-section-attribution = تحديد المسؤولية
fields-section-sure = درجة اليقين
fields-fold-custody = الاحتجاز والجثمان
fields-fold-groups = الفئة الخاصة وسبب عدم العد
fields-fold-alleged = ما تقوله المصادر وما يقوله الطرف نفسه

fields-named = الاسم معروف
fields-named-hint = يترك فارغا لمن شوهد ولا يعرف أحد اسمه.
fields-sex = الجنس
fields-age_low = العمر وقت الحدث، على الأقل
fields-age_low-hint = بالسنوات الكاملة. العدد نفسه في الحقلين يعني أن العمر معروف بدقة.
fields-age_high = العمر وقت الحدث، على الأكثر
fields-age_group = طفل أو بالغ
fields-age_group-hint = حيث لا يحسمه العمر: ما تقوله المصادر.
fields-origin_governorate = محافظة الأصل
fields-fate_death = الوفاة
fields-fate_custody = الاحتجاز
fields-fate_body = الجثمان
fields-died_on = يوم الوفاة
fields-died_on-hint = مثل 11 أيار 2020 أو أيار 2020 أو نهاية تموز 2015.
fields-death_governorate = محافظة الوفاة
fields-in_custody = الوفاة في الاحتجاز
fields-in_custody-hint = تحسب الوفاة عندئذ في محافظة الوفاة أو محافظة آخر مكان احتجاز.
fields-holding_governorate = محافظة آخر مكان احتجاز
fields-event_on = يوم الحدث
fields-event_on-hint = يوم الهجوم أو الاعتقال. مثل 11 أيار 2020 أو أيار 2020.
fields-event_governorate = محافظة الحدث
fields-event_place = مكان الحدث
fields-event_place-hint = مدينة أو قرية بأي من اللغتين. لا يخرج من هذه الملفات أبدا.
fields-incident = الحادثة
fields-incident-hint = رقم ملفها، مثل I-000007.
fields-status = الصفة المدنية
fields-groups = فئة خاصة
fields-exclusion = سبب عدم العد
fields-exclusion-hint = فقط حيث يكون الشخص معروفا ولا يعد.
fields-causes = الأسباب، ودرجة اليقين من كل منها
fields-means = الوسيلة
fields-attribution = المسؤول عن الحدث
fields-alleged = الأطراف التي تسميها المصادر
fields-alleged-hint = ما قيل، منفصلا عما خلصنا إليه.
fields-position = ما يقوله الطرف نفسه
fields-certainty_identity = درجة اليقين من الهوية
fields-certainty_death = درجة اليقين من الوفاة
fields-certainty_date = درجة اليقين من التاريخ
fields-certainty_place = درجة اليقين من المكان
fields-certainty_status = درجة اليقين من الصفة
fields-certainty_cause = درجة اليقين من السبب
fields-certainty_attribution = درجة اليقين من تحديد المسؤولية

fields-kind-sole = طرف واحد هو المسؤول.
fields-kind-joint_unresolved = أطراف متحالفة لا يمكن الجزم بأي منها.
fields-kind-joint_proved = أطراف عدة تصرفت معا، وهذا ثابت.
fields-kind-one_of = أطراف متعادية لا يمكن الجزم بأي منها.
fields-kind-contested = تتناقض المصادر، ولم يرجح أي منها.
fields-kind-unknown = لا يسمى أحد: لغم، أو قذيفة من جهة مجهولة.

fields-parties-sole = { $n ->
    [zero] المسؤول طرف واحد، ولم يحدد أي طرف.
    [one] المسؤول طرف واحد.
    [two] المسؤول طرف واحد، والمحدد طرفان: يبقى واحد، أو يتغير النوع.
    [few] المسؤول طرف واحد، والمحدد { $n } أطراف: يبقى واحد، أو يتغير النوع.
    [many] المسؤول طرف واحد، والمحدد { $n } طرفا: يبقى واحد، أو يتغير النوع.
   *[other] المسؤول طرف واحد، والمحدد { $n } طرف: يبقى واحد، أو يتغير النوع.
}
fields-parties-joint_unresolved = { $n ->
    [0] المسؤولية المشتركة تحتاج إلى تحديد طرفين أو أكثر.
   *[other] المسؤولية المشتركة تحتاج إلى طرفين أو أكثر، والمحدد طرف واحد.
}
fields-parties-joint_proved = { $n ->
    [0] المسؤولية المشتركة تحتاج إلى تحديد طرفين أو أكثر.
   *[other] المسؤولية المشتركة تحتاج إلى طرفين أو أكثر، والمحدد طرف واحد.
}
fields-parties-one_of = { $n ->
    [0] يلزم تحديد الأطراف التي ينحصر الأمر بينها، طرفين أو أكثر.
   *[other] ينحصر الأمر بين طرفين أو أكثر، والمحدد طرف واحد.
}
fields-parties-contested = يلزم تحديد الأطراف التي تسميها المصادر.
fields-parties-unknown = { $n ->
    [zero] لا يسمى طرف حيث المسؤولية غير معروفة.
    [one] لا يسمى طرف حيث المسؤولية غير معروفة، والمحدد طرف واحد: يزال، أو يتغير النوع.
    [two] لا يسمى طرف حيث المسؤولية غير معروفة، والمحدد طرفان: يزالان، أو يتغير النوع.
    [few] لا يسمى طرف حيث المسؤولية غير معروفة، والمحدد { $n } أطراف: تزال، أو يتغير النوع.
    [many] لا يسمى طرف حيث المسؤولية غير معروفة، والمحدد { $n } طرفا: تزال، أو يتغير النوع.
   *[other] لا يسمى طرف حيث المسؤولية غير معروفة، والمحدد { $n } طرف: تزال، أو يتغير النوع.
}

fields-section-where = المكان والزمان والوسيلة
fields-section-harm = القتلى والجرحى
fields-section-surroundings = المكان في ذلك اليوم
fields-section-telling = السرد

fields-governorate = المحافظة
fields-place = المكان
fields-place-hint = مدينة أو قرية بأي من اللغتين.
fields-place_kind = نوع المكان
fields-strikes = عدد الضربات
fields-strikes-hint = 2 للضربة المزدوجة.
fields-killed_floor = القتلى، على الأقل
fields-killed_floor-hint = أقل عدد شوهد من القتلى، بأسماء أو دونها.
fields-unnamed = قتلى دون أسماء لم تعرف هوياتهم بعد
fields-injured_low = الجرحى، على الأقل
fields-injured_high = الجرحى، على الأكثر
fields-control = الطرف المسيطر على المنطقة في ذلك اليوم
fields-warning = هل سبق الهجوم تحذير؟
fields-military_presence = هل كان هناك وجود عسكري؟
fields-notable = حالة بارزة
fields-notable-hint = مقترحة لسرد الشهر.

fields-wrong-choice = هذا ليس من الإجابات: يلزم اختيار إحدى الإجابات المعروضة.
fields-wrong-number = يكتب عدد صحيح من { $low } إلى { $high }، أو يترك الحقل فارغا.
fields-wrong-range = العدد الأعلى أقل من العدد الأدنى.
fields-wrong-age = تكتب الأعمار من 0 إلى 130، الأدنى أولا.
fields-wrong-age_group = العمر يقول غير ذلك: يصحح العمر أو الفئة.
fields-wrong-born_later = تقع الولادة بعد الحدث: يلزم التحقق من التاريخين.
fields-wrong-fate = ذكر جثمان لشخص على قيد الحياة: تصحح الوفاة أو حال الجثمان.
fields-wrong-date = لم يفهم هذا على أنه تاريخ. من الصيغ المقروءة: 11 أيار 2020، أيار 2020، نهاية تموز 2015، بين 3 و 5 أيار 2020، 2020-05-11.
fields-wrong-date-figures = الأرقام وحدها لا تبين أيها اليوم وأيها الشهر: يكتب 11 أيار 2020 أو 2020-05-11.
fields-wrong-date-long = هذا أطول من تاريخ: يكتب اليوم وحده، وما بقي في الملاحظات.
fields-wrong-incident = لا توجد حادثة بهذا الرقم: يبدو الرقم مثل I-000007.
fields-wrong-long = { $n ->
    [zero] النص أطول مما يمكن حفظه هنا.
    [one] النص أطول من حرف واحد: يختصر، وما بقي في الملاحظات.
    [two] النص أطول من حرفين: يختصر، وما بقي في الملاحظات.
    [few] النص أطول من { $n } أحرف: يختصر، وما بقي في الملاحظات.
    [many] النص أطول من { $n } حرفا: يختصر، وما بقي في الملاحظات.
   *[other] النص أطول من { $n } حرف: يختصر، وما بقي في الملاحظات.
}
fields-wrong-missing = لا يمكن أن يبقى هذا الحقل فارغا.
fields-wrong-source = لا يوجد مصدر بهذا المفتاح أو الرقم.
fields-wrong-place = أكثر من مكان يحمل هذا الاسم: يلزم اختيار أحد الأماكن المعروضة.
fields-wrong-no_place = لا مكان بهذا الاسم في دليل الأماكن: يختار أحد الأماكن المعروضة، أو يترك الحقل فارغا ويكتب المكان في إفادة.
fields-wrong-place-long = هذا الاسم أطول من اسم مكان.
fields-place-none = لا مكان بهذا الاسم في دليل الأماكن.
fields-place-choose = أي مكان هو المقصود؟
fields-wrong-governorate = المكان في محافظة أخرى: يصحح أحد الاثنين.
