"""Wordings of matters that only share a word with the model: other gaps, coverages and margins, how long something takes,
what a day does to a share, what persons are paid, and what data centres earn."""

from __future__ import annotations

import re

from model.amount_pattern import SUM
from model.late import Late
from model.reader.refused.wording import Wording
from model.reader.words.company_words import COMPANY

_YEARS = (
    r"(?:about |around |roughly |another |environ )?"
    r"(?:\d[\d.,]*|an?|one|two|three|four|five|six|un|deux|trois|quatre|cinq)"
)
_THE = r"(?:^|[,.;:!?(]\W*|\b(?:the|a|an|our|this|any|its|their)\s+)"
_COST = r"(?:data ?-?cent(?:er|re)s?|capex|energy|power|electricity|facilit(?:y|ies)|l['’][ée]nergie|[ée]lectricit[ée])"

ROWS = (
    # "The financing gap is 800B", "the talent gap".
    Wording(
        (" gap", " shortfall", " hole", " deficit"),
        Late(
            _THE
            + r"(?:infrastructure|financing|finance|funding|budget|investment|skills?|talent|trade|income|margin|capacity"
            r"|output|wage|pay|gender|credibility|valuation|price|pricing|cash|fiscal|current account|energy|power|supply"
            r"|demand|expectations?|trust|productivity|growth|spread|yield|interest|tax|pension|liquidity|capital"
            r"|compute|chip"
            r"|gpu|adoption|knowledge|wealth|digital|tech(?:nology)?) (?:gap|shortfall|hole|deficit)\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "L'écart de change", "la couverture d'électricité", "la marge de crédit", "équilibre des comptes publics".
    Wording(
        ("cart d", "couverture d", "marge d", "trou d", "manque d", "déficit d", "quilibre d"),
        Late(
            r"\b(?:[ée]cart|couverture|marge|trou|manque|d[ée]ficit|[ée]quilibre)(?: de (?:la |l['’])?| d['’]| du | des )"
            r"(?:change|taux|cr[ée]dit|investissements?|financement|salaires?|prix|valorisation|tr[ée]sorerie|dette"
            r"|richesse"
            r"|comp[ée]tences?|talents?|[ée]lectricit[ée]|[ée]nergie|courant|puissance|capacit[ée]|productivit[ée]"
            r"|croissance"
            r"|s[ée]curit[ée]|erreur|man[oœ]e?uvre|solvabilit[ée]|liquidit[ée]s?|sant[ée]|risques?|inflation"
            r"|performance|budget"
            r"|temps|comptes|publique?s?|main-d|confiance|progression|puces|gpu|type)\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    Wording(
        ("cart type", "cart-type"),
        Late(r"[ée]cart[ -]type", re.IGNORECASE),
        "refused_outside",
    ),
    # "Data coverage is 80%", "coverage by analysts".
    Wording(
        ("coverage",),
        Late(
            _THE
            + r"(?:data|market|weekend|news|press|insurance|analysts?|debt|interest|hedge|test|code|fibre|fiber|5g|area"
            r"|population|tv|sales|geographic|health|dividend|grid|solar|cloud cover) coverage\b"
            r"|\bcoverage (?:by|from) (?:the )?(?:analysts|press|media|brokers)\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Hiring takes 2 years", "la construction prend 3 ans".
    Wording(
        (" take", " took", " prend", " prennent", " dure"),
        Late(
            r"(?:^|[,.;:!?]\W*|\b(?:and|if|et|si|when|quand|where) )(?:the |le |la |l['’]|les |getting an? |an? )?"
            r"(?!(?:the|les?|la|an?|it|that|this|which|who|we|they|you|i|he|there|what|how|nobody|everyone"
            r"|everything|[çc]a|cela|il|elle|on|ce|qui|tout"
            r"|payback|amortissement|retour|chips?|gpus?|puces?|spend(?:ing)?|capex|money|outlay|investments?"
            r"|hardware|depreciation"
            r"|recoup\w*|recover\w*|paying|breaking)\b)"
            rf"[a-zà-ÿ][\w-]{{2,20}}(?: [a-zà-ÿ]\w+)? (?:takes?|will take|took|prend(?:ra|rait)?|prennent|dure(?:nt"
            rf"|ra)?) {_YEARS} ?(?:years?|yrs?|months?|ans?|mois)\b"
            r"(?! (?:to|pour) (?:pay|recoup|recover|earn|break|return|amorti|rembours|r[ée]cup|rentab))",
            re.IGNORECASE,
        ),
        "refused_outside",
        Late(r"\b(?:payback|pay ?back|amorti\w*|recoup\w*|recover\w*|rembours\w*|rentab\w*)", re.IGNORECASE),
    ),
    # "Nvidia bondit de 5 % ce matin", "Nvidia slips 3% ahead of earnings".
    Wording(
        (
            "ce matin",
            "overnight",
            "at the close",
            "ahead of earnings",
            "since earnings",
            "after earnings",
            "m/m",
            "mom",
            "closes ",
            "closed ",
            "en séance",
            "à la clôture",
            "after hours",
            "premarket",
            "pre-market",
            "ce soir",
        ),
        Late(
            rf"\b{COMPANY}\b[^.;!?\n]{{0,40}}\d ?%[^.;!?\n]{{0,20}} (?:ce matin|ce soir|cet apr[èe]s|overnight"
            rf"|at the (?:close|open)|ahead of earnings|since earnings|after earnings|m/m|mom|en s[ée]ance"
            rf"|[àa] la cl[ôo]ture|after[ -]hours|pre-?market)\b",
            re.IGNORECASE,
        ),
        "refused_period",
    ),
    # "Data centers bring in 20B", "le capex rapporte 20 milliards", "energy companies make 20B".
    Wording(
        ("earn", "bring", "brought", "yield", "rapport", "worth", "raise", "companies make", "gagne", "valent"),
        Late(
            rf"\b{_COST}(?: companies| firms| sector)? (?:now |will |would )?(?:earns?|earned|brings? in|brought in"
            r"|bring|yields?|yielded"
            r"|rapporte(?:nt|ra|raient)?|gagnent?|raised?|raises|(?:are|is|were) worth|valent"
            r"|makes? (?:a )?\$?\d) ?(?:just |about |only )?\$?\d?",
            re.IGNORECASE,
        ),
        "refused_outside",
        Late(r"\bby\b|\bbrings? (?:the |it |us )|worth of\b", re.IGNORECASE),
    ),
    # "Jensen earns 50M", "Sam Altman gagne 10 milliards".
    Wording(
        ("jensen ", "altman ", "larry ", "sam ", "satya ", "sundar ", "dario "),
        Late(
            r"\b(?:jensen(?: huang)?|(?:sam )?altman|larry(?: ellison)?|dario(?: amodei)?|satya(?: nadella)?"
            r"|sundar(?: pichai)?)"
            rf" (?:personally )?(?:earns?|earned|sold|gagne|a vendu|pockets|empoche|is worth|owns)(?: for)? {SUM}",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Margin is 40% of last year", "la marge est à 40 % de l'an dernier", "margin 40% excluding energy".
    Wording(
        ("% of last", "% de l'an", "% excluding", "% hors", "% ex ", "% before "),
        Late(
            r"\b(?:margin|marge)[^.;,]{0,16}\d[\d.,]* ?% (?:of last year|of a year|de l['’]an|(?:excluding|hors|ex"
            r"|before) (?:energy|power|[ée]nergie"
            r"|costs?|charges|capex|depreciation|taxes|tax|stock))",
            re.IGNORECASE,
        ),
        "refused_scope",
    ),
    # "The shortfall in power is 50B", "what's the gap in GPUs?", "the gap is closed".
    Wording(
        ("shortfall in", "gap in", "gap is closed", "gap closed"),
        Late(
            r"\b(?:shortfall|gap) in (?:power|energy|electricity|gpus?|chips|compute|capacity|skills|supply)\b"
            r"|^\W*(?:<?!?(?:channel|here)>? ?)?(?:the )?gap is (?:now |already )?closed(?=\W*$|, everybody)",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "to whom does Nvidia sell 60B?".
    Wording(
        ("to whom", "à qui", "quand est-on"),
        Late(
            r"^\W*to whom (?:does|do) "
            r"|^\W*[àa] qui\b"
            r"|\bquand est-on\b",
            re.IGNORECASE,
        ),
        "unread_question",
    ),
    # "OpenAI fait 2 milliards le mois".
    Wording(
        (" le mois", "la semaine", "tous les deux", "jusqu'ici", "jusqu’ici", "every two", "every other"),
        Late(
            rf"{SUM} (?:le mois|la semaine|tous les (?:deux|trois|2|3) ans|jusqu['’]ici|every (?:two|three"
            r"|other) years?)(?=\W|$)",
            re.IGNORECASE,
        ),
        "refused_period",
    ),
    # "the gap closes at 600B".
    Wording(
        ("clos", "disappear", "vanish", "ferme", "dispara", "comble"),
        Late(
            r"\b(?:gap|hole|shortfall|[ée]cart|trou) (?:only |would |will |se |s['’])?(?:closes?|disappears?"
            r"|vanishes|vanish|ferme(?:rait|ra)?"
            rf"|comble(?:rait|ra)?|dispara[îi]t|dispara[îi]trait) (?:at|with|avec|[àa]) {SUM}(?=\W*$)",
            re.IGNORECASE,
        ),
        "refused_reference",
    ),
)
