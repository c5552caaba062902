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

## Lists within a sentence

list-quoted = “{ $name }”
list-comma = { $before }, { $after }
list-and = { $before } और { $after }
list-semicolon = { $before }; { $after }
list-more = { $before } और { $count } अन्य
after-sentence = { $before } { $after }

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
field-phone = फ़ोन नंबर में कम से कम 6 अंक होते हैं।
field-email = ई-मेल पते में @ होता है।
field-gstin = GSTIN में 15 अक्षर और अंक होते हैं।
field-state-code = राज्य कोड में दो अंक होते हैं, जैसे 27।
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

log-alert = { $title }। { $message }
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
label-allocation = { $amount }, बिल { $bill }
label-allocation-bill = { $amount }, किसी बिल के लिए
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
payment-cash = नक़द
payment-upi = यूपीआई
payment-card = कार्ड
payment-bank = बैंक
payment-other = अन्य

## Columns

column-address = पता
column-amount_paise = राशि
column-app_version = ऐप संस्करण
column-author = लेखक
column-barcode = बारकोड
column-base = आधार
column-branch_id = शाखा
column-business_date = कारोबार की तारीख
column-cgst_paise = CGST
column-choice = चुनाव
column-code = कोड
column-cost_paise = लागत
column-created_at = बनाया गया
column-credit_limit_paise = उधार सीमा
column-customer_gstin = GSTIN
column-customer_id = ग्राहक
column-customer_name = ग्राहक का नाम
column-deleted_at = रीसायकल बिन
column-device_id = कंप्यूटर
column-direction = दिशा
column-discount_paise = छूट
column-display_name = दिखने वाला नाम
column-email = ई-मेल
column-facts = तथ्य
column-field = फ़ील्ड
column-finalized_at = अंतिम रूप
column-gstin = GSTIN
column-hsn = HSN कोड
column-id = आईडी
column-igst_paise = IGST
column-invoice_id = बिल
column-item_group_id = समूह
column-key = कुंजी
column-kind = प्रकार
column-low_stock_milli = न्यूनतम स्टॉक
column-mode = तरीका
column-name = नाम
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
column-phone = फ़ोन
column-place_of_supply = आपूर्ति का स्थान
column-position = क्रम
column-price_paise = मूल्य
column-product_id = उत्पाद
column-quantity_milli = मात्रा
column-reason = कारण
column-record_id = रिकॉर्ड
column-reference = संदर्भ
column-role = भूमिका
column-round_off_paise = पूर्णांकन
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
column-tax_paise = कर
column-tax_rate_milli = कर
column-taxable_paise = कर-योग्य राशि
column-theirs = दूसरा मान
column-theirs_author = दूसरे मान का लेखक
column-theirs_device = दूसरे मान का कंप्यूटर
column-theirs_hlc = दूसरे मान का समय
column-total_paise = कुल
column-unit = इकाई
column-updated_at = बदला गया
column-user_id = व्यक्ति
column-value = मान
column-winner = मान्य
