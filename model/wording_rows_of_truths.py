"""Wordings of figures that somebody told and that are asked about, of what the baseline assumes, of what would follow, and
of ranks: none of them states a value."""

from __future__ import annotations

import re

from model.amount_pattern import SUM
from model.company_words import COMPANY
from model.late import Late
from model.wording import Wording

_SIZE = rf"(?:{SUM}|\d[\d.,]* ?%|\d[\d.]* years?|\d+ ans?)"
_RESULT = (
    r"(?:facility cost|data ?cent(?:er|re) costs?|total cost|ai revenue|coverage|gap|hole|shortfall|required revenue"
    r"|co[ûu]t total"
    r"|couverture|revenu requis)"
)
_TOLD = (
    r"(?:claim(?:s|ed)?|told|heard|read|thought|assumed|hoped|expected|feared|wanted|aimed|said|says|say|get|gets|got"
    r"|calculated"
    r"|wrote|saw|shows?|gives?|consensus|dit|calcul[ée]|pensais|pensait|croyais|trouve|trouv[ée])"
)
_TRUE = (
    r"(?:(?:what|how much)(?: is|['’]s) (?:it|the (?:real|actual|true) (?:number|figure|gap|one))(?: really| actually"
    r"| in fact| now)?\W*(?:$|\?)"
    r"|what(?: is|['’]s) (?:it|the (?:real|actual|true)) |is (?:that|this|it|he|she)(?: (?:right|true|correct|so"
    r"|realistic|accurate|plausible|wrong))?\W*(?:$|\?)"
    r"|what(?: do| did|['’]d)? (?:you|we) (?:get|have|see|find)|what(?: is|['’]s) (?:ours|yours)|what does (?:yours|ours"
    r"|the (?:baseline|article|model)) (?:give|say|show)"
    r"|which baseline|where are we\W*$|do you agree|check (?:it|please|that)|really\W*$|right\W*$|how come\W*$"
    r"|who['’]s right|where does (?:that|it) come"
    r"|c['’]est (?:vrai|juste|exact|correct)|il a raison|elle a raison|combien (?:est|vaut)-(?:il|elle)|qu['’]en est-il)"
)
_MODEL = r"(?:(?:20\d\d )?(?:baseline|model|article|version|bot|default)|cahn|sequoia|you)"

