# جمل التقارير بالعربية. لا رقم في أي جملة: العدد إما رقم معدود وإما تاريخ.
# COUNT($n, of: "civilian", case: "genitive") يكتب العدد مع معدوده في حالته الإعرابية.
# AS($n, words: "اثنان") يكتب الرقم المعدود كلمة ويبقى موسوما.

## الأسماء المعدودة: صفر، واحد، اثنان، ثلاثة إلى عشرة، أحد عشر إلى تسعة وتسعين، مئة فما فوق

counted-civilian = { $n ->
    [zero] { AS($n, words: "صفر") } من المدنيين
    [one] { $case ->
        [accusative] مدنيا { AS($n, words: "واحدا") }
       *[nominative] مدني { AS($n, words: "واحد") }
    }
    [two] { $case ->
        [nominative] مدنيان { AS($n, words: "اثنان") }
       *[genitive] مدنيين { AS($n, words: "اثنين") }
    }
    [few] { $n } مدنيين
    [many] { $n } مدنيا
   *[other] { $n } مدني
}
counted-child = { $n ->
    [zero] { AS($n, words: "صفر") } من الأطفال
    [one] { $case ->
        [accusative] طفلا { AS($n, words: "واحدا") }
       *[nominative] طفل { AS($n, words: "واحد") }
    }
    [two] { $case ->
        [nominative] طفلان { AS($n, words: "اثنان") }
       *[genitive] طفلين { AS($n, words: "اثنين") }
    }
    [few] { $n } أطفال
    [many] { $n } طفلا
   *[other] { $n } طفل
}
counted-woman = { $n ->
    [zero] { AS($n, words: "صفر") } من السيدات
    [one] سيدة { AS($n, words: "واحدة") }
    [two] { $case ->
        [nominative] سيدتان { AS($n, words: "اثنتان") }
       *[genitive] سيدتين { AS($n, words: "اثنتين") }
    }
    [few] { $n } سيدات
    [many] { $n } سيدة
   *[other] { $n } سيدة
}
counted-person = { $n ->
    [zero] { AS($n, words: "صفر") } من الأشخاص
    [one] { $case ->
        [accusative] شخصا { AS($n, words: "واحدا") }
       *[nominative] شخص { AS($n, words: "واحد") }
    }
    [two] { $case ->
        [nominative] شخصان { AS($n, words: "اثنان") }
       *[genitive] شخصين { AS($n, words: "اثنين") }
    }
    [few] { $n } أشخاص
    [many] { $n } شخصا
   *[other] { $n } شخص
}
counted-massacre = { $n ->
    [zero] { AS($n, words: "صفر") } من المجازر
    [one] مجزرة { AS($n, words: "واحدة") }
    [two] { $case ->
        [nominative] مجزرتان { AS($n, words: "اثنتان") }
       *[genitive] مجزرتين { AS($n, words: "اثنتين") }
    }
    [few] { $n } مجازر
    [many] { $n } مجزرة
   *[other] { $n } مجزرة
}
counted-death = { $n ->
    [zero] { AS($n, words: "صفر") } من الوفيات
    [one] وفاة { AS($n, words: "واحدة") }
    [two] { $case ->
        [nominative] وفاتان { AS($n, words: "اثنتان") }
       *[genitive] وفاتين { AS($n, words: "اثنتين") }
    }
    [few] { $n } وفيات
    [many] { $n } وفاة
   *[other] { $n } وفاة
}
counted-other = { $n ->
    [zero] { AS($n, words: "صفر") } من الأشخاص الآخرين
    [one] { $case ->
        [accusative] شخصا { AS($n, words: "واحدا") } آخر
       *[nominative] شخص { AS($n, words: "واحد") } آخر
    }
    [two] { $case ->
        [nominative] شخصان { AS($n, words: "اثنان") } آخران
       *[genitive] شخصين { AS($n, words: "اثنين") } آخرين
    }
    [few] { $n } أشخاص آخرين
    [many] { $n } شخصا آخر
   *[other] { $n } شخص آخر
}

## كلمات الصفحة

ui-contents = المحتويات
ui-page = صفحة
ui-of = من
ui-table = جدول
ui-source = المصدر
ui-note = ملاحظة
ui-figure = رقم
ui-annex = ملحق
ui-statement = بيان
ui-synthetic = عرض توضيحي: كل شخص وكل حادثة في هذه الوثيقة من نسج الخيال
ui-superseded = قيمة حلت محلها أخرى
ui-data = البيانات
ui-as-known = وفق المعلوم في
ui-rule = قاعدة العد
ui-edition = الإصدار
ui-organisation = جهة النشر
ui-period = المدة
ui-code = الوثيقة
ui-download = تنزيل
ui-figures-note = لكل رقم معرف في ملف الأرقام
ui-changed = تغير
ui-skip = انتقل إلى التقرير

