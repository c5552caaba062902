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
kind-payment_confirmations = भुगतान की पुष्टि
    .many = भुगतान की पुष्टियाँ
kind-tax_rates = कर की दर
    .many = कर की दरें
kind-ledger_entries = खाता प्रविष्टि
    .many = खाता प्रविष्टियाँ
kind-credit_notes = क्रेडिट नोट
    .many = क्रेडिट नोट
kind-credit_note_lines = क्रेडिट नोट की पंक्ति
    .many = क्रेडिट नोट की पंक्तियाँ
kind-credit_uses = क्रेडिट का उपयोग
    .many = क्रेडिट के उपयोग
kind-shifts = पाली
    .many = पालियाँ
kind-cash_movements = नक़द लेन-देन
    .many = नक़द लेन-देन
kind-shift_closings = ज़ेड रिपोर्ट
    .many = ज़ेड रिपोर्टें
kind-held_bills = रुका हुआ बिल
    .many = रुके हुए बिल
kind-held_bill_lines = रुके हुए बिल की लाइन
    .many = रुके हुए बिल की लाइनें
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
do-add = जोड़ें
do-copy = कॉपी करें
do-search = खोजें
saving = सहेजा जा रहा है…
loading = लोड हो रहा है…
yes = हाँ
no = नहीं
none = कोई नहीं
example-shop = कनक ज्वैलर्स
example-branch = ज़वेरी बाज़ार
empty-value = (खाली)
amount-hidden = राशि छिपी है
unexpected = कुछ अनपेक्षित हुआ: { $detail }
undone = पूर्ववत किया: { $what }
undo-failed = पूर्ववत नहीं हुआ: { $what }
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
command-price-list = मूल्य सूची
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

## States of GST, by their codes

state-01 = जम्मू और कश्मीर
state-02 = हिमाचल प्रदेश
state-03 = पंजाब
state-04 = चंडीगढ़
state-05 = उत्तराखंड
state-06 = हरियाणा
state-07 = दिल्ली
state-08 = राजस्थान
state-09 = उत्तर प्रदेश
state-10 = बिहार
state-11 = सिक्किम
state-12 = अरुणाचल प्रदेश
state-13 = नागालैंड
state-14 = मणिपुर
state-15 = मिज़ोरम
state-16 = त्रिपुरा
state-17 = मेघालय
state-18 = असम
state-19 = पश्चिम बंगाल
state-20 = झारखंड
state-21 = ओडिशा
state-22 = छत्तीसगढ़
state-23 = मध्य प्रदेश
state-24 = गुजरात
state-25 = दमन और दीव (2020 से पहले)
state-26 = दादरा और नगर हवेली तथा दमन और दीव
state-27 = महाराष्ट्र
state-29 = कर्नाटक
state-30 = गोवा
state-31 = लक्षद्वीप
state-32 = केरल
state-33 = तमिलनाडु
state-34 = पुदुचेरी
state-35 = अंडमान और निकोबार द्वीपसमूह
state-36 = तेलंगाना
state-37 = आंध्र प्रदेश
state-38 = लद्दाख
state-97 = अन्य क्षेत्र

## Customers and suppliers: what is wrong with one

party-gstin-length = GSTIN में 15 अक्षर और अंक होते हैं।
party-gstin-form = यह GSTIN का रूप नहीं है। उसमें राज्य के दो अंक, PAN के दस अक्षर, पंजीकरण का एक, फिर Z और एक जाँच अंक होता है।
party-gstin-state = GSTIN राज्य के कोड से शुरू होता है; { $code } किसी राज्य का कोड नहीं है।
party-gstin-check = इस GSTIN का एक अक्षर गलत है: जाँच अंक मेल नहीं खाता। जिस कागज़ से लिया है, उससे मिलाएँ।
party-state-digits = राज्य कोड में दो अंक होते हैं, जैसे 27।
party-state-unknown = कोड { $code } वाला कोई राज्य नहीं है।
party-state-other = यह GSTIN { $state } ({ $code }) का है। वही राज्य चुनें, या GSTIN ठीक करें।

## Forms of records

form-name = नाम
form-price = मूल्य
form-cost = लागत
form-tax = कर
form-tax-hint = GST दर चुनें, या कोई और लिखें
tax-class-hint = नीचे की दर की जगह इसकी दरें दिन के हिसाब से लगती हैं।
tax-class-none = कोई नहीं: नीचे की दर
form-hsn = HSN कोड
form-code = कोड
form-code-hint = आपका अपना, टैग पर
form-barcode = बारकोड
form-barcode-hint = यहाँ स्कैन करें
form-group = समूह
form-no-group = कोई समूह नहीं
form-new-group = नया समूह
form-unit = इकाई
form-unit-hint = एक चुनें, या कोई और लिखें
form-low-stock = न्यूनतम स्टॉक
form-opening = आरंभिक स्टॉक
form-opening-hint = आज शेल्फ़ पर जो है
form-phone = फ़ोन
form-email = ई-मेल
form-address = पता
form-state = राज्य
form-state-hint = इसी से CGST और SGST या IGST तय होता है
form-no-state = ज्ञात नहीं
form-unknown-state = कोई राज्य नहीं: { $code }
form-gstin = GSTIN
form-gstin-hint = 15 अक्षर और अंक
form-credit-limit = उधार सीमा
form-notes = टिप्पणियाँ
form-choices = विकल्प
form-saved = { $name } सहेजा गया
form-binned = { $day } से रीसायकल बिन में। बदलने के लिए पहले वापस लाएँ।
form-leave-title = बिना सहेजे बंद करें?
form-leave-text = आपने जो लिखा है, वह अभी सहेजा नहीं गया है।
form-leave = बिना सहेजे बंद करें
form-keep = संपादन जारी रखें
form-number-plain = सीधी संख्या लिखें, जैसे { $example }।
form-number-ambiguous = “{ $typed }” को एक से अधिक तरह पढ़ा जा सकता है। दशमलव से पहले बिंदु लिखें, और अल्पविराम न लगाएँ।
form-number-decimals = बिंदु के बाद अधिकतम { $count } अंक।
form-number-large = यह संख्या बहुत बड़ी है।

## Changing prices

prices-count = { $count ->
    [one] 1 उत्पाद
   *[other] { $count } उत्पाद
  }
prices-grid = मूल्य
prices-code = कोड
prices-name = नाम
prices-now = अभी
prices-new = नया मूल्य
prices-difference = अंतर
prices-low-stock = न्यूनतम स्टॉक
prices-save = { $count ->
    [0] सहेजें
    [one] 1 बदलाव सहेजें
   *[other] { $count } बदलाव सहेजें
  }
prices-saved = { $count ->
    [one] 1 उत्पाद का मूल्य बदला गया
   *[other] { $count } उत्पादों के मूल्य बदले गए
  }
prices-refused = { $count ->
    [one] अभी कुछ सहेजा नहीं गया: 1 खाने को फिर देखें।
   *[other] अभी कुछ सहेजा नहीं गया: { $count } खानों को फिर देखें।
  }
prices-newer = इस बीच बदलकर { $price } हो गया। अपना मूल्य रखने के लिए उसे फिर लिखें।
prices-newer-level = इस बीच बदलकर { $level } हो गया। अपना स्तर रखने के लिए उसे फिर लिखें।
prices-newer-no-level = इस बीच हटा दिया गया। अपना स्तर रखने के लिए उसे फिर लिखें।
prices-gone = यह उत्पाद अब नहीं है।
prices-binned = यह उत्पाद रीसायकल बिन में है।
prices-required = मूल्य ज़रूरी है।
prices-too-many = { $count } उत्पाद एक बदलाव के लिए बहुत अधिक हैं; { $most } तक हो सकते हैं। खोजकर या चुनकर कम करें।
prices-empty = बदलने को कोई उत्पाद नहीं
prices-empty-text = जो खोजा या चुना गया, उससे कुछ मेल नहीं खाता।
prices-first = केवल पहले { $count } उत्पाद दिखाए गए हैं। दूसरे चुनने के लिए सूची में खोजें।
prices-leave-text = आपके लिखे मूल्य अभी सहेजे नहीं गए हैं।
prices-not-here = इस सूची के किसी उत्पाद का कोड { $code } नहीं है।
prices-products = उत्पाद

## Grids that edit

command-edit-cell = खाने को संपादित करें
command-fill-down = नीचे तक भरें
grid-help = तीर से चलें, लिखने से मान बदलता है, F2 से संपादन, Esc से पहले जैसा, Ctrl+D से नीचे भरें, Ctrl+Z से वापस लें।
grid-left-out = { $count ->
    [one] 1 पंक्ति छूट गई, क्योंकि सूची यहीं ख़त्म होती है।
   *[other] { $count } पंक्तियाँ छूट गईं, क्योंकि सूची यहीं ख़त्म होती है।
  }
grid-not-offered = “{ $typed }” विकल्पों में नहीं है।
## Sync: where it stands, in the headline, on buttons and in reports

sync-title = सिंक
sync-now = अभी सिंक करें
sync-try-now = अभी कोशिश करें
sync-running = सिंक हो रहा है
sync-sign-in = साइन इन करें
sync-connect-hub = हब से जोड़ें
sync-open-settings = सेटिंग खोलें
sync-open-backups = बैकअप खोलें
sync-open-log = लॉग खोलें
sync-see-why = कारण देखें
sync-see-what = देखें क्या करना है
sync-see-which = देखें कौन-से
sync-repair = सुधारें…
sync-waiting = { $count ->
    [one] { $count } बदलाव बाकी
   *[other] { $count } बदलाव बाकी
  }
sync-waiting-none = कुछ बाकी नहीं
sync-waiting-strip = { $count ->
    [one] { $count } बदलाव सिंक होना बाकी है, यहाँ सुरक्षित है।
   *[other] { $count } बदलाव सिंक होने बाकी हैं, यहाँ सुरक्षित हैं।
  }
sync-waiting-strip-none = भेजने को कुछ बाकी नहीं; हब के लौटते ही बदलाव आएँगे।
sync-not-sent = अभी भेजा नहीं गया; इस कंप्यूटर पर सुरक्षित
sync-waits = बाकी
headline-up-to-date = सब अद्यतन है
headline-up-to-date-detail = सब कुछ भेजा और पाया जा चुका है।
headline-local = केवल इस कंप्यूटर पर
headline-local-detail = सब कुछ इस कंप्यूटर पर रखा है। अपनी दूसरी शाखाओं से साझा करने के लिए हब से जोड़ें।
headline-sign-in-send = भेजने के लिए साइन इन करें
headline-sign-in-sync = सिंक के लिए साइन इन करें
headline-sign-in-detail = { $waiting } · साइन इन होने तक इस कंप्यूटर पर सुरक्षित।
headline-sign-in-none = भेजने को कुछ बाकी नहीं। साइन इन होने पर दूसरी शाखाओं के बदलाव आएँगे।
headline-nothing-lost = कुछ खोया नहीं है। फिर कोशिश करें।
headline-wrong-key = हब की कुंजी गलत है
headline-wrong-url = हब का पता गलत है
headline-no-such-branch = हब इस शाखा को नहीं जानता
headline-not-a-member = आप इस दुकान के सदस्य नहीं हैं
headline-hub-without-schema = हब अभी तैयार नहीं है
headline-different-shop = यह हब किसी दूसरी दुकान का है
headline-hub-too-old = हब को अपडेट चाहिए
headline-app-too-old = Branchline को अपडेट चाहिए
headline-device-cloned = दो कंप्यूटर इस डेटा की एक ही प्रति चला रहे हैं
headline-device-retired = यह कंप्यूटर सेवा से हटा दिया गया है
headline-disk-full = डिस्क भर गई है
headline-disk-read-only = डिस्क पर कुछ लिखा नहीं जा सकता
headline-damaged = इस कंप्यूटर का डेटा खराब हो गया है
headline-hub-refused = हब ने पिछला सिंक नहीं लिया
headline-failed = पिछला सिंक असफल रहा
headline-ended-early = पिछला सिंक बीच में रुक गया
headline-held-wait = कुछ बदलाव एक रिकॉर्ड की राह देख रहे हैं
headline-held-wait-detail = उसके आते ही वे अपने आप चले जाएँगे। बाकी सब चलता रहता है।
headline-held = { $count ->
    [one] { $count } बदलाव को आपकी ज़रूरत है
   *[other] { $count } बदलावों को आपकी ज़रूरत है
  }
headline-held-detail = { $count ->
    [one] हब उसे स्वीकार नहीं कर सका। बाकी सब चलता रहता है।
   *[other] हब उन्हें स्वीकार नहीं कर सका। बाकी सब चलता रहता है।
  }
headline-starting = शुरू हो रहा है
headline-offline = ऑफ़लाइन
headline-hub-unavailable = हब उपलब्ध नहीं है
headline-offline-detail = { $waiting } · इस कंप्यूटर पर सुरक्षित।
headline-offline-detail-old = { $waiting } · इस कंप्यूटर पर सुरक्षित। सबसे पुराना बदलाव एक दिन से ज़्यादा पुराना है।
headline-waiting = भेजना बाकी
headline-waiting-problem = { $waiting } · इस कंप्यूटर पर सुरक्षित। { $problem }
headline-waiting-detail = { $waiting } · इस कंप्यूटर पर सुरक्षित, अगले सिंक में जाएगा।
headline-waiting-detail-old = { $waiting } · इस कंप्यूटर पर सुरक्षित, अगले सिंक में जाएगा। सबसे पुराना बदलाव एक दिन से ज़्यादा पुराना है।
line-none = कोई हब नहीं
line-none-means = सब कुछ इस कंप्यूटर पर रखा है।
line-signed-out = साइन आउट
line-signed-out-means = हब पर किसी का साइन इन नहीं है।
line-offline = ऑफ़लाइन
line-offline-means = हब तक पहुँच नहीं है। काम चलता रहता है और कुछ नहीं खोता।
line-live = लाइव
line-live-means = दूसरी शाखाओं के बदलाव यहाँ तुरंत दिखते हैं।
line-connecting = जुड़ रहा है
line-connecting-means = हब से लाइव जुड़ाव बन रहा है।
line-at-times = तय समय पर
line-at-times-means = हब जवाब देता है पर लाइव जुड़ाव नहीं देता: बदलाव तय समय पर आते हैं।
line-every = हर { $minutes } मिनट
line-every-means = हब जवाब देता है पर लाइव जुड़ाव नहीं देता: बदलाव हर { $minutes } मिनट में आते हैं।
line-not-connected = जुड़ा नहीं
line-not-connected-means = लाइव जुड़ाव अभी नहीं बना है।
line-by-hand = हाथ से
line-by-hand-means = सेटिंग में अपने आप सिंक बंद है।
pace = { $rate } प्रति सेकंड
pace-left-few = { $rate } प्रति सेकंड · कुछ सेकंड बाकी
pace-left-seconds = { $rate } प्रति सेकंड · करीब { $left } सेकंड बाकी
pace-left-minutes = { $left ->
    [one] { $rate } प्रति सेकंड · करीब { $left } मिनट बाकी
   *[other] { $rate } प्रति सेकंड · करीब { $left } मिनट बाकी
  }
pace-left-hours = { $left ->
    [one] { $rate } प्रति सेकंड · करीब { $left } घंटा बाकी
   *[other] { $rate } प्रति सेकंड · करीब { $left } घंटे बाकी
  }
step-stop = रोकें
step-stopping = अगली सुरक्षित जगह पर रुकेगा
step-stop-means = अगली सुरक्षित जगह पर रुकता है। जो हो चुका वह रहता है, और अगली बार वहीं से आगे चलता है।
report-sent = { $count } भेजे
report-received = { $count } पाए
report-merged = { $count } मिलाए
report-conflicts = { $count ->
    [one] { $count } टकराव
   *[other] { $count } टकराव
  }
report-rejected = { $count } स्वीकार नहीं
report-changes-at = पिछले बदलाव, { $at }
report-run-at = पिछला सिंक, { $at }
blocked-unknown = सिंक की स्थिति अभी पता नहीं है।
blocked-local = पहले सेटिंग में हब से जोड़ें।
blocked-sign-in = पहले साइन इन करें।
blocked-running = एक सिंक पहले से चल रहा है।
sign-in-title = साइन इन करें
sign-in-text = साइन इन होते ही इस कंप्यूटर पर बाकी सब कुछ भेज दिया जाता है।
sign-in-email = ई-मेल
sign-in-password = पासवर्ड
sign-in-done = साइन इन हो गया

## Sync: the log of sessions

session-both = भेजना और पाना
session-push = केवल भेजना
session-pull = केवल पाना
session-resync = पूरा फिर से सिंक
session-discard = हाथ से छोड़ा गया
session-retry = फिर कोशिश की गई
session-verify = हब से मिलान किया गया
session-repair = सुधारा गया
session-gave-way = हब का मान माना गया
session-clean-up = सफ़ाई की गई
session-restore = बैकअप वापस लाया गया
session-alert = चेतावनी
session-healed = ठीक किया गया
session-copy = डेटाबेस की प्रति
session-scope = इस कंप्यूटर का डेटा
session-waits = स्वीकृति बाकी
session-offline = ऑफ़लाइन
session-ended-early = बीच में रुका
session-nothing-new = कुछ नया नहीं
session-done = पूरा हुआ
session-tries-since = { $count ->
    [one] { $since } से { $count } कोशिश
   *[other] { $since } से { $count } कोशिशें
  }
session-syncs-since = { $count ->
    [one] { $since } से { $count } सिंक
   *[other] { $since } से { $count } सिंक
  }
session-conflicts = { $count } टकराव में

## Sync: alerts and values that gave way

overridden = बदला गया
overridden-title = { $record } · { $field }
overridden-text = { $place } में बाद में { $won } लिखा गया। आपका मान { $lost } था।
overridden-about = { $what }: { $text }
overridden-show = देखें

## Sync: the screen and its tools

sync-tab-queue = कतार
sync-tab-attention = ध्यान चाहिए
sync-tab-advanced = उन्नत
sync-tab-log = लॉग
sync-tab-statistics = आँकड़े
sync-tab-consistency = मिलान
sync-tab-checkpoints = चेकपॉइंट
sync-advanced-show = दिखाएँ
sync-tools = औज़ार
sync-send-only = केवल भेजें
sync-receive-only = केवल पाएँ
sync-check = मिलान करें
sync-full-resync = पूरा फिर से सिंक…
sync-clean-up = भेजे गए बदलाव हटाएँ…
resync-title = पूरा फिर से सिंक करें?
resync-text = हर रिकॉर्ड हब से फिर पाया जाता है। जो बदलाव अभी भेजे नहीं गए वे रखे जाते हैं और पहले भेजे जाते हैं: कुछ नहीं खोता। बड़ी दुकान में इसमें कुछ मिनट लगते हैं; काम चलता रह सकता है।
resync-start = पूरा फिर से सिंक शुरू करें
resync-done = पूरा फिर से सिंक हुआ: { $report }
clean-up-title = भेजे गए बदलाव हटाएँ
clean-up-text = हब ने जिन बदलावों की पुष्टि की है उन्हें इस कंप्यूटर की कतार से हटाता है। रिकॉर्ड वैसे ही रहते हैं, और जो बाकी है उसे कभी नहीं छुआ जाता।
clean-up-age = कब से पहले भेजे गए
clean-up-days = { $days ->
    [one] { $days } दिन पहले
   *[other] { $days } दिन पहले
  }
clean-up-any = कभी भी
clean-up-looking = देखा जा रहा है
clean-up-do = हटाएँ
clean-up-done = { $count ->
    [one] भेजा गया { $count } बदलाव हटाया गया
   *[other] भेजे गए { $count } बदलाव हटाए गए
  }
log-label = लॉग
log-list = सिंक लॉग
log-empty = अभी कोई सिंक नहीं हुआ
log-empty-text = हर सिंक यहाँ एक पंक्ति लिखता है: क्या भेजा और पाया, कितना समय लगा, और क्या गड़बड़ हुई।
checkpoints-empty = अभी कोई चेकपॉइंट नहीं
checkpoints-empty-text = पहले सिंक के बाद यहाँ दिखता है कि हब के बदलाव कहाँ तक पढ़े गए। बीच में रुका सिंक यहीं से आगे चलता है।
checkpoints-list = चेकपॉइंट
checkpoint-whole = पूरा संगठन
checkpoint-device = यह कंप्यूटर
checkpoint-branch = शाखा
checkpoint-stream = धारा { $number }
checkpoint-epoch = युग { $epoch }
checkpoint-of = { $head } में से { $here }
checkpoint-done = सब अद्यतन है
checkpoint-never = कभी नहीं बढ़ा

## Sync: the queue

queue-show = दिखाएँ
queue-all = सभी
queue-pending = बाकी
queue-syncing = भेजे जा रहे
queue-failed = असफल
queue-synced = भेजे गए
queue-discarded = छोड़े गए
queue-list = कतार
queue-empty = कतार खाली है
queue-empty-some = यहाँ कुछ नहीं
queue-empty-text = जो भी रिकॉर्ड जोड़ा, बदला या हटाया जाता है वह उसी क्षण यहाँ लिखा जाता है और अगले सिंक में भेजा जाता है।
queue-head-record = रिकॉर्ड
queue-head-kind = प्रकार
queue-head-change = बदलाव
queue-head-when = कब
queue-head-status = स्थिति
queue-insert = जोड़ा गया
queue-update = बदला गया
queue-delete = हटाया गया
queue-nothing-shown = फ़ॉर्म में दिखने वाला कुछ नहीं बदला।
queue-other-record = दूसरा रिकॉर्ड
queue-in-bin = रीसायकल बिन में डाला गया
queue-out-of-bin = रीसायकल बिन से वापस लाया गया
queue-open-record = { $kind } खोलें
queue-support = क्रमांक { $id } · { $record }
queue-support-unit = लेन-देन { $unit }
queue-refused = { $count ->
    [one] एक बार नहीं लिया गया
   *[other] { $count } बार नहीं लिया गया
  }
queue-sent-at = { $at } को भेजा गया

## Sync: what needs attention

held-empty = किसी पर ध्यान देने की ज़रूरत नहीं
held-empty-text = जो बदलाव हब स्वीकार नहीं कर सकता वह कारण के साथ यहाँ रुकता है। बाकी सब चलता रहता है।
held-list = ध्यान चाहिए
held-by-itself = अपने आप जाएगा
held-approval = स्वीकृति चाहिए
held-not-accepted = स्वीकार नहीं हुआ
held-tried = { $count ->
    [one] एक बार कोशिश हुई
   *[other] { $count } बार कोशिश हुई
  }
held-support = { $since } · बदलाव { $unit }
held-support-code = { $since } · बदलाव { $unit } · कोड { $code }
held-do-approve = स्वीकृत करें
held-open = { $kind } खोलें
held-retry = फिर कोशिश करें
held-retry-all = सबकी फिर कोशिश करें
held-more = { $name } के लिए और
held-discard = छोड़ें…
held-trying = फिर कोशिश हो रही है
held-done = स्वीकार हो गया। अब किसी पर ध्यान देने की ज़रूरत नहीं।
held-left = { $count ->
    [one] { $count } अब भी स्वीकार नहीं हुआ
   *[other] { $count } अब भी स्वीकार नहीं हुए
  }
held-a-change = एक बदलाव
held-field = किस बारे में: { $field }
held-is-behind = ऐसे बदलाव की राह देख रहा है जो अभी नहीं आया। उसके बाद यह अपने आप चला जाएगा।
held-waiting = { $count ->
    [one] { $count } और इसकी राह देख रहा है
   *[other] { $count } और इसकी राह देख रहे हैं
  }
held-intro = { $count ->
    [one] { $count } बदलाव को आपकी ज़रूरत है। जो गलत है उसे ठीक करें, फिर कोशिश करें; सब कुछ इस कंप्यूटर पर सुरक्षित है, और बाकी सब चलता रहता है।
   *[other] { $count } बदलावों को आपकी ज़रूरत है। जो गलत है उसे ठीक करें, फिर कोशिश करें; सब कुछ इस कंप्यूटर पर सुरक्षित है, और बाकी सब चलता रहता है।
  }
held-intro-none = किसी को कुछ नहीं करना है: ये अपने आप चले जाएँगे। ये इस कंप्यूटर पर सुरक्षित हैं।
discard-title = यह बदलाव छोड़ दें?
discard-text = दूसरी शाखाओं को “{ $name }” कभी नहीं दिखेगा, और यह कंप्यूटर हब वाला मान लेगा। इसके पीछे रुके बदलावों की फिर कोशिश होगी। कारण लॉग में रहता है।
discard-reason = कारण
discard-do = छोड़ें
discard-done = छोड़ दिया गया

## Sync: statistics

metrics-day = 24 घंटे
metrics-week = 7 दिन
metrics-quarter = 90 दिन
metrics-period = अवधि
metrics-view = रूप
metrics-chart = चार्ट
metrics-table = तालिका
metrics-empty = इस अवधि में दिखाने को कुछ नहीं
metrics-empty-text = हर सिंक यहाँ गिना जाता है: क्या भेजा और पाया, कितना समय लगा, और तब क्या बाकी था।
metrics-hourly = घंटे के हिसाब से
metrics-daily = दिन के हिसाब से
metrics-sessions = सत्र
metrics-sent = भेजे
metrics-received = पाए
metrics-merged = मिलाए
metrics-conflicts = टकराव
metrics-failed = असफल
metrics-offline = ऑफ़लाइन
metrics-rejected = स्वीकार नहीं
metrics-bytes = डेटा
metrics-time = सिंक में समय
metrics-waiting = बाकी
metrics-lag = सबसे लंबा इंतज़ार
metrics-hour = घंटा
metrics-date = दिन
metrics-label = समय के साथ सिंक
metrics-chart-label = समय के साथ सिंक। तीर कुंजियाँ एक-एक जगह पढ़ती हैं।
metrics-chart-role = चार्ट
metrics-point-hour = पढ़ने के लिए किसी घंटे पर जाएँ या तीर कुंजियाँ दबाएँ।
metrics-point-day = पढ़ने के लिए किसी दिन पर जाएँ या तीर कुंजियाँ दबाएँ।
metrics-now = अभी
metrics-up-to = अधिकतम { $most }
metrics-row-moved = भेजे और पाए
metrics-row-waiting = सबसे ज़्यादा बाकी
metrics-row-early = बीच में रुके
metrics-say-moved = { $sent } भेजे · { $received } पाए
metrics-say-waiting = { $count } बाकी थे
metrics-say-no-waiting = कुछ बाकी नहीं था
metrics-say-no-lag = कोई इंतज़ार नहीं
metrics-say-early = { $failed } असफल · { $offline } ऑफ़लाइन

## Sync: consistency

check-now = अभी मिलान करें
check-repair = सुधारें
check-repair-means = जो अलग है उसे ठीक करता है। दोनों में से कोई पक्ष नहीं खोता।
check-all-right = सब ठीक कर दिया गया
check-no-difference = कोई अंतर नहीं मिला
check-none = अभी मिलान नहीं हुआ
check-none-text = मिलान इस कंप्यूटर की हर तालिका की गिनती और सामग्री की हब से तुलना करता है और अलग रिकॉर्ड बताता है। वह कुछ नहीं बदलता।
check-syncing = पहले सिंक हो रहा है, ताकि पीछे रहना अंतर न गिना जाए
check-when = { $at } · { $who } · { $took }
check-earlier = पिछला मिलान · { $at } · { $who } · { $took }
check-asked-night = रात में अपने आप
check-asked-person = किसी व्यक्ति के कहने पर
check-asked-who = { $who } के कहने पर
check-left-out = मिलान नहीं हुआ, क्योंकि इस कंप्यूटर पर ये पूरे नहीं हैं: { $tables }।
check-stream-others = जो शाखाएँ यहाँ नहीं आतीं
check-stream-whole = पूरी दुकान
check-run-right = { $count } ठीक किए गए
check-run-differ = { $count ->
    [one] { $count } अलग है
   *[other] { $count } अलग हैं
  }
check-run-open = { $differing } में से { $open } बाकी
check-run-same = कोई अंतर नहीं
check-runs = मिलान
check-missing_here = यहाँ नहीं है
check-missing_at_hub = हब पर नहीं है
check-different = अलग है
check-repair-sent = फिर भेजा गया
check-repair-sent-means = हब के पास यह फिर है।
check-repair-fetched = फिर से लाया गया
check-repair-fetched-means = इस कंप्यूटर पर यह फिर है।
check-repair-merged = मिलाया गया
check-repair-merged-means = हर खाने में बाद वाला बदलाव माना गया; जो हटा वह टकराव में है।
check-repair-hub_stands = हब वाला मान रहा
check-repair-hub_stands-means = यहाँ जो था वह इस परिणाम में रखा है।
check-repair-removed = यहाँ से हटाया गया
check-repair-removed-means = हब पर इस कंप्यूटर के हिस्से से हटाया गया था; उसका नाम यहाँ रखा है।
check-repair-open = अब भी बाकी
check-repair-open-means = इसे यहाँ से ठीक नहीं किया जा सका।
check-that-differ = अलग रिकॉर्ड: { $records }
check-more = { $count ->
    [one] और { $count }, बाकी के साथ ठीक होगा
   *[other] और { $count }, बाकी के साथ ठीक होंगे
  }
check-head-field = खाना
check-head-here = यहाँ
check-head-hub = हब पर
check-nightly = हर रात
check-automatic = अपने आप मिलान
check-from = कब से
check-from-hint = जब दुकान शांत हो। छूटी रात बाद में पूरी की जाती है; कुछ अलग निकले तो बताया जाता है।
check-compared = मिलान हुआ
check-col-table = तालिका
check-col-here = यहाँ
check-col-hub = हब
check-col-result = परिणाम
check-equal = समान
check-differs = अलग

## Conflicts and review cards

conflicts-title = टकराव
conflicts-tab-open = टकराव
conflicts-tab-reviews = देखने योग्य
conflicts-tab-settled = सुलझे हुए
conflicts-count = { $count ->
    [one] { $count } टकराव या देखने योग्य बात
   *[other] { $count } टकराव और देखने योग्य बातें
  }
conflicts-list = टकराव
conflicts-none = कोई टकराव नहीं
conflicts-none-text = जब दो लोग एक साथ एक ही खाना बदलते हैं, तो बाद वाला बदलाव माना जाता है, और दोनों मान यहाँ किसी के चुनने तक रहते हैं।
conflicts-none-settled = अभी कुछ नहीं सुलझा
conflicts-none-settled-text = किसी टकराव पर जो तय हुआ वह यहाँ रहता है, किसने और कब तय किया इसके साथ।
conflicts-more = और दिखाएँ ({ $count } बाकी)
conflicts-select-all = सब चुनें
conflicts-selected = { $count ->
    [one] { $count } चुना गया
   *[other] { $count } चुने गए
  }
conflicts-resolve-selected = चुने हुए सुलझाएँ
conflicts-keep-all = जो है वही रखें
conflicts-take-all = दूसरा मान लें
conflicts-take-branch = { $branch } वाला लें
conflicts-new = { $count ->
    [one] { $count } नया
   *[other] { $count } नए
  }
