"""Wordings of what a company spends, raises, needs or is worth, none of which it earns; and of amounts for less than a
year, or until now."""

from __future__ import annotations

import re

from model.amount_pattern import SUM
from model.company_words import COMPANY
from model.late import Late
from model.wording import Wording

_NAME = r"(?-i:[A-Z])[\w.]+"
_FRENCH_BILL = (
    r"facture|addition|note|taille|cote|besoin|plan|budget|dette|valeur|mise|ch[èe]que|lev[ée]e|capitalisation|ardoise"
    r"|enveloppe|promesse|engagement|effort"
)
_BILL = (
    r"push|effort|program(?:me)?|splurge|spree|drive|build-?out|needs?|checks?|cheques?|bill|tab|budget|war chest|round"
    r"|size|stake|plan|debt|price tag|pledge|commitment"
)
_MADE = r"\b(?:made|earned|sold|did|booked|took in|brought in|makes?|earns?|sells?|generated)"
_FAIT = r"\b(?:fait|gagn[ée]|vendu|rapport[ée]|encaiss[ée]|g[ée]n[ée]r[ée]|vend|gagne|rapporte|encaisse)"
_WAS = (
    r"(?:was|were|sold|made|did|earned|had|stood at|came to|[ée]tai(?:t|ent)(?: de)?|faisai(?:t|ent)|vendai(?:t"
    r"|ent)|gagnait"
    r"|rapportait|(?:a|ont) (?:vendu|fait|gagn[ée]|rapport[ée]))"
)
_ONCE = (
    r"(?:last year|previously|back then|l['’]an(?:n[ée]e)? (?:derni(?:er|[èe]re)|pass[ée]e?)|avant|auparavant"
    r"|[àa] l['’][ée]poque)"
)
_SIZE = rf"(?:pour |for |about |around )?(?:{SUM}|\d[\d.,]* ?%)"
_OF = r"(?: (?:of|in|worth of|de) [\w' -]{3,30})?"

