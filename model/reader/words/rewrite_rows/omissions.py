"""The replacements for what is left out or put to nothing, before the words of a text are read."""

from __future__ import annotations

import re

from model.amount_pattern import SUM
from model.late import Late
from model.reader.words.company_words import COMPANY
from model.reader.words.rewrite import Rewrite, behind
from model.reader.words.row_words import ENDS

_MANY = (
    r"(?:doubl(?:e[sd]?|ing|er|ons|ez|ent)|tripl(?:e[sd]?|ing|er|ons|ez|ent)|halv(?:e[sd]?|ing)"
    r"|quadrupl(?:e[sd]?|ing|er))"
)

_INSTEAD = r"(?:instead of|rather than|as opposed to|in place of|au lieu de|plutot que(?: de)?)"

_REJECTING = ("instead of ", "rather than ", "as opposed to ", "in place of ", "au lieu d", "plutot que ")

_VERB = (
    r"(?:ris|fall|grow|shrink|cutt|rais|lower|increas|add|dropp|climb|go|mov|slid|slipp|expand|doubl|halv|tripl"
    r"|stretch|trimm)ing"
    r"|rises?|falls?|grows?|shrinks?|drops?|climbs?|slides?"
    r"|augmenter|(?:de )?(?:baisser|monter|diviser|doubler|reduire|descendre|tomber|progresser|reculer)"
)

_MEASURE = r"(?:the |our |la |le |l')?(?:margins?|payback|marges?|ratio|nvidia|nvda)"

_NAMED = (
    rf"(?:(?:the |our )?(?:(?:cloud|end[- ]user|gross) margin|payback|coverage|gap|required revenue|ai revenue"
    rf"|nvidia|facility ratio"
    rf"|capex)|(?:la |l'|le )?(?:marge(?: (?:du )?cloud| utilisateur| finale)?|ecart|couverture|revenu requis)"
    rf"|{COMPANY})"
)

_WHOSE = rf"(?:{COMPANY}(?:'s)?(?: (?:ai )?(?:revenues?|sales))?|{_MEASURE})"


def _too(found: re.Match[str]) -> str:
    """A company that makes the same, with the word for it where the clause ends."""
    return found[1] + "too".rjust(len(found[0]) - len(found[1]))


_TIMES = {"half": "halves", "twice": "doubles", "double": "doubles", "triple": "triples", "three times": "triples"}

_FIRM = rf"(?!nv|jensen){COMPANY}"

_BEGINS = r"(?:(?<=^)|(?<=[,;.:!] )|(?<=and ))"

_ENDS = r"(?=(?: entirely| altogether| completely| too| thx| tbh| pls)*\W*$|[,;.:?!]| and | et | n | & )"

_OWN = r"(?:'s(?: (?:ai )?revenues?)?)?"

_GONE = r"(?:evaporates?|disappears?|vanish(?:es)?|goes away|dries up|goes to zero|is gone|is wiped out)"

