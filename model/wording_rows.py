"""Wordings of a scope, a condition or a thing that the model does not have."""

from __future__ import annotations

import re

from model.company_words import COMPANY
from model.late import Late
from model.wording import Wording

WORDINGS = (
    # "AI revenue 90B thousand", "50 Md M$": two sizes in a row.
    Wording(
        ("thousand", "hundred", " mille", "m$", "k$", "$ m", "$ k"),
        Late(
            r"\d ?(?:b|bn|billions?|md|milliards?|t|trillions?) (?:thousand|hundred|mille)\b"
            r"|\d ?(?:md|mds|milliards?|b|bn) ?\$? ?[mk] ?\$|\d ?(?:md|milliards?) ?\$ [mk](?![\w'’])",
            re.IGNORECASE,
        ),
        "amount_double_magnitude",
    ),
    # "non-OpenAI revenue".
    Wording(
        ("non-",), Late(r"\bnon-(?!zero|gaap|linear|stop|trivial|negative|cash)\w+", re.IGNORECASE), "refused_scope"
    ),
    # "keep the same gap but margin 40%": what gives way?
    Wording(
        ("keep", "maint", "hold", "preserv", "same", "même", "gard"),
        Late(
            r"\b(?:keep|maintain|hold|preserve|same|m[êe]me|gard|mainten)\w*(?: the| our| le| la| l['’])?"
            r"(?: same| m[êe]me)? ?(?:gap|shortfall|hole|coverage|[ée]cart|trou|couverture|capex)\b"
            r"(?! (?:at|to|under|below|near|of|in|above|over|from|within|no|[àa]|sous|en dessous|au-dessus)\b"
            r"| ?[<>≤≥])|\bm[êe]me (?:revenu|co[ûu]t)\w*",
            re.IGNORECASE,
        ),
        "refused_reference",
        unless=Late(
            r"\b(?:what|which|how|combien|quel\w*|que (?:peut|pourrait|doi\w+|devrait|vaut|faut))\b"
            r"|\b(?:margin|marge|revenues?|revenus(?: ia)?|nvidia|payback|ratio)\s*\?\s*$",
            re.IGNORECASE,
        ),  # that does, and is asked for
    ),
    # "required revenue 240B vs 100B actual".
    Wording(
        ("actual", "réel", "reel"),
        Late(r"\d[^,;.\d]{0,28}\b(?:vs\.?|versus|against|contre)\b[^,;.]{0,14}\b(?:actual|r[ée]els?)\b", re.IGNORECASE),
        "refused_side",
        Late(r"\brequired\b[^.;?]{0,40}\bagainst\b[^.;?]{0,30}\bactual ai revenue\b", re.IGNORECASE),
    ),
    # "NVDA -3% today": its share.
    Wording(
        ("today", "earnings", "premarket", "after hours", "ytd", "on the day"),
        Late(
            rf"(?:\b{COMPANY}\b[^,;.?%]{{0,16}}|[-+−] ?)\d[\d.,]* ?%(?! of )[^,;.]{{0,12}}"
            r"(?<!above )(?<!below )(?<!than )\btoday\b"
            r"|\d ?%[^,;.]{0,12}\b(?:after earnings|on earnings|premarket|after hours|ytd|on the day)\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "OpenAI made $300M last week": no figure of a year.
    Wording(
        ("week", "yesterday", "last night", "semaine", "hier"),
        Late(
            r"\b(?:made|makes?|earn(?:s|ed)|book(?:s|ed)|took in|(?:brought|pulled|raked) in|sold|sells|gagn[ée]"
            r"|fait|vendu"
            r"|encaiss[ée]|r[ée]alis[ée])\b [$€]?\d[\d.,]* ?[a-z$€]*(?: dollars?| usd| de dollars)?"
            r" (?:(?:(?:just )?(?:last|this|past|in the past|in one|in a single) )(?:week|weekend|night)|yesterday"
            r"|(?:la |cette |une )?semaine(?: derni[èe]re| pass[ée]e)?|hier)\b",
            re.IGNORECASE,
        ),
        "refused_period",
    ),
    # "Nvidia sells NaN billion dollars".
    Wording(
        ("nan", "undefined", "n/a", "tbd", "xx"),
        Late(
            r"(?<![\w'’])(?:nan|undefined|n/a|tbd|x{1,3}) ?"
            r"(?:trillions?|billions?|millions?|bn|milliards?|md|%|percent)(?!\w)",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "OpenAI 13B maybe more".
    Wording(
        ("more", "plus"),
        Late(
            r"\b(?:maybe|perhaps|possibly|if not|or even|peut-être|voire|sinon) (?:even )?(?:more|plus|higher)\b",
            re.IGNORECASE,
        ),
        "refused_bound",
    ),
    # "ne vend plus 60".
    Wording((" plus ",), Late(r"\b(?:ne |n['’])[\w'’ -]{2,24} plus (?=[$€]?\d)", re.IGNORECASE), "refused_negation"),
    # "everyone but OpenAI at zero", "all companies grow 20% but Google", "double everything but Nvidia".
    Wording(
        ("every", "all ", "each", "tou"),
        Late(
            r"\b(?:(?:doubl|halv|tripl)\w* everything (?:but|except)|(?:doubl|tripl)\w* tout sauf)\b"
            r"|\b(?:everyone|everybody|(?:all|each|every)(?: the)? compan(?:y|ies)|tout le monde"
            r"|toutes? les entreprises)\b"
            r"(?! else)[^,;.]{0,40}?\b(?:but|except|sauf|(?:at|to|[àa]) (?:zero|z[ée]ro|0))\b",
            re.IGNORECASE,
        ),
        "refused_scope",
    ),
    # "US AI revenue", unlike "60 Md$ US" and "tell us".
    Wording(
        ("us ", "us)", "u.s", " us"),
        Late(
            r"(?<![A-Za-z$.])(?<![$] )(?<!ollars )(?<!TELL )(?<!GIVE )(?<!SHOW )(?<!LET )(?<!FOR )"
            r"U\.?S(?:\.|(?!\.))(?![A-Za-z$])(?! ?(?:\$|\d|dollars?|GAAP))"
        ),
        "refused_scope",
    ),
    # "only half the GPUs are used".
    Wording(
        ("used", "idle", "utili"),
        Late(
            r"\b(?:gpus?|chips?|capacity)[^,;.]{0,8}\b(?:are|is|get|gets|sit|sits)? ?(?:used|idle|utili[sz]ed)\b"
            r"|\bused (?:gpus?|chips?)\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "a third of the margin goes to the cloud".
    Wording(
        ("goes to", "going to the", "va au", "vont au"),
        Late(
            r"\bof (?:the |that )?margins? (?:goes|is going) to\b|\bde la marge (?:va|vont|revient) aux?\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "is the gap 125B or 500B".
    Wording(
        (" or ", " ou "),
        Late(
            r"^\W*(?:(?:so|and|but|then) )?(?:is|was|est-ce que|est-ce) (?:the |our |le |la |l['’])?[a-zé' ]{3,24}?"
            r" \$?\d[\d.,]* ?[a-z$%]{0,9} (?:or|ou) (?:rather |more like |plut[ôo]t )?\$?\d",
            re.IGNORECASE,
        ),
        "refused_side",
    ),
    # "an extra 100B of AI revenue is needed": more than what is made.
    Wording(
        ("need", "requir"),
        Late(
            r"\b(?:extra|additional|another|further) \$?\d[^,;.?]{0,40}\b(?:needed|required)\b"
            r"|\d ?\w{0,8} (?:more|extra|additional)\b[^,;.?]{0,24}\b(?:needed|required)\b",
            re.IGNORECASE,
        ),
        "refused_offset",
    ),
    # "prends 4 Md$ à Google".
    Wording(
        ("prend", "prene", "tire", "pique"),
        Late(
            r"\b(?:[Pp]rends|[Pp]rene[zs]|[Tt]ire[zs]?|[Pp]ique[zs]?) \$?\d[\d., ]*(?:[Mm]d|[Mm]|milliards?"
            r"|millions?)\S*"
            r" (?:[àa]|de|d['’]) ?(?!IA)[A-Z]"
        ),
        "refused_offset",
        # "Google tire 12 milliards de Gemini": its own.
        unless=Late(r"\b[A-Z]\w+ (?:en )?tire \S+ \S+ de\b"),
    ),
    # "how much does one H100 cost?": no price of a piece is in the model.
    Wording(
        ("cost", "price", "coute", "coûte"),
        Late(
            r"\b(?:how much|what) (?:does|do|is|would) (?:an?|one|each|a single) (?:nvidia )?"
            r"(?:[hb][12]00|a100|gpus?|chips?|accelerators?)\b[^,;.?]{0,12}\b(?:cost|price)"
            r"|\bcombien co[ûu]te (?:une?|chaque) (?:[hb][12]00|a100|gpu|puce)\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # Code: "SELECT gap FROM baseline WHERE nvidia_revenue = 60e9".
    Wording(("select ",), Late(r"\bselect\b.+\bfrom\b.+\bwhere\b.*", re.IGNORECASE), "refused_outside"),
    # "Nvidia at 35x earnings", "2x H200 in the rack".
    Wording(
        ("x ", "times "),
        Late(
            r"\d ?(?:x|times) (?:(?:forward|trailing|next year['’]?s?|ntm|ltm) )?(?:earnings|sales|book|ebitda|p/?e)\b"
            r"|\d ?x (?:[hb][12]00s?|gb[23]00s?|a100s?|l40s?)\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Nvidia's earnings were 60B", "net AI income of 60B"; unlike "AI income 60B".
    Wording(
        ("earnings", "income", "profit"),
        Late(
            r"\b(?:earnings|(?<!ai )income|(?:net|operating|pre-?tax) ai income|profits?)"
            r" (?:were |was |is |are |of |at |: ?)?\$?\d",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Llama 70B": how large a model is.
    Wording(
        ("llama", "mistral", "mixtral", "qwen", "deepseek", "gemma", "falcon"),
        Late(
            r"\b(?:llama|mistral|mixtral|qwen|deepseek|gemma|falcon)(?:[- ]?\d(?:\.\d)?)?[- ]?"
            r"(?:7|13|32|34|65|70|72|123|180|405|671)b\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Google et Meta à deux 30 Md$"; unlike "à deux tiers", "à deux ans".
    Wording(
        (" deux",),
        Late(r"\b[àa] deux\b(?! ?(?:tiers|quart|cinqui|an|fois|m|et|cent|point|%|pour))", re.IGNORECASE),
        "refused_joint",
    ),
    # "6 months at 500M for Anthropic": a sum over that time, or a rate.
    Wording(
        ("months at", "years at", "weeks at", "mois à", "ans à", "semaines à", "months of", "mois de"),
        Late(
            r"(?<!payback )(?<!payback of )(?<!over )(?<!in )\b\d+ (?:months|years|weeks|mois|ans|semaines) (?:at"
            r"|of|[àa]|de) \$?\d"
            r"[\d.,]* ?(?:bn|b|m|mn|tn|md|milliards|millions|m\$)",
            re.IGNORECASE,
        ),
        "refused_period",
    ),
    # "Nvidia beat by 2B": what was expected.
    Wording(
        ("beat", "miss", "topped"),
        Late(
            r"\b(?:beats?|missed|misses|topped|beating|missing)"
            r" (?!(?:the |our |your )?(?:baseline|article|cahn) by\b)(?:\w+ ){0,2}by (?:about |some )?\$?\d",
            re.IGNORECASE,
        ),
        "refused_offset",
    ),
    # "using my last scenario, margin 30%", "with the above, what margin?"
    Wording(
        ("scenario", "last case", "last run", "previous", "earlier", "the above", "ci-dessus", "précède"),
        Late(
            r"(?<!ignore )(?<!forget )(?<!scratch )(?<!disregard )(?<!drop )\b(?:my|our|your|the) (?:last|previous"
            r"|earlier|prior) "
            r"(?:scenario|case|run|answer|statement|numbers?|inputs?)\b|\b(?:with|using|given|as|on"
            r"|from) (?:all )?(?:of )?the above\b"
            r"|\b(?:mon|le|notre) (?:dernier|pr[ée]c[ée]dent) sc[ée]nario\b|\b(?:avec"
            r"|selon) (?:ce qui pr[ée]c[èe]de|les chiffres ci-dessus)",
            re.IGNORECASE,
        ),
        "refused_reference",
    ),
    # "ChatGPT is free": its price.
    Wording(
        (" free", "gratuit"),
        Late(
            rf"\b(?!nvidia|nvda){COMPANY}(?:,? (?:is|est|remains|reste|stays))? (?:free|gratuite?)\b(?! (?:variable"
            rf"|parameter|cash"
            rf"|money|up|of))",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Nvidia cuts 10B off its 50B".
    Wording(
        ("off its ", "off their ", "from its "),
        Late(
            r"\b(?:cuts?|knocks?|takes?|shaves?|wipes?) \$?\d[^,;?]{0,16} (?:off|from) (?:its|their) \$?\d",
            re.IGNORECASE,
        ),
        "refused_offset",
    ),
    # "Nvidia at 60B while its margin stays at 75%", "(its gross margin being 75%)", "earning a 75% margin".
    Wording(
        ("its ", "their ", "earn"),
        Late(
            rf"\b{COMPANY}\b[^?]{{0,44}}?(?:\b(?:its|their)(?: own)? (?:gross |net |operating "
            rf"|cloud )?margins?"
            r" (?:being |stays? |remains? |stands? |holds? |is |at |of )*\d"
            r"|[,.;] (?:it |and |while )?earn(?:s|ing) (?:an? )?\d[\d.]* ?%(?: (?:gross|margins?|net)\b|\W*$))",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "when AI revenue is as big as required revenue".
    Wording(
        ("as big as", "as large as", "as high as"),
        Late(r"(?<!half )\bas (?:big|large|high) as (?:the )?(?:required|ai revenue|gap)\b", re.IGNORECASE),
        "refused_offset",
    ),
    # "until Nvidia falls to 20B, no break even".
    Wording(
        ("no break",),
        Late(r"\bno break[- ]?even\b(?! (?:at|with|if|when|for|under))", re.IGNORECASE),
        "refused_negation",
    ),
    # "Capex is 220B (Microsoft 80, Google 75)": what each spends of it.
    Wording(
        ("capex", "spend", "dépenses", "depenses", "data cent", "datacent", "infrastructure"),
        Late(
            r"\b(?:capex|spend(?:ing)?|d[ée]penses?|data ?-?cent(?:er|re)s?(?: costs?)?"
            r"|infrastructure)\b[^.;?:(]{0,24}?\d[^.;?:(]{0,14}?"
            r"(?: ?[:(]|,? (?:of which|including|dont)) ?(?:\$?\d[\d.,]* ?\w{0,8} (?:for|from|by|pour|de|chez) )?"
            rf"(?!nvidia|nvda|gpu){COMPANY}\b(?: at| à| for| and| et| \$?\d|[,);.]|$)",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "OpenAI makes 70% of its revenue from ChatGPT": a share of its own.
    Wording(
        ("of its ", "of their ", "de son ", "de sa ", "de ses ", "de leur"),
        Late(
            r"(?:\d ?%|\b(?:half|third|thirds|quarter|quarters|fifth|tenth|most|moiti[ée]|tiers|quarts?"
            r"|cinqui[èe]me|dixi[èe]me)) (?:of|de) (?:its"
            r"|their|son|sa|ses|leurs?)"
            r" (?:own |ai |total )?(?:revenues?|sales|income|ca|chiffre d['’]affaires|revenus?|ventes)(?: ia)?,?"
            r" (?:from|in|with|on|via|through|thanks|to|comes?|avec|dans|gr[âa]ce|sur|[àa]|chez|par|provient|vient"
            r"|de|d['’])(?!['’]?ia\b)\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "AI revenue is half the capex of 100B": of that, or of its own?
    Wording(
        ("half ", "third ", "quarter ", "twice ", "double ", "moitié ", "moitie ", "tiers ", "quart "),
        Late(
            r"\b(?:half|twice|double|third of|quarter of|moiti[ée]|double|tiers|quart) (?:of )?(?:the |du |de la "
            r"|des |de l['’]|le |les )"
            r"(?:capex|spend(?:ing)?|bill|co[ûu]ts?|d[ée]penses?|facture) (?:of|de|d['’]|at|[àa]) ?\$?\d",
            re.IGNORECASE,
        ),
        "refused_reference",
    ),
    # "Divide Nvidia by zero."
    Wording(
        (" by zero", " by 0", " par zero", " par 0", "par zéro"),
        Late(r"\b(?:divid|divis)\w* [^.;?!]{2,32} (?:by|par) (?:zero|z[ée]ro|0)(?!\w|[.,]\d)", re.IGNORECASE),
        "amount_zero_division",
    ),
)
