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
