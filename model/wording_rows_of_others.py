"""Wordings that make an amount one of something else: another figure of a company, its spending, another year, what a part
of something is."""

from __future__ import annotations

import re

from model.company_words import COMPANY
from model.late import Late
from model.wording import TIMES_THE_GPUS, Wording

_SUM = r"\$?\d(?:[\d.,]*\d)? ?(?:billions?|bn|b|millions?|mn|m|trillions?|tn?|milliards?|md)?(?:s|\$| ?usd| ?dollars?)?"

WORDINGS_OF_OTHERS = (
    # "Google puts 10B into AI", "Meta drops 65B on AI": what it spends, not what it makes.
    Wording(
        (" into ai", " on ai", " in ai"),
        Late(
            rf"{_SUM} into (?:the )?(?:ai|genai)\b"
            rf"|\b(?:puts?|sinks?|sank|drops?|dropp(?:ed|ing)|throws?|bets?|blows?|invests?|plows?|pours?) {_SUM} (?:in|on)"
            r" (?:the )?(?:ai|genai)\b(?! (?:revenue|sales))"
            rf"|\b(?!makes?\b|made\b|earns?\b|does\b|books?\b|doing\b|at\b)[a-z]+ {_SUM} on (?:ai|genai)\b",
            re.IGNORECASE,
        ),
        "refused_outside",
        unless=Late(
            rf"\b(?:customers|end[- ]users) (?:spend|pay) {_SUM} (?:on|for) (?:ai|genai)\b(?! (?:each|more|less"
            rf"|infra|chips|hardware|capex|gear|compute|gpus|data))",
            re.IGNORECASE,
        ),
    ),
    Wording(
        ("l'ia",),
        Late(
            r"\b(?:met|mise|place|injecte|verse|pose|crache|sort|claque|engage|pr[ée]voit|consacre)(?:nt|ra)?"
            rf" {_SUM} (?:dans|sur|pour|en faveur de) l['’]ia\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    Wording(
        (" ai cost",), Late(rf"{_SUM} ai (?:costs?|spend(?:ing)?|capex|budget)\b", re.IGNORECASE), "refused_outside"
    ),
    # "Nvidia's costs rise by 10%", "Google's cloud revenue is 8B".
    Wording(
        ("'s ",),
        Late(
            r"(?<!industry)(?<!center)(?<!centre)(?<!world)(?<!it)(?<!that)(?<!what)(?<!there)['’]s "
            r"(?:(?:own|total|operating|annual) )*"
            r"(?:costs|expenses|earnings|market value|book value|opex|capital spending"
            r"|(?:cloud|hardware|gaming|search|ads?|advertising|automotive|networking|reality labs|services|software)"
            r" (?:revenues?|sales|business|segment|unit|division))\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "GPU prices fall by 20%": fewer dollars, or more pieces?
    Wording(
        ("price", "prix"),
        Late(
            r"\b(?:(?:its|their|gpu|chip|h100|ai|api|power|electricity|energy) prices?|the price of \w+|(?:ses|leurs) prix"
            r"|prix d(?:e l['’](?:[ée]nergie|[ée]lectricit[ée])|es (?:gpu|puces)))\b"
            r"[^,;.?]{0,24}(?:\d|\b(?:doubl|halv|tripl|half|moiti))",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "half of the required revenue is earned", "half of capex is anticipated": a share, not a change.
    Wording(
        ("half", "third", "quarter", "%"),
        Late(
            r"\b(?:half|a third|a quarter|two thirds|\d[\d.]* ?%) (?:of )?(?:all )?(?:the |our )?"
            r"(?:required revenues?|capex|spend(?:ing)?|data[- ]?cent(?:er|re) costs?|build-?out)"
            r" (?:is|gets?|was|comes?|shows?|materiali[sz]es?|will be)\b"
            r"|\b(?:earn|make|cover|see)s? (?:only )?half (?:of )?(?:the |our )?required revenue\b",
            re.IGNORECASE,
        ),
        "refused_offset",
        unless=Late(
            r"\bdemand\b|\bis (?:to be )?(?:covered|met)\b|\bto cover (?:half|a third|a quarter) (?:of )?(?:the "
            r"|our )?required\b",
            re.IGNORECASE,
        ),
    ),
    # "to 45% this year and to 40% next year".
    Wording(
        ("this year", "next year", "year after", "cette année"),
        Late(
            r"\d[^.;?]{0,24}\bthis year\b[^.;?]{0,12}\band\b[^.;?]{0,24}\d[^.;?]{0,16}\b(?:next(?: year)?|the year after)\b"
            r"|\bcette ann[ée]e\b[^.;?]{0,12}\bet\b[^.;?]{0,24}\d[^.;?]{0,16}\bl['’]an(?:n[ée]e)? prochaine?\b",
            re.IGNORECASE,
        ),
        "refused_period",
    ),
    # "payback is three years for chips and ten for buildings", "50B for power and 20B for buildings".
    Wording(
        (" for the", " for chip", " for gpu", " for power", " for build"),
        Late(
            r"\d?\w+ ?(?:years? for (?:the )?(?:chips|gpus|power|buildings|energy)|(?:billion|bn|b) for (?:the )?(?:power"
            r"|buildings|energy))\b[^.;?]{0,8}\band\b"
            r"[^.;?]{0,10}\bfor (?:the )?(?:buildings|shells?|cooling|power|energy)\b",
            re.IGNORECASE,
        ),
        "refused_scope",
    ),
    # "Nvidia's 60.9B, of which data center makes up 47.5B".
    Wording(
        ("data cent", "datacent"),
        Late(
            r"\bdata ?cent(?:er|re)s? (?:makes?|made) up\b|\bof which(?:[^.;?]|\.\d){0,40}\bdata ?cent(?:er|re)\b"
            rf"|{_SUM} in (?:the )?data ?cent(?:er|re)\b(?! (?:cost|spend|capex))",
            re.IGNORECASE,
        ),
        "refused_scope",
        unless=Late(
            rf"\b(?:nvidia|nvda|jensen) (?:does|sells|books|makes|earns|at"
            rf"|prints) {_SUM} in (?:the )?data ?cent(?:er|re)\b",
            re.IGNORECASE,
        ),
    ),
    # "margins 30% each", "30 % de marge chacun".
    Wording(
        ("each", "chacun", " at both"),
        Late(
            r"\b(?:margins?|marges?)\b[^,;.\d]{0,6}\d[\d.,]* ?%?[^,;.\d]{0,8}(?<!in )\b(?:each|at both|chacune?s?)\b"
            r"|\d[\d.,]* ?% (?:de )?(?:margins?|marges?) (?:each|at both|chacune?s?)\b",
            re.IGNORECASE,
        ),
        "refused_layers",
    ),
    # "GPU to energy 2:1": which of the two is the dollar?
    Wording(
        ("gpu", "puces", "chips"),
        Late(
            r"\b(?:gpus?|chips?|puces)(?: ?/ ?| to | sur )(?:energy|power|[ée]nergie|facilit\w+)\b[^\d,;.]{0,16}"
            r"(?!1(?:\.0)?(?: ?(?::|to|pour) ?1)?(?![\d.]))\d",
            re.IGNORECASE,
        ),
        "refused_inverse",
    ),
    # "60k m": thousands of millions?
    Wording(("k m", "k m$"), Late(r"\d ?k ?(?:m\b|M\$|mn\b)", re.IGNORECASE), "amount_double_magnitude"),
    # "required is 4x Nvidia", "le trou vaut deux fois Nvidia".
    Wording(
        ("x nv", "x open", "x goo", "x met", "x mic", "x ms", "fois nv", "fois open", "times nv"),
        Late(
            r"\b(?:is|are|equals?|=|vaut|est|fait) (?:\d[\d.,]* ?x|\d[\d.,]* ?fois|deux fois|trois fois|quatre fois"
            r"|\w+ times) (?:nvidia|nvda|openai|google|meta|microsoft|msft)\b",
            re.IGNORECASE,
        ),
        "refused_reference",
    ),
    # "Microsoft 20B (ex OpenAI)": what its amount leaves out.
    Wording(
        ("(ex", "(hors", "(sans", "(w/o", "(without", "(excl", "exclu"),
        Late(rf"{_SUM} ?\((?:ex|hors|sans|w/o|without|excl\w*) [\w ]+\)|{_SUM} ?\([\w ]+ exclue?\)", re.IGNORECASE),
        "refused_scope",
    ),
    # "power + data center costs 70B": which of the two, or both?
    Wording(
        ("power", "energy", "énergie", "energie"),
        Late(
            r"\b(?:power|energy|[ée]nergie)(?: ?\+ ?| and | plus | et | & |et de )(?:de |d['’])?"
            r"(?:data ?cent(?:er|re)s?|dc|centres? de donn[ée]es)\b(?: costs?| spend)?[^,;.\d]{0,16}\d",
            re.IGNORECASE,
        ),
        "refused_joint",
    ),
    # "Oracle concède 2 Md$", "Nvidia leaves 10B on the table": what it loses or saves.
    Wording(
        (
            "lâche",
            "lache",
            "laisse",
            "concède",
            "concede",
            "efface",
            " rend ",
            "reprend",
            "économise",
            "economise",
            "table",
        ),
        Late(
            rf"\b(?:l[âa]che|y laisse|laisse|conc[èe]de|efface|rend|reprend|[ée]conomise) {_SUM}"
            rf"(?! de (?:trou|marge|revenu|gap|d[ée]ficit)| d['’][ée]cart)|\bleaves? {_SUM} on the table\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "80B AI revenue plus 10B for Anthropic": with it, or without?
    Wording(
        ("plus", "+", "another", "ajout"),
        Late(
            rf"{_SUM} (?:of |in |de )?(?:ai rev(?:enues?)?|revenus? ia)\b,? *(?:et )?"
            r"(?:plus|\+|and another|and an extra|en plus|auxquels s['’]ajoutent)"
            r"(?: (?:another|an extra|anthropic|openai))? ?\d",
            re.IGNORECASE,
        ),
        "refused_offset",
    ),
    # "Nvidia makes 60B with a 75% gross margin": its own.
    Wording(
        ("gross", " gm", "brute"),
        Late(
            rf"\b(?:nvidia|nvda)\b[^,;.\d]{{0,20}}{_SUM} (?:at|w/|with|on|[àa]|avec) (?:an? |une? )?"
            r"(?:\d[\d.]* ?% (?:gross margins?|gm\b|de marge brute)|gross margins? of \d|marge brute de \d)",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "OpenAI prend 2 Md$": makes, or gains?
    Wording(
        (" prend ",),
        Late(
            r"\b(?!on\b|il\b|elle\b|qui\b)\w+ prend \$?\d[\d.,]* ?(?:md|mill[a-z]*|m)\b\$?(?! (?:de|en) plus\b)",
            re.IGNORECASE,
        ),
        "which_way",
    ),
    # "60B of GPUs + 60B of data centers": beside the chips, or with them?
    Wording(
        ("gpu", "chips", "puces"),
        Late(
            rf"{_SUM} (?:of |in |de )?(?:gpus?|chips|puces)"
            r"(?: ?\+ ?| and (?:another )?| et | plus | auxquels s['’]ajoutent )"
            rf"{_SUM} (?:of |in |de )?data ?cent|\b(?:gpus?|chips|puces) (\d[\d.]*\w*),? data ?centers? \1\b"
            rf"|\b(?:gpus?|chips|puces) (?:and|et) data ?centers? ?:? {_SUM} (?:each|chacune?)",
            re.IGNORECASE,
        ),
        "refused_joint",
    ),
    # "payback slips by a year": later, or shorter?
    Wording(
        ("payback", "retour"),
        Late(r"\bpayback[^.;,]{0,12}\b(?:slips?|slides?|slipped|is slower|falls in|before)\b", re.IGNORECASE),
        "which_way",
    ),
    # "grows twice as fast": as what?
    Wording(
        ("as fast", "as quick", "as rapid", "as slow", "plus vite", "gain"),
        Late(
            r"\b(?:twice|half|\w+ times) as (?:fast|quickly|rapidly|slowly)\b|\bgains? (?:double|half)\b"
            r"|\b\w+ fois (?:plus|moins) vite\b",
            re.IGNORECASE,
        ),
        "refused_reference",
    ),
    # "doubled, then doubled again".
    Wording(
        ("again", "twice", "once more", "encore", "deux fois"),
        Late(
            r"\b(?:doubl|tripl|halv)\w*[^.;]{0,24}\b(?:again|once more)\b|\b(?:doubl|tripl|halv)(?:es|ed|ing) twice\b"
            r"|\bdouble(?:nt)? (?:deux fois|(?:puis|et) double(?:nt)?)\b|\bdouble(?:nt)?[^.;]{0,16}\b(?:encore|à"
            r" nouveau)\b",
            re.IGNORECASE,
        ),
        "refused_reference",
    ),
    # "Google makes 12B. Microsoft's is double": of the other, or of its own?
    Wording(
        ("'s ", "as big", "as large", "au double", "au triple"),
        Late(
            r"\d(?!\d* ?% (?:higher|lower|up|down|more|less)\b)[^.;]{0,12}(?:[.;,]| while| and"
            r"| but) *[A-Z]\w+['’]s (?:own )?(?:(?:is|are) up|(?:is |are )?"
            r"(?:almost |about )?(?:double(?!s)|twice|triple(?!s)|half|up(?! \d)|a third|a quarter|\d+ ?% (?:up"
            r"|down|higher|lower)))"
            r"|\d[^.;]{0,12}[.;,] *[A-Z]\w+ (?:is |are )(?:double|twice as (?:big|large|much|high))"
            r"|\d[^.;]{0,12}[.;,] *[A-Z]\w+ (?:est )?au (?:double|triple)\b"
        ),
        "refused_reference",
    ),
    # "halves its AI team".
    Wording(
        (" its ", " their ", " son ", " ses ", " sa "),
        Late(
            r"\b(?:doubl|halv|tripl|cut|slash|r[ée]dui)\w* (?:its|their|son|sa|ses) (?:(?:ai|own|whole) )*"
            r"(?:team|budget|efforts?|models?|headcount|staff|workforce|investment|research|[ée]quipe|effectif)",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "facilities cost twice what Nvidia sells".
    Wording(
        (" what nvidia", " what the gpu", " what the chip"),
        Late(
            r"\b(?:equals?|equal to|twice|double|times|half|matches) what (?:nvidia|the gpus?|the chips?)(?: \w+)?",
            re.IGNORECASE,
        ),
        "refused_reference",
        unless=TIMES_THE_GPUS,
    ),
    # "the margin is 60%, of which the cloud takes 20".
    Wording(
        ("cloud",),
        Late(
            r"\bmargins?\b[^.;\d]{0,20}\d[^.;]{0,8}(?:of which|with|including)[^.;\d]{0,16}\bcloud\b[^.;\d]{0,16}\d"
            r"|\bof the \d[\d.]* ?% margin\b[^.;]{0,24}\bcloud\b|\bmargins?\b[^.;\d]{0,20}\d[\d.]* ?% including"
            r" \d[^.;]*\bcloud",
            re.IGNORECASE,
        ),
        "refused_layers",
        Late(r"\d ?% (?:with|and) (?:a )?cloud margin (?:of |at )?\d[^?]* (?:vs\.?|versus|or) ", re.IGNORECASE),
    ),
    # "the margins are both 30%", "margin 40%. For both.".
    Wording(
        ("both", "equal", "the same", "everywhere", "partout", "étages", "the chain", "alike"),
        Late(
            r"\bmargins are (?:both|equal|the same)\b"
            r"|\bmar(?:gin|ge)s?\b[^.;]{0,24}\d ?%?[.;,] *(?:for both|everywhere|all along|cloud and users alike|partout"
            r"|[àa] tous les)",
            re.IGNORECASE,
        ),
        "refused_layers",
    ),
    # "AI revenue from startups is 8B": a part.
    Wording(
        ("startup", "compan", "software", "labs", "from the cloud"),
        Late(
            r"\bai revenues? (?:from|at|of) (?:the )?(?:(?:small|smaller|new|newer|other(?! companies)|private|public) )?"
            r"(?:startups?|companies|software|labs?|cloud)\b",
            re.IGNORECASE,
        ),
        "refused_scope",
    ),
    # "3 trillion of capex since ChatGPT launched": of how many years?
    Wording(
        ("since ", "depuis "),
        Late(
            r"\d[^.;,]{0,32}\b(?:since (?:19|20)\d\d"
            r"|since (?:[\w.']+ ){1,3}(?:launched|launch|started|began|came out|release\w*)"
            r"|depuis (?:19|20)\d\d|depuis (?:le |la |l['’])?(?:lancement|sortie|d[ée]but))\b",
            re.IGNORECASE,
        ),
        "refused_period",
    ),
    Wording(
        (" b m", " bn m"), Late(r"\d ?(?:bn?|billion) (?:m|mn|million)\b", re.IGNORECASE), "amount_double_magnitude"
    ),
    Wording(("?? ",), Late(r"\?{2,} ?(?:billion|bn|million|trillion|milliards?)\b", re.IGNORECASE), "amount_digits"),
    # "Nvidia sells N billion".
    Wording((" n b", " x b", " n m", " x m"), Late(r"\b[nNxX] (?:billion|bn|milliards)\b"), "amount_digits"),
    # "Nvidia says data centers will cost 300B".
    Wording(
        ("says", "believ", "think", "estimat", "claims", "argues"),
        Late(
            rf"\b{COMPANY}(?: also)? (?:says?|believes?|thinks?"
            r"|estimates?|claims|argues)"
            r"(?: that)? (?:the )?(?:data ?cent\w+|gap|capex|margin|payback|energy|power|coverage|total)\b",
            re.IGNORECASE,
        ),
        "refused_scope",
    ),
    # "OpenAI at 4B. That's its costs."
    Wording(
        ("that's", "that is", "it's", "those are", "c'est", "ce sont"),
        Late(
            r"\b(?:that['’]s|that is|it['’]s|it is|those are|c['’]est|ce sont) (?:(?:its|their|his|ses|leurs?|son|sa|the"
            r" whole) "
            r"(?:total |energy |whole |power )*(?:costs?|spend\w*|capex|bill|budget|valuation|co[ûu]ts?|d[ée]penses?"
            r"|facture)"
            r"|what (?:it|they) spends?|ce qu['’](?:elle|il) d[ée]pense"
            r"|(?:an? |un |le |la |toute la |total |all )?(?:costs?|spending|capex|co[ûu]ts?|d[ée]penses?)\b)",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Nvidia sells 10B. Extra."
    Wording(
        ("more,", "more ", "extra", "on top", "de plus", "en plus", "in addition"),
        Late(
            r"\d ?\w{0,8}[.] *(?:more,? that is|more than before|extra\b|on top\b|de plus\b|en plus\b)|\d ?\w{0,8} in"
            r" addition\b",
            re.IGNORECASE,
        ),
        "refused_reference",
    ),
    # "Nvidia vend 60 Md$. En deux ans."
    Wording((" en ",), Late(r"\d ?(?:Md|M|milliards?)\S{0,2}[.,] en \w+ ans\b", re.IGNORECASE), "refused_period"),
    # "60B of GPUs, fully loaded".
    Wording(
        ("all in", "all-in", "included", "everything", "loaded", "powered", "compris"),
        Late(
            r"\b(?:nvidia|nvda|gpus?|chips|puces)\b(?![^.;]{0,20}cost)[^.;]{0,20}[,.]? *"
            r"(?:all[- ]in|all included|everything (?:included|in)"
            r"|fully loaded|(?:racked|installed) and powered|tout compris)\b(?! (?:capex|cost|tco|spend|bn|billion))"
            rf"|{_SUM} all[- ]in for (?:nvidia|the gpus)|\bit includes (?:everything|buildings|energy|power)\b",
            re.IGNORECASE,
        ),
        "refused_scope",
    ),
    Wording(("orders",), Late(r"['’]s orders\b", re.IGNORECASE), "refused_outside"),
    Wording(
        ("before ",),
        Late(r"^\W*before (?:any |the )?(?:margins?|facility costs?|energy)\b", re.IGNORECASE),
        "refused_negation",
    ),
)
