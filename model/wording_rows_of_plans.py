"""Wordings that tell an amount against a plan or an estimate that is not said, sum it over years, or count what is ordered,
shipped or marked up."""

from __future__ import annotations

import re

from model.amount_pattern import SUM
from model.company_words import COMPANY
from model.late import Late
from model.row_words import RESULT
from model.wording import Wording

_PLAN = (
    r"(?:consensus|plan|schedule|expectations?|estimates?|forecasts?|guidance|budget|the street|street|the pace|pace|feared"
    r"|hoped|expected|the targets?|targets?|its targets?|their targets?)"
)
_MODEL = r"(?:capex|data[- ]?cent(?:er|re)|facilit(?:y|ies)|energy|power|spend|speculative|demand|required|anticipated)"
_SIZE = (
    r"(?:small|bigg?|larg|wid|narrow|deep|high|low|tight|strong|weak|thin|slimm?)(?:er|r)|better|worse|less|more"
    r"|fewer|improved"
    r"|strong|weak|poor|thin|solid|healthy|tiny|negative|minimal|reduced|increased|shrinking|widening"
)
# Whose AI revenue is no single company's, or whose company has another name.
_LEADERS = (
    "nadella", "satya", "pichai", "sundar", "zuckerberg", "zuck", "elon", "musk", "bezos", "jassy", "altman", "sam",
    "amodei", "dario", "benioff", "karp", "jensen", "huang", "ellison", "hassabis", "suleyman", "tim cook", "lisa su",
)  # fmt: skip
_GROUPS = (
    "big tech", "big three", "big four", "big five", "big 3", "big 4", "big 5", "mag seven", "mag 7", "mag7",
    "magnificent seven", "magnificent 7", "faang", "gafam", "gafa", "bat", "software", "saas", "neoclouds?", "incumbents?",
    "redmond", "cupertino", "seattle", "mountain view", "menlo park", "shenzhen", "hangzhou", "silicon valley",
)  # fmt: skip
_KINDS = (
    "agentic", "embodied", "conversational", "multimodal", "predictive", "physical", "sovereign", "edge", "voice",
    "vertical", "pro forma", "median", "net", "contracted", "recurring", "deferred", "organic", "enterprise", "consumer",
)  # fmt: skip

