"""Wordings that tell an amount against a plan or an estimate that is not said, sum it over years, or count what is ordered,
shipped or marked up."""

from __future__ import annotations

import re

from model.late import Late
from model.reader.refused.wording import Wording
from model.reader.words.row_words import RESULT

_PLAN = (
    r"(?:consensus|plan|schedule|expectations?|estimates?|forecasts?|guidance|budget|the street|street|the pace|pace|feared"
    r"|hoped|expected|the targets?|targets?|its targets?|their targets?)"
)
_MODEL = r"(?:capex|data[- ]?cent(?:er|re)|facilit(?:y|ies)|energy|power|spend|speculative|demand|required|anticipated)"
_SIZE = (
    r"(?:small|bigg?|larg|wid|narrow|deep|high|low|tight|strong|weak|thin|slimm?)(?:er|r)|better|worse|less|more"
    r"|fewer|improved"
    r"|strong|weak|poor|thin|solid|healthy|tiny|negative|minimal|reduced|increased|shrinking|widening"
)
# Whose AI revenue is no single company's, or whose company has another name.
_LEADERS = (
    "nadella", "satya", "pichai", "sundar", "zuckerberg", "zuck", "elon", "musk", "bezos", "jassy", "altman", "sam",
    "amodei", "dario", "benioff", "karp", "jensen", "huang", "ellison", "hassabis", "suleyman", "tim cook", "lisa su",
)  # fmt: skip
_GROUPS = (
    "big tech", "big three", "big four", "big five", "big 3", "big 4", "big 5", "mag seven", "mag 7", "mag7",
    "magnificent seven", "magnificent 7", "faang", "gafam", "gafa", "bat", "software", "saas", "neoclouds?", "incumbents?",
    "redmond", "cupertino", "seattle", "mountain view", "menlo park", "shenzhen", "hangzhou", "silicon valley",
)  # fmt: skip
_KINDS = (
    "agentic", "embodied", "conversational", "multimodal", "predictive", "physical", "sovereign", "edge", "voice",
    "vertical", "pro forma", "median", "net", "contracted", "recurring", "deferred", "organic", "enterprise", "consumer",
)  # fmt: skip

ROWS = (
    # "Nadella's AI at 25bn", "the Mag Seven's AI revenue 100bn", "agentic AI revenue 40bn".
    Wording(
        (*_LEADERS, *(group.rstrip("?").rstrip("s") for group in _GROUPS), *_KINDS),
        Late(
            rf"\b(?:{'|'.join((*_LEADERS, *_GROUPS))})['’]?s?['’]? (?:own |total )?(?:gen ?)?ai\b"
            rf"|\b(?:{'|'.join(_KINDS)}) (?:gen ?)?ai (?:revenues?|sales)\b",
            re.IGNORECASE,
        ),
        "refused_scope",
        unless=Late(r"\b(?:draft|piece|story|note|article|report|post|chapter|talk) (?:on|about)\b", re.IGNORECASE),
    ),
    # "Nvidia fell short of 60B".
    Wording(
        ("short of ",),
        Late(
            rf"\b(?:falls?|fell|comes?|came|lands?|misses|missed) short of (?:the |its |their |our )?(?:{_PLAN}|\$?\d)",
            re.IGNORECASE,
        ),
        "refused_offset",
    ),
    # "Nvidia up 20% on our last forecast", "margin up 5 points from our May estimate".
    Wording(
        ("forecast", "estimate", "projection", "guidance", "budget", " plan", " case", "model"),
        Late(
            r"(?:\d\S*(?: [a-z]+)? (?:above|below|over|under|ahead of|behind)|(?:\b(?:up|down|higher|lower|more"
            r"|less|above|below|ahead|behind|over|under|increase|decrease|rise|drop|hausse"
            r"|baisse|plus|moins)\b|[+-] ?\$?\d)[^.;,?\n]{0,40}?\b(?:on|from|over|above|below|vs\.?|versus|against"
            r"|relative to"
            r"|compared (?:with|to)|than|par rapport [àa]|sur)) (?:the |a )?(?:our|my|their|his|her|your|its|notre"
            r"|nos|mon|ma|mes|leurs?"
            r"|last|latest|prior|earlier|old|initial|original)\b (?:[\w'’]+ ){0,2}?"
            r"(?:forecasts?|estimates?|projections?|guidance|budget|plan|(?:base|bull|bear) case|model|pr[ée]visions?)\b"
            r"(?! (?:of|at|de|à) \$?\d)",
            re.IGNORECASE,
        ),
        "other_base",
    ),
    # "Nvidia sales top $60bn".
    Wording(
        (" top ", " tops ", " topped ", " exceeds ", " exceed ", " surpass"),
        Late(r"\b(?:tops?|topped|topping|exceeds?|exceeded|surpass(?:es|ed)?) \$?\d", re.IGNORECASE),
        "refused_bound",
        unless=Late(r"\b(?:gap|shortfall|hole|deficit)\b", re.IGNORECASE),
    ),
    # "A smaller gap", "Less capex", "negative gap": by how much?
    Wording(
        ("gap", "hole", "shortfall", "coverage", "required revenue", "capex", "spend", " bill", " cost"),
        Late(
            rf"\A\W*(?:an? |the )?(?:much |far |slightly |even |a bit )?(?:{_SIZE}) (?:(?:ai"
            rf"|{_MODEL})[- ]?(?:backed )?)*(?:{RESULT}|capex|spend(?:ing)?|bill|costs?)\b(?! (?:with|at|if|for"
            rf"|under|from)\b)[^\d?]{{0,60}}\Z",
            re.IGNORECASE,
        ),
        "how_much_change",
    ),
)
