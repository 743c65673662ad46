"""Wordings that say of an amount what makes it no value of the model: by how much more, of which part, from where."""

from __future__ import annotations

import re

from model.late import Late
from model.reader.refused.wording import Wording
from model.reader.words.row_words import MONTH

_SPENDING = r"(?:capex|tco|cost|bill|spend\w*|build-?out|co[ûu]ts?|facture|d[ée]penses?)"

_PART = r"(?:half|(?:a|one|two) (?:third|quarter|fifth)s?|la moiti[ée]|un (?:tiers|quart)|\d[\d.,]* ?%)"

ROWS = (
    # "Nvidia 60B or maybe M", "60 millions ou milliards ?".
    Wording(
        (" or ", " ou "),
        Late(
            r"\d ?(?:b|bn|billions?|m|mn|millions?|t|tn|trillions?|milliards?|md\$?)\$?,? (?:or|ou) (?:maybe "
            r"|perhaps |was it |is it"
            r" |peut-[êe]tre )?(?:b|bn|billions?|m|mn|millions?|t|tn|trillions?|milliards?)\b(?! ?\d)",
            re.IGNORECASE,
        ),
        "refused_side",
    ),
    # "Nvidia 5..5B": a range without a second end, or 5.5B.
    Wording(("..",), Late(r"(?<![\d.,])(\d+) ?\.\. ?\1(?![\d.,])(?: ?[bm]n?\b)?", re.IGNORECASE), "half_range"),
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
            r"(?<!of )(?<!d['’])\b(?:an?|each|every|one|per|une?|chaque) (?:gpu|chip|h100|b200|rack|puce"
            r"|data ?cent(?:er|re)|centre de donn[ée]es|campus) (?:costs|sells? for|goes for|is|runs|co[ûu]te"
            r"|vaut)\b",
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
    # "some say Nvidia 60B, others 80B": two views.
    Wording(
        ("others",),
        Late(
            r"\bothers (?:say|claim|think|see|reckon|argue|are at)\b"
            r"|, others (?=\$?\d)",
            re.IGNORECASE,
        ),
        "refused_side",
    ),
    # "Nvidia fait le double de ce qu'on croit".
    Wording(
        (
            *(f"{each} what " for each in ("twice", "double", "triple", "half", "thrice", "times", "x")),
            "ce que",
            "ce qu'",
        ),
        Late(
            r"\b(?:le double|le triple|la moiti[ée]|\w+ fois) de? ?ce qu[e'’]",
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
        ("of the gap", "of the hole", "of the shortfall"),
        Late(
            r"\bof the (?:gap|hole|shortfall) (?:comes?|is due|is from|is explained)\b",
            re.IGNORECASE,
        ),
        "refused_outside",
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
    # "Our own gross margin is 72%, so how far off are we?".
    Wording(
        ("our own", "my own", "our saas", "my company", "our company", "our firm"),
        Late(
            r"\b(?:our|my)(?: own| company['’]?s?| firm['’]?s?)* (?:own|saas|company['’]?s?"
            r"|firm['’]?s?)(?: gross)? margin\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
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
    # "maximum capex is 300B".
    Wording(
        ("maxim", "minim", "max ", "min "),
        Late(
            r"\b(?:max|min)(?:imum)? (?:ai )?(?:capex|revenues?|sales|margin|payback|spend\w*|cost)(?: is| of"
            r"| at| are|:| =)? ?\$?\d",
            re.IGNORECASE,
        ),
        "refused_bound",
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
    # "nvda 60b since june".
    Wording(
        (" since ",),
        Late(
            rf"\d[^;.!?]{{0,80}} since (?:last )?(?:{MONTH}|summer|spring|winter|autumn|fall|easter|christmas|q[1-4]"
            rf"|the start of"
            rf"|gpt\w*|chatgpt)\b",
            re.IGNORECASE,
        ),
        "refused_period",
    ),
    # "capex of 300B plus energy", "capex de 300 Md$ plus l'énergie".
    Wording(
        ("plus", "+"),
        Late(
            r"\b" + _SPENDING + r"\b[^,;?]{0,12}\d[^,;?]{0,10} (?:plus|\+) (?:the |l['’]|les )?"
            r"(?:energy|power|facilities|[ée]nergie|b[âa]timents)\W*$",
            re.IGNORECASE,
        ),
        "refused_offset",
    ),
)
