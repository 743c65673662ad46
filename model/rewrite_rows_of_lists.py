"""The replacements for what heads a list or stands behind each of its lines, before the words of a text are read."""

from __future__ import annotations

from model.company_words import COMPANY
from model.late import Late
from model.rewrite import Rewrite

_LINE = r"(?:^|(?<=\n))([-*\d. ]*)"
_UNITS = r"((?:\([^()\n]*\))?)"

REWRITES_OF_LISTS = (
    # "AI revenue by company (USD bn):⏎Google 12⏎…", "Revenus IA :⏎- OpenAI 5 Md$": what the companies' lines are of.
    Rewrite(
        ("ai revenue", "revenus ia", "revenu ia"),
        Late(
            rf"{_LINE}(?:ai revenues?|revenus? (?:d')?ia)(?:,? (?:by|per|par) (?:company|firm|entreprise|societe)"
            rf"| assumptions"
            rf"| breakdown| figures)? ?{_UNITS} ?:?(?= *\n[-* ]*{COMPANY}\b[^\n]*\d)"
        ),
        r"\1 \2 ",
    ),
    Rewrite(
        ("ai revenue - ", "revenus ia - "),
        Late(rf"^(\W*)(?:ai revenues?|revenus? (?:d')?ia) -(?= {COMPANY} \$?\d)"),
        r"\1 ",
    ),
    # "Capex⏎Nvidia: 60B⏎Facilities: 45B".
    Rewrite(
        ("capex", "investissement", "costs", "spending"),
        Late(
            rf"{_LINE}(?:capex|investissements?|costs?|spending)(?: assumptions)? ?{_UNITS} ?:?"
            r"(?= *\n[-* ]*(?:nvidia|nvda|gpus?) ?:? ?\$?\d)"
        ),
        r"\1 \2 ",
    ),
    # "Google 14B (+40% vs. baseline)": how far that is from it.
    Rewrite(
        ("vs", "against", "from base", "over base"),
        Late(r"(?<=[\db]) \([+-]\d[\d.]* ?% (?:vs\.?|against|from|over) (?:the )?base(?:line)?\)"),
        " ",
    ),
    # "la marge doit être à combien pour que ca passe": not the turnover ("CA").
    Rewrite(
        ("ca passe", "ca marche", "ca tien", "ca roule"),
        Late(
            r"(?<![a-z])(?:pour|pr|afin) qu?e? ?ca (?:passe|marche|tienne|tient|roule)(?! (?:a|de|par|en|dans|sous|sur)\b)"
        ),
        ", gap 0",
    ),
    Rewrite(
        ("ca passe", "ca marche", "ca tien", "ca roule"),
        Late(r"^(\W*)ca (?:passe|marche|tient|roule) (?=(?:a|si|avec) [^?]*(?<![a-z])(?:combien|cb|quel))"),
        r"\1gap 0, ",
    ),
    # "Faire en sorte que l'écart soit nul, marge seule", "que le gap devienne nul uniquement par la marge".
    Rewrite(
        ("ecart", "gap"),
        Late(
            r"(?<![a-z])(?:(?:faire|fais|faites|faut|trouver) )?(?:en sorte |comment )?(?:que )?(?:l'ecart"
            r"|le gap) (?:soit|devienne"
            r"|peut etre) (?:nul|a 0|a zero|zero),?(?: uniquement par la (marge))?"
        ),
        lambda found: "gap 0, marge ?" if found[1] else "gap 0,",
    ),
    Rewrite(("energie/gpu",), Late(r"(?<![a-z])rapport energie/gpu"), "ratio energie"),
    Rewrite(
        ("capex",),
        Late(r"(?<![a-z])pour que la moitie du capex soit (?:justifiee?|couverte?)"),
        "pour une couverture de 50 %",
    ),
    # "Find x such that Nvidia = x and gap = 0".
    Rewrite(("x such that",), Late(r"(?<![a-z])find (?:the )?x such that (\w+) ?= ?x\b"), r"find x: \1 x"),
)