conflicts-refresh = सूची ताज़ा करें
conflict-select = { $record } का { $field } चुनें
conflict-before = पहले { $value }
conflict-values = दोनों मान
conflict-newer = नया
conflict-newer-stands = नया · अभी यही है
conflict-older = पुराना
conflict-older-stands = पुराना · अभी यही है
conflict-take-value = { $value } लें
conflict-keep-value = { $value } रखें
conflict-keep-now = जो अभी है वही रखें: { $value }
conflict-leave = जैसा है वैसा रहने दें
conflict-other = दूसरा मान…
conflict-history = { $record } का इतिहास
conflict-is-deleted = हटाया
conflict-not-deleted = नहीं हटाया
conflict-changed-it = बदला
conflict-deleted-it = हटाया
conflict-badge-resolved = सुलझा हुआ
conflict-badge-contested = अलग-अलग तय हुआ
conflict-badge-contested-means = लोगों ने एक-दूसरे से अनजान रहकर अलग-अलग तय किया। एक बार फिर तय करें।
conflict-badge-not-sent = अभी भेजा नहीं गया
conflict-badge-not-sent-means = यह टकराव इस कंप्यूटर पर मिला; हब को अगले सिंक में पता चलेगा
conflict-badge-in-bin = रीसायकल बिन में
conflict-badge-undone = फिर चुनें
conflict-badge-undone-means = पहले वाला मान फिर से है। यहाँ चुनें, या बाद में।
conflict-settled = हर जगह { $value } माना गया
conflict-settled-elsewhere = इस बीच कहीं और सुलझाया गया
conflict-again = फिर चुनें
conflict-decided-keep = { $who }: { $value } रखा गया
conflict-decided-take = { $who }: { $value } लिया गया
conflict-decided-value = { $who }: { $value } लिखा गया
conflict-decided-other = { $who }: { $value } तय हुआ
conflict-decided-reopened = { $who }: फिर से खोला गया
settled-none = सुलझाने को कुछ नहीं
settled-one = हर जगह सुलझाया गया
settled-some = { $count ->
    [one] { $count } हर जगह सुलझाया गया
   *[other] { $count } हर जगह सुलझाए गए
  }
settled-left = { $count ->
    [one] { $count } टकराव बाकी: यह विकल्प उस पर लागू नहीं
   *[other] { $count } टकराव बाकी: यह विकल्प उन पर लागू नहीं
  }
settled-undo = { $record } · { $field }: हर जगह { $value }
value-text = यहाँ जो लिखा जाए वह हर शाखा में जाता है और टकराव सुलझाता है।
value-title = { $record } · { $field }
value-do = सुलझाएँ
somebody = किसी ने
review-empty = देखने योग्य कुछ नहीं
review-empty-text = शून्य से कम स्टॉक, दो बार चुकाए बिल, और दो रिकॉर्ड में एक ही बारकोड, कोड या नंबर यहाँ दिखते हैं जब शाखाएँ मिलती हैं।
review-list = देखने योग्य
review-show-dismissed = { $count ->
    [one] खारिज किया { $count } दिखाएँ
   *[other] खारिज किए { $count } दिखाएँ
  }
review-dismiss = खारिज करें
review-dismiss-open = खारिज करें…
review-dismiss-text = { $words } कार्ड हर शाखा से हट जाता है और बदलाव होने पर लौट आता है। जो लिखा जाए वह आपके नाम के साथ रखा जाता है।
review-found = क्या मिला
review-dismissed = हर जगह खारिज किया गया
review-dismissed-by = { $who } · { $at }: { $reason }
review-open = { $record } खोलें
review-history = { $record } का इतिहास
review-added = { $at } को जोड़ा गया
review-added-by = { $by } जोड़ा गया · { $at }
review-take-out = “{ $group }” से बाहर निकालें
review-taken-out = “{ $group }” अब सबसे बाहर है
review-negative_stock = ऋणात्मक स्टॉक
review-over_collection = ज़्यादा भुगतान
review-over_return = ज़्यादा वापसी
review-credit_overused = क्रेडिट दो बार
review-same_phone = एक ही नंबर
review-number_clash = बिल क्रमांक दो बार
review-same_barcode = एक ही बारकोड
review-same_sku = एक ही SKU
review-same_gstin = एक ही GSTIN
review-group_ring = समूह एक-दूसरे के अंदर

## The history of a record

history-somebody = कोई
history-tally = Tally
history-import = आयात
history-here = { $name }, इस कंप्यूटर पर
history-web = { $name }, वेब पेज में
history-at = { $name }, { $place } में
history-sent-by = { $who }, { $sender } द्वारा भेजा गया
history-approved-by = { $who }, { $sender } द्वारा स्वीकृत
history-by = { $who } द्वारा
history-by-somebody = किसी
history-by-import = आयात
history-added = जोड़ा गया
history-changed = बदला गया
history-deleted = हटाया गया
history-restored = वापस लाया गया
history-made = { $made } को हुआ; अभी हब पर नहीं
history-made-reached = { $made } को हुआ; { $taken } को हब पर पहुँचा
history-not-sent = अभी भेजा नहीं गया
history-not-sent-means = इस कंप्यूटर पर सुरक्षित
history-held = हब ने स्वीकार नहीं किया
history-held-means = सिंक में “ध्यान चाहिए” देखें
history-too-late = देर से आया
history-won = दूसरे बदलाव पर भारी
history-merged = मिलाया गया
history-merged-means = उसी समय कहीं और कुछ दूसरा बदला गया; दोनों रखे गए
history-won-means = उस बदलाव के बाद का, जो लिखने वाले ने नहीं देखा था
history-put-back = { $value } वापस लाएँ
history-put-back-done = { $field } फिर { $value } है
history-lost-delete = हटाया जाना था; बाद के बदलाव ने इसे रखा।
history-came-back = लौट आया: यह बदलाव कहीं और हटाने के बाद का था।
history-delete-held = हटाना कहीं और हुए बदलाव के बाद का था, और वही रहा।
history-lost = { $after } देर से आया; { $before } रखा गया।
history-caveat-kept = दिखाया गया वही है जो हब ने { $ago } बताया था, और उसके बाद यहाँ जो बदला।
history-caveat-here = दिखाया गया वही है जो इस कंप्यूटर पर बदला।
history-caveat-why = { $reason } { $caveat }
history-asking = बाकी हब से पूछा जा रहा है
history-empty = अभी कुछ पता नहीं
history-empty-text = अब से इस रिकॉर्ड के साथ जो होगा वह यहाँ दिखेगा।
history-older = पुराने बदलाव
last-change = { $at } को बदला गया
last-change-by = { $at } को { $by } बदला गया

## Branches and their computers

branches-title = शाखाएँ
branches-count = { $count ->
    [one] { $count } शाखा
   *[other] { $count } शाखाएँ
  }
branches-devices = { $count ->
    [one] { $count } कंप्यूटर
   *[other] { $count } कंप्यूटर
  }
branches-search = शाखा या कंप्यूटर खोजें
branches-invite = बुलाएँ
branches-add = शाखा जोड़ें
branches-alone = एक दुकान, एक कंप्यूटर
branches-alone-text = जब यह कंप्यूटर हब से जुड़ जाएगा, तो हर शाखा और उसका हर कंप्यूटर यहाँ दिखेगा: कब आखिरी बार दिखा, क्या भेजना बाकी है, और सिंक माँगने का बटन।
branches-unknown = अभी कुछ पता नहीं
branches-stale = जैसा पिछली बार पता था। { $why }
branches-stale-at = जैसा पिछली बार पता था, { $at }। { $why }
branches-no-match = इस नाम की कोई शाखा या कंप्यूटर नहीं
branches-list = शाखाएँ और कंप्यूटर
branches-head-device = कंप्यूटर
branches-head-state = स्थिति
branches-head-version = संस्करण
branches-head-pending = भेजना बाकी
branch-waiting = भेजना बाकी
branch-waiting-means = इस कंप्यूटर पर जोड़ी गई; हब की ओर जा रही है
branch-empty = इससे अभी कोई कंप्यूटर नहीं जुड़ा
branch-add-title = शाखा जोड़ें
branch-add-text = इस कंप्यूटर के सिंक होने पर, कोई कंप्यूटर शाखा के कोड से उससे जोड़ा जा सकता है।
branch-added = { $name } जोड़ी गई
branch-code = कोड
branch-name = नाम
branch-name-example = पुणे, लक्ष्मी रोड
branch-code-hint = दो से चार अक्षर या अंक। बिल और कंप्यूटर पर यह कोड रहता है, इसलिए एक बार दिया जाता है और किसी दूसरी शाखा को कभी नहीं।
device-unnamed = कंप्यूटर { $code }
device-retired = सेवा से हटाया गया
device-waits = स्वीकृति बाकी
device-this = यह कंप्यूटर
device-online = ऑनलाइन
device-never-seen = कभी नहीं दिखा
device-seen = { $ago } दिखा
device-oldest = सबसे पुराना { $ago }
device-trouble = { $count ->
    [one] { $count } बदलाव पर ध्यान चाहिए
   *[other] { $count } बदलावों पर ध्यान चाहिए
  }
device-trouble-why = { $count ->
    [one] { $count } बदलाव पर ध्यान चाहिए: { $why }
   *[other] { $count } बदलावों पर ध्यान चाहिए: { $why }
  }
device-asked = { $ago } माँगा गया
device-answered = { $took } में जवाब मिला
device-old = अपडेट चाहिए
device-old-means = इस कंप्यूटर के { $version } से पुराना
device-unknown = पता नहीं
device-ask = सिंक माँगें
device-ask-of = सिंक माँगें: { $name }
device-ask-means = { $name } अभी भेजता और पाता है, या ऑनलाइन होते ही।
device-fact-state = स्थिति
device-fact-seen = आखिरी बार दिखा
device-fact-sync = आखिरी पूरा सिंक
device-fact-pending = भेजना बाकी
device-fact-every = सिंक
device-fact-version = Branchline
device-fact-person = तैयार किया
device-fact-asked = सिंक माँगा गया
device-fact-answered = जवाब
device-every = { $minutes ->
    [one] हर मिनट
   *[other] हर { $minutes } मिनट
  }
device-never = कभी नहीं
device-not-yet = अभी नहीं
device-retired-at = { $at } को सेवा से हटाया गया। हब इससे अब कुछ नहीं लेता और इसे कुछ नहीं देता; जो इस पर है वह इसी पर रहता है और वापस लाने पर भेजा जाता है।
device-name = नाम
device-name-hint = यह कहाँ रखा है, जैसे दरवाज़े का काउंटर। इसका कोड वही रहता है: वह बिल पर छपता है।
device-rename = नाम बदलें
device-renamed = नाम बदला गया
device-approve = यह कंप्यूटर स्वीकृत करें
device-approved = स्वीकृत। अगली कोशिश पर यह सिंक होगा।
device-set-up = यह कंप्यूटर { $person } ने तैयार किया। मालिक की स्वीकृति तक यह न कुछ भेजता है न पाता है। कोई इसे न पहचाने तो सेवा से हटाएँ।
device-set-up-as = यह कंप्यूटर { $person } ने { $email } से तैयार किया। मालिक की स्वीकृति तक यह न कुछ भेजता है न पाता है। कोई इसे न पहचाने तो सेवा से हटाएँ।
device-set-up-nobody = यह कंप्यूटर किसी ने तैयार किया। मालिक की स्वीकृति तक यह न कुछ भेजता है न पाता है। कोई इसे न पहचाने तो सेवा से हटाएँ।
retire-do = सेवा से हटाएँ
retire-back = वापस लाएँ
retire-done = सेवा से हटाया गया
retire-back-done = वापस लाया गया
retire-hint = बिक गया, टूट गया या खो गया? सेवा से हटाया कंप्यूटर अपने नाम से अब सिंक नहीं कर सकता।
retire-back-hint = वापस लाने पर यह अपना बाकी भेजता है और पुराने कोड से आगे चलता है।
retire-title = { $name } को सेवा से हटाएँ?
retire-pending = { $count ->
    [one] आखिरी बार दिखने पर इसका { $count } बदलाव भेजना बाकी था। वह इसी पर रहता है और वापस लाने पर ही जाएगा।
   *[other] आखिरी बार दिखने पर इसके { $count } बदलाव भेजने बाकी थे। वे इसी पर रहते हैं और वापस लाने पर ही जाएँगे।
  }
retire-nothing-pending = आखिरी बार दिखने पर इसका कुछ भेजना बाकी नहीं था। उसके बाद जो लिखा गया वह इसी पर रहता है और वापस लाने पर ही जाएगा।
retire-person = जो इस पर पहले से है वह इस पर पढ़ा जा सकता है। { $person } अब भी दुकान के सदस्य हैं और दूसरे कंप्यूटर पर साइन इन कर सकते हैं।
retire-person-as = जो इस पर पहले से है वह इस पर पढ़ा जा सकता है। { $person } ({ $email }) अब भी दुकान के सदस्य हैं और दूसरे कंप्यूटर पर साइन इन कर सकते हैं।
retire-whoever = जिनके पास यह था वे
retire-end = यह सदस्यता भी समाप्त करें
retire-the-person = वह व्यक्ति
retire-ended = { $person } अब दुकान के सदस्य नहीं हैं, और हर जगह साइन आउट हो गए।
retire-ended-later = { $person } अब दुकान के सदस्य नहीं हैं। साइन इन कुछ देर खुले रह सकते हैं; उनसे यहाँ कुछ नहीं खुलता।
retire-not-ended = { $person } अब भी दुकान के सदस्य हैं। { $why }
invite-title = किसी को बुलाएँ
invite-email = ई-मेल
invite-role = भूमिका
invite-branch = शाखा
invite-every-branch = हर शाखा
invite-make = निमंत्रण बनाएँ
invite-role-manager = प्रबंधक: शाखा संभालते हैं
invite-role-cashier = कैशियर: बेचते हैं और ग्राहक जोड़ते हैं
invite-role-accountant = लेखाकार: पढ़ते हैं, कुछ नहीं बदलते
invite-role-owner = मालिक: सब कुछ
invite-hand = यह कोड { $email } को दें। यह केवल अभी दिखता है और { $until } तक चलेगा।
invite-copied = कॉपी किया गया
invite-hint = नए कंप्यूटर पर: सेटिंग, हब, “मुझे बुलाया गया है”। केवल वही इसका उपयोग कर सकते हैं जो इस ई-मेल से साइन इन करें और कोड जानें।
invite-done = हो गया
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
toasts-label = सूचनाएँ
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
backed-up = बैकअप लिया गया और जाँचा गया।
sign-out-title = साइन आउट करें?
sign-out-waiting = { $count ->
    [one] { $count } बदलाव अभी भेजा नहीं गया: यह इस कंप्यूटर पर सुरक्षित है, और अगले साइन इन पर भेजा जाएगा।
   *[other] { $count } बदलाव अभी भेजे नहीं गए: ये इस कंप्यूटर पर सुरक्षित हैं, और अगले साइन इन पर भेजे जाएँगे।
  }
sign-out-sent = सब कुछ भेजा जा चुका है। यह कंप्यूटर काम करता रहेगा; नए बदलाव अगले साइन इन तक रुके रहेंगे।
disconnect = इस कंप्यूटर को हब से अलग करें
disconnect-title = इस कंप्यूटर को हब से अलग करें?
disconnect-sent = सब कुछ भेजा जा चुका है। सारा डेटा इसी कंप्यूटर पर रहेगा; यह काम करता रहेगा, पर इस दुकान से दोबारा जुड़ने तक सिंक नहीं होगा।
disconnect-waiting = { $count ->
    [one] { $count } बदलाव अभी भेजा नहीं गया। वह इसी कंप्यूटर पर रहेगा और इस दुकान से दोबारा जुड़ने पर भेजा जाएगा; तब तक दूसरी शाखाओं को नहीं दिखेगा।
   *[other] { $count } बदलाव अभी भेजे नहीं गए। वे इसी कंप्यूटर पर रहेंगे और इस दुकान से दोबारा जुड़ने पर भेजे जाएँगे; तब तक दूसरी शाखाओं को नहीं दिखेंगे।
  }
disconnect-do = अलग करें
disconnect-done = अलग हो गया। सारा डेटा इसी कंप्यूटर पर है।
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
keys-lost = “{ $command }” के लिए { $keys } थी, जो अब “{ $other }” की है। इसके लिए दूसरी कुंजियाँ चुनें।
keys-reset = फिर से सामान्य कुंजियाँ रखें
keys-reset-all = सभी कुंजियाँ सामान्य करें
keys-nothing = “{ $text }” नाम का कोई काम नहीं है।
keys-changed = “{ $command }” के लिए अब { $keys } है।

## The parts every screen is made of

mark-required = ज़रूरी
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
## Lists: order, filters, selection, export

list-no-column = इस सूची में “{ $column }” कॉलम नहीं है।
list-no-filter = इस सूची में “{ $filter }” फ़िल्टर नहीं है।
list-filter-needs-value = “{ $filter }” फ़िल्टर के लिए मान चाहिए।
list-filter-takes-nothing = “{ $filter }” फ़िल्टर के साथ मान नहीं लगता।
list-price-impossible = “{ $product }” का दाम शून्य से कम, या किसी दाम की सीमा से अधिक हो जाता। कोई दाम नहीं बदला गया।
list-export-failed = सूची { $file } में नहीं लिखी जा सकी ({ $why })। दूसरी जगह चुनें; कुछ भी नहीं बदला गया।
## The shop's own details

shop-name-needed = दुकान का नाम ज़रूरी है।
shop-gstin-form = GSTIN में 15 अक्षर और अंक होते हैं और उसकी शुरुआत राज्य से होती है, जैसे 27।
shop-state-form = राज्य कोड में दो अंक होते हैं, जैसे 27।
shop-state-not-gstin = GSTIN की शुरुआत { $state } से है, इसलिए दुकान राज्य { $state } में है।
shop-phone-form = फ़ोन नंबर में कम से कम 6 अंक होते हैं।
shop-email-form = ई-मेल पते में @ होता है।
shop-upi-form = UPI आईडी में नाम और बैंक होते हैं, जैसे kanak@okaxis।
shop-too-long = यहाँ अधिकतम { $most } अक्षर रखे जा सकते हैं।

## The connection text

connection-text-other = यह कनेक्शन टेक्स्ट नहीं है। वह “branchline:” से शुरू होता है; मिले हुए संदेश से उसे पूरा कॉपी करें।
connection-text-cut = इस टेक्स्ट का कुछ हिस्सा छूट गया है या बदल गया है। “branchline:” से अंत तक उसे फिर से कॉपी करें।
connection-text-newer = यह टेक्स्ट नए Branchline का लिखा है। इस कंप्यूटर पर Branchline अपडेट करें, फिर इसे दोबारा पेस्ट करें।

## The shop's own details, as a form

shop-title = आपकी दुकान
shop-text = ये विवरण बिल के ऊपर छपते हैं। दुकान की सभी शाखाओं में यही रहते हैं।
shop-name = दुकान का नाम
shop-name-hint = जिस नाम से ग्राहक जानते हैं।
shop-legal-name = कानूनी नाम
shop-legal-name-hint = पंजीकृत नाम, अगर अलग हो।
shop-gstin-hint = अगर दुकान पंजीकृत है।
shop-phone = फ़ोन
shop-address = पता
shop-email = ई-मेल
shop-upi = UPI आईडी
shop-upi-hint = जहाँ ग्राहक भुगतान करते हैं; बिल पर QR कोड के रूप में दिखती है।
shop-saved = दुकान के विवरण सहेजे गए
shop-not-yours = इन्हें मालिक या प्रबंधक तय करते हैं।

## The first day

first-run-title = शुरुआत
first-run-away = यह संदेश हटाएँ
first-run-done = पूरा हुआ
first-run-shop = अपनी दुकान का परिचय दें
first-run-shop-text = यह बिल पर छपता है। यह इसी कंप्यूटर पर रहता है और कभी भी बदला जा सकता है।
first-run-shop-done = आपके बिल पर यही नाम रहेगा।
first-run-shop-add = विवरण जोड़ें
first-run-shop-more = और विवरण
first-run-skip = अभी छोड़ें
first-run-product = जो बेचते हैं उसे जोड़ें
first-run-product-text = नाम और दाम काफ़ी हैं, या बारकोड स्कैन करें। इंटरनेट हो या न हो, यह तुरंत काम करता है।
first-run-sample = नमूना दुकान भरें
first-run-tax = कर
first-run-tax-text = GST की आम दरें, वर्गों के रूप में, जिन्हें वस्तुएँ चुनती हैं। आप हर एक को बदल सकते हैं।
first-run-tax-done = { $count ->
    [one] { $count } कर वर्ग
   *[other] { $count } कर वर्ग
  }
first-run-tax-none = आपकी दुकान कर नहीं लेती।
first-run-tax-add = आम दरें जोड़ें
first-run-tax-more = दरें देखें
first-run-printer = प्रिंटर जोड़ें
first-run-printer-text = रसीद का प्रिंटर, या फ़ोल्डर में PDF। बिल इसके बिना भी बनते हैं।
first-run-printer-done = बिल { $name } पर छपते हैं।
first-run-printer-none = बिल PDF के रूप में सहेजे जा सकते हैं, और प्रिंटर कभी भी जोड़ा जा सकता है।
first-run-printer-add = प्रिंटर जोड़ें
first-run-printer-more = प्रिंटर
first-run-printer-skip = बिना काग़ज़ बेचें
first-run-bill = पहला बिल बनाएँ
first-run-bill-text = जो बिके उसे स्कैन करें या लिखें, पैसे लें, बस।
first-run-bill-go = काउंटर खोलें
sample-not-empty = नमूना दुकान उस दुकान के लिए है जिसमें वस्तुएँ न हों; यहाँ पहले से कुछ हैं।
first-run-product-done = { $count ->
    [one] अब तक 1 उत्पाद।
   *[other] अब तक { $count } उत्पाद।
  }
first-run-hub = एक से ज़्यादा शाखाएँ हैं?
first-run-hub-text = जब चाहें: तब तक जो दर्ज किया होगा वह साथ जाएगा। इसके बिना भी कुछ नहीं खोता।
first-run-hub-connect = हब से जोड़ें

## Dashboard

dashboard-title = डैशबोर्ड
dashboard-sync = सिंक
dashboard-starting = शुरू हो रहा है
dashboard-not-accepted = { $count ->
    [one] 1 बदलाव स्वीकार नहीं हुआ।
   *[other] { $count } बदलाव स्वीकार नहीं हुए।
  }
dashboard-see-what-to-do = देखें कि क्या करना है
counter-last = पिछला सिंक
counter-not-yet = अभी नहीं हुआ
counter-to-send = भेजना बाकी
counter-oldest = सबसे पुराना { $when }
counter-attention = ध्यान चाहिए
counter-next = अगला सिंक
counter-running = चल रहा है
counter-by-hand = केवल कहने पर
counter-after-sign-in = साइन इन के बाद
counter-every = हर { $minutes } मिनट
counter-set-times = तय समय पर
sessions-title = हाल के सिंक
sessions-all = सभी सत्र
sessions-none = इस कंप्यूटर पर अभी कोई सिंक नहीं हुआ। हर सिंक यहाँ दिखेगा, क्या भेजा और क्या मिला इसके साथ।
setup-connecting = हब से जुड़ रहे हैं। आप काम करते रह सकते हैं।
setup-to-settings = सेटिंग खोलें
tiles-title = दुकान के आँकड़े
tile-stock-value = स्टॉक का मूल्य
tile-low-stock = कम स्टॉक
tile-products = { $count ->
    [one] 1 उत्पाद
   *[other] { $count } उत्पाद
  }
tile-customers = { $count ->
    [one] 1 ग्राहक
   *[other] { $count } ग्राहक
  }
tile-suppliers = { $count ->
    [one] 1 आपूर्तिकर्ता
   *[other] { $count } आपूर्तिकर्ता
  }
whose-this-branch = यह शाखा
whose-all-branches = सभी शाखाएँ

## Settings

settings-title = सेटिंग
settings-tab-shop = दुकान
settings-tab-tax = कर और तराज़ू
settings-tab-hub = हब
settings-tab-scope = इस कंप्यूटर का डेटा
settings-tab-backups = बैकअप
settings-tab-appearance = रूप
settings-tab-about = परिचय
do-apply = लागू करें
do-check-now = अभी जाँचें
unit-minutes = मिनट
unit-hours = घंटे
unit-months = माह
field-needed = { $field } ज़रूरी है।
check-fine = ठीक है
check-wrong = ठीक नहीं है
check-untested = जाँच नहीं हुई
health-title = स्थिति
health-text = डेटाबेस, कतार, कीरिंग और हब तक के रास्ते की जाँच होती है। कुछ भी बदला नहीं जाता।
updates-title = अपडेट
updates-ready = संस्करण { $version } तैयार है
updates-newest = यही सबसे नया ज्ञात संस्करण है
updates-checked = { $when } जाँचा गया।
updates-unchecked = अभी जाँचा नहीं गया।
updates-kept = Branchline दोबारा शुरू होने पर आपका काम सुरक्षित रहता है।
updates-install = इंस्टॉल करके फिर शुरू करें
alerts-title = चेतावनियाँ
alerts-stuck = हब मिलने पर भी कुछ न भेजा जाए, इतनी देर
alerts-silent = ऑफ़लाइन हो या नहीं, पूरा सिंक न हो, इतनी देर
alerts-notify = डेस्कटॉप सूचनाएँ
alerts-saved = चेतावनियाँ तय हुईं
rules-title = दुकान के नियम
rules-history = बदलावों का इतिहास कितने महीने रखें
rules-history-hint = खाली: हमेशा। कम समय 30 दिन बाद लागू होता है; कम से कम एक साल।
rules-shorter = { $months } महीनों से पुराना इतिहास { $from } से सभी शाखाओं के लिए हटा दिया जाएगा।
rules-call-off = इसे रहने दें
rules-approve = नए कंप्यूटर मंज़ूरी का इंतज़ार करें
rules-owner = इन्हें मालिक तय करते हैं।
rules-noted = दर्ज हुआ। यह 30 दिन में लागू होगा; तब तक हर मालिक को दिखेगा।
rules-saved = नियम तय हुए

## Settings: the schedule of sync

schedule-title = समय-सारणी
schedule-automatic = अपने-आप सिंक
schedule-how = समय कैसे तय हो
schedule-interval = हर कुछ मिनट में
schedule-set-times = तय दिनों पर
schedule-advanced = उन्नत
schedule-every = हर
schedule-minutes-range = 1 से 1440 तक पूरे मिनट लिखें।
schedule-days = दिन
schedule-times = समय
schedule-times-hint = जैसे 9:30, 14:30, 20:30। इस कंप्यूटर की घड़ी से।
schedule-no-day = कम से कम एक दिन चुनें।
schedule-no-time = समय 9:30, 14:30 की तरह लिखें।
schedule-not-one = एक समय-सारणी के सभी समय के मिनट एक जैसे होते हैं, जैसे 9:30 और 14:30।
schedule-cron = Cron अभिव्यक्ति
schedule-cron-hint = मिनट, घंटे, तारीख, महीने, सप्ताह के दिन; छह हिस्से हों तो पहला सेकंड है। इस कंप्यूटर की घड़ी से।
schedule-next-runs = अगली बार
schedule-at-once = तुरंत लागू होता है। “अभी सिंक करें” कभी भी चलता है।
schedule-saved-off = सिंक केवल कहने पर होगा
schedule-saved-times = सिंक आपके तय समय पर होगा
schedule-saved-every = { $minutes ->
    [one] सिंक हर मिनट होगा
   *[other] सिंक हर { $minutes } मिनट में होगा
  }
weekday-1 = सोम
weekday-2 = मंगल
weekday-3 = बुध
weekday-4 = गुरु
weekday-5 = शुक्र
weekday-6 = शनि
weekday-7 = रवि

## Settings: the hub

hub-title = हब से जोड़ें
hub-title-connected = हब
hub-explained = हब आपकी शाखाओं को जोड़ता है: यह आपकी दुकान का अपना Supabase प्रोजेक्ट है। इसके बिना सब कुछ केवल इसी कंप्यूटर पर चलता है।
hub-change-text = यहाँ केवल हब तक का रास्ता बदलता है; इस कंप्यूटर का डेटा वैसा ही रहता है।
hub-way = हब से कैसे जुड़ना है
hub-way-invited = मेरे पास निमंत्रण है
hub-way-invited-text = मालिक ने आपको टेक्स्ट या कोड भेजा है।
hub-way-founder = इस हब पर नई दुकान
hub-way-founder-text = हब खाली है और यह उसका पहला कंप्यूटर है।
hub-way-member = पहले जुड़ा था
hub-way-member-text = यहाँ आपका खाता है, या यह कंप्यूटर पहले जुड़ा था।
hub-text = कनेक्शन टेक्स्ट
hub-text-invited = मिला हुआ पूरा टेक्स्ट पेस्ट करें। इसमें पता, कुंजी, शाखा और आपका कोड है।
hub-text-founder = हब तैयार करने वाले का टेक्स्ट पेस्ट करें, या मान खुद लिखें।
hub-text-member = वह टेक्स्ट पेस्ट करें जो दुकान का दूसरा कंप्यूटर सेटिंग, हब में कॉपी करता है।
hub-text-says = हब { $hub } है।
hub-text-says-branch = हब { $hub } है, शाखा { $branch }।
hub-by-hand = टेक्स्ट नहीं है? मान खुद लिखें
hub-url = हब का पता
hub-key = सार्वजनिक कुंजी
hub-key-hint = प्रोजेक्ट की API कुंजियों में से। गुप्त कुंजी कभी नहीं।
hub-code = एक बार का कोड
hub-code-hint = मालिक का दिया हुआ कोड।
hub-claim-hint = हब तैयार करने वाले का दिया कोड। यह एक ही बार चलता है।
hub-branch = शाखा कोड
hub-branch-hint = दो से चार अक्षर या अंक, जैसे MUM: जिस शाखा में यह कंप्यूटर है।
hub-branch-fixed = कंप्यूटर अपनी शाखा में ही रहता है।
hub-organisation = दुकान का नाम
hub-branch-name = शाखा का नाम
hub-person = आपका नाम
hub-person-hint = जैसा सहकर्मियों को दिखेगा।
hub-email = ई-मेल
hub-password = पासवर्ड
hub-password-hint = साइन इन के लिए एक बार काम आता है, कभी रखा नहीं जाता।
hub-new-account = इस ई-मेल और पासवर्ड से मेरा खाता बनाएँ
hub-test = कनेक्शन जाँचें
hub-test-result = कनेक्शन की जाँच
hub-connect = जोड़ें
hub-connected = जुड़ गया।
hub-connected-branch = { $branch } से जुड़ गया।
hub-connected-next = अब से बदलाव अपने-आप भेजे और पाए जाते हैं।
hub-shop = दुकान
hub-branch-is = शाखा
hub-computer = यह कंप्यूटर
hub-computer-none = जुड़ने पर हब से मिलता है
hub-hub = हब
hub-who = साइन इन
hub-role = भूमिका
hub-change = बदलें…
hub-copy = कनेक्शन टेक्स्ट कॉपी करें
hub-copy-hint = इस शाखा के दूसरे कंप्यूटर के लिए; इसमें न पासवर्ड है न कोड।
hub-copied = कॉपी हो गया। दूसरे कंप्यूटर पर सेटिंग, हब में पेस्ट करें।
hub-session-nobody = कोई साइन इन नहीं है
hub-session-waits = जब तक कोई साइन इन नहीं करता, बदलाव इस कंप्यूटर पर सुरक्षित रहते हैं।
hub-session-remembered = इस कंप्यूटर की कीरिंग में याद रखा गया है।
hub-session-no-keyring = इस कंप्यूटर में कीरिंग सेवा नहीं है: दोबारा शुरू करने पर फिर पूछा जाएगा।
hub-session-sign-in = साइन इन करें
role-owner = मालिक
role-manager = प्रबंधक
role-cashier = कैशियर
role-accountant = लेखाकार
invite-text = कनेक्शन टेक्स्ट
invite-text-hint = इसमें हब का पता और कुंजी, शाखा और कोड हैं। इसे पूरा भेजें।
invite-text-copy = टेक्स्ट कॉपी करें
invite-text-copied = कॉपी हो गया

