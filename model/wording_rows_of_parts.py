"""Wordings that give a part of a stated gap, of what is required or of another company's amount, and questions that follow
another question."""

from __future__ import annotations

import re

from model.amount_pattern import SUM
from model.late import Late
from model.wording import Wording

_GAP = r"(?:gap|hole|shortfall|[ée]cart|trou|manque)"
_CLOSES = r"(?:clos|fill|plug|cover|eat|combl|couvr|bouch)\w*"
_OF_NEED = r"(?:billion|bn|b|milliards?|mds?) (?:needed|required|n[ée]cessaires?|requis|qu['’]il faut)"
_SIZED = rf"(?i:{SUM})"
_COVERED = r"(?:(?:is|are|est|sont) (?:covered|backed|couvert\w*|financ\w+)|covered)"

WORDINGS_OF_PARTS = (
    # "Of a 125B gap, OpenAI closes 20B", "the gap is 125B and OpenAI closes 20B of it": what is left, or what it was?
    Wording(
        ("gap", "hole", "shortfall", "cart", "trou"),
        Late(
            rf"\b(?:of|sur|from) (?:an? |the |our |un |le |l['’])?(?:{SUM} )?{_GAP}(?: (?:de"
            rf"|of) {SUM})?,? [^.;?!]{{0,60}}?\b{_CLOSES} (?:by )?\$?\d"
            rf"|\b(?:of|sur|from) (?:an? |the |our |un |le |l['’])?(?:{SUM} )?{_GAP}(?: (?:de"
            rf"|of) {SUM})?,? {SUM} (?:is|are|est|sont) {_CLOSES}"
            rf"|\b{_GAP} (?:is|of|at) {SUM}[^.;?!]{{0,60}}? {_CLOSES} {SUM} of it\b"
            rf"|\b{_GAP} de {SUM},? [^.;?!]{{0,60}}?\ben {_CLOSES} {SUM}?",
            re.IGNORECASE,
        ),
        "refused_offset",
    ),
    # "Of the 200 billion needed, 90 are covered": 90 billion, or 90 %?
    Wording(
        (" needed", " required", "cessaires", " requis"),
        Late(
            rf"\b(?:of|sur)(?: the| les)? \$?\d[\d.,]* ?{_OF_NEED},? \d[\d.,]*(?! ?[%bm]) {_COVERED}"
            rf"|\b(?:covers?|couvr\w+) \d[\d.,]*(?! ?[%bm]) (?:of|sur|des) (?:the |les )?\$?\d[\d.,]* ?{_OF_NEED}",
            re.IGNORECASE,
        ),
        "refused_offset",
    ),
    # "Google gagne 20 milliards, Microsoft 5 milliards de plus", "Meta moitié moins": than whom?
    Wording(
        (" de plus", " de moins", "moitié moins", "moitie moins", "moitié plus"),
        Late(
            rf"\d ?(?:milliards?|md)\b\$?(?:,| et| ;)(?: et)? [A-ZÉ][\w.]+(?: et [A-ZÉ][\w.]+)? (?:{SUM} de (?:plus"
            r"|moins)|moiti[ée] (?:moins|plus))"
            r"(?! que\b| qu['’])",
        ),
        "refused_reference",
    ),
    # "All of the spending is anticipated".
    Wording(
        (" is anticipated", " is anticipation", " is speculative"),
        Late(
            r"\ball (?:of )?(?:the |this |that )?(?:spending|spend|capex|cost) is (?:purely "
            r"|entirely )?(?:anticipat\w+|speculative)",
            re.IGNORECASE,
        ),
        "refused_scope",
    ),
    # "Microsoft's 15B includes OpenAI's 2B": is it counted twice?
    Wording(
        (" includes ", " include ", " inclut ", " comprend "),
        Late(rf"(?<=['’]s ){_SIZED} (?:also )?includes? [A-Z][\w.]+(?:['’]s)? {_SIZED}"),
        "partial_total",
    ),
    # "Google, at 15B, is 5B ahead of Microsoft".
    Wording(
        (" ahead of ", " behind "),
        Late(rf"\b(?:at|with|on) {SUM},? (?:is|are|sits|stands) {SUM} (?:ahead of|behind) [A-Z]", re.IGNORECASE),
        "refused_offset",
    ),
    # "AI revenue covers the spending 0.6 times": of the spending, not of what is required.
    Wording(
        (" times", "twice", "x"),
        Late(
            r"\bcovers? (?:the |this |all (?:of )?the )?(?:spending|spend|capex|costs?|bill) (?:twice\b"
            r"|\d[\d.]* ?(?:times|x)\b)",
            re.IGNORECASE,
        ),
        "refused_scope",
    ),
    # "Les revenus de l'IA sont supérieurs de 20 milliards au revenu requis".
    Wording(
        ("supérieur", "superieur"),
        Late(rf"\bsup[ée]rieure?s? de {SUM} (?:au|[àa]) ", re.IGNORECASE),
        "refused_offset",
    ),
    # "What's the total cost if Nvidia sells 80B? And the required revenue?"
    Wording(
        ("? and the ", "? and what about the ", "? et la ", "? et l", "? et le "),
        Late(
            r"\? *(?:and (?:what about )?the|et (?:la|le|l['’])) ?(?:coverage|gap|required revenue|margin|payback"
            r"|total cost|break[- ]?even\w*"
            r"|couverture|[ée]cart|revenu requis|marge|co[ûu]t total)\W*$",
            re.IGNORECASE,
        ),
        "second_question",
        unless=Late(r"\A\W*(?:and |so |ok )?\d", re.IGNORECASE),
    ),
    # "Oracle doubled since the spring": from what it was then.
    Wording(
        (" since ",),
        Late(
            r"\b(?:(?:doubl|tripl|quadrupl|halv|gain|grow|increas|declin|shr[iau]nk)\w*|up|down|grew|fell|fallen"
            r"|rose|risen|lost|climbed"
            r"|dropped)\b[^.;?]{0,40} since (?:the |last |early |late |mid-?)*(?:spring|summer|autumn|fall|winter"
            r"|january|february|march"
            r"|april|may|june|july|august|september|october|november|december|christmas|easter|launch|ipo|start"
            r"|beginning|quarter"
            r"|month|week|q[1-4]|h[12]|chatgpt|covid|election)\b",
            re.IGNORECASE,
        ),
        "other_base",
    ),
    # "The remaining data center cost is 40B", "the other half of data center cost falls to 30B".
    Wording(
        ("remaining ", "rest of ", "half of "),
        Late(
            r"\b(?:remaining|(?:the )?rest of(?: the)?|(?:the )?(?:other|first|second) half of(?: the)?)"
            r" (?:data[- ]?cent(?:er|re) (?:costs?|spend(?:ing)?|bill)|capex|spend(?:ing)?)"
            r" (?:is|are|costs?|falls?|rises?|comes?)\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "AI revenue justifies 40B of GPUs", "true demand supports only 30B of data center spend".
    Wording(
        ("justif", "support", " backs ", " carries "),
        Late(
            r"(?<!what )(?<!which )(?<!much )\b(?:demand|ai revenues?) (?:only |really |actually )?"
            rf"(?:justif(?:y|ies)|supports?|backs|carries) (?:only |just )?{SUM} (?:of|in)\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "What does one more point of margin cost?", "what is a point of coverage worth?"
    Wording(
        ("point of ",),
        Late(
            r"\bwhat (?:is|does|would) (?:an?|one|another|each|every)(?: more| extra| additional)? (?:percentage )?point of"
            r" (?:\w+ ){0,3}(?:margin|coverage)\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Google gagne jusqu'à 15 milliards": at most.
    Wording(
        ("jusqu",),
        Late(
            r"\b(?:gagn\w+|fai(?:t|re)|fer\w+|vend\w*|rapport\w+|va|vont|aller|r[ée]alis\w+|g[ée]n[èe]r\w+|peut"
            r"|peuvent|pourrai\w+)"
            r"\b[^,;.?\d]{0,24} jusqu['’][àa] \$?\d",
            re.IGNORECASE,
        ),
        "refused_bound",
    ),
    # "GPUs make up half of 140B data center cost": half of that, not of what they are.
    Wording(
        ("up half of ",),
        Late(r"\b(?:makes?|making|made) up half of \$?\d", re.IGNORECASE),
        "refused_reference",
    ),
)
