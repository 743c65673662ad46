"""Wordings behind or ahead of a value by which it is not the one that holds: another figure is, or the value is a part, the
whole firm's, a price, or what was once so."""

from __future__ import annotations

import re

from model.amount_pattern import SUM
from model.company_words import COMPANY
from model.late import Late
from model.wording import Wording

_FIGURE = (
    r"(?:figure|number|amount|value|estimate|forecast"
    r"|chiffre|montant|nombre|pr[ée]vision|estimation|donn[ée]e|rumeur|promesse)"
)
_LESS = r"(?:less|more|lower|higher|smaller|bigger|shorter|longer|larger|moins|plus)"
_REALLY = (
    r"(?:in (?:truth|reality|practice|fact)|really|actually|effectively|unofficially|in the end"
    r"|en (?:r[ée]alit[ée]|pratique|v[ée]rit[ée]"
    r"|fait)|r[ée]ellement)"
)
_VALUE = r"\d[^,;.!?()]{0,32}"  # an amount and what is right behind it
_MARK = r"(?:,|;| [-–—]|\.| \()"

WORDINGS_OF_AMENDMENTS = (
    # "Nvidia 60B, in truth less", "margin 40%, less in reality", "Nvidia 60B, use less".
    Wording(
        (
            "(less",
            "(more",
            " less",
            " more",
            " lower",
            " higher",
            " smaller",
            " bigger",
            " longer",
            " shorter",
            " larger",
            "moins",
            " plus",
            "less ",
            "more than that",
        ),
        Late(
            rf"{_VALUE}{_MARK} *(?:(?:but |and |mais |et )?{_REALLY},? (?:it['’]s |it is |a bit "
            rf"|much )?{_LESS}\b(?! than| or | que)"
            rf"|(?:a bit |much )?{_LESS},? (?:{_REALLY}|once|when|with(?:out)?|given|after)\b"
            rf"|(?:better to )?(?:use|take|choose|pick|put|go) (?:a bit |something |a |much )*{_LESS}\b"
            rf"|(?:a bit |much )?{_LESS}(?: really)?\W*\Z)"
            rf"|\A\W*{_LESS} than that\b",
            re.IGNORECASE,
        ),
        "refused_reference",
        Late(rf"{_MARK} *(?:\w+ ){{0,3}}{_LESS}\b[^?]{{0,60}}\d", re.IGNORECASE),  # "60B, more with Meta at 20B"
    ),
    # "the real figure is higher", "the board has a different number", "le vrai chiffre est plus élevé".
    Wording(
        (
            "figure",
            "number",
            "chiffre",
            "something else",
            "otherwise",
            "something smaller",
            "autre chose",
            "at half that",
            "something lower",
            "something higher",
            "something bigger",
        ),
        Late(
            rf"\b(?:the )?(?:real|true|right|actual|correct) {_FIGURE} (?:is|was|are)\b(?! (?:\w+ ){{0,2}}\$?\d)"
            rf"|\ble (?:vrai|bon) {_FIGURE} est (?!de \d|\d)|\b(?:has|have|had|a|ont) (?:a |an |un )?(?:different"
            rf"|another|other|autre) {_FIGURE}\b"
            rf"|\b(?:says?|said|dit|disent) (?:something else|otherwise|autre chose)\b|\b(?:has|have) it at half\b"
            rf"|\bfor the (?:right|real|true) {_FIGURE}\b"
            rf"|\b(?:take|use|choose|pick|prefer) something (?:lower|higher|else|smaller|bigger)\b",
            re.IGNORECASE,
        ),
        "refused_negation",
    ),
    # "a number nobody accepts", "a number the board has dropped", "to be revised", "last year's number".
    Wording(
        (
            "number",
            "figure",
            "revised",
            "confirmed",
            "estimation",
            "mauvaise donn",
            "chiffre",
            "revoir",
            "laughs at",
            "démenti",
            "retir",
            "enterr",
            "trahi",
            "pulled",
        ),
        Late(
            rf"{_VALUE}{_MARK} *(?:an? |the |un |une |le |la )?(?:old |last year['’]s "
            rf"|previous )?{_FIGURE} (?:(?:that )?(?:nobody|no one|few|hardly anyone)\b"
            r"|(?:that )?(?:the |our |most )?\w+ (?:has |have |had )?(?:dropped|withdrawn|pulled|laughs? at"
            r"|rejects?|rejected|mocks?)\b"
            r"|to be (?:revised|confirmed|checked)|pulled\b|d[ée]mentie?|retir[ée]e?|enterr[ée]e?|trahie?"
            r"|revue? (?:depuis|[àa] la baisse))"
            rf"|{_VALUE}{_MARK} *(?:to be revised|revised since|yet to be confirmed|[àa] revoir|old number"
            rf"|last year['’]s number|mauvaise donn[ée]e)\b"
            rf"|\b(?:the |our )?\w+ laughs? at (?:that|this|it)\b",
            re.IGNORECASE,
        ),
        "refused_negation",
    ),
    # "Google 5B, the American part", "Microsoft 245B, the whole firm", "Nvidia 130 Md$, toutes divisions".
    Wording(
        (
            "part",
            "piece",
            "slice",
            "portion",
            "division",
            "firm",
            "company",
            "group",
            "entreprise",
            "everything",
            "just ",
            "juste ",
        ),
        Late(
            rf"\d[^,;.!?]{{0,24}}{_MARK} *(?:that['’]s |it['’]s |c['’]est )?(?:just |only |juste )?(?:the |a |an "
            rf"|la |le |une? )(?:[\w-]+ ){{0,2}}(?:part|slice|portion"
            r"|piece)(?: (?:of it|anyway|that has shipped|paid for|livr[ée]e|pay[ée]e))?\b[^,;.]{0,16}(?=\W*\Z)"
            rf"|\d[^,;.!?]{{0,24}}{_MARK} *(?:(?:all of )?the (?:whole |entire |total )?|(?:one|all|toutes"
            rf"|toute l['’]|le )(?: )?)(?:firm|company|group|divisions?"
            r"|entreprise|groupe)(?: only| overall| entier| enti[èe]re)?\W*\Z"
            r"|\d[^,;.!?]{0,24} for the (?:firm|company|group) overall\b"
            rf"|\d[^,;.!?]{{0,24}}{_MARK} *everything they do\b|{_VALUE}{_MARK} *(?:just|juste) (?:the "
            rf"|les )?(?:subscriptions|abonnements|api|ads)\b",
            re.IGNORECASE,
        ),
        "refused_scope",
    ),
    # "Nvidia 60B at list price", "Anthropic 60B, the price at which investors came in", "xAI 50B, going by the last round".
    Wording(
        ("price", "prix", "last round", "latest round", "tender offer"),
        Late(
            r"\d[^;.!?]{0,32}\b(?:list|sticker|catalogue?|catalog) prices?\b|\bprix (?:catalogue|affich[ée]s?)\b"
            r"|\d[^;.!?]{0,24}\b(?:the )?(?:price|prix) (?:at which|investors|funds|lenders|auquel)\b"
            r"|\b(?:going by|according to|based on) the (?:last round|tender offer|latest round)\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Meta 65B, what it spends on racks", "Oracle 18B, which lenders provided", "Meta 65B, for racks".
    Wording(
        (
            "what ",
            "which ",
            "all it ",
            "ce que ",
            "earmarked",
            "destined",
            "into ",
            "for racks",
            "needed for",
            "to buy ",
            "to fund",
        ),
        Late(
            rf"\d[^,;.!?]{{0,24}}{_MARK} *(?:(?:which is |it['’]s |that['’]s )?(?:what|all) (?:it|they|he|the \w+"
            rf"|lenders|banks|investors)(?: will|['’]re| are)?"
            r" (?:spen[dt]\w*|costs?|put(?:s|ting)? up|provid\w+|fund\w*|len[dt]\w*|ow\w+|borrow\w*|invest\w*"
            r"|pa(?:y|ys|id)|runs? on)\b"
            r"|which (?:lenders|banks|investors|it|they) (?:provid|lent|lend|fund|borrow|ow)\w*|as (?:lenders"
            r"|banks|investors) agreed\b"
            r"|what it costs\b|ce que (?:[çc]a co[ûu]te|les (?:banques|pr[êe]teurs|investisseurs) (?:apport"
            r"|pr[êe]t)\w*))"
            rf"|\b{COMPANY} \$?\d[^,;.!?]{{0,12}},? (?:earmarked for|destined for|going into|put into|poured into"
            rf"|needed for|to buy|to fund|for(?= racks)) "
            r"(?:the )?(?:racks?|chips?|gpus?|data cent(?:er|re)s|power|land|servers|compute)\b"
            rf"|\bwhat [a-z ]{{3,24}} costs? {COMPANY}\b",
            re.IGNORECASE,
        ),
        "refused_outside",
        Late(r"\b(?:earns?|makes?|sells?|brings? in)\b[^,;.]{0,80}\Z|\?", re.IGNORECASE),
    ),
    # "permits for 20B at Google", "a claim of 20B for Google".
    Wording(
        (" for ", " of ", " pour ", " de "),
        Late(
            rf"\b(?:permits?|racks|power|land|plans|claims?|garanties?|permis|guarantees?|options?) (?:for|of"
            rf"|pour|de) {SUM} (?:at|for|chez|pour|de) {COMPANY}\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Had permits come, Nvidia would have sold 60B", "margin was 40% when racks were cheap", "Nvidia visait 60 Md$".
    Wording(
        ("would have ", "aurait ", " when ", " quand ", "visait ", "aurait"),
        Late(
            r"\bwould have (?:sold|made|earned|been|reached|hit)\b[^?]{0,80}\bhad\b"
            r"|\bhad\b[^?]{0,80}\bwould have (?:sold"
            r"|made|earned|been|reached|hit)\b"
            r"|\baurait (?:fait|vendu|gagn[ée]|atteint|encaiss[ée])\b[^?]{0,80}\bsi\b[^?]{0,80}\b[ée]tai\w+\b"
            r"|\b(?:was|were|sold|made|earned) \$?\d[^,;.?]{0,80}\bwhen \w+ (?:was|were|had|came)\b"
            r"|\b(?:[ée]tait|faisait|vendait|gagnait) (?:de |[àa] )?\d[^,;.?]{0,80}\bquand \S+ (?:\w+ )?(?:[ée]tai\w+"
            r"|avai\w+)\b|\bvisai(?:t|ent) \d[\d.,]*[^;.!?\d]{0,24}\Z",
            re.IGNORECASE,
        ),
        "refused_negation",
    ),
    # "payback 4 years for power, 3 for GPUs": another for each?
    Wording(
        (" for ",),
        Late(
            r"\d[^,;.]{0,16} for (?:power|energy|racks|gpus|chips|buildings|facilities), \d[\d.]*(?: years?| ?%)?"
            r" for (?:power|energy|racks|gpus|chips|buildings|facilities|the rest)\b"
            r"|\bmargin (?:of )?\d[\d.]* ?% (?:on one rack|for a single tenant|for one (?:rack|customer|tenant))\b"
            r"|\bpayback (?:of )?\d[\d.]* years? for one (?:rack|site|cluster)\b|\b\d[\d.]* ?% for racks, \d",
            re.IGNORECASE,
        ),
        "refused_scope",
    ),
    # "margin 40% without power", "marge 40 %, hors énergie": a margin before that.
    Wording(
        ("without ", "excluding ", "hors ", "sans "),
        Late(
            r"\b(?:margin|marge|ai revenue|revenus? ia) (?:of |de |at |[àa] )?\$?\d[^,;.]{0,12},? \(?(?:without"
            r"|excluding|hors|sans) (?:the |l['’]|les? )?(?:power|energy"
            r"|electricity|[ée]nergie|[ée]lectricit[ée]|b[âa]timents|buildings|cooling|land)\b",
            re.IGNORECASE,
        ),
        "refused_scope",
    ),
    # "Demand: strong. Nvidia: 55B", "Énergie : chère".
    Wording(
        ("demand", "power", "energy", "électricité", "electricity", "cooling", "énergie", "energie"),
        Late(
            r"\b(?:demand|demande|power|energy|[ée]nergie|electricity|cooling) ?[:?] (?:still |very |quite "
            r"|tr[èe]s )?(?:strong|weak"
            r"|solid|fine|good|bad|tight|scarce|cheap|expensive|flat|soft|high|low|forte?|faible|ch[èe]re|rare"
            r"|abondante)"
            r"(?=[.,;]|\W*\Z)",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "CoreWeave 8B, all of it debt", "Nvidia 60B, which is too much", "…, or the other way round".
    Wording(
        (
            "all of it",
            "most of it",
            " all ",
            "le tout ",
            "too much",
            "too high",
            "other way r",
            "usage effectiveness",
            "use power",
        ),
        Late(
            rf"{_VALUE}{_MARK} *(?:(?:nearly |almost )?(?:all|most)(?: of it)?|le tout) (?:debt|credits?|loans?"
            rf"|leases?|equity|borrowed|advertising|ads|office|hardware|grants?|subsid(?:y|ies)|savings|costs?"
            rf"|capex|spending|orders|bookings|emprunt[ée]?|dette)\W*\Z"
            r"|\d[^;.!?]{0,24},? which is (?:far |way |much )?too (?:much|high|low|little)\b"
            r"|\bor (?:was it )?the other way (?:a)?round\b"
            r"|\bpower usage effectiveness\b|\bhow efficiently they use power\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Nvidia free money".
    Wording(("free",), Late(r"\b(?:nvidia|nvda) (?:(?:is|are) )?free\b(?! fall)", re.IGNORECASE), "refused_outside"),
)