## Settings: data on this computer

scope-text = जब तक आप कम न चुनें, सब कुछ आता-जाता है: छोटे काउंटर को दस साल के बिल रखने की ज़रूरत नहीं। हब सब रखता है। उत्पाद, सेटिंग, लोग और शाखाएँ हमेशा आते हैं।
scope-bills = बिल
scope-bills-hint = उनकी पंक्तियों और भुगतानों के साथ।
scope-stock = स्टॉक
scope-stock-hint = अंदर-बाहर की हर हलचल।
scope-customers = ग्राहक
scope-customers-hint = बिल पर उनके नाम होते हैं।
scope-suppliers = आपूर्तिकर्ता
scope-suppliers-hint = भुगतानों पर उनके नाम होते हैं।
scope-share-both = भेजे और पाए जाते हैं
scope-share-send = भेजे जाते हैं, यहाँ नहीं रखे जाते
scope-share-stay = इस कंप्यूटर से कभी बाहर नहीं जाते
scope-back = कितने पुराने तक
scope-back-hint = चुकाए गए पुराने बिल अपनी सब चीज़ों के साथ हब पर रहते हैं। बकाया हमेशा यहाँ रहता है।
scope-all = सभी
scope-months = { $months ->
    [one] पिछला महीना
   *[other] पिछले { $months } महीने
  }
scope-warn-lost = जो इस कंप्यूटर से बाहर नहीं जाता वह इसी के साथ खो सकता है, अगर बैकअप न रखें।
scope-warn-stock = स्टॉक की हलचल के बिना यह कंप्यूटर मौजूद स्टॉक नहीं दिखा सकता।
scope-removed = { $count ->
    [one] इस कंप्यूटर से 1 रिकॉर्ड हटा; हब पर वह मौजूद है।
   *[other] इस कंप्यूटर से { $count } रिकॉर्ड हटे; हब पर वे मौजूद हैं।
  }
scope-stays = भेजे जाने तक यहीं रहेगा: { $what }।
scope-fetches = जो कम था वह अगले सिंक में आएगा।
scope-applied = लागू हुआ।

## Settings: backups

backups-title = बैकअप
backups-none = इस फ़ोल्डर में अभी कोई बैकअप नहीं
backups-none-text = हर दिन अपने-आप एक बनता है। लिखने के बाद हर एक की जाँच होती है, और भेजे जाने वाले बदलाव भी उसमें रहते हैं।
backups-checked = जाँचा गया
backups-not-checked = जाँचा नहीं गया
backups-other = दूसरे कंप्यूटर का बनाया हुआ
backups-other-short = अन्य
backups-restore = वापस लाएँ…
backup-scheduled = समय-सारणी से
backup-by-hand = खुद बनाया
backup-before-update = अपडेट से पहले
backup-before-restore = वापस लाने से पहले
backup-before-resync = पूरे सिंक से पहले
backup-not-ours = Branchline के बैकअप का बनाया हुआ नहीं
backup-waiting = { $count ->
    [one] अंदर 1 बदलाव भेजना बाकी
   *[other] अंदर { $count } बदलाव भेजने बाकी
  }
backup-records = { $count ->
    [one] 1 रिकॉर्ड
   *[other] { $count } रिकॉर्ड
  }
backups-failed = पिछला बैकअप सफल नहीं हुआ
backups-never = अभी कोई बैकअप नहीं है।
backups-last = पिछला बैकअप { $when } बना और जाँचा गया।
backups-off = अपने-आप बैकअप बंद है।
backups-next = अगला { $when } होगा।
backups-go-on = बैकअप बनते समय आप काम करते रह सकते हैं।
backups-made = बैकअप बना और जाँचा गया · { $size }
backups-saved = बैकअप { $folder } में जाएँगे
backups-settings = कहाँ और कितनी बार
backups-folder = फ़ोल्डर
backups-folder-beside = डेटा के पास
backups-folder-hint = डेटा के पास वाले फ़ोल्डर के लिए खाली छोड़ें।
backups-choose = फ़ोल्डर चुनें
backups-choose-title = बैकअप के लिए फ़ोल्डर चुनें
backups-same-disk = यह फ़ोल्डर उसी डिस्क पर है जिस पर डेटा है। डिस्क खराब हुई तो दोनों जाएँगे: USB ड्राइव या दूसरे कंप्यूटर का फ़ोल्डर ज़्यादा सुरक्षित है।
backups-every = कब बने
backups-every-1 = हर घंटे
backups-every-4 = हर 4 घंटे
backups-every-12 = दिन में दो बार
backups-every-24 = हर दिन
backups-every-168 = हर हफ़्ते
backups-every-0 = अपने-आप कभी नहीं
backups-every-hours = { $hours ->
    [one] हर घंटे
   *[other] हर { $hours } घंटे
  }
backups-keep = कितने नए रखें
backups-keep-monthly = मासिक कितने समय तक
backups-sign-ins = साइन इन कभी बैकअप में नहीं होते; वे इस कंप्यूटर की कीरिंग में रहते हैं। खुद बनाए बैकअप कभी हटाए नहीं जाते।
restore-title = { $when } का बैकअप वापस लाएँ?
restore-text = इस कंप्यूटर का डेटा तब जैसा था वैसा हो जाएगा। अभी जैसा है उसका पहले बैकअप लिया जाता है, ताकि आप लौट सकें।
restore-sound = बैकअप अभी पूरा पढ़ा गया और ठीक है।
restore-unsent = { $count ->
    [one] इस कंप्यूटर का 1 बदलाव कभी भेजा नहीं गया और इस बैकअप में नहीं है। वापस लाने के बाद वह केवल उससे पहले बने बैकअप में रहेगा।
   *[other] इस कंप्यूटर के { $count } बदलाव कभी भेजे नहीं गए और इस बैकअप में नहीं हैं। वापस लाने के बाद वे केवल उससे पहले बने बैकअप में रहेंगे।
  }
restore-sync-first = उन्हें बचाने के लिए पहले सिंक करें।
restore-same = रिकॉर्ड की संख्या वही रहती है; तब से उनमें हुए बदलाव वापस हो जाते हैं।
restore-table = { $what }: अभी { $here }, बैकअप में { $backup }
restore-sent-since = { $count ->
    [one] तब से हुआ 1 बदलाव हब को भेजा जा चुका है: अगला सिंक उसे वापस लाएगा।
   *[other] तब से हुए { $count } बदलाव हब को भेजे जा चुके हैं: अगला सिंक उन्हें वापस लाएगा।
  }
restore-new-code = यह कंप्यूटर नए डिवाइस कोड के साथ चलेगा, ताकि कोई बिल नंबर दो बार न आए।
restore-confirm = यह बैकअप वापस लाएँ
restore-done = वापस लाया गया।
restore-done-sign-in = वापस लाया गया। सिंक जारी रखने के लिए साइन इन करें।
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
list-exported = { $count ->
    [one] 1 पंक्ति { $file } में लिखी गई।
   *[other] { $count } पंक्तियाँ { $file } में लिखी गईं।
  }
list-ascending = सबसे छोटा पहले
list-descending = सबसे बड़ा पहले
list-columns-reset = कॉलम पहले जैसे करें
list-export-xlsx = Excel वर्कबुक
list-export-csv = CSV, अल्पविराम वाला टेक्स्ट
list-export-title = { $many } की सूची निर्यात करें
list-filter-clear = फ़िल्टर हटाएँ
list-select-all = सब चुनें
list-select-row = { $name } चुनें
list-selected = { $count ->
    [one] 1 चुना गया
   *[other] { $count } चुने गए
  }
list-clear-selection = चयन हटाएँ
list-count = { $count ->
    [one] 1 पंक्ति
   *[other] { $count } पंक्तियाँ
  }
list-hint-select = चुनने के लिए
list-hint-new = कभी भी जोड़ने के लिए:
list-choose = { $count ->
    [one] 1 मिला
   *[other] { $count } मिले · ↑ ↓ और Enter से चुनें
  }
list-place = { $total } में से { $place }
list-copied = { $count ->
    [one] 1 पंक्ति कॉपी हुई
   *[other] { $count } पंक्तियाँ कॉपी हुईं
  }
list-copy-too-many = अधिक से अधिक { $count } पंक्तियाँ कॉपी हो सकती हैं। इसके बजाय सूची निर्यात करें।
list-deleted = { $name } मिटाया गया
list-deleted-many = { $count ->
    [one] 1 रिकॉर्ड मिटाया गया
   *[other] { $count } रिकॉर्ड मिटाए गए
  }
list-restored = { $name } वापस लाया गया
list-nothing-matches = “{ $search }” से कुछ नहीं मिला
list-every-word = हर शब्द का होना ज़रूरी है। कम शब्द, या कोड का एक हिस्सा आज़माएँ।
list-clear-search = खोज हटाएँ
list-nothing-passes = इन फ़िल्टरों से कुछ नहीं मिला
list-all-filters = सभी फ़िल्टर एक साथ लागू होते हैं। अधिक देखने के लिए कोई एक हटाएँ।
list-none-yet-products = अभी कोई उत्पाद नहीं
list-none-yet-customers = अभी कोई ग्राहक नहीं
list-none-yet-suppliers = अभी कोई आपूर्तिकर्ता नहीं

## Columns and filters of lists

column-bills_count = बिल
column-closed_at = बंद हुआ
column-closed_by_staff_id = बंद करने वाले
column-counted_cash_paise = गिना गया नक़द
column-difference_paise = ज़्यादा या कम
column-expected_cash_paise = अपेक्षित नक़द
column-float_paise = शुरुआती नक़द
column-name = नाम
column-code = कोड
column-barcode = बारकोड
column-group = समूह
column-opened_at = खुला
column-opened_by_staff_id = खोलने वाले
column-report = रिपोर्ट
column-sales_paise = बिक्री
column-shift_id = पाली
column-staff_id = कर्मचारी
column-tax = कर
column-price = दाम ₹
column-cost = लागत ₹
column-stock = स्टॉक
column-stock-all = स्टॉक, सभी शाखाएँ
column-elsewhere = दूसरी जगह
column-low-stock = न्यूनतम स्टॉक
column-updated = बदला गया
column-phone = फ़ोन
column-email = ई-मेल
column-address = पता
column-state = राज्य कोड
column-gstin = GSTIN
column-limit = उधार सीमा ₹
column-kind = प्रकार
column-code-or-phone = कोड या फ़ोन
column-deleted = मिटाया गया
column-deleted-by = किसके द्वारा
filter-low = कम स्टॉक
filter-out = स्टॉक ख़त्म
filter-no-price = बिना दाम
filter-no-group = बिना समूह
filter-waiting = अभी भेजा नहीं गया
filter-conflict = टकराव में
filter-gstin = GSTIN सहित
filter-no-gstin = बिना GSTIN
filter-city = शहर
filter-state = राज्य कोड

## Products: their list, their stock, many at once

products-empty = जो आप बेचते हैं उसे जोड़ें: नाम और दाम काफ़ी हैं। उत्पाद इस कंप्यूटर पर रखे जाते हैं और बिना इंटरनेट के भी काम करते हैं।
products-new-with-barcode = इस बारकोड से नया उत्पाद
products-set-group = समूह चुनें
products-set-group-title = { $count ->
    [one] 1 उत्पाद का समूह
   *[other] { $count } उत्पादों का समूह
  }
products-no-group = कोई समूह नहीं
products-filed = { $count ->
    [one] 1 उत्पाद का समूह बदला गया
   *[other] { $count } उत्पादों का समूह बदला गया
  }
products-repriced = { $count ->
    [one] 1 दाम बदला गया
   *[other] { $count } दाम बदले गए
  }
products-change-prices = { $count ->
    [one] 1 उत्पाद का दाम बदलें
   *[other] { $count } उत्पादों के दाम बदलें
  }
products-change-prices-text = सब एक साथ बदलते हैं, और वापस लिए जा सकते हैं।
products-change-prices-do = { $count ->
    [one] 1 दाम बदलें
   *[other] { $count } दाम बदलें
  }
products-price-way = दिशा
products-price-up = बढ़ाएँ
products-price-down = घटाएँ
products-price-by = कितना
products-price-by-rate = प्रतिशत
products-price-by-amount = राशि
products-price-whole = पूरे रुपये तक गोल करें
products-price-by-missing = बताएँ कि कितना बदलना है।
stock-of = किसका स्टॉक
stock-this-branch = यह शाखा
stock-all-branches = सभी शाखाएँ
stock-low = कम
stock-out = ख़त्म
stock-low-here = यहाँ कम
stock-out-here = यहाँ ख़त्म
stock-on-hand = स्टॉक { $here }
stock-reserved = रुके हुए बिलों ने { $held } रोक रखे हैं: { $free } बचे हैं
stock-held = { $held } रोके हुए
stock-reserved-title = रुके हुए बिलों के लिए रखा हुआ
stock-here-and-elsewhere = यहाँ स्टॉक { $here } · दूसरी जगह { $elsewhere }

## Customers and suppliers: their lists

customers-empty = जिन्हें आप बेचते हैं उन्हें जोड़ें: नाम काफ़ी है, फ़ोन नंबर से खोजना आसान होता है। ये इस कंप्यूटर पर रखे जाते हैं और बिना इंटरनेट के भी काम करते हैं।
customers-new-with-phone = इस फ़ोन नंबर से नया ग्राहक
suppliers-empty = जिनसे आप ख़रीदते हैं उन्हें जोड़ें: नाम काफ़ी है, फ़ोन नंबर से खोजना आसान होता है। ये इस कंप्यूटर पर रखे जाते हैं और बिना इंटरनेट के भी काम करते हैं।
suppliers-new-with-phone = इस फ़ोन नंबर से नया आपूर्तिकर्ता

## Recycle bin

bin-title = रीसायकल बिन
bin-search = रीसायकल बिन में खोजें
bin-kind = प्रकार
bin-all-kinds = सभी प्रकार
bin-restore-many = { $count ->
    [one] 1 वापस लाएँ
   *[other] { $count } वापस लाएँ
  }
bin-restored-many = { $count ->
    [one] 1 रिकॉर्ड वापस लाया गया
   *[other] { $count } रिकॉर्ड वापस लाए गए
  }
bin-not-restored = { $name } वापस नहीं लाया जा सका। { $problem }
bin-nothing-matches = मिटाए गए में “{ $search }” नहीं मिला
bin-none-of-kind = इस प्रकार का कुछ नहीं मिटाया गया
bin-every-word = हर शब्द का नाम, कोड या प्रकार में होना ज़रूरी है।
bin-show-all = सब दिखाएँ
bin-empty = रीसायकल बिन ख़ाली है
bin-empty-text = जो आप मिटाते हैं वह अपने इतिहास के साथ यहाँ रहता है, और हर शाखा में वापस लाया जा सकता है।
bin-lies-here = { $kind }, रीसायकल बिन में
bin-history-of = { $name } का इतिहास

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
## Lists within a sentence

list-quoted = “{ $name }”
list-comma = { $before }, { $after }
list-and = { $before } और { $after }
list-semicolon = { $before }; { $after }
list-more = { $before } और { $count } अन्य

## Why a use case failed

error-not-configured = कोई हब नहीं जोड़ा गया है। सब कुछ इस कंप्यूटर पर सुरक्षित है; सेटिंग में जाकर हब जोड़ें।
error-different-shop = इस कंप्यूटर पर पहले से { $organisation } का हिसाब है। दूसरी दुकान से जुड़ने के लिए दूसरा डेटा फ़ोल्डर लें; कुछ नहीं बदला गया।
error-different-branch = यह कंप्यूटर शाखा { $branch } के बिल बनाता है। इसे दूसरी शाखा में लगाने के लिए दूसरा डेटा फ़ोल्डर लें; कुछ नहीं बदला गया।
error-elsewhere = Branchline का दूसरा प्रोग्राम अभी यही डेटा सिंक कर रहा है। थोड़ी देर में फिर कोशिश करें।
error-folder = डेटा फ़ोल्डर { $folder } काम में नहीं लिया जा सकता ({ $why })। ऐसा फ़ोल्डर चुनें जिसमें लिखने की अनुमति हो।
error-folder-unusable = डेटा फ़ोल्डर { $folder } काम में नहीं लिया जा सकता: { $why }।
error-folder-name = डेटा फ़ोल्डर का नाम सही टेक्स्ट (UTF-8) नहीं है: { $folder }। फ़ोल्डर का नाम बदलें, या दूसरा फ़ोल्डर बताएँ।
store-newer = { $path } का डेटा नए Branchline से लिखा गया है। इस कंप्यूटर पर नया संस्करण इंस्टॉल करें; डेटा सही-सलामत है।
store-corrupt = डेटा फ़ाइल { $path } ख़राब हो गई है। इसे हटाएँ नहीं: जो भेजा नहीं गया, वह शायद इससे निकाला जा सके। बैकअप वापस लाएँ, या नए डेटा फ़ोल्डर से शुरू करके हब से जुड़ें, ताकि भेजा गया सब कुछ वापस आ जाए।
store-read-only = डेटा फ़ाइल में लिखा नहीं जा सकता। कुछ नहीं सहेजा गया। देखें कि फ़ोल्डर केवल पढ़ने के लिए न हो और उसमें लिखने की अनुमति हो।
store-full = डिस्क भर गई है। कुछ नहीं सहेजा गया; पहले सहेजा हुआ सब सुरक्षित है। थोड़ी जगह ख़ाली करके फिर कोशिश करें।
store-busy = किसी दूसरे प्रोग्राम ने डेटा फ़ाइल को बंद कर रखा है। कुछ नहीं सहेजा गया; थोड़ी देर में फिर कोशिश करें।
store-restoring = बैकअप वापस लाया जा रहा है। थोड़ी देर में फिर कोशिश करें।
store-not-found = यह रिकॉर्ड अब नहीं है।
store-refused = डेटा फ़ाइल ने इसे स्वीकार नहीं किया ({ $why })। कुछ नहीं सहेजा गया।
store-unreadable = डेटा फ़ाइल में कुछ पढ़ा नहीं जा सका ({ $why })। कुछ नहीं बदला गया। ये शब्द बताकर मदद लें।

## What goes wrong on the way to the hub

hub-bad-address = हब का पता काम में नहीं लिया जा सकता: { $why }
hub-address-empty = वह ख़ाली है; वह https://abcdefgh.supabase.co जैसा होता है।
hub-address-none = “{ $typed }” कोई पता नहीं है ({ $why }); वह https://abcdefgh.supabase.co जैसा होता है।
hub-address-https = वह https:// से शुरू होना चाहिए।
hub-address-user = उसमें यूज़र नाम या पासवर्ड नहीं होना चाहिए।
hub-address-no-computer = उसमें किसी कंप्यूटर का नाम नहीं है; वह https://abcdefgh.supabase.co जैसा होता है।
hub-address-supabase = यह Supabase के अपने पन्नों का पता है। प्रोजेक्ट का पता वहाँ Project Settings, API में मिलता है और https://abcdefgh.supabase.co जैसा होता है।
hub-address-unprotected = पासवर्ड बिना सुरक्षा के जाते; वह https:// से शुरू होना चाहिए।
hub-bad-key = हब की कुंजी स्वीकार नहीं हुई: { $why }
hub-key-empty = वह ख़ाली है; प्रोजेक्ट की publishable कुंजी sb_publishable_ से शुरू होती है।
hub-key-secret = यह गुप्त कुंजी है, जो सबके लिए सब कुछ खोल देती है और हब से बाहर कभी नहीं जानी चाहिए। publishable कुंजी लें, जो sb_publishable_ से शुरू होती है।
hub-key-characters = उसमें ऐसे अक्षर हैं जो किसी कुंजी में नहीं होते; उसे बिना ख़ाली जगह और नई लाइन के फिर से कॉपी करें।
hub-key-unknown = हब इसे नहीं पहचानता। इस प्रोजेक्ट की publishable कुंजी फिर से कॉपी करें (Project Settings, API Keys)।
hub-offline-name = { $host } का पता नहीं मिला। या तो इस कंप्यूटर पर इंटरनेट नहीं है, या हब का पता ग़लत लिखा है। आपका काम इस कंप्यूटर पर सुरक्षित है और बाद में भेजा जाएगा।
hub-offline-refused = { $host } अभी कनेक्शन स्वीकार नहीं कर रहा। आपका काम इस कंप्यूटर पर सुरक्षित है और हब के लौटने पर भेजा जाएगा।
hub-offline-slow = { $host } ने समय पर जवाब नहीं दिया। आपका काम इस कंप्यूटर पर सुरक्षित है और नेटवर्क ठीक होने पर भेजा जाएगा।
hub-offline-unsafe = { $host } से सुरक्षित कनेक्शन नहीं बन सका, क्योंकि उसका प्रमाणपत्र यहाँ भरोसेमंद नहीं है। इस कंप्यूटर की तारीख देखें, और यह भी कि नेटवर्क अपना अलग साइन-इन तो नहीं माँग रहा। कुछ नहीं भेजा गया।
hub-offline-other = { $host } तक पहुँचा नहीं जा सका। आपका काम इस कंप्यूटर पर सुरक्षित है और नेटवर्क लौटने पर भेजा जाएगा।
hub-interrupted = हब का जवाब पूरा होने से पहले कनेक्शन टूट गया। कुछ नहीं खोया; कोशिश अपने-आप फिर होगी।
hub-pointed-away = हब की जगह किसी और ने जवाब दिया और { $target } की ओर भेजा। या तो नेटवर्क अपना अलग साइन-इन माँग रहा है (कोई वेब पेज खोलकर देखें), या हब का पता सही नहीं है। कुछ नहीं खोया।
hub-web-page = हब की जगह एक वेब पेज ने जवाब दिया (जवाब { $status })। या तो नेटवर्क अपना अलग साइन-इन माँग रहा है (कोई वेब पेज खोलकर देखें), या हब का पता सही नहीं है। कुछ नहीं खोया।
hub-no-hub = हब के पते पर किसी ने जवाब दिया, पर वह हब नहीं है (जवाब { $status })। हब की सेटिंग में पता जाँचें। कुछ नहीं खोया।
hub-paused = हब का प्रोजेक्ट रुका हुआ है। जो इसकी देखभाल करते हैं, वे इसे Supabase के पन्नों पर फिर चालू कर सकते हैं। आपका काम इस कंप्यूटर पर सुरक्षित है।
hub-unavailable = हब अभी उपलब्ध नहीं है (जवाब { $status })। आपका काम इस कंप्यूटर पर सुरक्षित है और हब के लौटने पर भेजा जाएगा।
hub-too-many-requests = इस नेटवर्क से बहुत अनुरोध आने के कारण हब थोड़ा रुकने को कह रहा है। कोशिश अपने-आप फिर होगी।
hub-contended = हब किसी दूसरी शाखा के बदलावों में व्यस्त था। कोशिश अपने-आप फिर होगी।
hub-too-much = हब एक बार में इतना नहीं ले सका। इसे छोटे हिस्सों में फिर भेजा जाएगा।
hub-not-signed-in = हब पर कोई साइन इन नहीं है। बिक्री चलती रहेगी; भेजने और लाने के लिए साइन इन करें।
hub-session-ended = साइन-इन समाप्त हो गया है। बिक्री चलती रहेगी और कुछ नहीं खोया; भेजने और लाने के लिए फिर साइन इन करें।
hub-token-expired = हब कहता है कि साइन-इन पुराना हो गया है, जबकि वह अभी नया किया गया था। कोशिश अपने-आप फिर होगी; ऐसा ही रहे तो हब की देखभाल करने वाले से उसकी घड़ी जाँचने को कहें।
hub-token-future = हब की घड़ियाँ अभी आपस में मेल नहीं खा रहीं। कोशिश अपने-आप फिर होगी।
hub-denied-password = ई-मेल या पासवर्ड ग़लत है। दोनों जाँचें, छोटे-बड़े अक्षरों का ध्यान रखें और फिर कोशिश करें।
hub-denied-unconfirmed = इस ई-मेल पते की पुष्टि अभी नहीं हुई है। पुष्टि वाला मेल खोलें, या मालिक से खाते की पुष्टि करने को कहें।
hub-denied-banned = यह खाता रोक दिया गया है। संस्था के मालिक से बात करें।
hub-denied-sign-ups = इस हब पर कोई अपने-आप खाता नहीं बना सकता। मालिक से कहें कि प्रोजेक्ट के Authentication पन्ने पर आपका ई-मेल जोड़ें, फिर मिले हुए पासवर्ड और इसी निमंत्रण से जुड़ें।
hub-denied-other = साइन-इन अस्वीकार हुआ: { $why }। बिक्री चलती रहेगी; कुछ नहीं खोया।
hub-schema-mismatch = इस ऐप ने जो माँगा, हब उसे नहीं जानता ({ $code }: { $why })। शायद उस पर Branchline इंस्टॉल नहीं है, या हब और ऐप के संस्करण अलग हैं। आपका काम इस कंप्यूटर पर सुरक्षित है।
hub-refused = हब ने इसे अस्वीकार किया: { $word }।
hub-bad-answer = हब का जवाब पढ़ा नहीं जा सका ({ $what })। उससे कुछ नहीं बदला; कोशिश अपने-आप फिर होगी।
hub-local = यह कंप्यूटर सुरक्षित कनेक्शन नहीं बना पा रहा ({ $what })। आपका काम सुरक्षित है; ऐप फिर से चालू करें, और ऐसा ही रहे तो सहायता केंद्र को बताएँ।
hub-lacks = हब का सेट-अप मेल नहीं खाता: उसमें यह नहीं है: { $missing }। कुछ नहीं भेजा गया, कुछ नहीं खोया; यह ठीक होते ही काम अपने-आप आगे बढ़ेगा, जैसे इस संस्करण की hub.sql से।
hub-lacks-table = टेबल { $table }
hub-lacks-column = कॉलम { $column }
hub-set-up = हब का सेट-अप मेल नहीं खाता: { $what }। जो भेजा जाना है वह सुरक्षित है, कुछ नहीं खोया; यह ठीक होते ही काम अपने-आप आगे बढ़ेगा।
hub-set-up-column = उसमें कॉलम { $column } नहीं है
hub-set-up-table = उसमें टेबल { $table } नहीं है
hub-set-up-function = उसमें फ़ंक्शन { $function } नहीं है
hub-set-up-says = वह कहता है “{ $said }”

## How a session with the hub ended early

sync-cloned = कोई दूसरा कंप्यूटर इसी डेटाबेस की नक़ल से सिंक करता है, या इसे बैकअप से वापस लाया गया था। इसे अपना अलग नाम दे दिया गया है: एक बार फिर साइन इन करें, और सब कुछ चलता रहेगा। कुछ नहीं खोया।
sync-answer = हब का जवाब समझा नहीं जा सका ({ $what })। कुछ नहीं खोया; फिर कोशिश होगी।
sync-stopped = रोका गया। { $kept }
kept-session = अगली बार यह वहीं से आगे बढ़ेगा।
kept-next-time = जो भेजा जाना है वह इस कंप्यूटर पर सुरक्षित है और अगली बार जाएगा।
kept-sent-all = { $count ->
    [one] { $count } बदलाव भेजा गया
   *[other] { $count } बदलाव भेजे गए
  }; दूसरों का लिखा हुआ अगली बार लाया जाएगा।
kept-sent-some = { $all } में से { $done } बदलाव भेजे गए; बाक़ी इस कंप्यूटर पर सुरक्षित हैं और अगली बार जाएँगे।
kept-fetched = { $count ->
    [one] { $count } रिकॉर्ड लाकर इस कंप्यूटर पर रखा गया
   *[other] { $count } रिकॉर्ड लाकर इस कंप्यूटर पर रखे गए
  }; काम वहीं से आगे बढ़ेगा।
kept-fetched-all = सब कुछ लाकर इस कंप्यूटर पर रख लिया गया है; जो अभी नहीं दिखता, वह अगले सिंक के बाद दिखेगा।
kept-retried = { $count ->
    [one] { $count } इकाई की फिर कोशिश हुई
   *[other] { $count } इकाइयों की फिर कोशिश हुई
  }; बाक़ी रोकी हुई रहेंगी।
kept-comparison = मिलान से कुछ नहीं बदलता; जब चाहें फिर शुरू करें।
kept-compared = { $total } में से { $done } देखे गए; बाक़ी के लिए फिर शुरू करें।
kept-cleaned = भेजे गए { $total } बदलावों में से { $removed } हटाए गए; बाक़ी अगली बार तक रहेंगे।

## What the hub and the data file say in sentences of their own

