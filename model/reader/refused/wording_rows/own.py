"""Wordings of what is a company's own and none of its AI revenue: its forecasts, gap, costs and gifts, and the figure of an
aside about it."""

from __future__ import annotations

import re

from model.amount_pattern import SUM
from model.late import Late
from model.reader.refused.wording import Wording
from model.reader.words.company_words import COMPANY

ROWS = (
    # "Les start-up font 15 milliards de revenus d'IA", "model makers make 20B of AI revenue": a part of the total.
    Wording(
        ("start-up", "startup", "model makers", "model builders", "model labs", "jeunes pousses", "frontier labs"),
        Late(
            r"\b(?:start-?ups?|model (?:makers|builders|labs|companies|vendors)|frontier labs|jeunes pousses) (?:\w+ )?"
            r"(?:makes?|earns?|books?|generates?|brings? in|pulls? in|font|gagnent|encaissent|r[ée]alisent|g[ée]n[èe]rent"
            rf"|rapportent) (?:about |around |some )?{SUM}",
            re.IGNORECASE,
        ),
        "refused_scope",
    ),
    # "Meta adds 10B to the bill".
    Wording(
        ("budget", "to the bill", "to capex", "facture", "aux dépenses", "in cost", "spending"),
        Late(
            r"\b(?:adds?|ajoute(?:nt)?|rajoute)\b[^.;,]{0,24} (?:to|[àa]|aux?) (?:the |its |la |les |sa "
            r"|ses )?(?:bill|capex|spend(?:ing)?|costs?|facture|d[ée]penses|co[ûu]ts?|budget)\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "OpenAI affiche un déficit de 8 milliards", "Google has a 100B surplus": its own.
    Wording(
        ("gap", "hole", "short", "deficit", "surplus", "trou", "cart", "déficit", "excédent", "manque"),
        Late(
            rf"\b{COMPANY} (?:has|reports|shows|posts|runs|faces|a|affiche|annonce|fait|accuse|enregistre|pr[ée]sente"
            r"|est en|est [àa])"
            rf" (?:an? |un |une )?(?:{SUM} )?(?:(?!il |nous )\w+ )?(?:gap|hole|shortfall|shortage|deficit|surplus"
            r"|trou|[ée]cart"
            r"|d[ée]ficit|exc[ée]dent|manque)\b(?! (?:to|[àa]) )",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Microsoft makes 280B company-wide".
    Wording(
        ("company-wide", "companywide", "gained "),
        Late(
            r"\bcompany-?wide\b"
            rf"|\b{COMPANY} gained {SUM} (?:overnight|(?:this|last|in a|on the) (?:week|day|month))",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Que ferait Microsoft avec 20 Md ?".
    Wording(
        ("avec ",),
        Late(
            rf"\bque (?:ferait|fera|fait|peut faire) {COMPANY} avec {SUM}",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "should I sell Nvidia at 60B?".
    Wording(
        ("short ", "buy ", "sell "),
        Late(
            r"\bshould (?:i|we|one) (?:buy|sell|hold|short)\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "We own 10B of Nvidia", "sell 10B of Nvidia", "j'ai 10 milliards de Nvidia".
    Wording(
        (" own ", " hold ", " have ", " has ", "sell ", "buy ", "j'ai ", "j’ai ", "on a ", "bought ", "vendu "),
        Late(
            r"(?:\b(?:we|i|they|my fund|our fund|the fund|je|on)\b (?:own|hold|have|has|bought|sold|a vendu"
            r"|a achet[ée]|d[ée]tiens|d[ée]tient|a|ai)|^\W*(?:sell|buy)|\bj['’]ai)"
            rf" (?:about |already )?{SUM} (?:of|in|de|d['’]|worth of) ?(?:nvidia|nvda|google|meta|openai|microsoft"
            r"|oracle|amazon|tesla|apple)\b(?! (?:sales|revenue|gpu|chip|data|ai))"
            rf"|^\W*(?:buy|sell) {COMPANY} (?:at|for) {SUM}",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "the cost with energy is 150B".
    Wording(
        (
            "with energy",
            "including energy",
            "including power",
            "avec l'énergie",
            "pushes the bill",
            "y compris l'énergie",
            "avec l’énergie",
        ),
        Late(
            r"\b(?:with|including|avec|y compris) (?:the |l['’])?(?:energy|power|[ée]nergie)[ ,:]+(?:(?:la facture"
            rf"|the bill|it['’]?s?|is|that['’]s|comes to|est de|[çc]a fait) ){{0,3}}{SUM}(?=\W*$)"
            rf"|\b(?:energy|power) pushes the bill to {SUM}",
            re.IGNORECASE,
        ),
        "refused_joint",
    ),
)
