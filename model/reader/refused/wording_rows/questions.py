"""Wordings of questions that the model has no answer to: counts, flows between firms, one firm's books, per dollar, which
baseline; and of cases that are told in a list."""

from __future__ import annotations

import re

from model.late import Late
from model.reader.refused.wording import Wording
from model.reader.words.company_words import COMPANY

ROWS = (
    # "How many companies are in the AI revenue figure?", "how many more OpenAIs do we need?", "how many doublings".
    Wording(
        ("how many", "number of"),
        Late(
            r"\bhow many (?:more )?(?:companies|firms|players|sources|names|lines|vendors|doublings|customers|users"
            r"|halvings)\b"
            rf"|\bhow many (?:more )?{COMPANY}s\b|\bnumber of (?:companies|firms|players|customers|users)\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "How much of Nvidia's 60B goes to Microsoft?", "how much of Nvidia's revenue comes from OpenAI?"
    Wording(
        ("how much of ", "what fraction of", "what share of", "what part of"),
        Late(
            rf"\b(?:how much|what (?:fraction|share|part)) of (?:the \$?\d\S*|{COMPANY}['’]s)\b[^?]*\b(?:goes|go"
            rf"|comes?|flows?|is paid) (?:back )?(?:to|in|into|from)\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "For every dollar spent on Nvidia, how much revenue is needed?"
    Wording(
        (" dollar",),
        Late(
            r"\b(?:every|each|a|per|one|a single) dollar (?:of|in|spent on) (?:nvidia|gpus?|ai revenue"
            r"|data ?cent(?:er|re))[^?]*\b(?:how much|need|require)\b",
            re.IGNORECASE,
        ),
        "refused_outside",
        Late(r"\b(?:energy|facilit|power|electricity|cooling)", re.IGNORECASE),
    ),
    # "how much must each company make to break even?"
    Wording(
        ("each ", "every company"),
        Late(
            r"\bhow much (?:must|would|should) (?:each|every) (?:company|firm|one)\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "How wide is the gap if the cloud's cut is 25%?": its take.
    Wording(
        ("'s cut ", "’s cut ", "s' cut ", "s’ cut ", "'s drop is"),
        Late(r"\b(?:the )?(?:clouds?|hyperscalers?)(?:['’]s?) (?:cut|drop) (?:is|was|of|were) ", re.IGNORECASE),
        "refused_outside",
    ),
    # "solve for x: Nvidia x, margin 40%".
    Wording(
        ("for x",),
        Late(r"\bsolve for x\b", re.IGNORECASE),
        "refused_outside",
    ),
    # "gap in each case: Nvidia 80B; margin 60%".
    Wording(
        ("each case", "for each", "two cases", "both cases", "which of these", "which of the two", "which of them"),
        Late(
            r"\b(?:in each case|for each(?: (?:case|one))?|in (?:these|both|the) (?:two |both )?cases"
            r"|which of (?:these|the two|them)[^?:]*)[:,] (?!.*\b(?:vs\.?|versus|or)\b)[^?]*\d[^?]*(?:[,;]"
            r"| and )[^?]*\d",
            re.IGNORECASE,
        ),
        "refused_side",
    ),
    # "What's the gap if Nvidia sells 80B? With a 40% margin?": with both, or instead?
    Wording(
        ("? ", "; ", "separately"),
        Late(
            r"\b(?:if|with|at|under) [^?;\d]{0,40}\d[^?;]{0,60}[?;] ?(?:and |or )?"
            r"(?:(?:(?:what['’]s |what is )?the )?(?:gap|hole|coverage) )?(?:if|with|under) [^?;\d]{0,40}\d[^?;]{0,60}"
            r"\?\s*\Z|\d[\d.,]*[^?\d]{0,40}\b(?:and|or),? separately,? (?:if|with|at|under) [^?\d]{0,40}\d",
            re.IGNORECASE,
        ),
        "refused_side",
    ),
    # "what's a good margin?", "sell nvda?", "what's a sensible margin?": a matter of opinion.
    Wording(
        ("what's a ", "what’s a ", "whats a ", "sell ", "buy ", "is ok", " a buy", " a sell", " a bet"),
        Late(
            r"\bwhat['’]?s an? (?:good|realistic|sensible|reasonable|healthy|normal|fair|decent|safe) (?:margin"
            r"|payback|ratio|gap|coverage)\b"
            rf"|\A\W*(?:buy|sell|short|long) {COMPANY}\W*\Z",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
)
