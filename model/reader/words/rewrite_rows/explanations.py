"""The replacements for requests to explain, to show the steps or the sources, and for what is said of whom they are for,
before the words of a text are read."""

from __future__ import annotations

from model.late import Late
from model.reader.words.rewrite import Rewrite, in_place
from model.reader.words.row_words import SIZED

_RESULT = r"(?:gap|hole|shortfall|coverage|required revenue)"


_WHOSE = r"(?:the |your |its |these |those |underlying |key |main |model |baseline |starting |base )"
_ASSUMED = rf"{_WHOSE}{{0,3}}(?:assumptions?|inputs)"
_OF_IT = (
    r"(?: (?:are there|(?:do|did|are) (?:you|we|they) (?:mak|us|hav)\w+"
    r"|are (?:made|used|baked in(?:to (?:it|this|the model))?|behind (?:it|this|the (?:model|baseline|numbers)))"
    r"|(?:in|of|behind) (?:it|this|the (?:model|baseline|article|numbers|gap))"
    r"|(?:do|did|does) (?:cahn|sequoia|the (?:article|model|baseline)) (?:make|use)))"
)
_UTILISES = r"(?: (?:(?:utilises?|fais|as)-tu|(?:utilisez|faites|avez)-vous)| ?\?)"
_HYPOTHESES = (
    r"(?:les |tes |vos |ces |leurs )?hypotheses?(?: (?:de (?:depart|base|calcul)|du modele|retenues?|utilisees?))?"
)

ROWS = (
    # "What are the assumptions?", "list the inputs", "quelles sont les hypothèses ?": each figure with its source.
    Rewrite(
        ("assum", "inputs", "hypothes", "suppose"),
        Late(
            r"^\W*(?:so |ok |and |hi |alors |et )?(?:"
            rf"(?:(?:what|which)(?:'s|s| are| were) {_ASSUMED}{_OF_IT}?|(?:what|which) {_ASSUMED}{_OF_IT})"
            rf"|(?:please |can you |could you )?(?:show|list|give|tell|print)(?: (?:me|us))? {_ASSUMED}"
            r"(?: (?:of|behind|in) (?:it|this|the (?:model|baseline|gap|numbers)))?"
            r"|what (?:do you|does (?:the (?:model|baseline|article)|cahn|it)) assume"
            rf"|quelles? (?:sont {_HYPOTHESES}|{_HYPOTHESES}{_UTILISES})"
            rf"|(?:montre|liste|donne|affiche)[rz]?(?:[- ](?:moi|nous))? {_HYPOTHESES}"
            r"|que suppose(?:s-tu|z-vous| le modele)"
            r")(?: please| pls| svp| stp)?\W*$"
        ),
        "sources",
    ),
    # "Why is the gap 125B?": the reply shows what it is.
    Rewrite(
        ("why is ", "why's ", "how come ", "pourquoi "),
        Late(
            rf"(?<![a-z])(?:why(?: is|'s)|how come) (?:the |our )?({_RESULT})(?: is)? (?:only |just |still |as (?:big"
            rf"|high|low|large) as )?{SIZED}(?=\W*$| (?:with|at|if|when) )"
            r"|(?<![a-z])pourquoi (?:l'|le |la )?(?P<fr>ecart|trou|couverture|revenu requis) est(?:-(?:il"
            r"|elle))? (?:seulement )?(?:de |d'|a )?"
            rf"{SIZED}(?=\W*$| (?:avec|si) )"
        ),
        lambda found: f"explique {found['fr']}" if found["fr"] else f"explain {found[1]}",
    ),
    # "Show the steps for a 40% margin", "montre les étapes pour …".
    Rewrite(
        (" steps", " working", " etapes", " derivation"),
        Late(
            r"(?<![a-z])(?:show|give|list)(?: me| us)? (?:all )?(?:the |your )?(?:steps|workings?"
            r"|derivation)(?: (?:for|at|of|with))?(?![a-z])"
            r"|(?<![a-z])(?:montre|donne|detaille)(?:z)?(?:-(?:moi|nous))? (?:toutes )?les (?P<fr>etapes)(?: (?:pour|de"
            r"|avec))?(?![a-z])"
        ),
        lambda found: "explique:" if found["fr"] else "explain:",
    ),
    # "Which sources stand behind the 2024 baseline?", "list the sources behind each figure".
    Rewrite(
        ("sources behind", "sources stand behind", "sources are behind", "sources lie behind"),
        Late(
            r"(?<![a-z])sources (?:(?:stand|are|lie) )?behind (?=(?:the|each|every|all|your|these) )(?:(?:each|every"
            r"|all the|your|these) (?:figures?|numbers?)(?![a-z]))?"
        ),
        "sources ",
    ),
    # "Where does the facility ratio of 1 come from?", "wheres the 75b from", "d'où vient le chiffre de 75 milliards ?"
    Rewrite(
        ("come from", " from", "d'ou vien"),
        Late(
            rf"(?<![a-z])(?:where (?:does|do|did)|where'?s) (?:the |this |that |your )?(?:figure of "
            rf"|number of )?(?:(?:facility |cloud |end-user )?(?:ratio|margin|payback) of )?(?:{SIZED}"
            rf"|\d[\d.]*)(?: (?:of"
            rf"|for|in) [a-z ]{{3,20}}?)?(?: come)? from(?=\W*$)"
            rf"|(?<![a-z])d'ou vien(?:t|nent) (?:le |les |ce "
            rf"|ces )?(?:chiffre de )?{SIZED}(?: de [a-z ]{{3,24}})?(?=\W*$)"
        ),
        "sources",
    ),
    # "Which assumption does the gap depend on most?"
    Rewrite(
        ("depend on ", "depends on "),
        Late(
            r"(?<![a-z])(?:which|what) (?:assumption|input|variable|factor|lever|number|parameter)?s? ?does (?:the "
            r"|our )?gap depend on (?:the )?most(?![a-z])"
        ),
        "what matters most",
    ),
    # "where r u getting these numbers from"
    Rewrite(
        ("numbers ", "figures "),
        Late(
            r"\A\W*where (?:are|r) (?:(?:u|you) getting )?(?:the|these|those|ur|your) (?:numbers|figures"
            r"|data) (?:from|coming from)(?=\W*\Z)"
        ),
        "sources",
    ),
    # "Our vendor, which sells cooling, quotes a facility ratio of 0.95": of whoever says it, no question.
    Rewrite(
        (", which ",),
        Late(
            r"(?<=[a-z]), which (?!(?:is|are|was|were|includes?|excludes?|leaves?|omits?|counts?|means?|makes it"
            r"|would|i|we|they|he)\b)"
            r"[a-z' -]{4,40}, (?=[^?]*\d[^?]*\Z)"
        ),
        in_place,
    ),
)
