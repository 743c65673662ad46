"""Wordings of a remark that makes an amount another one: whose estimate it is, in what money, of which part, one of two."""

from __future__ import annotations

import re

from model.amount_pattern import SUM
from model.company_words import COMPANY
from model.late import Late
from model.wording import TIMES_THE_GPUS, Wording

WORDINGS_OF_REMARKS = (
    # "Microsoft puts AI revenue at 90B": its own, or everyone's?
    Wording(
        (" puts ", " pegs ", " guess ", "ask ", " voit ", " estime ", " table sur ", "d'après ", "selon "),
        Late(
            rf"\b(?:{COMPANY} (?:puts|pegs) (?:the )?ai revenue at\b"
            rf"|{COMPANY}['’]s (?:guess|estimate|forecast|view) (?:for|of|on) (?:the )?ai revenue\b"
            rf"|(?:ask|d['’]apr[eè]s|selon) {COMPANY} ?[:,]? ?(?:les |the )?(?:ai revenue|revenus? (?:de l['’])?ia)\b"
            rf"|{COMPANY} (?:voit|estime|chiffre|[ée]value) (?:les |des )?revenus? (?:de l['’])?ia\b"
            rf"|{COMPANY} table sur [^,;.]{{2,24}}revenus? (?:de l['’])?ia\b)",
            re.IGNORECASE,
        ),
        "refused_scope",
    ),
    # "Nvidia sells 60B. Hong Kong dollars."
    Wording(
        (" dollars",),
        Late(
            r"\b(?:hong[- ]?kong|taiwan(?:ese)?|aussie|australian|new zealand|singapore|canadian) dollars\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Margin of 40%. After tax, of course.", "Marge 40 %. Nette."
    Wording(
        ("after tax", "pre-tax", "operating", "nette", "après impôt", "apres impot"),
        Late(
            r"\b(?:those|these|that|this|it|they)(?:['’]s| is| are) (?:an? |the )?(?:operating|pre[- ]tax"
            r"|after[- ]tax)\b|"
            r"\b(?:margins?|marges?)\b[^;]{0,24}[.,(–—-] ?(?:after[- ]tax|pre[- ]tax|operating\b(?! costs)|nettes?\b"
            r"|apr[èe]s imp[ôo]t)",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Margin 40%. Less for startups.", "Payback 2 years. That's for chips only."
    Wording(
        ("less for ", "more for ", " only", "first dollar", "good years", "moins pour les ", "plus pour les "),
        Late(
            r"[\d%rs$)][.!] +(?:(?:less|more|lower|higher) for [a-z-]+|that['’]s for [a-z ]{3,20} only"
            r"|on the (?:first|last|next) dollar|in the (?:good|bad) years|(?:moins|plus) pour les )",
            re.IGNORECASE,
        ),
        "refused_scope",
    ),
    # "AI revenue among startups is 6B", "the labs' AI revenue is 8B": a part of it.
    Wording(
        ("ai revenue", "ai sales"),
        Late(
            r"\bai (?:revenue|sales) (?:from|at|among|of|by) (?:the )?"
            r"(?:existing|small(?:er)?|new|young|big(?:ger)?|listed|private)"
            r" (?:products?|firms?|compan\w+|players?|startups?)\b"
            r"|\bai (?:revenue|sales) (?:from|at|among|of|by) (?:the )?(?:start-?ups?|labs?|newcomers)\b"
            r"|\b(?:labs|startups)['’] ai (?:revenue|sales)\b",
            re.IGNORECASE,
        ),
        "refused_scope",
    ),
    # "plus 70% on top for facilities", "facilities are an additional 80%": of the GPUs, or of what they cost?
    Wording(
        ("on top", "another", "additional", "extra"),
        Late(
            r"\d ?(?:%|percent) on top (?:for|of that for) (?:the )?(?:facilit|energy|power|cooling|data cent)\w*"
            r"|\b(?:facilit\w+|energy|power|cooling) "
            r"(?:come to|comes to|are|is|costs?|adds?) (?:another|an additional|an extra)"
            r" \d[\d.]* ?(?:%|percent)",
            re.IGNORECASE,
        ),
        "refused_offset",
    ),
    # "Google makes 20B, twice as much as Microsoft": the one named, or the other one?
    Wording(
        (" as much as ", " the size of "),
        Late(
            rf"{SUM}, (?:or |i\.e\. |that is )?(?:is )?(?:twice|half|\w+ times|double)"
            r" (?:as much as|as big as|the size of)\b",
            re.IGNORECASE,
        ),
        "refused_offset",
    ),
    # "Cooling adds another 10B", "power adds 20B to the bill".
    Wording(
        (" adds ",),
        Late(
            rf"\b(?:cooling|power|energy|electricity) adds (?:another {SUM}|{SUM} to the (?:bill|cost|total)\b)",
            re.IGNORECASE,
        ),
        "refused_offset",
    ),
    # "how much does energy at 80B add to the total?"
    Wording(
        ("how much does ",),
        Late(rf"\bhow much does [a-z ]{{3,24}} (?:at|of) {SUM} (?:add|gain)\b", re.IGNORECASE),
        "refused_offset",
    ),
    # "Google up 5B or 10B": by 10B, or to 10B?
    Wording(
        (" or ", " vs ", " ou "),
        Late(
            rf"\b(?:up|adds|add|gains|plus|loses|ajoute|gagne|perd) (?:by )?{SUM}"
            rf" (?:or|vs\.?|ou)(?: bien)? {SUM}(?! (?:more|less|de plus))",
            re.IGNORECASE,
        ),
        "refused_side",
    ),
    # "Let Nvidia sell 40B, or let the payback be two years": one of two.
    Wording(
        (" or ", " ou "),
        Late(
            r"(?:(?<=, )or let the [a-z]+|\bmargins?,? or an? [\w-]+[- ]years? payback|payback,? or an? \d+ ?% margin"
            r"|marge,? ou un (?:payback|amortissement|retour))\b",
            re.IGNORECASE,
        ),
        "refused_side",
        Late(
            r"\d[- ]years? payback,? or an? \d|(?<!by a )\b\d+ ?% (?:end-user |cloud "
            r"|gross )?margin,? or an? [\w-]+[- ]years? payback",
            re.IGNORECASE,
        ),
    ),
    # "Nvidia 60B, the data centers cost the same".
    Wording(
        ("pareil", "the same"),
        Late(
            r"\d[^.;]{0,24}[,;.]? (?:et |and )?(?:les |the )?(?:pareil pour les )?data cent\w+"
            r" (?:co[ûu]tent (?:pareil|autant)|cost the same)"
            r"|pareil pour les data cent\w+",
            re.IGNORECASE,
        ),
        "refused_offset",
    ),
    # "L'IA déçoit : 60 Md$. Nvidia tient bon.": whose 60B?
    Wording(
        ("tient bon", "reste là", "holds up", "holds firm"),
        Late(
            rf"(?:[:,] (?:à )?|à ){SUM}[^.,;:]{{0,16}}[.,;] (?:{COMPANY}) (?:tient bon|reste là|holds (?:up|firm))",
            re.IGNORECASE,
        ),
        "refused_reference",
    ),
    # "Nvidia sells 60B in addition.", "Google makes 3B. Incremental."
    Wording(
        ("in addition", "incremental", "s'entend"),
        Late(r"\d[^.;]{0,16}(?: in addition\b|[.,] incremental\b|[.,] de plus, s['’]entend)", re.IGNORECASE),
        "refused_offset",
    ),
    # "Nvidia up 20% and then 20% again".
    Wording(
        ("again", "year after year", "encore de "),
        Late(
            r"\d ?%,? (?:and )?then (?:another )?\d[\d.]* ?% again\b|\d ?% year after year\b|\bpuis encore de \w+",
            re.IGNORECASE,
        ),
        "refused_offset",
    ),
    # "Nvidia doubles its lead", "Google double la mise".
    Wording(
        (" its ", "la mise", " son équipe", " son effectif"),
        Late(
            r"\b(?:doubl|halv|tripl)\w* its (?:\w+ ){0,2}(?:lead|teams?|bets?|guidance|footprint|sites?|stake)\b"
            r"|\bdoubl\w+ la mise\b|\b(?:doubl\w+|tripl\w+|r[ée]dui\w+ de moiti[ée]) son (?:[ée]quipe|effectif)\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Elon makes nothing": whose company?
    Wording(
        ("elon", "musk", "jeff", "sam ", "start-up", "startups"),
        Late(
            r"\b(?:elon|musk)(?:['’]s)?\b(?! (?:said|says|thinks|tweet|is right|bought))"
            r"[^,;.?]{0,24}\b(?:makes?|earns?|nothing|gagnent|zero|rien)\b"
            r"|\b(?:sam|jeff|jeff bezos|zuck|satya|sundar)(?:['’]s company)? (?:makes|earns|does|at) \$?\d"
            r"|\b(?:start-?ups?) ne (?:rapportent|gagnent|font) rien\b",
            re.IGNORECASE,
        ),
        "refused_scope",
    ),
    # "Nvidia sells 60B. It includes buildings."
    Wording(
        ("includes ", "comprend ", " and all", "inclut "),
        Late(
            r"\d[^.;]{0,16}[.;,] (?:it|that|this|[çc]a|cela) (?:includes|comprend|inclut) "
            r"|\d[^.;]{0,16}[.;,] that['’]s (?:the )?(?:data cent\w+|facilities|energy) and all\b",
            re.IGNORECASE,
        ),
        "refused_bound",
    ),
    # "Microsoft makes 15B. Margins are 60% there.", "Nvidia : 60 Md$. Ses marges : 75 %."
    Wording(
        ("there", "ses marges", "sa marge"),
        Late(
            rf"\b{COMPANY}\b[^;?]{{0,40}}(?:\bmargins? there (?:is|are)\b|\bmargins? (?:is|are) \d+ ?% there\b"
            r"|\b(?:ses marges|sa marge)\b)",
            re.IGNORECASE,
        ),
        "refused_layers",
    ),
    # "Anna runs a cloud. Its margin is 25%."
    Wording(
        ("cloud",),
        Late(
            r"\b(?:an?|the|les|un) clouds?\b[^.;?]{0,24}[.;] +(?:\w+['’]d put |she puts |he puts )?"
            r"(?:its|their|his|her|leurs?|sa)"
            r" (?:margins?|marges?)\b",
            re.IGNORECASE,
        ),
        "refused_layers",
    ),
    # "margin 0.5 or 5 or 50": a fraction beside what is none.
    Wording(
        ("margin", "marge", "coverage", "couverture"),
        Late(
            r"\b(?:margins?|marges?|coverage|couverture)\b[^;.?%\d]{0,10}0?[.,]\d+(?:,| or| ou| vs\.?| to) \d{1,2}\b"
            r"(?!\d|[.,]\d| ?(?:%|percent|points?|pts?|years?|ans?|[bmt]n?\b|billion))",
            re.IGNORECASE,
        ),
        "amount_glued",
    ),
    # "Un tiers de la facture, c'est l'énergie": of the whole, not of the GPUs.
    Wording(
        ("facture", "du total"),
        Late(
            r"(?:\d ?%|\btiers|\bquart|\bmoiti[ée]) (?:de la facture|du total)\b[^.;?]{0,16}[ée]nergie"
            r"|[ée]nergie\b[^.;?]{0,12}(?:\d ?%|tiers|quart|moiti[ée]) (?:de la facture|du total)\b",
            re.IGNORECASE,
        ),
        "refused_offset",
    ),
    # "L'énergie coûte 20 % moins cher que les puces", "energy costs twice what GPUs cost".
    Wording(
        (" que les puces", " que les gpu", "what gpus cost", "what the gpus cost", "what chips cost"),
        Late(
            r"\b(?:[ée]nergie|[ée]lectricit[ée])\b[^.;,?]{0,24}(?:moins|plus) ch[eè]re? que les (?:puces|gpus?)\b"
            r"|\b(?:energy|power|facilities)\b[^.;,?]{0,24}(?<!of )what (?:the )?(?:gpus|chips) cost\b",
            re.IGNORECASE,
        ),
        "refused_offset",
        unless=TIMES_THE_GPUS,
    ),
    # "Nvidia needs 180B", "Google a besoin de 12 Md$": what it needs is not what it makes.
    Wording(
        (" needs ", " a besoin de "),
        Late(
            rf"\b{COMPANY} (?:needs (?:another )?{SUM}(?=(?: of revenue)?\s*(?:[.,;!?]|$))"
            rf"|a besoin de {SUM}(?=\s*(?:[.,;!?]|$)))",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "La moitié du trou, c'est OpenAI."
    Wording(
        ("du trou", "de l'écart"),
        Late(rf"\bmoiti[ée] (?:du trou|de l['’][ée]cart),? c['’]est {COMPANY}\b", re.IGNORECASE),
        "refused_offset",
    ),
    # "how much do we need and how much do we have?": two questions.
    Wording(
        ("do we have", "each make", "each earn"),
        Late(
            r"\bneed\b[^?]*\band (?:how much|what) do we have\b"
            rf"|\b(?:must|should|do|does) {COMPANY} and {COMPANY} each (?:make|earn)\b",
            re.IGNORECASE,
        ),
        "refused_side",
    ),
    # "how much more do we need on top of 75B?"
    Wording(
        ("on top of",),
        Late(rf"\bhow much more\b[^?]{{0,24}}\bon top of {SUM}(?=\s*\?)", re.IGNORECASE),
        "refused_offset",
    ),
    # "Microsoft makes 15B, 5B of that from OpenAI": a part of it.
    Wording(
        (" from ", " of it ", " of that", " via ", "thereof", "accounts for", " avec ", "d'"),
        Late(
            rf"\b{COMPANY}\b(?: (?:makes|sells|earns|is|at|à|fait))* {SUM}"
            rf"(?:,| \(| with| avec) ?(?:{COMPANY} )?(?:being )?{SUM}"
            rf" (?:of (?:that|it)|thereof|(?:from|via) {COMPANY}|d['’]{COMPANY})"
            rf"|{SUM}, {COMPANY} (?:accounts for|being) {SUM}",
            re.IGNORECASE,
        ),
        "refused_offset",
    ),
    # "Microsoft 12B after paying OpenAI 2B": what it pays.
    Wording(
        (" paying ", " after ", " payé ", " paye "),
        Late(
            rf"\b(?:after )?paying (?:{COMPANY} {SUM}|{SUM} to {COMPANY})|{SUM} after {COMPANY}['’]s {SUM}"
            rf"|\bpay[ée] {SUM} à {COMPANY}",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "gap with Nvidia at 60B until AI revenue reaches 100B?": not there yet.
    Wording(
        ("before ", "until ", "avant que "),
        Late(
            r"\b(?:before|until|avant que)\b(?! (?:(?:the )?gap|coverage|l['’][ée]cart|le trou))"
            r"[^,;.?\d]{0,24}\b(?:reach\w*|gets? to|hits?|atteign\w*|arriv\w*)\b"
            rf"|\b(?:stalls?|stuck|stops) before {SUM}",
            re.IGNORECASE,
        ),
        "refused_bound",
    ),
    # "Someone added a zero too many. Nvidia sells 600B", "We put it in real terms. AI revenue 100B": how they were made.
    Wording(
        (
            "zero too",
            "thousand",
            "round",
            "scale",
            "normali",
            "conver",
            "adjust",
            "inflation",
            "real terms",
            "purchasing power",
            "own money",
            "ssie money",
            "in won",
            "extrapol",
            "months",
            "tally",
            "piled up",
            "too many zeros",
        ),
        Late(
            r"\A[^.;!?\d]*\b(?:zeros? too many|too many zeros|in thousands|thousandfold|rounded (?:up|down|to)"
            r"|scaled (?:up|down|to)"
            r"|normali[sz]ed|convert(?:ed|s)|conversion|adjusted for|inflation|(?:in )?real terms|purchasing power"
            r"|(?:own|aussie) money"
            r"|in won|extrapolat\w+|months|tally|piled up)\b[^.;!?\d]*[.;!] ",
            re.IGNORECASE,
        ),
        "refused_reference",
    ),
)