# Recognised by their English text: keep it as the SQL writes it.
said-no-record = हब पर ऐसा कोई रिकॉर्ड नहीं है, या आपको उसे देखने की अनुमति नहीं है।
said-too-many-devices = आज आपने इतने कंप्यूटर जोड़े हैं कि हब कल तक और नहीं लेगा। कोई मालिक इसे जोड़ सकता है।
said-no-code-left = शाखा { $branch } के सभी कंप्यूटर कोड दिए जा चुके हैं, और कोई कोड दो बार नहीं दिया जाता। और कंप्यूटरों के लिए दूसरी शाखा खोलें।
said-device-not-registered = यह कंप्यूटर आपकी किसी शाखा के लिए दर्ज नहीं है। मालिक से पूछें, या शाखा को फिर से जोड़ें।
said-device-retired = यह कंप्यूटर दुकान से हटा दिया गया है। इसमें जो है वह यहीं सुरक्षित रहेगा; कोई मालिक इसे शाखाएँ में जाकर वापस ला सकता है।
said-device-cloned = इस नाम से दूसरा कंप्यूटर पहले से काम कर रहा है। इस नक़ल को अपना अलग नाम चाहिए।
said-device-waiting = यह कंप्यूटर दुकान में नया है और मालिक की मंज़ूरी की प्रतीक्षा में है, जो शाखाएँ में दी जाती है। यहाँ लिखा हुआ यहीं सुरक्षित रहेगा; मंज़ूरी मिलते ही सिंक होगा।
said-app-too-old = यह ऐप हब के लिए बहुत पुराना है। आगे बढ़ने के लिए इसे अपडेट करें।
said-two-computers = इन नंबरों पर हब के पास पहले से दूसरे बदलाव हैं: दो कंप्यूटर एक ही नाम से काम कर रहे हैं।
said-no-organisation = आप इस हब की किसी संस्था में नहीं हैं। मालिक से आपको जोड़ने को कहें।
said-not-in-branch = आप इस शाखा में नहीं हैं। मालिक से आपको जोड़ने को कहें।
said-no-branch = हब ऐसी किसी शाखा को नहीं जानता।
said-sign-in-first = पहले साइन इन करें।
said-organisation-needed = संस्था, शाखा का नाम और 2 से 4 अक्षरों का शाखा कोड चाहिए।
said-wrong-code = यह कोड ग़लत है या पहले काम में आ चुका है। SQL editor में नया बनाएँ।
said-only-owner-invites = लोगों को केवल मालिक निमंत्रण दे सकते हैं।
said-email-needed = ई-मेल पता चाहिए।
said-branch-not-yet = हब इस शाखा को अभी नहीं जानता। इस कंप्यूटर को सिंक होने दें, फिर निमंत्रण दें।
said-already-member = ये पहले से इसमें हैं।
said-invitation-wrong = यह निमंत्रण आपके लिए नहीं है, या पहले काम में आ चुका है। जिस ई-मेल से आप साइन इन करते हैं, उसके लिए मालिक से नया माँगें।
said-invitation-old = इस निमंत्रण की अवधि समाप्त हो गई है। मालिक से नया माँगें।
said-only-owner-rules = दुकान के नियम केवल मालिक तय कर सकते हैं।
said-history-least = इतिहास कम से कम 12 महीने रखा जाता है।
said-only-owner-approves = नए कंप्यूटर को केवल मालिक मंज़ूर कर सकते हैं।
said-only-owner-ends = सदस्यता केवल मालिक समाप्त कर सकते हैं।
said-only-owner-asks = इस कंप्यूटर से सिंक करने को केवल मालिक या उसकी शाखा के प्रबंधक कह सकते हैं।
said-bring-back-first = यह कंप्यूटर हटाया जा चुका है। पहले इसे वापस लाएँ।
said-too-many-asks = इतने कंप्यूटरों से कहा गया कि हब को एक मिनट का विराम चाहिए। उसके बाद फिर कोशिश करें।
said-may-not-change = यह { $who } ने किया, जिन्हें यह बदलने की अनुमति नहीं है: { $kind }। मंज़ूरी दे सकते हैं: { $can }।
said-no-longer-here = यह { $who } ने किया, जो इस दुकान में नहीं हैं। मंज़ूरी दे सकते हैं: { $can }।
said-id-for-life = रिकॉर्ड की id और संस्था कभी नहीं बदलती।
said-facts-unchanged = “{ $kind }” दर्ज हो चुके तथ्य हैं, उन्हें बदला नहीं जा सकता; सुधार के लिए नई प्रविष्टि लिखें।
said-facts-undeleted = “{ $kind }” दर्ज हो चुके तथ्य हैं, उन्हें हटाया नहीं जा सकता; सुधार के लिए नई प्रविष्टि लिखें।
said-facts-short = “{ $kind }” दर्ज हो चुके तथ्य हैं, उन्हें बदला नहीं जा सकता।
said-document-closed = यह दस्तावेज़ अब मसौदा नहीं है और बदला नहीं जा सकता।
said-document-closed-to-lines = यह दस्तावेज़ अब मसौदा नहीं है; इसमें कुछ जोड़ा नहीं जा सकता।
said-only-owner-names = यहाँ लोगों के नाम केवल मालिक बदल सकते हैं; अपना फ़ोन नंबर हर कोई ख़ुद बदल सकता है।
said-one-owner = दुकान में सभी शाखाओं का कम से कम एक मालिक रहता है। पहले किसी और को मालिक बनाएँ।
said-only-owner-closes = शाखा केवल मालिक बंद कर सकते हैं।
said-branch-unfinished = इस शाखा के कंप्यूटर { $device } पर अभी ऐसे बदलाव हैं जो भेजे या स्वीकार नहीं किए गए। पहले उन्हें पूरा होने दें।
said-you-may-not = आपको “{ $kind }” का यह रिकॉर्ड बदलने की अनुमति नहीं है।
said-device-code-taken = कोड { $code } दूसरे कंप्यूटर का है, और उसके बिलों पर छपता है।
said-final-fixed = “{ $kind }” को अंतिम रूप देने के बाद बदला नहीं जाता; उसे रद्द करके नया लिखें।
said-final-cancelled = “{ $kind }” को अंतिम रूप देने के बाद रद्द किया जाता है, हटाया नहीं जाता।
said-parts-fixed = अंतिम रूप दिए गए “{ $kind }” में जो है, उसे बदला नहीं जाता; उसे रद्द करके नया लिखें।
said-identity-fixed = रिकॉर्ड की id और संस्था कभी नहीं बदलती।
said-amount-too-large = इस रिकॉर्ड की कोई राशि या मात्रा बहुत बड़ी है।
said-in-branchline-only = शाखाएँ, कंप्यूटर, लोग और उनके अधिकार केवल Branchline में बदले जाते हैं।

## What is wrong with a field

field-required = { $field }: यह भरना ज़रूरी है।
field-negative = { $field }: शून्य या उससे अधिक लिखें।
field-too-large = { $field }: यह बहुत बड़ा मान है।
field-too-long = { $field }: इसमें { $count } अक्षर हैं; यहाँ अधिक से अधिक { $most } रखे जा सकते हैं।
field-tax = कर 0 % से 100 % के बीच होना चाहिए।
field-no-tax-class = ऐसा कोई कर वर्ग नहीं है।
tax-rate-above-needed = बताएँ कि इस दाम से ऊपर कौन-सी दर लगेगी।
tax-rate-up-to-needed = बताएँ कि कम दर किस दाम तक लगेगी।
tax-rate-same-day = इस वर्ग की उस दिन से एक दर पहले से है। उसे बदलें, या दूसरा दिन चुनें।
tax-rate-by-price = { $limit } तक { $rate }, उससे ऊपर { $above }
tax-title = कर वर्ग
tax-text = किसी वर्ग की वस्तु पर बिल के दिन की दर लगती है। क़ानून बदले तो उस दिन से नई दर जोड़ें: पुराने बिल और उनकी वापसी की दर वही रहती है।
tax-common = आम वर्ग जोड़ें
tax-new = नई दर
tax-none = अभी कोई कर वर्ग नहीं
tax-none-text = आम वर्ग जोड़ें और जो अलग हो उसे बदलें, या हर वस्तु को अपनी दर दें।
tax-from = { $day } से
tax-dialog-text = पहले से मौजूद वर्ग की दर उसी में जुड़ती है।
tax-class-name = वर्ग
scale-title = तराज़ू के लेबल
scale-text = बारकोड छापने वाला तराज़ू उन्हें 20 से 29 तक के दो अंकों से शुरू करता है, फिर वस्तु का कोड, फिर वज़न या दाम। वस्तु का कोड उसका SKU या बारकोड होता है।
scale-rule = वस्तु के { $digits } अंक, फिर { $what }, दशमलव के बाद { $decimals }
scale-label-prefix = पहले दो अंक
scale-label-digits = वस्तु के अंक
scale-label-holds = फिर
scale-label-decimals = दशमलव के बाद
scale-add = ये लेबल पढ़ें
scale-remove = अब न पढ़ें
scale-prefix = तराज़ू के लेबल 20 से 29 तक के दो अंकों से शुरू होते हैं।
scale-item-digits = वस्तु के कोड में 3 से 7 अंक होते हैं।
scale-decimals = दशमलव के बाद अधिकतम { $most } अंक होते हैं।
scale-weight = वज़न
scale-price = दाम
field-phone = फ़ोन नंबर में कम से कम 6 अंक होते हैं।
field-email = ई-मेल पते में @ होता है।
field-sku-taken = SKU { $value } पहले से इनका है: { $others }।
field-barcode-taken = बारकोड { $value } पहले से इनका है: { $others }।
field-no-group = यह वस्तु समूह मौजूद नहीं है।
field-number-needed = यहाँ संख्या चाहिए।
field-branch-code = शाखा कोड में 2 से 4 अक्षर या अंक होते हैं, जैसे PUN।
field-branch-code-taken = कोड { $code } पहले से { $holder } का है।
field-hub-address = हब का पता ज़रूरी है।
field-hub-key = publishable कुंजी ज़रूरी है।
field-hub-email = ई-मेल ज़रूरी है।
field-hub-password = पासवर्ड ज़रूरी है।
field-hub-branch = शाखा कोड ज़रूरी है, जैसे MUM।
field-own-device = आप इसी कंप्यूटर पर काम कर रहे हैं। इसे किसी दूसरे कंप्यूटर से हटाएँ।
field-stuck-minutes = 5 मिनट से 1440 मिनट (एक दिन) के बीच।
field-silent-hours = 1 घंटे से 720 घंटे (30 दिन) के बीच।
field-interval = अंतराल 1 मिनट से 1440 मिनट (एक दिन) के बीच होना चाहिए।
field-batch-size = एक खेप में 1 से 5000 बदलाव होते हैं।
field-hour = 0 (आधी रात) से 23 के बीच का घंटा।
field-history-months = इतिहास 12 से 999 महीने तक, या हमेशा के लिए रखा जाता है।
field-every-hours = बैकअप सप्ताह में कम से कम एक बार बनता है: अधिक से अधिक 168 घंटे।
field-keep = 1 से 365 बैकअप रखें।
field-keep-months = हर महीने का एक बैकअप अधिक से अधिक 120 महीने तक रखें।
field-whole-way = ड्राइव से शुरू करके फ़ोल्डर का पूरा पथ लिखें।
field-backup-folder = वहाँ बैकअप नहीं लिखे जा सकते ({ $why })। दूसरा फ़ोल्डर चुनें।
field-discard-reason = बताएँ कि बदलाव क्यों छोड़ा जा रहा है; कारण दर्ज रहेगा।
field-review-reason = बताएँ कि क्या पाया गया; कारण दूसरों के लिए दर्ज रहेगा।
field-review-changed = यह इस बीच बदल गया है। फिर से देखें; कुछ भी हटाया नहीं गया।
field-group-out = यह समूह अब किसी दूसरे के अंदर नहीं है। कुछ नहीं बदला गया।
field-no-table = { $table } नाम की कोई सिंक होने वाली टेबल नहीं है।
field-put-back = यह मान यहाँ से वापस नहीं रखा जा सकता। कुछ नहीं बदला गया।
field-scope-customers-stay = ग्राहक पूरी दुकान के होते हैं; वे एक ही कंप्यूटर पर नहीं रह सकते।
field-scope-suppliers-stay = आपूर्तिकर्ता पूरी दुकान के होते हैं; वे एक ही कंप्यूटर पर नहीं रह सकते।
field-scope-customers-bills = बिलों और भुगतानों में ग्राहकों के नाम होते हैं। पहले बिल छोड़ें।
field-scope-suppliers-bills = बिलों और भुगतानों में आपूर्तिकर्ताओं के नाम होते हैं। पहले बिल छोड़ें।
field-scope-months = 1 से 120 महीने चुनें, या सभी।
unsettled-not-here = यह रिकॉर्ड इस कंप्यूटर पर नहीं है, इसलिए इसे केवल ऐसे ही छोड़ा जा सकता है। जिस शाखा में यह है वहाँ निपटाएँ, या Branchline अपडेट करें।
unsettled-in-bin = यह रिकॉर्ड रीसायकल बिन में है। पहले इसे वापस लाएँ, या ऐसे ही रहने दें।
unsettled-not-theirs = दोनों में से कोई बदलाव उस शाखा में नहीं किया गया था।
unsettled-no-value = रिकॉर्ड रखने और हटाने में से एक चुनें।
number-unreadable = सीधी संख्या लिखें, जैसे { $example }।
number-ambiguous = “{ $typed }” को एक से अधिक तरह से पढ़ा जा सकता है। दशमलव से पहले बिंदु लिखें, अल्पविराम नहीं।
number-too-fine = दशमलव के बाद अधिक से अधिक { $places } अंक।
number-too-large = यह संख्या बहुत बड़ी है।
date-unreadable = “{ $typed }” कोई तारीख नहीं है। वर्ष, महीना और दिन लिखें, जैसे 2026-11-20।
schedule-words = { $times }।
schedule-words-on = { $days }, { $times }।
schedule-each-minute = हर मिनट
schedule-each-minutes = हर { $count } मिनट
schedule-each-hour = हर घंटे
schedule-each-hours = हर { $count } घंटे
schedule-minutes = मिनट { $minutes } पर
schedule-at-minutes = { $often }, मिनट { $minutes } पर
schedule-at-second = { $times }, सेकंड { $second } पर
schedule-at = { $times } बजे
schedule-from-to = { $from } से { $to } तक { $often }
schedule-in-hours = { $hours } बजे के घंटों में { $often }
schedule-daily = हर दिन
schedule-on = { $days } को
schedule-or = { $one } या { $other }
schedule-dates = महीने की { $days } तारीख़
schedule-last-day = महीने के आख़िरी दिन
schedule-nearest = { $day } तारीख़ के सबसे पास के कामकाजी दिन
schedule-last-weekday = महीने के आख़िरी { $day }
schedule-through = { $from } से { $to }
schedule-in-months = { $months } में { $days }
schedule-nth-weekday = महीने के { $nth ->
    [1] पहले
    [2] दूसरे
    [3] तीसरे
    [4] चौथे
   *[other] पाँचवें
  } { $day }
schedule-never = यह दिन कभी नहीं आता: किसी महीने में नहीं है। दिन और महीना जाँचें।
schedule-fields = पाँच खाने लिखें: मिनट घंटे दिन महीने सप्ताह-के-दिन, या सेकंड पहले रखकर छह; इसमें { $count } हैं। जैसे: 0 */2 9-21 * * *
schedule-seconds = सेकंड एक ही संख्या हो, जैसे 0: किसी शाखा को हर मिनट से अधिक बार सिंक की ज़रूरत नहीं होती।
schedule-wrong-field = { $name } में “{ $field }” नहीं हो सकता। { $range } लिखें; सबके लिए *, सीमा के लिए 9-21, सूची के लिए 9,13, हर दूसरे के लिए */2।
schedule-none = यह cron अभिव्यक्ति नहीं है ({ $why })। जैसे: 0 */2 9-21 * * *
schedule-name-seconds = सेकंड
    .range = 0 से 59
schedule-name-minutes = मिनट
    .range = 0 से 59
schedule-name-hours = घंटे
    .range = 0 से 23
schedule-name-days = महीने के दिन
    .range = 1 से 31, या अंतिम के लिए L
schedule-name-months = महीने
    .range = 1 से 12, या JAN से DEC
schedule-name-weekdays = सप्ताह के दिन
    .range = 0 से 7 (रविवार दोनों है), या SUN से SAT

## Bills: what keeps one from being final, and what to look at first

bill-no-lines = बिल में कम से कम एक लाइन चाहिए।
bill-too-many-lines = एक बिल में ज़्यादा से ज़्यादा { $most } लाइनें आती हैं। इसके दो बिल बनाएँ।
bill-too-large = रक़म एक बिल की सीमा से बड़ी है। मात्रा और दाम जाँचें।
bill-in-the-future = बिल पर आज के बाद की तारीख़ नहीं हो सकती।
bill-other-year = यह दिन वित्त वर्ष { $year } में है, जिसके बिल नंबर बंद हो चुके हैं।
bill-unknown-code = कोड { $code } किसी उत्पाद का नहीं है।
bill-unknown-item = यह उत्पाद मौजूद नहीं है।
bill-shared-code = कोड { $code } कई उत्पादों का है। उनमें से एक चुनें।
bill-line-needs-name = बताएँ कि क्या बिक रहा है: उत्पाद, उसका कोड या नाम।
bill-line-needs-price = दाम चाहिए, क्योंकि किसी उत्पाद से दाम नहीं मिला।
bill-quantity-positive = मात्रा शून्य से ज़्यादा होनी चाहिए। जो वापस आता है वह वापसी है।
bill-quantity-absurd = मात्रा बहुत बड़ी है।
bill-price-range = दाम ऋणात्मक नहीं हो सकता, और ज़्यादा से ज़्यादा सौ करोड़ रुपये।
bill-discount-range = छूट शून्य और { $most } के बीच होनी चाहिए।
bill-short-stock = हिसाब से यहाँ केवल { $left } उपलब्ध हैं।
bill-short-held = यहाँ केवल { $left } बचे हैं: रुके हुए बिलों ने { $held } रोक रखे हैं।
held-too-long = यह बिल रोकने के लिए बहुत लंबा है। इसे पूरा करें, या दो बिल बनाएँ।
held-taken = काउंटर { $till } ने यह बिल उठा लिया है।
held-unreadable = यह बिल एक नए Branchline ने रोका है। इसे वहीं उठाएँ, या इस कंप्यूटर को अपडेट करें।
held-billed = काउंटर { $till } ने इसका बिल { $number } बना दिया है। पहले वहाँ देखें; अगर ये दूसरा माल है, तो नया बिल बनाएँ।
held-taken-too = काउंटर { $till } ने भी यह बिल उठाया है। देख लें कि केवल एक ही इसे पूरा करे।
bill-above-mrp = छपा हुआ अधिकतम मूल्य { $mrp } है।
bill-item-deleted = यह उत्पाद रीसायकल बिन में है।
bill-due-without-customer = { $due } बाक़ी रहते हैं। बाक़ी रक़म लें, या वह ग्राहक चुनें जिस पर यह उधार है।
bill-over-limit = ग्राहक पर { $owed } हो जाएँगे; सीमा { $limit } है।
bill-name-the-buyer = { $from } से ऊपर बिल पर ख़रीदार का नाम, पता और राज्य होना चाहिए (नियम 46)।
bill-computed-otherwise = इस दुकान के हिसाब से { $amount } है।
bill-number-otherwise = इस काउंटर का अगला नंबर { $number } है। नंबर ख़ाली छोड़ दें।
bill-payment-positive = भुगतान शून्य से ज़्यादा होना चाहिए।
bill-payment-too-much = केवल { $due } बाक़ी हैं।
bill-tendered-cash-only = हाथ में दी गई रक़म और छुट्टे केवल नक़द में होते हैं।
bill-tendered-less = { $amount } के भुगतान से कम रक़म दी गई।
bill-status-draft = मसौदा
bill-status-final = पक्का
bill-status-cancelled = रद्द
bill-paid = चुकाया
bill-due = बाक़ी
bill-change = वापस देने के छुट्टे
ledger-bill = बिल { $number }
ledger-payment = { $number } के लिए भुगतान
ledger-received = खाते में मिले
ledger-credit-note = क्रेडिट नोट { $number }
ledger-cancellation = रद्द: { $number }
ledger-opening = शुरुआती बक़ाया
ledger-adjustment = समायोजन
bill-no-such-customer = यह ग्राहक मौजूद नहीं है।
bill-no-such-bill = यह बिल मौजूद नहीं है।
bill-till-code = काउंटर का कोड { $code } बिल नंबर की शुरुआत नहीं कर सकता। हब पर इस कंप्यूटर को दूसरा कोड दें।
bill-numbers-used-up = इस वित्त वर्ष के लिए इस काउंटर के सभी बिल नंबर ख़त्म हो गए हैं।
bill-clock-back = पिछले बिल की तारीख़ { $last } है। इस कंप्यूटर की घड़ी जाँचें; नंबर हर हाल में आगे चलते रहेंगे।
bill-was-cancelled = यह बिल रद्द हो चुका है। नया बिल शुरू करें।
bill-not-final = केवल पक्का बिल रद्द हो सकता है।
bill-cancel-same-day = बिल अपने ही दिन रद्द होता है। उसके बाद जो वापस आता है वह वापसी है।
bill-cancel-reason = बताएँ कि बिल क्यों रद्द हो रहा है।
bill-cancel-elsewhere = इसे उसी शाखा में रद्द करें जहाँ यह बना।
bill-cancel-other-till = यह बिल काउंटर { $till } ने बनाया। उसे वहीं रद्द करें, या माल वापसी में लें।
bill-paid-already = इस बिल का कुछ बाक़ी नहीं है।
return-refunded = लौटाए
return-on-account = ग्राहक के खाते में
return-on-note = नोट पर बाक़ी
ledger-paid-back = लौटाए: { $number }
return-bill-not-final = माल सिर्फ़ पक्के बिल का वापस आता है।
return-no-lines = बताएँ क्या वापस आ रहा है।
return-reason = बताएँ क्यों वापस आ रहा है।
return-no-such-line = बिल में { $count } पंक्तियाँ हैं।
return-all-back = यह सब पहले ही वापस आ चुका है।
return-quantity-positive = मात्रा ऋणात्मक नहीं हो सकती।
return-more-than-sold = अब सिर्फ़ { $left } { $unit } वापस आ सकते हैं।
return-refund-too-much = ज़्यादा से ज़्यादा { $most } पैसों में लौटते हैं।
return-after-last-day = इस बिल का कर सिर्फ़ { $last } तक घटाया जा सकता था।
return-bill-elsewhere = बिल { $bill } इस कंप्यूटर पर नहीं है, और हब से अभी पूछा नहीं जा सकता। जुड़ें, या माल उसी शाखा पर वापस लें जिसने बेचा।
credit-no-such-note = इस नंबर का कोई क्रेडिट नोट नहीं है।
credit-of-another = यह क्रेडिट दूसरे ग्राहक के खाते का है। वही ग्राहक चुनें।
credit-used-up = इस क्रेडिट नोट का कुछ बाक़ी नहीं है।
credit-needs-customer = जिस ग्राहक का क्रेडिट लगाना है उसे चुनें।
credit-too-much = सिर्फ़ { $there } उपलब्ध हैं।
bill-cancel-returned = इस बिल का माल पहले ही वापस आ चुका है। बाक़ी भी वापसी में लें।
credit-numbers-used-up = इस काउंटर के इस वित्त वर्ष के सभी क्रेडिट नोट नंबर ख़त्म हो गए।

## Shifts: what is wrong with one, and what its reports say

shift-open-already = यह काउंटर { $since } से खुला है। पहले इसे बंद करें।
shift-not-open = यह काउंटर बंद है। पहले इसे खोलें।
shift-needed = यह दुकान काउंटर खुला होने पर ही बेचती है। शुरुआती नक़द के साथ इसे खोलें।
shift-none-open = काउंटर बंद है: यह रक़म किसी पाली में नहीं गिनी जाएगी।
shift-late = काउंटर { $day } को खोला गया था और बंद नहीं हुआ। उसे अब बंद करें और नया दिन शुरू करें।
shift-closed-already = यह पाली पहले ही बंद हो चुकी है।
shift-close-elsewhere = इसे उसी शाखा में बंद करें जिसका यह काउंटर है।
shift-open-elsewhere = यह पाली किसी दूसरी शाखा में खुली है; बंद होने पर उसकी रिपोर्ट आएगी।
shift-number-none = ज़ेड रिपोर्ट के लिए कोई नंबर नहीं है: काउंटर का कोड नंबर की शुरुआत नहीं बन सकता, या इस वर्ष के सभी नंबर ख़त्म हो गए।
shift-float-range = शुरुआती नक़द शून्य से एक हज़ार करोड़ रुपये के बीच होना चाहिए।
shift-no-such-note = इस मूल्य का कोई नोट या सिक्का नहीं है।
shift-pieces-range = शून्य से दस लाख तक की गिनती हो सकती है।
shift-count-cash = पहले नक़द गिनें।
shift-count-range = रक़म बहुत बड़ी है, या शून्य से कम है।
shift-notes-come-to = नोटों और सिक्कों का जोड़ { $sum } है।
shift-mode-once = हर भुगतान तरीक़ा एक ही बार गिना जाता है; नक़द उसके नोटों से।
shift-reason-needed = गिनती अपेक्षित रक़म से अलग है। फिर से गिनें, या कारण बताएँ।
cash-amount-range = रक़म शून्य से ज़्यादा होनी चाहिए।
cash-reason-out-only = जमा और ख़र्च की रक़म गल्ले से बाहर जाती है।
cash-note-needed = बताएँ कि यह किसलिए है।
shift-state-open = खुला
shift-state-closed = बंद
shift-float = शुरुआती नक़द
shift-bills = बिल
shift-cancelled = रद्द बिल
shift-numbers = नंबर
shift-numbers-range = { $first } से { $last }
shift-gross = छूट से पहले
shift-discounts = छूट
shift-sold = बिक्री
shift-on-account = अभी बाक़ी
shift-unconfirmed = UPI की पुष्टि बाकी
shift-taken = मिला
shift-returned = लौटाया
shift-moved = आया और गया
shift-expected = अपेक्षित
shift-counted = गिना गया
shift-difference = ज़्यादा या कम
shift-opened-at = खुलने का समय
shift-opened-by = खोलने वाला
shift-closed-at = बंद होने का समय
shift-closed-by = बंद करने वाला
shift-report-z = ज़ेड रिपोर्ट { $number }
shift-report-x = एक्स रिपोर्ट

## The till and its shifts, on the screen

place-till = काउंटर
scope-till = काउंटर पर
command-cash = नक़द डालें या निकालें
command-close-till = काउंटर बंद करें
strip-till-open = खुला
strip-till-closed = बंद
tile-sales-today = आज की बिक्री
shift-tab-till = यह काउंटर
shift-tab-day = दिन
shift-tab-shifts = पालियाँ
shift-since = { $since } से
shift-open-title = काउंटर बंद है। { $day } के लिए खोलें
shift-open-text = गल्ले में रखी रक़म गिनें। अब से जो बिकेगा, वह इसके ऊपर गिना जाएगा।
shift-float-hint = गल्ला ख़ाली हो तो कुछ नहीं
shift-open-do = काउंटर खोलें
shift-opened = काउंटर खुल गया
shift-closed = बंद हुआ: { $number }
shift-close-title = काउंटर { $till } बंद करें: नक़द गिनें
shift-note-value = ₹{ $value }
shift-slips = पर्चियाँ और ट्रांसफ़र
shift-slips-hint = जो ख़ाली छोड़ा जाए, वह अपेक्षित जितना माना जाता है।
shift-reason = अंतर का कारण
shift-fits = बराबर
shift-over = ज़्यादा
shift-short = कम
shift-blind = नक़द गिनने के बाद ही आँकड़े दिखते हैं।
shift-tax-of-rate = कर
shift-settings = काउंटर और पालियाँ
shift-settings-text = सभी शाखाओं के सभी काउंटरों पर लागू।
shift-day-ends-hint = तब तक का बिल पिछले दिन का माना जाता है; अधिक से अधिक 12:00 तक।
cash-moved = दर्ज हुआ
cash-way = किसलिए
cash-out-deposit = बाहर: बैंक में जमा
cash-out-expense = बाहर: ख़र्च
cash-out-float = बाहर: छुट्टे निकाले
cash-out-other = बाहर: अन्य
cash-in-float = अंदर: छुट्टे लाए
cash-in-other = अंदर: अन्य
day-here = यह शाखा, अब तक
day-bills = { $count ->
    [one] { $count } बिल
   *[other] { $count } बिल
  }
day-notes = { $count ->
    [one] { $count } वापसी
   *[other] { $count } वापसियाँ
  }
day-everywhere = सभी शाखाएँ
day-everywhere-hint = दूसरी शाखाओं की बिक्री बंद होने पर पता चलती है
day-none = इस दिन कोई काउंटर नहीं खुला।
day-open = खुले
day-closed = बंद
day-unknown-branch = कोई दूसरी शाखा
shifts-search = ज़ेड नंबर, काउंटर या शाखा
shifts-none-found = कोई पाली नहीं मिली
shifts-show-all = सभी पालियाँ दिखाएँ
shifts-empty = अभी कोई पाली नहीं
shifts-empty-text = “यह काउंटर” में काउंटर खोलें; खोली और बंद हुई पालियाँ यहाँ दिखती हैं।

## The counter: a bill while it is typed

place-bill = बिल बनाएँ
place-bills = बिल
scope-bill = बिल में
command-new-bill = नया बिल
command-customer = ग्राहक
command-quantity = मात्रा
command-price = दाम
command-line-discount = लाइन पर छूट
command-bill-discount = पूरे बिल पर छूट
command-remove-line = लाइन हटाएँ
command-hold = बिल रोकें
command-return = वापसी
command-use-credit = क्रेडिट लगाएँ
command-place = आपूर्ति का स्थान
command-recall = रुके हुए बिल
command-pay = भुगतान
command-finalise = बिल पक्का करें
command-create-item = नया उत्पाद बनाएँ
till-item = उत्पाद
till-item-hint = स्कैन करें, या नाम या कोड लिखें। पहले 3* लिखने से तीन बनते हैं।
till-lines = बिल की लाइनें
till-found = मिले हुए उत्पाद
till-several = यह कोड कई उत्पादों का है। अंक दबाकर एक चुनें।
till-empty = पहला उत्पाद स्कैन करें
till-empty-text = या उसके नाम का हिस्सा लिखें। Enter से चुना हुआ जुड़ता है।
till-added = { $name }: { $quantity }
till-create = नया उत्पाद बनाएँ
till-create-named = बिल पक्का होने पर यह दुकान का उत्पाद बन जाता है।
till-create-coded = यह कोड { $code } के साथ रखा जाता है, ताकि अगला स्कैन इसे पहचाने।
till-quantity-of = मात्रा: { $name }
till-price-of = एक का दाम: { $name }
till-price-hint = ख़ाली छोड़ने पर वस्तु का अपना दाम।
till-discount-of = छूट: { $name }
till-discount-hint = 10% या रुपयों में रक़म लिखें। ख़ाली छोड़ने से छूट हट जाती है।
till-no-customer = कोई ग्राहक नहीं
till-customer-search = फ़ोन या नाम
till-customer-found = मिले हुए ग्राहक
till-customer-new = नया ग्राहक
till-customer-add = जोड़ें और चुनें
till-customer-none = बिना ग्राहक के बिल
till-owes = उधार
till-limit = सीमा
till-place = आपूर्ति का स्थान
till-place-unknown = मालूम नहीं
till-supply = कर
till-supply-intra = CGST + SGST
till-supply-inter = IGST
till-supply-none = आपूर्ति बिल, बिना कर
till-subtotal = उप-योग
till-round-off = पूर्णांकन
till-payable = देय राशि
till-due = अभी बाक़ी
till-change = छुट्टे
till-held = बिल रोका गया। { $keys } से वापस आता है।
till-held-none = कोई बिल रुका हुआ नहीं है।
till-held-lines = { $count ->
    [one] { $count } लाइन
   *[other] { $count } लाइनें
  }
till-held-at = काउंटर { $till }
till-held-typed = यहाँ लिखा
till-pay-modes = भुगतान का तरीक़ा
till-pay-hint = 1 से 6 तक तरीक़ा चुनते हैं; Enter से रक़म ली जाती है।
till-pay-handed = हाथ में मिली रक़म
till-pay-amount = रक़म: { $mode }
till-pay-take = लें
till-pay-back = वापस लें: { $mode }
till-pay-account = बाक़ी { $name } के खाते में
till-pay-cash = पक्का करें, पूरा नक़द
till-done = बिल { $number }
till-give-back = वापस दें
till-nothing-back = कुछ वापस नहीं देना

## The bills that were made

