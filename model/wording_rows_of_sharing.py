"""Wordings of a change that several share without saying how: all of the companies, figures in brackets under one verb, the
second half of a list in French, a level or a gain on top."""

from __future__ import annotations

import re

from model.amount_pattern import SUM
from model.company_words import COMPANY
from model.late import Late
from model.wording import Wording

_EN = r"(?:doubles?|triples?|halves?|halve|grows?|gains?|rises?|adds?|loses?|falls?|drops?|goes up|go up|goes down|go down)"
_FR = r"(?:doublent|triplent|gagnent|perdent|montent|baissent|augmentent|progressent)"

WORDINGS_OF_SHARING = (
    # "All of them double, Nvidia as well", "Google doubles and so does everybody else", "Google, Meta and the like double".
    Wording(
        ("all of them", "they all", "tous ", "toutes ", "everybody", "everyone", "and the like"),
        Late(
            rf"\b(?:all of them|they all) {_EN}\b|\b(?:ils |elles )?(?:tous|toutes) {_FR}\b"
            rf"|\bso (?:do|does|is|are) every(?:body|one)\b|\band the like {_EN}\b"
            rf"|\bevery(?:body|one) {_EN}(?: by)?(?: about| another| an extra)? {SUM}(?![ \d.,]*%)",
            re.IGNORECASE,
        ),
        "refused_scope",
        unless=Late(r"\b(?:margins?|marges?|figures|numbers|variables)\b", re.IGNORECASE),
    ),
    # "Google (20B) and Meta (15B) grow", "growth at Google (20B) and Meta (15B)": where they stand, or by how much?
    Wording(
        ("(",),
        Late(
            rf"\({SUM}\)[^;.?\d(]{{0,24}}\({SUM}\) (?:both |each |all )?(?:{_EN}|{_FR})\b"
            rf"|\b(?:growth|gains?|increases?|hausses?|croissance)\b[^;.?\d(]{{0,24}}\({SUM}\)[^;.?\d(]{{0,24}}\({SUM}\)",
            re.IGNORECASE,
        ),
        "how_much_change",
    ),
    # "Une baisse de 10 points de la marge et de 10 milliards de Nvidia": by as much, or to it?
    Wording(
        ("une hausse ", "une baisse ", "une augmentation ", "une chute "),
        Late(
            rf"\bune (?:hausse|baisse|augmentation|chute) de [^;.?,]{{2,40}} et de {SUM}\$? (?:de |d['’]|pour "
            r"|chez )(?:la |le )?"
            rf"{COMPANY}",
            re.IGNORECASE,
        ),
        "how_much_change",
    ),
    # "Baisser la marge de 10 points ou Nvidia de 10 milliards".
    Wording(
        (" ou ",),
        Late(
            r"\b(?:baisser|augmenter|monter|r[ée]duire|relever|diminuer)\b[^;.?]{0,40}\d[^;.?]{0,12} ou (?:la |le "
            r"|les |l['’])?"
            rf"(?:{COMPANY}|marge|capex) d['’e] ?\d",
            re.IGNORECASE,
        ),
        "refused_side",
    ),
    # "5B on top for Google", "5B on Google, 3B off Meta": a level, or more by as much?
    Wording(
        (" on top for ", " on top at ", " off "),
        Late(
            rf"{SUM} on top (?:for|at) {COMPANY}|{SUM} on {COMPANY}[, ]+(?:and )?(?:{SUM}|\d+ points?) off ",
            re.IGNORECASE,
        ),
        "how_much_change",
    ),
    # "Google makes 18B, twice what Meta has": says it of the one, and changes the other in no way.
    Wording(
        ("twice what ", "double what ", "half what ", "times what ", "le double de ce que ", "la moitié de ce que "),
        Late(
            rf"{SUM}[^;.?\d]{{0,24}}, (?:about |roughly |nearly )?(?:twice|double|half|\w+ times) what {COMPANY}"
            rf"|{SUM}[^;.?\d]{{0,24}}, (?:soit )?(?:le double|la moiti[ée]|le triple) de ce que",
            re.IGNORECASE,
        ),
        "refused_reference",
    ),
    # "What is the largest data center cost that 75B supports?", "the biggest capex that 100B of revenue can carry".
    Wording(
        ("support", "can carry", "can pay for", "justif"),
        Late(
            r"\b(?:maximum|max|largest|biggest|highest"
            rf"|most)\b[^;.?\d]{{2,40}} (?:that )?{SUM}(?: of (?:ai )?revenue)? (?:supports?"
            r"|can (?:carry|support|pay for|justify)|justifies)\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "GPUs make up half of the 150B bill", "half of the 150B is chips": of that bill, not of today's.
    Wording(
        ("half of the ", "half the ", "third of the ", "quarter of the ", "half of nvidia", "half of our "),
        Late(
            r"\b(?:make up|are|is|account for|represent)s? (?:about )?(?:half|a third|a quarter"
            r"|two thirds) (?:of )?(?:the|our|that|a)"
            rf" {SUM}|\b(?:half|a third|a quarter|two thirds) of [\w'’]+ {SUM} (?:is|are|goes to"
            r"|goes on) (?:for )?(?:the )?"
            r"(?:energy|power|chips|gpus|facilities|buildings)",
            re.IGNORECASE,
        ),
        "refused_reference",
    ),
    # "Consensus has Nvidia at 57.8bn; our analyst is at 63bn. Show both gaps."
    Wording(
        ("both gaps", "each gap", "two gaps", "the gaps", "les deux écarts"),
        Late(r"\b(?:both|each|two|the) gaps?\W*$|\bles deux [ée]carts\W*$", re.IGNORECASE),
        "refused_side",
        unless=Late(r"\b(?:vs\.?|versus|or|ou|contre|against|compare\w*|case|scenario|cas)\b", re.IGNORECASE),
    ),
    # "If Meta had Google's 20B and Google had Meta's 10B".
    Wording(
        (" had ",),
        Late(rf"\b{COMPANY} had {COMPANY}['’]s {SUM}", re.IGNORECASE),
        "refused_reference",
    ),
    # "How big is the gap at 60B, and what would halve it?": that gap, not the baseline's.
    Wording(
        ("halve it", "halve the resulting", "double it", "halve that"),
        Late(
            r"\bgap\b[^?]{0,60}\bwhat (?:would|could|will) (?:halve|double|cut) it\b|\bhalve (?:the resulting|that) gap\b",
            re.IGNORECASE,
        ),
        "refused_reference",
    ),
    # "If Google doubles, what's the gap, and if Meta doubles too?": with both, or each by itself?
    Wording(
        (" and if ", " et si "),
        Late(
            r"\b(?:what(?:['’]s| is)|quel est) (?:the |l['’])?(?:gap|[ée]cart|coverage|couverture),? (?:and"
            r"|et) (?:if|si)\b",
            re.IGNORECASE,
        ),
        "refused_side",
    ),
    # "Que Google double ou non", "si oui ou non Google double".
    Wording(
        (" ou non", " ou pas"),
        Late(r"\b(?:que|qu['’])[^;.?\d]{3,40} ou (?:non|pas)\b *,|\bsi oui ou non\b", re.IGNORECASE),
        "refused_negation",
    ),
    # "Google makes 20B. If this doubled": from the baseline, or from that?
    Wording(
        ("doubled", "tripled", "halved", "more"),
        Late(
            rf"{SUM}[.;] *(?:and |now )?(?:what )?if (?:it|this|that) (?:doubled|tripled|halved|(?:sold|made"
            r"|earned) \d+ ?% more)\b",
            re.IGNORECASE,
        ),
        "refused_reference",
    ),
    # "Double vs triple Google", "doubler ou tripler Google".
    Wording(
        ("double vs", "double or", "double versus", "doubler ou", "doubler vs", "halve or", "halve vs"),
        Late(
            r"\b(?:double|halve|doubler) (?:vs\.?|versus|or|ou) (?:triple|double|quadruple|tripler)\b",
            re.IGNORECASE,
        ),
        "refused_side",
    ),
    # "Que vaut l'écart à 60 puis à 80 Md$ pour Nvidia ?", "quelle marge pour Nvidia à 60 Md$, et quelle marge à 80".
    Wording(
        (" puis à", ", et quel"),
        Late(
            r"\b[ée]cart à \d[^;.?]{0,16} puis à \d"
            r"|\bquelle marge pour [^;.?]{2,40}\d[^;.?]{0,12}, et quelle marge [àa] \d",
            re.IGNORECASE,
        ),
        "refused_side",
    ),
    # "Over three years, how much revenue is needed in total?", "lifetime required revenue at a payback of 4 years".
    Wording(
        ("in total", "lifetime"),
        Late(
            r"\byears?\b[^;.?]{0,40}\b(?:needed|required|earn)\b[^;.?]{0,24} in total\b"
            r"|\blifetime (?:required revenue|requirement)\b",
            re.IGNORECASE,
        ),
        "refused_period",
    ),
    # "Écart aujourd'hui et avec Nvidia à 60 Md$ ?", "gap now and without OpenAI?"
    Wording(
        ("aujourd'hui et ", "aujourd’hui et ", "actuel et ", "now and ", "today and "),
        Late(
            r"\b(?:aujourd['’]hui|actuel) et (?:avec|si) [^?]*\d|\b(?:now|today) and (?:without|with no|if no)\b",
            re.IGNORECASE,
        ),
        "refused_side",
    ),
    # "Nvidia sells twice less": half, or a third?
    Wording(
        (" less", "moins"),
        Late(r"\b(?:twice|thrice|(?:two|three|four|\d) times|\dx) (?:less|smaller|fewer|lower)\b", re.IGNORECASE),
        "refused_reference",
    ),
    # "Gap at 60B of Nvidia less the gap at 50B?", "how much larger at 60 than at 50?", "same gap as Nvidia at 60B".
    Wording(
        ("the gap", "gap at", "same gap", "same coverage", "même écart", "même couverture", "qu'à", "qu’à"),
        Late(
            r"\bgap (?:at|with|if)\b[^?]{0,60}\b(?:less|minus) (?:the )?gap\b|\bsame (?:gap|hole|coverage) as\b"
            r"|\bm[êe]me (?:[ée]cart|trou|couverture) qu(?:e |['’])|\b(?:plus (?:grand|[ée]lev[ée]|large|haut)\w*"
            r"|moins \w+|de plus|de combien)\b[^?]{0,60}\d[^?]{0,16} qu['’][àa] \d",
            re.IGNORECASE,
        ),
        "refused_side",
    ),
    # "Nvidia en hausse ou en baisse de 10 %".
    Wording(
        (" ou en baisse", " ou en hausse"),
        Late(r"\ben (?:hausse ou en baisse|baisse ou en hausse)\b", re.IGNORECASE),
        "refused_side",
    ),
    # "Nvidia drops until the gap is 80B", "Google monte pour que l'écart soit de 90 Md$".
    Wording(
        ("until the", "until our", "ce que l", "pour que l"),
        Late(
            rf"\b(?:{_EN}|climbs?|shrinks?|slides?|(?:come|go)(?:es)? (?:down|up)|lengthens?|rise|fall|grow"
            r"|drop) until (?:the|our) (?:gap|hole|coverage)\b"
            r"|\b(?:baisse|monte|grimpe|recule|progresse|augmente|descend) (?:jusqu['’][àa] ce que|pour que) (?:l['’]|la )"
            r"(?:[ée]cart|couverture)\b",
            re.IGNORECASE,
        ),
        "refused_offset",
    ),
    # "What would a 1% change in margin do?", "what's 1% of margin worth?": which way?
    Wording(
        (" change in ", " move in ", " swing in ", " shift in ", " worth"),
        Late(
            r"\b(?:an? )?\d[\d.]* ?% (?:change|move|swing|shift) in (?:the )?"
            r"|\d[\d.]* ?% of (?:the )?margin (?:is )?worth\b",
            re.IGNORECASE,
        ),
        "which_way",
    ),
    # "Nvidia ten billion a quarter".
    Wording(
        (" a quarter", " per quarter", " each quarter", " par trimestre"),
        Late(
            r"\b(?:billions?|millions?|bn|milliards?) (?:a|per|each|every|par) (?:quarter|trimestre)\b", re.IGNORECASE
        ),
        "refused_period",
    ),
    # "Percentage shortfall at Nvidia 75B?", "real end demand at Nvidia 80B?", "work back from 600B required to Nvidia".
    Wording(
        ("percentage shortfall", "percentage gap", "end demand at", "work back from", "work backwards from"),
        Late(
            r"\bpercentage (?:shortfall|gap)\b|^\W*(?:real |true )?end demand (?:at|with|if)\b"
            r"|\bwork back(?:wards)? from"
            rf" (?:a |the )?{SUM} required\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Un tiers de la marge d'aujourd'hui", "les deux tiers de la couverture actuelle", "a third of today's coverage".
    Wording(
        ("d'aujourd", "d’aujourd", "actuelle", "of today", "of the current"),
        Late(
            r"\b(?:tiers|quart|cinqui[èe]me)s? de la (?:marge|couverture) (?:d['’]aujourd['’]hui|actuelle)\b"
            r"|\b(?:third|quarter|fifth)s? of (?:today['’]s|the current) (?:margin|coverage)\b",
            re.IGNORECASE,
        ),
        "refused_reference",
    ),
    # "What's the gap before Nvidia doubles?", "écart avant que Nvidia double ?": as it is today.
    Wording(
        (" before ", " avant "),
        Late(
            rf"\b(?:gap|coverage|hole) before (?:{COMPANY}) {_EN}\b|\b(?:[ée]cart|couverture) avant (?:que "
            r"|la (?:hausse|baisse) )",
            re.IGNORECASE,
        ),
        "refused_side",
    ),
    # "Tell me what Nvidia's 60B implies for the TCO": which of the two is 60B?
    Wording(
        ("implies", "means for", "translate", "imply for"),
        Late(
            rf"\bwhat {COMPANY}['’]s {SUM} (?:implies|means|translates)\b|\bhow (?:does"
            rf"|do) {COMPANY}['’]s {SUM} translate\b",
            re.IGNORECASE,
        ),
        "refused_offset",
    ),
    # "A 20% rise for Nvidia and a 10B one for Google".
    Wording(
        (" one for ", " one at "),
        Late(
            rf"\b(?:rise|increase|cut|drop|fall|gain)\b[^;.?]{{0,40}} (?:and|,) an? {SUM} one (?:for|at|in) ",
            re.IGNORECASE,
        ),
        "how_much_change",
    ),
    # "Gap at Nvidia 60B? Then at a 40% margin?"
    Wording(
        ("? then at", "? then with", "? then if", "? puis "),
        Late(r"\d[^?]{0,16}\? *(?:then|puis) (?:at|with|if|[àa]|avec|si) [^?]*\d", re.IGNORECASE),
        "refused_side",
    ),
    # "What should Google make (it makes 12B now) to close the gap?"
    Wording(
        ("makes", "sells", "now)", "today)", "actuellement)"),
        Late(
            r"\b(?:what|how much|combien) [^?(]{3,40}\((?:it (?:makes|sells|earns) )?[^?()]*\d[^?()]* (?:now|today"
            r"|actuellement"
            r"|aujourd['’]hui)\) (?:to|for|pour) ",
            re.IGNORECASE,
        ),
        "open_correction",
    ),
    # "What would margin, payback and Nvidia each have to be?"
    Wording(
        (" each have to", " each need", " each be"),
        Late(r"\bwhat (?:would|must|should|do|does)\b[^?;.\d]{4,60} each (?:have|need|be)\b", re.IGNORECASE),
        "refused_joint",
    ),
)
