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
cli-not-remembered = इस मशीन पर कोई खुली कीरिंग नहीं है, इसलिए साइन इन इसी कमांड के साथ ख़त्म होता है। `sync now` और हब से बात करने वाली बाक़ी कमांडों को --email और --password-stdin दें।
cli-connected-branch = { $organisation }, शाखा { $code } ({ $name }) से जुड़ गया।
cli-connected = { $organisation } से जुड़ गया।
cli-connected-next = पहला `sync now` सब कुछ ले आता है।
cli-signed-in = { $email } के रूप में साइन इन हुआ।
cli-accepted = हब { $email } को स्वीकार करता है।
cli-signed-out = इस कंप्यूटर पर साइन आउट हुआ। जो भेजा जाना है, वह यहीं रहता है।
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
cli-schedule-at = { $cron } पर
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
cli-fleet-invitation = { $person } के लिए निमंत्रण: { $code }
cli-fleet-invitation-holds = इसे सौंप दें; यह { $until } तक चलता है और केवल अभी दिखाया जाता है। वह व्यक्ति इससे, इस ई-मेल और एक पासवर्ड से जुड़ता है।
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
cli-head-kind = प्रकार
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
