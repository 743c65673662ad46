"""Wordings that give a part of a stated gap, of what is required or of another company's amount, and questions that follow
another question."""

from __future__ import annotations

import re

from model.amount_pattern import SUM
from model.late import Late
from model.reader.refused.wording import Wording

_GAP = r"(?:gap|hole|shortfall|[ée]cart|trou|manque)"

_CLOSES = r"(?:clos|fill|plug|cover|eat|combl|couvr|bouch)\w*"

_OLD = (
    r"(?:(?:the )?(?:last|prior|previous) (?:year|version|deck|run)(?:['’]s)?(?: numbers| figures)?"
    r"|(?:old|outdated|stale|superseded|previous|past) ?(?:numbers?|figures?|values?|inputs|assumptions)?"
    r"|outdated|stale|previously|was|formerly|p[ée]rim[ée]e?s?|obsol[èe]tes?|avant"
    r"|(?:l['’]an(?:n[ée]e)?|ann[ée]e) (?:dernier|derni[èe]re|pr[ée]c[ée]dente)|anciens? chiffres?)"
)

_OLDER = (
    "last ", "prior ", "previous", "old ", "outdated", "stale", "supersede", "past ", "was:", "former", "rim", "obsol",
    "avant", "dernier", "derni", "dente", "ancien",
)  # fmt: skip

ROWS = (
    # "Of a 125B gap, OpenAI closes 20B": what is left, or what it was?
    Wording(
        ("gap", "hole", "shortfall", "cart", "trou"),
        Late(
            rf"\b(?:of|sur|from) (?:an? |the |our |un |le |l['’])?(?:{SUM} )?{_GAP}(?: (?:de"
            rf"|of) {SUM})?,? [^.;?!]{{0,60}}?\b{_CLOSES} (?:by )?\$?\d",
            re.IGNORECASE,
        ),
        "refused_offset",
    ),
    # "Google, at 15B, is 5B ahead of Microsoft".
    Wording(
        (" ahead of ", " behind "),
        Late(rf"\b(?:at|with|on) {SUM},? (?:is|are|sits|stands) {SUM} (?:ahead of|behind) [A-Z]", re.IGNORECASE),
        "refused_offset",
    ),
    # "What's the gap if Nvidia sells 80B? And the total cost?"; every answer has required revenue, gap and coverage
    Wording(
        ("? and the ", "? and what about the ", "? et la ", "? et l", "? et le "),
        Late(
            r"\? *(?:and (?:what about )?the|et (?:la|le|l['’])) ?(?:margin|payback|total cost|break[- ]?even\w*"
            r"|marge|co[ûu]t total)\W*$",
            re.IGNORECASE,
        ),
        "second_question",
        unless=Late(r"\A\W*(?:and |so |ok )?\d", re.IGNORECASE),
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
    # "Last year: Nvidia 45B", "Outdated:⏎Nvidia 45B".
    Wording(
        _OLDER,
        Late(rf"(?m)^\W*{_OLD}[ \t]*(?::(?=\s*[^\n]*\d)|\n(?=[^\n]*\d))", re.IGNORECASE),
        "refused_period",
        unless=Late(r"\b(?:now|new|maintenant|apr[èe]s|nouveau)\b", re.IGNORECASE),
    ),
)