## الصفحة الأولى

monthly-title = { $civilians ->
    [zero] { AS($civilians, words: "لم يوثق") } مقتل أي مدني في { $country } في { $month }
   *[other] توثيق مقتل { COUNT($civilians, of: "civilian", case: "genitive") } في { $country } في { $month }
}
monthly-subtitle = الأطفال: { $children }؛ السيدات: { $women }؛ الوفيات بسبب التعذيب: { $torture }؛ المجازر: { $massacres }
daily-title = { $civilians ->
    [zero] { AS($civilians, words: "لم يوثق") } مقتل أي مدني في { $country } في { $day }
   *[other] توثيق مقتل { COUNT($civilians, of: "civilian", case: "genitive") } في { $country } في { $day }
}
daily-subtitle = وفق المعلوم في { $as_known }
demonstration = هذا عرض توضيحي: كل شخص ومكان وفاة وحادثة فيه من نسج الخيال، وكذلك التوزع على المحافظات؛ والحصائل الشهرية وحدها تطابق بيانات منشورة. لا يجوز الاستشهاد به بوصفه سجلا للوفيات.

heading-at-a-glance = الشهر في لمحة
heading-not-known = ما لم يعلم بعد
key-civilians = المدنيون الموثق مقتلهم
key-children = الأطفال من بينهم
key-women = السيدات من بينهم
key-torture = الوفيات بسبب التعذيب
key-massacres = المجازر
key-year = المدنيون الموثق مقتلهم منذ { $since }

toll-lead = { $civilians ->
    [zero] وفق سجلات { $organisation }، لم يوثق في { $month } مقتل { AS($civilians, words: "أي مدني") }.
   *[other] وفق سجلات { $organisation }، جرى في { $month } توثيق مقتل { COUNT($civilians, of: "civilian", case: "genitive") }{ among-all }
} ويبلغ عدد المدنيين الموثق مقتلهم منذ { $since } ما لا يقل عن { COUNT($year, of: "civilian", case: "genitive") }.
among-all = { $civilians ->
    [one] { $children ->
        [one] ، هو { AS($children, words: "طفل") }.
       *[other] { $women ->
            [one] ، هو { AS($women, words: "سيدة") }.
           *[other] .
        }
    }
   *[other] { $children ->
        [zero] { $women ->
            [zero] ، وليس بينهم { AS($children, words: "أي طفل") } ولا { AS($women, words: "أي سيدة") }.
           *[other] ، { among-pronoun } { COUNT($women, of: "woman", case: "nominative") } وليس بينهم { AS($children, words: "أي طفل") }.
        }
       *[other] { $women ->
            [zero] ، { among-pronoun } { COUNT($children, of: "child", case: "nominative") } وليس بينهم { AS($women, words: "أي سيدة") }.
           *[other] ، { among-pronoun } { COUNT($children, of: "child", case: "nominative") } و{ COUNT($women, of: "woman", case: "nominative") }.
        }
    }
}
among = { $civilians ->
    [one] { $children ->
        [one] ، هو { AS($children, words: "طفل") }.
       *[other] { $women ->
            [one] ، هو { AS($women, words: "سيدة") }.
           *[other] .
        }
    }
   *[other] { $children ->
        [zero] { $women ->
            [zero] .
           *[other] ، { among-pronoun } { COUNT($women, of: "woman", case: "nominative") }.
        }
       *[other] { $women ->
            [zero] ، { among-pronoun } { COUNT($children, of: "child", case: "nominative") }.
           *[other] ، { among-pronoun } { COUNT($children, of: "child", case: "nominative") } و{ COUNT($women, of: "woman", case: "nominative") }.
        }
    }
}
among-pronoun = { $civilians ->
    [two] بينهما
   *[other] بينهم
}

