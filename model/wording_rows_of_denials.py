"""Wordings of what is denied, of one firm's own break-even and of a part of the whole, each of which was read as"
" the fact."""

from __future__ import annotations

import re

from model.amount_pattern import SUM
from model.company_words import COMPANY
from model.late import Late
from model.wording import Wording

_ENERGY = r"(?:power|energy|electricity|facilities|l['’][ée]nergie|l['’][ée]lectricit[ée])"

WORDINGS_OF_DENIALS = (
    # "No AI revenue of 100B", "no doubling of Google", "no OpenAI without Microsoft", "no break even with Nvidia at 60B".
    Wording(
        ("no ",),
        Late(
            rf"\bno (?:[a-z-]+ ){{1,3}}of \$?\d|\bno (?:doubling|halving|tripling|growth|rise|increase|cut|fall"
            r"|drop) (?:of|in|for"
            rf"|at|to)\b|\bno {COMPANY} without\b|\bno break[- ]?even (?:with|at|if|for)\b"
            r"|\bno (?:single|cheap|known|clear|big|bigger|smaller|larger|wider) (?:gap|margin|energy|ai revenue"
            rf"|{COMPANY})\b",
            re.IGNORECASE,
        ),
        "refused_negation",
    ),
    # "A 40% margin without a ratio of 0.5", "annule la marge de 40 %".
    Wording(
        ("without a", "sans un", "annule"),
        Late(
            r"\b(?:without an?|sans une?) (?:[a-z-]+ )?(?:ratio|margin|marge) (?:of|de) \d"
            r"|\bannule[rz]? (?:la |le |l['’])?\w+ (?:de |d['’])\d",
            re.IGNORECASE,
        ),
        "refused_negation",
    ),
    # "Google is twice as small", "all companies grow 5B each", "5B each more".
    Wording(
        ("twice as ", " each"),
        Late(
            r"\b(?:twice|three times) as (?:small|low|cheap|little|narrow|short)\b"
            rf"|\ball (?:the )?companies [^.;,\d]{{2,16}}{SUM} each\b|\bai revenues? (?:of |at )?{SUM} each\b"
            rf"|{SUM} each (?:more|less)\b",
            re.IGNORECASE,
        ),
        "refused_reference",
    ),
    # "Three clouds with a 20% margin", "a bank with 20B of AI revenue", "à certaines entreprises".
    Wording(
        (" with ", "certaines ", "quelques ", "plusieurs "),
        Late(
            r"\b(?:two|three|four|five) (?:clouds|companies|hyperscalers|banks|apps|firms) with\b"
            r"|\b(?:our|an?|my|their|one|two|three) (?:\w+ )?(?:product|app|bank|compan(?:y|ies)|startup|rival"
            r"|competitor|firm|lab"
            rf"|client)s? with {SUM} of\b|\b[àa] (?:certaines|quelques|plusieurs) (?:entreprises|soci[ée]t[ée]s|clients)\b",
            re.IGNORECASE,
        ),
        "refused_scope",
    ),
    # "Energy takes half of the budget", "l'énergie représente 20 % du budget".
    Wording(
        ("budget", " everything"),
        Late(
            rf"\b{_ENERGY} (?:takes?|eats?|is|makes? up|represents?|accounts? for|repr[ée]sente|prend|fait"
            r"|p[èe]se)(?: up)? (?:half|a third"
            r"|a quarter|la moiti[ée]|un tiers|un quart|\d[\d.,]* ?%) (?:of|de|du) (?:the |our |its |all |le "
            r"|notre )?(?:budget"
            r"|everything)\b",
            re.IGNORECASE,
        ),
        "ratio_of_total",
    ),
    # "Payback starts in 2 years", "payback of 3 years on chips and 15 on facilities".
    Wording(
        ("payback ",),
        Late(
            r"\bpayback (?:starts?|begins?|comes) (?:in|after)\b"
            r"|\bpayback [^.;]{0,24}\d+ (?:years )?(?:on|for) (?:the )?(?:chips|gpus) and \d+ (?:years )?(?:on|for)\b",
            re.IGNORECASE,
        ),
        "refused_offset",
    ),
    # "OpenAI breakeven at 12B", "OpenAI devient rentable à 12 milliards": its own.
    Wording(
        ("breakeven at", "break-even at", "breaks even at", "rentable", "profitable"),
        Late(
            rf"\b{COMPANY} (?:break[- ]?even|breaks even|devient rentable|est rentable|becomes profitable"
            r"|turns profitable|is"
            rf" profitable) (?:at|[àa]|with|avec) {SUM}(?! (?:of|de) )",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "How much of it pays off?", "customers pay nothing for AI", "companies earn 100B from AI data centers".
    Wording(
        ("how much of ", " pay ", " from ai "),
        Late(
            r"\bhow much of (?:it|that|this|the spend\w*|the capex) (?:pays off|is paid back|is recouped)\b"
            r"|\b(?:customers|users|clients) pay (?:nothing|\d[\d.]* ?%) for\b"
            rf"|\b(?:earn|make|book)s? {SUM} from ai (?:data|energy|chips|infra\w*)",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Nvidia at 60B last year", "… next year".
    Wording(
        ("last year", "next year"),
        Late(
            rf"\bat {SUM}(?: of (?:sales|revenue))? last year\b|{SUM} of (?:sales|revenue) (?:last|next) year\b",
            re.IGNORECASE,
        ),
        "refused_period",
    ),
    # "Nvidia at 60B or at its current level", "Nvidia 40B, OpenAI 20B: which is better?"
    Wording(
        ("current level", "today or ", "which is ", "rank ", " compare?"),
        Late(
            r"\b(?:or|vs) (?:at )?(?:its|the|their) current level\b|\A\W*today or (?:with|at)\b"
            r"|\A(?!.{0,160} (?:or|vs) |\W*(?:between|entre) ).{0,160}\d.{0,160}[:,] which is (?:better|worse|best)\b"
            r"|\A\W*rank [^?]{0,80}\d[^?]{0,80}\d"
            r"|\bhow do (?![^?]{0,80}\b(?:paybacks?"
            r"|margins?)\b)[^?]{0,80}\d[^?]{0,80} and [^?]{0,80}\d[^?]{0,80} compare\?",
            re.IGNORECASE,
        ),
        "refused_side",
    ),
    # "Nvidia 60B. Ignore the margin.": is there none, or does it stay?
    Wording(
        ("ignore the margin", "ignore margin", "ignore the payback", "ignore payback"),
        Late(r"\bignore (?:the )?(?:margins?|payback)(?=\W*\Z|[.,;])", re.IGNORECASE),
        "refused_negation",
    ),
)
