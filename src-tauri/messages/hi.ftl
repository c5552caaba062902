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

## Lists: order, filters, selection, export

list-no-column = इस सूची में “{ $column }” कॉलम नहीं है।
list-no-filter = इस सूची में “{ $filter }” फ़िल्टर नहीं है।
list-filter-needs-value = “{ $filter }” फ़िल्टर के लिए मान चाहिए।
list-filter-takes-nothing = “{ $filter }” फ़िल्टर के साथ मान नहीं लगता।
list-price-impossible = “{ $product }” का दाम शून्य से कम, या किसी दाम की सीमा से अधिक हो जाता। कोई दाम नहीं बदला गया।
list-export-failed = सूची { $file } में नहीं लिखी जा सकी ({ $why })। दूसरी जगह चुनें; कुछ भी नहीं बदला गया।
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
