"""Wordings that leave open how much an amount is, of what, or whether it is one: bounds, rests, other people's money."""

from __future__ import annotations

import re

from model.amount_pattern import SUM
from model.company_words import COMPANY, FIRM
from model.late import Late
from model.wording import Wording

WORDINGS_OF_LIMITS = (
    # "Amazon makes 5B of AI for 100B of capex", "capex 320B; Microsoft alone is 80B": its own capex.
    Wording(
        ("capex", "spending", "dépenses"),
        Late(
            rf"\b{FIRM}\b[^.;?\d]{{0,24}}{SUM}s?[^.;?,\d]{{0,24}} (?:for|on|pour|sur) {SUM}s?"
            r" (?:of|de|in|en) (?:capex|spending|d[ée]penses)\b"
            rf"|\b(?:capex|spending|d[ée]penses)\b[^?]*[;,.] ?(?:of which |dont )?{COMPANY}(?: (?:alone|by itself"
            rf"|on its own"
            r"|[àa] (?:lui|elle) seule?|seule?))\b",
            re.IGNORECASE,
        ),
        "refused_scope",
    ),
    # "Satya announces 13B of AI revenue": his company's, or everyone's?
    Wording(
        (
            "satya",
            "nadella",
            "sundar",
            "pichai",
            "zuckerberg",
            "musk",
            "elon",
            "cook",
            "ellison",
            "bezos",
            "jassy",
            "dario",
            "amodei",
            "catz",
        ),
        Late(
            r"\b(?:satya|nadella|sundar|pichai|zuckerberg|musk|elon|tim cook|ellison|bezos|jassy|dario|amodei|catz)"
            r" (?:has |a )?(?:announce[sd]?|reports?|reported|posts?|posted|makes?|made|earns?|earned|books?|booked"
            r"|says?|said"
            r"|annonc\w*|publi\w*|fait|r[ée]alise|gagne|dit|revendique)"
            rf" (?:about |around |environ |d[ée]j[àa] )?{SUM}s? (?:of|in|de|en|d['’])",
            re.IGNORECASE,
        ),
        "refused_scope",
    ),
    # "Il manque combien à Google pour atteindre 15 Mds ?": no gap of the model.
    Wording(
        ("manque",),
        Late(
            rf"\bmanque(?:rait|ra)?(?:-t-il)? combien [àa] {COMPANY}|\bcombien (?:il )?manque(?:rait|ra)?(?:-t-il)?"
            rf" [àa] {COMPANY}",
            re.IGNORECASE,
        ),
        "refused_offset",
    ),
    # "10B on one side and 2B on the other": two of its figures.
    Wording(
        ("on one side", "on the one side", "on one hand", "on the one hand", "d'un côté", "d’un côté"),
        Late(
            rf"{SUM}s?[^,;.?\d]{{0,12}} (?:on (?:the )?one (?:side|hand)|d['’]un c[ôo]t[ée]),? (?:and |et )?{SUM}s?"
            r"[^,;.?\d]{0,12} (?:on|de) (?:the other|l['’]autre)",
            re.IGNORECASE,
        ),
        "refused_side",
    ),
    # "60B of GPUs, x2 for the data centres": twice which of the two?
    Wording(
        ("x2", "x 2", "x1", "x 1", "x3", "fois 2", "fois deux", "times 2", "times two"),
        Late(
            rf"{SUM}s?[^.;?]{{0,24}}[,;] ?(?:and |et |then |puis )?(?:(?:x|×) ?\d[\d.,]*|(?:fois"
            rf"|times) (?:\d[\d.,]*|two|deux))"
            r" (?:for|pour)\b",
            re.IGNORECASE,
        ),
        "refused_reference",
    ),
    # "Le titre Nvidia perd 10 %".
    Wording(
        ("titre ",),
        Late(rf"\b(?:le|du|au) titre (?:de |d['’])?{COMPANY}\b", re.IGNORECASE),
        "refused_outside",
    ),
    # "Nvidia 60B, if that", "OpenAI could top 5B", "closer to 90B than to 75B".
    Wording(
        ("if that", "less", "more", "lower", "higher", "then some", " top ", "closer to", "nearer to", "plus proche"),
        Late(
            r"(?<=[\w%]),? (?:if that|(?:maybe|probably|perhaps|likely|possibly) (?:less|more|lower|higher"
            r"|fewer))(?= ?(?:[.,;?!]|$))"
            r"|(?<=[\w%]),? and then some\b|\b(?:could|may|might|will|would|to|should|can) top (?=\$?\d)"
            r"|\b(?:closer|nearer) to \$?\d[^,;]{0,24}? than\b|\bplus proches? de \d[^,;]{0,24}? que\b",
            re.IGNORECASE,
        ),
        "refused_bound",
    ),
    # "gap with n without Apple".
    Wording(
        ("w/o", "without"),
        Late(r"\bw(?:/|ith)? ?(?:and|n|&|or|\+) ?w(?:/o|ithout|o)\b", re.IGNORECASE),
        "refused_side",
    ),
    # "Nvidia 60B, power the other 40B": the rest of which sum?
    Wording(
        (" other ", " others "),
        Late(
            rf"\bthe other (?={SUM})|\bother (?={SUM} (?:the same|same|flat|unchanged|stays?))",
            re.IGNORECASE,
        ),
        "refused_reference",
    ),
    # "what can 75B of revenue support in GPUs?"
    Wording(
        ("gpu", "chips"),
        Late(
            rf"\b(?:what|how much) (?:can|does|could|would|will|do) {SUM}(?: (?:of|in) (?:ai )?rev\w*)?"
            r" (?:support|buy|pay for|carry|justify|afford|fund|sustain)s?(?: (?:in|of|worth of))? (?:gpu|chip)s?\b"
            rf"|\b(?:gpus?|chips)(?: spend| sales| capex)?(?: that)? {SUM} of (?:ai )?rev\w* (?:can )?"
            r"(?:justif|pays? for|carr|support|fund|afford|sustain|buy)\w*",
            re.IGNORECASE,
        ),
        "missing_target",
    ),
    # "OpenAI, which got 10B from Microsoft, earns 2B": no revenue of either.
    Wording(
        (" from ",),
        Late(
            r"\b(?:rais(?:ed?|es|ing)|got|took|takes?|taken|accept(?:s|ed)|receiv(?:es|ed)|secur(?:es|ed))"
            rf" (?:another )?{SUM} from {COMPANY}\b"
            rf"|\b{COMPANY}\b[^.;]{{2,40}}(?:\band (?:has )?|\bwhich has |, with ){SUM} from {COMPANY}\b",
            re.IGNORECASE,
        ),
        "refused_outside",
        Late(rf"\A\W*{SUM} from {COMPANY}\b", re.IGNORECASE),  # "7B from Alibaba, 14B from Apple and 16B from Palantir"
    ),
    # "Nvidia 60B, buildings already there", "power tbd".
    Wording(
        ("already", "exist", "tbd", "tbc", "on verra", "déjà", "deja", "same again"),
        Late(
            r"\b(?:power|energy|electricity|buildings?|facilit(?:y|ies)|[ée]nergie|[ée]lectricit[ée]|b[âa]timents?),?"
            r" (?:(?:is|are|was|were|est|sont) )?(?:(?:already|d[ée]j[àa]) (?:there|paid(?: for)?|built|in place"
            r"|pay[ée]\w*|l[àa]|construits?)|exist(?:s|ent)?|tbd|tbc|on verra)\b|\bthe same again for\b",
            re.IGNORECASE,
        ),
        "refused_reference",
    ),
    # "Nvidia sells 60 billion GPUs": pieces or dollars?
    Wording(
        ("gpu", "chips", "h100", "puces"),
        Late(
            r"\b(?:sells?|sold|ships?|shipped|makes?|moves?|vend(?:re|ra|ait)?|livre(?:ra)?) (?:about |some |around )?"
            r"(?<!\$)\d[\d.,]* ?(?:billions?|bn|b|milliards?|md) (?:nvidia )?(?:de )?(?:gpus?|chips"
            r"|h100s?|puces)\b(?! of| worth)",
            re.IGNORECASE,
        ),
        "units",
    ),
    # "75B before OpenAI": the total without it.
    Wording(
        (" before ", " after ", "next to", "beside", "avant ", "à part", "a part", "outre ", "en plus d"),
        Late(
            rf"{SUM} (?:before|after|next to|besides?|avant|[àa] part|outre|en plus d(?:e |['’]))(?: ?{COMPANY})\b",
            re.IGNORECASE,
        ),
        "refused_scope",
    ),
    # "AI costs Meta 60B".
    Wording(
        ("ai cost", "ai sets", "ia coû", "ia cou", "ia a co"),
        Late(
            rf"\bai (?:costs?|sets) {COMPANY}(?: back)? {SUM}|\bl['’]ia (?:a )?co[ûu]t\w+ {SUM} [àa] {COMPANY}\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "gap after closing 25B": what is left of it?
    Wording(
        (" after ", "après ", "apres "),
        Late(
            r"\b(?:gap|hole|shortfall|trou|[ée]cart)\b[^,;.?]{0,16}\b(?:after|apr[èe]s)\b[^,;.?]{0,20}\b(?:clos|fill"
            r"|combl)\w*",
            re.IGNORECASE,
        ),
        "refused_offset",
    ),
    # "everyone +20% gap", "60 to 70B, rather 70".
    Wording(
        ("everyone", "all companies", "le monde", "toutes les"),
        Late(
            r"\b(?:everyone|all companies|tout le monde|tt le monde|toutes les \w+)(?: fait)? \+\d[\d.,]* ?% (?:gap"
            r"|trou)\b",
            re.IGNORECASE,
        ),
        "refused_scope",
    ),
    Wording(
        ("rather ", "plutôt ", "plutot "),
        Late(
            r"(?:to|à|and|et|-) ?\$?\d[\d.,]* ?(?:bn?|billions?|milliards|md\$?), (?:rather|plut[ôo]t)"
            r" \$?\d",
            re.IGNORECASE,
        ),
        "refused_side",
    ),
    # "drop 60B in for Nvidia", ":arrow_up: 10B", "add a 2 year payback": a value, or a change?
    Wording(
        (
            "drop ",
            "slip ",
            "dial ",
            "pop ",
            "add ",
            "adding ",
            ":arrow",
            ":heavy",
            ":small_red",
            ":up:",
            ":down:",
        ),
        Late(
            rf"\b(?:drop|slip|dial|pop) (?:in {SUM}|{SUM} in\b)|\badd(?:ing)?(?: in)? an? \w+[ -]year payback\b"
            r"|:(?:arrow_\w+|heavy_(?:plus|minus)_sign|small_red_triangle\w*|up|down):\s*\$?\d",
            re.IGNORECASE,
        ),
        "which_way",
    ),
    # "which company has the most AI revenue?", "how much of the 75B is Google?".
    Wording(
        ("who", "which company", "how much of", "what part of"),
        Late(
            r"\b(?:who|which company|which one)(?:['’]s| is| has| makes| earns)[^,;.?]{0,16}\b(?:most|least|biggest"
            r"|top)\b"
            rf"|\b(?:how much|what part) of (?:the|that) {SUM} (?:is|comes from|belongs to) {COMPANY}\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "or considerably more", "give or take a zero", "et encore, c'est un minimum".
    Wording(
        ("or considerably", "or much", "or a lot", "or far", "nowhere near", "take a zero", "c'est un m"),
        Late(
            r"\bor (?:considerably|much|a lot|far) (?:more|less)\b|\bnowhere near\b|\bgive or take a zero\b"
            r"|\bc['’]est un (?:minimum|maximum)\b",
            re.IGNORECASE,
        ),
        "refused_bound",
    ),
    # "but only for those who …", "units shipped", "qui ne concernent que Copilot": another measure, or a part.
    Wording(
        (
            "only for",
            "denied",
            "booked through",
            "full year",
            "full-year",
            "shipped",
            "as far as",
            "nombre de",
            "concern",
            "étal",
            "etal",
            "un mois",
            "l'an dernier",
            "comptable",
        ),
        Late(
            r"\bbut only for\b|\b(?:since|later) denied\b|\bbooked through\b|\bfull[- ]year revenue\b|\bunits shipped\b"
            r"|\bas far as \w+ go(?:es)?\b|\bnombre de (?:cartes|puces|gpus?)\b|\bqui ne concernent? que\b"
            r"|(?<=\$, )[ée]tal[ée]e?s? sur\b|\bce qu[\w'’ ]+ en un mois\b"
            r"|\bchiffre de l['’]an dernier\b|\bau sens comptable\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
)