ROWS = (
    # "Instead of doubling Google, double Meta", "au lieu de Google, c'est Meta qui double".
    Rewrite(
        _REJECTING,
        Late(
            rf"^(\W*){_INSTEAD} (?:(?:{_MANY}|raising|cutting|lowering|augmenter|baisser) )?{_WHOSE},"
            r" (?:(?:let|have|make|it's|it is|c'est)(?= ))?(?=[^?]{0,80}[a-z])"
        ),
        r"\1",
    ),
    # "Nvidia stays at 50B instead of rising 20%", "Google shrinks by a fifth instead of growing", "… rather than rises".
    Rewrite(
        _REJECTING,
        Late(
            rf"(?<=[a-z\d%]),? (?:{_INSTEAD}|au lieu(?: d'| {{2,}})) ?(?:{COMPANY} "
            rf"|costs? )?(?:{_VERB})(?![a-z])[^,;.:?]{{0,40}}?{ENDS}"
        ),
        "",
    ),
    # "Kill Tesla's 5B": so much less.
    Rewrite(
        ("kill ", "less ", "remove ", "delete ", "drop ", "bin ", "scrap ", "axe "),
        Late(
            r"(?:(?<=^)|(?<=[,;.:] )|(?<=and ))(?:kill|less|remove|delete|drop|bin|scrap"
            rf"|axe) ({COMPANY})'s (?={SUM}(?:\W|$))"
        ),
        r"\1 down ",
    ),
    # "Google doubles, Meta doesn't", "raise Google by 5B but not Meta", "C'est Google qui double, pas Meta".
    Rewrite(
        (" not ", " pas ", "doesn't", "does not", "doesnt", " alone", "won't", "bouge pas"),
        Late(
            rf"((?<![a-z]){_MANY}(?: {COMPANY})?|{SUM}|\d ?%)(?:,? (?:and|but|while|whereas|et|mais)|,)"
            rf" (?:(?:not|pas|leaving|with) {COMPANY}(?: (?:alone|untouched|as is|unchanged))?"
            rf"|{COMPANY} (?:doesn't|does not|doesnt|won't|non|pas|ne bouge pas)){ENDS}"
        ),
        r"\1",
    ),
    # "Google doubles and Microsoft with it", "Google fait 20 Md$ et Meta autant".
    Rewrite(
        (" as much", " with it", " ditto", "autant", "idem"),
        Late(
            rf"(?<=[a-z\d%$])((?:,? (?:and|while|et)|,) {COMPANY})(?: (?:makes|earns|does|sells|fait|gagne|en fait))?"
            r" (?:(?:just )?as much|with it|ditto|(?:tout )?autant|idem)(?=\W*$| ?[,;.:?!])"
        ),
        _too,
    ),
    # "Nvidia at half, Google at double", "Oracle à la moitié".
    Rewrite(
        (" at half", " at double", " a la moitie", " au double", " at triple", " to half"),
        Late(
            rf"(?<![a-z])({COMPANY}) (?:(?:at|(?:goes |falls |drops |down )?to) (?P<times>half|double|triple)"
            r"|a la (?P<half>moitie)|au double)(?=\W*$"
            r"|[,;.:?!]| vs| and| et)"
        ),
        lambda found: (
            f"{found[1]} {_TIMES[found['times']] if found['times'] else 'halves' if found['half'] else 'doubles'}"
        ),
    ),
    # "Microsoft, not Google, makes 20B", "set the cloud margin, not the end-user margin, to 20%".
    Rewrite(
        (", not ", " rather than ", " instead of ", ", pas ", " plutot que ", ", et non "),
        Late(
            rf"(?<![a-z])({_NAMED}),? (?:(?<=, )(?:not|and not|pas|et non(?: pas)?)|rather than|instead of"
            rf"|plutot que) (?:the |le |la |l')?"
            rf"{_NAMED}(?:,(?= )|(?= (?:makes?|earns?|sells?|is|are|at|to|with|for|if|est|fait|gagne|a|avec|si) )"
            rf"|(?=\W*$))"
        ),
        r"\1 ",
    ),
    # "Pencil in zero AI revenue for Apple".
    Rewrite(
        ("zero ai rev", "zero rev", "no ai rev"),
        Late(
            rf"(?<![a-z])(?:pencil in |assume |put |take )?(?:zero|no) (?:ai )?revenues? (?:for|at|from)"
            rf" ({COMPANY})(?=\W*$|[,;.])"
        ),
        r"\1 makes zero",
    ),
    # "What's the gap if every input stays at its baseline except payback, which is five years?"
    Rewrite(
        (" except ",),
        Late(
            r"(?<![a-z])(?!(?:all|everything) (?:stays?|remains?|is) (?:the same|constant) )(?:every|all)(?:thing|"
            r" (?:other )?(?:inputs?|figures?|numbers?|values?|lines?|else))?"
            r" (?:stays?|remains?|is|are|being|held|kept)"
            r"(?: (?:at|on|as|the|its|their|in|same|baseline|unchanged|article|values?|level|it|is|they|are|today"
            r"|now|constant|fixed))+,? except"
            r" (?:for )?(?:a |an |the )?(?=[^?]*\d|[^?]*(?:two|three|four|five|six) years)"
        ),
        "",
    ),
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
    # "Suppose Apple's AI revenue evaporates", "Google's 10B disappears".
    Rewrite(
        (" evaporat", " disappear", " vanish", " goes away", " dries up", " is gone", " wiped out", "goes to zero"),
        Late(rf"(?<![a-z])(?<! of )({_FIRM})'s (?:(?:ai )?revenues?|{SUM}) {_GONE}{_ENDS}"),
        r"\1 at 0",
    ),
    # "Take 2B away from Tencent".
    Rewrite((" away from ",), Late(rf"(?<![a-z])((?:take|cut) {SUM}) away from (?={COMPANY})"), r"\1 off "),
    # "Google makes 20B and Meta the same".
    Rewrite(
        (" the same", "la meme chose"),
        Late(
            rf"((?<![a-z])(?:makes?|earns?|sells?|books?|fait|gagne|vend) {SUM}(?:,? (?:and|while|et)|,) {COMPANY})"
            r"(?: (?:makes|earns|does|sells|fait|gagne))? (?:(?:exactly )?the same(?: (?:again|amount|thing))?"
            r"|la meme chose)"
            r"(?=\W*$| ?[,;.:?!])"
        ),
        _too,
    ),
    # "leaving Apple aside".
    Rewrite(
        (" aside",),
        Late(
            rf"(?<![a-z])(?:leaving|setting|putting|leave|set|put|pushing) (?:aside ({COMPANY})"
            rf"|({COMPANY}) aside)(?![a-z])"
        ),
        lambda found: f"without {found[1] or found[2]}",
    ),
)
