"""Wordings that say of an amount what makes it no value of the model: by how much more, of which part, from where."""

from __future__ import annotations

import re

from model.company_words import COMPANY
from model.late import Late
from model.wording import Wording

_SPENDING = r"(?:capex|tco|cost|bill|spend\w*|build-?out|co[ûu]ts?|facture|d[ée]penses?)"
_MONEY = r"\$?\d[\d.,]* ?(?:[bmt]n?\b|billion|million|trillion|md\b|milliards?)"
_PART = r"(?:half|(?:a|one|two) (?:third|quarter|fifth)s?|la moiti[ée]|un (?:tiers|quart)|\d[\d.,]* ?%)"

WORDINGS_OF_AMOUNTS = (
    # "a GPU costs 30k", "a data center costs 10B": one of them.
    Wording(
        (
            *(
                f"{each} {thing}"
                for each in ("a", "each", "every", "one", "per", "un", "chaque")
                for thing in ("gpu", "chip", "rack", "data", "campus", "centre")
            ),
            "h100",
            "b200",
            "puce",
            "gpus go",
            "gpus sell",
            "chips go",
            "chips sell",
        ),
        Late(
            r"(?<!of )(?<!d['’])\b(?:an?|each|every|one|per|une?|chaque)"
            r" (?:gpu|chip|h100|b200|rack|puce|data ?cent(?:er|re)|centre de donn[ée]es|campus)"
            r" (?:costs|sells? for|goes for|is|runs|co[ûu]te|vaut)\b"
            r"|\b(?:gpu|chip)s (?:go|sell|retail)s? for \$?\d[\d.,]* ?k\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "data center land cost 10B": a part of the cost.
    Wording(
        ("land ", "hardware", "equipment", "server", "construction", "networking"),
        Late(r"\bdata ?cent(?:er|re)s? (?:land|hardware|equipment|servers?|construction|networking)\b", re.IGNORECASE),
        "refused_scope",
    ),
    # "Apple takes a 30% cut"; the clouds' is their margin.
    Wording(
        (" cut", "commission", " slice"),
        Late(
            r"(?<!clouds )(?<!cloud )(?<!scalers )(?<!providers )\b(?:takes?|taking|took|gets?|keeps?)"
            r" an? \$?\d[\d.,]* ?% (?:cut|slice|commission)\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "grows at a 20% clip".
    Wording(
        ("clip", "pace", "rythme"),
        Late(r"\bat an? \d[\d.,]* ?% (?:clip|pace)\b|\bau rythme de \d[\d.,]* ?%", re.IGNORECASE),
        "refused_period",
    ),
    # "some say Nvidia 60B, others 80B": two views.
    Wording(
        ("others", "autres"),
        Late(
            r"\bothers (?:say|claim|think|see|reckon|argue|are at)\b|, others (?=\$?\d)"
            r"|\bd['’]autres (?:disent|voient|pensent|parlent)\b|\bd['’]autres (?=\d)",
            re.IGNORECASE,
        ),
        "refused_side",
    ),
    # "OpenAI earns twice what Anthropic earns".
    Wording(
        (
            *(f"{each} what " for each in ("twice", "double", "triple", "half", "thrice", "times", "x")),
            "ce que",
            "ce qu'",
        ),
        Late(
            r"\b(?:is|are|was|at|makes?|earns?|sells?) (?:about |only )?"
            r"(?:twice|double|triple|half|thrice|\w+ times|\d[\d.]* ?x) what "
            r"(?!the (?:article|base)|they say|it (?:is|was|says)|(?:it|they) (?:do|does|makes?|sells?|earns?)\b)"
            r"|\b(?:le double|le triple|la moiti[ée]|\w+ fois) de? ?ce qu[e'’]",
            re.IGNORECASE,
        ),
        "refused_offset",
    ),
    # "Google 20B, Meta 15B, total?".
    Wording(
        ("total",),
        Late(r"(?:what(?:['’]s| is) the|combien au|quel(?: est le)?|,|\.)\s*total\W*$", re.IGNORECASE),
        "refused_reference",
    ),
    # "half of the gap comes from Nvidia".
    Wording(
        ("of the gap", "of the hole", "of the shortfall", "de l'écart", "de l'ecart", "du trou"),
        Late(
            r"\bof the (?:gap|hole|shortfall) (?:comes?|is due|is from|is explained)\b"
            r"|\bde l['’][ée]cart (?:vient|provient)\b|\bdu trou (?:vient|provient)\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "energy doubles the cost", "energy brings Nvidia's 60B to 120B", "facilities add another 50%".
    Wording(
        (" doubl", " tripl", "bring", "take", "lift", "push", "porte", "amène", "amene", " add"),
        Late(
            r"\b(?:energy|power|facilit(?:y|ies)|[ée]nergie|[ée]lectricit[ée])"
            r" (?:(?:would |will )?(?:doubl|tripl)\w+ (?:the|le|la) (?:total )?" + _SPENDING + r"\b"
            r"|(?:brings?|takes?|lifts?|pushe?s?|porte|am[eè]ne)\b[^,;?]{0,24}\d[^,;?]{0,20} (?:to|[àa]) \$?\d"
            r"|adds? (?:another |an extra )?\d[\d.,]* ?% (?:more|to (?!(?:the )?(?:gpu|chip|nvidia))))",
            re.IGNORECASE,
        ),
        "refused_offset",
    ),
    # "what share of capex is speculative".
    Wording(
        ("speculative", "spéculati", "speculati"),
        Late(
            r"(?:\b(?:share|fraction|portion|percentage|part|proportion)\b|%)[^,;:?]{0,24}\b(?:is|are|est|sont)"
            r" (?:speculative|sp[ée]culati\w+)",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "each 10B of Nvidia sales adds 40B".
    Wording(
        ("each", "every", "chaque"),
        Late(r"\b(?:each|every|chaque)(?: extra| additional| new)? " + _MONEY, re.IGNORECASE),
        "refused_offset",
        Late(rf"\b{COMPANY} each {_MONEY}", re.IGNORECASE),  # "Google and Microsoft each 15B"
    ),
    # "OpenAI contributes 20B to a total of 100B".
    Wording(
        ("total",), Late(r"\bto an? (?:ai )?total of \$?\d|[àa] un total de \$?\d", re.IGNORECASE), "refused_offset"
    ),
    # "GPUs make up half of a 300B capex", "OpenAI takes half of AI revenue", "half the capex goes to energy".
    Wording(
        (
            "make up",
            "takes ",
            "eats ",
            "half",
            "third",
            "quarter",
            "fifth",
            "represent",
            "représent",
            "account",
            "moiti",
            "sont",
        ),
        Late(
            r"\b(?:gpus?|chips|nvidia|puces)\b (?:are|is|sont|font) (?:about |only |roughly )?"
            + _PART
            + r" (?:of |de |du )?"
            r"(?:an? |the |our |du |de |le |la )?(?:\$?\d[\d.]*\w* )?" + _SPENDING + r"\b"
            r"|\b(?:takes?|eats?(?: up)?|makes? up|represents?|accounts? for|repr[ée]sentent?)"
            r" (?:about |only |roughly )?" + _PART + r" (?:of |de |du )?(?:an? |the |our |all |du |de |le |la )?"
            r"(?:\$?\d[\d.]*\w* )?(?:ai revenues?|" + _SPENDING + r")\b"
            r"|\b"
            + _PART
            + r" (?:of |de |du )?(?:the |our |le |la )?"
            + _SPENDING
            + r" (?:goes?|is|va|est) (?:to|for|on|[àa]|pour)\b",
            re.IGNORECASE,
        ),
        "refused_offset",
    ),
    # "Nvidia 60B plus half again for energy".
    Wording(("half again",), Late(r"\bhalf again for\b", re.IGNORECASE), "refused_offset"),
    # "GPU/energy ratio of 2".
    Wording(("gpu",), Late(r"\bgpus? ?[/:] ?(?:energy|power|facilit\w+)", re.IGNORECASE), "refused_inverse"),
    # "never mind energy".
    Wording(
        ("mind", "côté", "cote"),
        Late(
            r"\bnever ?mind (?:the |about )?(?:energy|power|facilit\w+)"
            r"|\blaiss\w+ (?:l['’]|les? |la )?[\wé]+ de c[ôo]t[ée]",
            re.IGNORECASE,
        ),
        "refused_negation",
    ),
    # "if AI revenue doubles, does Nvidia double".
    Wording(
        ("does ",),
        Late(
            r"\bdoes (?!that|it|this|an?\b|the\b)\w+ (?:double|triple|halve|grow|shrink|fall(?! short)|rise)\b"
            r"(?! (?:to )?(?:below|above|under|over|past) )",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "AI revenue 100B, half the required revenue".
    Wording(
        (
            ", half",
            ", twice",
            ", double",
            ", a third",
            ", one third",
            ", a quarter",
            ", la moiti",
            "is half",
            "is twice",
            "or half",
        ),
        Late(
            r"\d[^\s,;]*(?: billion| md\$)?, (?:which is |that is |i\.?e\.? |or |soit )?"
            r"(?:only |about |some |roughly )?(?:half|twice|double|(?:a|one) (?:third|quarter)|la moiti[ée])"
            r" (?:of |du |de )?(?:the |that |le |la |l['’])?(?:total )?"
            r"(?:required|ai revenue|energy|capex|total|revenu|co[ûu]t)\b",
            re.IGNORECASE,
        ),
        "refused_offset",
    ),
    # "capex of 300B plus energy".
    Wording(
        ("plus", "+"),
        Late(
            r"\b" + _SPENDING + r"\b[^,;?]{0,12}\d[^,;?]{0,10} (?:plus|\+) (?:the |l['’]|les )?"
            r"(?:energy|power|facilities|[ée]nergie|b[âa]timents)\W*$",
            re.IGNORECASE,
        ),
        "refused_offset",
    ),
    # "Nvidia sells 60B; it keeps a 75% margin".
    Wording(
        (" it ", "; it", "margin there", "our own", "my own", "our saas", "my company", "our company", "our firm"),
        Late(
            r"(?<!on )(?<!with )\bit (?:keeps?|has|makes?|earns?|takes?) an? \d[\d.,]* ?% (?:gross )?margin\b"
            r"|\bmargin there\b"
            r"|\b(?:our|my)(?: own| company['’]?s?| firm['’]?s?)* (?:own|saas|company['’]?s?|firm['’]?s?)"
            r"(?: gross)? margin\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "are we short at 60B?".
    Wording(("short at",), Late(r"\bshort at \$?\d\S*", re.IGNORECASE), "refused_reference"),
    # "how much do end users need to pay?", "how much do hyperscalers make?".
    Wording(
        tuple(
            f"{verb} {who}"
            for verb in ("do", "must", "should", "will", "would")
            for who in ("the ", "end", "customers", "clients", "hyperscalers", "cloud")
        ),
        Late(
            r"\b(?:how much|what) (?:do|must|should|will|would) (?:the )?"
            r"(?:end[- ]users|customers|clients|hyperscalers|clouds|cloud providers)"
            r" (?:(?:have|need) to )?(?:pay|spend|make|earn)\b",
            re.IGNORECASE,
        ),
        "refused_outside",
        unless=Late(
            r"\bcustomers (?:have|need) to (?:pay|spend)(?: on ai| for ai)? to break[ -]?even\b", re.IGNORECASE
        ),
    ),
    # "is that more than today?", "qui gagne le plus ?".
    Wording(
        ("than", "est-ce", "qui gagne"),
        Late(
            r"\bis (?:that|this|it) (?:more|less|higher|lower|bigger|smaller|better|worse) than\b"
            r"|\best-ce (?:plus|moins|mieux|pire) qu|\bqui gagne le plus\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "À quand l'équilibre ?"
    Wording(("quand",), Late(r"(?:^|\s)[àa] quand\b", re.IGNORECASE), "refused_period"),
    # "240B of AI revenue is needed to break even".
    Wording(
        ("need", "requir", "nécess", "necess"),
        Late(
            r"\d[^\s,;]*(?: billion| md\$)? (?:of|in|de) (?:ai )?(?:revenues?|revenus? (?:ia|d['’]ia)|sales)"
            r" (?:is|are|would be|sont|est) (?:required|needed|necessary|n[ée]cessaires?)\b",
            re.IGNORECASE,
        ),
        "refused_offset",
    ),
    # "20B upside to AI revenue".
    Wording(
        ("upside", "downside"),
        Late(r"\d[\d.,]*\w*(?: billion)? (?:of )?(?:up|down)side\b|\b(?:up|down)side of \$?\d", re.IGNORECASE),
        "refused_reference",
    ),
    # "which closes more of the gap, Nvidia 40B or margin 40%".
    Wording(
        ("more", "most"),
        Late(r"\b(?:which|what) (?:\w+ )?(?:closes|fills|moves|helps|does|has) (?:the )?mo(?:re|st)\b", re.IGNORECASE),
        "refused_side",
        unless=Late(r"\A(?!.* or .* or ).*\d.* or .*\d", re.IGNORECASE),
    ),
    # "new AI revenue of 20B", "surplus capex of 50B": on top of what there is?
    Wording(
        ("new ", "nouveau", "surplus"),
        Late(
            r"\bnew ai revenue (?:of|:|=)? ?\$?\d|\bnouveaux? revenus? (?:ia|d['’]ia) (?:de|:|=)? ?\d"
            r"|\bsurplus (?:capex|spend\w*|revenues?|sales)\b",
            re.IGNORECASE,
        ),
        "refused_offset",
    ),
    # "maximum capex is 300B", "marge maximale de 40 %".
    Wording(
        ("maxim", "minim", "max ", "min "),
        Late(
            r"\b(?:max|min)(?:imum)? (?:ai )?(?:capex|revenues?|sales|margin|payback|spend\w*|cost)"
            r"(?: is| of| at| are|:| =)? ?\$?\d"
            r"|\b(?:marge|capex|revenus?(?: ia)?|ventes) (?:maxima|minima)\w+ (?:de |est de |: ?)?\d",
            re.IGNORECASE,
        ),
        "refused_bound",
    ),
    # "nine-month AI revenue is 100B".
    Wording(
        ("-month",),
        Late(r"\b(?:three|six|nine|\d+)-month (?:ai )?(?:revenues?|sales|capex|spend\w*)\b", re.IGNORECASE),
        "refused_period",
    ),
    # "OpenAI 13B, remaining AI revenue 60B".
    Wording(
        ("remaining", "all other", "every other"),
        Late(r"\b(?:remaining|all other|every other|all the other) ai revenue\b", re.IGNORECASE),
        "refused_scope",
    ),
    # "the margin improves from 40%", "Nvidia moves 10B".
    Wording(
        ("from", "moves"),
        Late(
            r"\b(?:improv|recover|rebound|mov|worsen|expand)\w* from \$?\d[^\s,;]*(?: billion)?(?=\W*$)"
            r"|\bmoves (?=\$?\d[^\s,;]*(?:\W*$))",
            re.IGNORECASE,
        ),
        "how_much_change",
    ),
    # "Nvidia's 60B excludes energy", "that includes facilities".
    Wording(
        ("exclu", "includes", "compren", "inclu"),
        Late(
            r"(?:(?:nvidia['’]s|gpu|margin|the|les?) \$?\d[^\s,;]*(?: md\$)?(?: de nvidia)?|\d% margin|that|which"
            r"|this|it)"
            r" (?:excludes?|includes?|comprennent|comprend|incluent|inclut|excluent|exclut)"
            r" (?:the |l['’]|les |all )?(?:energy|facilit\w+|power|[ée]nergie|b[âa]timents)",
            re.IGNORECASE,
        ),
        "refused_offset",
    ),
    # "how much revenue per GPU".
    Wording(
        ("per gpu", "par gpu"),
        Late(r"\b(?:revenues?|sales|income|revenus?|ventes) (?:per|par) gpu\b(?! ?(?:\$|dollar|buck))", re.IGNORECASE),
        "refused_outside",
    ),
    # "20B of AI revenue needs to be found", "il reste 20 Md$ de revenu IA à trouver".
    Wording(
        ("found", "trouver"),
        Late(
            r"\b(?:needs?|remains?|has|have) to be found\b|\d[^?]{0,24}\brevenus? (?:ia |d['’]ia )?[àa] trouver\b",
            re.IGNORECASE,
        ),
        "refused_offset",
    ),
    # "what fraction of that is backed by demand?".
    Wording(
        (" of that", " of this", " of it"),
        Late(r"\b(?:share|fraction|portion|percentage|%) of (?:that|this|it) (?:is|are)\b", re.IGNORECASE),
        "refused_outside",
    ),
    # "Nvidia recovers 10B", "AI revenue grows at 20B".
    Wording(
        ("recover", "rebound", "grow"),
        Late(
            r"\b(?:(?:recover|rebound)(?:s|ed|ing)?|grow(?:s|ing)? at) \$?\d[\d.,]* ?(?:[bmt]n?\b|billion)",
            re.IGNORECASE,
        ),
        "how_much_change",
    ),
    # "augmente de 20 Md$ par rapport à 75 Md$".
    Wording(
        ("par rapport",),
        Late(
            r"\b(?:augment|baiss|progress|recul|mont|cro[îi])\w*[^,;?]{0,24}\d[^,;?]{0,8} par rapport [àa] \d",
            re.IGNORECASE,
        ),
        "other_base",
    ),
    # "que coûtent 60 Md$ de GPU": with what?
    Wording(("coute", "coûte"), Late(r"\b(?:que|combien) co[ûu]te\w* (?=\d)", re.IGNORECASE), "refused_reference"),
)