bills-search = नंबर, ग्राहक, फ़ोन या रक़म
bills-empty = अभी कोई बिल नहीं
bills-empty-text = “बिल बनाएँ” में पक्के किए गए बिल यहाँ दिखते हैं।
bills-none-found = कोई बिल मेल नहीं खाता
bills-show-all = सभी बिल दिखाएँ
bills-day = दिन
bills-unpaid = जिन पर बाक़ी है
bills-sent = भेजा गया
bills-state-paid = चुकाया गया
bills-state-part = कुछ चुकाया गया
bills-state-due = नहीं चुकाया गया
bills-state-cancelled = रद्द
bills-payments = भुगतान
payments-unconfirmed = पुष्टि नहीं हुई
payments-confirm = भुगतान की पुष्टि करें
payments-confirmed = भुगतान की पुष्टि हुई।
payments-all-confirmed = हर भुगतान की पुष्टि हो चुकी है।
bills-take = भुगतान लें
bills-credit-hint = ख़ाली छोड़ने पर ग्राहक के खाते में जमा रक़म लगेगी।
bills-taken = भुगतान लिया गया
account-owes = बाक़ी है
account-is-owed = लौटाना है
account-receive = पैसे लें
account-received = खाते में जमा हुए
bills-cancel = बिल रद्द करें
bills-cancel-reason = कारण
bills-cancel-text = नंबर बना रहता है, माल और रक़म वापस दर्ज होते हैं। सिर्फ़ बिल के अपने दिन ही हो सकता है।
bills-cancelled = बिल रद्द हुआ
bills-way = पहुँचना
returns-bill = बिल नंबर
returns-bill-hint = लिखें, या रसीद का कोड स्कैन करें।
returns-find = बिल ढूँढें
returns-lines = क्या वापस आ रहा है
returns-back-of = वापस: { $name }
returns-left = { $sold } में से { $left } बाक़ी
returns-all = सब
returns-reason = क्यों वापस आ रहा है
returns-money = ख़रीदार को क्या मिले
returns-credit = क्रेडिट
returns-worth = क्रेडिट नोट
returns-settles = बिल के बाक़ी में से
returns-paid-back = पैसों में वापस
returns-stays = क्रेडिट में रहे
returns-take = वापस लें
returns-done = क्रेडिट नोट { $number }
returns-use = नए बिल में लगाएँ
returns-hint = तीर से पंक्ति बदलें; किसी खाने में न हों तो 0 से 5 चुनते हैं कि ख़रीदार को क्या मिले।
bills-returned = वापस आया
bills-returned-of = { $quantity } वापस आए
bills-state-returned = वापस
bills-state-part-returned = कुछ वापस
bills-notes = क्रेडिट नोट
bills-notes-empty = अभी कोई क्रेडिट नोट नहीं
bills-notes-empty-text = माल वापस आए तो बिल खोलकर वापसी दबाएँ।
bills-note-open = बाक़ी
bills-credit-used = क्रेडिट { $number }
bills-credit-account = खाते का क्रेडिट
till-credit = क्रेडिट
till-credit-note = क्रेडिट नोट का नंबर
till-credit-there = { $name } का क्रेडिट
till-credit-back = क्रेडिट हटाएँ
till-reference = पर्ची या लेन-देन का नंबर
till-place-own = पते के अनुसार
account-all = सभी { $count } दिखाएँ
account-entries = खाता
account-purchases = क्या ख़रीदा
account-no-purchases = इस कंप्यूटर के हिसाब से अभी कुछ नहीं ख़रीदा।
account-came-back = { $quantity } वापस आए
mode-cash = नक़द
mode-upi = UPI
mode-card = कार्ड
mode-bank = बैंक
mode-other = अन्य

## The form of an item, the shop's scheme

form-mrp = अधिकतम मूल्य (MRP)
form-mrp-hint = जो उस पर छपा है
form-tax-exclusive = कर ऊपर से जुड़ता है
form-tax-inclusive = कर इसी में है
shop-scheme = जीएसटी योजना
shop-scheme-hint = इससे तय होता है कि बिल क्या कहलाता है और उस पर कर दिखता है या नहीं।
shop-scheme-follows = GSTIN के अनुसार
scheme-regular = सामान्य: कर बीजक
scheme-composition = कंपोज़िशन: आपूर्ति बिल, बिना कर
scheme-unregistered = पंजीकृत नहीं

## Papers

paper-title-tax-invoice = कर बीजक (TAX INVOICE)
paper-title-supply = आपूर्ति बिल (BILL OF SUPPLY)
paper-title-bill = बिल
paper-title-statement = खाता विवरण
paper-title-test = जाँच छपाई
paper-title-credit-note = क्रेडिट नोट (CREDIT NOTE)
paper-title-x = एक्स रिपोर्ट
paper-title-z = ज़ेड रिपोर्ट
paper-duplicate = प्रतिलिपि (DUPLICATE)
paper-cancelled = रद्द (CANCELLED)
paper-draft = मसौदा
paper-composition = कंपोज़िशन योजना वाला करदाता, आपूर्ति पर कर लेने का पात्र नहीं।
paper-state = राज्य: { $state } ({ $code })
paper-phone = फ़ोन { $phone }
paper-gstin = GSTIN { $gstin }
paper-buyer = ग्राहक
paper-customer = खाता
paper-number = बिल सं.
paper-date = दिनांक
paper-day = { $day }
paper-day-clock = { $day }, { $clock }
paper-place-of-supply = आपूर्ति का स्थान
paper-place = { $state } ({ $code })
paper-reverse-charge = प्रतिलोम प्रभार
paper-no = नहीं
paper-line-number = #
paper-item = वस्तु
paper-hsn = HSN
paper-quantity = मात्रा
paper-price = दर
paper-discount = छूट
paper-taxable = कर योग्य मूल्य
paper-rate = GST
paper-tax = कर
paper-amount = राशि
paper-cgst = CGST
paper-sgst = SGST
paper-igst = IGST
paper-cess = उपकर
paper-round-off = पूर्णांकन
paper-total = कुल
paper-sum = योग
paper-tax-summary = HSN के अनुसार कर
paper-count = { $count ->
    [one] { $count } वस्तु
   *[other] { $count } वस्तुएँ
  }
paper-in-words = { $rupees } रुपये मात्र
paper-in-words-paise = { $rupees } रुपये और { $paise } पैसे मात्र
paper-paid-reference = { $mode } ({ $reference })
paper-handed = दिया गया
paper-change = वापस
paper-due = बाक़ी
paper-pay-by-upi = UPI से { $amount } चुकाएँ: { $upi }
paper-for-returns = वापसी के लिए
paper-thanks = धन्यवाद। फिर पधारें।
paper-signature = कृते { $shop }, अधिकृत हस्ताक्षरकर्ता
paper-mrp = MRP { $mrp } सभी कर सहित
paper-entries = प्रविष्टियाँ
paper-entry = विवरण
paper-owed-more = बिल
paper-owed-less = भुगतान
paper-balance = शेष
paper-owes = देय राशि
paper-shop-owes = आपके पक्ष में
paper-test-text = अगर आप यह पढ़ पा रहे हैं, तो { $printer } छाप रहा है। राशि: { $amount }।
paper-note-number = क्रेडिट नोट सं.
paper-against-bill = किस बिल पर
paper-bill-date = बिल की तारीख़
paper-reason = कारण: { $why }
paper-refunded-by = लौटाया, { $mode }
paper-refunded = लौटाया
paper-settled = बिल में समायोजित
paper-for-next-bill = बची रक़म अगले बिल में लगाएँ
paper-report-number = ज़ेड सं.
paper-first-number = पहला बिल
paper-last-number = आख़िरी बिल
paper-made-at = छपने का समय
paper-counted-by = किसने गिना
paper-tax-by-rate = दर के अनुसार कर
paper-tax-of-rate = { $taxable } पर { $rate }
paper-cash-moved = बिक्री के अलावा नक़द
paper-pieces-counted = नोट और सिक्के
paper-pieces = { $value } × { $pieces }

## Printers and what waits for them

printer-name-needed = प्रिंटर को नाम दें, जैसे काउंटर।
printer-name-taken = { $name } नाम का दूसरा प्रिंटर है।
printer-address-needed = प्रिंटर कहाँ है? जैसे 192.168.1.50।
printer-address-form = नेटवर्क का पता 192.168.1.50 या 192.168.1.50:9100 जैसा होता है।
printer-device-needed = डिवाइस फ़ाइल बताएँ, जैसे /dev/usb/lp0।
printer-folder-needed = वह फ़ोल्डर चुनें जिसमें PDF रखे जाएँ।
printer-unknown = इस कंप्यूटर पर { $name } नाम का कोई प्रिंटर नहीं है।
printer-none = इस कंप्यूटर पर कोई प्रिंटर नहीं जोड़ा गया है।
print-waiting = प्रतीक्षा में
print-sending = छप रहा है
print-done = छप गया
print-failed = नहीं छपा
print-unsure = शायद छपा
print-dropped = छोड़ दिया गया
print-title-bill = बिल { $number }
print-title-credit-note = क्रेडिट नोट { $number }
print-title-z = ज़ेड रिपोर्ट { $number }
print-title-x = काउंटर { $till } की एक्स रिपोर्ट, { $day }
print-title-statement = { $name } का खाता
print-title-test = जाँच छपाई
print-title-drawer = नकद दराज़
print-title-label = { $count } × { $name }
print-no-answer = { $printer } जवाब नहीं दे रहा: { $why }
drawer-none = इस कंप्यूटर के किसी प्रिंटर में नकद दराज़ नहीं है। सेटिंग्स, प्रिंटर में बताएँ।
drawer-no-answer = दराज़ नहीं खुली, क्योंकि { $printer } जवाब नहीं दे रहा: { $why }
drawer-too-late = दराज़ नहीं खोली गई: उसका प्रिंटर बहुत देर व्यस्त रहा।
print-broken-off = { $printer } बीच में रुक गया: { $why } देखें कि कागज़ निकला या नहीं।
print-interrupted = यह छपते समय Branchline बंद हो गया। देखें कि कागज़ निकला या नहीं।
print-too-long-ago = { $printer } ने आधे घंटे तक जवाब नहीं दिया: { $why }
print-gone = जो छापना था, वह अब नहीं है।
print-layout = कागज़ तैयार नहीं हो सका: { $why }
print-own-layout = आपकी { $file } में पंक्ति { $line }, स्तंभ { $column } पर गलती है: { $why } उसकी जगह मूल रूप छापा गया।
print-file-unwritable = { $file } लिखी नहीं जा सकी: { $why }
print-not-stopped = इस कागज़ पर कोई निर्णय बाक़ी नहीं है।
print-label-count = एक बार में 1 से { $most } लेबल छापे जा सकते हैं।

## Printing: the window

settings-tab-printers = प्रिंटर
printers-title = इस कंप्यूटर के प्रिंटर
printers-none = अभी कोई प्रिंटर नहीं। नीचे जोड़ें; खुलने वाली PDF बिना प्रिंटर के भी चलती है।
printers-add = प्रिंटर जोड़ें
printers-added = प्रिंटर { $name } जोड़ा गया
printers-name = नाम
printers-name-hint = जैसे काउंटर
printers-kind = जुड़ाव
printers-address = पता
printers-device = डिवाइस फ़ाइल
printers-folder = फ़ोल्डर
printers-choose-folder = फ़ोल्डर चुनें
printers-paper = कागज़
printers-language = छपाई की भाषा
printers-bills = बिल यहाँ अपने-आप छपें
printers-cuts = कागज़ काटता है
printers-drawer = नक़द दराज़ खोलता है
printers-text-mode = अंग्रेज़ी कागज़ अक्षरों में, पुराने प्रिंटरों के लिए
printers-test = जाँच छापें
printers-remove = हटाएँ
printer-kind-network = नेटवर्क से
printer-kind-device = तार से (डिवाइस फ़ाइल)
printer-kind-folder = फ़ोल्डर में PDF
printer-kind-screen = खुलने वाली PDF
paper-size-roll58 = रोल, 58 मिमी
paper-size-roll80 = रोल, 80 मिमी
paper-size-a5 = A5
paper-size-a4 = A4
print-queue = कागज़
print-queue-empty = यहाँ अभी कुछ नहीं छपा है।
print-again = फिर छापें
print-drop = छोड़ दें
print-goes = { $printer } पर जा रहा है
print-stuck = { $count ->
    [one] { $count } कागज़ अटका है
   *[other] { $count } कागज़ अटके हैं
  }
print-save-pdf = PDF सहेजें
labels-print = लेबल छापें
labels-of = { $name } के लेबल
labels-count = कितने
print-saved = { $file } में सहेजा गया
command-print = छापें
command-print-last = पिछला बिल छापें
upi-code = इस राशि का UPI कोड
upi-no-id = यहाँ कोड दिखाने के लिए सेटिंग में दुकान की UPI आईडी भरें।
upi-not-verified = सत्यापित नहीं: भुगतान मानने से पहले अपने फ़ोन पर पैसा देखें।

## The command line: printing

cli-printer-added = प्रिंटर { $name } जोड़ा गया।
cli-printer-removed = प्रिंटर { $name } हटाया गया।
cli-print-file = { $what } यहाँ है: { $file }
cli-print-state = { $what }: { $state }
cli-head-kind = प्रकार
cli-head-address = पता
cli-head-paper = कागज़
cli-head-language = भाषा
cli-head-prints-bills = बिल
cli-head-printer = प्रिंटर
help-bills-print = बिल छापता है या PDF के रूप में सहेजता है; पहली प्रति के बाद हर प्रति पर यह लिखा रहता है
help-products-label = वस्तु के बारकोड वाले लेबल छापता है
help-printers = इस कंप्यूटर के प्रिंटर दिखाता, जोड़ता, हटाता और जाँचता है
help-printers-list = प्रिंटर दिखाता है; बिल छापने वाला पहले
help-printers-add = प्रिंटर जोड़ता है
help-printers-remove = प्रिंटर हटाता है और उसके लिए रुके कागज़ छोड़ देता है
help-printers-test = जाँच छापता है
help-printers-drawer = बिना बिक्री के नकद दराज़ खोलता है
help-print-queue = रुके हुए कागज़ दिखाता है और अटके हुए निपटाता है
help-print-queue-list = जो अभी नहीं छपा और जो अंत में छपा, वह दिखाता है
help-print-queue-retry = जो कागज़ नहीं छपा या शायद नहीं निकला, उसे फिर छापता है
help-print-queue-drop = कागज़ छोड़ देता है
help--printer = प्रिंटर का नाम; न देने पर बिल छापने वाला
help-printers--printer = प्रिंटर का नाम
help--allowed-by = जो काम आपके अधिकार में नहीं है उसकी अनुमति कौन देता है, नाम या आईडी; पिन मानक इनपुट से पढ़ा जाता है
help-customers-statement--printer = इस प्रिंटर पर छापता है
help--pdf = इसके बदले इस फ़ाइल में PDF सहेजता है
help--paper = --pdf के साथ: 58, 80, a5 या a4; न देने पर a4
help-products-label--count = कितने लेबल
help-printers-add--name = लोग इसे क्या कहते हैं
help-printers-add--kind = network, device (डिवाइस फ़ाइल), folder (हर कागज़ की PDF) या screen (खुलने वाली PDF)
help-printers-add--address = यह कहाँ है: नेटवर्क का पता, डिवाइस फ़ाइल या फ़ोल्डर
help-printers-add--paper = इसका कागज़: 58, 80, a5 या a4
help-printers-add--speaks = छपाई की भाषा, जैसे hi
help-printers-add--text = लैटिन कागज़ बिंदुओं के बदले अक्षरों में भेजता है: पुराने प्रिंटरों पर तेज़
help-printers-add--cut = कागज़ काटता है
help-printers-add--drawer = इससे नक़द दराज़ जुड़ी है
help-printers-add--bills = बिल इस पर अपने-आप छपते हैं
help-print-queue--job = कागज़, जैसा `print-queue list` दिखाता है

## Why a change is held

held-no-word = हब ने कारण नहीं बताया।
held-missing = यह { $kind } “{ $name }” से जुड़ा है, जो हब पर नहीं है। वह रिकॉर्ड आते ही यह अपने-आप जाएगा।
held-missing-unknown = यह ऐसे रिकॉर्ड से जुड़ा है जो इस कंप्यूटर और हब, दोनों पर नहीं है ({ $kind }, { $id })। वह रिकॉर्ड आते ही यह अपने-आप जाएगा।
held-behind = यह बदलाव { $change } के पीछे रुका है, जिसे हब ने अभी स्वीकार नहीं किया। वह निपटते ही यह अपने-आप जाएगा।
held-correct = { $said } रिकॉर्ड सुधारकर फिर कोशिश करें, या बदलाव छोड़ दें।
held-until-arrives = { $said } छूटा हुआ रिकॉर्ड आते ही यह अपने-आप जाएगा।
held-ask-owner = { $said } मालिक से इसकी अनुमति लें, फिर कोशिश करें।
held-made-by = यह { $name } ने किया। { $said } जिन्हें अनुमति है, वे इसे मंज़ूर कर सकते हैं, या इसे छोड़ा जा सकता है।
held-approve = { $said } जिन्हें अनुमति है, वे इसे मंज़ूर कर सकते हैं, या इसे छोड़ा जा सकता है।
held-giant = भेजने के लिए बहुत बड़ा: { $field } में { $size } है; एक रिकॉर्ड में कुल { $most } हो सकता है। इसे छोटा करके फिर कोशिश करें, या बदलाव छोड़ दें। बाक़ी सब चलता रहेगा।
held-giant-unknown = भेजने के लिए बहुत बड़ा; एक रिकॉर्ड में कुल { $most } हो सकता है। इसे छोटा करके फिर कोशिश करें, या बदलाव छोड़ दें। बाक़ी सब चलता रहेगा।
held-too-large = भेजने के लिए बहुत बड़ा, क्योंकि हब के रास्ते में कुछ एक बार में इतना नहीं लेता (सबसे बड़ा हिस्सा: { $field } में { $size })। इसे छोटा करके फिर कोशिश करें, या बदलाव छोड़ दें। बाक़ी सब चलता रहेगा।
held-too-large-unknown = भेजने के लिए बहुत बड़ा, क्योंकि हब के रास्ते में कुछ एक बार में इतना नहीं लेता। इसे छोटा करके फिर कोशिश करें, या बदलाव छोड़ दें। बाक़ी सब चलता रहेगा।
held-too-slow = हब वैसे ठीक है, पर इसे समय पर पूरा नहीं कर सका। काम कम होने पर फिर कोशिश करें, या बदलाव छोड़ दें। बाक़ी सब चलता रहेगा।
held-on-the-way = हब के रास्ते में कुछ, शायद फ़ायरवॉल, इसे आगे नहीं जाने देता, जबकि बाक़ी सब जाता है। कोशिश अपने-आप होती रहेगी, धीरे-धीरे कम। या इसका टेक्स्ट बदलकर फिर कोशिश करें; नेटवर्क देखने वाले से पूछें; या बदलाव छोड़ दें।
held-rule = हब का एक नियम इसकी अनुमति नहीं देता।
held-rule-named = हब का नियम “{ $rule }” इसकी अनुमति नहीं देता।
held-same-named = हब पर दूसरे रिकॉर्ड में पहले से यही है, जिसकी अनुमति उसका नियम “{ $rule }” नहीं देता।
held-same = हब पर दूसरे रिकॉर्ड में पहले से यही है, जिसकी अनुमति उसका नियम नहीं देता।
held-field-missing = { $field }: यह ख़ाली है, जबकि हब को यह चाहिए।
held-reference = यह ऐसे रिकॉर्ड से जुड़ा है जो हब पर नहीं है।
held-signed-in-may-not = जो साइन इन हैं, उन्हें इसे हब पर लिखने की अनुमति नहीं है।
held-hub-says = हब कहता है: “{ $said }”।
held-again = हब को उस बैकअप पर लौटाया गया जो इसे स्वीकार करने से पहले का है। यह फिर भेजा जाएगा।
held-foreign-table = यह “{ $table }” का बदलाव है, जो सिंक नहीं होता। किसी दूसरे प्रोग्राम ने इसे कतार में लिखा, और यह इसी कंप्यूटर पर रहेगा। रिकॉर्ड को Branchline में फिर सहेजें, फिर यह बदलाव छोड़ दें।
held-foreign-operation = यह नहीं बताता कि रिकॉर्ड जोड़ा गया, बदला गया या हटाया गया। किसी दूसरे प्रोग्राम ने इसे कतार में लिखा, और यह इसी कंप्यूटर पर रहेगा। रिकॉर्ड को Branchline में फिर सहेजें, फिर यह बदलाव छोड़ दें।
held-foreign-id = इसके रिकॉर्ड की id “{ $id }” UUID नहीं है। किसी दूसरे प्रोग्राम ने इसे कतार में लिखा, और यह इसी कंप्यूटर पर रहेगा। रिकॉर्ड को Branchline में फिर सहेजें, फिर यह बदलाव छोड़ दें।
held-foreign-content = इसकी सामग्री पढ़ी नहीं जा सकती। किसी दूसरे प्रोग्राम ने इसे कतार में लिखा, और यह इसी कंप्यूटर पर रहेगा। रिकॉर्ड को Branchline में फिर सहेजें, फिर यह बदलाव छोड़ दें।
discarded = छोड़ा गया: { $reason }
discarded-before = पहले ही छोड़ा गया।
size-kb = { $size } KB
size-mb = { $size } MB

## What the watchdog says

span-minutes = { $count ->
    [one] { $count } मिनट
   *[other] { $count } मिनट
  }
span-hours = { $count ->
    [one] { $count } घंटे
   *[other] { $count } घंटे
  }
span-days = { $count ->
    [one] { $count } दिन
   *[other] { $count } दिन
  }
clock-ahead = हब की घड़ी से { $span } आगे
clock-behind = हब की घड़ी से { $span } पीछे
waits-nothing = भेजने के लिए कुछ बाक़ी नहीं है।
waits-changes = { $count ->
    [one] { $count } बदलाव { $age } से बाक़ी है, इस कंप्यूटर पर सुरक्षित।
   *[other] { $count } बदलाव बाक़ी हैं, सबसे पुराना { $age } से, इस कंप्यूटर पर सुरक्षित।
  }
alert-line = { $title }। { $message }
alert-clock = इस कंप्यूटर की घड़ी ग़लत है
alert-clock-message = वह { $off } है। बिलों और रिकॉर्ड में सही तारीख लगती है, और सब कुछ सिंक होता है। इस कंप्यूटर की सेटिंग में तारीख, समय और समय क्षेत्र ठीक करें।
alert-sign-in = भेजने के लिए साइन इन करें
alert-sign-in-message = न कुछ भेजा जा सकता है, न लाया जा सकता है। { $waiting } फिर साइन इन करें, और सब कुछ वहीं से आगे बढ़ेगा।
alert-key = हब कुंजी को नहीं पहचानता
alert-key-message = न कुछ भेजा जा सकता है, न लाया जा सकता है। { $waiting } हब कुंजी स्वीकार नहीं करता; सेटिंग में publishable कुंजी फिर से कॉपी करें।
alert-stuck = कुछ भेजा नहीं जा रहा
alert-stuck-message = यह केवल कनेक्शन न होना नहीं है: { $span } से कुछ नहीं गया। { $waiting } “अभी सिंक करें” दबाएँ; ऐसा ही रहे तो सिंक, लॉग की आख़िरी पंक्तियाँ कारण बताएँगी।
alert-no-sync = { $span } से सिंक नहीं हुआ
alert-no-sync-signed-out-message = { $waiting } कोई साइन इन नहीं है: साइन इन करें, और काम आगे बढ़ेगा।
alert-no-sync-off-message = { $waiting } अपने-आप सिंक बंद है: “अभी सिंक करें” दबाएँ, या सेटिंग में इसे चालू करें।
alert-offline = { $span } से कनेक्शन नहीं है
alert-offline-message = { $waiting } बिक्री चलती रहेगी। इस कंप्यूटर का इंटरनेट कनेक्शन जाँचें; उसके लौटते ही सिंक अपने-आप होगा।
alert-incomplete = { $span } से पूरा सिंक नहीं हुआ
alert-incomplete-message = { $waiting } “अभी सिंक करें” दबाएँ; सिंक, लॉग की आख़िरी पंक्तियाँ बताएँगी कि क्या गड़बड़ हुई।
alert-held = { $count ->
    [one] { $count } बदलाव स्वीकार नहीं हुआ
   *[other] { $count } बदलाव स्वीकार नहीं हुए
  }
alert-held-message = हब { $span } से इसे अस्वीकार कर रहा है। यह इस कंप्यूटर पर सुरक्षित है, और बाक़ी सब चलता रहेगा। कारण और उपाय देखने के लिए सिंक, “ध्यान चाहिए” खोलें।
alert-differs = { $count ->
    [one] { $count } रिकॉर्ड हब से अलग है
   *[other] { $count } रिकॉर्ड हब से अलग हैं
  }
alert-differs-message = कुछ नहीं खोया: दोनों रूप सुरक्षित हैं। कौन-से हैं, यह देखने के लिए सिंक, मिलान खोलें और “ठीक करें” दबाएँ।
healed-sign-in = फिर से साइन इन हो गया है।
healed-stuck = बदलाव फिर हब तक जा रहे हैं।
healed-silent = सिंक फिर पूरा हो रहा है।
healed-held = अब कुछ भी अस्वीकार नहीं हो रहा।
healed-differs = इस कंप्यूटर और हब पर फिर एक-से रिकॉर्ड हैं।
healed-clock = इस कंप्यूटर की घड़ी फिर सही है।
problem-signed-out = कोई साइन इन नहीं है। बिक्री चलती रहेगी; भेजने और लाने के लिए साइन इन करें।
problem-held = { $count ->
    [one] { $count } बदलाव पर ध्यान चाहिए: हब उसे स्वीकार नहीं कर सका।
   *[other] { $count } बदलावों पर ध्यान चाहिए: हब उन्हें स्वीकार नहीं कर सका।
  } सिंक, “ध्यान चाहिए” में देखें।
problem-held-only = { $count ->
    [one] { $count } बदलाव पर ध्यान चाहिए: हब उसे स्वीकार नहीं कर सका।
   *[other] { $count } बदलावों पर ध्यान चाहिए: हब उन्हें स्वीकार नहीं कर सका।
  } बाक़ी सब मेल में है। सिंक, “ध्यान चाहिए” में देखें।

## What a long step is doing

phase-sending = भेजा जा रहा है
    .of = { $total } में से { $done } भेजे जा रहे हैं
    .some = { $done } भेजे जा रहे हैं
phase-receiving = लाया जा रहा है
    .of = { $total } में से { $done } लाए जा रहे हैं
    .some = { $done } लाए जा रहे हैं
phase-saving = सहेजा जा रहा है
    .of = { $total } में से { $done } सहेजे जा रहे हैं
    .some = { $done } सहेजे जा रहे हैं
phase-verifying = मिलान हो रहा है
    .of = { $total } में से { $done } का मिलान हो रहा है
    .some = { $done } का मिलान हो रहा है
phase-repairing = ठीक किया जा रहा है
    .of = { $total } में से { $done } ठीक किए जा रहे हैं
    .some = { $done } ठीक किए जा रहे हैं
phase-retrying = फिर कोशिश हो रही है
    .of = { $total } में से { $done } की फिर कोशिश हो रही है
    .some = { $done } की फिर कोशिश हो रही है
phase-cleaning = हटाया जा रहा है
    .of = { $total } में से { $done } हटाए जा रहे हैं
    .some = { $done } हटाए जा रहे हैं
phase-backing-up = बैकअप बन रहा है
    .of = { $total } में से { $done } का बैकअप बन रहा है
    .some = { $done } का बैकअप बन रहा है
phase-restoring = वापस लाया जा रहा है
    .of = { $total } में से { $done } वापस लाए जा रहे हैं
    .some = { $done } वापस लाए जा रहे हैं

## Lines of the log

log-cut-off = बीच में कट गया: प्रोग्राम बीच में ही बंद हो गया। जितना हो चुका था, वह बना रहेगा।
log-discarded = बदलाव { $change } छोड़ा गया: { $reason }
log-cleaned = { $days } दिन से पुराने { $count } भेजे गए बदलाव हटाए गए।
log-copy = यह डेटाबेस किसी दूसरे कंप्यूटर के डेटाबेस की नक़ल है; इसे अपना अलग नाम दिया गया।
log-scope = इस कंप्यूटर पर क्या रहे, यह बदला गया; { $count } रिकॉर्ड हटे।
log-restored-file = बैकअप { $file } वापस लाया गया। उसके बाद के { $count } बदलाव भेजे नहीं गए थे; वे { $before } में सुरक्षित हैं।
log-restored = बैकअप वापस लाया गया। यह कंप्यूटर नए नाम से काम करेगा, ताकि कोई नंबर दो बार न आए।
log-queue = किसी दूसरे प्रोग्राम ने कतार में लिखा था: { $what }।
log-queue-renumbered = { $count ->
    [one] { $count } बदलाव को
   *[other] { $count } बदलावों को
  } आगे के नंबर मिले, क्योंकि उनके नंबर पहले काम में आ चुके थे
log-queue-restamped = { $count ->
    [one] { $count } बदलाव को
   *[other] { $count } बदलावों को
  } नई समय-मुहर मिली, क्योंकि उनकी मुहर सही नहीं थी
log-queue-held = { $count ->
    [one] { $count } बदलाव भेजा नहीं जा सकता, उस पर
   *[other] { $count } बदलाव भेजे नहीं जा सकते, उन पर
  } ध्यान चाहिए
log-gave-way = { $label } ({ $id }) हब के अनुसार। { $fields }
log-gave-way-field = { $field }: यहाँ { $here }, हब पर { $hub }

## Comparing with the hub

verify-no-difference = { $count ->
    [one] { $count } टेबल का मिलान हुआ, कोई अंतर नहीं।
   *[other] { $count } टेबलों का मिलान हुआ, कोई अंतर नहीं।
  }
verify-put-right = { $count ->
    [one] { $count } रिकॉर्ड अलग था; सब ठीक कर दिया गया, और कुछ नहीं खोया।
   *[other] { $count } रिकॉर्ड अलग थे; सब ठीक कर दिए गए, और कुछ नहीं खोया।
  }
verify-some-open = { $count ->
    [one] { $count } रिकॉर्ड अलग था
   *[other] { $count } रिकॉर्ड अलग थे
  }; { $open } ठीक नहीं हो सके, कारण हर एक के साथ देखें।
verify-differ = { $count ->
    [one] { $count } रिकॉर्ड हब से अलग है।
   *[other] { $count } रिकॉर्ड हब से अलग हैं।
  } कुछ नहीं खोया: ठीक होने तक दोनों रूप सुरक्षित हैं।
verify-waiting = { $count ->
    [one] { $count } रिकॉर्ड भेजा जाना बाक़ी है, इसलिए छोड़ा गया।
   *[other] { $count } रिकॉर्ड भेजे जाने बाक़ी हैं, इसलिए छोड़े गए।
  }
verify-left-out = { $count ->
    [one] { $count } टेबल इस कंप्यूटर पर पूरी नहीं है: छोड़ी गई।
   *[other] { $count } टेबलें इस कंप्यूटर पर पूरी नहीं हैं: छोड़ी गईं।
  }
