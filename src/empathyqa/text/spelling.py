"""Tables that bring spellings to one form: contractions opened, British spelling, chat shorthand, common slips.

American and British spellings, missing apostrophes ("Im sorry") and chat shorthand must not change what is heard
(SCORING, invariants).
"""

from __future__ import annotations

from empathyqa.text import dialect


def _contractions() -> dict[str, tuple[str, ...]]:
    table: dict[str, tuple[str, ...]] = {}

    def add(short: str, opened: str, bare: bool = True) -> None:
        table[short] = tuple(opened.split())
        if bare:
            table.setdefault(short.replace("'", ""), tuple(opened.split()))

    for pronoun in ("i", "you", "we", "they"):
        add(f"{pronoun}'ve", f"{pronoun} have")
        add(f"{pronoun}'ll", f"{pronoun} will", bare=pronoun in ("you", "they"))
        add(f"{pronoun}'d", f"{pronoun} would", bare=pronoun in ("you", "they"))
    add("i'm", "i am")
    add("you're", "you are")
    add("they're", "they are")
    add("we're", "we are", bare=False)
    for word in ("he", "she", "it", "that", "there", "here", "what", "where", "who", "how"):
        bare = word not in ("it", "how")
        add(f"{word}'s", f"{word} is", bare=bare)
        add(f"{word}'ll", f"{word} will", bare=word in ("it", "that", "there"))
        add(f"{word}'d", f"{word} would", bare=False)
    for word in ("when", "why"):
        add(f"{word}'s", f"{word} is")
    add("let's", "let us")
    for verb in (
        "do", "does", "did", "is", "was", "are", "were", "have", "has", "had", "could", "would", "should", "must", "need",
    ):  # fmt: skip
        add(f"{verb}n't", f"{verb} not")
    add("can't", "can not")
    add("won't", "will not")
    add("shan't", "will not")
    add("ain't", "is not")
    add("y'all", "you all")
    table.update({
        "cannot": ("can", "not"), "gonna": ("going", "to"), "wanna": ("want", "to"), "gotta": ("got", "to"),
        "lemme": ("let", "me"), "gimme": ("give", "me"), "dunno": ("do", "not", "know"), "gonnae": ("going", "to"),
        "innit": ("is", "it", "not"), "idk": ("do", "not", "know"), "couldve": ("could", "have"),
        "shouldve": ("should", "have"), "wouldve": ("would", "have"), "omg": ("oh", "my", "god"),
        "wtf": ("what", "the", "fuck"), "ffs": ("for", "fucks", "sake"), "smh": ("shaking", "my", "head"),
        "asap": ("as", "soon", "as", "possible"), "whatcha": ("what", "are", "you"),
        **dialect.OPENED,
    })  # fmt: skip
    return table


CONTRACTIONS = _contractions()
"""Raw token → opened tokens, where the raw token has one reading."""

_VERBS = frozenset(
    """be get go have look check send call ring email take make do give put let see find sort need try ask pass speak
    add book arrange raise refund replace contact transfer chase fix keep wait hold note note remove cancel change
    update tell bring stay start open pay pop just also certainly happily gladly leave stop order return say read text
    message log mark write move come drop pick never always talk explain confirm process apply reset resend report
    request waive credit escalate follow forward finish run use show turn type stick pull push mention remember
    forget accept believe manage help assist investigate respond work wait give need want drive walk post print not now
    then""".split()
)
SPLIT_BY_CONTEXT: dict[str, tuple[tuple[str, ...], bool, frozenset[str]]] = {
    "ill": (("i", "will"), False, _VERBS),
    "well": (("we", "will"), True, _VERBS - {"just", "also", "let", "see"}),
    "wed": (("we", "would"), False, frozenset(("love", "like", "be", "need", "have", "happily"))),
    "id": (("i", "would"), False, frozenset(("like", "love", "be", "rather", "have", "say", "suggest", "need", "want"))),
    "were": (("we", "are"), True, frozenset(("sorry", "happy", "here", "unable", "looking", "working", "glad", "aware",
                                             "not", "very", "so", "really", "concerned", "always", "going"))),
    "its": (("it", "is"), False, frozenset(("a", "the", "not", "been", "so", "still", "really", "just", "very", "no",
                                            "too", "all", "been", "ok", "fine", "like", "going", "my", "getting",
                                            "on", "in", "at", "about", "only", "always", "never", "now", "here", "there",
                                            "gone", "broken", "probably", "actually", "quite", "coming", "due", "down",
                                            "up", "your", "his", "her", "our", "this", "that", "me", "you", "us", "one",
                                            "what", "because", "under", "for", "from", "with", "got", "taken", "showing",
                                            "saying", "nearly", "already", "also", "been", "ridiculous", "terrible", "working",
                                            "fixed", "sorted", "arrived", "come", "ready", "back", "great", "perfect",
                                            "brilliant", "lovely", "fantastic", "excellent", "awesome", "alright", "better",
                                            "worse", "wrong", "stuck", "freezing", "leaking", "urgent", "happening",
                                            "driving", "making", "doing", "costing", "sitting", "impossible", "awful",
                                            "unacceptable", "disgusting", "pathetic", "appalling", "horrible", "shocking",
                                            "frustrating", "annoying", "upsetting", "worrying", "nothing", "everything",
                                            "over", "off", "out", "an", "almost", "literally", "honestly", "obviously",
                                            "basically", "currently", "apparently", "definitely", "clearly", "kind",
                                            "kinda", "why", "how", "when", "where", "if", "to"))),
    "hed": (("he", "would"), False, frozenset(("have", "be", "like", "love", "need", "want", "say", "never", "been"))),
    "itd": (("it", "would"), False, frozenset(("be", "have", "take", "help", "need", "cost", "mean", "make", "just"))),
    "thatd": (("that", "would"), False, frozenset(("be", "have", "take", "help", "need", "mean", "make", "work"))),
    "lets": (("let", "us"), False, frozenset(("see", "get", "have", "take", "try", "start", "go", "do", "make"))),
    "hows": (("how", "is"), False, frozenset(("it", "that", "the", "your"))),
    **dialect.IN_CONTEXT,
}  # fmt: skip
"""Raw token → (opened tokens, only at the start of a clause?, the words that must follow)."""

