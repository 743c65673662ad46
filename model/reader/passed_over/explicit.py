"""Whether a statement says by itself what its figures are: a question, a supposition or a whole sentence in which each
amount stands beside the measure that it is of ("if Nvidia's data-centre revenue dropped by $10 billion, how large would the
gap be?"). What is told ahead of such a statement cannot make its amounts others, as it can a bare "Meta 150B"."""

from __future__ import annotations

from model.catalogue import is_company
from model.late import Late
from model.reader.words.named import SIZES
from model.reader.words.tokens import Item

# What is asked or supposed, and the verb that makes a sentence.
_IS_SENTENCE = Late(
    r"\?|\b(?:if|suppos\w*|assum\w*|let(?:'?s)?|imagin\w*|put|set|give|show|find|solve|compute|what|how|which|could"
    r"|would|should|is|are|will|totals?|reach(?:es)?|makes?|sells?|earns?|falls?|rises?|drops?|comes? to|hits?"
    r"|stands? at|runs? at|costs|keeps?|grows?|doubles?|triples?|halves?|est|sont|sera|seront|atteint|vend|fait"
    r"|rapportent?|coutent?|tombent?|montent?|augmentent?|baissent?|si|supposons|imaginons|mett(?:ons|ez)|pren(?:ons"
    r"|ez)|disons|donnez?|calculez?|quel\w*|combien)\b"
)
# The outcomes that only the model has, and the measures that tell which of a firm's figures is meant.
_OUTCOMES = (
    r"coverage|covered|gaps?|shortfall|hole|break(?:s|ing)?[- ]?even|pay(?:s|ing)? ?back|required|ratio"
    r"|per (?:gpu )?dollar|for (?:each|every) dollar|ecart|trou|couverture|equilibre|amorti\w*|rembours\w*|requis"
    r"|par dollar|pour (?:un|chaque) dollar"
)
_AI = Late(rf"\b(?:ai|ia|genai|{_OUTCOMES})\b")
_GPUS = Late(rf"\b(?:ai|ia|data[- ]?cent(?:er|re)s?|gpus?|chips?|centres? de donnees|puces|{_OUTCOMES})\b")
_LAYER = Late(rf"\b(?:clouds?|end[- ]users?|users?|customers?|utilisateurs?|clients?|app(?:lication)?s?|{_OUTCOMES})\b")
_CLAUSE = Late(r"(?:[^,;.:?!\n]|[.,](?=\d))+")


def is_sentence(items: list[Item], folded: str, start: int) -> bool:
    """Whether the statement that begins at `start` of the folded text is such a one."""
    return _IS_SENTENCE.search(folded, start) is not None and is_explicit(items, folded, start)


def is_explicit(items: list[Item], folded: str, start: int, stop: int | None = None) -> bool:
    """Whether each amount from `start` to `stop` stands beside what tells which figure of whom it is: of a company its AI
    revenue, of Nvidia its GPUs, of a margin whose."""
    for clause in _CLAUSE.finditer(folded, start, len(folded) if stop is None else stop):
        inside = [item for item in items if clause.start() <= item.start < clause.end()]
        if not any(item.kind in SIZES for item in inside):
            continue
        variables = {name for item in inside if item.kind in ("name", "thing") for name in item.data}
        for measure, told in (
            (_AI, any(map(is_company, variables)) or "ai_revenue" in variables),
            (_GPUS, "nvidia_revenue" in variables),
            (_LAYER, "end_user_margin" in variables),
        ):
            if told and not measure.search(clause[0]):
                return False
    return True
