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
grid-not-offered = “{ $typed }” विकल्पों में नहीं है।