compared-by-documented = بحسب تاريخ التوثيق، { $direction ->
    [first] لا مقارنة: في هذا السجل { $previous } مما جرى توثيقه في { $before }، وقد لا يمتد السجل إلى ذلك الشهر.
    [more] يزيد هذا العدد بمقدار { $change } على ما جرى توثيقه في { $before }، وهو { $previous }.
    [fewer] يقل هذا العدد بمقدار { $change } عما جرى توثيقه في { $before }، وهو { $previous }.
   *[same] يساوي هذا العدد ما جرى توثيقه في { $before }، وهو { $previous }.
}
compared-by-died = وبحسب تاريخ الوفاة، وفق المعلوم في { $as_known }، توفي { COUNT($now, of: "civilian", case: "nominative") } في { $month }، { $direction ->
    [first] ولا مقارنة مع { $before } (في هذا السجل: { $previous }).
    [more] أي بزيادة قدرها { $change } على من توفوا في { $before }، وعددهم { $previous }.
    [fewer] أي أقل بمقدار { $change } ممن توفوا في { $before }، وعددهم { $previous }.
   *[same] أي بعدد من توفوا في { $before }، وهو { $previous }.
}
directions-differ = تسير المقارنتان في اتجاهين مختلفين لأن الوفيات توثق بعد وقوعها. نورد كلتيهما، ولا نستنتج من أي منهما سببا.
died-undetermined = أما تاريخ وفاة { COUNT($people, of: "person", case: "genitive") } فلا يعلم بدقة تكفي لتحديد الشهر.
when-they-died = { $within ->
    [zero] { $earlier ->
        [zero] تواريخ الوفاة في هذه الحصيلة غير معلومة (في الشهر: { $within }، قبله: { $earlier }).
       *[other] من بين الموثق مقتلهم في { $month } لم يتوف { AS($within, words: "أحد") } في الشهر نفسه، وتوفي قبله { COUNT($earlier, of: "person", case: "nominative") }.
    }
   *[other] { $earlier ->
        [zero] من بين الموثق مقتلهم في { $month } توفي في الشهر نفسه { COUNT($within, of: "person", case: "nominative") }، ولم يتوف { AS($earlier, words: "أحد") } قبله.
       *[other] من بين الموثق مقتلهم في { $month } توفي في الشهر نفسه { COUNT($within, of: "person", case: "nominative") }، وتوفي قبله { COUNT($earlier, of: "person", case: "nominative") }.
    }
}

unknown-age-or-sex = { $people ->
    [zero] المعلوم عن عمر كل من في الحصيلة وجنسه يكفي لتصنيفه طفلا أو سيدة أو رجلا (غير المعلوم: { $people }).
    [one] لا يعلم العمر أو الجنس في حالة { COUNT($people, of: "person", case: "genitive") } من الحصيلة، وله خانة مستقلة.
    [two] لا يعلم العمر أو الجنس في حالة { COUNT($people, of: "person", case: "genitive") } من الحصيلة، ولهما خانة مستقلة.
   *[other] لا يعلم العمر أو الجنس في حالة { COUNT($people, of: "person", case: "genitive") } من الحصيلة، ولهم خانة مستقلة.
}
unknown-governorate = { $people ->
    [zero] المحافظة التي وقع فيها القتل معلومة لجميع من في الحصيلة (غير المعلوم: { $people }).
   *[other] لا تعلم المحافظة التي وقع فيها مقتل { COUNT($people, of: "person", case: "genitive") }.
}
unknown-party = { $people ->
    [zero] كل وفاة منسوبة إلى طرف رئيس، أو مسؤوليتها مشتركة أو مختلف عليها (ضمن الأطراف الأخرى: { $people }).
   *[other] تقع { COUNT($people, of: "death", case: "nominative") } ضمن الأطراف الأخرى، ولم تثبت في معظمها هوية المسؤول.
}
unknown-status = { $people ->
    [zero] لا أحد خارج الحصيلة ممن لم تعرف بعد صفته المدنية ({ $people }).
    [one] خارج الحصيلة { COUNT($people, of: "person", case: "nominative") } لم يعرف بعد ما إذا كان مدنيا.
    [two] خارج الحصيلة { COUNT($people, of: "person", case: "nominative") } لم يعرف بعد ما إذا كانا مدنيين.
   *[other] خارج الحصيلة { COUNT($people, of: "person", case: "nominative") } لم يعرف بعد ما إذا كانوا مدنيين.
}
unknown-names = { $people ->
    [zero] أسماء جميع من في الحصيلة مدونة في ملفاتنا (غير المعروف منها: { $people })، ولا ينشر هنا أي اسم.
   *[other] لم تعرف بعد أسماء { COUNT($people, of: "person", case: "genitive") } في الحصيلة، وقد شوهدت جثامينهم، فعدت كل وفاة منها.
}
adopted-beside = { $people ->
    [zero] لم يؤخذ أحد في هذه المدة عن قوائم جهات أخرى ({ $people }).
   *[other] أخذت في هذه المدة عن قوائم جهات أخرى { COUNT($people, of: "death", case: "nominative") } لم نعد فحص أدلتها، وهي خارج الحصيلة.
}
unknown-undocumented = لا تدل هذه الأرقام على عدد الوفيات التي لم يبلغنا خبرها.

## الخلاصة

heading-summary = الخلاصة
party-most = من بين الأطراف التي ثبتت مسؤوليتها، نسب أكبر عدد من الوفيات إلى { $party }: { COUNT($civilians, of: "civilian", case: "nominative") }.
party-other = { $civilians ->
    [zero] لا تقع { AS($civilians, words: "أي وفاة") } من أصل { $total } ضمن الأطراف الأخرى.
   *[other] تقع { COUNT($civilians, of: "death", case: "nominative") } من أصل { $total } ضمن الأطراف الأخرى، ومعظم المسؤولين عنها لم تعرف هويتهم.
}