WORDINGS_OF_PLANS = (
    # "Nadella's AI at 25bn", "the Mag Seven's AI revenue 100bn", "agentic AI revenue 40bn".
    Wording(
        (*_LEADERS, *(group.rstrip("?").rstrip("s") for group in _GROUPS), *_KINDS),
        Late(
            rf"\b(?:{'|'.join((*_LEADERS, *_GROUPS))})['’]?s?['’]? (?:own |total )?(?:gen ?)?ai\b"
            rf"|\b(?:{'|'.join(_KINDS)}) (?:gen ?)?ai (?:revenues?|sales)\b",
            re.IGNORECASE,
        ),
        "refused_scope",
        unless=Late(r"\b(?:draft|piece|story|note|article|report|post|chapter|talk) (?:on|about)\b", re.IGNORECASE),
    ),
    # "AI revenue 10bn ahead of consensus", "OpenAI 2bn short of plan", "15bn better than feared".
    Wording(
        ("short of ", "ahead of ", "behind ", "off ", "shy of ", " than ", "below ", "above "),
        Late(
            rf"(?:{SUM}|\d[\d.]* ?%) (?:short of|ahead of|behind|off|shy of|below|above|(?:better|worse|more|less"
            rf"|higher|lower) than)"
            rf" (?:the |its |their |our )?{_PLAN}\b"
            rf"|\b(?:falls?|fell|comes?|came|lands?|misses|missed) short of (?:the |its |their |our )?(?:{_PLAN}|\$?\d)"
            rf"|(?:{SUM}|\d[\d.]* ?%) short of (?:the |our )?(?:requirement|break[- ]?even|required)",
            re.IGNORECASE,
        ),
        "refused_offset",
    ),
    # "Nvidia up 20% on our last forecast", "margin up 5 points from our May estimate".
    Wording(
        (
            "forecast",
            "estimate",
            "projection",
            "guidance",
            "budget",
            " plan",
            " case",
            "model",
            "prévision",
            "prevision",
        ),
        Late(
            r"(?:\d\S*(?: [a-z]+)? (?:above|below|over|under|ahead of|behind)|(?:\b(?:up|down|higher|lower|more"
            r"|less|above|below|ahead|behind|over|under|increase|decrease|rise|drop|hausse"
            r"|baisse|plus|moins)\b|[+-] ?\$?\d)[^.;,?\n]{0,40}?\b(?:on|from|over|above|below|vs\.?|versus|against"
            r"|relative to"
            r"|compared (?:with|to)|than|par rapport [àa]|sur)) (?:the |a )?(?:our|my|their|his|her|your|its|notre"
            r"|nos|mon|ma|mes|leurs?"
            r"|last|latest|prior|earlier|old|initial|original)\b (?:[\w'’]+ ){0,2}?"
            r"(?:forecasts?|estimates?|projections?|guidance|budget|plan|(?:base|bull|bear) case|model|pr[ée]visions?)\b"
            r"(?! (?:of|at|de|à) \$?\d)",
            re.IGNORECASE,
        ),
        "other_base",
    ),
    # "AI comes up $400bn short": of the baseline, or of what is required?
    Wording(
        (" short",),
        Late(rf"\bcom(?:es?|ing) up {SUM} short\b|\bcame up {SUM} short\b", re.IGNORECASE),
        "refused_offset",
    ),
    # "Nvidia sales top $60bn".
    Wording(
        (" top ", " tops ", " topped ", " exceeds ", " exceed ", " surpass"),
        Late(r"\b(?:tops?|topped|topping|exceeds?|exceeded|surpass(?:es|ed)?) \$?\d", re.IGNORECASE),
        "refused_bound",
        unless=Late(r"\b(?:gap|shortfall|hole|deficit)\b", re.IGNORECASE),
    ),
    # "BofA raises Nvidia sales forecast by 10%": its own forecast, which is not said.
    Wording(
        ("forecast", "estimate", "outlook", "target", "guidance"),
        Late(
            rf"\b(?:rais|cut|lift|up|trim|hik|lower|boost|slash|reduc)\w* (?:its |their |the )?(?:{COMPANY}"
            rf"|ai)\b[^.;,\d]{{0,40}}"
            r"\b(?:forecasts?|estimates?|outlook|targets?|guidance) by \d[\d.]* ?%",
            re.IGNORECASE,
        ),
        "other_base",
    ),
    # "GPU shipments of 4 million", "Nvidia ships 5 million", "GPU unit sales up 20%": pieces.
    Wording(
        ("shipment", "volume", "purchases of", "ships ", "unit sales", "unit volume"),
        Late(
            r"\b(?:shipments?|volumes?|purchases|ships|shipped)(?: (?:of|at|are|is|reach|hit"
            r"|to))? ?:? ?\d[\d.,]* ?(?:m|mn|million|k"
            r"|thousand)\b(?! ?(?:\$|dollars|usd))|\bunit (?:sales|volumes?|shipments?)\b",
            re.IGNORECASE,
        ),
        "units",
    ),
    # "AI revenue over five years: 1T": their sum.
    Wording(
        (" over ",),
        Late(
            rf"\bover (?:the next |the |a )?(?:\w+|\d+)(?:-| )years?(?: period)? ?(?::|,|of|is|at|comes to"
            rf"|adds up to|total\w*|–|-) ?"
            rf"(?=\$?\d)(?!\d[\d.]* ?(?:%|years?\b|yrs?\b|x\b)){SUM}",
            re.IGNORECASE,
        ),
        "refused_period",
        unless=Late(
            r"\b(?:pay(?:s|ing)?[- ]?(?:back|off)|paid (?:back|off)|recoup\w*|depreciat\w*|amorti[sz]\w*)\b",
            re.IGNORECASE,
        ),
    ),
    # "Nvidia 100bn committed", "$50 billion of GPU orders": ordered, not sold.
    Wording(
        ("committed", "pledged", "contracted", "promised", "orders", "on order", "pre-order"),
        Late(
            rf"{SUM} (?:is |are |was )?(?:already )?(?:committed|pledged|contracted|promised|on order)\b"
            rf"|{SUM} (?:of|in|worth of) (?:nvidia |gpu |chip )*(?:pre-?)?orders\b"
            r"|\bcontracted (?:ai )?(?:revenues?|sales)\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Cloud mark-up 25%", "cloud providers mark GPUs up 40%": on the cost, not of the sales.
    Wording(
        ("mark-up", "mark up", "marks up", "marked up", "mark gpu", "mark chip", "markup"),
        Late(r"\bmark(?:s|ed)?(?:-| )?ups?\b|\bmarks? (?:the )?(?:gpus?|chips?|compute) up\b", re.IGNORECASE),
        "refused_outside",
    ),
    # "Margin of 60% after paying the cloud", "cloud SaaS margin 75%", "tenants of the cloud keep 40%": whose margin?
    Wording(
        ("cloud", "hyperscaler", "compute"),
        Late(
            r"\bcloud (?:software|saas|apps?|applications?|developers?|customers?|clients?|users?"
            r"|tenants?)['’]? (?:gross )?(?:margins?|gm)\b"
            r"|\b(?:clients|tenants|buyers|customers|users|renters) of (?:the )?clouds?(?: compute"
            r"| capacity)? (?:keep|make|earn|take|have)"
            r"|\b(?:margins?|gm|keep)\b[^.;?]{0,24}\b(?:after|above|on top of|beyond)\b[^.;?]{0,16}\b(?:clouds?"
            r"|hyperscalers?|compute)\b"
            r"|\bsoftware (?:in|on) (?:the )?cloud\b",
            re.IGNORECASE,
        ),
        "refused_layers",
    ),
    # "Microsoft double Google at 15bn": of what Google makes.
    Wording(
        ("double ", "twice ", "triple ", "times ", "half "),
        Late(
            rf"\b{COMPANY}(?: is| at| makes| earns)? (?:double|twice|triple|half|\w+ times"
            rf"|\d[\d.]*x)(?: of)? {COMPANY} (?:at|is|=|:|with) ?"
            r"\$?\d",
            re.IGNORECASE,
        ),
        "refused_reference",
    ),
    # "A smaller gap", "Less capex", "Gap plugged": by how much?
    Wording(
        ("gap", "hole", "shortfall", "coverage", "required revenue", "capex", "spend", " bill", " cost"),
        Late(
            rf"\A\W*(?:an? |the )?(?:much |far |slightly |even |a bit )?(?:{_SIZE}) (?:(?:ai|{_MODEL})[- ]?(?:backed )?)*"
            rf"(?:{RESULT}|capex|spend(?:ing)?|bill|costs?)\b(?! (?:with|at|if|for|under|from)\b)[^\d?]{{0,60}}\Z"
            r"|\A\W*(?:the )?(?:gap|hole|shortfall) (?:is |turns |goes |gets )?(?:gone|plugged|met|minimal|negative"
            r"|bridged|smaller"
            r"|bigger|larger)\W*\Z",
            re.IGNORECASE,
        ),
        "how_much_change",
    ),
    # "Nvidia 1.2 x 60bn".
    Wording(
        (" x ", " × ", " * ", "x "),
        Late(r"\d ?[x×*] ?\$?\d[\d.,]* ?(?:bn?|billion|m|mn|million|tn?|trillion)\b", re.IGNORECASE),
        "refused_offset",
    ),
    # "Glut of 70bn", "Oversupply of 70bn", "Project Rainier 11bn": no company.
    Wording(
        (
            "glut",
            "oversupply",
            "undersupply",
            "overcapacity",
            "underinvestment",
            "overinvestment",
            "misallocation",
            "malinvestment",
            "megaproject",
            "gigafactor",
            "substation",
            "lithograph",
            "chatbot",
            "autos ",
            "hyperscaling",
            "supercluster",
            "project ",
            "overbuild",
            "mispricing",
        ),
        Late(
            r"\b(?:glut|oversupply|undersupply|overcapacity|underinvestment|overinvestment|misallocation"
            r"|malinvestment|megaprojects?"
            r"|gigafactor(?:y|ies)|substations?|lithography|chatbots?|autos|hyperscaling|superclusters?|overbuild"
            r"|mispricing"
            rf"|project (?-i:[A-Z])\w+)(?: (?:of|at|is|:))? {SUM}",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "What if Nvidia sells more?", "et si la marge est plus haute ?"
    Wording(
        ("more", "less", "fewer", "plus", "moins", "davantage"),
        Late(
            r"\A(?!.*\b(?:half|third|quarter|fifth|tenth|percent|tiers|quart|moiti[ée]|pour cent|double|twice|fois)\b)"
            r"\W*(?:and |so |ok |but |mais |alors )?(?:what if|if|et si|si)\b[^.;?!,:\d]*"
            r"\b(?:more|less|fewer|plus|moins|davantage)"
            r"(?: (?:haut|bas|[ée]lev[ée]|faible|fort|gros|grand|petit|important|long|court)\w*)?\W*\Z",
            re.IGNORECASE,
        ),
        "how_much_change",
    ),
)
