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

## The language of the data folder

language-unknown = “{ $code }” नाम की कोई भाषा नहीं है। इनमें से चुनें: { $known }।

## Tray

tray-open = Branchline खोलें
tray-sync = अभी सिंक करें
tray-quit = बंद करें
tray-tooltip = Branchline: { $state }
tray-local-only = इस कंप्यूटर पर सुरक्षित; कोई हब जुड़ा नहीं है
tray-syncing = सिंक हो रहा है…
tray-held = { $count } स्वीकार नहीं हुए, ध्यान दें
tray-up-to-date = सब अद्यतन है
tray-waiting = अगले सिंक की प्रतीक्षा
tray-changes-wait = { $count ->
    [one] { $count } बदलाव प्रतीक्षा में है
   *[other] { $count } बदलाव प्रतीक्षा में हैं
  }
tray-offline = ऑफ़लाइन
tray-sign-in = सिंक जारी रखने के लिए साइन इन करें
tray-attention = सिंक पर ध्यान देना ज़रूरी है
tray-state-and-waiting = { $state }; { $waiting }