RESPELLED: dict[str, str] = {}
"""Token → the spelling that lexicons use (British; no shorthand)."""

for _american, _british in {
    "apologiz": "apologis", "realiz": "realis", "recogniz": "recognis", "organiz": "organis", "prioritiz": "prioritis",
    "authoriz": "authoris", "minimiz": "minimis", "finaliz": "finalis",
}.items():  # fmt: skip
    for _ending in ("e", "es", "ed", "ing", "er", "ation"):
        RESPELLED[_american + _ending] = _british + _ending

RESPELLED.update({
    "$": "£", "€": "£", "mold": "mould", "moldy": "mouldy", "canceled": "cancelled", "canceling": "cancelling", "favor": "favour",
    "favorite": "favourite", "center": "centre", "neighbor": "neighbour", "neighbors": "neighbours",
    "behavior": "behaviour", "color": "colour", "honor": "honour", "mom": "mum", "moms": "mums", "mommy": "mummy",
    "check's": "cheque", "program": "programme", "traveling": "travelling", "labor": "labour", "gray": "grey",
    "u": "you", "ur": "your", "yr": "your", "pls": "please", "plz": "please", "plse": "please", "thx": "thanks",
    "thnx": "thanks", "tks": "thanks", "cheers": "cheers", "sry": "sorry", "soz": "sorry",
    "sory": "sorry", "sorrry": "sorry", "srry": "sorry", "okay": "ok", "k": "ok", "oke": "ok", "okey": "ok",
    "okie": "ok", "cos": "because", "cuz": "because", "coz": "because", "bc": "because", "ya": "you", "yous": "you",
    "tho": "though", "thru": "through", "msg": "message", "acct": "account", "appt": "appointment", "appts":
    "appointments", "hrs": "hours", "hr": "hour", "mins": "minutes", "min": "minute", "wks": "weeks", "wk": "week",
    "yrs": "years", "ppl": "people", "abt": "about", "bcoz": "because", "tmrw": "tomorrow", "tmr": "tomorrow",
    "tomoz": "tomorrow", "mon": "monday", "tues": "tuesday", "tue": "tuesday", "weds": "wednesday", "thurs":
    "thursday", "thur": "thursday", "fri": "friday", "e-mail": "email", "e-mails": "emails", "appologise": "apologise",
    "appologize": "apologise", "apologise": "apologise", "appologies": "apologies", "apoligies": "apologies",
    "apoligise": "apologise", "inconvience": "inconvenience", "inconvinience": "inconvenience", "recieve": "receive",
    "recieved": "received", "definately": "definitely", "definatly": "definitely", "greatful": "grateful",
    "unfortunatly": "unfortunately", "frustating": "frustrating", "ridiculos": "ridiculous", "rediculous":
    "ridiculous", "terible": "terrible", "dissapointed": "disappointed", "disapointed": "disappointed",
    "dissappointed": "disappointed", "adress": "address", "alot": "lots", "cant't": "cannot",
})  # fmt: skip
RESPELLED.update(dialect.RESPELT)
