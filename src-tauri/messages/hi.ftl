# Every sentence and word that people read, in Hindi. The form is described in en.ftl.
#
# Words of trade stay as shops say them: बिल, स्टॉक, ग्राहक, आपूर्तिकर्ता, शाखा, सिंक, बैकअप, हब. The polite form (आप, करें) throughout.

## The language itself

language-name = हिन्दी
verbatim = { $text }
date = { $day } { $month } { $year }
moment = { $date }, { $clock } UTC
month = { $month ->
    [1] जन॰
    [2] फ़र॰
    [3] मार्च
    [4] अप्रैल
    [5] मई
    [6] जून
    [7] जुल॰
    [8] अग॰
    [9] सित॰
    [10] अक्टू॰
    [11] नव॰
   *[12] दिस॰
  }

## Kinds of records

kind-branches = शाखा
    .many = शाखाएँ
kind-devices = कंप्यूटर
    .many = कंप्यूटर
kind-profiles = व्यक्ति
    .many = लोग
kind-memberships = सदस्यता
    .many = सदस्यताएँ
kind-business_settings = सेटिंग
    .many = सेटिंग
kind-item_groups = वस्तु समूह
    .many = वस्तु समूह
kind-products = उत्पाद
    .many = उत्पाद
    .title = उत्पाद
    .new = नया उत्पाद
    .search = उत्पाद खोजें
kind-customers = ग्राहक
    .many = ग्राहक
    .title = ग्राहक
    .new = नया ग्राहक
    .search = ग्राहक खोजें
kind-suppliers = आपूर्तिकर्ता
    .many = आपूर्तिकर्ता
    .title = आपूर्तिकर्ता
    .new = नया आपूर्तिकर्ता
    .search = आपूर्तिकर्ता खोजें
kind-invoices = बिल
    .many = बिल
kind-invoice_lines = बिल पंक्ति
    .many = बिल पंक्तियाँ
kind-stock_movements = स्टॉक बदलाव
    .many = स्टॉक बदलाव
kind-payments = भुगतान
    .many = भुगतान
kind-payment_allocations = आवंटन
    .many = आवंटन
kind-sync_conflicts = टकराव
    .many = टकराव
kind-decisions = निर्णय
    .many = निर्णय

## Words on buttons and in dialogs everywhere

do-save = सहेजें
do-cancel = रद्द करें
do-close = बंद करें
do-delete = हटाएँ
do-restore = वापस लाएँ
do-undo = पूर्ववत करें
do-retry = फिर कोशिश करें
do-open = खोलें
do-back = वापस
do-add = जोड़ें
do-change = बदलें
do-copy = कॉपी करें
do-export = निर्यात करें
do-search = खोजें
do-show-more = और दिखाएँ
saving = सहेजा जा रहा है…
loading = लोड हो रहा है…
yes = हाँ
no = नहीं
none = कोई नहीं
empty-value = (खाली)
amount-hidden = राशि छिपी है
unexpected = कुछ अनपेक्षित हुआ: { $detail }
undone = पूर्ववत किया: { $what }
nothing-to-undo = पूर्ववत करने को कुछ नहीं है।

## Commands

