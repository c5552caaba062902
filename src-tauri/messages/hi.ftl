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
hub-session-sign-out = साइन आउट करें
hub-session-out-title = साइन आउट करें?
hub-session-out-text = सब कुछ भेजा जा चुका है। यह कंप्यूटर चलता रहेगा; नए बदलाव अगले साइन इन तक रुकेंगे।
hub-session-out-waiting = { $count ->
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