verify-cut-short = ठीक करने का काम बीच में रुक गया। { $why } जितना हो चुका है, वह बना रहेगा; बाक़ी के लिए फिर ठीक करें।
verify-not-taken = हब ने इसे नहीं लिया; “ध्यान चाहिए” देखें।
verify-differs-still = यह अब भी अलग है। सिंक करके फिर जाँचें।
verify-elsewhere = यह इस बीच कहीं और ठीक कर दिया गया।
verify-refused-row = इस संस्करण की टेबलें हब की प्रविष्टि नहीं लेतीं। Branchline अपडेट करें।
verify-aside = यह लाकर अलग रखा गया है, क्योंकि इस संस्करण की टेबलें इसे नहीं लेतीं ({ $why })। Branchline अपडेट करें।
verify-hidden = हब पर यह वहाँ है जहाँ इस साइन-इन से देखा नहीं जा सकता; कोई मालिक इसे ठीक कर सकता है।
verify-other-branch = यह दूसरी शाखा का है; वहाँ ठीक करने पर उसी का कंप्यूटर इसे भेजेगा।
verify-no-right = आपको इसे हब पर लिखने की अनुमति नहीं है। कोई मालिक या प्रबंधक इसे ठीक कर सकता है।

## Checks of the doctor and of the connection test

check-data-file = डेटा फ़ाइल
check-data-file-ok = डेटा फ़ाइल ठीक है।
check-data-file-bad = डेटा फ़ाइल ख़राब है ({ $found })। इस पर बिक्री रोकें, फ़ाइल को संभालकर रखें और बैकअप वापस लाएँ।
check-references = संदर्भ
check-references-ok = हर रिकॉर्ड मौजूद रिकॉर्ड से ही जुड़ा है।
check-references-bad = { $table } का एक रिकॉर्ड { $parent } के ऐसे रिकॉर्ड से जुड़ा है जो नहीं है। पूरा दोबारा सिंक करें।
check-clock = घड़ी
check-clock-ok = पिछली जाँच के अनुसार इस कंप्यूटर की घड़ी हब की घड़ी से मेल खाती है।
check-clock-bad = इस कंप्यूटर की घड़ी { $off } है। बिलों और रिकॉर्ड में सही तारीख लगती है; इस कंप्यूटर की सेटिंग में तारीख, समय और समय क्षेत्र ठीक करें।
check-columns = कॉलम
check-columns-ok = टेबलें वैसी ही हैं जैसी Branchline ने बनाई थीं।
check-columns-added = किसी दूसरे प्रोग्राम ने यह जोड़ा: { $columns }। उसमें जो है वह इसी कंप्यूटर पर रहेगा; बाक़ी सब पहले की तरह सिंक होगा।
check-queue = कतार
check-queue-ok = सब कुछ भेजा जा चुका है।
check-queue-waits = { $count } बदलाव भेजे जाने बाक़ी हैं।
check-queue-held = { $count } बदलाव भेजे जाने बाक़ी हैं, और { $failed } को हब स्वीकार नहीं कर सका; रोके गए बदलाव देखें।
check-fetched = लाए गए रिकॉर्ड
check-fetched-ok = लाया गया हर रिकॉर्ड अपनी टेबल में है।
check-fetched-aside = लाए गए { $count } रिकॉर्ड अलग रखे हैं, क्योंकि इस संस्करण की टेबलें उन्हें नहीं लेतीं; पहला है { $table } { $id } ({ $why })। Branchline अपडेट करें; हर सिंक पर फिर कोशिश होती है।
check-watchdog = निगरानी
check-watchdog-ok = निगरानी में कुछ भी गड़बड़ नहीं मिला।
check-keyring = कीरिंग
check-keyring-ok = साइन-इन सिस्टम की कीरिंग में रखा है।
check-keyring-none = इस कंप्यूटर पर कीरिंग सेवा नहीं है। साइन-इन केवल मेमोरी में रहता है और फिर से चालू करने पर दोबारा माँगा जाता है; वह डिस्क पर कभी नहीं लिखा जाता।
check-set-up = हब का सेट-अप
check-set-up-ok = पिछले सिंक में इसमें कुछ गड़बड़ नहीं मिला।
check-hub = हब
check-hub-none = कोई हब नहीं जोड़ा गया है; सब कुछ इस कंप्यूटर पर है। सेटिंग में जाकर हब जोड़ें।
check-history = इतिहास
check-history-ever = इतिहास हमेशा रखा जाता है।
check-history-months = इतिहास { $months } महीने रखा जाता है।
check-history-shorter = { $kept } किसी मालिक ने { $months } महीने माँगे हैं: उससे पुराना { $day } से मिटाया जाएगा। तब तक कोई मालिक इसे रद्द कर सकता है।
check-address = पता
check-address-form = यह हब के पते जैसा ही है।
check-address-answers = { $url } जवाब देता है।
check-key = कुंजी
check-key-ok = हब इसे स्वीकार करता है।
check-installed = हब पर Branchline
check-installed-ok = हब पर Branchline इंस्टॉल है।
check-installed-not = यह Supabase का प्रोजेक्ट है, पर उस पर Branchline इंस्टॉल नहीं है। प्रोजेक्ट के SQL editor में hub.sql एक बार चलाएँ, फिर जाँचें।
check-version = संस्करण
check-version-ok = हब का संस्करण { $hub } और यह ऐप एक-दूसरे से मेल खाते हैं।
check-version-app-old = हब को संस्करण { $hub } या उससे नया ऐप चाहिए, यह संस्करण { $app } का है। इस कंप्यूटर पर Branchline अपडेट करें; तब तक आपका काम यहाँ सुरक्षित है।
check-version-hub-old = हब का संस्करण { $hub } है, इस ऐप को संस्करण { $app } चाहिए। हब की देखभाल करने वाले को उसके नए migrations इंस्टॉल करने होंगे; तब तक आपका काम यहाँ सुरक्षित है।
check-sign-in = साइन-इन सेवा
check-sign-in-ok = यह ठीक है।
check-not-yet = अभी नहीं जाँचा: पहले ऊपर वाली जाँच ठीक करें।

## Backups

backup-folder = बैकअप फ़ोल्डर { $folder } काम में नहीं लिया जा सकता ({ $why })। बैकअप नहीं बना; आपका डेटा सुरक्षित है। ड्राइव लगाएँ, या सेटिंग, बैकअप में दूसरा फ़ोल्डर चुनें।
backup-full = { $folder } में बैकअप के लिए जगह नहीं है। बैकअप नहीं बना; आपका डेटा सुरक्षित है। वहाँ थोड़ी जगह ख़ाली करें, या सेटिंग, बैकअप में दूसरा फ़ोल्डर चुनें।
backup-spoilt = { $folder } का बैकअप जाँच में सही नहीं निकला ({ $found }) और हटा दिया गया। आपका डेटा जैसा था वैसा ही है; एक बार फिर कोशिश करें, और ऐसा ही रहे तो दूसरा फ़ोल्डर चुनें।
backup-unusable = { $file } वापस नहीं लाया जा सकता: { $why }। कुछ नहीं बदला गया। दूसरा बैकअप चुनें।
backup-other-shop = इस बैकअप में { $theirs } का हिसाब है, और इस कंप्यूटर पर { $ours } का। कुछ नहीं बदला गया। इसे खोलने के लिए दूसरा डेटा फ़ोल्डर लें।
backup-in-use = डेटा किसी दूसरे प्रोग्राम में खुला है। कुछ नहीं बदला गया: उसे (दूसरा Branchline या कोई डेटाबेस व्यूअर) बंद करें, फिर कोशिश करें।
backup-stopped = बैकअप रोक दिया गया। आपका डेटा सुरक्षित है।
backup-damaged-or-other = वह ख़राब है, या Branchline की डेटा फ़ाइल नहीं है
backup-unreadable = वह पढ़ा नहीं जा सकता, { $why }
backup-no-data-file = वह Branchline की डेटा फ़ाइल नहीं है
backup-newer = उसे नए Branchline ने लिखा है; पहले वह संस्करण इंस्टॉल करें
backup-damaged = वह ख़राब है ({ $found })
backup-dangling = { $table } का एक रिकॉर्ड { $parent } के ऐसे रिकॉर्ड से जुड़ा है जो नहीं है
backup-lacking = { $table } में { $was } की जगह { $has } प्रविष्टियाँ हैं
backup-file-damaged = फ़ाइल ख़राब है।
backup-file-unreadable = फ़ाइल पढ़ी नहीं जा सकती ({ $why })।

## Restoring records, and what stays for now

bin-restored-elsewhere = यह अब रीसायकल बिन में नहीं है।
bin-change-there-first = { $why } पहले उसे वहाँ बदलें, फिर इसे वापस लाएँ। कुछ नहीं खोया।
bin-nameless = बिना नाम
bin-draft-bill = बिल का मसौदा
bin-branches = शाखा
bin-devices = कंप्यूटर
bin-profiles = व्यक्ति
bin-memberships = सदस्यता
bin-business_settings = सेटिंग
bin-item_groups = वस्तु समूह
bin-products = उत्पाद
bin-tax_rates = कर की दर
bin-customers = ग्राहक
bin-suppliers = आपूर्तिकर्ता
bin-invoices = बिल का मसौदा
scope-waiting = { $kind }: { $label }
scope-waiting-more = { $kind }: { $count } और

## Conflicts in a sentence

conflict-edit = { $label }, { $field }: { $earlier } – { $lost }; { $later } – { $stood }। बाद वाला बदलाव ({ $later }) { $moved ->
    [yes] पहले मान्य रहा
   *[no] मान्य है
  }।
conflict-edit-same = { $label }, { $field }: { $place } – { $lost }; बाद में वहीं – { $stood }। बाद वाला बदलाव { $moved ->
    [yes] पहले मान्य रहा
   *[no] मान्य है
  }।
conflict-deleted = { $label } ({ $kind }), { $field }: { $earlier } – { $value }; इसे देखे बिना रिकॉर्ड हटाया गया ({ $later })। बाद वाला कदम ({ $later }) { $moved ->
    [yes] पहले मान्य रहा
   *[no] मान्य है
  }।
conflict-deleted-same = { $label } ({ $kind }), { $field }: { $place } – { $value }; बाद में वहीं इसे देखे बिना रिकॉर्ड हटाया गया। बाद वाला कदम { $moved ->
    [yes] पहले मान्य रहा
   *[no] मान्य है
  }।
conflict-revived = { $label } ({ $kind }): रिकॉर्ड हटाया गया ({ $earlier }); यह देखे बिना उसे बाद में बदला गया ({ $later })। बाद वाला कदम { $moved ->
    [yes] पहले मान्य रहा
   *[no] मान्य है
  }।
conflict-revived-same = { $label } ({ $kind }): रिकॉर्ड हटाया गया ({ $place }); यह देखे बिना उसे वहीं बाद में बदला गया। बाद वाला कदम { $moved ->
    [yes] पहले मान्य रहा
   *[no] मान्य है
  }।
place-hub = हब
place-other-computer = दूसरा कंप्यूटर
place-this-branch = यह शाखा
value-deleted = हटाया गया
value-not-deleted = हटाया नहीं गया
value-empty = (ख़ाली)
value-yes = हाँ
value-no = नहीं
kind-record = रिकॉर्ड

## Cards of what merging cannot settle

review-negative-stock = { $product }: आए हुए से { $owed } { $unit } अधिक बाहर गया ({ $branch })।
review-over-collection = बिल { $bill }: { $total } के लिए { $paid } लिए गए, { $more } अधिक।
review-over-collection-of = बिल { $bill } ({ $customer }): { $total } के लिए { $paid } लिए गए, { $more } अधिक।
review-over-return = बिल { $bill } का { $goods }: { $returned } { $unit } वापस आए, { $sold } बिके थे।
review-credit-overused = क्रेडिट नोट { $note }: { $used } काम में लिए गए, उसका मूल्य { $total } है।
review-number-clash = { $count } बिलों पर एक ही नंबर है: { $number }।
review-group-alone = वस्तु समूह “{ $group }” अपने ही अंदर है।
review-group-ring = वस्तु समूह घेरे में एक-दूसरे के अंदर हैं: { $steps }।
review-group-step = “{ $group }” → “{ $outer }”
review-group-more = और { $count } कदम
review-shared = { $count } { $kind }, { $column ->
    [phone] एक ही नंबर
    [gstin] एक ही GSTIN
    [sku] एक ही SKU
    [barcode] एक ही बारकोड
   *[other] एक ही कोड
  }: { $value }।
review-several = { $count } { $kind }, { $column ->
    [phone] एक ही नंबर
    [gstin] एक ही GSTIN
    [sku] एक ही SKU
    [barcode] एक ही बारकोड
   *[other] एक ही कोड
  } { $value }: { $names }। जो चाहिए वह चुनें; इसे ठीक करने का तरीका टकराव, “समीक्षा के लिए” में है।
review-advice-negative-stock = शेल्फ़ पर जो है उसे गिनें और अंतर को समायोजन के रूप में लिखें।
review-advice-over-collection = अधिक राशि लौटाएँ, या उसे ग्राहक के दूसरे बिल में जोड़ें।
review-advice-over-return = पता करें माल किस शाखा में है। जो दो बार लौटाया गया उसे वापस माँगें या बट्टे खाते डालें।
review-advice-credit-overused = जो दो बार काम में लिया गया वह ख़रीदार से माँगें या बट्टे खाते डालें।
review-advice-same-phone = अगर एक ही व्यक्ति है तो एक रखें और दूसरे को रीसायकल बिन में डालें; एक परिवार का एक ही नंबर हो सकता है।
review-advice-same-barcode = स्कैन से इनमें फ़र्क़ नहीं हो सकता। अगर एक ही उत्पाद है तो एक रखें और दूसरे को रीसायकल बिन में डालें; नहीं तो एक को अलग बारकोड दें।
review-advice-same-sku = अगर एक ही उत्पाद है तो एक रखें और दूसरे को रीसायकल बिन में डालें; नहीं तो एक को अलग कोड दें।
review-advice-same-gstin = अगर एक ही फ़र्म है तो एक रखें और दूसरे को रीसायकल बिन में डालें; नहीं तो देखें कि किसका GSTIN ग़लत लिखा है।
review-advice-group-ring = इनमें से एक को उसके समूह से बाहर निकालें: जो सबसे ऊपर होना चाहिए।
review-advice-number-clash = एक नंबर एक ही बार दिया जा सकता है। एक को छोड़कर बाक़ी रद्द करके नए लिखें, या अपने लेखाकार से पूछें।
review-note-bill = { $day }, { $total }

## What a record is called

label-draft = बिना नाम का मसौदा
label-draft-for = { $whom } के लिए मसौदा
label-line = { $goods }, बिल { $bill }
label-line-draft = { $goods }, मसौदे पर
label-movement = { $goods } { $count } ({ $reason })
label-more = +{ $count }
label-product = कोई उत्पाद
label-payment-in = { $amount } मिले, { $mode }, { $day }
label-payment-out = { $amount } दिए गए, { $mode }, { $day }
label-ledger-of = { $whom } के खाते में { $amount }
label-credit-line = { $note } पर { $goods }
label-credit-line-note = क्रेडिट नोट पर { $goods }
label-credit-use = { $note } के { $amount }
label-credit-use-account = खाते के { $amount }
label-ledger = खाते में { $amount }
label-held = { $amount } का रुका हुआ बिल
label-held-for = { $whom } का { $amount } का रुका हुआ बिल
label-held-line = { $goods }, { $count } रोका हुआ
label-confirmation = { $day } को { $amount }
label-allocation = { $amount }, बिल { $bill }
label-allocation-bill = { $amount }, किसी बिल के लिए
label-shift = काउंटर { $till }, { $day }
label-cash-in = { $amount } गल्ले में ({ $reason })
label-cash-out = { $amount } गल्ले से ({ $reason })
label-conflict = टकराव: { $field }
label-decision = { $at } का निर्णय

## Words for codes that are kept

movement-opening = आरंभिक
movement-sale = बिक्री
movement-purchase = ख़रीद
movement-return = वापसी
movement-adjustment = समायोजन
movement-transfer-in = दूसरी जगह से आया
movement-transfer-out = दूसरी जगह भेजा
cash-for-float = छुट्टे
cash-for-deposit = बैंक में जमा
cash-for-expense = ख़र्च
cash-for-other = अन्य
payment-cash = नक़द
payment-upi = यूपीआई
payment-card = कार्ड
payment-bank = बैंक
payment-other = अन्य

## Columns

column-above_rate_milli = उससे ऊपर दर
column-amount_paise = राशि
column-app_version = ऐप संस्करण
column-author = लेखक
column-base = आधार
column-bill_discount_paise = बिल की छूट का हिस्सा
column-branch_id = शाखा
column-business_date = कारोबार की तारीख
column-cess_paise = उपकर
column-cess_rate_milli = उपकर दर
column-cgst_paise = CGST
column-choice = चुनाव
column-class = वर्ग
column-cost_paise = लागत
column-created_at = बनाया गया
column-invoice_number = बिल नंबर
column-invoice_date = बिल की तारीख़
column-invoice_branch_id = बिल की शाखा
column-invoice_line_id = बिल की पंक्ति
column-credit_note_id = क्रेडिट नोट
column-sold_milli = बिका
column-credit_limit_paise = उधार सीमा
column-customer_address = पता
column-customer_gstin = GSTIN
column-customer_id = ग्राहक
column-customer_name = ग्राहक का नाम
column-customer_phone = फ़ोन
column-customer_state_code = राज्य कोड
column-content = सामग्री
column-deleted_at = रीसायकल बिन
column-device_id = कंप्यूटर
column-direction = दिशा
column-discount_paise = छूट
column-display_name = दिखने वाला नाम
column-document_number = दस्तावेज़ नंबर
column-facts = तथ्य
column-field = फ़ील्ड
column-finalized_at = अंतिम रूप
column-from_date = से
column-hsn = HSN कोड
column-held_bill_id = रुका हुआ बिल
column-label = नाम
column-line_count = लाइनें
column-id = आईडी
column-igst_paise = IGST
column-includes_tax = दाम में कर शामिल
column-invoice_id = बिल
column-item_group_id = समूह
column-key = कुंजी
column-low_stock_milli = न्यूनतम स्टॉक
column-mode = तरीका
column-mrp_paise = अधिकतम मूल्य
column-note = टिप्पणी
column-notes = टिप्पणियाँ
column-number = नंबर
column-opening_stock_milli = आरंभिक स्टॉक
column-org_id = संस्था
column-ours = पहला मान
column-ours_author = पहले मान का लेखक
column-ours_device = पहले मान का कंप्यूटर
column-ours_hlc = पहले मान का समय
column-parent_id = मूल समूह
column-payment_id = भुगतान
column-place_of_supply = आपूर्ति का स्थान
column-position = क्रम
column-price_paise = मूल्य
column-product_id = उत्पाद
column-quantity_milli = मात्रा
column-rate_milli = दर
column-reason = कारण
column-record_id = रिकॉर्ड
column-reference = संदर्भ
column-role = भूमिका
column-round_off_paise = पूर्णांकन
column-scheme = जीएसटी योजना
column-seen = देखा गया
column-sgst_paise = SGST
column-sku = कोड
column-source_id = स्रोत
column-source_table = स्रोत टेबल
column-state_code = राज्य कोड
column-status = स्थिति
column-subject = विषय
column-subtotal_paise = उप-योग
column-supplier_id = आपूर्तिकर्ता
column-table_name = टेबल
column-tax_class = कर वर्ग
column-taken_by = किस काउंटर पर उठाया
column-tax_mode = दाम में कर
column-tax_paise = कर
column-tax_rate_milli = कर
column-taxable_paise = कर-योग्य राशि
column-tendered_paise = दी गई रक़म
column-theirs = दूसरा मान
column-theirs_author = दूसरे मान का लेखक
column-theirs_device = दूसरे मान का कंप्यूटर
column-theirs_hlc = दूसरे मान का समय
column-till_code = काउंटर
column-total_paise = कुल
column-unit = इकाई
column-up_to_paise = इस दाम तक
column-updated_at = बदला गया
column-user_id = व्यक्ति
column-value = मान
column-winner = मान्य

## Staff at the till: PINs, limits, the log of what was done

kind-staff = कर्मचारी
    .many = कर्मचारी
kind-role_limits = भूमिका की सीमा
    .many = भूमिकाओं की सीमाएँ
kind-audit_log = लॉग प्रविष्टि
    .many = लॉग प्रविष्टियाँ
bin-staff = कर्मचारी
bin-role_limits = भूमिका की सीमाएँ
column-action = क्या हुआ
column-active = यहाँ काम पर
column-at = कब
column-below_cost = लागत से कम
column-bill_discount_milli = बिल पर अधिकतम छूट
column-cancel_bill = बिल रद्द करना
column-change_price = दाम बदलना
column-details = विवरण
column-entity_id = रिकॉर्ड
column-entity_table = रिकॉर्ड का प्रकार
column-give_back = पैसे लौटाना
column-give_back_paise = खुद लौटाने की सीमा
column-hash = हैश
column-line_discount_milli = लाइन पर अधिकतम छूट
column-negative_stock = स्टॉक से ज़्यादा बेचना
column-open_drawer = दराज़ खोलना
column-outside = दूसरे प्रोग्राम से
column-over_credit = उधार सीमा से ऊपर
column-override_by = अनुमति दी
column-pin_hash = पिन
column-prev_hash = पिछली प्रविष्टि का हैश
column-seq = नंबर
label-audit = लॉग प्रविष्टि { $number }
limit-line-discount = लाइन पर छूट
limit-bill-discount = बिल पर छूट
limit-below-cost = लागत से कम पर बेचना
limit-over-credit = ग्राहक की उधार सीमा से ऊपर
limit-negative-stock = स्टॉक से ज़्यादा बेचना
limit-cancel-bill = बिल रद्द करना
limit-give-back = पैसे लौटाना
limit-open-drawer = दराज़ खोलना
limit-change-price = दाम बदलना
limit-owner = मालिक की कोई सीमा नहीं होती।
limit-range = छूट 0 से 100 % के बीच होती है।
need-discount = { $asked } की छूट आपकी { $most } की सीमा से ज़्यादा है।
need-below-cost = यह लागत से { $loss } कम पर बिक रहा है।
need-over-credit = यह ग्राहक की उधार सीमा से { $over } ऊपर है।
need-give-back = { $asked } आपकी लौटाने की सीमा { $most } से ज़्यादा है।
need-other = { $what }: यह आपके अधिकार में नहीं है।
need-override = { $what } जिसे अधिकार है, वह पिन से अनुमति दे सकता है।
need-never = { $what } आपकी भूमिका में इसकी अनुमति किसी को नहीं है।
pin-form = पिन 4 से 8 अंकों का होता है।
pin-too-easy = यह पिन आसानी से पकड़ा जाएगा। दूसरे अंक चुनें।
pin-wrong = यह पिन ग़लत है।
pin-wait = कई बार ग़लत पिन डाला गया। { $seconds ->
    [one] एक सेकंड
   *[other] { $seconds } सेकंड
  } रुकें।
pin-missing = { $name } का अभी पिन नहीं है। मालिक या मैनेजर सेटिंग्स → लोग में दे सकते हैं।
pin-nobody = इस काउंटर पर ऐसा कोई नहीं है।
pin-may-not = { $name } को भी इसकी अनुमति देने का अधिकार नहीं है।
staff-first-owner = पहला व्यक्ति मालिक होता है, और उसे पिन चाहिए।
staff-last-owner = पिन वाला एक मालिक रहना ज़रूरी है।
staff-same-name = इस नाम का कोई यहाँ पहले से है।
staff-not-yours = यहाँ कौन काम करता है, यह मालिक या मैनेजर ही तय करते हैं।
staff-owner-only = मालिक बनाना और सीमाएँ तय करना केवल मालिक का काम है।
audit-not-yours = लॉग केवल मालिक या मैनेजर देखते हैं।
audit-bill-final = बिल { $number } बना: { $total }
audit-bill-cancelled = बिल { $number } रद्द: { $total }
audit-payment-out = { $amount } दिए गए
audit-goods-returned = बिल { $bill } का सामान वापस लिया: क्रेडिट नोट { $number }, { $total }
audit-credit-used = क्रेडिट काम में लिया: { $amount }
audit-credit-restored = क्रेडिट लौटाया: { $amount }
audit-shift-opened = टिल { $till } { $float } से खुला
audit-shift-closed = टिल { $till } बंद: रिपोर्ट { $number }, अंतर { $difference }
audit-cash-in = नकद डाला: { $amount }
audit-cash-out = नकद निकाला: { $amount }
audit-reprinted = फिर से छापा: { $what }
audit-drawer-opened = बिना बिक्री के दराज़ खोली
audit-payment-confirmed = { $amount } के भुगतान की पुष्टि
audit-price-changed = { $name } का दाम: { $from } → { $to }
audit-signed-in = काउंटर पर आए
audit-locked = काउंटर लॉक किया
audit-pin-wrong = { $name } के लिए ग़लत पिन
audit-override = एक बार अनुमति: { $what }
audit-staff-added = { $name } काम पर आए
audit-staff-changed = { $name } का विवरण बदला
audit-pin-changed = { $name } का नया पिन
audit-limits-changed = { $role } की सीमाएँ बदलीं; लाइन पर अधिकतम छूट: { $most }
audit-changed = प्रविष्टि { $number } वैसी नहीं है जैसी लिखी गई थी।
audit-broken = प्रविष्टि { $number } पिछली प्रविष्टि से नहीं जुड़ती।
audit-missing = { $number } से पहले की प्रविष्टियाँ नहीं हैं।
audit-cut-off = { $number } के बाद की प्रविष्टियाँ नहीं हैं।
audit-twice = प्रविष्टि { $number } दो बार है।
audit-trigger-missing = लॉग लिखने वाला हिस्सा डेटा फ़ाइल से हटाया गया है। Branchline दोबारा खोलें; वह वापस लग जाएगा।
command-lock = यह कंप्यूटर लॉक करें
command-switch-person = व्यक्ति बदलें
command-audit = काम का लॉग
command-override = पिन से अनुमति दें
command-drawer = दराज़ खोलें
drawer-opens = { $printer } की दराज़ खुल रही है।
settings-tab-people = लोग
people-who = कौन
people-pin-of = { $name } का पिन
people-pin-keys = ↑ और ↓ से व्यक्ति चुनें; Enter से पिन दें।
people-locked = लॉक है
people-locked-text = जो लिखा जा रहा था, वह रखा है। आगे बढ़ने के लिए अपना पिन डालें।
people-come = काउंटर पर आएँ
people-allow = एक बार अनुमति दें
people-at-till = इस काउंटर पर { $name }
people-add = व्यक्ति जोड़ें
people-none = अभी कोई नहीं: यहाँ बैठा कोई भी सब कुछ कर सकता है। ख़ुद को मालिक के रूप में जोड़ें, फिर सब पिन से काउंटर पर आएँगे।
people-first-text = आप मालिक बनेंगे। अब से यह कंप्यूटर पिन माँगेगा, और लॉग बताएगा कि किसने क्या किया।
people-new-pin = नया पिन
people-every-branch = हर शाखा
people-branch-hint = यह व्यक्ति किस शाखा की टिल पर आ सकता है।
people-this-till = यह कंप्यूटर
people-idle = कोई बटन न दबे तो लॉक
people-idle-never = कभी नहीं
people-idle-after = { $count ->
    [one] एक मिनट बाद
   *[other] { $count } मिनट बाद
  }
people-limits = हर भूमिका क्या कर सकती है
people-limits-text = सीमा से ज़्यादा छूट के लिए उसका पिन चाहिए जिसे अधिकार है। मालिक सब कर सकते हैं।
people-made-by = { $name } द्वारा
audit-title = लॉग
audit-search = लॉग में खोजें
audit-everything = सब कुछ
audit-verify = लॉग जाँचें
audit-none-found = लॉग में ऐसा कुछ नहीं मिला।
audit-show-all = सब दिखाएँ
audit-empty = लॉग खाली है
audit-empty-text = यह सेटिंग्स → लोग में पहले व्यक्ति से शुरू होता है, और इसे कोई बंद नहीं कर सकता।
audit-kind-bill_final = बने बिल
audit-kind-bill_cancelled = रद्द बिल
audit-kind-payment_out = दिए गए पैसे
audit-kind-goods_returned = वापस लिया सामान
audit-kind-credit_used = काम में लिया क्रेडिट
audit-kind-shift_opened = टिल खुले
audit-kind-shift_closed = टिल बंद हुए
audit-kind-cash_in = नकद डाला
audit-kind-cash_out = नकद निकाला
audit-kind-reprinted = फिर से छपा
audit-kind-drawer_opened = दराज़ खुली
audit-kind-payment_confirmed = पुष्ट भुगतान
audit-kind-price_changed = बदले दाम
audit-kind-override = पिन से अनुमति
audit-kind-signed_in = काउंटर पर आए
audit-kind-locked = लॉक किया
audit-kind-pin_wrong = ग़लत पिन
audit-kind-staff_changed = कर्मचारी बदले
audit-kind-limits_changed = सीमाएँ बदलीं
cli-pin-missing = मानक इनपुट में पिन नहीं है। उसे वहीं, अपनी एक लाइन में भेजें।
cli-pin-set = { $name } का नया पिन लग गया।
cli-no-such-person = { $name } नाम का कोई नहीं है।
cli-head-allowed = अनुमति
cli-limit-up-to = पिन से; { $most } तक खुद
staff-left = काम छोड़ा
staff-without-pin = पिन नहीं
staff-here = यहाँ काम पर
allowance-allowed = अनुमति है
allowance-override = पिन से
allowance-never = कभी नहीं
check-audit = काम का लॉग
check-audit-whole = { $count ->
    [one] एक प्रविष्टि, पूरी
   *[other] { $count } प्रविष्टियाँ, पूरी
  }

## The command line

cli-never = कभी नहीं
cli-milliseconds = { $time } मि॰से॰
cli-seconds = { $time } से॰
cli-just-now = अभी-अभी
cli-seconds-ago = { $count ->
    [one] { $count } सेकंड पहले
   *[other] { $count } सेकंड पहले
  }
cli-minutes-ago = { $count ->
    [one] { $count } मिनट पहले
   *[other] { $count } मिनट पहले
  }
cli-hours-ago = { $count ->
    [one] { $count } घंटा पहले
   *[other] { $count } घंटे पहले
  }
cli-days-ago = { $count ->
    [one] { $count } दिन पहले
   *[other] { $count } दिन पहले
  }
cli-progress-rate = { $step }, { $rate } प्रति सेकंड
cli-progress-left = { $step }, { $left }
cli-progress-stopping = { $step } - अगले सुरक्षित बिंदु पर रुकेगा
cli-progress-going = { $step } - Ctrl-C से रुकता है, कुछ नहीं खोता
cli-left-few = कुछ सेकंड बाक़ी
cli-left-seconds = { $count ->
    [one] लगभग { $count } सेकंड बाक़ी
   *[other] लगभग { $count } सेकंड बाक़ी
  }