## المنهجية والحدود

heading-method = كيف جرى عد هذه الوفيات
heading-limits = حدود هذه الأرقام
method-rule = كل عدد هنا محسوب من قرارات موثقة وفق قاعدة «{ $rule }» ({ $name }، النسخة { $version })، وبحسب المعلوم في { $as_known }. والقرار حكم مرقم في مصير شخص واحد، لا يعدل بعد صدوره، وإنما يحل محله قرار لاحق.
method-scope = تحدد القاعدة من يشمله العد:
method-standings = تحتسب الوفاة متى راجع اثنان من فريقنا الأدلة عليها.
method-standings-adopted = تحتسب الوفاة متى راجع اثنان من فريقنا الأدلة عليها، أو اعتمداها من قائمة مسماة على أساس معلن.
method-massacre = نعني بالمجزرة حادثة واحدة قتل فيها من المدنيين { COUNT($people, of: "person", case: "nominative") } فأكثر. وتعد مرة واحدة، في شهر توثيق الوفاة التي بلغ بها العدد هذا الحد.
method-year = عبارة «الموثق مقتلهم منذ { $since }» تعد كل شخص مرة واحدة وفق المعلوم عند تاريخ القطع، ولا تعني أنهم قتلوا منذ ذلك الشهر؛ فمنهم من مات قبله بأشهر أو سنين.
limit-least = هذه الأعداد هي الحد الأدنى لما وقع. ومتى لم يعلم من حادثة إلا أدنى العدد، كتب قبله «ما لا يقل عن».
limit-not-all = لا ندعي توثيق جميع الحالات؛ فالمناطق المغلقة أمامنا، وخشية العائلات من الانتقام، وانقطاع الاتصال، كل ذلك يبقي وفيات دون توثيق.
limit-change = قد تغير أدلة جديدة أي عدد من هذه الأعداد. وعندئذ ينشر إصدار لاحق يحل محل هذا الإصدار ويعدد ما تغير، ويبقى هذا الإصدار كما هو.
limit-certainty = تتفاوت درجة اليقين من حالة إلى أخرى، وفي الحالة الواحدة بين الهوية والتاريخ والمكان والسبب والطرف المسؤول.
limit-categories = تعد الطفلة بين الأطفال لا بين السيدات. ومن تعذر تحديد فئته العمرية لا يعد بين هؤلاء ولا بين أولئك.
no-conclusions = لا تتضمن هذه الوثيقة استنتاجات ليست في جداولها. وما تقوله عن أي طرف مثبت في سطره من الجدول.

## منذ كانون الثاني

heading-since-january = الحصيلة منذ { $since }
year-to-date = من { $since } حتى نهاية { $month } جرى توثيق مقتل ما لا يقل عن { COUNT($civilians, of: "civilian", case: "genitive") }، كل منهم معدود مرة واحدة.
year-as-published = { $agreement ->
    [same] ويساوي ذلك مجموع ما نشر شهرا بعد شهر: { $published }.
    [unknown] ولا يعرف مجموع ما نشر شهرا بعد شهر، لأن بعض أشهر العام لم يصدر له إصدار (المجموع: { $published }، والمعلوم الآن: { $known }).
   *[differs] أما مجموع ما نشر شهرا بعد شهر فهو { $published }، والمعلوم الآن { $known }؛ والفرق مفصل أدناه.
}
chart-months-title = { $direction ->
    [first] العدد الموثق في { $month }: { $civilians }
    [more] العدد الموثق في { $month }: { $civilians }، بزيادة { $change } على { $before }
    [fewer] العدد الموثق في { $month }: { $civilians }، أقل بمقدار { $change } من { $before }
   *[same] العدد الموثق في { $month }: { $civilians }، كما في { $before }
}
chart-months-alt = أعمدة لكل شهر من { $since } حتى { $month } بحسب تاريخ التوثيق؛ قيمة { $month }: { $civilians }، والمجموع: { $year }. وفي الجدول المرافق جميع القيم.
chart-source = معدود من القرارات الموثقة لهذا الإصدار، وكل قيمة في ملف أرقامه.
table-months = المدنيون الموثق مقتلهم شهرا بعد شهر منذ { $since }
row-year = منذ { $since }
not-published = –

## بحسب الطرف

