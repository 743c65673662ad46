"""The replacements for questions of the gap in words of lacking, remaining and forgetting ("what would we be short by
…?", "I forget, what's the gap?"), of two results at once, of what is low or long enough, and of one firm that closes it
alone."""

from __future__ import annotations

import re

from model.late import Late
from model.reader.words.rewrite import Rewrite

_WE = r"(?:we|they|you|it|the industry|the sector)"
_COST = (
    r"(?:(?:the |our |all )*(?:data ?cent(?:er|re)s?(?: costs?)?|gpus|chips|spend(?:ing)?|costs?|bills?|capex"
    r"|outlay|investments?"
    r"|required revenue|needs?)|everything|it all|all of it|the rest|what(?:'s| is) (?:required|needed|spent))"
)
_TO_COVER = rf"(?: to (?:cover|close|fill|pay(?: for)?|fund) (?:{_COST}|the gap|the hole))?"
_COUT = (
    r"(?:tout|(?:toutes )?(?:les |la |le |l')(?:depenses?|couts?|facture|capex|investissements?|besoins?|reste|ecart))"
)
_OUTCOME = r"(?:gap|coverage|required revenue|hole|shortfall|ecart|couverture|revenu requis|trou)"
_ASKED = (
    r"(?:(?:what(?:'s| is)|whats|quel(?:le)? est|et|and) )*(?:the |la |le |l')?(?:" + _OUTCOME + r")"
    r"|(?:and )?how much is (?:covered|missing)|(?:et )?combien manque-t-il"
)


def _first_of_two(found: re.Match[str]) -> str:
    """The first of two results that are asked for, as a question where nothing follows."""
    ends = not found.string[found.end() :].strip(" ?!.")
    return (found[1] or found[2]) + ("?" if ends else "")


_ASKS = (
    r"(?=\W*(?:what(?! else)|how (?:much|many|long|big|large|wide)|which(?! is right)|wht|the gap|the coverage"
    r"|quel|combien|l'ecart|c'est combien))"
)