command-palette = कहीं भी जाएँ
command-keys = सभी कुंजियाँ
command-save = सहेजें, या अभी सिंक करें
command-sync = अभी सिंक करें
command-undo = पूर्ववत करें
command-privacy = राशियाँ छिपाएँ या दिखाएँ
command-zoom-in = बड़ा
command-zoom-out = छोटा
command-zoom-reset = सामान्य आकार
command-language = भाषा बदलें
command-theme = हल्का या गहरा
command-back-up = अभी बैकअप लें
command-sign-out = साइन आउट करें
command-settings = सेटिंग
command-go = स्क्रीन पर जाएँ
command-search = खोजें
command-next-tab = अगला टैब
command-previous-tab = पिछला टैब
command-new = नया
command-select = चुनें
command-select-all = सब चुनें
command-copy-rows = पंक्तियाँ कॉपी करें
command-export = सूची निर्यात करें
command-filter = छाँटें
command-sort = क्रम बदलें
command-columns = स्तंभ
command-change-prices = मूल्य बदलें
command-bin = रीसायकल बिन
command-save-and-new = सहेजें और नया
command-next-record = अगला रिकॉर्ड
command-previous-record = पिछला रिकॉर्ड
command-history = इतिहास
command-take-first = पहला मान लें
command-take-second = दूसरा मान लें
command-enter-value = दूसरा मान लिखें
command-open-record = रिकॉर्ड खोलें
command-approve = स्वीकृत करें
command-dismiss = खारिज करें

## Scopes of keys

scope-everywhere = हर जगह
scope-screen = स्क्रीन पर
scope-list = सूची में
scope-card = कार्ड पर
scope-record = रिकॉर्ड में
scope-grid = तालिका में

## The shell: places, status strip, palette, keys

place-dashboard = डैशबोर्ड
place-bin = रीसायकल बिन
place-branches = शाखाएँ
place-conflicts = टकराव
place-sync = सिंक
place-settings = सेटिंग
place-go = { $place } पर जाएँ
shell-main = मुख्य
shell-skip = सीधे स्क्रीन पर जाएँ
shell-fold = साइडबार समेटें
shell-unfold = साइडबार फैलाएँ
shell-go = यहाँ जाएँ…
shell-this-computer = यह कंप्यूटर
shell-sync = सिंक: { $summary }
shell-waiting = { $count ->
    [0] कुछ बाक़ी नहीं
   *[other] { $count } बाक़ी
  }
strip-label = स्थिति
strip-till = काउंटर { $code }
strip-offline = { $count ->
    [0] काम चलता रहेगा। हब लौटते ही बदलाव आ जाएँगे।
    [one] { $count } बदलाव सिंक होना बाक़ी है, यहाँ सुरक्षित है।
   *[other] { $count } बदलाव सिंक होने बाक़ी हैं, यहाँ सुरक्षित हैं।
  }
strip-trying = कोशिश जारी है
strip-trying-again = { $when } फिर कोशिश होगी
strip-try-now = अभी कोशिश करें
strip-open-sync = { $state } · सिंक खोलें
strip-hide = राशियाँ छिपाएँ
strip-show = राशियाँ दिखाएँ
strip-language = भाषा
update-ready = संस्करण { $version } तैयार है। इसे लगाने पर Branchline फिर से शुरू होगा; आपका काम सुरक्षित रहेगा।
update-later = बाद में
update-install = लगाएँ
closing-title = Branchline बंद करें?
closing-text = { $count ->
    [one] { $count } बदलाव इस कंप्यूटर पर सुरक्षित है और Branchline के अगली बार चलने पर भेजा जाएगा।
   *[other] { $count } बदलाव इस कंप्यूटर पर सुरक्षित हैं और Branchline के अगली बार चलने पर भेजे जाएँगे।
  }
closing-stay = यहीं रहें
closing-send = अभी भेजें और बंद करें
overridden-many = { $count ->
    [one] यहाँ लिखे { $count } मान की जगह बाद का बदलाव आ गया
   *[other] यहाँ लिखे { $count } मानों की जगह बाद के बदलाव आ गए
  }
overridden-look = देखें
backed-up = बैकअप लिया गया और जाँचा गया।
sign-out-title = साइन आउट करें?
sign-out-waiting = { $count ->
    [one] { $count } बदलाव अभी भेजा नहीं गया: यह इस कंप्यूटर पर सुरक्षित है, और अगले साइन इन पर भेजा जाएगा।
   *[other] { $count } बदलाव अभी भेजे नहीं गए: ये इस कंप्यूटर पर सुरक्षित हैं, और अगले साइन इन पर भेजे जाएँगे।
  }
