"""The tables of transcription: letters of both scripts in one alphabet of consonants, and known names.

The alphabet is plain Latin with `x` for kh, `$` for sh and `z` for every voiced dental but d. Vowels are
not in it, because Arabic writes only the long ones; a name that begins with a vowel begins with `a`.
"""

from tawthiq.domain.letters import folded_words

ARABIC_CONSONANTS = {
    "ب": "b", "پ": "b", "ت": "t", "ط": "t", "ث": "t", "ج": "j", "ح": "h", "ه": "h", "خ": "x",
    "د": "d", "ض": "d", "ذ": "z", "ز": "z", "ظ": "z", "ژ": "z", "ر": "r", "س": "s", "ص": "s",
    "ش": "$", "چ": "$", "غ": "g", "گ": "g", "ف": "f", "ڤ": "f", "ق": "k", "ك": "k", "ل": "l",
    "م": "m", "ن": "n",
}  # fmt: skip
ARABIC_VOWELS = "اع"  # at the beginning of a name; و and ي there are consonants
LATIN_CLUSTERS = (
    ("x", "ks"), ("tch", "$"), ("kh", "x"), ("sh", "$"), ("ch", "$"), ("gh", "g"), ("dj", "j"),
    ("th", "t"), ("zh", "z"), ("ph", "f"), ("ck", "k"), ("q", "k"), ("c", "k"), ("p", "b"),
    ("v", "f"),
)  # fmt: skip
LATIN_VOWELS = "aeiou"

# Words that begin with the letters of the article and have none, folded.
NO_ARTICLE = folded_words(
    """الياس الهام الين الان الماس المازه الفت البير البيرت الكسندر اليسار اليان اليسا المظ الحان
    alaaeddin aleppo alexander alexandra alyan alian alwan alwani alloush aloush alush allawi almas almaz
    albert alberto alfred alisar alissa elissa elias elyas eliyas elian eliana elham elisar elena alhan
    aliyah aleyah alawi alawiya alaaddin aladdin"""
)