WORDINGS_OF_TRUTHS = (
    # "Someone claimed the gap is 200B. What is it really?", "I was told the payback is 5 years. Is that right?"
    Wording(
        (
            "claim",
            "told",
            "heard",
            "read",
            "thought",
            "assumed",
            "hoped",
            "expected",
            "feared",
            "wanted",
            "aimed",
            "said",
            "say",
            "get ",
            "gets ",
            "got ",
            "calcul",
            "wrote",
            " saw ",
            "shows",
            "gives",
            "consensus",
            " dit ",
            "pensai",
            "croyai",
            "trouv",
        ),
        Late(
            rf"(?:\A|[.;!?] )[^.;!?\d]*\b{_TOLD}\b[^.;!?]*\d[^;!?]{{0,60}}?[.!] (?:so |and |but )?{_TRUE}",
            re.IGNORECASE,
        ),
        "unread_question",
    ),
    # "You sure about a gap of 150B?", "300B required? really?", "which baseline has a gap of 500B?"
    Wording(
        ("sure about", "really", "which baseline", "how come", "become", "turn", "lead to", "devient"),
        Late(
            rf"(?<!not )\bsure about (?:a |an |the |that )?[^?.;]{{0,30}}\d|\A\W*(?:really, )?{_SIZE} required\? ?really"
            rf"|\A\W*really, {_SIZE} required\b"
            r"|\A[^?\d]*\d[^?]*\? how come\b|\b(?:how|explain|walk me|show|comment"
            r"|explique)\b[^?.;\d]*\d[^?.;]*\b(?:becomes?|turns? into|leads? to|devient) \$?\d"
            r"|\bwhich baseline (?:has|had|is|gives|shows|says)\b[^?]*(?:\d|that)",
            re.IGNORECASE,
        ),
        "unread_question",
    ),
    # "Does the 2024 baseline have a 60% margin?", "did you assume a 2 year payback?", "is the default margin 40%?"
    Wording(
        ("baseline", "model", "article", "version", "default", "cahn", "sequoia", "you "),
        Late(
            rf"\A\W*(?:so )?(?:does|did|do) (?:the |this |your |that )?{_MODEL}(?:['’]s)? (?:still )?(?:have|had|use"
            rf"|assume|set|put|take)\b[^?]*\d[^?]*\?"
            rf"|\A\W*is (?:the |this |your )?{_MODEL} (?:assuming|using|based on|at) [^?]*\d[^?]*\?"
            r"|\A\W*(?:is|are|was) (?:the |your )?(?:default|baseline) (?:margin|payback|ratio|gap|coverage"
            r"|revenue)[^?]*\d[^?]*\?|\A\W*is [^?]*\d[^?]* by default\b",
            re.IGNORECASE,
        ),
        "unread_question",
    ),
    # "Google 30B, so AI revenue 100B, right?", "does a gap of 50B mean coverage of 80%?"
    Wording(
        ("so ", "thus ", "means ", "mean ", "equal", " put ", "puts "),
        Late(
            rf"\A[^?.;\d]*\d(?:[^?.;]|\.(?=\d))*\b(?:so|thus|hence|means?|equals?|puts?) (?:that )?(?:the |a "
            rf"|an )?(?:facility cost|data ?cent(?:er|re) costs?|total cost"
            rf"|ai revenue|coverage) (?:of |at |is |to )?{_SIZE}[^?.;]*\?"
            rf"|\A[^?.;\d]*\b(?:coverage of )?\d[^?.;]*\b(?:means?|equals?) (?:a |the )?(?:gap|hole"
            rf"|shortfall) of {_SIZE}[^?.;]*\?",
            re.IGNORECASE,
        ),
        "unread_question",
    ),
    # "With OpenAI at 5B, is Google still the biggest?", "Google 20B. Who's second?"
    Wording(
        (
            "biggest",
            "largest",
            "smallest",
            "lowest",
            "highest",
            "most important",
            "who",
            "rank",
            "bigger",
            "difference",
            "qui est",
            "diff",
        ),
        Late(
            r"(?:\A|[,;.!] )\W*(?:so |and )?(?:is|are|will|would|does|was) (?!there )[^?,;.]{2,30}(?: still| now)? (?:be "
            r"|stay |remain )?(?:still )?the (?:biggest|largest|smallest|lowest|highest|most important)\b[^?]*\?"
            r"|\bwho(?:['’]s| is| comes| makes| contributes| earns| sells) (?:second|first|third|next|last|more|most"
            r"|ahead|less)\W*$"
            r"|\bwhere does (?:it|he|she|that) rank\b|\bis it the (?:biggest|largest|smallest)\b"
            r"|\bwhich (?:one )?is (?:bigger|larger|smaller|ahead)\W*$"
            r"|\bqui est (?:devant|premier|second|derri[èe]re|le plus)\b|(?<=[.;!?] )what['’]?s the difference\W*$"
            r"|(?<=[.;!?] )quelle est la diff[ée]rence\W*$",
            re.IGNORECASE,
        ),
        "unread_question",
        Late(r"\b(?:vs|versus|compar\w+|against|contre)\b", re.IGNORECASE),
    ),
    # "Is that before or after margin?", "c'est avant ou après marge ?"
    Wording(
        ("before", "after", "gross or", " net ", "avant ou"),
        Late(
            r"\bis (?:that|this|it)(?: number| figure)? (?:before|after|gross|net)\b[^?]*\?|\bc['’]est avant ou apr[èe]s\b",
            re.IGNORECASE,
        ),
        "unread_question",
    ),
    # "Does Nvidia need 200B of revenue?"
    Wording(
        ("nvidia need", "nvidia requires"),
        Late(rf"\bnvidia (?:needs?|requires) {SUM} (?:of|in) (?:ai )?revenue\b", re.IGNORECASE),
        "refused_offset",
    ),
    # "Is a 2 year payback as good as a 20% margin?", "does a 30% margin equal Nvidia at 35B?"
    Wording(
        ("as good as", "equal", " match "),
        Late(
            rf"\A\W*(?:is|does|do|would|are) [^?]*\d[^?]*\b(?:as good as|equal(?: to)?"
            rf"|match) (?:an? )?(?:[^?]*\b)?(?:margin|payback|ratio|{COMPANY})\b[^?]*\d?[^?]*\?",
            re.IGNORECASE,
        ),
        "refused_side",
    ),
    # "Nvidia 70B. What if it were 10B less?", "Google makes 20B. What if it doubles?": from which of the two?
    Wording(
        ("what if it ", "and if it ", "et si c", "et s'il", "what if they", "points lower", "points higher"),
        Late(
            rf"\A[^?.;\d]*{_SIZE}[^?;\d]*[.,;] (?:and )?(?:what if|and if) (?:it|they) (?:were|was|is|are|had|made|makes?"
            rf"|sold|sells?|falls?|drops?|doubles?|doubled|halves|halved|triples?)(?:[^?]*\b(?:less|more|lower|higher"
            rf"|points|short)\b[^?]*\?|\W*\?)"
            rf"|\A[^?.;\d]*{_SIZE}[^?;\d]*[.,;] et (?:si c['’][ée]tait|s['’]ils? (?:[ée]tai(?:t|ent)|font"
            rf"|fait)) [^?]*\b(?:de (?:moins|plus)|plus (?:bas|haut))\b[^?]*\?"
            rf"|\A[^?.;\d]*{_SIZE}[^?;\d]*\. and \d+ points (?:lower|higher)\b",
            re.IGNORECASE,
        ),
        "refused_reference",
    ),
    # "Microsoft should match Google at 18B", "AI revenue must equal capex of 120B".
    Wording(
        ("match", "equal", "level with", "even with", "catch up", "galer", "jeu égal", "jeu egal"),
        Late(
            r"\b(?:should|needs? to|must|could|ought to|has to|might|devrai(?:t|ent)|doi(?:t|vent)) (?:be )?(?:match"
            r"|equal|level with|even with|catch up (?:with|to)|[ée]galer|faire jeu [ée]gal)\b[^?.;]*(?:\d|\?)",
            re.IGNORECASE,
        ),
        "refused_reference",
    ),
    # "What if required revenue and AI revenue both doubled?"
    Wording(
        ("both", " each ", "as well as", " et les revenus", "tous les deux"),
        Late(
            rf"\b{_RESULT} (?:and|as well as|et) (?:the |les? |l['’])?[a-z' -]{{3,28}}? (?:(?:would |will |were |are "
            rf"|should )?(?:both|each)|doubles|triples|halves)\b"
            rf"|\bboth (?:the )?(?:{_RESULT}|required) and \w+|\b{_RESULT} et (?:les |la |l['’])[a-z' ]{{3,20}} (?:doubl"
            rf"|tripl|augment|baiss)\w+",
            re.IGNORECASE,
        ),
        "refused_joint",
    ),
    # "Google should be double Oracle's 8B"
    Wording(
        ("double ", "triple ", "half "),
        Late(
            rf"\b(?:should|would|must|could|might) (?:be|make|earn|sell) (?:double|triple"
            rf"|half(?: of)?) (?:{COMPANY})(?:['’]s)?(?: [a-z ]+ of| at)? ?\$?\d",
            re.IGNORECASE,
        ),
        "refused_reference",
    ),
    # "OpenAI should break even at 10B": its own, which the model does not know.
    Wording(
        ("break even", "breaks even", "quilibre"),
        Late(
            rf"(?<!does )(?<!can )(?<!could )(?<!will )(?<!would )(?<!if )\b(?!nvidia|nvda){COMPANY} (?:(?:should|could"
            rf"|might|would|will) |says it )?breaks? even (?:at|on|with|by (?:earning|making"
            rf"|selling)) {SUM}(?![^.;]* (?:break|gap closes))"
            rf"|\blet (?!nvidia|nvda){COMPANY} break even\b|\b{COMPANY} (?:devrait [êe]tre|soit|sera"
            rf"|est) [àa] l['’][ée]quilibre (?:[àa]|avec) {SUM}",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "30% in both layers"
    Wording(("both layers",), Late(r"\bin both layers\b", re.IGNORECASE), "refused_layers"),
)