cli-left-minutes = { $count ->
    [one] लगभग { $count } मिनट बाक़ी
   *[other] लगभग { $count } मिनट बाक़ी
  }
cli-left-hours = { $count ->
    [one] लगभग { $count } घंटा बाक़ी
   *[other] लगभग { $count } घंटे बाक़ी
  }
cli-list-part = { $total } में से { $shown }।
cli-record-waits = प्रतीक्षा में
cli-record-sent = भेजा गया
cli-somebody = कोई
cli-somebody-web = वेब पेज से कोई
cli-nobody = कोई नहीं
cli-import = आयात
cli-sign-in-together = --email और --password-stdin साथ-साथ दिए जाते हैं।
cli-sign-in-arguments = --email और --password-stdin ज़रूरी हैं।
cli-password-no-text = मानक इनपुट पर जो आया, वह टेक्स्ट नहीं है। पासवर्ड की फ़ाइल UTF-8 में सहेजें।
cli-password-missing = मानक इनपुट पर पासवर्ड नहीं आया। उसे पहली पंक्ति में भेजें, जैसे किसी फ़ाइल से।
cli-no-database = { $folder } में कोई डेटाबेस नहीं है। `init` से बनाएँ, या --data जाँचें।
cli-not-configured = { $error }
    यहाँ इसके लिए: hub connect (hub connect --help देखें)।
cli-sign-in-window = यह डेटा विंडो में खुला है और साइन इन उसी के पास है, क्योंकि इस मशीन पर कोई खुली कीरिंग नहीं है: वह ख़ुद सिंक करती है।
    यहाँ से करने के लिए: --email और --password-stdin।
cli-sign-in-needed = { $error }
    यहाँ इसके लिए: hub sign-in, या --email और --password-stdin।
cli-field = { $field }: { $message }
cli-language = इस डेटा फ़ोल्डर की भाषा { $language } ({ $code }) है।
cli-language-none = कोई भाषा नहीं चुनी गई; सिस्टम की भाषा चल रही है। `language` से चुनें, जैसे language hi।
cli-init = डेटाबेस तैयार है। कुछ भी इस कंप्यूटर से बाहर नहीं जाता; जब चाहें `hub connect` से जोड़ें।
cli-init-sample = डेटाबेस तैयार है, नमूना दुकान के साथ: { $products } वस्तुएँ, { $customers } ग्राहक।
cli-not-remembered = इस मशीन पर कोई खुली कीरिंग नहीं है, इसलिए साइन इन इसी कमांड के साथ ख़त्म होता है। `sync now` और हब से बात करने वाली बाक़ी कमांडों को --email और --password-stdin दें।
cli-connected-branch = { $organisation }, शाखा { $code } ({ $name }) से जुड़ गया।
cli-connect-name = निमंत्रण के साथ व्यक्ति का नाम चाहिए: --name.
cli-shop-legal-name = पंजीकृत नाम
cli-shop-state = राज्य
cli-shop-upi = UPI आईडी
cli-connected = { $organisation } से जुड़ गया।
cli-connected-next = पहला `sync now` सब कुछ ले आता है।
cli-signed-in = { $email } के रूप में साइन इन हुआ।
cli-accepted = हब { $email } को स्वीकार करता है।
cli-signed-out = इस कंप्यूटर पर साइन आउट हुआ। जो भेजा जाना है, वह यहीं रहता है।
cli-disconnect-window = विंडो खुली है और सिंक करती रहेगी। उसकी सेटिंग में हब के नीचे अलग करें, या पहले उसे बंद करें।
cli-disconnect-waits = { $count ->
    [one] अभी जुड़ा है: { $count } बदलाव भेजा नहीं गया। `sync now` उसे भेजता है। --yes देने पर वह इसी कंप्यूटर पर रहेगा और इसी दुकान से दोबारा जुड़ने पर भेजा जाएगा।
   *[other] अभी जुड़ा है: { $count } बदलाव भेजे नहीं गए। `sync now` उन्हें भेजता है। --yes देने पर वे इसी कंप्यूटर पर रहेंगे और इसी दुकान से दोबारा जुड़ने पर भेजे जाएँगे।
  }
cli-disconnected = अलग हो गया: यह कंप्यूटर अब सिंक नहीं करता। सारा डेटा यहीं रहता है, और इसका कोड भी, जो इसके बिलों पर है; `hub connect` इसे उसी दुकान और शाखा से दोबारा जोड़ता है।
cli-disconnected-waits = { $count ->
    [one] तब तक { $count } बदलाव यहीं रुका रहेगा।
   *[other] तब तक { $count } बदलाव यहीं रुके रहेंगे।
  }
cli-hub-none = कोई नहीं: सब कुछ इसी कंप्यूटर पर रहता है
cli-hub-address = पता
cli-hub-branch = शाखा
cli-hub-email = ई-मेल
cli-hub-signed-in = साइन इन
cli-hub-remembered = कीरिंग में रखा
cli-hub-device = कंप्यूटर
cli-state-local-only = केवल यहीं: कोई हब नहीं जुड़ा है
cli-state-syncing = सिंक हो रहा है
cli-state-up-to-date = सब अद्यतन है
cli-state-waiting = अगले सिंक की प्रतीक्षा
cli-state-offline = ऑफ़लाइन; कुछ नहीं खोया
cli-state-window = विंडो के पास, जो खुली है: वहाँ साइन इन हो तो वही भेजती और लाती है
cli-state-sign-in = भेजने और लाने के लिए साइन इन करें
cli-state-error = ध्यान देना ज़रूरी है
cli-schedule-off = बंद
cli-schedule-every = { $count ->
    [one] हर { $count } मिनट
   *[other] हर { $count } मिनट
  }
cli-waiting-oldest = { $count ->
    [one] { $count }, सबसे पुराना { $when } का
   *[other] { $count }, सबसे पुराना { $when } का
  }
cli-status-state = स्थिति
cli-status-organisation = संगठन
cli-status-branch = शाखा
cli-status-signed-in = साइन इन
cli-status-waiting = प्रतीक्षा में
cli-status-held = स्वीकार नहीं हुए
cli-status-last-sync = पिछला सिंक
cli-status-last-sent = पिछली बार भेजा
cli-status-last-received = पिछली बार मिला
cli-status-schedule = समय-सारणी
cli-status-problem = समस्या
cli-status-alert = चेतावनी
cli-alert = { $title }, { $since } से। { $message }
cli-alert-short = { $title }। { $message }
cli-alert-none = किसी के ध्यान की ज़रूरत नहीं है।
cli-alert-limits = निगरानी { $minutes } मिनट तक प्रगति न होने पर और { $hours ->
    [one] { $hours } घंटे
   *[other] { $hours } घंटे
  } तक पूरा सिंक न होने पर बताती है।
cli-alert-notifies = डेस्कटॉप पर सूचना आती है।
cli-alert-silent = डेस्कटॉप पर सूचना नहीं आती।
cli-synced = { $sent ->
    [one] { $sent } बदलाव भेजा
   *[other] { $sent } बदलाव भेजे
  }, { $received ->
    [one] { $received } पंक्ति मिली
   *[other] { $received } पंक्तियाँ मिलीं
  }, { $time } में।
cli-resynced = पहले { $sent ->
    [one] { $sent } बदलाव भेजा
   *[other] { $sent } बदलाव भेजे
  }, फिर { $received ->
    [one] { $received } पंक्ति नए सिरे से मिली
   *[other] { $received } पंक्तियाँ नए सिरे से मिलीं
  }, { $time } में।
cli-synced-merged = { $count } किसी और के बदलाव से मिलाए गए।
cli-synced-conflicts = { $count } को दो लोगों ने एक साथ बदला।
cli-synced-held = { $count ->
    [one] { $count } बदलाव हब स्वीकार नहीं कर सका: `queue held` देखें।
   *[other] { $count } बदलाव हब स्वीकार नहीं कर सका: `queue held` देखें।
  }
cli-stats-sessions = सत्र
cli-stats-sessions-of = { $all }, जिनमें { $failed } असफल और { $offline } ऑफ़लाइन
cli-stats-sent = भेजे
cli-stats-fetched = लाए
cli-stats-merged = मिलाए
cli-stats-conflicts = टकराव
cli-stats-refused = अस्वीकृत
cli-stats-bytes = बाइट
cli-stats-time = समय
cli-stats-rate = पंक्तियाँ प्रति सेकंड
cli-verify-none = अभी तक कुछ नहीं मिलाया गया।
cli-verify-night = रात में
cli-verify-person = किसी व्यक्ति ने
cli-verify-nightly = विंडो हर रात एक बार, { $hour } बजे से, जब दुकान शांत हो, हब से मिलान करती है।
cli-verify-nightly-off = विंडो अपने-आप हब से मिलान नहीं करती।
cli-verify-equal = समान
cli-verify-put-right = { $count ->
    [one] { $count } रिकॉर्ड ठीक किया
   *[other] { $count } रिकॉर्ड ठीक किए
  }
cli-verify-differs = { $count ->
    [one] { $count } रिकॉर्ड में अंतर
   *[other] { $count } रिकॉर्ड में अंतर
  }
cli-verify-stream-differs = अंतर है
cli-verify-other-branches = दूसरी शाखाएँ
cli-verify-left-out = मिलान नहीं हुआ: { $tables }
cli-verify-more = { $count ->
    [one] और { $count }
   *[other] और { $count }
  }
cli-verify-field = { $field }: यहाँ { $here }, हब पर { $hub }
cli-missing-here = यहाँ नहीं है
cli-missing-at-hub = हब पर नहीं है
cli-different = अलग
cli-repair-sent = फिर भेजा गया
cli-repair-fetched = नए सिरे से लाया गया
cli-repair-merged = मिलाया गया; जो नहीं रहा, वह `conflicts list` में है
cli-repair-hub-stands = हब वाला रहा; जो यहाँ था, वह `sync verifications --json` में रखा है
cli-repair-removed = हब की तरह यहाँ भी हटाया गया
cli-repair-open = अभी बाक़ी
cli-schedule-window-off = { $count ->
    [one] विंडो अपने-आप सिंक नहीं करती (अंतराल { $count } मिनट है)।
   *[other] विंडो अपने-आप सिंक नहीं करती (अंतराल { $count } मिनट है)।
  }
cli-schedule-window-every = { $count ->
    [one] खुली विंडो हर { $count } मिनट पर सिंक करती है।
   *[other] खुली विंडो हर { $count } मिनट पर सिंक करती है।
  }
cli-schedule-window-at = खुली विंडो { $cron } पर सिंक करती है: { $words }
cli-schedule-next = आगे: { $times }।
cli-schedule-batch = { $count ->
    [one] एक अनुरोध में अधिक-से-अधिक { $count } बदलाव जाता है।
   *[other] एक अनुरोध में अधिक-से-अधिक { $count } बदलाव जाते हैं।
  }
cli-held-none = कुछ भी रुका नहीं है।
cli-held-given-up = छोड़ दिया और लॉग में लिखा; और कुछ रुका नहीं है।
cli-held-no-unit = इकाई { $unit } रुकी नहीं है; जो रुकी हैं, उन्हें `queue held` दिखाता है।
cli-held-through = सब कुछ पहुँच गया।
cli-held-behind = { $unit } के पीछे { $verdict }
cli-queue-removed = { $count ->
    [one] भेजा जा चुका { $count } बदलाव कतार से हटाया।
   *[other] भेजे जा चुके { $count } बदलाव कतार से हटाए।
  }
cli-conflicts-none-settled = अभी तक कुछ नहीं सुलझाया गया।
cli-conflicts-none = कोई टकराव बाक़ी नहीं है।
cli-conflict-not-here = इस कंप्यूटर पर नहीं
cli-conflict-stands = लागू
cli-conflict-other = दूसरा
cli-conflict-side = { $value } ({ $place }, { $at })
cli-conflict-side-by = { $value } ({ $who }, { $place }, { $at })
cli-conflict-before = पहले
cli-conflict-now = अब
cli-conflict-contested = लोगों ने एक-दूसरे को जाने बिना अलग-अलग निर्णय लिए; फिर से निर्णय लें।
cli-conflict-moved-on = इसके बाद रिकॉर्ड बदला गया है।
cli-conflict-decided = निर्णय
cli-conflict-decision = { $choice }, { $who } द्वारा, { $at }
cli-conflict-neither = { $named } में कोई बदलाव नहीं हुआ: एक { $one } में, एक { $other } में।
cli-settled = सुलझ गया। { $stands }
cli-settled-value = { $record }: { $field } अब { $value } है।
cli-settled-bin = { $record } रीसायकल बिन में है।
cli-settled-stays = { $record } बना रहता है।
cli-reopened = यह हर जगह फिर से खुला है। { $conflict }
cli-reopened-none = यह सुलझा हुआ नहीं है, इसलिए खोलने को कुछ नहीं था।
cli-reviews-none = देखने को कुछ नहीं है।
cli-review-subject = विषय
cli-review-added = { $at } को जोड़ा गया
cli-review-by = { $who } द्वारा
cli-review-record = रिकॉर्ड
cli-review-to-do = करना है
cli-review-seen = देखा गया
cli-review-no-card = { $subject } के बारे में कोई खुला कार्ड नहीं है; जो हैं, उन्हें `reviews list` दिखाता है।
cli-review-dismissed = { $count ->
    [one] ख़ारिज किया। { $count } कार्ड अभी खुला है।
   *[other] ख़ारिज किया। { $count } कार्ड अभी खुले हैं।
  }
cli-history-none = इस रिकॉर्ड के बारे में कुछ पता नहीं है।
cli-history-older = और पुराने: --before { $stamp } जोड़ें
cli-history-added = { $who } द्वारा जोड़ा गया
cli-history-changed = { $who } द्वारा बदला गया
cli-history-deleted = { $who } द्वारा हटाया गया
cli-history-restored = { $who } द्वारा वापस लाया गया
cli-history-merged = { $did } (उसी समय कहीं और हुए बदलाव से मिलाया गया)
cli-history-met = { $did } (उसी समय कहीं और हुए बदलाव से टकराया)
cli-history-waiting = { $did } (अभी भेजा नहीं गया)
cli-history-held = { $did } (रुका है: हब स्वीकार नहीं कर सका)
cli-who-at = { $name }, { $place } पर
cli-who-at-here = { $name }, { $place } पर, इसी कंप्यूटर से
cli-who-here = { $name }, इसी कंप्यूटर से
cli-field-not-deleted = हटाया नहीं गया: बाद के बदलाव ने बनाए रखा
cli-field-deleted-over = उसी समय कहीं और हुए बदलाव के ऊपर निर्णय हुआ
cli-field-too-late = { $field }: { $after } देर से आया; { $before } रखा गया
cli-field-won = { $field } { $before } → { $after }, एक अनदेखे मान के ऊपर
cli-field-added = { $field } { $after }
cli-field-changed = { $field } { $before } → { $after }
cli-history-kept = हब ने { $at } को यही बताया था।
cli-history-here = यह केवल वह है, जो इस कंप्यूटर पर बदला गया।
cli-bin-restored = { $id } वापस आ गया।
cli-bin-not-restored = { $id } वापस नहीं आया: { $why }
cli-added = { $name } ({ $id }) जोड़ा गया।
cli-changed = { $name } ({ $id }) बदला गया।
cli-deleted = हटाया गया; रीसायकल बिन में है।
cli-restored = वापस आ गया।
cli-group-there = { $name } मौजूद है ({ $id })।
cli-group-taken-out = बाहर निकाला गया; अब यह सबसे ऊपर है।
cli-fleet-added = यहाँ जोड़ा गया। अगले `sync now` के बाद इससे कंप्यूटर जोड़ा जा सकता है।
cli-fleet-renamed = यहाँ नाम बदला गया; अगले `sync now` से हर जगह।
cli-fleet-approved = स्वीकृत हुआ। अगली कोशिश में सिंक होगा।
cli-fleet-whoever = जिसका यह कंप्यूटर था
cli-fleet-brought-back = यहाँ वापस लाया गया; अगले `sync now` के बाद इसके बदलाव फिर लिए जाएँगे।
cli-fleet-retired = यहाँ हटाया गया। अगले `sync now` के बाद हब न इससे कुछ लेता है, न इसे कुछ देता है; जो इसके पास है, वह वहीं रहता है।
cli-fleet-sign-ins-ended = साइन इन भी ख़त्म हो गए हैं।
cli-fleet-sign-ins-open = साइन इन थोड़ी देर खुले रह सकते हैं; उनसे इस दुकान का अब कुछ नहीं खुलता।
cli-fleet-member-ended = { $person }: अब इस दुकान की सदस्यता नहीं है।
cli-fleet-member-stays = { $person }: दुकान की सदस्यता बनी है और दूसरे कंप्यूटर पर साइन इन हो सकता है; `--end-membership` से वह ख़त्म होती है।
cli-fleet-as-of = { $at } तक: { $why }
cli-fleet-not-sent = अभी हब को नहीं भेजा गया
cli-fleet-no-device = कोई कंप्यूटर नहीं
cli-device-retired = हटाया गया
cli-device-waits = स्वीकृति की प्रतीक्षा में
cli-device-this = यह कंप्यूटर
cli-device-online = ऑनलाइन
cli-device-asked = { $when } कहा गया
cli-device-answered = { $when } जवाब मिला
cli-fleet-asked = कह दिया गया। जो कंप्यूटर सुन रहा है, वह तुरंत शुरू करता है, बाक़ी अगली बार आने पर; जवाब `fleet list` दिखाता है।
cli-fleet-no-branch = { $code } नाम की कोई शाखा नहीं है; शाखाएँ `fleet list` दिखाता है।
cli-fleet-invitation = { $person } के लिए निमंत्रण: { $code }। यह कोड, या बेहतर यह पूरा पाठ सौंप दें, जिसे नया कंप्यूटर लेता है (सेटिंग, हब; या `hub connect --text`):
cli-fleet-invitation-holds = यह { $until } तक चलता है और केवल अभी दिखाया जाता है। वह व्यक्ति इससे, इस ई-मेल और एक पासवर्ड से जुड़ता है।
cli-fleet-not-found = { $wanted } नाम का कोई कंप्यूटर नहीं है; कंप्यूटर `fleet list` दिखाता है।
cli-fleet-several = { $count ->
    [one] { $count } कंप्यूटर का नाम { $wanted } है; उसकी जगह कोड दें।
   *[other] { $count } कंप्यूटरों का नाम { $wanted } है; उसकी जगह कोड दें।
  }
cli-backup-made = बना और जाँचा गया: { $path } ({ $size })।
cli-backup-say-yes = कुछ नहीं बदला गया। वापस लाने के लिए यही --yes के साथ कहें।
cli-backup-restored = वापस आ गया। पहले का डेटा { $before } में रखा है। यह कंप्यूटर नए नाम से चलेगा, ताकि कोई नंबर दो बार न आए।
cli-backup-sign-in = साइन इन करें, फिर सिंक करें।
cli-backup-over-damage = डेटा फ़ाइल ख़राब है। वह दूसरे नाम से रखी जाएगी और बैकअप उसकी जगह लेगा: यही --yes के साथ कहें।
cli-backup-damage-kept = वापस आ गया। ख़राब फ़ाइल { $file } नाम से रखी है। साइन इन करें, फिर सिंक करें।
cli-backup-never = अपने-आप कभी नहीं
cli-backup-daily = हर दिन
cli-backup-every = { $count ->
    [one] हर { $count } घंटे
   *[other] हर { $count } घंटे
  }
cli-backup-folder = फ़ोल्डर
cli-backup-often = कब
cli-backup-keep = रखे जाते हैं
cli-backup-keeps = सबसे नए { $newest }, और { $months ->
    [one] { $months } महीने
   *[other] { $months } महीनों
  } तक हर महीने का एक
cli-backup-last = पिछला
cli-backup-mind = ध्यान दें
cli-backup-same-disk = फ़ोल्डर उसी डिस्क पर है जिस पर डेटा है: वह डिस्क ख़राब हुई तो दोनों गए।
cli-backup-trouble = दिक़्क़त
cli-backup-none = अभी कोई बैकअप नहीं है। `backups make` से बनाएँ।
cli-reason-scheduled = समय पर
cli-reason-by-hand = हाथ से
cli-reason-before-update = अपडेट से पहले
cli-reason-before-restore = वापसी से पहले
cli-reason-before-resync = फिर से सिंक से पहले
cli-backup-sound = { $made } का बैकअप ठीक है।
cli-backup-sent-since = { $count ->
    [one] इसके बाद का { $count } बदलाव भेजा जा चुका है: वह अगले सिंक से लौट आता है।
   *[other] इसके बाद के { $count } बदलाव भेजे जा चुके हैं: वे अगले सिंक से लौट आते हैं।
  }
cli-backup-unsent = { $count ->
    [one] यहाँ का { $count } बदलाव भेजा नहीं गया और इस बैकअप में नहीं है। वह वापस लाने से पहले बने बैकअप में रखा जाता है, और कहीं नहीं।
   *[other] यहाँ के { $count } बदलाव भेजे नहीं गए और इस बैकअप में नहीं हैं। वे वापस लाने से पहले बने बैकअप में रखे जाते हैं, और कहीं नहीं।
  }
cli-check-ok = ठीक   { $name }: { $message }
cli-check-not = ठीक नहीं  { $name }: { $message }
cli-scope-removed = { $count ->
    [one] { $count } रिकॉर्ड इस कंप्यूटर से गया; वह हब के पास है।
   *[other] { $count } रिकॉर्ड इस कंप्यूटर से गए; वे हब के पास हैं।
  }
cli-scope-stays = भेजे जाने तक यहीं रहता है: { $what }।
cli-scope-fetches = जो नहीं था, उसे अगला `sync now` ले आता है।
cli-share-both = भेजे और लिए जाते हैं
cli-share-send = भेजे जाते हैं, यहाँ नहीं रखे जाते
cli-share-stay = इस कंप्यूटर से बाहर नहीं जाते
cli-share-bills = { $count ->
    [one] भेजे और लिए जाते हैं; चुकाए हुए { $count } महीने तक
   *[other] भेजे और लिए जाते हैं; चुकाए हुए { $count } महीनों तक
  }
cli-scope-customers = ग्राहक
cli-scope-suppliers = आपूर्तिकर्ता
cli-scope-bills = बिल
cli-scope-stock = स्टॉक
cli-scope-else = बाक़ी सब
cli-rules-history = { $count ->
    [one] इतिहास { $count } महीने तक रखा जाता है।
   *[other] इतिहास { $count } महीनों तक रखा जाता है।
  }
cli-rules-history-ever = इतिहास हमेशा रखा जाता है।
cli-rules-history-next = { $count ->
    [one] एक मालिक ने { $count } महीना माँगा है: उससे पुराना इतिहास { $from } से भुला दिया जाएगा। तब तक कोई मालिक इसे रोक सकता है।
   *[other] एक मालिक ने { $count } महीने माँगे हैं: उससे पुराना इतिहास { $from } से भुला दिया जाएगा। तब तक कोई मालिक इसे रोक सकता है।
  }
cli-rules-approve = नया कंप्यूटर तब तक रुकता है, जब तक कोई मालिक उसे स्वीकृत न करे (`fleet approve`)।
cli-rules-join = किसी सदस्य के साइन इन करते ही नया कंप्यूटर जुड़ जाता है।
cli-head-name = नाम
cli-head-class = वर्ग
cli-head-from = कब से
cli-head-prefix = शुरू के अंक
cli-head-item-digits = वस्तु के अंक
cli-head-holds = क्या है
cli-head-decimals = दशमलव
cli-head-lines = लाइनें
cli-head-till = काउंटर
cli-head-stock = स्टॉक
cli-head-id = ID
cli-head-number = क्र॰
cli-head-written = लिखा गया
cli-head-what = क्या
cli-head-table = तालिका
cli-head-record = रिकॉर्ड
cli-head-state = स्थिति
cli-head-error = त्रुटि
cli-head-unit = इकाई
cli-head-verdict = निर्णय
cli-head-code = कोड
cli-head-field = फ़ील्ड
cli-head-changes = बदलाव
cli-head-tried = कोशिशें
cli-head-since = कब से
cli-head-why = क्यों
cli-head-deleted = हटाया गया
cli-head-branch = शाखा
cli-head-device = कंप्यूटर
cli-head-called = नाम
cli-head-seen = देखा गया
cli-head-version = संस्करण
cli-head-waiting = प्रतीक्षा में
cli-head-oldest = सबसे पुराना
cli-head-asked = कहा गया
cli-head-problem = समस्या
cli-head-made = बना
cli-head-size = आकार
cli-head-records = रिकॉर्ड
cli-head-checked = जाँचा
cli-head-file = फ़ाइल
cli-head-now = अभी
cli-head-backup = बैकअप
cli-head-sku = SKU
cli-head-price = मूल्य
cli-head-buyer = ख़रीदार
cli-head-total = कुल
cli-head-paid = चुकाया
cli-head-status = स्थिति
cli-head-quantity = मात्रा
cli-head-tax = कर
cli-head-amount = रक़म
cli-head-entry = प्रविष्टि
cli-head-balance = बक़ाया
cli-head-bill-day = तारीख़
cli-shift-opened = काउंटर { $till } { $day } के लिए खुला है, गल्ले में { $float }।
cli-shift-no-json = मानक इनपुट पर कोई बंदी नहीं है: { $why }
cli-till-day-end-form = 00:00 से 12:00 के बीच का समय, जैसे 04:00
cli-shift-note-form = मूल्य और गिनती, जैसे 500x3
cli-shift-counted = नक़द { $cash }। कुछ लिखा नहीं गया।
cli-head-mode = तरीक़ा
cli-head-taken = मिला
cli-head-returned = लौटाया
cli-head-in-out = आया/गया
cli-head-expected = अपेक्षित
cli-head-counted = गिना
cli-head-difference = अंतर
cli-head-sales = बिक्री
cli-head-bills = बिल
cli-head-closed = बंद
cli-day-total = { $day }: इस शाखा की अब तक बिक्री { $sold }, वापसी { $returned }, बची { $here }। सभी शाखाओं की जितनी ज्ञात है { $everywhere }।
till-setting-day-ends = दिन ख़त्म
till-setting-needed = खुला होने पर ही बिक्री
till-setting-blind = छिपी गिनती
cli-bill-quoted = कुल { $total } होगा। कुछ भी लिखा नहीं गया।
cli-bill-no-json = मानक इनपुट में कोई बिल नहीं है: { $why }
cli-return-quoted = क्रेडिट नोट { $total } का होगा। कुछ लिखा नहीं गया।
cli-return-line = बिल पर पंक्ति का स्थान लिखें, और मात्रा जहाँ पूरा माल वापस न आए: 2, या 2=1.5।
cli-head-of-bill = बिल का
cli-head-left = बाक़ी
cli-received-on-account = रक़म खाते में आ गई; अब { $owed } बाक़ी हैं।
cli-bill-recalled = बिल { $id } के रूप में फिर उठाया गया; काउंटर पर दिखेगा।
cli-customer-owes = { $name } पर { $amount } बाक़ी हैं।
cli-head-hub = हब
cli-head-phone = फ़ोन
cli-head-gstin = GSTIN
cli-head-hour = घंटा
cli-head-day = दिन
cli-head-sessions = सत्र
cli-head-failed = असफल
cli-head-offline = ऑफ़लाइन
cli-head-sent = भेजे
cli-head-fetched = लाए
cli-head-refused = अस्वीकृत
cli-head-took = समय
cli-head-waited = प्रतीक्षा
cli-head-started = शुरू
cli-head-way = दिशा
cli-head-merged = मिलाए
cli-head-conflicts = टकराव
cli-head-bytes = बाइट
cli-head-stream = धारा
cli-head-applied = लागू
cli-head-staged = रखे
cli-head-head = शीर्ष
cli-head-moved = बढ़ा
cli-head-whose = किसका
cli-head-when = कब
cli-head-tables = तालिकाएँ
cli-head-differed = अंतर
cli-head-open = बाक़ी
cli-head-result = परिणाम
cli-head-here = यहाँ
cli-head-content = सामग्री
cli-head-unit-of-sale = इकाई
cli-head-longest-wait = सबसे लंबी प्रतीक्षा
cli-head-asked-by = किसने कहा
cli-head-at-hub = हब

## The command line: what `--help` and a wrong use say

