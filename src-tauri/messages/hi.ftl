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
prices-now = अभी ₹
prices-new = नया मूल्य ₹
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
prices-products = उत्पाद

## Grids that edit

command-edit-cell = खाने को संपादित करें
command-fill-down = नीचे तक भरें
grid-help = तीर से चलें, लिखने से मान बदलता है, F2 से संपादन, Esc से पहले जैसा, Ctrl+D से नीचे भरें, Ctrl+Z से वापस लें।
grid-not-offered = “{ $typed }” विकल्पों में नहीं है।
grid-loading = लोड हो रहा है
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
phase-sending = भेजा जा रहा है
phase-sending-of = { $total } में से { $done } भेजे गए
phase-sending-some = { $done } भेजे गए
phase-receiving = पाया जा रहा है
phase-receiving-of = { $total } में से { $done } पाए गए
phase-receiving-some = { $done } पाए गए
phase-saving = सहेजा जा रहा है
phase-saving-of = { $total } में से { $done } सहेजे गए
phase-saving-some = { $done } सहेजे गए
phase-verifying = मिलान हो रहा है
phase-verifying-of = { $total } में से { $done } का मिलान हुआ
phase-verifying-some = { $done } का मिलान हुआ
phase-repairing = सुधारा जा रहा है
phase-repairing-of = { $total } में से { $done } सुधारे गए
phase-repairing-some = { $done } सुधारे गए
phase-retrying = फिर कोशिश हो रही है
phase-retrying-of = { $total } में से { $done } की फिर कोशिश हुई
phase-retrying-some = { $done } की फिर कोशिश हुई
phase-cleaning = हटाया जा रहा है
phase-cleaning-of = { $total } में से { $done } हटाए गए
phase-cleaning-some = { $done } हटाए गए
phase-backing_up = बैकअप हो रहा है
phase-backing_up-of = { $total } में से { $done } का बैकअप हुआ
phase-backing_up-some = { $done } का बैकअप हुआ
phase-restoring = वापस लाया जा रहा है
phase-restoring-of = { $total } में से { $done } वापस लाए गए
phase-restoring-some = { $done } वापस लाए गए
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

alert-said = { $title }। { $message }
overridden = बदला गया
overridden-title = { $record } · { $field }
overridden-text = { $place } में बाद में { $won } लिखा गया। आपका मान { $lost } था।
overridden-about = { $what }: { $text }
overridden-look = देखें

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
field-name = नाम
field-sku = कोड
field-barcode = बारकोड
field-hsn = HSN कोड
field-gstin = GSTIN
field-customer_gstin = GSTIN
field-email = ई-मेल
field-phone = फ़ोन
field-address = पता
field-notes = टिप्पणी
field-unit = इकाई
field-price_paise = मूल्य
field-cost_paise = लागत
field-tax_rate_milli = कर
field-low_stock_milli = कम स्टॉक स्तर
field-quantity_milli = मात्रा
field-credit_limit_paise = उधार सीमा
field-item_group_id = समूह
field-customer_id = ग्राहक
field-supplier_id = आपूर्तिकर्ता
field-product_id = उत्पाद
field-state_code = राज्य कोड
field-reason = कारण
field-number = क्रमांक
field-code = कोड
field-amount_paise = राशि
field-total_paise = कुल
field-method = तरीका
field-status = स्थिति

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
held-approve = स्वीकृत करें
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
held-behind = ऐसे बदलाव की राह देख रहा है जो अभी नहीं आया। उसके बाद यह अपने आप चला जाएगा।
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
conflict-deleted = हटाया
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
conflict-badge-undone-means = पहले वाला मान फिर से है। यहाँ चुनें, या बाद में सुलझे हुए में।
conflict-moved-on = रिकॉर्ड इसके बाद बदला गया: अब { $value } है।
conflict-settled = हर जगह { $value } माना गया
conflict-settled-elsewhere = इस बीच कहीं और सुलझाया गया
conflict-again = फिर चुनें
conflict-decided-keep = { $who }: { $value } रखा गया
conflict-decided-take = { $who }: { $value } लिया गया
conflict-decided-value = { $who }: { $value } लिखा गया
conflict-decided-other = { $who }: { $value } तय हुआ
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
keys-hints = स्क्रीन के नीचे कुंजियाँ दिखाएँ

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
shop-gstin = GSTIN
shop-gstin-hint = अगर दुकान पंजीकृत है।
shop-state = राज्य कोड
shop-state-hint = 27: महाराष्ट्र
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
sessions-next-try = अगली कोशिश { $when }
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
update-title = अपडेट
update-ready = संस्करण { $version } तैयार है
update-newest = यही सबसे नया ज्ञात संस्करण है
update-checked = { $when } जाँचा गया।
update-unchecked = अभी जाँचा नहीं गया।
update-kept = Branchline दोबारा शुरू होने पर आपका काम सुरक्षित रहता है।
update-install = इंस्टॉल करके फिर शुरू करें
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
session-nobody = कोई साइन इन नहीं है
session-waits = जब तक कोई साइन इन नहीं करता, बदलाव इस कंप्यूटर पर सुरक्षित रहते हैं।
session-remembered = इस कंप्यूटर की कीरिंग में याद रखा गया है।
session-no-keyring = इस कंप्यूटर में कीरिंग सेवा नहीं है: दोबारा शुरू करने पर फिर पूछा जाएगा।
session-sign-in = साइन इन करें
session-sign-out = साइन आउट करें
session-out-title = साइन आउट करें?
session-out-text = सब कुछ भेजा जा चुका है। यह कंप्यूटर चलता रहेगा; नए बदलाव अगले साइन इन तक रुकेंगे।
session-out-waiting = { $count ->
    [one] 1 बदलाव अभी भेजा नहीं गया: इस कंप्यूटर पर सुरक्षित है, और अगले साइन इन पर भेजा जाएगा।
   *[other] { $count } बदलाव अभी भेजे नहीं गए: इस कंप्यूटर पर सुरक्षित हैं, और अगले साइन इन पर भेजे जाएँगे।
  }
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

column-name = नाम
column-code = कोड
column-barcode = बारकोड
column-group = समूह
column-hsn = HSN
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
