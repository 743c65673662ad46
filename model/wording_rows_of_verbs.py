"""Wordings in which the verb right before an amount says that it is no revenue, however far the company stands, and of
changes told in an order, or shared, in which the amount could be a level."""

from __future__ import annotations

import re

from model.company_words import COMPANY
from model.late import Late
from model.wording import Wording

_PAYS = (
    r"(?:invest(?:i(?:t|ra|rait|raient|r|ssent|ssait)|s|ed|ing)?|consacre(?:r|ra|rait|raient|nt)?|engage(?:r|ra"
    r"|rait|nt)?"
    r"|mise(?:r|ra|rait|nt)?|verse(?:r|ra|rait|nt)?|d[ée]bourse(?:r|ra|rait|nt)?|d[ée]pense(?:r|ra|rait|nt)?"
    r"|l[èe]ve(?:ra|rait|nt)?|lever|emprunte(?:r|ra|rait)?|injecte(?:r|ra|rait)?|met(?:tra(?:it)?|tre|tent)?"
    r"|place(?:r|ra|rait)?|doit|devra(?:it)?|doivent|p[èe]se(?:ra|rait|nt)?|pa(?:ie|ye|yer|iera|ierait|ient)"
    r"|spends?|spent|raises?|raised|borrows?|owes?|pays?|paid|pours?)"
)
_ABOUT = r"(?:quelque |pr[èe]s de |environ |about |some |nearly |roughly )?"
_MOVES = (
    r"(?:(?:re)?mont|grimp|bondi|progress|augment|gonfl|(?:re)?tomb|chut|recul|baiss|plong|(?:re)?descend|diminu|gliss)"
    r"(?:erai(?:t|ent)|rai(?:t|ent)|era|eront|ra|ront|e|ent|ait|aient)"
)
_CLIMBS = r"(?:would |will )?(?:climb|rise|grow|jump|fall|drop|sink|slide|go)s?"

