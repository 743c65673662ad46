"""Wordings of a scope, a condition or a thing that the model does not have."""

from __future__ import annotations

import re

from model.late import Late
from model.reader.refused.wording import Wording
from model.reader.words.company_words import COMPANY

ROWS = (
    # "50 Md M$": two sizes in a row.
    Wording(
        (" mille", "m$", "k$", "$ m", "$ k"),
        Late(
            r"\d ?(?:md|mds|milliards?|b|bn) ?\$? ?[mk] ?\$",
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
            r"\b(?:keep|maintain|hold|preserve|same|m[êe]me|gard|mainten)\w*(?: the| our| le| la"
            r"| l['’])?(?: same| m[êe]me)? ?(?:gap|shortfall|hole|coverage|[ée]cart|trou|couverture"
            r"|capex)\b(?! (?:at|to|under|below|near|of|in|above|over|from|within|no|[àa]|sous|en dessous"
            r"|au-dessus)\b| ?[<>≤≥])",
            re.IGNORECASE,
        ),
        "refused_reference",
        unless=Late(
            r"\b(?:what|which|how|combien|quel\w*|que (?:peut|pourrait|doi\w+|devrait|vaut|faut))\b"
            r"|\b(?:margin|marge|revenues?|revenus(?: ia)?|nvidia|payback|ratio)\s*\?\s*$",
            re.IGNORECASE,
        ),  # that does, and is asked for
    ),
    # "NVDA -3% today": its share.
    Wording(
        ("today",),
        Late(
            rf"(?:\b{COMPANY}\b[^,;.?%]{{0,16}}"
            rf"|[-+−] ?)\d[\d.,]* ?%(?! of )[^,;.]{{0,12}}(?<!above )(?<!below )(?<!than )\btoday\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "OpenAI 13B maybe more".
    Wording(
        ("more", "plus", "higher"),
        Late(
            r"\b(?:maybe|perhaps|possibly|if not|or even|peut-être|voire|sinon) (?:even )?(?:more|plus|higher)\b",
            re.IGNORECASE,
        ),
        "refused_bound",
    ),
    # "ne vend plus 60", "je ne suis plus à 40 % de marge", "de ne plus compter Google à 20 Md$".
    Wording(
        (" plus ",),
        Late(
            r"\b(?:ne |n['’])[\w'’ -]{2,24} plus (?:[àa] (?![^;.]*(?:mais|, (?:elle|il|on|je|c['’]))))?(?=[$€]?\d)"
            r"|\bne plus [a-zà-ÿ]+(?:er|ir|re)\b[^,;.?]*?\d",
            re.IGNORECASE,
        ),
        "refused_negation",
    ),
    # "inutile de mettre Nvidia à 60 Md$", "no need to put Nvidia at 60B": what is turned down.
    Wording(
        (
            "arrêt",
            "inutile ",
            "plus question ",
            "pas question ",
            "no need ",
            "garde-toi ",
            "gardez-vous ",
            "pas la peine ",
        ),
        Late(
            r"\b(?<!s['’])(?:arr[êe]te(?:z|r|ns)?(?: de| d['’]| avec)?|inutile de|(?:plus|pas) question de|garde-toi de"
            r"|gardez-vous de|pas la peine de|no need to) [^,;:.?]{0,40}?\d",
            re.IGNORECASE,
        ),
        "refused_negation",
    ),
    # "everyone but OpenAI at zero", "all companies grow 20% but Google".
    Wording(
        ("every", "all ", "each", "tou"),
        Late(
            r"\b(?:everyone|everybody|(?:all|each|every)(?: the)? compan(?:y|ies)|tout le monde"
            r"|toutes? les entreprises)\b(?! else)[^,;.]{0,40}?\b(?:but|except|sauf|(?:at|to|[àa]) (?:zero"
            r"|z[ée]ro|0))\b",
            re.IGNORECASE,
        ),
        "refused_scope",
    ),
    # "US AI revenue", unlike "gap with the US" and "US GDP grows 3%".
    Wording(
        ("us ", "u.s", " us"),
        Late(
            r"(?<![A-Za-z$.])(?<![$] )(?<!ollars )(?<!TELL )(?<!GIVE )(?<!SHOW )(?<!LET )(?<!FOR )"
            r"U\.?S(?:\.|(?!\.))(?![A-Za-z$])(?! ?(?:\$|\d|dollars?|GAAP))"
        ),
        "refused_scope",
    ),
    # "how much does one H100 cost?": no price of a piece is in the model.
    Wording(
        ("cost", "price", "coûte"),
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
    # "Nvidia at 35x earnings".
    Wording(
        ("x ", "times "),
        Late(
            r"\d ?(?:x|times) (?:(?:forward|trailing|next year['’]?s?|ntm|ltm) )?(?:earnings|sales|book|ebitda|p/?e)\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Nvidia's earnings were 60B", "net AI income of 60B", "nvda profit 30b".
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
    # "Google et Meta à deux 30 Md$".
    Wording(
        (" deux",),
        Late(r"\b[àa] deux\b(?! ?(?:tiers|quart|cinqui|an|fois|m|et|cent|point|%|pour))", re.IGNORECASE),
        "refused_joint",
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
    # "Nvidia at 60B while its margin stays at 75%".
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
    # "until Nvidia falls to 20B, no break even".
    Wording(
        ("no break",),
        Late(r"\bno break[- ]?even\b(?! (?:at|with|if|when|for|under))", re.IGNORECASE),
        "refused_negation",
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
)
