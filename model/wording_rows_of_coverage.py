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
_MEDIA = (
    r"(?:story|stories|news|earnings|calls?|events?|keynote|articles?|media|press|presse|analysts?"
    r"|launch(?:es)?|stocks?|sell[- ]?side"
    r"|insurance|mobile|network|tests?|codes?|topics?|sujets?|m[ée]dias|journaux|m[ée]diatique|assurance|r[ée]seau)"
)

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
    # "What's the coverage of this story?", "your test coverage", "la couverture médiatique".
    Wording(
        ("coverage", "couverture"),
        Late(
            rf"\bcoverage (?:of|in|by|from|on) (?:this |that |the |your |our |their )?(?:[a-z]+ )?{_MEDIA}\b"
            rf"|\b(?:your |our |the )?{_MEDIA} coverage\b"
            rf"|\bcouverture (?:de |du |des |dans |par |d['’])?(?:la |le |les |l['’])?{_MEDIA}\b",
            re.IGNORECASE,
        ),
        "refused_outside",
        Late(r"\d", re.IGNORECASE),
    ),
    # "I've got you covered: Nvidia 60B", "the FT covered Nvidia at 60B", "per Bernstein coverage": no question of coverage.
    Wording(
        ("cover", "couvr", "couverture"),
        Late(
            rf"\b(?:got you covered|cover me|take cover|under cover|cover story)\b"
            rf"|\b(?:(?:we|they|i) covered|(?:press|ft|wsj|bloomberg|reuters|media) cover(?:s|ed)?) {COMPANY}\b"
            rf"|\A\W*covering {COMPANY}\b|\b(?:ft|wsj|bernstein|goldman|press|media|bloomberg"
            rf"|reuters|analyst)(?:['’]s)? coverage\b"
            rf"|\bcoverage (?:like )?at the \w+\b|\b(?:ft|monde|presse|[ée]chos) couvr(?:e|ent|ait) {COMPANY}\b"
            rf"|\bcouverture (?:de )?presse\b",
            re.IGNORECASE,
        ),
        "refused_outside",
        Late(r"\b(?:according to|selon|d['’]apr[èe]s)\b", re.IGNORECASE),
    ),
)  # fmt: skip
