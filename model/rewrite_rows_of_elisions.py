"""The replacements for what a speaker leaves out in a list of changes or comparisons ("a cut of 10 points in the margin and
one of 10B at Nvidia", "adding 5B to Google vs 10B to Meta"), before the words of a text are read."""

from __future__ import annotations

from model.amount_pattern import SUM
from model.company_words import COMPANY
from model.late import Late
from model.rewrite import Rewrite

_RISE = r"(?:rise|increase|gain|jump|boost|hike|bump)"
_CUT = r"(?:cut|drop|fall|decline|reduction|loss)"
_MORE = r"(?:add(?:ing)?|giving|give|put(?:ting)?|ajouter|donner|en ajoutant)"
_MOVES = r"(?:climb|rise|sink|fall|drop|go|move|come|get)(?: (?:up|down|back))?"

REWRITES_OF_ELISIONS = (
    # "A cut of 10 points in the margin and one of 10B at Nvidia", "a 5B increase for Google and one of 3B for Meta".
    Rewrite(
        (" and one of ", ", one of "),
        Late(
            rf"(?<![a-z])((?:(?P<more>{_RISE})|{_CUT})(?![a-z])[^;.?]{{0,60}}?(?:,| and)) one of (?=(?:about )?\$?\d)"
        ),
        lambda found: f"{found[1]} {'rise' if found['more'] else 'cut'} ",
    ),
    # "Adding 5B to Google vs 10B to Meta", "5B more for Google vs 10B for Meta".
    Rewrite(
        ("vs ", "versus ", "against ", " or ", " contre ", " ou "),
        Late(
            rf"((?:(?<![a-z]){_MORE} {SUM} (?:to|for|a|chez|pour)|{SUM} (?:more|extra|de plus) (?:for|at|to|pour"
            rf"|chez|a)) {COMPANY})"
            rf",? (?:vs\.?|versus|against|or|contre|ou) (?={SUM} (?:to|for|at|a|chez|pour) {COMPANY})"
        ),
        r"\1 vs+",
    ),
    # "Google gets 5B on top".
    Rewrite(
        (" on top",),
        Late(rf"(?<![a-z])({COMPANY} (?:gets|gains|earns|makes|brings|has|with) {SUM}) on top(?=\W*$|[,;.:?])"),
        r"\1 more",
    ),
    # "What if Nvidia's 60B were 80B?": the second of the two.
    Rewrite(
        ("'s ",),
        Late(
            rf"(?<![a-z])({COMPANY})'s {SUM} (?:were|was|became|becomes?|turned into|rose to|grew to|went to|fell to)"
            rf" (?=(?:about )?{SUM}(?![a-z]))"
        ),
        r"\1 at ",
    ),
    # "Actual over required at Nvidia 60B?"
    Rewrite(
        ("over required", "over needed"),
        Late(r"(?<![a-z])(?:actual|earned|ai revenue) over (?:the )?(?:required|needed)(?: (?:ai )?revenue)?(?![a-z])"),
        "coverage",
    ),
    # "To what figure must AI revenue climb before the gap is only 20B?": where it has to be.
    Rewrite(
        (" before ",),
        Late(
            r"(?<![a-z])((?:must|does|do|should|would|has to|have to|needs? to)(?: (?:total "
            r"|all )?(?:the )?(?:ai revenues?"
            rf"|{COMPANY}))?(?: (?:have|need) to)?) {_MOVES}(?= (?:to |how much |by how much )?before (?:the "
            r"|our )?(?:gap|hole"
            r"|shortfall|coverage))"
        ),
        r"\1 be",
    ),
)
