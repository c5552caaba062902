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
step-sending = भेजा जा रहा है
step-sending-of = { $total } में से { $done } भेजे गए
step-sending-some = { $done } भेजे गए
step-receiving = पाया जा रहा है
step-receiving-of = { $total } में से { $done } पाए गए
step-receiving-some = { $done } पाए गए
step-saving = सहेजा जा रहा है
step-saving-of = { $total } में से { $done } सहेजे गए
step-saving-some = { $done } सहेजे गए
step-verifying = मिलान हो रहा है
step-verifying-of = { $total } में से { $done } का मिलान हुआ
step-verifying-some = { $done } का मिलान हुआ
step-repairing = सुधारा जा रहा है
step-repairing-of = { $total } में से { $done } सुधारे गए
step-repairing-some = { $done } सुधारे गए
step-retrying = फिर कोशिश हो रही है
step-retrying-of = { $total } में से { $done } की फिर कोशिश हुई
step-retrying-some = { $done } की फिर कोशिश हुई
step-cleaning = हटाया जा रहा है
step-cleaning-of = { $total } में से { $done } हटाए गए
step-cleaning-some = { $done } हटाए गए
step-backing_up = बैकअप हो रहा है
step-backing_up-of = { $total } में से { $done } का बैकअप हुआ
step-backing_up-some = { $done } का बैकअप हुआ
step-restoring = वापस लाया जा रहा है
step-restoring-of = { $total } में से { $done } वापस लाए गए
step-restoring-some = { $done } वापस लाए गए
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
conflict-badge-undone-means = पहले वाला मान फिर से है। यहाँ चुनें, या बाद में सुलझे हुए में।
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
