"""The replacements for how people take a company out of AI revenue or put one in ("cancel ByteDance", "suppose Apple's AI
revenue evaporates", "the list omits Amazon's 5B"), before the words of a text are read."""

from __future__ import annotations

from model.amount_pattern import SUM
from model.company_words import COMPANY
from model.late import Late
from model.rewrite import Rewrite, behind

_FIRM = rf"(?!nv|jensen){COMPANY}"
_BEGINS = r"(?:(?<=^)|(?<=[,;.:!] )|(?<=and ))"
_ENDS = r"(?=(?: entirely| altogether| completely| too| thx| tbh| pls)*\W*$|[,;.:?!]| and | et | n | & )"
_OWN = r"(?:'s(?: (?:ai )?revenues?)?)?"
_GONE = r"(?:evaporates?|disappears?|vanish(?:es)?|goes away|dries up|goes to zero|is gone|is wiped out)"

REWRITES_OF_REMOVALS = (
    # "Cancel ByteDance", "ditch Apple and Meta", "write off all of X's revenue", "removal of Tencent".
    Rewrite(
        (
            "cancel ",
            "ditch ",
            "set aside ",
            "write off ",
            "removal of ",
            "loss of ",
            "take out ",
            "ignore ",
            "ignoring ",
        ),
        Late(
            rf"{_BEGINS}(?:cancel|ditch|set aside|write off(?: all of)?|(?:the )?(?:removal|loss) of|take out"
            rf"|ignore|ignoring)"
            rf" ({_FIRM}|x){_OWN}(?: {SUM})?{_ENDS}"
        ),
        lambda found: behind("drop", found, 1),
    ),
    # "Suppose Apple's AI revenue evaporates", "Google's 10B disappears", "Apple doesn't count".
    Rewrite(
        (" evaporat", " disappear", " vanish", " goes away", " dries up", " is gone", " wiped out", "goes to zero"),
        Late(rf"(?<![a-z])(?<! of )({_FIRM})'s (?:(?:ai )?revenues?|{SUM}) {_GONE}{_ENDS}"),
        r"\1 at 0",
    ),
    # "Take 2B away from Tencent".
    Rewrite((" away from ",), Late(rf"(?<![a-z])((?:take|cut) {SUM}) away from (?={COMPANY})"), r"\1 off "),
)
