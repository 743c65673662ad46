"""Wordings that tell of a firm what is no AI revenue of it, or ask for what the model cannot tell: which is largest, who,
when, how likely."""

from __future__ import annotations

import re

from model.amount_pattern import SUM
from model.company_words import COMPANY
from model.late import Late
from model.wording import Wording

_FIRM = rf"(?!n[iv]\w*d|jensen){COMPANY}"
_BUILDERS = (
    r"(?:microsoft|msft|google|goog|alphabet|meta|facebook|amazon|amzn|aws|oracle|orcl|coreweave|apple|tesla|xai|alibaba"
    r"|tencent)"
)
_TOP = r"(?:biggest|largest|highest|lowest|smallest|greatest|max(?:imum)?|min(?:imum)?|most important)"
_SOFT = rf"{SUM}(?:\$| ?md\$)?"

WORDINGS_OF_FIRMS = (
    # "H100s alone bring Nvidia 20B": a part of it.
    Wording(
        (" alone ",),
        Late(rf"\b\w+ alone (?:brings?|makes?|earns?|gives?|nets?|gets?) (?:in )?(?:for )?{COMPANY}\b", re.IGNORECASE),
        "refused_scope",
    ),
    # "See https://… for what Nvidia really sells": not ours to read.
    Wording(
        ("see ", "voir ", "cf "),
        Late(r"\A\W*(?:see|cf\.?|voir|check|read) (?:also )?<?https?:", re.IGNORECASE),
        "refused_outside",
    ),
    # "what's your price target on NVDA?"
    Wording(
        ("price target", "target price", "share price", "objectif de cours", "cours de bourse", "cours de l'action"),
        Late(
            r"\b(?:price targets?|target price|share price|objectif de cours|cours de (?:bourse|l['’]action))\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "sell NVDA or hold?"
    Wording(
        (" or hold", " or sell", " or buy", " or short", " or dump", "vendre ou ", "acheter ou ", "garder ou "),
        Late(
            r"\b(?:buy|sell|short|hold|long|dump)\b[^?.\d]{0,24}\bor (?:buy|sell|short|hold|dump)\b"
            r"|\b(?:acheter|vendre|garder)\b[^?.\d]{0,24}\bou (?:acheter|vendre|garder)\b|\b(?:acheter|vendre"
            r"|garder) ou (?:acheter|vendre|garder)\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Our fund is down 8% on NVDA": what it earned on the share.
    Wording(
        (" up ", " down ", " long ", " short ", "gagn", "perd"),
        Late(
            rf"\b(?:i|we|they|he|she|(?:our|my|the|their) (?:\w+ )?(?:fund|book|desk|portfolio|position|clients?"
            rf"|account|pod|team))"
            rf"(?:['’]m|['’]re| am| are| is| was| were)? (?:up|down|long|short) \$?\d[\d.,]* ?(?:%|percent"
            rf"|[bmk]n?)? (?:on|in) (?:our |my |the )?{COMPANY}\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Microsoft 13B, capex 80B", "OpenAI 4B, GPU spend 3B": its own, as far as its size says.
    Wording(
        ("capex", "gpu spend", "purchases", "de gpu"),
        Late(
            rf"\b{_FIRM}\b[^;?]{{0,40}}\d[^;?]{{0,24}}(?:\bcapex(?: (?:of|at|is|de"
            rf"|[àa]))? ?\$?\d{{1,2}}(?:[.,]\d+)?(?![\d.,])"
            r"(?! ?(?:t|%|trillion))|\b(?:gpu spend(?:ing)?|nvidia purchases|gpu purchases) \$?\d"
            rf"|, {_SOFT} (?:gpu spend|de gpu)\b)",
            re.IGNORECASE,
        ),
        "refused_scope",
        unless=Late(r"total|industry|all of them|data[- ]?cent", re.IGNORECASE),
    ),
    # "capex msft 80b goog 75b", "hyperscaler capex 400b, meta's 70b", "les dépenses de Meta sont de 65 Md$".
    Wording(
        ("capex", "dépenses", "coûts", "charges", "depenses", "couts"),
        Late(
            rf"\bcapex (?:de |d['’]|of |at |chez )?{_FIRM}\b(?: (?:is|at|of|[àa]|de))? ?\$?\d"
            rf"|\bcapex\b[^;?]{{0,40}}\d[^;?]{{0,16}}, (?:celui d(?:e |['’])?{_FIRM}|{_FIRM}['’]s) (?:[àa] |at )?\$?\d"
            rf"|\b(?:d[ée]penses|co[ûu]ts|charges) d(?:e |['’]){_FIRM} (?:sont|atteignent|s['’][ée]l[èe]vent"
            rf"|passent|montent|:)",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    Wording(
        ("levée", "levee", "fundrais", "funding round"),
        Late(r"\blev[ée]es? de fonds\b|\bfunding rounds?\b|\bfundrais\w+", re.IGNORECASE),
        "refused_outside",
    ),
    # "Microsoft 245 Md$ de chiffre d'affaires total", "Oracle vend pour 53 Md$ de logiciels", "nvda 5t company".
    Wording(
        (" total", "logiciels", "software", " company"),
        Late(
            rf"\b{COMPANY}\b[^;?]{{0,16}}{_SOFT} (?:de |of |in )?(?:chiffre d['’]affaires total|ca total|total revenue"
            r"|logiciels|software)\b"
            rf"|\b{COMPANY} (?:is an? )?\$?\d[\d.,]* ?t(?:n|rillion)? company\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Nvidia sells 60B at a 75% margin", "OpenAI fait 13 Md$ avec 40 % de marge", "anthropic 7b @ 60% gm".
    Wording(
        ("margin", "marge", " gm"),
        Late(
            rf"\b(?:nvidia|nvda)\b[^,;.\d]{{0,20}}{_SOFT}(?: of gpus| de gpu)?,? (?:at|w/|with|on|[àa]|avec"
            rf"|@) (?:an? |une )?"
            r"(?:7\d(?:[.,]\d+)? ?% (?:de )?(?:gross )?(?:margins?|marge|gm)\b|(?:margin of|marge de) 7\d(?:[.,]\d+)? ?%"
            r"|\d[\d.,]* ?% gross margin\b)"
            rf"|\b{_FIRM}(?:['’]s)?(?: ai)?(?: business| unit| arm| division)?"
            r"(?: makes| fait| does| at| [àa]| vend| earns| has| books| generates| brings in| takes in| r[ée]alise"
            r"| g[ée]n[èe]re"
            rf"| gagne| encaisse)? {_SOFT}(?: (?:an?nual )?(?:run[ -]rate|of (?:ai )?(?:revenue|sales)))?,? (?:at"
            r"|w/|with|[àa]|avec|@) (?:an? |une )?"
            r"(?:\d[\d.,]* ?% (?:de )?(?:gross )?(?:margins?|marge|gm)\b|(?:margin of|marge de) \d)"
            rf"|\b{_FIRM}(?:['’]s)? ai (?:business|unit|arm|division) [^;.?]{{0,60}}\d ?% margins?\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "every layer takes a 30% margin".
    Wording(
        (" layer", " maillon", " étage", " couche"),
        Late(r"\b(?:every|each) layer\b|\bchaque (?:maillon|[ée]tage|couche)\b", re.IGNORECASE),
        "refused_layers",
    ),
    Wording(("infra ", "infrastructure "), Late(r"\binfra(?:structure)? providers\b", re.IGNORECASE), "refused_layers"),
    # "google cloud rev up 35%", "msft cloud makes 30b": no AI revenue.
    Wording(
        ("cloud",),
        Late(
            r"\b(?:cloud (?:rev|revenues?|sales|business)|(?:revenus|chiffre d['’]affaires|ca|ventes) (?:du )?cloud)\b"
            rf"|\b(?!google){_FIRM} cloud (?:makes|does|earns|brings)\b"
            rf"|\b{_FIRM} ?: (?:le |the )?cloud\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "nvda nets 30b", "Nvidia gagne 30 Md$ net", "Nvidia gagne 15 Md$": profit, or more sales?
    Wording(
        (" nets ", "nvidia gagne", "nvda gagne"),
        Late(rf"\b{COMPANY} nets {_SOFT}|\b(?:nvidia|nvda) gagne(?:rait|ra)? {_SOFT}(?![\d.,]* ?%)", re.IGNORECASE),
        "refused_outside",
    ),
    # "Who has the highest AI revenue?", "what is the biggest cost?", "the max AI revenue today".
    Wording(
        ("most", "est ", "maximum", " max ", "minimum", " min ", "plus gros"),
        Late(
            rf"\b(?:who(?:se)?|which (?:company|firm|one|of them)|what company"
            rf"|(?<!tre )(?<!put )(?<!ble )(?<!eur )(?<![eè]se )(?<!ier )qui)\b[^.;?\d]*\b(?:the most|{_TOP}"
            rf"|le plus|la plus)\b"
            rf"|\bwhat(?:['’]?s| is| are| was) the {_TOP} (?:part|piece|share|chunk|slice|source|contributor"
            rf"|company|ai company|cost"
            r"|line|expense|item|spender|name|player)s?\b"
            rf"|\b{_TOP} [^.;?\d]*\b(?:today|so far|ever|to date|in the (?:model|articles?|list|data|baselines?)"
            rf"|you['’]ve used"
            r"|at the moment|right now)\b"
            rf"|\bwhat (?:was|were|has been) the {_TOP}\b|\btakes? up the most\b"
            r"|\b(?:la|le) plus gros(?:se)? (?:d[ée]pense|poste|co[ûu]t|contributeur|part|entreprise)\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "odds we break even w/ AI revenue 150-250B", "probabilité de combler le trou".
    Wording(
        ("odds", "prob", "chance", "likel"),
        Late(
            r"\b(?:odds (?:of|we|that|it|they|are)|probs? (?:of|we|that|it)|probability|probabilit[ée]s?"
            r"|chances? (?:of|we|that|de|que)"
            r"|likelihood|how likely)\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "what would it take for OpenAI to reach 10B": what the model does not know.
    Wording(
        ("it take for ", "faudrait-il pour que ", "faut-il pour que "),
        Late(
            rf"\bit take for (?:the |total )?(?:ai revenues?|{_FIRM}) to (?:reach|hit|make|get to|be|earn)\b"
            rf"|\b(?:faudrait|faut)-il pour qu(?:e |['’])(?:les |le )?(?:revenus? (?:de l['’])?ia|{_FIRM})\b",
            re.IGNORECASE,
        ),
        "refused_outside",
        unless=Late(r"\bgap\b|break|\beven\b|cover|[ée]cart|trou|[ée]quilib|couv", re.IGNORECASE),
    ),
    # "AI revenue 90B, OpenAI on top at 4B": within the total, or beside it?
    Wording(
        (" on top", "en plus"),
        Late(
            rf"\b(?:ai revenues?|revenus? ia)\b[^;?]{{0,10}}\d[^;?]{{0,8}}, {_FIRM} (?:on top|en plus|in addition)\b",
            re.IGNORECASE,
        ),
        "partial_total",
    ),
    # "whats missing at 70b": of what?
    Wording(
        ("missing at ", "missing with "),
        Late(r"\bwhat(?:['’]?s| is) (?:still )?missing (?:at|with) \$?\d[\d.,]* ?[a-z]*\W*$", re.IGNORECASE),
        "refused_reference",
    ),
    # "Certains parlent de 80 Md$ pour Nvidia, d'autres de 120".
    Wording(
        ("d'autres ", "d’autres "), Late(r", d['’]autres (?:de |disent |[àa] )?\$?\d", re.IGNORECASE), "refused_side"
    ),
    # "what does the cloud have to earn": dollars, no margin; "how much do the others need to make?".
    Wording(
        ("cloud", "others", "autres"),
        Late(
            r"\b(?:how much|what) (?:do|does|must|should) (?:the |our )?(?:clouds?|hyperscalers|cloud providers|others)"
            r" (?:(?:have|need) to )?(?:earn|make|bring in)\b|\b(?:combien|que) (?:doivent|doit) (?:gagner|faire"
            r"|rapporter) (?:les|le)"
            r" (?:clouds?|autres|hyperscalers)\b",
            re.IGNORECASE,
        ),
        "refused_scope",
    ),
    # "can 100B of data center spend pay off?"
    Wording(
        (" pay off",),
        Late(r"\b(?:can|could|will|would|does|do)\b[^?]*\d[^?]*\bpay off ?\?", re.IGNORECASE),
        "refused_reference",
    ),
    # "to close the gap you need 125B more AI revenue": is that so?
    Wording(
        (" more", " less", "de plus", "de moins"),
        Late(
            rf"\b(?:clos(?:e|es|ing) the gap|the gap)\b[^.;?\d]{{0,20}}\b(?:takes?|needs?"
            rf"|requires?) {_SOFT} (?:more|less|extra|fewer)\b",
            re.IGNORECASE,
        ),
        "refused_offset",
    ),
    # "OpenAI est à 13 Md$, combien lui manque-t-il": of the gap, or of its own?
    Wording(("lui manque",), Late(r"\blui manque", re.IGNORECASE), "refused_reference"),
    # "10 GW à 50 Md$ le GW".
    Wording((" gw",), Late(r"\d ?gw\b|\bper gw\b|\ble gw\b", re.IGNORECASE), "refused_outside"),
    # "OpenAI makes 20B, twice what Google makes": a remark, or a change?
    Wording(
        ("twice ", "double ", "half ", "triple "),
        Late(
            rf"\d[\w%.,$]*, (?:twice (?:what|its|their|his|the|{COMPANY})|(?:double|half|triple) (?:of )?(?:what"
            rf"|its|their|his|the"
            r" current))\b",
            re.IGNORECASE,
        ),
        "refused_offset",
    ),
    # "which one closes the gap, margin 20% or AI revenue 200B?"
    Wording(
        ("closes the gap", "close the gap", "should we "),
        Late(
            r"\bwhich(?: one| of [^?]*)? closes? the gap\b[^?]*(?:\d[^?]*\b(?:or|and)\b[^?]*\d)?"
            r"|\bwhich of [^?]*\d[^?]*closes? the gap"
            r"|\bshould we (?:go for|pick|choose|take|do)\b[^?]*\d[^?]*\bor\b[^?]*\d",
            re.IGNORECASE,
        ),
        "refused_side",
        unless=Late(r"^[^\d]*$", re.IGNORECASE),
    ),
    # "how much of the required revenue is margin?", "the margin in dollars": what the model does not tell.
    Wording(
        ("how much of ", " in dollars", " share does ", "per person", "per capita", "per employee"),
        Late(
            r"\bhow much of (?:it|(?:the )?required revenue) (?:is|goes)\b|\bmargins?\b[^?;]* in dollars\b"
            rf"|\bwhat share does {COMPANY} have\b|\bper (?:person|capita|employee|head)\b",
            re.IGNORECASE,
        ),
        "refused_outside",
        unless=Late(r"real|backed|specul|covered(?! by)|anticip", re.IGNORECASE),
    ),
    Wording(
        (" dollar ", "dollar of"),
        Late(
            r"\b(?:for (?:every|each) dollar (?:of )?(?:nvidia|gpus?|chips)|a dollar of (?:gpus?"
            r"|chips) needs)\b[^?]*\bhow much (?:ai )?revenue"
            r"|\bhow much (?:ai )?revenue\b[^?]*\b(?:per|for (?:every|each)|a) (?:gpu dollar|dollar of (?:gpus?|nvidia))",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    Wording(
        ("energy is ", "energy do ", "energy will ", "power is ", "power do ", "electricity is "),
        Late(r"\bhow much (?:energy|power|electricity) (?:is|will be|do we|do they) (?:still )?need", re.IGNORECASE),
        "refused_outside",
    ),
    # "without a margin cut to 30%".
    Wording(
        ("without a ", "without an "),
        Late(r"\bwithout an? [\w-]+ (?:cut|drop|fall|rise|increase|jump)\b", re.IGNORECASE),
        "refused_negation",
    ),
    Wording(
        ("left to find", "drives the change", "explains the change", "causes the change"),
        Late(
            r"\bleft to find (?:after|with) \$?\d|\bwhat (?:drives|explains|causes) the (?:change|move|increase"
            r"|rise|jump) from\b",
            re.IGNORECASE,
        ),
        "refused_reference",
    ),
    # "100B of AI revenue plus OpenAI's 20B", "AI revenue: OpenAI 13B + Anthropic 5B": within the total, or its parts?
    Wording(
        (" plus ", "on top", "in addition", "more from", " + "),
        Late(
            rf"\bai revenues?\b[^;?]{{0,24}}\b(?:plus|on top of that|in addition to|and {SUM} more from) {_FIRM}\b"
            rf"|\bai revenues?,? {_FIRM}['’]s {SUM} on top\b|\bai revenues? ?[:=] ?{_FIRM} {SUM} \+ ",
            re.IGNORECASE,
        ),
        "partial_total",
    ),
    Wording(
        ("should we use", "should i use", "should we assume", "should we take", "should i assume"),
        Late(r"\bwhat (?:\w+ ){1,2}should (?:we|i) (?:use|assume|take|model|plug in)\b", re.IGNORECASE),
        "refused_outside",
        unless=Late(r"\d", re.IGNORECASE),
    ),
    Wording(
        ("overstated", "understated", "gap = ", "gap= "),
        Late(r"\b(?:over|under)stated\b|\bgap ?= ?(?:the )?required\b", re.IGNORECASE),
        "refused_offset",
    ),
    Wording(
        (" company ", " player ", " entrant ", " startup ", " firm "),
        Late(
            r"\b(?:an?|another|one more)(?: new)? (?:company|player|entrant|startup|firm) (?:with|making|at|earning"
            r"|brings?|makes?|earns?)\b",
            re.IGNORECASE,
        ),
        "refused_scope",
    ),
    # "Microsoft, which spends 80B on capex, makes 13B from AI": its own.
    Wording(
        ("capex", "data center", "data-center", "datacenter"),
        Late(
            rf"\b{_BUILDERS}\b[^;?]*(?:\b(?:spen(?:ds?|ding)|builds?|building|will spend|with"
            rf"|on)\b[^;?\d]{{0,10}}{SUM} (?:on|of|in)"
            rf" (?:capex|data[- ]?cent\w+)\b|{SUM} capex\b|\bcapex of {SUM})",
            re.IGNORECASE,
        ),
        "refused_scope",
        unless=Late(r"\?|\b(?:how|what|total|industry)\b", re.IGNORECASE),
    ),
    Wording(
        ("its capex", "their capex"),
        Late(
            rf"\b{_FIRM} (?:will )?(?:doubles?|triples?|halves?|cuts?|raises?|lifts?|slashes) (?:its|their) capex\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    Wording(("by company",), Late(r"\bcapex by company\b", re.IGNORECASE), "refused_outside"),
    # "Google with 15B AI revenue up 20%": its own growth.
    Wording(
        (" up ", " down ", "growing", "rising", "threefold", "doubling"),
        Late(
            rf"\b{_FIRM} (?:with|at|has|posts|reports|makes|books) (?:an? )?{SUM}(?<!,) (?:of |in )?ai (?:revenue"
            rf"|run[ -]?rate|sales),?"
            r" (?:up|down|growing|rising|doubling)\b",
            re.IGNORECASE,
        ),
        "refused_offset",
    ),
    Wording(
        ("google cloud ",),
        Late(r"\bgoogle cloud (?:grows?|grew|growing|rises?|rose)\b", re.IGNORECASE),
        "refused_outside",
    ),
    # "Nvidia fell 17% on Monday".
    Wording(
        (" on ",),
        Late(r"\d ?% on (?:(?:mon|tues|wednes|thurs|fri)day|azure|(?:\w+ )?hopes|the day)\b", re.IGNORECASE),
        "refused_outside",
    ),
    # "Elon's companies make nothing".
    Wording(
        ("companies", "firms"),
        Late(r"\b(?:\w+['’]s|their) (?:two |three )?(?:companies|firms) (?:make|earn|go|are)\b", re.IGNORECASE),
        "refused_scope",
    ),
    # "Anthropic settled for 1.5B", "Apple closed at 12B".
    Wording(
        (" settled ", " closed at", " trades at", " traded at"),
        Late(rf"\b{COMPANY} (?:(?:has |had |just )?settled (?:for|at|with)|closed at|trade[sd] at)\b", re.IGNORECASE),
        "refused_outside",
    ),
)