# Common names whose consonants other names share, or which are written in ways that the rules do not
# bring together. A line: the Arabic spellings, then the Latin ones. Where Latin letters leave two readings (Salim), the usual one is meant.
KNOWN_NAMES = """
محمد mohammad mohammed mohamad mohamed muhammad muhammed muhamad muhamed mohamd mohmad mohammd mohmmad
 mohammod mouhamad mouhammad mouhamed mhd mohd mhmd mehmed
محمود mahmoud mahmud mahmood mahmod mahmut
حمد hamad
حماد hammad
حامد hamed
حميد hameed hamid
حمود hammoud hamoud hamud hammud
حمدو hamdo hamdou hamdu
حمدي hamdi hamdy
حسن hasan hassan
حسين hussein husein hussain husain hossein hosein hossain houssein houssain hussien husien husayn hussayn
 hussin hosayn huseyin
حسان hassaan
حسون hassoun hassun hasoun
حسنه hasna
حسني husni hosni husny
علي ali aly
علاء alaa ala
علا ola oula ula
علياء alia alya aliaa alyaa
عمر omar umar omer
عمار ammar amar
عامر amer aamer
عمرو amr amro amrou
امير amir ameer
عماره amara
سمير samir sameer
سامر samer
سمر samar
سماره samara
سالم salem
سليم salim saleem slim
سلام salam
سلامه salama salameh salamah
سلمي salma
سلوم salloum saloum
سليمان suleiman sulaiman suleyman sulayman soleiman soliman sulieman suliman slaiman sleiman sliman slieman
سلمان salman
كمال kamal
كامل kamel kamil
جمال jamal gamal
جميل jamil jameel
جميله jamila jamileh jamilah
جمعه juma jumaa jomaa joumaa jumah
ناصر nasser naser nasir
نصر nasr naser
نصار nassar
نصور nassour
صالح saleh salih
صلاح salah
سهيل suhail suheil souheil sohail
فارس fares faris
فراس firas feras
رشيد rashid rasheed rachid
راشد rashed
رشاد rashad rachad
رشا rasha racha
نور nour noor nur
نوار nawar
نوري nouri nuri noori
نوره nora noura
منير munir mounir moneer muneer
منار manar
منيره munira mounira muneera
امين amin ameen
امينه amina amineh aminah ameena
امنه amna amneh amnah
ايمن ayman aiman aymen
ايمان iman eman
اماني amani
امان aman
يمان yaman
يامن yamen
سعد saad sad
سعيد said saeed saied saed sayid
سيد sayed sayyed sayyid
سعاد suad souad soad
سعود saud saoud
زيد zaid zayd zeid zeyd
زياد ziad zyad ziyad
زاهد zahed
زهيد zahid
نادر nader nadir
نذير nazir nazeer nadhir
نزار nizar nezar
هادي hadi hady
هدي huda hoda houda
هاني hani hany
هناء hanaa hana
رامي rami ramy
ريم reem rim
ريما rima reema
رامز ramez ramiz
رمزي ramzi ramzy
سامي sami samy
سما sama
سميه sumaya sumaia soumaya sumayya
ساميه samia samya
اسامه osama usama ousama oussama
اسماء asmaa asma
عصام issam isam essam esam
عاصم assem asem asim
وسام wissam wisam wesam
وسيم wasim waseem wassim
باسم basem basim bassem
بسام bassam
بسمه basma basmeh basmah
قاسم kassem qassem qasem kasem qasim kasim ghassem
هاشم hashem hashim
هشام hisham hesham hicham
كريم karim kareem
كرم karam
اكرم akram
ماجد majed majid
مجد majd
مجيد majeed
رائد raed raid
رعد raad
رياض riyad riad riyadh reyad
رضا rida reda ridha
راضي radi rady
رمضان ramadan ramadhan
فادي fadi fady
فداء fida fidaa
فؤاد fouad fuad foad
فاضل fadel fadil fadhel
فضل fadl fadel
وليد walid waleed
ولاء walaa wala
جابر jaber jabir
جبر jabr
جبار jabbar
بكر bakr baker
بكار bakkar
باقر baqer baqir
بكري bakri bakry
بشير bashir basheer bachir
بشار bashar bachar
بشر bisher bishr
بشري bushra boushra
عادل adel adil
عدي uday oday odai udai
عباس abbas
عبود abboud aboud abbud
عبدو abdo abdou
عبده abduh abdoh
عبيد obaid ubaid ubayd obeid obayd
يوسف yousef youssef yusuf yousif yousuf yusef youssif joseph yosef yosif youssuf usef
يونس younes younis yunus yunis younus
ياسين yassin yasin yaseen yassine
ياسر yasser yaser yasir
يسري yousra yusra yosra
عيسي issa isa eissa essa
موسي mousa musa moussa moosa
ابراهيم ibrahim ebrahim ibraheem ebraheem brahim
اسماعيل ismail ismael esmail esmael ismaeel
اسحاق ishaq isaac eshaq
مصطفي mustafa moustafa mostafa mustapha moustapha
عثمان othman osman uthman ouseman outhman
هيثم haitham haytham haisam haysam haytam
مروان marwan
عمران imran omran emran
انور anwar
عوض awad
جعفر jaafar jafar jaefar
جورج george georges jorge gorge
منذر munzer monzer munther mounzer munthir mundhir
منصور mansour mansur mansoor
معاذ muath moaz muaz moath mouaz
معتز moataz mutaz motaz moutaz
نائل nael nail
نوال nawal
نبيل nabil nabeel
نبال nibal
وائل wael wail
رنا rana
رانيا rania ranya
ريان rayan rayyan
لينا lina leena
لين leen
ليان layan
دانا dana
دينا dina
دعاء duaa doaa dua
ديما dima deema
مريم mariam maryam mariyam meryem miriam
مرام maram
ساره sara sarah
ايه aya ayah
فاطمه fatima fatma fatimah fatmeh fatimeh fatemeh fatme
عائشه aisha aysha aicha aesha ayesha aishe
خديجه khadija khadijah khadijeh
ذياب دياب diab dhiab thiab zyab
ذيب ديب dib deeb theeb thib dhib
كاظم kazem kadhim kadhem kazim
حافظ hafez hafiz hafidh hafedh
ظافر zafer dhafer zafir dhafir
ليلي laila layla leila
خالد khaled khalid
خليل khalil khaleel
خلود khuloud khouloud
طارق tareq tarek tariq tarik
"""
