"""Wordings of a coverage, a break-even or a gap that is somebody else's ("the study covers 30 firms", "Oracle 8B, at which
its cloud breaks even", "closing its gap to Google"), and of values only pointed at ("Nvidia sells what it guided to")."""

from __future__ import annotations

import re

from model.amount_pattern import SUM
from model.company_words import COMPANY
from model.late import Late
from model.wording import Wording

_SOURCE = (
    r"(?:trackers?|reports?|stud(?:y|ies)|surveys?|samples?|panels?|models?|contracts?|filings?|notes?|polls?"
    r"|datasets?|[ée]tudes?"
    r"|enqu[êe]tes?|rapports?|sondages?|[ée]chantillons?)"
)
_COVERS = r"(?:covers?|covered|covering|couvr\w+)"
_COUNTED = (
    r"(?:firms?|names?|vendors?|companies|cios?|cfos?|analysts?|respondents?|customers?|countries"
    r"|soci[ée]t[ée]s|entreprises|pays)"
)
_SAYS = (
    r"(?:sa(?:y|ys|id)|thinks?|thought|reports?|reported|expects?|expected|shows?|showed|guided|forecasts?"
    r"|tweet(?:s|ed)|publi\w+|disent"
    r"|dit|pensent|pense|attend\w*|annonc\w+|sees?|counts?|have|has)"
)
_INPUT = rf"(?:{COMPANY}|(?:ai |total ai )?revenues?|(?:cloud )?margins?|payback|marges?|revenus?|x)"

WORDINGS_OF_COVERAGE = (
    # "Margin 40%; the study covers 30 firms", "AI revenue 110B (75% covered by filings)".
    Wording(
        ("cover", "couvr"),
        Late(
            rf"\b{_SOURCE}\b[^.;?\d]{{0,16}}\b{_COVERS} (?:about |around |only |environ )?\d"
            rf"|\b{_COVERS} (?:about |around |only |environ )?\d+ {_COUNTED}\b"
            rf"|\d ?% (?:of (?:it|this|that|which) )?(?:is |are )?covered by {_SOURCE}\b"
            rf"|\b{_SOURCE} {_COVERS} \d|\d ?% [^.;?,\d]{{0,20}}{_COVERS} (?:both|hardware|all of|les deux|the two)\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "OpenAI 4B, the level at which it breaks even", "CoreWeave 2B, below its break-even".
    Wording(
        ("even", "équilibre", "equilibre"),
        Late(
            rf"{SUM}[^.;?\d]{{0,40}}\b(?:at which|where|when|once) (?:it|they|its [a-z]+) breaks? even"
            r"|\b(?:below|above|near|at|under) (?:its|their) (?:own )?break[- ]?even"
            rf"|{SUM}[^.;?\d]{{0,16}} and (?:it|they) (?:expects?|hopes?|plans?|wants?) to break even"
            rf"|{SUM}\$?[^.;?\d]{{0,16}}ce qui (?:lui|leur) permet d['’][êe]tre [àa] l['’][ée]quilibre",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Google 12B, as it has closed the gap to OpenAI", "halving its gap to Microsoft".
    Wording(
        ("gap ", "écart ", "ecart "),
        Late(
            rf"\b(?:clos|halv|narrow|widen|shrink)\w* (?:the|its|their) gap (?:to|with|over|on) {COMPANY}\W*\Z"
            rf"|\bits gap (?:to|with|over|on) {COMPANY}\b|\b[ée]cart avec {COMPANY} [ée]tant\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Microsoft: Azure 8B, other 5B", "3B is ChatGPT and 1B other".
    Wording(
        ("other", "autre "  , "autres"),
        Late(
            rf"\b{COMPANY} ?: [^.;:?]{{0,24}}{SUM}\$?,? (?:and |et )?(?:others?|autres?) {SUM}"
            rf"|\bof {COMPANY}['’]s (?:ai )?revenue,? [^.;?]*{SUM} (?:is |are )?others?\b",
            re.IGNORECASE,
        ),
        "refused_scope",
    ),
    # "Energy ratio 1.3, as power costs 20% more".
    Wording(
        ("ratio ",),
        Late(
            r"\bratio (?:of )?\d[\d.,]*,? (?:as|since|because|given that) (?:the )?(?:power|energy"
            r"|electricity)\b[^.;?]*\d ?%",
            re.IGNORECASE,
        ),
        "refused_reference",
    ),
    # "Nvidia sells what it guided to", "Cloud margin is what the segment notes show", "for Google use what it says".
    Wording(
        (" what ", "ce que ", " which "),
        Late(
            rf"\A(?!\W*(?:and |so |ok |but |hey |tell |show |give |explain )*(?:what|which|how|who|why|can|could"
            rf"|is|does|do|did|so what)\b)"
            rf"(?=[^\d?]*\Z)[^?]*\b{_INPUT}\b[^.;?]{{0,24}}\b(?:is|be|at|around|with|near|close to|roughly"
            rf"|sells?|makes?|earns?|est|vend|ce|use|take)"
            rf" (?:somewhere |about |around |roughly |[àa] peu pr[èe]s )*(?:what|ce que)\b[^.;?]{{0,32}}\b{_SAYS}\b"
            rf"|\A(?=[^\d?]*\Z)[^?]*\b(?:use|take|put)\b[^.;?]{{0,24}} what [^.;?]{{0,24}}\b{_SAYS}\b[^.;?]*\Z"
            rf"|\A(?=[^\d?]*\Z)\W*{_INPUT}, which (?:the |most )?[a-z ]{{2,24}}\b{_SAYS}\b[^.;?]*\W*\Z"
            rf"|\A(?=[^\d?]*\Z)\W*{_INPUT} (?:roughly|about|[àa] peu pr[èe]s) (?:what|ce que)\b",
            re.IGNORECASE,
        ),
        "refused_reference",
    ),
)  # fmt: skip