heading-by-party = بحسب الطرف المسؤول
by-party-lead = يتوزع الموثق مقتلهم في { $month }، وعددهم { $civilians }، على النحو الآتي. كل وفاة في سطر واحد، ومجموع السطور هو الحصيلة.
chart-parties-title = { $other } من أصل { $civilians } ضمن الأطراف الأخرى
chart-parties-alt = أشرطة لكل سطر من سطور القاعدة، مجموعها { $civilians }، وثقت في { $month }. وفي الجدول المرافق جميع القيم.
table-parties = المدنيون الموثق مقتلهم في { $month } بحسب الطرف
party-row = { $party }: { $none ->
    [none] { AS($civilians, words: "لم توثق أي وفاة") }.
   *[some] { COUNT($civilians, of: "civilian", case: "nominative") }{ among }
}
party-max = والحد الأقصى { $most } لو أضيفت إليه كل وفاة مسؤوليتها مشتركة أو مختلف عليها أو لم تحسم بين أطراف؛ ولا تجمع الحدود القصوى.
other-row = { $party }: { $none ->
    [none] { AS($civilians, words: "لم توثق أي وفاة") }.
   *[some] { COUNT($civilians, of: "civilian", case: "nominative") }{ among }
}
heading-other-parties = الأطراف الأخرى
other-explained = تتمايز هذه السطور بطريقة القتل، لأن المسؤول لم يثبت في معظمها. ولا اتهام لأحد في سطر منها.
table-other = الأطراف الأخرى، ما جرى توثيقه في { $month }
table-parties-year = ما جرى توثيقه منذ { $since } بحسب الطرف
row-total = المجموع
row-other-total = مجموع الأطراف الأخرى

## بحسب المحافظة

heading-by-governorate = بحسب المحافظة
heading-rate = المعدل بحسب محافظة الأصل
governorates-lead = تحتسب كل وفاة في المحافظة التي قتل فيها الشخص أو مات فيها محتجزا. ولكل من «خارج البلاد» و«مكان غير معروف» سطر مستقل، كي يكون مجموع السطور هو الحصيلة.
governorates-invented = التوزع على المحافظات في هذا العرض التوضيحي من نسج الخيال.
governorates-ranked = { $runner_up ->
    [one] جرى توثيق العدد الأكبر في محافظة { $first } ({ $most })، تلتها محافظة { $second } ({ $next }).
   *[several] جرى توثيق العدد الأكبر في محافظة { $first } ({ $most })، أما العدد الذي يليه، وهو { $next }، ففي أكثر من محافظة.
}
governorates-first = جرى توثيق العدد الأكبر في محافظة { $first } ({ $most }).
governorates-even = لا تنفرد محافظة بالعدد الأكبر، وهو { $most }.
map-killed-title = أين قتل المدنيون الموثق مقتلهم في { $month }
map-killed-alt = خريطة للمحافظات تتدرج ألوانها بحسب عدد من قتلوا في كل منها، ومجموعهم { $civilians }، مما جرى توثيقه في { $month }. وفي الجدول المرافق جميع القيم.
map-rate-title = ما جرى توثيقه في { $month } لكل مئة ألف مسجل عام { $year } في محافظة الأصل
map-rate-alt = خريطة للمحافظات تتدرج ألوانها بحسب المعدل بين المسجلين في كل منها، مما جرى توثيقه في { $month }. وفي الجدول المرافق جميع القيم.
rate-explained = تحسب المعدلات بحسب محافظة الأصل وحدها: نسبة الضحايا المنتمين إلى المحافظة إلى المسجلين فيها في السجل المدني عام { $year }. أما المعدل بحسب مكان القتل فيحتاج إلى عدد السكان في ذلك التاريخ، وهو غير متوافر.
table-killed = عدد القتلى بحسب المحافظة، مما جرى توثيقه في { $month }
table-governorates = المدنيون الموثق مقتلهم في { $month } بحسب محافظة القتل ومحافظة الأصل
table-rate = بحسب محافظة الأصل، مما جرى توثيقه في { $month }: العدد، والمعدل لكل مئة ألف مسجل

## التعذيب والفئات الخاصة

