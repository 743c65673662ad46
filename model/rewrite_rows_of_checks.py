"""The replacements for short questions as people type them on phones: whether something gets us there, what it was before
and is after, "be" for break even, before the words of a text are read."""

from __future__ import annotations

from model.amount_pattern import SUM
from model.late import Late
from model.rewrite import Rewrite

REWRITES_OF_CHECKS = (
    # "solve 4 margin", "builders on the GPUs", "zeroes it out", "let's pretend"
    Rewrite((" 4 ",), Late(r"(?<=solve )4 (?=[a-z])"), ""),
    Rewrite(
        ("builders on", "developers on"),
        Late(r"(?:builders|developers) on (?:the |top of )?(?:the )?gpus"),
        "end users",
    ),
    # "on allonge le délai de retour d'un an"
    Rewrite(("d'un an",), Late(r"(?<=[a-z] )d'un an(?![a-z])"), "de 1 an"),
    # "Nvidia $8B above baseline", "stretch the payback by two years"
    Rewrite(
        (" above ", " below "),
        Late(rf"(?<=[a-z] )({SUM}) (above|below) (?:the )?(?:baseline|article|base case)(?![a-z])"),
        lambda found: f"{'up' if found[2] == 'above' else 'down'} {found[1]}",
    ),
    Rewrite(("stretch ",), Late(r"(?<![a-z])stretch (?=(?:the |our )?payback by )"), "extend "),
    # "How many billions short are we at 70B of Nvidia?"
    Rewrite(
        (" short ", "missing"),
        Late(
            r"(?<![a-z])how (?:many|much) (?:billions?|dollars|money|\$)? ?(?:short (?:are|would|will) (?:we|they)(?: be)?"
            r"|(?:of )?ai revenues? (?:are|is) missing)(?= ?(?:[?.,]|$| (?:if|with|at|when) ))"
        ),
        "what gap",
    ),
)
