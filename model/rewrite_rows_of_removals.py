"""The replacements for how people take a company out of AI revenue or put one in ("cancel ByteDance", "suppose Apple's AI
revenue evaporates", "the list omits Amazon's 5B"), before the words of a text are read."""

from __future__ import annotations

from model.amount_pattern import SUM
from model.company_words import COMPANY
from model.late import Late
from model.rewrite import Rewrite, behind, in_place

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
    # "Lose Apple and Tesla", "forget X"; what is lost may be a sum: "lose Apple 2B".
    Rewrite(
        ("lose ", "forget ", "degage "),
        Late(rf"{_BEGINS}(?:lose|forget|degage) ({_FIRM}|x){_OWN}{_ENDS}"),
        lambda found: behind("drop", found, 1),
    ),
    Rewrite(
        ("suppression d", "perte de", "disparition d", "retrait d"),
        Late(rf"{_BEGINS}(?:suppression|perte|disparition|retrait) (?:de |d'|des {SUM}\$? (?:de |d'))({_FIRM}){_ENDS}"),
        r"sans \1",
    ),
    Rewrite(("sans les ",), Late(rf"(?<![a-z])sans les {SUM}\$? (?:de |d')(?={_FIRM}{_ENDS})"), "sans "),
    # "Suppose Apple's AI revenue evaporates", "Google's 10B disappears", "Apple doesn't count".
    Rewrite(
        (" evaporat", " disappear", " vanish", " goes away", " dries up", " is gone", " wiped out", "goes to zero"),
        Late(rf"(?<![a-z])(?<! of )({_FIRM})'s (?:(?:ai )?revenues?|{SUM}) {_GONE}{_ENDS}"),
        r"\1 at 0",
    ),
    Rewrite(
        (" doesn't count", " doesnt count", " does not count"),
        Late(rf"(?<![a-z])({_FIRM}) (?:doesn't|doesnt|does not) count{_ENDS}"),
        r"\1 at 0",
    ),
    # "Apple with no AI revenue", "Meta with zero AI revenue", "aucun revenu IA pour Tesla".
    Rewrite(
        (" with no ", " with zero ", " without any "),
        Late(
            rf"(?<![a-z])({_FIRM}) (?:with (?:no|zero)|without any) (?:ai )?(?:revenues?|sales|income)(?: from ai)?{_ENDS}"
        ),
        r"\1 at 0",
    ),
    Rewrite(
        ("aucun revenu", "zero revenu"),
        Late(rf"(?<![a-z])(?:aucun|zero) revenu(?: (?:ia|d'ia))?,? (?:pour|chez|de) ({_FIRM}){_ENDS}"),
        r"sans \1",
    ),
    # "Drop Tesla add Anthropic 5B", "minus Apple plus Anthropic 5B": two orders.
    Rewrite(
        ("drop ", "remove ", "ditch ", "minus ", "cut "),
        Late(rf"(?<![a-z])((?:drop|remove|ditch) (?:{_FIRM}|x)) (?:and )?(?=(?:add|plus|keep|set|put) )"),
        r"\1,",
    ),
    Rewrite(("minus ",), Late(rf"\A(\W*)minus ({_FIRM})( plus )"), r"\1drop \2,plus "),
    # "The list omits Amazon's 5B".
    Rewrite(
        (" omits ", " leaves out ", " forgets ", " misses "),
        Late(
            rf"{_BEGINS}(?:the )?(?:list|article|baseline|total) (?:omits|leaves out|forgets"
            rf"|misses) (?={COMPANY}(?:'s)? {SUM})"
        ),
        "",
    ),
    # "Include 2B for Anthropic", "earmark 60B for GPUs", "prévoyez 8 Md$ chez OpenAI".
    Rewrite(
        ("include ", "allow ", "earmark ", "reserve ", "prevoyez ", "prevoir ", "comptez "),
        Late(
            rf"{_BEGINS}(?:include|allow|earmark|reserve|prevoyez|prevoir|comptez) (?={SUM}\$? (?:for|chez|pour) (?:the )?"
            rf"(?:{COMPANY}|gpus?|chips|facilities|energy|power))"
        ),
        "",
    ),
    # "Take 2B away from Tencent".
    Rewrite((" away from ",), Late(rf"(?<![a-z])((?:take|cut) {SUM}) away from (?={COMPANY})"), r"\1 off "),
    # "Zero AI revenue at Apple and Tesla", "no AI revenue from X or Tesla".
    Rewrite(
        ("zero ", "no "),
        Late(
            rf"(?<![a-z])(?P<lead>(?:zero|no) (?:ai )?revenue (?:at|from|for|in) )(?P<one>{COMPANY}"
            rf"|x)(?P<link>,? (?:and|or|nor) (?:at "
            rf"|from |for )?)(?P<other>{COMPANY}|x)(?=\W*$|[,;:.?])"
        ),
        lambda found: in_place(found, "one", "other", lead="without".rjust(len(found["lead"]) - 1) + " ", link=","),
    ),
)
