"""Wordings of changes that have no size, no base, or another than the model's."""

from __future__ import annotations

import re

from model.amount_pattern import SUM
from model.late import Late
from model.reader.refused.wording import Wording
from model.reader.words.company_words import COMPANY
from model.reader.words.row_words import ANY_SUM, CHANGES, LIKE_FOR_LIKE, SIZED

_HAUSSE = r"(?:hausse|baisse|croissance|progression|chute|recul)"

_SUM = rf"(?:\d[\d.,]* ?(?:%|points?|pts)|{ANY_SUM})"

_OTHER = (
    r"(?:marges?(?: cloud| utilisateurs?)?|couverture|payback|ratio(?: [ée]nergie)?|retour(?: sur investissement)?"
    r"|co[ûu]ts? (?:d['’][ée]nergie|total)|(?:end-user |cloud )?margins?|coverage|energy ratio|facility costs?|total costs?"
    r"|required revenue|gap|[ée]cart)"
)

ROWS = (
    # "Nvidia 10B up or down", "Google 2 Md$ de plus ou de moins": to both sides, or to which?
    Wording(
        ("up or down", "down or up", "de plus ou de moins", "de moins ou de plus", "more or less", "higher or lower"),
        Late(
            rf"{SIZED}\$?(?: points?| pts?)? (?:up or down|down or up|higher or lower|de plus ou de moins"
            rf"|de moins ou de plus)\b",
            re.IGNORECASE,
        ),
        "refused_side",
    ),
    # "Microsoft at 15B, 20% ahead of Google", "Google 12B (2B short of Meta)": the two are compared, nothing changes.
    Wording(
        (" ahead of ", " short of ", " clear of ", " shy of ", " behind "),
        Late(
            rf"\b{COMPANY} (?:at |is |is at |makes |earns )?{ANY_SUM}\$?,? ?\(?(?:(?:which|that) is |so "
            rf"|i\.e\.,? )?{SIZED}\$?"
            rf" (?:ahead|short|clear|shy|behind)(?: of)? {COMPANY}\b",
            re.IGNORECASE,
        ),
        "refused_reference",
    ),
    # "What does 100B do?", "would an extra 10B help?": of what?
    Wording(
        (" do", " help", " matter", " change", " make "),
        Late(
            rf"\A\W*(?:(?:so|and|what|how much),? )?(?:does|do|would|will|could) (?:an? (?:extra|additional) "
            rf"|another )?{SIZED}\$?"
            r"(?: (?:more|less|extra))? (?:do|help|matter|change|make)\b",
            re.IGNORECASE,
        ),
        "refused_reference",
    ),
    # "is a 40% margin better than Nvidia at 40B?".
    Wording(
        ("better than", "mieux qu"),
        Late(
            r"\b(?:is|are|would|does|do)\b[^.?]{2,60}\bbetter than\b[^.?]*\d"
            r"|\bmieux qu[e'’]",
            re.IGNORECASE,
        ),
        "refused_side",
        unless=Late(rf"\A\W*soit [^?,]*\d[^?,]*, ?soit [^?,]*\d(?!.* soit)|{LIKE_FOR_LIKE}", re.IGNORECASE),
    ),
    # "AI revenue must reach 300B to break even".
    Wording(
        ("revenue must", "revenues must", "revenue has to", "revenue needs to", "revenues need to"),
        Late(
            r"\bai revenues? (?:must|has to|have to|needs? to) (?:reach|hit|be|get to|come to) \$?\d[^?]{0,20}"
            r"\bbreak[- ]?even\b",
            re.IGNORECASE,
        ),
        "refused_offset",
    ),
    # "couvrir 300 Md$ de capex".
    Wording(
        ("couvrir",),
        Late(
            r"\bcouvrir \d[\d.,]* ?\S* (?:de|en) \w+",
            re.IGNORECASE,
        ),
        "refused_offset",
        unless=Late(
            rf"\b(?:does|do|would|will|can|could) {SUM} (?:of|in) ai revenues? (?:just )?cover\b"
            r"|\brevenues? (?:is |are )?(?:needed|required|necessary) to cover\b"
            r"|\brevenus?(?: d['’]ia| ia)? (?:faut-il|il faut|n[ée]cessaires?|requis) pour couvrir\b",
            re.IGNORECASE,
        ),
    ),
    # "OpenAI 60B, they keep 40%": who?
    Wording(
        ("they keep", "they take", "they earn", "they pocket"),
        Late(r"\bthey (?:keep|take|earn|pocket) \d[\d.]* ?%", re.IGNORECASE),
        "refused_reference",
    ),
    # "how close do we get to closing the gap?".
    Wording(
        ("how close",),
        Late(r"\bhow close\b(?! are we to break[- ]?even (?:at|with|if)\b|[^?]{0,40}\d[^?]{0,40} us\b)", re.IGNORECASE),
        "refused_outside",
    ),
    # "What would offset a 10B rise in Nvidia?": what other change leaves the result as it is.
    Wording(
        ("offset", "make up for", "makes up for", "balance", "compensate", "compense"),
        Late(
            r"\b(?:what|which|que|qu['’]est-ce qui) [^,;.]{0,40}?"
            r"\b(?:offsets?|mak(?:e|ing|es) up for|balances?|compensates?(?: for)?|compens(?:e|er|erait)) "
            r"(?!(?:the |our |this |that |le |la |l['’])?(?:gap|hole|shortfall|deficit|it|this|that|trou|[ée]cart"
            r"|manque|books|equation|model|ledger|accounts|sums|numbers|if|at|with|when|out)\b)",
            re.IGNORECASE,
        ),
        "refused_offset",
    ),
    # "Nvidia came in ahead of the Street. Nvidia +4%": against what?
    Wording(
        ("ahead of",),
        Late(
            r"(?<=[\dbmtn] )ahead of (?:our|my|its|their|your|the) (?:number|forecast|estimate|plan|model|street)\w*",
            re.IGNORECASE,
        ),
        "refused_reference",
    ),
    # "la hausse de Nvidia est divisée par deux": a change of a change.
    Wording(
        (
            *CHANGES,
            "hausse",
            "baisse",
            "croissance",
            "progression",
            "chute",
            "recul",
        ),
        Late(
            rf"\b{_HAUSSE} (?:de |d['’])(?:{COMPANY}|l['’]ia|la marge) (?:est divis|est multipli|double"
            rf"|tombe [àa]|ralentit)",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Google at 12B is up 2B on Meta", "the change in Nvidia's sales is -10B".
    Wording(
        (" on ", "it is to ", "it is at ", "change", "difference", "delta"),
        Late(
            rf"\b(?:(?:up|down|ahead) {_SUM}|{_SUM} (?:up|down)) on (?:the )?(?:{COMPANY}|cloud margin)\b"
            rf"|\b(?:change|difference|delta)(?! in the gap)(?: (?:in|for|of) [^,.;?\d]{{2,30}}?)?(?: (?:is"
            rf"|comes to|amounts to)|:) [-−+]?{_SUM}",
            re.IGNORECASE,
        ),
        "refused_offset",
    ),
    # "Nvidia rises 20% and the margin 10%".
    Wording(
        (" and ",),
        Late(
            rf"\b(?:rises?|grows?|falls?|drops?|jumps?|climbs?|declines?) (?:by )?\d[\d.]* ?(?:%|points?|pts) and (?:the )?"
            rf"{_OTHER} \$?\d",
            re.IGNORECASE,
        ),
        "which_way",
    ),
)
