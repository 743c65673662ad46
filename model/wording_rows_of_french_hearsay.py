"""Wordings, most of them French, of what somebody foresees over years, hoped, feared or laughs at, of what held before,
and of what things are: none of them states a value for a year."""

from __future__ import annotations

import re

from model.amount_pattern import SUM
from model.company_words import COMPANY
from model.late import Late
from model.wording import Wording

_YEARS = r"(?:\d+|deux|trois|quatre|cinq|six|sept|huit|dix) ans"
_FORESEEN = (
    r"(?:pr[ée]visions?|projections?|objectifs?|estimations?|cibles?|perspectives?|sc[ée]narios?|visions?|hypoth[èe]ses?"
    r"|plans?"
    r"|business plan|horizon|ambitions?)"
)
_PUT = (
    rf"(?:{COMPANY}|(?:la |les |une? )?marges?|(?:les |des )?revenus? (?:de l['’])?ia|(?:le |un )?(?:ratio|trou|gap"
    rf"|amortissement)|l['’][ée]cart)"
)

WORDINGS_OF_FRENCH_HEARSAY = (
    # "La prévision à cinq ans de Nvidia est de 300 Md$", "à l'horizon de trois ans", "on a five-year horizon".
    Wording(
        (" ans", "-year horizon", "year horizon"),
        Late(
            rf"\b{_FORESEEN}(?: \w+)? (?:[àa]|sur|de|d['’]ici) {_YEARS}\b|\b(?:[àa] l['’]|[àa] "
            rf"|sur un )horizon (?:de )?{_YEARS}\b"
            r"|\b(?:on|over|with) an? [\w-]+[- ]year (?:horizon|view|outlook|plan)\b",
            re.IGNORECASE,
        ),
        "refused_period",
        Late(r"\bpayback|\bamort", re.IGNORECASE),
    ),
    # "Hier la marge était de 60 %", "il y a un mois …", "until yesterday the margin was 60%".
    Wording(
        ("hier", "semaine derni", "mois dernier", "il y a ", "derni", "jusque-l", "yesterday"),
        Late(
            r"\b(?:(?:jusqu['’][àa] |avant-)?hier(?: encore)?|la semaine derni[èe]re|le mois dernier|le trimestre dernier"
            r"|la derni[èe]re fois|il y a (?:peu|(?:un|deux|trois|six|\d+) (?:mois|semaines?|jours?|ans?)))"
            r"\b[^.;?]*\b(?:[ée]tai(?:t|ent)|avai(?:t|ent)|faisai(?:t|ent)|vendai(?:t|ent)|gagnai(?:t|ent)|mis)\b[^.;?]*\d"
            r"|\b(?:[ée]tai(?:t|ent)|avoisinai(?:t|ent)|faisai(?:t|ent)|vendai(?:t|ent)) [^.;?]*\d[^.;?]* jusque-l[àa]\b"
            r"|\b(?:until |till )?yesterday,? [^.;?]*\b(?:was|were|had|made|sold)\b[^.;?]*\d",
            re.IGNORECASE,
        ),
        "refused_period",
        Late(
            r"\b(?:aujourd['’]hui|maintenant|d[ée]sormais|en fait|finalement|today|now|actually|instead)\b",
            re.IGNORECASE,
        ),
    ),
    # "On espérait 40 % de marge", "tout le monde craignait Nvidia à 90 Md$", "we feared a gap of 200B".
    Wording(
        (
            "rait ",
            "rais ",
            "nait ",
            "yait ",
            "sait ",
            "tait ",
            "lait ",
            "vait ",
            "avait pr",
            "feared",
            "hoping",
            "we thought",
            "i thought",
        ),
        Late(
            r"\b(?:on|nous|je|j['’]|tout le monde|certains|les analystes|le march[ée]) ?(?:esp[ée]r|craign|croy|pens|tabl"
            r"|mis|compt|redout|imagin|r[êe]v|pari)(?:ait|ais|aient|ions)\b"
            r"(?: sur| d['’]?| que| de)? ?[^.;?]*\d"
            r"|\b(?:on|nous|j['’]) ?(?:avait|avions|avais) (?:pr[ée]vu|esp[ée]r[ée]|craint|imagin[ée]|tabl[ée]"
            r"|mis[ée])\b[^.;?]*\d"
            r"|\b(?:we|i|they|everyone) (?:feared|were hoping for|was hoping for|thought|dreaded|dreamt of"
            r"|dreamed of)\b[^.;?]*\d[^.;?]*(?:\.|$)(?! ?[^.]*\?)",
            re.IGNORECASE,
        ),
        "refused_period",
        Late(
            r"\b(?:aujourd['’]hui|maintenant|d[ée]sormais|en fait|finalement|today|now|actually|instead)\b",
            re.IGNORECASE,
        ),
    ),
    # "Goldman délire avec 90 Md$ pour Nvidia", "Google à 40 milliards, mouais", "Nvidia à 60 Md$, soi-disant".
    Wording(
        (
            "se trompe",
            "lire ",
            "laisse-moi rire",
            "bof",
            "mouais",
            "sceptique",
            "blague",
            "soi-disant",
            "croire ",
            "delusional",
            ", meh",
        ),
        Late(
            r"\b(?:se trompe(?:nt)?|d[ée]lire(?:nt)?|fabule(?:nt)?) (?:avec|sur|[àa]|en)\b[^.;?]*\d"
            r"|(?:\A|[.;?])[^.;?\d]*\d[^.;?]*[,?.] ?(?:laisse[zs]?-moi rire|bof|mouais|hum,? sceptique|sceptique"
            r"|soi-disant|pr[ée]tend[- ]on"
            r"|meh)\b"
            r"|(?:\A|[.;?])[^.;?\d]*\d[^.;?]*,? c['’]est une blague\b|\b(?:comment )?peut-on croire [àa]\b[^.;?]*\d"
            r"|\bis (?:delusional"
            r"|dreaming) (?:with|at)\b[^.;?]*\d",
            re.IGNORECASE,
        ),
        "refused_negation",
    ),
    # "C'est quoi un GPU ?", "qui est Nvidia ?", "what does a GPU do?"
    Wording(
        (
            "quoi ",
            "qui est",
            "qu'est-ce",
            "qu’est-ce",
            "ce qu'",
            "ce qu’",
            "c'est qui",
            "c’est qui",
            "what is ",
            "what's ",
            "what does a",
            "what are ",
        ),
        Late(
            rf"\A\W*(?:(?:explique(?:z)?-moi|dis-moi) )?(?:c['’]est quoi|qu['’]est-ce qu(?:e |['’])"
            rf"|ce qu(?:e c['’]est qu(?:e |['’])|['’]est )|qui est|what(?: is|['’]s| are)) ?(?:que )?(?:une? |le |la "
            rf"|les |l['’]|a |an |the )?"
            rf"(?:gpus?|cloud|hyperscalers?|data ?cent(?:er|re)s?|centres? de donn[ée]es|{COMPANY})\W*\Z"
            rf"|\A\W*(?:une? )?(?:gpu|{COMPANY}),? (?:[çc]a sert [àa] quoi|c['’]est (?:qui|quoi))\b"
            rf"|\A\W*what do(?:es)? (?:a |an )?(?:gpus?|data ?centers?|hyperscalers?) do\b",
            re.IGNORECASE,
        ),
        "unread_question",
    ),
    # "OpenAI comble-t-elle le trou à 100 Md$ ?": is that what it makes, or the gap?
    Wording(
        ("combl", "ferme", "bouche", "efface", "suffit-il", "suffit-elle"),
        Late(
            rf"\b(?:combl|ferm|bouch|effac)\w*(?:-t)?-(?:il|elle) (?:le |l['’])(?:trou|gap|[ée]cart) [àa] {SUM}"
            rf"|\best-ce qu(?:e |['’]){_PUT} (?:combl|ferm|bouch|effac)\w* (?:le |l['’])(?:trou|gap|[ée]cart) [àa] {SUM}"
            rf"|\bsuffit-(?:il|elle) [àa] (?:combler|fermer|boucher) (?:le |l['’])(?:trou|gap|[ée]cart) [àa] {SUM}",
            re.IGNORECASE,
        ),
        "refused_side",
    ),
    # "Nvidia 60 Md$ pour les seuls Blackwell", "Nvidia a déjà vendu 20 Md$".
    Wording(
        ("blackwell", "h100", "hopper", "rubin", " déjà vendu", " deja vendu"),
        Late(
            rf"{SUM} (?:pour|for|avec|with) (?:les seuls |le seul |la seule |only )?(?:blackwells?|h100s?|hoppers?"
            rf"|rubins?)\b|{SUM}, (?:blackwell|h100|hopper|rubin)s? (?:seul|alone|only)\b|\ba d[ée]j[àa] vendu {SUM}",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Annule l'hypothèse Google à 20 Md$", "efface la marge de 40 %", "erase Google at 20B".
    Wording(
        (
            "annule",
            "efface",
            "carte ",
            "ôte ",
            "ote ",
            "retire",
            "enlève",
            "enleve",
            "supprime",
            "sors ",
            "mets de c",
            "retiens plus",
            "erase ",
        ),
        Late(
            rf"\b(?:annule[rz]?|efface[rz]?|[ée]carte[rz]?|[ôo]te[rz]?|retire[rz]?|enl[èe]ve[rz]?|supprime[rz]?|sors"
            rf"|mets de c[ôo]t[ée]|ne retiens plus|erase) "
            rf"(?:l['’]hypoth[èe]se (?:d['’]une? |de |d['’])?|la hausse de |le |la |l['’]|the )?(?:{COMPANY}"
            rf"|\d[\d.]* ?% margin|marge|payback|ratio|cloud)(?: d['’]une?| de| [àa]| at)?\b[^.;,?]{{0,12}}(?:\d|deux"
            rf"|trois|quatre|cinq)",
            re.IGNORECASE,
        ),
        "refused_negation",
    ),
    # "Un ratio de 1,5 ajoute combien au besoin ?", "Nvidia at 70B adds how much to the gap?"
    Wording(
        (
            "ajoute",
            "enlève ",
            "enleve ",
            "retire ",
            "augmente",
            "réduit",
            "abaisse",
            "fait monter",
            "fait baisser",
            "adds how much",
        ),
        Late(
            r"\A[^?.;\d]*(?:\d|\bdeux|\btrois)(?:[^?.;]|\.(?=\d))*\b(?:r?ajoute|enl[èe]ve|retire) (?:combien|quoi)\b"
            r"|\bcombien (?:r?ajoute(?:rait)?|enl[èe]ve) [^?.;]*\d|\bqu['’](?:r?ajoute|enl[èe]ve) [^?.;]*\d"
            r"|\A\W*(?:un )?(?:ratio|payback) [^?;]*\d[^?;]*\b(?:augmente|r[ée]duit|abaisse|fait (?:monter"
            r"|baisser))\b[^?;]*\bde combien\b|\bde combien (?:un )?(?:ratio|payback) [^?;]*\d[^?;]*(?:augmente|r[ée]duit"
            r"|fait)"
            r"|\A[^?;\d]*\d[^?;]*\badds how much to\b",
            re.IGNORECASE,
        ),
        "refused_offset",
    ),
    # "La moitié des revenus doit venir de Microsoft."
    Wording(
        ("des revenus doi",),
        Late(r"\bdes revenus (?:doit|doivent|devrait|devraient) venir de\b", re.IGNORECASE),
        "refused_outside",
    ),
)
