"""The replacements for clauses that say why or how far beside a value, before the words of a text are read: who follows a
company, what it catches up with, what a change leads to."""

from __future__ import annotations

from model.late import Late
from model.reader.words.company_words import COMPANY
from model.reader.words.rewrite import Rewrite

_ROLE = r"(?:customer|buyer|client|fan|supplier|rival|backer|partner|investor|competitor|shareholder|landlord)"

ROWS = (
    # "Google, Nvidia's biggest customer, makes 20B", "Microsoft, a customer of Nvidia, makes 20B": whose amount it is.
    Rewrite(
        (
            "customer",
            "buyer",
            "client",
            " fan",
            "supplier",
            "rival",
            "backer",
            "partner",
            "investor",
            "competitor",
            "shareholder",
            "landlord",
        ),
        Late(
            rf"(?:, | [-–—] |\()(?:{COMPANY}(?:'s|s)? +(?:(?:second |third )?(?:biggest|largest|main|top"
            rf"|single biggest|old|former|chip"
            rf"|cloud) )?{_ROLE}|an? (?:big |large |major |key )?{_ROLE} of {COMPANY})(?:(?=\W*$)|,(?= )"
            rf"| [-–—](?= )|\))"
        ),
        "",
    ),
    # "Microsoft, 19B AI revenue", "Oracle, with AI revenue of 9B", "Nvidia is hot. Its sales are 80B."
    Rewrite(
        (", ", " – ", " — ", " - "),
        Late(
            rf"(?<![a-z])({COMPANY})(?:,| [-–—])(?: with| avec)? (?=(?:an? )?(?:\$?\d[\d.,]* ?(?:bn?|md\$?|mds"
            rf"|milliards?|billion)\$?"
            r" (?:of |de |d'|in )?(?:ai |ia )?(?:revenues?|sales|revenus?)(?: ia)?"
            r"|ai revenue of \$?\d[\d.,]* ?(?:bn?|billion))"
            r"(?=\W*$|[,;.?]))"
        ),
        r"\1 ",
    ),
    Rewrite(
        (". its ", ". ses ", ". son ", ". sales of ", ". chiffre d'affaires"),
        Late(
            rf"(?<![a-z])({COMPANY})(?: (?:is|est) [a-z]{{2,12}})?\. (?:(?:its|ses|son) (?:ai )?"
            r"(?:sales|revenues?|revenus?|ca|chiffre d'affaires)(?: (?:are|is|sont|est)(?: de)?| :)|sales of"
            r"|chiffre d'affaires(?: (?:est )?de| :)) (?=\$?\d)"
        ),
        r"\1 ",
    ),
)