sign-out-sent = सब कुछ भेजा जा चुका है। यह कंप्यूटर काम करता रहेगा; नए बदलाव अगले साइन इन तक रुके रहेंगे।
palette-placeholder = कोई स्क्रीन, रिकॉर्ड या काम खोजें
palette-nothing = “{ $text }” नाम का कुछ नहीं है।
palette-screens = स्क्रीन
palette-commands = काम
palette-settings = सेटिंग: { $tab }
palette-new-named = { $new } “{ $name }”
palette-theme = रंग-रूप: { $theme }
palette-language = भाषा: { $language }
command-hints = कुंजी संकेत छिपाएँ या दिखाएँ
hints-label = अभी काम करने वाली कुंजियाँ
hints-more = सभी कुंजियाँ
keys-title = कुंजियाँ
keys-text = कोई काम चुनकर Enter दबाएँ, फिर नई कुंजियाँ दबाएँ।
keys-search = काम खोजें
keys-none = कोई कुंजी नहीं
keys-press = नई कुंजियाँ दबाएँ…
keys-change = “{ $command }” की कुंजियाँ बदलें
keys-taken = { $keys } पहले से “{ $command }” की है। दूसरी कुंजियाँ चुनें।
keys-reserved = { $keys } स्क्रीन पर चलने के लिए चाहिए। दूसरी कुंजियाँ चुनें।
keys-reset = फिर से सामान्य कुंजियाँ रखें
keys-reset-all = सभी कुंजियाँ सामान्य करें
keys-nothing = “{ $text }” नाम का कोई काम नहीं है।
keys-changed = “{ $command }” के लिए अब { $keys } है।

## The parts every screen is made of

field-required = ज़रूरी
failure-title = यह दिखाया नहीं जा सका

## Settings: appearance and about

appearance-theme = रंग-रूप
appearance-theme-system = सिस्टम के अनुसार
appearance-theme-light = हल्का
appearance-theme-dark = गहरा
appearance-language = भाषा
appearance-digits = अंक
appearance-digits-latin = 1, 2, 3
appearance-digits-own = भाषा के अपने अंक: { $sample }
appearance-sizes = आकार
appearance-zoom = ज़ूम
appearance-zoom-hint = सब कुछ, जैसे { $larger } और { $smaller } से।
appearance-text-size = अक्षरों का आकार
appearance-text-size-hint = अक्षर, और उनके लिए ज़रूरी जगह।
appearance-percent = { $count } %
appearance-hints-and-privacy = काउंटर पर
appearance-show-hints = स्क्रीन के नीचे कुंजियाँ दिखाएँ
appearance-hide-amounts = राशियाँ छिपाएँ
scanner = स्कैनर
scanner-speed = स्कैनर की गति
scanner-speed-hint = इससे कम अंतर पर आने वाली कुंजियाँ स्कैनर की मानी जाती हैं। स्कैन न पहचाना जाए तो इसे बढ़ाएँ।
scanner-ms = मि.से.
scanner-range = { $least } से { $most } मिलीसेकंड के बीच।
scanner-try = आज़माएँ: यहाँ स्कैन करें
scanner-try-hint = न कुछ खोजा जाएगा, न सहेजा जाएगा।
scanner-heard = { $length } अक्षरों का स्कैन, { $ms } मि.से. प्रति कुंजी: { $code }
scanner-not-heard = स्कैन नहीं माना गया: { $ms } मि.से. प्रति कुंजी, जबकि सीमा { $limit } मि.से. है।
scanner-too-short = स्कैन नहीं माना गया: कोड में कम से कम { $least } अक्षर होते हैं।
about = Branchline के बारे में
about-version = संस्करण
about-folder = डेटा फ़ोल्डर
about-device = उपकरण
about-code = उपकरण कोड
about-no-code = कंप्यूटर के जुड़ने पर हब देगा
