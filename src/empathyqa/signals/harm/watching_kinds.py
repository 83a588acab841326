"""The kinds of facts about another by which control at home is told through objects: post, phone, accounts, money and time.

Each is said every day; which of them together mean something is under_watch.py's, what is asked to be hidden hiding_kinds.py's.

That letters, phone, money and time are what a controlling partner watches is from the statutory guidance on controlling
or coercive behaviour (Home Office, 2023); the phrases are this project's.
"""

from __future__ import annotations

from empathyqa.later import later
from empathyqa.signals.workings.wordlist import word_set

WHO = (
    r"(?:he|she|(?:my|the) (?:\w+ )?(?:husband|hubby|partner|boyfriend|fella|fiance|fiancee|wife|girlfriend|ex|other half|"
    r"man|stepdad))"
)
_OFTEN = r"(?: (?:always|just|still|usually|only|also|even|then|now|will|would|has to|likes to|wants to)){0,2}"
_ME = (
    r"(?:i have|i had|i was|i am|i rang|i called|i did|i took|i spent|i moved|i got|i would|i been|it was me|what i|"
    r"where i|that i|about it|i [a-z]+ed|i (?:paid|sent|put|went|bought|left|told|wrote|asked))"
)
_AT_HOME = rf"(?:when|while|if|whenever) {WHO} (?:is )?(?:\w+ )?(?:home|in|here|about|off|back|around|there)"
_POST = later(
    rf" {WHO}{_OFTEN} (?:opens|reads|checks|goes through|looks through|sorts|sorts through|intercepts|hides)"
    r"(?: \w+){0,2} (?:everything|anything|post|letters?|mail|envelopes?|parcels?|statements)(?! (?:for me|to me) )"
    rf"| {WHO}{_OFTEN} (?:gets?|is|goes|got)(?: \w+)? (?:first )?(?:to )?(?:the |my |our )?"
    r"(?:post|letters|mail|door|mat|letterbox|doormat) (?:first|before (?:i|me)|when the post) "
    rf"| (?:post|letters|mail|envelopes)(?: [\w,]+){{0,6}} {WHO} (?:opens|reads|checks|goes through|has) (?:them|it "
    rf"all|every one|the lot) "
)
_PHONE = later(
    rf" {WHO}{_OFTEN} (?:reads|checks|looks at|goes through|scrolls through|monitors|listens to|has|is got)"
    r" (?:got )?(?:all )?(?:(?:of )?my|on my) (?:phone|texts|messages|e ?-? ?mails?|calls|inbox|whatsapp|history|log "
    r"?in|password|passwords) "
    rf"| {WHO} (?:has|is) (?:got )?(?:it|the app|my \w+) on (?:his|her) (?:phone|tablet|ipad|laptop) "
    r"| (?:account|email|e-mail|app|log ?in)(?: s)?(?: it)? is (?:all |just )?(?:(?:on|in|"
    r"under) )?"
    r"(?:his|hers|her name|her e-?mail) "
    r"| it is (?:all )?(?:on |in |under )?(?:his|her) (?:e-?mail|log ?in|account|name)(?: on there)? (?:he|she|so|and|"
    r"that|[.,]) "
    rf"| {WHO} (?:has )?(?:set|sets) (?:up )?(?:it all|everything|the e-?mail|the app|my e-?mail|the account|my "
    rf"account|my phone)(?: up)? "
)
_COUNTED = (
    r"(?:it(?= (?:see|so|all|every|you|[.,]|$))|every (?:penny|pound|receipt)|all of it|"
    r"the (?:money|change|receipts|mileage|milometer|statement|cash|tin|purse|clock)|"
    r"my (?:change|mileage|spending|bank|balance|statement|receipts)|what i (?:spend|spent|take|have))"
)
_SEARCH = later(
    rf" {WHO}{_OFTEN} (?:goes through|checks|looks in|searches|empties) my (?:purse|bag|bags|handbag|wallet|pockets|"
    rf"drawers|car) "
)
_MONEY = later(
    rf" {WHO}{_OFTEN} counts {_COUNTED} "
    rf"| {WHO}{_OFTEN} (?:checks|goes through|adds up|watches|looks at|goes over)(?! it ) {_COUNTED} "
    rf"| {WHO} wants to (?:see|know|check)(?: just| all)? (?:what|where|how much) i (?:am )?(?:spend|spending|spent|bought|buy) "
)
_SEES = later(
    rf" {WHO} (?:will|would|is going to|can|might|could) (?:(?:just|only|always|then|still|definitely) )?"
    rf"(?:see|notice|know|find out|spot|tell|hear)(?: that| if| when)? {_ME} "
    rf"| {WHO} (?:will|would) (?:only |just )?(?:want to know|be asking|ask|demand to know)(?: me)? "
    r"(?:what|where|who|about it|why i)(?! (?:time|day|size|colour)) "
    rf"| (?:will|would|can|could|does|do) {WHO} (?:see|know|find out|be able to (?:see|tell)|get told|be told|"
    rf"tell)(?: that| if| when)? {_ME} "
    rf"| {WHO} (?:will|would) (?:go (?:mad|mental|spare|off|ballistic|crazy)|kick off|hit the roof|lose it|be raging|"
    rf"be furious) "
    rf"(?:if|when|at me) (?:he|she|i)? ?| {WHO} (?:must|can|should) not (?:\w+ )?(?:see|know|find) (?:i|about|this|"
    rf"that i|out) "
)
_KEPT_IN_VIEW = r"(?:on|in|where|face up|with|unlocked|out)"
_ALLOWED = later(
    rf" {WHO} (?:does|will|would|do) not (?:really )?(?:like|let|want|allow) me (?:to )?(?:ring|ringing|phone|"
    rf"phoning|call|calling|"
    r"talk|talking|speak|speaking|text|texting|message|messaging|being|be|go|going)(?: \w+){0,3} "
    r"(?:people|anyone|anybody|strangers|friends|family|folk|places|the phone)(?! (?:back|about|too) )"
    rf"| not (?:allowed|supposed|meant) (?:to (?:be on|use|have|touch|go on|answer) )?(?:the|my|a) phone {_AT_HOME} "
    rf"| phone (?:has|needs|must|had|ought|is)(?: got)? (?:to (?:be|stay|sit) )?(?:left |kept )?(?:out |face up |unlocked )?"
    rf"{_KEPT_IN_VIEW}(?: \w+){{0,6}} {_AT_HOME} "
    rf"| {_AT_HOME}(?: \w+){{0,3}} phone (?:has|needs|must|had|is|stays|goes)(?: got)? (?:to )?(?:be |stay |sit |go )?"
    rf"(?:left |kept )?{_KEPT_IN_VIEW} "
    rf"| (?:leave|keep|put|hand) (?:over )?(?:the|my) phone {_KEPT_IN_VIEW}(?: \w+){{0,5}} {_AT_HOME} "
    rf"| phone(?: [\w,]+){{0,3}} (?:have|has|got) to (?:leave|keep|put) it {_KEPT_IN_VIEW}(?: \w+){{0,5}} {_AT_HOME} "
    rf"| {_AT_HOME}(?: \w+){{0,3}} (?:have|has|got|need) to (?:have|leave|keep|put|hand) (?:over )?(?:the|my) phone "
)
_BRIEF = (
    r"(?:not (?:got |have |had )?(?:\w+ )?(?:long|much time)|(?:have|got|only|about) (?:\w+ )?(?:\d+|two|three|five|"
    r"ten|fifteen|few|couple) "
    r"(?:\w+ )?minutes?|be quick|quickly|make this quick|can not talk long|whispering|whisper|keep my voice down)"
)
_RETURNS = (
    rf"(?:{WHO} (?:will be|is|has)(?: just| only)? (?:back|home|in|nipped|popped|gone|out|due|upstairs|in the|up)|"
    rf"(?:before|till|until) {WHO} (?:is|gets|comes|wakes|finishes|gets out))"
)
_TIME = later(rf" {_BRIEF}(?: [\w,.]+){{0,6}} {_RETURNS} | {_RETURNS}(?: [\w,.]+){{0,8}} {_BRIEF} ")
_BEFORE = later(
    rf" (?:best|better|need to|have to|got to|must|should)(?: \w+){{0,4}} (?:back|home|in|off|go|gone|away|finished|done) "
    rf"(?:before|by the time) {WHO} (?:is|gets|comes|wakes) "
)
WATCHING = {
    "post": (
        word_set("post letters letter mail envelope envelopes parcel parcels statements everything anything door mat letterbox "
                 "doormat"),
        _POST, "somebody opens or waits for the post",
    ),
    "phone": (
        word_set("reads checks looks through monitors listens has his hers her set sets got"), _PHONE,
        "somebody reads the phone or holds the account",
    ),
    "money": (word_set("counts checks through adds watches looks goes spend spent bought buy"), _MONEY, "somebody "
    "counts the money"),
    "search": (word_set("purse bag bags handbag wallet pockets drawers car"), _SEARCH, "somebody goes through their things"),
    "sees": (word_set("will would going can might could does do must should"), _SEES, "somebody will see it, or ask"),
    "allowed": (word_set("like let want allow allowed supposed meant phone"), _ALLOWED, "is not free to ring or keep "
    "a phone"),
    "time": (word_set("long time minute minutes quick quickly whispering whisper voice"), _TIME, "has only until "
    "somebody is back"),
    "before": (word_set("before time"), _BEFORE, "must be back before somebody is in"),
}  # fmt: skip
"""Kind → the words without any of which it is not looked for, how it is told, and why it is heard."""
