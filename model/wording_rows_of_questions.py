"""Wordings of questions that the model has no answer to: counts, flows between firms, one firm's books, per dollar, which
baseline; and of cases that are told in a list."""

from __future__ import annotations

import re

from model.company_words import COMPANY
from model.late import Late
from model.wording import Wording

_ASSETS = r"(?:data ?cent(?:er|re)s?(?: (?:bill|plan|spend|capex))?|gpus|chips|capex|infrastructure|clusters?)"
_FIRMS = (
    r"(?:hyperscalers?|clouds?|cloud providers|buyers of gpus|gpu buyers|companies|company|vendors?|startups?|labs?)"
)

WORDINGS_OF_QUESTIONS = (
    # "What's the ROI on 300B of capex?"; what a target asks for is the payback ("quel retour sur investissement pour …").
    Wording(
        ("roi", "retour sur inv"),
        Late(
            r"\bwhat(?:['’]s| is) the roi\b"
            r"|\bquel (?:est le )?(?:roi|retour sur investissement)\b(?! (?:pour|combl|annul|divis|ram[eè]n))",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
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
            rf"|comes?|flows?|is paid) (?:back )?"
            rf"(?:to|in|into|from)\b|\bwhat fraction of {COMPANY}['’]s \$?\d",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "For every dollar spent on Nvidia, how much revenue is needed?"
    Wording(
        (" dollar",),
        Late(
            r"\b(?:every|each|a|per|one|a single) dollar (?:of|in|spent on) (?:nvidia|gpus?|ai revenue"
            r"|data ?cent(?:er|re))[^?]*"
            r"\b(?:how much|need|require)\b|\b(?:how much|what) (?:does|must|would)[^?]*\b(?:every|each|a|one"
            r"|a single) dollar"
            r" (?:of|in|spent on) (?:nvidia|gpu|ai revenue|data ?cent(?:er|re))",
            re.IGNORECASE,
        ),
        "refused_outside",
        Late(r"\b(?:energy|facilit|power|electricity|cooling)", re.IGNORECASE),
    ),
    # "How much AI revenue does Microsoft need for its 80B of data centers?"
    Wording(
        ("its ", "has ", "plan"),
        Late(
            rf"\b{COMPANY}\b[^?.;]*\b(?:for|on|justify|behind) its \$?\d\S*(?: billion)? (?:of |in "
            rf"|worth of )?{_ASSETS}"
            rf"|\b{COMPANY} has \$?\d\S*(?: billion)? (?:of |in )?{_ASSETS}"
            rf"|\b{COMPANY}\b[^?.;]*\bjustify an? \$?\d\S*(?: billion)? data ?cent(?:er|re) (?:plan|bill)\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "How much do the hyperscalers have to bring in?", "what must each company earn?"
    Wording(
        ("hyperscaler", "buyers", "each ", "every company", "cloud"),
        Late(
            rf"\b(?:how much|what) (?:do|does|must|would|should|will) (?:the )?(?:each "
            rf"|every )?{_FIRMS} (?:need to |have to |has to )?"
            r"(?:sell|earn|bring in|make|earn back)\b(?!(?<=companies earn|companies make) from ai\b)"
            r"|\bhow much (?:must|would|should) (?:each|every) (?:company"
            r"|firm|one)\b"
            r"|\bby how much (?:must|would|should) (?:each|every) (?:company|firm)\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "What would it take for OpenAI to break even?": its own break-even.
    Wording(
        ("break even", "breaks even", "breakeven"),
        Late(rf"\bfor {COMPANY} to break ?even\b|\bbefore it breaks even\b", re.IGNORECASE),
        "refused_outside",
    ),
    # "What must OpenAI earn to double AI revenue?", "… to cover 20% of the requirement?"
    Wording(
        (" to double", " to triple", " to increase", " to raise", " to cover"),
        Late(
            rf"\b(?:must|need|have|has)\b[^?]*\b{COMPANY}\b[^?]*\bto (?:double|triple|increase|raise"
            rf"|lift) (?:total |the )?ai revenue\b"
            rf"|\b(?:must|does|should) {COMPANY} [^?]*\bto (?:double|triple|increase|raise|lift) (?:total "
            rf"|the )?ai revenue\b"
            rf"|\b(?:must|does|should) {COMPANY} [^?]*\bto cover \d+ ?% of (?:the )?require",
            re.IGNORECASE,
        ),
        "refused_reference",
    ),
    # "What does Nvidia need to sell for it to be a $400B question?", "is the 600B gap closed by AI revenue of 400B?"
    Wording(
        ("question", "gap closed", "hole closed"),
        Late(
            r"\b(?:be|becomes?|make (?:it|this)|makes) (?:it |this )?(?:a|the) \$?\d+ ?(?:b|bn|billion) question\b"
            r"|\bis the \$?\d+ ?(?:b|bn|billion) (?:gap|hole) (?:closed|covered|filled)\b",
            re.IGNORECASE,
        ),
        "refused_reference",
    ),
    # "How wide is the gap if the cloud's cut is 25%?": its take.
    Wording(
        ("'s cut ", "’s cut ", "s' cut ", "s’ cut ", "'s drop is"),
        Late(r"\b(?:the )?(?:clouds?|hyperscalers?)(?:['’]s?) (?:cut|drop) (?:is|was|of|were) ", re.IGNORECASE),
        "refused_outside",
    ),
    # "which baseline has the biggest gap", "what's the smallest AI revenue line".
    Wording(
        ("baseline", "revenue line", "whose revenue"),
        Late(
            r"\b(?:which|what|in which) baseline (?:has|is|shows|gives)\b[^?]*\b(?:biggest|smallest|highest|lowest"
            r"|largest|best|worst)"
            r"|\b(?:smallest|biggest|largest) (?:ai )?revenue line\b|\bwhose revenue matters\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "BE at Nvidia 60B?": break even, or not?
    Wording(("be at", "be with", "be if", "be for"), Late(r"(?:\A|(?<=\s))BE (?:at|with|if|for)\b"), "refused_outside"),
    # "solve for x: Nvidia x, margin 40%".
    Wording(
        ("for x", " x rev"),
        Late(r"\bsolve for x\b|\bwhat['’]s x\b[^?]*\bx revenue\b", re.IGNORECASE),
        "refused_outside",
    ),
    # "gap in each case: Nvidia 80B; margin 60%", "for each: …", "these two cases", "respectively at … and at …".
    Wording(
        (
            "each case",
            "for each",
            "two cases",
            "both cases",
            "respectively",
            "which of these",
            "which of the two",
            "which of them",
        ),
        Late(
            r"\b(?:in each case|for each(?: (?:case|one))?|in (?:these|both|the) (?:two |both )?cases"
            r"|which of (?:these|the two|them)"
            r"[^?:]*)[:,] (?!.*\b(?:vs\.?|versus|or)\b)[^?]*\d[^?]*(?:[,;]| and )[^?]*\d"
            r"|\brespectively (?:at|with|for) [^?]*\d[^?]* and (?:at|with|for) [^?]*\d",
            re.IGNORECASE,
        ),
        "refused_side",
    ),
    # "What's required revenue at Nvidia 60B, and at Nvidia 60B with a 40% margin?", "… alone and for … plus …".
    Wording(
        (", and at", ", and with", " alone and ", ", and if ", ", or "),
        Late(
            r"\A[^?]*\b(?:what|where|how)\b[^?]*\b(?P<lead>at|with"
            r"|for) (?P<name>[a-z]+) (?:at )?(?P<sum>\$?\d\S*?),? (?:alone )?and (?P=lead)"
            r" (?P=name) (?:at )?(?P=sum)\b"
            r"|\bwith (?P<first>[a-z]+) at (?P<size>\$?\d\S*?), and with (?P=first) and [a-z]+ at (?P=size)\b"
            r"|\bwhat['’]s the gap, and if [^?]*\balso\b"
            r"|, or (?:do we need|only with|must the)\b[^?]*\d[^?]*\b(?:as well|too)\b",
            re.IGNORECASE,
        ),
        "refused_side",
    ),
    # "What's the gap if Nvidia sells 80B? With a 40% margin?", "… and, separately, …", "… with payback at 2 years instead?"
    Wording(
        ("? ", "; ", "separately", " instead", " to halve it", " and the gap for", "require", " need"),
        Late(
            r"\b(?:if|with|at|under) [^?;\d]{0,40}\d[^?;]{0,60}[?;] ?(?:and |or )?(?:(?:(?:what['’]s "
            r"|what is )?the )?(?:gap|hole"
            r"|coverage) )?(?:if|with|under) [^?;\d]{0,40}\d[^?;]{0,60}\?\s*\Z"
            r"|\d[\d.,]*[^?\d]{0,40}\b(?:and|or),? separately,? (?:if|with|at|under) [^?\d]{0,40}\d"
            r"|\d[\d.,]*[^?\d]{0,40},? (?:and|or) (?:what is it instead|(?:with|at|if) [^?\d]{0,40}"
            r"\d[\d.,]*[^?\d]{0,20} instead\b|where would we be [^?]{0,60}\binstead\b)"
            r"|\bwhat['’]s the (?:gap|hole),? (?:and )?if [^?]{0,80}\bwhat['’]s the (?:gap|hole)\b"
            r"|\b(?:does|do|would) (?:it|we) break ?even (?:at|with) [^?\d]{0,40}\d[\d.,]*[^?\d]{0,40},? and"
            r" does it (?:at|with)\b"
            r"|\bclose the gap,? (?:and|or) (?:how much )?to halve it\b"
            r"|\bthe gap for [^?\d]{0,40}\d[\d.,]*[^?\d]{0,40} and the gap for [^?\d]{0,40}\d"
            r"|\d[\d.,]*[^?\d]{0,40}\b(?:require|need)s?,? and (?:what"
            r"|how much) does [^?\d]{0,40}\d[\d.,]*[^?\d]{0,40}\b(?:require|need)",
            re.IGNORECASE,
        ),
        "refused_side",
    ),
    # "Which case has the bigger gap: a) Nvidia 60B b) margin 60%?"
    Wording(
        ("which case", "which is the bigger", "which scenario"),
        Late(
            r"\bwhich (?:case|scenario|is the (?:bigger|smaller) (?:gap"
            r"|hole))[^?:]*: \(?[a1]\) [^?]*\d[^?]*\(?[b2]\) [^?]*\d",
            re.IGNORECASE,
        ),
        "refused_side",
    ),
    # "Which hurts more: margin going to 65%, or cloud margin going to 25%?"
    Wording(("which hurts",), Late(r"\bwhich hurts more\b[^?]*\bgoing to\b[^?]* or\b", re.IGNORECASE), "refused_side"),
    # "buy NVDA puts or calls ahead of earnings?", "baseline: http://…"
    Wording(
        (" puts", " calls", "baseline:", "baseline http"),
        Late(
            rf"\b(?:buy|sell|short|long) {COMPANY} (?:puts|calls|options|shares|stock)\b|\bbaseline:? https?:",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "what's a good margin?", "sell nvda?", "is Nvidia a buy?", "what payback works?": a matter of opinion.
    Wording(
        (
            "what's a ",
            "what’s a ",
            "whats a ",
            "sell ",
            "buy ",
            " works",
            "is ok",
            " a buy",
            " a sell",
            " a hold",
            " a bet",
        ),
        Late(
            r"\bwhat['’]?s an? (?:good|realistic|sensible|reasonable|healthy|normal|fair|decent|safe) (?:margin"
            r"|payback|ratio|gap|coverage)\b"
            rf"|\A\W*is {COMPANY} (?:still |really |now )?a (?:good |strong )?(?:buy|sell|hold|bet)\W*\Z"
            rf"|\A\W*(?:buy|sell|short|long) {COMPANY}\W*\Z|\A[^\d]*\bwhat (?:margin|payback|ratio) (?:works"
            rf"|is ok)\W*\Z",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "whats that do 2 the gap", "how much does msft have 2 make"
    Wording(
        (" 2 ",),
        Late(r"\b(?:do 2 the|(?:have|has) 2 (?:make|sell|earn|be|get|do))\b", re.IGNORECASE),
        "refused_outside",
    ),
    # "Of the 100B data center spend how much is real demand?", "How small must Nvidia be for 100B to be enough?"
    Wording(
        ("of the ", "to suffice", "to be enough"),
        Late(r"\A\W*of the \$?\d[^?]{0,60}\bhow much is\b|\bfor \$?\d\S* to (?:suffice|be enough)\b", re.IGNORECASE),
        "refused_outside",
    ),
    # "Same as before with Nvidia 80B", "idem mais Nvidia 80 Md$"
    Wording(
        ("same as before", "pareil", "idem"),
        Late(r"\A\W*(?:same as before|pareil|idem),? (?:with|but|avec|mais|sauf)\b", re.IGNORECASE),
        "refused_reference",
    ),
    # "What if Nvidia earns 10B on software?"
    Wording(
        ("software",),
        Late(r"\bnvidia (?:makes?|earns?|does|sells) \$?\d\S* (?:from|on|in) (?:ai )?software\b", re.IGNORECASE),
        "refused_outside",
    ),
    # "What gets us to break even, leaving Nvidia out?"
    Wording(("leaving nvidia out",), Late(r"\bleaving nvidia out\b", re.IGNORECASE), "refused_outside"),
    # "What does Nvidia at 60B cost in total?"
    Wording(("cost in total",), Late(r"\bnvidia at \$?\d\S* costs? in total\b", re.IGNORECASE), "refused_reference"),
    # "How much does the energy bill add to required revenue?", "how much goes to the cloud?"
    Wording(
        ("add to required", "goes to the cloud"),
        Late(
            r"\b(?<!does that )(?<!does it )(?<!would that )adds? to (?:the )?required revenue\b"
            r"|\bhow much goes to the clouds?\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
)