help-branchline-cli = बिना विंडो का Branchline: स्क्रिप्ट या सर्वर से शाखा बनाएँ, सिंक करें और सँभालें
help-init = डेटाबेस बनाता है; हब से जुड़ने तक कुछ भी इस कंप्यूटर से बाहर नहीं जाता
help-hub = हब से जोड़ता और अलग करता है, साइन इन और साइन आउट करता है, कनेक्शन जाँचता है
help-hub-show = दिखाता है कि यहाँ हब कैसे जुड़ा है
help-hub-connect = इस डेटाबेस को हब से जोड़ता है, उस व्यक्ति के नाम से जो --email और --password-stdin से बताया गया
help-hub-text = वह टेक्स्ट छापता है जिससे दूसरा कंप्यूटर यह हब पाता है
help-hub-test = बिना जोड़े पता और कुंजी जाँचता है; वे न हों तो मौजूदा कनेक्शन
help-hub-sign-in = जुड़े हुए हब पर --email और --password-stdin से साइन इन करता है
help-hub-sign-out = सिर्फ़ इस कंप्यूटर पर साइन आउट करता है
help-hub-disconnect = इस कंप्यूटर को हब से अलग करता है: दोबारा जुड़ने तक सिंक बंद; सारा डेटा और जो भेजा जाना है, यहीं रहता है
help-sync = भेजता और लाता है, हब से मिलान करता है, और बताता है कि क्या हुआ
help-sync-now = पहले भेजता है, फिर लाता है
help-sync-resync = सब कुछ नए सिरे से लाता है; जो भेजा जाना है वह बना रहता है और पहले भेजा जाता है
help-sync-verify = हर तालिका को गिनती और सामग्री से हब से मिलाता है, और अलग रिकॉर्डों के नाम बताता है
help-sync-repair = मिलान करता है, बिना कुछ खोए अंतर ठीक करता है, और फिर मिलाता है
help-sync-verifications = पिछले मिलानों में क्या मिला, दिखाता है; हब ज़रूरी नहीं
help-sync-nightly = दिखाता या तय करता है कि विंडो अपने-आप कब मिलान करे
help-sync-log = सबसे नए सिंक दिखाता है
help-sync-stats = सिंक का जोड़ बताता है, घंटे (एक हफ़्ते तक) या दिन के हिसाब से
help-sync-checkpoints = दिखाता है कि हब की हर धारा कहाँ तक मिल चुकी है
help-status = सिंक की स्थिति दिखाता है
help-queue = हब को जाने वाले बदलाव दिखाता है, और जो स्वीकार नहीं हुए उन्हें निपटाता है
help-queue-list = कतार के सबसे नए बदलाव दिखाता है
help-queue-held = वे बदलाव दिखाता है जिन्हें हब स्वीकार नहीं कर सका, और जो उनके पीछे रुके हैं
help-queue-retry = रुके बदलाव एक बार फिर भेजता है
help-queue-approve = जिस रुकी इकाई की लिखने वाले को इजाज़त नहीं, उसे साइन इन व्यक्ति के नाम से मंज़ूर करता है; इतिहास में दोनों के नाम रहते हैं
help-queue-discard = रुकी इकाई छोड़ देता है; उसमें क्या था और क्यों छोड़ी, लॉग में रहता है
help-queue-clean-up = भेजे जा चुके बदलाव कतार से हटाता है
help-conflicts = एक ही खाने में हुए टकराव दिखाता और सुलझाता है
help-conflicts-list = एक ही खाने में हुए टकराव दिखाता है, और अभी कौन-सा मान लागू है
help-conflicts-settle = टकराव हर जगह के लिए सुलझाता है; ऑफ़लाइन भी चलता है
help-conflicts-reopen = सुलझे हुए टकराव को हर जगह फिर से खोलता है; रिकॉर्ड वैसा ही रहता है
help-reviews = जो मिलाने से नहीं सुलझता, उसे दिखाता और हटाता है
help-reviews-list = जो मिलाने से नहीं सुलझता: ऋणात्मक स्टॉक, दो बार चुकाए बिल, एक-से कोड और नंबर, घेरे में फँसे वस्तु समूह
help-reviews-dismiss = कार्ड को हर जगह से हटाता है, जब तक उसकी बात न बदले
help-alerts = निगरानी की चेतावनियाँ दिखाता है, और तय करता है कि वह कब बोले
help-doctor = डेटाबेस और हब को जाँचता है, और बताता है कि क्या ठीक नहीं
help-backups = डेटाबेस के बैकअप बनाता, दिखाता और वापस लाता है
help-backups-make = डेटाबेस का बैकअप अभी बनाता और जाँचता है
help-backups-list = बैकअप दिखाता है, और वे कैसे बनते हैं
help-backups-set = तय करता है कि बैकअप कहाँ रहें, विंडो कितनी बार बनाए, और कितने रहें
help-backups-restore = दिखाता है कि बैकअप वापस लाने से क्या बदलेगा; --yes के साथ उसे वापस लाता है
help-schedule = दिखाता या तय करता है कि विंडो अपने-आप कब सिंक करे
help-scope = दिखाता या चुनता है कि दुकान का क्या इस कंप्यूटर पर रहे, और क्या कभी बाहर न जाए
help-language = डेटा फ़ोल्डर की भाषा दिखाता या चुनता है: विंडो, ट्रे, सूचनाओं और यहाँ के जवाबों की
help-shop = दुकान का विवरण दिखाता है, या जो दिया जाए वह लिखता है; ख़ाली टेक्स्ट उसे हटा देता है
help-rules = दुकान के नियम दिखाता या तय करता है: इतिहास कब तक रहे, और नए कंप्यूटर मालिक का इंतज़ार करें या नहीं
help-fleet = शाखाएँ और उनके कंप्यूटर दिखाता है, उन्हें और नए जुड़ने वालों को सँभालता है
help-fleet-list = हर शाखा को उसके कंप्यूटरों के साथ दिखाता है
help-fleet-add-branch = शाखा जोड़ता है
help-fleet-ask-sync = किसी कंप्यूटर से अभी सिंक करने को कहता है
help-fleet-rename = कंप्यूटर को दूसरा नाम देता है
help-fleet-retire = कंप्यूटर को हटा देता है: हब उससे अब कुछ नहीं लेता
help-fleet-approve = मालिक का इंतज़ार कर रहे नए कंप्यूटर को मंज़ूरी देता है
help-fleet-invite = किसी को बुलाता है; देने के लिए कोड छापता है
help-products = उत्पाद दिखाता, जोड़ता, बदलता, हटाता और वापस लाता है
help-products-list = उत्पाद दिखाता है, कुछ और न कहें तो नाम के क्रम में, या सूची को फ़ाइल में लिखता है
help-products-add = उत्पाद जोड़ता है
help-products-edit = उत्पाद में वही बदलता है जो दिया गया; बाक़ी वैसा ही रहता है
help-products-delete = उत्पाद को रीसायकल बिन में डालता है
help-products-restore = उत्पाद को रीसायकल बिन से निकालता है
help-item-groups = वस्तु समूह दिखाता और जोड़ता है, और एक को दूसरे से निकालता है
help-item-groups-list = वस्तु समूह नाम के क्रम में दिखाता है
help-item-groups-add = वस्तु समूह जोड़ता है; नाम पहले से हो तो बताता है कि वह कौन-सा है
help-item-groups-take-out = वस्तु समूह को जिसमें है उससे निकालता है: घेरे से बाहर आने का रास्ता
help-customers = ग्राहक दिखाता, जोड़ता, बदलता, हटाता और वापस लाता है
help-customers-list = ग्राहक दिखाता है, कुछ और न कहें तो नाम के क्रम में, या सूची को फ़ाइल में लिखता है
help-customers-show = एक ग्राहक का पूरा विवरण दिखाता है
help-customers-add = ग्राहक जोड़ता है
help-customers-edit = ग्राहक में वही बदलता है जो दिया गया; बाक़ी वैसा ही रहता है
help-customers-delete = ग्राहक को रीसायकल बिन में डालता है
help-customers-restore = ग्राहक को रीसायकल बिन से निकालता है
help-suppliers = आपूर्तिकर्ता दिखाता, जोड़ता, बदलता, हटाता और वापस लाता है
help-suppliers-list = आपूर्तिकर्ता दिखाता है, कुछ और न कहें तो नाम के क्रम में, या सूची को फ़ाइल में लिखता है
help-suppliers-show = एक आपूर्तिकर्ता का पूरा विवरण दिखाता है
help-suppliers-add = आपूर्तिकर्ता जोड़ता है
help-suppliers-edit = आपूर्तिकर्ता में वही बदलता है जो दिया गया; बाक़ी वैसा ही रहता है
help-suppliers-delete = आपूर्तिकर्ता को रीसायकल बिन में डालता है
help-suppliers-restore = आपूर्तिकर्ता को रीसायकल बिन से निकालता है
help-tax-rates = कर की दरें दिखाता, जोड़ता, बदलता, हटाता और लौटाता है; हर दर एक दिन से लगती है
help-tax-rates-list = सभी कर वर्गों की दरें दिखाता है, या सूची को फ़ाइल में लिखता है
help-tax-rates-classes = कर वर्ग आज की दर के साथ दिखाता है
help-tax-rates-common = वे वर्ग जोड़ता है जो हर दुकान को चाहिए, जो पहले से हैं उन्हें छोड़कर
help-tax-rates-add = दर जोड़ता है; क़ानून बदले तो उसी वर्ग की एक और दर
help-tax-rates-edit = दर का बताया हुआ हिस्सा बदलता है; बाक़ी वैसा ही रहता है
help-tax-rates-delete = दर को रीसायकल बिन में डालता है
help-tax-rates-restore = दर को रीसायकल बिन से निकालता है
help-scales = बताता है कि दुकान के तराज़ू के लेबल कैसे पढ़े जाएँ
help-scales-list = दिखाता है कि लेबल कैसे पढ़े जाते हैं
help-scales-set = इन अंकों से शुरू होने वाले लेबल पढ़ता है: वस्तु का कोड, फिर वज़न या दाम
help-scales-remove = इन अंकों से शुरू होने वाले लेबल अब नहीं पढ़ता
help-bills = बिल दिखाता, बनाता और रद्द करता है
help-bills-list = बिलों की सूची दिखाता है, सबसे नया पहले
help-bills-show = बिल को उसकी लाइनों और भुगतानों के साथ दिखाता है
help-bills-add = मानक इनपुट पर जेसन में दिया बिल बनाता है; एक ही आईडी दो बार आए तो भी एक ही बिल बनता है
help-bills-hold = मानक इनपुट के बिल को शाखा के हर काउंटर के लिए रोकता है
help-bills-held = इस शाखा के रुके हुए बिल दिखाता है
help-bills-recall = रुके हुए बिल को इस काउंटर पर फिर उठाता है
help-bills-cancel = आज का बिल रद्द करता है; नंबर बना रहता है, माल और पैसे लौटाए जाते हैं
help-bills-return = बिल का माल पंक्ति-दर-पंक्ति क्रेडिट नोट पर वापस लेता है
help-credit-notes = क्रेडिट नोट दिखाता और छापता है
help-credit-notes-list = सब शाखाओं के क्रेडिट नोट, नए पहले
help-credit-notes-show = क्रेडिट नोट और उसकी पंक्तियाँ दिखाता है
help-credit-notes-print = क्रेडिट नोट छापता है या PDF के रूप में सहेजता है; पहली प्रति के बाद हर प्रति पर यह लिखा रहता है
help-customers-purchases = ग्राहक ने क्या ख़रीदा, नया पहले
help-shift = इस काउंटर को खोलता और बंद करता है, और पालियों की रिपोर्ट देता है
help-shift-open = शुरुआती नक़द के साथ यह काउंटर खोलता है
help-shift-close = गिनती के साथ पाली बंद करता है और ज़ेड रिपोर्ट रखता है; गिनती न दी जाए तो मानक इनपुट से जेसन पढ़ता है
help-shift-report = खुली पाली की एक्स रिपोर्ट दिखाता है, या कोई ज़ेड रिपोर्ट फिर से; उसे छापता है या PDF में सहेजता है
help-shift-list = सभी शाखाओं की पालियाँ दिखाता है, सबसे नई पहले
help-shift-day = सभी शाखाओं का एक दिन दिखाता है
help-shift-settings = दिन कब ख़त्म होता है और पालियाँ कैसे रखी जाती हैं, यह दिखाता या तय करता है
help-cash = गल्ले में नक़द डालता या निकालता है
help-cash-in = गल्ले में नक़द डालता है
help-cash-out = गल्ले से नक़द निकालता है
help-staff = दुकान में कौन काम करता है: सूची, जोड़ना, बदलना
help-staff-list = यहाँ काम करने वाले सब लोगों की सूची
help-staff-add = किसी को जोड़ता है; पहला व्यक्ति पिन वाला मालिक होता है
help-staff-edit = नाम, भूमिका या शाखा बदलता है, या काम छोड़ना दर्ज करता है
help-staff-pin = मानक इनपुट से आया पिन लगाता है
help-limits = हर भूमिका अपने आप क्या कर सकती है: दिखाना और तय करना
help-limits-show = हर भूमिका अपने आप क्या कर सकती है
help-limits-set = तय करता है कि कोई भूमिका अपने आप क्या कर सकती है
help-audit = क्या-क्या हुआ उसका लॉग: सूची और जाँच
help-audit-list = क्या-क्या हुआ, नया पहले
help-audit-verify = जाँचता है कि कोई प्रविष्टि बदली, हटाई या खिसकाई नहीं गई
help-payments = बिलों के भुगतान लेता है
help-payments-add = किसी बिल का भुगतान लेता है
help-payments-unconfirmed = वे UPI भुगतान दिखाता है जिनका आना किसी ने नहीं देखा
help-payments-confirm = बताता है कि भुगतान आ गया
help-customers-statement = ग्राहक का खाता दिखाता है, सबसे पुराना पहले
help-bin = रीसायकल बिन दिखाता है, और उससे रिकॉर्ड निकालता है
help-bin-list = रीसायकल बिन में क्या है, दिखाता है; आख़िर में हटाया पहले
help-bin-restore = रिकॉर्ड रीसायकल बिन से निकालता है
help-history = बताता है कि रिकॉर्ड के साथ क्या हुआ: किसने, कब, कहाँ, एक-एक खाना
help-help = यही मदद दिखाता है, या बताई गई कमांड की

# What can be typed after the commands. The nearest text counts: the command's own, its subject's, then everyone's.

help--data = शाखा के डेटाबेस का फ़ोल्डर
help--email = इस बार के लिए इस ई-मेल से साइन इन करता है
help--password-stdin = पासवर्ड मानक इनपुट की पहली पंक्ति से पढ़ता है
help--json = तालिकाओं की जगह एक JSON मान छापता है
help--language = डेटा फ़ोल्डर की भाषा जो भी हो, इस भाषा में बोलता है: en, hi
help--verbose = मानक त्रुटि पर और बताता है; दो बार देने पर सब कुछ
help--help = मदद दिखाता है
help--version = संस्करण दिखाता है
help--url = प्रोजेक्ट का पता, जैसे <https://abcdefgh.supabase.co>
help--key = प्रोजेक्ट की publishable कुंजी
help--name = दिखता और छपता है
help--on = चालू करता है
help--off = बंद करता है
help--limit = कितने
help--offset = कितने छोड़ने हैं
help--search = शब्द, जो सभी होने चाहिए
help--code = स्कैन किया एक कोड: बारकोड या SKU, फ़ोन नंबर या GSTIN; कई मिलें तो निकास कोड 5
help--deleted = इसके बजाय रीसायकल बिन
help--sort = किस स्तंभ से क्रम लगे, जैसे price; आगे ऋण चिह्न हो तो सबसे बड़े पहले: --sort=-price
help--filter = सिर्फ़ जो मेल खाए, जैसे low, waiting, group=ID, city=Pune; कई साथ लगते हैं
help--csv = इसके बजाय सारी पंक्तियाँ इस फ़ाइल में लिखता है, कॉमा वाले टेक्स्ट के रूप में
help--xlsx = इसके बजाय सारी पंक्तियाँ इस फ़ाइल में लिखता है, Excel वर्कबुक के रूप में
help--phone = फ़ोन नंबर
help--mail = ई-मेल पता; --email साइन इन करने वाले का है
help--gstin = GST पहचान संख्या
help--address = डाक का पता
help--state-code = GST राज्य कोड, दो अंक
help--notes = टिप्पणी, कुछ भी
help-hub-connect--text = मालिक का दिया कनेक्शन टेक्स्ट: पता, कुंजी, शाखा और कोड एक साथ
help-hub-connect--branch = यह कंप्यूटर जिस शाखा में है उसका कोड, जैसे MUM; टेक्स्ट में भी हो सकता है
help-hub-connect--claim = नए हब के लिए: संगठन शुरू करने का एक बार चलने वाला कोड
help-hub-connect--organisation = --claim के साथ: संगठन का नाम
help-hub-connect--branch-name = --claim के साथ: पहली शाखा का नाम
help-hub-connect--invitation = मालिक के बुलाए व्यक्ति के लिए: दिया गया कोड
help-hub-connect--name = निमंत्रण के साथ: व्यक्ति का नाम
help-hub-connect--new-account = निमंत्रण के साथ: पहले खाता बनाता है, मानक इनपुट पर आए पासवर्ड से
help-hub-text--branch = जिस शाखा में वह होगा उसका कोड
help-hub-disconnect--yes = कुछ भेजना बाक़ी हो तब भी अलग करता है
help-sync-now--push = सिर्फ़ भेजता है
help-sync-now--pull = सिर्फ़ लाता है
help-sync-nightly--hour = किस घंटे से, 0 से 23
help-sync-stats--since = कितना पीछे तक: 24h, 7d, 90d
help-queue--unit = इकाई का नंबर, जैसा `queue held` दिखाता है
help-queue-list--status = सिर्फ़ इस स्थिति वाले
help-queue-list--before = सिर्फ़ इस नंबर से पहले वाले
help-queue-retry--all = हर रुकी इकाई
help-queue-discard--reason = क्यों
help-queue-clean-up--days = जो इतने दिनों से पुराने हैं
help-conflicts-list--settled = इसके बजाय जो सुलझ चुके
help-conflicts-settle--id = टकराव की आईडी, जैसी `conflicts list` दिखाता है
help-conflicts-settle--keep = जो अभी लागू है
help-conflicts-settle--take = जो बदलाव दब गया था
help-conflicts-settle--value = कुछ और; रक़म रुपयों या इकाइयों में
help-conflicts-settle--branch = जो इस नाम की शाखा ने लिखा
help-conflicts-reopen--id = टकराव की आईडी, जैसी `conflicts list --settled` दिखाता है
help-reviews-list--all = वे भी जिन्हें कोई देख चुका है
help-reviews-dismiss--subject = किसके बारे में है, जैसा `reviews list` दिखाता है
help-reviews-dismiss--reason = क्या पाया गया
help-alerts--stuck = हब मिलने पर भी कितने मिनट कुछ आगे न बढ़े
help-alerts--silent = ऑफ़लाइन हो या नहीं, कितने घंटे पूरा सिंक न हो
help-alerts--notify = विंडो डेस्कटॉप पर सूचना दे या नहीं
help-backups-set--folder = अब से कहाँ जाएँ: डेटा से अलग डिस्क सबसे अच्छी
help-backups-set--beside = फिर से डेटा के पास रखता है
help-backups-set--every = बैकअप के बीच कितने घंटे; कभी नहीं के लिए 0
help-backups-set--keep = सबसे नए कितने रहें
help-backups-set--months = इसके अलावा कितने महीनों तक हर महीने का एक रहे
help-backups-restore--file = बैकअप: पूरा पता, या `backups list` का कोई नाम
help-backups-restore--yes = उसे वापस लाता है। अभी के डेटा का बैकअप पहले बनता है
help-schedule--every = दो सिंक के बीच मिनट; --cron की जगह लेता है
help-schedule--cron = इस कंप्यूटर की घड़ी से सिंक के समय: मिनट घंटे तारीख़ महीने वार, छह हों तो पहले सेकंड, जैसे "0 */2 9-21 * * *"
help-schedule--batch = एक अनुरोध में ज़्यादा से ज़्यादा बदलाव, वरना 500: तेज़ लाइन पर ज़्यादा, ख़राब पर कम
help-scope--customers = ग्राहक
help-scope--suppliers = आपूर्तिकर्ता
help-scope--bills = बिल, उनकी पंक्तियाँ और भुगतान
help-scope--stock = स्टॉक का आना-जाना
help-scope--months = चुकाए बिल कितने महीनों के आएँ, या `all`
help-language--code = भाषा, जैसे hi
help-language--digits = अंक कैसे लिखे जाएँ
help-shop--name = ग्राहक दुकान को जिस नाम से जानते हैं
help-shop--legal-name = पंजीकृत नाम, अगर अलग हो
help-shop--gstin = GSTIN, 15 अक्षर
help-shop--state = GST राज्य कोड, दो अंक; GSTIN में भी होता है
help-shop--address = पता; पंक्तियाँ नई लाइन से अलग
help-shop--phone = फ़ोन नंबर
help-shop--shop-email = दुकान का ई-मेल पता
help-shop--upi = UPI आईडी जिस पर ग्राहक पैसे देते हैं, जैसे kanak@okaxis
help-shop--scheme = कर विभाग में दुकान की स्थिति: regular, composition या unregistered; न बताई जाए तो जीएसटीआईएन से तय होती है
help-rules--history = इतिहास कितने महीने रहे, कम से कम 12, या "all"। आज से कम समय 30 दिन बाद लागू होता है
help-init--sample = बिना वस्तुओं वाली दुकान को नमूना दुकान से भरता है: स्कैन होने वाला माल, ग्राहक, कर वर्ग
help-rules--approve-computers = नया कंप्यूटर मालिक की मंज़ूरी का इंतज़ार करे या नहीं
help-fleet--device = उसका कोड या नाम, जैसा `fleet list` दिखाता है
help-fleet-add-branch--code = दो से चार अक्षर या अंक, जैसे PUN
help-fleet-add-branch--name = लोगों को दिखता है
help-fleet-rename--name = नया नाम
help-fleet-retire--back = इसके बजाय वापस लाता है
help-fleet-retire--end-membership = उसे लगाने वाले की सदस्यता भी ख़त्म करता है: वह वहाँ अब भी साइन इन हो सकता है
help-fleet-invite--for = वह ई-मेल जिससे व्यक्ति साइन इन करेगा
help-fleet-invite--role = व्यक्ति क्या कर सकता है
help-fleet-invite--branch = शाखा का कोड; न दें तो हर शाखा
help-products--id = उत्पाद, जैसा `products list` दिखाता है
help-products--price = एक इकाई का बिक्री मूल्य रुपयों में, जैसे 1249.50
help-products--cost = एक इकाई की लागत रुपयों में
help-products--stock = इस शाखा का शुरुआती स्टॉक, इकाइयों में
help-products--unit = बिक्री की इकाई; न दें तो "nos"
help-products--sku = दुकान का अपना कोड
help-products--barcode = जो स्कैनर पढ़ता है
help-products--hsn = HSN कोड
help-products--tax = GST प्रतिशत में, जैसे 3 या 2.5
help-products--tax-class = कर वर्ग जिसकी दरें लगें, जैसा `tax-rates classes` दिखाता है
help-products--low-stock = इतनी इकाइयों से कम पर चेतावनी
help-products-restore--id = उत्पाद, जैसा `products list --deleted` दिखाता है
help-item-groups--id = समूह, जैसा `reviews list` दिखाता है
help-customers--id = ग्राहक, जैसा `customers list` दिखाता है
help-customers--credit-limit = उधार सीमा रुपयों में
help-customers-restore--id = ग्राहक, जैसा `customers list --deleted` दिखाता है
help-suppliers--id = आपूर्तिकर्ता, जैसा `suppliers list` दिखाता है
help-suppliers-restore--id = आपूर्तिकर्ता, जैसा `suppliers list --deleted` दिखाता है
help-staff--name = बाकी लोग जिस नाम से बुलाते हैं
help-staff--role = owner, manager, cashier या accountant
help-staff--branch = जिस शाखा में काम है उसकी id; न दें तो सब शाखाएँ
help-staff--person = व्यक्ति, नाम या id से
help-staff-add--pin-stdin = पिन मानक इनपुट से पढ़ता है
help-staff-edit--active = अब भी यहाँ काम पर है या नहीं
help-limits--role = manager, cashier या accountant
help-limits-set--line-discount = लाइन पर अधिकतम छूट, प्रतिशत में
help-limits-set--bill-discount = बिल पर अधिकतम छूट, प्रतिशत में
help-limits-set--below-cost = लागत से कम पर बेचना: allowed, override या never
help-limits-set--over-credit = ग्राहक की उधार सीमा से ऊपर जाना: allowed, override या never
help-limits-set--negative-stock = स्टॉक से ज़्यादा बेचना: allowed, override या never
help-limits-set--cancel-bill = बिल रद्द करना: allowed, override या never
help-limits-set--give-back = पैसे लौटाना: allowed, override या never
help-limits-set--give-back-up-to = जहाँ लौटाने पर पिन माँगा जाता है, वहाँ बिना पूछे लौटाने की सीमा
help-limits-set--open-drawer = दराज़ खोलना: allowed, override या never
help-limits-set--change-price = आइटम का दाम बदलना: allowed, override या never
help-bills--bill = बिल, उसके नंबर, आईडी या काग़ज़ पर छपे कोड से
help-bills-add--quote = केवल हिसाब लगाता है, और बताता है कि क्या ग़लत है
help-bills-hold--label = उठाए जाने तक बिल का नाम
help-bills-recall--held = रुका हुआ बिल, जैसा `bills held` दिखाता है
help-tax-rates--id = दर, जैसी `tax-rates list` दिखाता है
help-tax-rates--name = वर्ग का नाम
help-tax-rates--class = वस्तुओं में लिखा शब्द; न देने पर नाम से बनता है
help-tax-rates--from = पहला दिन, जैसे 2026-04-01
help-tax-rates--rate = GST प्रतिशत में, जैसे 3 या 0.25
help-tax-rates--cess = उपकर प्रतिशत में
help-tax-rates--up-to = एक नग का सबसे ऊँचा दाम जिस पर यह दर लगे, रुपयों में
help-tax-rates--above = उससे महँगे माल की दर
help-scales--prefix = लेबल के पहले दो अंक, 20 से 29
help-scales-set--item-digits = वस्तु के कोड में कितने अंक हैं
help-scales-set--holds = उसके बाद के अंक क्या बताते हैं: weight या price
help-scales-set--decimals = उनमें कितने दशमलव के बाद हैं; न देने पर वज़न के 3, दाम के 2
help-bills-cancel--reason = कारण; लौटाए गए पैसे के साथ दर्ज रहता है
help-bills-return--bill = बिल, उसके नंबर, आईडी या काग़ज़ पर छपे कोड से; दूसरी शाखा का बिल हब से पूछा जाता है
help-bills-return--line = बिल पर पंक्ति का स्थान और मात्रा: 2=1.5; बिना मात्रा के जितना बाक़ी है
help-bills-return--reason = क्यों; यह क्रेडिट नोट पर रहता है
help-bills-return--refund = तुरंत लौटाता है: cash, upi, card, bank या other। इसके बिना क्रेडिट ख़रीदार का रहता है
help-bills-return--amount = कितना पैसों में लौटे; न दें तो जितना लौट सकता है
help-bills-return--reference = लेन-देन का नंबर
help-bills-return--quote = सिर्फ़ हिसाब करता है और बताता है क्या ग़लत है
help-credit-notes--note = क्रेडिट नोट, उसके नंबर, आईडी या काग़ज़ पर छपे कोड से
help-shift-open--float = गल्ले में रखी रक़म
help-shift--note = कोई टिप्पणी
help-shift-open--id = आपकी अपनी आईडी: उससे दो बार खोलने पर भी एक ही पाली रहती है
help-shift-close--counted = कुल नक़द एक रक़म में
help-shift-close--notes = नोट और सिक्के अलग-अलग, जैसे 500x3,100x12
help-shift-close--upi = यूपीआई भुगतानों का जोड़; न दिया जाए तो अपेक्षित जितना
help-shift-close--card = कार्ड पर्चियों का जोड़; न दिया जाए तो अपेक्षित जितना
help-shift-close--bank = ट्रांसफ़र और चेक का जोड़; न दिया जाए तो अपेक्षित जितना
help-shift-close--other = बाक़ी सब का जोड़; न दिया जाए तो अपेक्षित जितना
help-shift-close--reason = अपेक्षित से ज़्यादा या कम क्यों गिना गया
help-shift--shift = पाली, जैसी `shift list` दिखाता है; न दी जाए तो इस काउंटर की खुली पाली
help-shift-close--quote = केवल गिनता है, और बताता है कि क्या ग़लत है
help-shift-report--z = ज़ेड रिपोर्ट का नंबर
help-shift-report--print = दिखाने के बदले छापता है
help-shift-report--printer = इस प्रिंटर पर छापता है
help-shift-day--day = दिन, जैसे 2026-11-20; न दिया जाए तो आज
help-shift-settings--day-ends = कारोबार का दिन कब ख़त्म होता है, 00:00 से 12:00 तक
help-shift-settings--needed = क्या काउंटर बंद होने पर बिक्री रुके: yes या no
help-shift-settings--blind = क्या गिनने तक अपेक्षित रक़म छिपी रहे: yes या no
help-cash--amount = कितना
help-cash--reason = कारण: deposit, expense, float या other
help-cash--note = किसलिए
help-cash--id = आपकी अपनी आईडी: उससे दो बार भेजने पर भी एक ही लेन-देन रहता है
help-payments-add--credit = क्रेडिट से चुकाता है: --credit=NOTE से उस क्रेडिट नोट से, केवल --credit से ग्राहक के खाते में जो जमा है उससे
help-payments-add--bill = बिल, उसके नंबर या आईडी से
help-payments-add--customer = ग्राहक, जैसा `customers list` दिखाता है: रक़म उसके खाते में जाती है
help-payments-add--amount = कितना; न बताया जाए तो सारी बाक़ी रक़म
help-payments-add--mode = भुगतान कैसे हुआ: cash, upi, card, bank या other
help-payments-add--tendered = हाथ में दिया गया नक़द, छुट्टे के लिए
help-payments-add--reference = पर्ची या ट्रांसफ़र का नंबर
help-payments-confirm--payment = भुगतान, अपनी आईडी से, जैसे `payments unconfirmed` दिखाता है
help-bin-list--table = सिर्फ़ इस तालिका के रिकॉर्ड, जैसे products
help-bin-restore--table = तालिका, जैसी `bin list` दिखाता है, जैसे products
help-bin-restore--ids = रिकॉर्डों की आईडी
help-history--table = तालिका, जैसे products
help-history--id = रिकॉर्ड की आईडी
help-history--before = सिर्फ़ इस मोहर से पहले का

# Values that one of a few words is taken from.

help-value-both = भेजा और लाया जाता है
help-value-send = भेजा जाता है, यहाँ नहीं रहता
help-value-stay = इस कंप्यूटर से कभी बाहर नहीं जाता
help-value-own = जैसे भाषा में लिखते हैं
help-value-latin = 0 से 9
help-one-of = { $help }। इनमें से एक: { $values }
help-one-of-meaning = { $value } ({ $meaning })
help-unless-given = { $help }। न दें तो { $value }

# What stands over the parts of `--help`.

help-head-usage = प्रयोग
help-head-commands = कमांड
help-head-arguments = क्या दें
help-head-options = विकल्प
help-head-exit = निकास कोड
help-exit-0 = काम हो गया
help-exit-1 = भीतरी त्रुटि
help-exit-2 = ग़लत प्रयोग
help-exit-3 = हब नहीं मिला या उपलब्ध नहीं; कुछ नहीं खोया
help-exit-4 = साइन इन चाहिए, या पासवर्ड या कुंजी ग़लत है
help-exit-5 = किसी व्यक्ति की ज़रूरत है: बदलाव रुके हैं, मिलान में अंतर है, कोई जाँच असफल हुई, या निगरानी को कुछ बताना है (status, alerts, doctor)
help-exit-6 = अभी जुड़ा नहीं, या हब की व्यवस्था मेल नहीं खाती
help-exit-7 = डेटा स्वीकार नहीं हुआ: उसमें कुछ ग़लत है या छूट गया है
help-exit-8 = यहाँ के डेटाबेस में समस्या है: बंद, ख़राब, भरा, केवल पढ़ने योग्य या नया
help-exit-sign-in = साइन इन सिस्टम की कीरिंग में रहता है। जिस मशीन पर वह नहीं, वहाँ हर कमांड के साथ ख़त्म होता है: हब से बात करने वाली हर कमांड को --email और --password-stdin दें।

# What was typed and cannot be done.

usage-see-help = और जानकारी: --help
usage-meant = क्या आपका मतलब { $meant } था?
usage-one-of = इनमें से चुनें: { $values }।
usage-no-data = --data DIR ज़रूरी है: शाखा के डेटाबेस का फ़ोल्डर।
usage-missing = यह भी दें: { $what }।
usage-no-command = { $command } के बाद एक कमांड चाहिए।
usage-unknown-command = { $what } नाम की कोई कमांड नहीं है।
usage-unknown-argument = { $what } यहाँ नहीं चलता।
usage-twice = { $what } दो बार दिया गया।
usage-not-together = { $what } और { $other } साथ नहीं चलते।
usage-no-value = { $what } के साथ मान चाहिए।
usage-wrong-value = { $what } “{ $value }” नहीं हो सकता।
usage-wrong-value-why = { $what } “{ $value }” नहीं हो सकता। { $why }
usage-too-many = { $what } के लिए “{ $value }” ज़्यादा है।
usage-no-text = जो टाइप किया गया, वह टेक्स्ट (UTF-8) नहीं है।
usage-wrong = यह समझ में नहीं आया।
usage-range = { $least } से { $most } तक पूरी संख्या लिखें।
usage-whole-number = पूरी संख्या लिखें।
usage-hours = घंटे या दिन लिखें, 1h से { $most } तक, जैसे 24h या 7d।
usage-months = महीनों की संख्या लिखें, या all।