ROWS = (
    # "What would we be short by with OpenAI at 9B?", "we'd be short how much if …", "how much do we lack?"
    Rewrite(
        (
            "short",
            "lack",
            "missing",
            "outstanding",
            "uncovered",
            " to find",
            "to be found",
            "have yet",
            "revenue missed",
        ),
        Late(
            rf"(?<![a-z])(?:(?:what|how much) would {_WE} be short(?: by| of)?|{_WE}(?:'d| would| will"
            rf"|'ll) be short (?:by )?how much"
            rf"|how much (?:do|would|does) {_WE} (?:still )?lack|what are {_WE} (?:still )?(?:lacking|missing)"
            rf"|what(?:'s| is) (?:still )?(?:missing|lacking|short){_TO_COVER}"
            rf"|(?:by )?how much (?:revenue (?=is))?(?:(?:is|are|would|do|were) )?(?:we |they |you )?(?:be "
            rf"|still )*(?:missing|short(?: of)?"
            rf"|lack(?:ing)?){_TO_COVER}"
            r"|what(?:'s| is) (?:still )?outstanding|how much (?:would |will |does )?(?:remains?|stays?"
            r"|is(?: still)?) uncovered"
            r"|how much is there (?:still )?(?:left )?to find|what (?:remains|is left) to be found"
            rf"|what do(?:n't| not) {_WE} have yet|(?:by )?how much is (?:the )?required revenue missed)"
            r"(?=\W*$|[,;?]| if | when | with | at | by )"
        ),
        "what is the gap",
    ),
    # "What's the gap, and how much is covered?", "Nvidia 60B. Required revenue? Gap?": the reply tells both.
    Rewrite(
        (
            "coverage",
            "covered",
            "couverture",
            "gap",
            "required",
            "requis",
            "missing",
            "manque-t-il",
            "hole",
            "shortfall",
            "trou",
        ),
        Late(
            rf"(?<![a-z])((?:what(?:'s| is)|whats|quel(?:le)? est) (?:the |la |le |l')?{_OUTCOME}) ?(?:,|\?"
            rf"|,? and|,? et|/|&)"
            rf" ?(?:{_ASKED})(?=\W*$|,? (?:if|with|at|when|si|avec) )"
            rf"|(?<=[.;:,] )({_OUTCOME})\? (?:{_ASKED})(?=\W*$)"
        ),
        _first_of_two,
    ),
    # "Is Nvidia at 20B low enough?", "is a 2 year payback long enough?"
    Rewrite(
        (" enough",),
        Late(r"(?<=[a-z\d%] )(?:low|high|long|short|big|small) enough(?=\W*$| for break| to )"),
        lambda found: "enough".rjust(len(found[0])),
    ),
    # "does AI revenue cover the costs?"
    Rewrite(
        ("covered", " cover ", " covers "),
        Late(
            rf"(?<![a-z])(?:does|do|would|will|can) (?:the |all )?(?:(?:ai |current )*revenues?|it all"
            rf"|the money) (?:really |fully |even )?cover {_COST}(?=\W*$|[,;?]| if | when | with | at )"
        ),
        "what coverage",
    ),
    # "Les dépenses sont-elles couvertes ?", "le besoin est-il couvert ?", "est-ce que les revenus couvrent les coûts ?"
    Rewrite(
        ("couvert", "couvr"),
        Late(
            r"(?<![a-z])(?:le |la |les |toutes les )?(?:besoins?|factures?|revenus? requis|depenses?|couts?"
            r"|investissements?)"
            r" (?:est|sont|serai(?:t|ent))-(?:t-)?(?:il|elle)s? (?:bien |vraiment )?couvert(?:e?s?)?"
            r"|(?<![a-z])(?:est-ce que les revenus(?: ia| de l'ia)? couvrent|les revenus(?: de l'ia| ia)? couvrent-ils) "
            + _COUT
        ),
        "quelle couverture",
    ),
    # "I forget, what's the gap?".
    Rewrite(
        ("forg", "remember", "recall", "missed ", "t know", "sais p", "souviens", "rappelle", "oublie"),
        Late(
            r"\A\W*(?:(?:sorry|hi|hey|ok|bonjour|pardon),? )?(?:i(?:'ve| have)? (?:forget|forgot|forgotten)|forgot"
            r"|(?:i )?(?:do not|don't|dont|can't|cant|cannot) (?:know|remember|recall)"
            r"|(?:i )?missed the (?:call|meeting|note|update|thread|message)|je ne (?:sais|me souviens"
            r"|me rappelle) (?:plus|pas)"
            rf"|j'ai oublie)(?: de)?[,:;]? ?{_ASKS}"
        ),
        "",
    ),
    # "are the costs covered?".
    Rewrite(
        ("covered", " cover ", " covers "),
        Late(
            r"(?<![a-z])(?:(?:is|are|would) (?:the |our |all (?:the )?)?(?:required revenue|need|spend(?:ing)?"
            r"|costs?|bills?|capex"
            r"|investments?|outlay) (?:be |really |fully |even )*covered"
            r"|how much of (?:the |our )?(?:bill|costs?|spend(?:ing)?|capex|tab) (?:is|are"
            r"|would be) covered)(?= (?:if|with|at|when|by \$?\d)"
            r"|\W*$|[,;?])"
            rf"|(?<![a-z])how (?:far|well) (?:the |that |such )?(?:ai )?revenues? (?:then |now "
            rf"|really )?covers? {_COST}(?=\W*$|[,;?])"
            r"|(?<![a-z])(?:does|do|would|will|can) (?:the |all )?(?:(?:ai |current )*revenues?|it all"
            r"|the money) (?:really |fully |even )?"
            rf"cover {_COST}(?=\W*$|[,;?]| if | when | with | at )"
        ),
        "what coverage",
    ),
)
