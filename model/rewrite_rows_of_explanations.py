"""The replacements for requests to explain, to show the steps or the sources, and for what is said of whom they are for,
before the words of a text are read."""

from __future__ import annotations

import re

from model.company_words import COMPANY
from model.late import Late
from model.rewrite import Rewrite, in_place
from model.row_words import SIZED

_RESULT = r"(?:gap|hole|shortfall|coverage|required revenue)"

_INPUT = (
    r"(?:parametres?|inputs?|variables?|facteurs?|hypotheses?|leviers?|factors?|assumptions?|parameters?|numbers?"
    r"|levers?"
    r"|drivers?)"
)
_MOVES = (
    r"(?:change|(?:fait )?bouger?|compte|pese|joue|influe|impacte|affecte|matters?|moves?|drives?|weighs?|influences?"
    r"|affects?)"
)
_MOVED = r"(?:ecart|trou|couverture|revenu requis|gap|coverage|shortfall|required revenue)"


def _most_moving(found: re.Match[str]) -> str:
    """ "what matters most for the gap", in the language of what was found."""
    if found["fr"]:
        return f"quel parametre change le plus l'{found['moved'] or found['result'] or 'ecart'}"
    return f"what matters most for the {found['result'] or 'gap'}"


_CAUSE = (
    rf"(?:{COMPANY}|margins?|marges?|(?:energy |facility )?ratio|ratio d'energie|energy|energie|payback|cloud margin)"
)