heading-torture = الوفيات بسبب التعذيب
torture-lead = { $people ->
    [zero] لم توثق في { $month } { AS($people, words: "أي وفاة") } بسبب التعذيب (ضمن الحصيلة: { $in_toll }).
   *[other] { $inside ->
        [all] جرى في { $month } توثيق وفاة { COUNT($people, of: "person", case: "genitive") } بسبب التعذيب، وجميع هذه الوفيات ({ $in_toll }) جزء من الحصيلة ولا يجوز أن تضاف إليها.
        [none] جرى في { $month } توثيق وفاة { COUNT($people, of: "person", case: "genitive") } بسبب التعذيب، وليس شيء منها ضمن حصيلة المدنيين ({ $in_toll }).
       *[some] جرى في { $month } توثيق وفاة { COUNT($people, of: "person", case: "genitive") } بسبب التعذيب، منها { $in_toll } ضمن حصيلة المدنيين ولا يجوز أن تضاف إليها، وسائرها لغير مدنيين.
    }
}
torture-year = ومنذ { $since } جرى توثيق ما لا يقل عن { COUNT($people, of: "death", case: "genitive") } بسبب التعذيب، حصة هذا الشهر منها { $share } مقربة إلى أقرب عدد صحيح.
torture-extreme = { $word ->
    [lowest] وحصيلة هذا الشهر هي الأدنى بين أشهر العام منذ { $since }.
   *[highest] وحصيلة هذا الشهر هي الأعلى بين أشهر العام منذ { $since }.
}
torture-since = { $word ->
    [lowest] وعدد هذا الشهر هو الأدنى منذ { $last } الذي بلغ العدد فيه { $then }.
   *[highest] وعدد هذا الشهر هو الأعلى منذ { $last } الذي بلغ العدد فيه { $then }.
}
torture-certainties = درجة اليقين، في تقديرنا، بأن التعذيب سبب الوفاة:
torture-certainty = { $certainty ->
    [confirmed] مؤكد: { COUNT($people, of: "person", case: "nominative") }
    [likely] مرجح: { COUNT($people, of: "person", case: "nominative") }
    [possible] محتمل: { COUNT($people, of: "person", case: "nominative") }
    [contested] مختلف عليه: { COUNT($people, of: "person", case: "nominative") }
   *[unknown] دون درجة: { COUNT($people, of: "person", case: "nominative") }
}
torture-parties = وتتوزع هذه الوفيات بحسب الطرف المسؤول كما يأتي:
torture-party = { $party }: { COUNT($people, of: "person", case: "nominative") }.
chart-torture-title = الوفيات بسبب التعذيب: { $people } مما جرى توثيقه في { $month }، و{ $year } منذ { $since }
chart-torture-alt = أعمدة لكل شهر من { $since } حتى { $month }: الوفيات بسبب التعذيب بحسب تاريخ التوثيق. وفي الجدول المرافق جميع القيم.
table-torture = الوفيات بسبب التعذيب مما جرى توثيقه منذ { $since }
still-disappeared = { $people ->
    [zero] ليس في الحصيلة من يبقى في عداد المختفين قسريا ({ $people }).
    [one] ما زال في عداد المختفين قسريا { COUNT($people, of: "person", case: "nominative") } ممن شملتهم الحصيلة، لعدم تسليم جثمانه.
    [two] ما زال في عداد المختفين قسريا { COUNT($people, of: "person", case: "nominative") } ممن شملتهم الحصيلة، لعدم تسليم جثمانيهما.
   *[other] ما زال في عداد المختفين قسريا { COUNT($people, of: "person", case: "nominative") } ممن شملتهم الحصيلة، لعدم تسليم جثامينهم.
}
heading-groups = الفئات الخاصة
groups-explained = هؤلاء جزء من الحصيلة، والصفر نتيجة كغيره.
group-row = { $none ->
    [none] { $group }: { AS($people, words: "لم توثق أي وفاة") } في { $month }.
   *[some] { $group }: { COUNT($people, of: "death", case: "nominative") } مما جرى توثيقه في { $month }.
}

## المجازر والحوادث والحالات