WORDINGS_OF_VERBS = (
    # "Meta pèse quelque 1 500 Md$", "Meta met, selon Reuters, 65 Md$", "Nvidia, which will invest 10B in OpenAI": what no
    # list of verbs that state can tell.
    Wording(
        (
            "invest",
            "consacr",
            "engage",
            "mise",
            "verse",
            "bourse",
            "pense",
            "lève",
            "lever",
            "leve",
            "emprunt",
            "injecte",
            " met",
            "place",
            " doi",
            " devra",
            "pèse",
            " pese",
            " pai",
            " pay",
            "spend",
            "spent",
            "raise",
            "borrow",
            " owe",
            " paid",
            " pour",
        ),
        Late(
            rf"\b{COMPANY}(?: (?:p[èe]se|doit|vaut) quelque \d| {_PAYS}, [^,\d]{{3,30}}, \$?\d"
            rf"|,? (?:qui |which |that )(?:va |is going to |will |would )?{_PAYS} {_ABOUT}\$?\d)",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "À 6 Md$ chuterait le CA de Google", "les 40 Md$ où tomberait Nvidia", "to 62B Nvidia sales would climb".
    Wording(
        (
            "ont",
            "grimp",
            "bondi",
            "progress",
            "augment",
            "gonfl",
            "tomb",
            "chut",
            "recul",
            "baiss",
            "plong",
            "descend",
            "diminu",
            "gliss",
            "climb",
            "rise",
            "jump",
            "fall",
            "drop",
        ),
        Late(
            rf"(?:\A\W*|[,;:.?] )(?:[àa]|vers|autour de|jusqu['’][àa]) (?:les |quelque )?\d[^.;?]{{0,20}}? {_MOVES}\b"
            rf"|\d[^,.;?]{{0,16}}? (?:o[ùu]|auxquels|vers lesquels|auquel) {_MOVES}\b"
            rf"|(?:\A\W*|[,;:.?] )to \$?\d[^,.;?]{{0,40}}? {_CLIMBS}\b(?! (?:by|to)\b)",
            re.IGNORECASE,
        ),
        "refused_offset",
    ),
    # "Nvidia augmenterait autour de 10 Md$": to that, or by it?
    Wording(
        ("autour d", "environs d", "alentours d"),
        Late(
            r"\b(?:augment|diminu|progress|gonfl|se creus)[a-z]* (?:autour|aux environs|aux alentours) d(?:e"
            r"|es) \d[\d., ]*"
            r"(?:md|milliard)",
            re.IGNORECASE,
        ),
        "refused_offset",
    ),
    # "Nvidia perd 8 Md$ de ventes et Meta 2 Md$", "2 Md$ de moins pour Google et 3 Md$ pour Meta": a change, or a level?
    Wording(
        ("perd", "de moins", "de plus", "en moins", "en plus", "plus ", "moins ", " less for", " more for"),
        Late(
            rf"\b(?:perd(?:r?ait|ra|raient|ent)?|perdu)\b [^.;?\d]{{0,24}}\d[^.;?]{{0,12}}?"
            rf"(?: de [a-z][^.;?\d]{{1,20}}?(?: et|,)|,) (?:{COMPANY}"
            r"|la marge|le ratio[^,.;\d]{0,12}) \d"
            rf"|\b{COMPANY} (?:et|and) {COMPANY} (?:perdr?[a-z]*|perdent|lose) (?:chacune?"
            rf"|respectivement"
            r"|each|respectively) \$?\d"
            rf"|\d[^,.;?]{{0,12}}? (?:(?:de|en) (?:moins|plus) (?:pour|chez|sur)|(?:less|more) for) {COMPANY}"
            rf"(?:,| et| and) \$?\d[^,.;?]{{0,12}}? (?:pour|chez|sur|for) {COMPANY}"
            rf"|(?:\A\W*|[.;] )(?:plus|moins) \d[^,.;?]{{0,12}}? (?:pour|chez|sur) {COMPANY}(?:,| et)"
            rf" \d[^,.;?]{{0,12}}? (?:pour|chez|sur) {COMPANY}",
            re.IGNORECASE,
        ),
        "refused_offset",
    ),
    # "Combien gagne Nvidia par GPU ?", "Combien vend Nvidia à Google ?", "La marge que vise Microsoft ?"
    Wording(
        ("combien ", "marge ", "montant que ", "chiffre que ", "ventes que ", "que pr", "ce que "),
        Late(
            rf"\bcombien (?:gagne|vend|fait|touche|encaisse)(?:-t-il)? {COMPANY} (?:par [a-z]|(?:[àa]|chez)"
            rf" {COMPANY})|\bcombien {COMPANY} (?:vend|gagne)(?:-t)?-(?:il|elle) (?:par|[àa]"
            rf"|chez) (?!l)[a-z]"
            rf"|\bquelle marge (?:d[ée]gage|fait|affiche|vise|r[ée]alise) {COMPANY}"
            rf"|\bmarge (?:que |qu['’])(?:vise|fait|d[ée]gage|affiche|r[ée]alise|obtient) {COMPANY}"
            r"|\b(?:montant|chiffre|nombre|valeur|ventes) que (?:donne|publie|pr[ée]voit|annonce|avance"
            r"|retient) (?!l['’e]|ce|cette)"
            r"|\A\W*(?:ce )?que (?:pr[ée]voit|donne|annonce) \w+ (?:pour|sur)|\A\W*ce que \w+ (?:pr[ée]voit"
            r"|annonce|donne) pour",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Margin 40% because OpenAI needs to break even": by itself.
    Wording(
        ("break even", "breakeven", "break-even", "équilibre", "equilibre", "rentable"),
        Late(
            r"\b(?:because|as|since|cause|cuz|so that|car|puisqu['’e]|parce qu['’e]) ?(?:the |les )?"
            rf"(?:{COMPANY}|hyperscalers?|cloud providers?|clouds?|they|it|ils?|elles?)"
            r" (?:needs?|has|have|must|wants?|doit|doivent|veut|veulent)(?: to)? (?:break[ -]?even"
            r"|atteindre (?:son |leur |l['’])"
            r"[ée]quilibre|[êe]tre rentables?)",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "facilities cost 1.5x as much": as now, or as the GPUs?
    Wording(
        ("x as much", "times as much"),
        Late(
            r"\b(?:energy|power|facilit(?:y|ies)|buildings?|cooling|electricity) (?:costs? )?costs?"
            r" (?:\w+|\d[\d.]*) ?(?:x|times) as much\b(?! as)",
            re.IGNORECASE,
        ),
        "refused_reference",
    ),
    # "Nvidia operating expenses at 11B".
    Wording(
        ("expense", "spend", "costs", "outlay"),
        Late(
            rf"\b{COMPANY}(?:['’]s)? (?:operating|general|admin\w*|r&d|research|marketing|staff"
            rf"|personnel|labou?r) "
            r"(?:expenses?|costs?|spend(?:ing)?|outlays?)\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Coverage of our analysts is 12 companies", "the gap is dead", "another genius who thinks margin is 95%".
    Wording(
        ("coverage ", " is dead", " genius"),
        Late(
            r"\bcoverage (?:of|by) (?:our|the|my|their) analysts?\b|\bcoverage\b[^.;?]{0,30}\d+ (?:companies"
            r"|stocks|names|firms)\b"
            r"|\b(?:gap|hole|bubble|coverage|margin) (?:is|are) dead\b|\b(?:another|some|yet another|what a) genius\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "L'écart avec Google est de 5 Md$", "Nvidia manque de 10 Md$", "Meta, obligée de payer 5 Md$".
    Wording(
        ("cart avec ", "gap with ", "gap to ", " manque de ", "oblig", "un manque ", "un trou "),
        Late(
            rf"\b(?:[ée]cart avec|gap with) {COMPANY} (?:est|serait|is|was) (?:de )?\$?\d"
            rf"|\b{COMPANY} manque de \d"
            rf"|\b{COMPANY},? (?:est )?oblig[ée]e?s? de payer \d"
            rf"|\b{COMPANY} ?: un (?:manque [àa] gagner|trou) de \d",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
)
