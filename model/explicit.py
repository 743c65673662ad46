"""Whether a statement says by itself what its figures are: a question or a supposition in which each amount stands beside
the measure that it is of ("if Nvidia's data-centre revenue dropped by $10 billion, how large would the gap be?"). What is
told ahead of such a statement cannot make its amounts others."""

from __future__ import annotations

from model.late import Late
from model.named import SIZES, names_company
from model.tokens import Item

# A figure that the writer asks of or supposes is none that the world has.
_SUPPOSES = Late(
    r"\?|\b(?:if|suppos\w*|assum\w*|let(?:'?s)?|imagin\w*|put|set|give|show|find|solve|compute|what|how|which|could|would|should"
    r"|si|supposons|imaginons|mett(?:ons|ez)|pren(?:ons|ez)|disons|donnez?|calculez?|quel\w*|combien)\b"
)
# The outcomes and measures that only the model has, and those that AI companies and their users have as well.
_OUTCOMES = r"ai|ia|coverage|covered|gaps?|shortfall|hole|break(?:s|ing)?[- ]?even|ecart|trou|couverture|equilibre"
_OF_A_COMPANY = Late(rf"\b(?:{_OUTCOMES})\b")
_OF_THE_MODEL = Late(
    rf"\b(?:{_OUTCOMES}|data[- ]?cent(?:er|re)s?|gpus?|chips?|pay(?:s|ing)? ?back|required|clouds?|end[- ]users?|energy"
    r"|power|facilit\w+|capex|tco|centres? de donnees|puces|amorti\w*|rembours\w*|requis|energie)\b"
)
_CLAUSE = Late(r"(?:[^,;.:?!\n]|[.,](?=\d))+")


def is_explicit(items: list[Item], folded: str, start: int) -> bool:
    """Whether the statement that begins at `start` of the folded text is such a one."""
    if not _SUPPOSES.search(folded, start):
        return False
    for clause in _CLAUSE.finditer(folded, start):
        inside = [item for item in items if clause.start() <= item.start < clause.end()]
        measure = _OF_A_COMPANY if any(map(names_company, inside)) else _OF_THE_MODEL
        if any(item.kind in SIZES for item in inside) and not measure.search(clause[0]):
            return False
    return True