REWRITES_OF_EXPLANATIONS = (
    # "Can you explain what the facility ratio stands for?", "could you explain the margin to my students?"
    Rewrite(
        (" explain ",),
        Late(
            r"(?<![a-z])(?:can|could|would|will) (?:you|u|someone|anyone|somebody) (?:please |pls |quickly "
            r"|briefly )?explain(?: to (?:me|us))?"
        ),
        "explain",
    ),
    Rewrite(
        (" expliquer", "m'expliquer", "nous expliquer"),
        Late(
            r"(?<![a-z])(?:pouvez-vous|peux-tu|pourriez-vous|pourrais-tu|tu peux|vous pouvez) (?:m'|nous "
            r"|me )?expliquer"
        ),
        "explique",
    ),
    Rewrite(
        ("explain ", "explique "),
        Late(
            r"(?<![a-z])(explain (?!why|how)[^,;.?\d]{2,40}?) (?:to|for) (?:my|our|the|a|an) (?:[a-z]+ )?(?:students?"
            r"|boss|client|clients|team|board|intern|colleagues?"
            r"|investors?|readers?|wife|friend|kids?|class)(?=\W*$|[,;.?])"
        ),
        r"\1",
    ),
    Rewrite(
        ("stands for", " means", " is about"),
        Late(r"(?<=explain)( +)what ((?:the )?[a-z -]{3,30}?) (?:stands for|means|is about)(?=\W*$)"),
        r"\1\2",
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
    # "Break down AI revenue by company".
    Rewrite(
        (" by company", " per company", "break down ", " broken down", "breakdown of "),
        Late(
            r"(?<![a-z])(?:(?:break down|show(?: me)?|give me|list"
            r"|breakdown of) )?(?:the )?(?:total )?ai revenues? (?:broken down )?(?:by|per) (?:company|firm|line"
            r"|name)(?=\W*\Z)"
            r"|(?<![a-z])(?:break down|breakdown of) (?:the )?(?:total )?ai revenues?(?=\W*$)"
        ),
        "explain ai revenue",
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
    # "Which single assumption moves the gap the most?"
    Rewrite(
        (" single ", " one "),
        Late(
            r"(?<![a-z])which (?:single|one) (?=(?:assumption|input|variable|factor|lever|number|parameter"
            r"|driver) (?:moves|drives|matters|changes|affects|swings))"
        ),
        lambda found: "which ".rjust(len(found[0])),
    ),
    Rewrite(
        ("this thing", "the needle", "things ", "the numbers "),
        Late(r"(?<![a-z])what moves (?:this thing|the needle|things|the numbers|the result) (?:the )?most(?![a-z])"),
        "what matters most",
    ),
    Rewrite(
        ("le resultat",),
        Late(r"(?<=plus )le resultat(?=\W*$)|(?<=explique )le resultat (?=pour |avec |si )"),
        lambda found: "l'ecart" if found[0] == "le resultat" else "l'ecart ",
    ),
    # "What kinds of question can you answer?", "help me understand what I can ask".
    Rewrite(
        ("can you answer", "i can ask", "can i ask"),
        Late(
            r"\A\W*(?:what (?:kinds?|sorts?|types?) of questions? (?:can you (?:answer|take)|can i ask(?: you)?)"
            r"|(?:help me (?:understand|see)|tell me|show me) what (?:i can ask|you can (?:do"
            r"|answer))(?: you)?)(?=\W*\Z)"
        ),
        "what can i ask",
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
    # "Which assumption does the gap depend on most?", "quel est le paramètre qui influe le plus sur l'écart ?"
    Rewrite(
        ("depend on ", "depends on "),
        Late(
            r"(?<![a-z])(?:which|what) (?:assumption|input|variable|factor|lever|number|parameter)?s? ?does (?:the "
            r"|our )?gap depend on (?:the )?most(?![a-z])"
        ),
        "what matters most",
    ),
    # "Quel est le paramètre qui influe le plus sur l'écart ?", "what is the input that moves the gap the most?"
    Rewrite(
        (" qui ", " that ", " which "),
        Late(
            rf"(?<![a-z])(?:quel(?:le)?s? (?:est|sont) (?:l'|la |le |les )|what(?: is|'s| are) the ){_INPUT} "
            rf"(?:(?P<fr>qui)|that|which) (?:{_MOVES} le plus(?: sur| pour| dans)? ?(?:l'|la |le )?(?P<moved>{_MOVED})?"
            rf"|{_MOVES}(?: sur| on| for| pour)? ?(?:l'|la |le |the )?(?P<result>{_MOVED})? ?(?:le plus"
            rf"|(?:the )?most))(?![a-z])"
        ),
        _most_moving,
    ),
    # "How come margin doubles the required revenue?", "explique comment la marge double le revenu requis".
    Rewrite(
        ("doubl", "tripl", "halv", " add", "become", "turn", "devient"),
        Late(
            r"(?<![a-z])(?:(?:please )?(?:explain|show(?: me)?|walk me through|tell me|describe|understand)(?: (?:how"
            r"|why))?|how (?:come|does|do|did|can)|why (?:does|do))"
            rf" (?:an? |the )?(?:{_CAUSE}) (?:doubles?|triples?|halves?|halve|adds? {SIZED} to) (?:the "
            rf"|our )?(?P<result>{_RESULT}|data[ -]?cent(?:er|re) costs?)(?=\W*$)"
        ),
        lambda found: f"explain {found['result']}",
    ),
    Rewrite(
        (" double",),
        Late(
            rf"(?<![a-z])(?:(?:explique(?:-moi)?|montre(?:-moi)?) comment|comment(?: se fait-il que)?|pourquoi"
            rf"|est-ce que) (?:la |le |l')?(?:{_CAUSE}) double(?:nt)?(?:-t-(?:elle|il))? (?:le |la |l')?"
            r"(?P<result>revenu requis|ecart|trou|cout total)(?=\W*$)"
        ),
        lambda found: f"explique {found['result']}",
    ),
    # "Which assumptions are baked into the model?", "what are the assumptions?", "where r u getting these numbers from"
    Rewrite(
        ("assum", "inputs ", "numbers ", "figures "),
        Late(
            r"\A\W*(?:which|what) (?:assumptions|inputs|numbers|figures) (?:are|go|went|is) (?:assumed|(?:baked |built "
            r"|used |hidden )?(?:in|into) (?:the |this |your )?(?:model|baseline|bot))(?=\W*\Z)"
            r"|\A\W*(?:(?:what are|list|show(?: me)?|give me) (?:all )?(?:the |your )?assumptions)(?=\W*\Z)"
            r"|\A\W*where (?:are|r) (?:(?:u|you) getting )?(?:the|these|those|ur|your) (?:numbers|figures|data) (?:from"
            r"|coming from)(?=\W*\Z)"
        ),
        "sources",
    ),
    Rewrite(
        ("does this ", "sais faire quoi"),
        Late(
            r"\A(?:.{0,16}\b)?how does this (?:calculation |thing |bot |model )?work(?=\W*\Z)"
            r"|\A(?:aide[- ]moi, )?tu sais faire quoi(?=\W*\Z)"
        ),
        lambda found: "aide" if "quoi" in found[0] else "how does this work",
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
    # "The deck in which we show coverage assumes AI revenue of 90B".
    Rewrite(
        (" in which we ", " in which i ", " where we show "),
        Late(
            r"(?<=[a-z]) (?:in which|where) (?:we|i) (?:show|model|discuss|explain|present|cover|track|report"
            r"|describe|plot)"
            r" (?:the |our )?(?:coverage|gap|margins?|payback|required revenue|ai revenue|capex|results?)"
            r"(?= (?:assumes?|uses?|has|says|shows|puts|takes|is) )"
        ),
        in_place,
    ),
)