heading-massacres = المجازر
massacres-lead = { $massacres ->
    [zero] لم توثق في { $month } { AS($massacres, words: "أي مجزرة") }، وجرى منذ { $since } توثيق ما لا يقل عن { COUNT($year, of: "massacre", case: "genitive") }.
    [one] جرى في { $month } توثيق { COUNT($massacres, of: "massacre", case: "genitive") }، ومنذ { $since } ما لا يقل عن { COUNT($year, of: "massacre", case: "genitive") }.
   *[other] جرى في { $month } توثيق ما لا يقل عن { COUNT($massacres, of: "massacre", case: "genitive") }، ومنذ { $since } ما لا يقل عن { COUNT($year, of: "massacre", case: "genitive") }.
}
massacres-party = وتقع في سطر «{ $party }» من حصيلة هذه المدة { COUNT($massacres, of: "massacre", case: "nominative") }.
heading-notable = أبرز الحوادث والحالات
notable-explained = لا تذكر أسماء. ومتى اختلف شهر الوفاة عن شهر توثيقها ذكر التاريخان.
incident-title = { $kind ->
    [massacre] مجزرة: { $means }، { $place }، محافظة { $governorate }، { $date }
   *[incident] { $means }، { $place }، محافظة { $governorate }، { $date }
}
place-not-given = مكان غير محدد
incident-killed = قتل ما لا يقل عن { COUNT($civilians, of: "civilian", case: "genitive") }{ among }
incident-injured = { $range ->
    [none] ولا يعلم أن { AS($low, words: "أحدا") } غيرهم أصيب.
    [one] وأصيب نحو { COUNT($low, of: "other", case: "genitive") }.
   *[two] وأصيب ما بين { $low } و{ COUNT($high, of: "other", case: "genitive") }.
}
incident-both-dates = تحتسب وفيات هذه الحادثة، التي وقعت في { $event }، في شهر توثيقها ({ $documented }).
incident-double-strike = استهدف المكان مرة ثانية في أثناء إسعاف المصابين.
fact-happened = تاريخ الحادثة
fact-documented = تاريخ التوثيق
fact-governorate = المحافظة
fact-place = نوع المكان
fact-means = الوسيلة
fact-party = المسؤول
fact-control = الجهة المسيطرة على المنطقة
fact-warning = تحذير مسبق
fact-presence = وجود عسكري
fact-died = تاريخ الوفاة
fact-held-by = جهة الاحتجاز
answer = { $answer ->
    [yes] نعم
    [no] لا
   *[not_established] لم يثبت
}
not-established = لم يثبت
case-title = { $category ->
    [children] طفل مات محتجزا، محافظة { $governorate }، { $date }
    [women] سيدة ماتت محتجزة، محافظة { $governorate }، { $date }
    [men] رجل مات محتجزا، محافظة { $governorate }، { $date }
   *[unknown] شخص مات محتجزا، محافظة { $governorate }، { $date }
}
case-cause = { $neglect ->
    [yes] { $torture ->
        [confirmed] التعذيب سبب مؤكد للوفاة، ومعه الإهمال الطبي.
        [likely] يرجح أن سبب الوفاة التعذيب والإهمال الطبي.
        [none] يذكر الإهمال الطبي سببا للوفاة.
       *[possible] يحتمل أن سبب الوفاة التعذيب والإهمال الطبي.
    }
   *[no] { $torture ->
        [confirmed] التعذيب سبب مؤكد للوفاة.
        [likely] يرجح أن التعذيب سبب الوفاة.
        [none] لم يثبت سبب الوفاة.
       *[possible] يحتمل أن التعذيب سبب الوفاة.
    }
}
case-both-dates = تعود الوفاة إلى { $died }، ووثقت في { $documented }، ولذلك تحتسب في شهر التوثيق.
case-body = { $body ->
    [offered] أبلغت العائلة بإمكان تسلم الجثمان، ولم يثبت تسلمه.
    [refused] رفض تسليم الجثمان إلى العائلة.
    [handed_over] سلم الجثمان إلى العائلة.
    [found_identified] عثر على الجثمان وحددت هوية صاحبه.
   *[unknown] لا يعلم مصير الجثمان.
}
case-still-disappeared = وما لم يسلم الجثمان، يبقى صاحبه في عداد المختفين قسريا.

## ما تغير

heading-changes = ما تغير
heading-changes-year = الحصيلة منذ مطلع العام ومجموع ما نشر
changes-first = { $edition } هو الإصدار الأول لهذه المدة، ولا يحل محل غيره.
changes-superseding = يحل { $edition } محل { $former }، ويبقى الإصدار السابق كما نشر.
changes-none = لم تغير القرارات الجديدة أي عدد من أعداد هذه المدة.
changes-year = مجموع ما نشر شهرا بعد شهر { $published }، وعدد الأشخاص المعلوم الآن { $known }.
changes-explained = لا تغير القرارات اللاحقة إصدارا منشورا، وإنما يصدر بها إصدار جديد يعدد ما تغير.
changed-added = أضيفوا إلى الحصيلة: { COUNT($people, of: "person", case: "nominative") }.
changed-withdrawn = سحبت القرارات بشأنهم: { COUNT($people, of: "person", case: "nominative") }.
changed-joined = تبين أنهم معدودون في ملفات أخرى: { COUNT($people, of: "person", case: "nominative") }.
changed-reattributed = نسبت وفاتهم إلى طرف آخر: { COUNT($people, of: "person", case: "nominative") }.
changed-excluded = لم يعودوا محتسبين وفق القاعدة: { COUNT($people, of: "person", case: "nominative") }.
changed-redated-in = نقلوا إلى هذه المدة من تاريخ آخر: { COUNT($people, of: "person", case: "nominative") }.
changed-redated-out = نقلوا من هذه المدة إلى تاريخ آخر: { COUNT($people, of: "person", case: "nominative") }.
changed-relocated = نقلوا إلى محافظة أخرى: { COUNT($people, of: "person", case: "nominative") }.
changed-recategorised = نقلوا إلى فئة أخرى من العمر والجنس: { COUNT($people, of: "person", case: "nominative") }.
changed-massacres = المجازر في { $month }: { $published } كما نشر، و{ $known } وفق المعلوم الآن. ويعاد ذكر المجزرة متى لم يعد عدد ضحاياها المعلوم يبلغ حد المجزرة، أو بلغه في شهر آخر.
table-changed = الأرقام التي تختلف عما في الإصدار السابق

