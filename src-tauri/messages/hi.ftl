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

## Window and start of the shell

window-title = Branchline — { $branch }
window-title-alone = Branchline
start-no-screen = Branchline की विंडो को स्क्रीन चाहिए। उसके बिना branchline-cli वही काम करता है।
start-no-data-folder = इस उपयोगकर्ता का कोई डेटा फ़ोल्डर नहीं है। --data DIR से बताएँ कि डेटा कहाँ है।
start-running = Branchline पहले से { $place } के साथ चल रहा है।
start-shown = Branchline पहले से { $place } के साथ चल रहा है; उसकी विंडो सामने आ रही है।
start-no-window = Branchline की विंडो नहीं खुल सकी: { $why }।
setup-unreadable = मानक इनपुट पढ़ा नहीं जा सका: { $why }।
setup-wrong-line = मानक इनपुट में { $form } जैसी एक ही पंक्ति होनी चाहिए: स्तंभ { $column } पर ग़लती है।

## The page shown when the data cannot be opened

notice-newer = इस डेटा को नए Branchline ने इस्तेमाल किया है।
    .advice = इस कंप्यूटर का Branchline डेटा से पुराना है। सबसे नया संस्करण लगाएँ; न कुछ खोया है, न बदला है।
notice-damaged = डेटा फ़ाइल ख़राब हो गई है।
    .advice = कुछ भी न हटाएँ: नीचे का पूरा फ़ोल्डर किसी सुरक्षित जगह कॉपी करें, फिर मदद माँगें। जो हब को भेजा जा चुका है, वह वहाँ सुरक्षित है।
    .restore = उसके पास जाँचा हुआ एक बैकअप है। उसे वापस लाने पर ख़राब फ़ाइल दूसरे नाम से रखी जाएगी; उसके बाद जो हब को भेजा गया, वह वहाँ से लौट आएगा। जो नहीं भेजा गया, वह केवल ख़राब फ़ाइल में है: उसे सँभालकर रखें।
notice-read-only = डेटा लिखा नहीं जा सकता।
    .advice = Branchline अपना डेटा पढ़ सकता है, पर बदल नहीं सकता। इस उपयोगकर्ता को नीचे के फ़ोल्डर में लिखने का अधिकार दें या डिस्क खोलें, फिर दोबारा कोशिश करें।
notice-disk-full = डिस्क भर गई है।
    .advice = कुछ खोया नहीं है। जिस डिस्क पर नीचे का फ़ोल्डर है, उस पर थोड़ी जगह ख़ाली करें, फिर दोबारा कोशिश करें।
notice-not-opened = Branchline अपना डेटा नहीं खोल सका।
    .advice = कुछ बदला नहीं गया। दोबारा कोशिश करें; फिर भी ऐसा रहे तो नीचे लिखे शब्दों के साथ मदद माँगें।
notice-folder-locked = डेटा फ़ोल्डर में लिखा नहीं जा सकता।
    .advice = इस उपयोगकर्ता को नीचे के फ़ोल्डर में लिखने का अधिकार दें या डिस्क खोलें, फिर दोबारा कोशिश करें।
notice-folder = डेटा फ़ोल्डर इस्तेमाल नहीं हो सकता।
    .advice = नीचे का फ़ोल्डर जाँचें, फिर दोबारा कोशिश करें।
notice-the-folder = डेटा का फ़ोल्डर
notice-what-was-said = कंप्यूटर ने यह बताया
notice-do-restore = { $date }, { $clock } का बैकअप वापस लाएँ (जाँचा हुआ)
notice-do-again = फिर कोशिश करें
notice-do-folder = फ़ोल्डर खोलें
notice-do-copy = विवरण कॉपी करें

## Updates

update-none = लगाने के लिए कोई नया संस्करण नहीं है। पहले अपडेट खोजें।
update-unreachable = अपडेट सर्वर तक पहुँचा नहीं जा सका। बाद में कोशिश करें; बाक़ी कुछ इस पर निर्भर नहीं है।
update-no-answer = अपडेट सर्वर से काम का जवाब नहीं मिला। बाद में कोशिश करें; बाक़ी कुछ इस पर निर्भर नहीं है।
update-not-signed = अपडेट पर Branchline बनाने वालों के हस्ताक्षर नहीं हैं, इसलिए वह लगाया नहीं गया।
update-not-looked-for = यह संस्करण अपडेट नहीं खोजता।
update-failed = अपडेट नहीं हो सका: { $why }।