WORDINGS_OF_OUTLAYS = (
    # "80 milliards sont dépensés par Microsoft", "5 milliards payés par OpenAI".
    Wording(
        (" par ", " chez "),
        Late(
            r"\b(?:d[ée]pens|invest|consacr|pay|lev|emprunt|br[ûu]l|engag|vers|mis|perd|promi)[a-zéu]*s? (?:par|chez)"
            rf" {_NAME}",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "40B raised by OpenAI", "80B put up by SoftBank".
    Wording(
        (" by ",),
        Late(
            rf"{SUM} (?:was |were |is |are )?(?:raised|needed|put up|spent|invested|borrowed|burned|burnt|paid|owed"
            r"|lost|committed"
            rf"|pledged|wired|lent|sunk|poured in) by {_NAME}",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "La facture d'IA de Microsoft est de 80 milliards", "le besoin d'OpenAI est de 100 milliards".
    Wording(
        (
            "facture",
            "addition",
            "note ",
            "taille",
            "cote ",
            "besoin",
            "plan ",
            "budget",
            "dette",
            "valeur",
            "mise ",
            "que ",
            "ardoise",
            "enveloppe",
            "promesse",
            "engagement",
            "lev",
            "capitalisation",
            "effort",
        ),
        Late(
            rf"(?:\b(?:le|la)|\bl['’]) ?(?:{_FRENCH_BILL})(?: (?:d['’]|en )?ia)? (?:de |d['’]){_NAME} (?:est"
            r"|s['’][ée]l[èe]ve|atteint"
            r"|se monte|fait|vaut|:)",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    Wording(
        ("ce que d", "il faut "),
        Late(
            rf"\bce que (?:d[ée]pense|paie|paye|investit|brûle|doit) {_NAME}|\bil faut {SUM} (?:[àa]|pour) {_NAME}",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "OpenAI's need is 100B", "SoftBank's check is 40B", "OpenAI is a 500B company".
    Wording(
        ("'s ", "’s ", " company", " firm"),
        Late(
            rf"{_NAME}['’]s (?:ai )?(?:{_BILL})(?: (?:is|of|at|comes to|hits)|:)"
            r"|\b(?:is|becomes?|became)(?: now)? (?:an?|the first) \$?\d[\d.]* ?(?:b|bn|billion|t|tn"
            r"|trillion)(?:[- ]dollar)? (?:company|firm|giant)\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "OpenAI expects 100B of compute".
    Wording(
        (" of compute", " de calcul", " of capacity", " de capacit"),
        Late(rf"{SUM} (?:of|de) (?:compute|calcul|capacity|capacit[ée]s?)\b", re.IGNORECASE),
        "refused_outside",
    ),
    # "Google représente la moitié des revenus": half of all.
    Wording(
        ("pèse", "pese", "représente", "represente"),
        Late(
            r"\b(?:p[èe]se(?:nt)?|repr[ée]sente(?:nt)?) (?:la moiti[ée]|un (?:tiers|quart)|les (?:deux"
            r"|trois) (?:tiers|quarts)) d",
            re.IGNORECASE,
        ),
        "refused_offset",
        unless=Late(r"\b(?:des|de) (?:GPU|puces)\b", re.IGNORECASE),
    ),
    # "OpenAI made 1B in June", "Nvidia 5 milliards cet été".
    Wording(
        (" in june", " in may", "in june ", "in may "),
        Late(r"\bin (?:June|May)\b(?!,? (?:20)?\d\d| (?:we|nvidia|the) )", re.IGNORECASE),
        "refused_period",
        unless=Late(r"\b(?:baseline|figures|numbers|vintage|article|update)\b", re.IGNORECASE),
    ),
    Wording(
        ("mois dernier", " cet ", " ce printemps", "semaine derni"),
        Late(
            r"\d[^.;?]{0,40}\b(?:le mois dernier|la semaine derni[èe]re|cet (?:[ée]t[ée]|automne|hiver)|ce printemps)\b",
            re.IGNORECASE,
        ),
        "refused_period",
    ),
    # "OpenAI made 1B this month", "yesterday OpenAI made 30M", "cette semaine OpenAI a fait 200 millions".
    Wording(
        ("this month", "this week", "last month", "last week", "yesterday", "today "),
        Late(
            rf"{_MADE} {SUM} (?:this|last) (?:month|week)\b|{_MADE} {SUM} yesterday\b"
            rf"|\b(?:(?:this|last) (?:month|week)|yesterday),? {_NAME} (?:\w+ )?{_MADE} {SUM}",
            re.IGNORECASE,
        ),
        "refused_period",
    ),
    Wording(
        ("ce mois", "cette semaine", "mois dernier", "semaine derni", "hier"),
        Late(
            rf"{_FAIT} {SUM} (?:ce mois(?:-ci)?|cette semaine|hier)\b"
            r"|\b(?:ce mois-ci|cette semaine|le mois dernier|la semaine derni[èe]re|hier),?"
            rf" {_NAME} (?:\w+ )?{_FAIT} {SUM}",
            re.IGNORECASE,
        ),
        "refused_period",
    ),
    # "AI revenue was 40B last year", "Nvidia faisait 27 milliards avant": nothing says what it is now.
    Wording(
        (
            "last year",
            "previously",
            "back then",
            "an dernier",
            "nnée derni",
            "nnee derni",
            "an passe",
            " avant",
            "avant,",
            "époque",
            "epoque",
        ),
        Late(
            rf"^\W*(?:the |le |la |les |l['’])?[\w'’&. -]{{2,40}}? {_WAS} {_SIZE}{_OF} {_ONCE}\W*$"
            rf"|^\W*{_ONCE},? (?:the |le |la |les |l['’])?[\w'’&. -]{{2,40}}? {_WAS} {_SIZE}{_OF}\W*$"
            rf"|^\W*[\w'’&. -]{{2,40}}? {_ONCE} (?:was|were|[ée]tai(?:t|ent)) {_SIZE}\W*$",
            re.IGNORECASE,
        ),
        "refused_period",
    ),
    # "So far, OpenAI made 13B."
    Wording(
        ("so far,", "to date,", "jusqu"),
        Late(
            r"^\W*(?:so far|to date|up to now|until now|jusqu['’](?:ici|[àa] (?:pr[ée]sent|maintenant"
            r"|aujourd['’]hui))),? [^?]{0,80}\d",
            re.IGNORECASE,
        ),
        "refused_period",
    ),
    # "Nvidia gains 10B to 60B": by so much, or between the two?
    Wording(
        ("gains ", "gained ", "gagne ", "gagnent "),
        Late(rf"\b(?:gains?|gained|gagnent?) {SUM} (?:to|[àa]) {SUM}(?! more)", re.IGNORECASE),
        "refused_offset",
    ),
    # "Nvidia's first half came to 45B".
    Wording(
        ("first half", "second half", "premier semestre", "second semestre"),
        Late(rf"\b(?:first|second) half (?:came to|was|is|brought|of|at|:) {SUM}", re.IGNORECASE),
        "refused_period",
    ),
    # "Nvidia +20% relative to the bull case": of a figure that is not here.
    Wording(
        ("relative to", "compared to", "compared with", " over the ", " above the ", " below the ", " vs the "),
        Late(
            r"\d ?% (?:relative to|compared to|compared with|over|above|below|vs) (?:the |our |my )?"
            r"(?:bull|bear|upside|downside|consensus|street|plan|budget)\b",
            re.IGNORECASE,
        ),
        "refused_reference",
    ),
    # "same as yesterday but margin 40%".
    Wording(
        ("same as ",),
        Late(
            r"(?<!else )(?<!rest )(?<!all )\bsame as (?:yesterday|before|earlier|last (?:time|week|month|year)|mine"
            r"|ours?|theirs?|you)\b",
            re.IGNORECASE,
        ),
        "refused_reference",
    ),
    # "Nvidia tanked 17% yesterday": its shares. "GPUs lose half their value each year": what they fetch used.
    Wording(
        ("yesterday", "hier", "after hours", "market"),
        Late(r"\d ?% (?:yesterday|hier\b|after hours|pre-?market|in early trading)", re.IGNORECASE),
        "refused_outside",
    ),
    Wording(
        ("value", "valeur"),
        Late(
            r"\b(?:los(?:es?|t|ing)|perd\w*|shed\w*) (?:half|most|a third|la moiti[ée]|\d+ ?%) (?:of "
            r"|de )?(?:their|its|leur|sa|la)"
            r" (?:\w+ )?(?:value|valeur)\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "OpenAI a un trou de 5 milliards": a company's own.
    Wording(
        ("trou de", "hole", "shortfall", "deficit", "déficit"),
        Late(
            rf"\b{COMPANY} (?:a|has|faces?|runs?) (?:a |an |un )(?:\$?[\d.]+ ?[bm]n? )?"
            r"(?:trou|hole|shortfall|d[ée]ficit)\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Microsoft, whose cloud brings in $100 billion", "Nvidia raises $20 billion", "Google drops $3 billion on a start-up".
    Wording(
        ("whose cloud", "dont le cloud", "publicit", " ads", "advertising", "raises ", "drops ", "dépense", "depense"),
        Late(
            rf"\b(?:whose cloud|dont le cloud) [a-z]+ (?:in )?{SUM}|{SUM}\$?(?: par an)?,? (?:surtout"
            rf"|essentiellement|principalement|mostly|mainly)"
            rf" (?:gr[âa]ce [àa]|avec|from) (?:la )?(?:publicit[ée]|ads|advertising)|\b(?:nvidia"
            rf"|nvda) raises {SUM}(?=\W*\Z| (?:from|in|to fund|of))"
            rf"|\b{COMPANY} drops {SUM} (?:on|into)\b|\b(?:nvidia|nvda) d[ée]pense(?:ra)? {SUM}",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
)