## الملحق

heading-annex = ملحق: العام بحسب الطرف، والأرقام بمعرفاتها
annex-explained = هذه هي الأرقام التي لا ترد في جدول، ومع كل رقم معرفه. وجميع أرقام الإصدار { $edition }، ومنها أرقام الجداول، واردة في ملف أرقامه تحت معرفاتها. ويستطيع من بيده الجزء المختوم أن يعيد عد كل منها.
table-figures = أرقام هذا الإصدار

## الأعمدة

column-month = الشهر
column-total = المدنيون
column-children = الأطفال
column-women = السيدات
column-men = الرجال
column-unknown = غير معروف
column-as-published = كما نشر
column-party = الطرف
column-circumstance = الظرف
column-governorate = المحافظة
column-killed-here = قتلوا فيها
column-from-here = ينتمون إليها
column-rate = المعدل
column-torture = ماتوا بسبب التعذيب
column-figure = الرقم
column-identifier = المعرف
column-superseded = في الإصدار السابق
column-now = الآن
column-value = القيمة

## اليومي

heading-day = اليوم
daily-lead = { $civilians ->
    [zero] وفق سجلات { $organisation }، لم يوثق في { $day } مقتل { AS($civilians, words: "أي مدني") }.
   *[other] وفق سجلات { $organisation }، جرى في { $day } توثيق مقتل { COUNT($civilians, of: "civilian", case: "genitive") }{ among }
}
table-day = المدنيون الموثق مقتلهم في { $day } بحسب الطرف
daily-standing = هذه وفيات جرى توثيقها في هذا اليوم، وقد يكون بعضها وقع قبله. وكل عدد هنا هو الحد الأدنى المعلوم وقد يتغير في إصدار لاحق.

## الحصيلة الأولية

preliminary-title = { $people ->
    [zero] حصيلة أولية: { AS($people, words: "لا يعرف") } عن مقتل أي مدني في { $country } في { $day }
   *[other] حصيلة أولية: أنباء عن مقتل { COUNT($people, of: "civilian", case: "genitive") } في { $country } في { $day }
}
preliminary-subtitle = ما جرى تدقيقه منها حتى الآن: { $reviewed }. وفق المعلوم في { $as_known }.
heading-preliminary = اليوم وفق ما هو معلوم حتى الآن
heading-preliminary-places = أماكن القتل
preliminary-warning = هذه الحصيلة أولية: صدرت قبل تدقيق جميع الوفيات الواردة فيها، ولا تدخل في أي حصيلة شهرية، ويحل محلها تقرير اليوم بعد التدقيق.
preliminary-lead = { $people ->
    [zero] لا علم لدى { $organisation } { AS($people, words: "بمقتل أي مدني") } في { $day } (ما جرى تدقيقه: { $reviewed }).
   *[other] حصيلة أولية: { $people }، جرى تدقيق { $reviewed } منها. تحتسب { $organisation } هنا من قتلوا في { $day } بحسب تاريخ الوفاة.
}
preliminary-standing = يحتسب الأشخاص هنا بحسب يوم وفاتهم، أما في التقرير الشهري فبحسب يوم توثيق الوفاة، فلا تصح المقارنة بين العددين. وكل عدد هنا هو الحد الأدنى المعلوم.
preliminary-straddling = { $people ->
    [one] وهناك وفاة أخرى ({ $people }) قد تقع في هذا اليوم أو في غيره، ولم تحتسب هنا.
    [two] وهناك وفاتان أخريان ({ $people }) قد تقعان في هذا اليوم أو في غيره، ولم تحتسبا هنا.
   *[other] وهناك { COUNT($people, of: "death") } أخرى قد تقع في هذا اليوم أو في غيره، ولم تحتسب هنا.
}
key-preliminary = مدنيون وردت أنباء عن مقتلهم، حصيلة أولية
key-reviewed = جرى تدقيقها
key-not-reviewed = لم تدقق بعد
table-preliminary = القتلى المدنيون في { $day } بحسب المحافظة، حصيلة أولية
daily-replaces = يحل هذا التقرير محل الحصيلة الأولية { $edition }.

## بيانات المؤسسة

heading-statements = بيانات
statements-explained = ما يلي هو رأي المؤسسة، وليس جزءا مما جرى عده.

## قبل النشر

unpublished = هذه مسودة لمن يوقعون. لم تنشر، ولا يجوز الاستشهاد بأي رقم فيها.
