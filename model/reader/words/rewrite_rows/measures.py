"""The replacements for measures and results in other words: what is backed, how far revenue is from what it must be, a
dollar for a dollar, before the words of a text are read."""

from __future__ import annotations

import re

from model.amount_pattern import SUM
from model.late import Late
from model.numerals import NUMERALS
from model.reader.words.company_words import COMPANY
from model.reader.words.rewrite import Rewrite, in_place


def _dollars_and_cents(found: re.Match[str]) -> str:
    return f"${NUMERALS.get(found[1], 1)}.{NUMERALS[found[2]]:02d}"


_EARNS = Late(rf"(?<![a-z])(?:{COMPANY})[^,;.]*(?:\d|\b(?:double|triple)\b)[^;.]*(?:[,.]| et) $")


def _stays(found: re.Match[str]) -> str:
    """Whether a company stays, or does as the one before: "Google fait 20 milliards, Microsoft pareil"."""
    if found[1] not in ("nvidia", "nvda", "marge") and _EARNS.search(found.string, 0, found.start()):
        return found[0]
    return f"{found[1]} stable"


_PAYS_BACK = Late(r"pay ?back|pays? back|depreciat|amorti|recoup|retour|write off|written off")


def _quarters(found: re.Match[str]) -> str:
    """So many quarters of a payback in months, which a fraction of a year could not be taken for."""
    if not _PAYS_BACK.search(found.string):
        return found[0]
    return f"{3 * int(found[1])} {'mois' if found[2].startswith('t') else 'months'}"


ROWS = (
    # "Nvidia 15B a quarter" is a rate, no fourth part.
    Rewrite(
        (" a quarter", " each quarter", " every quarter"),
        Late(
            rf"(?<![\w.])(?P<sum>{SUM}) (?P<rate>(?:a|each|every) quarter)(?![a-z-])"
            r"(?! (?:of|more|less|higher|lower|point|billion|share))"
        ),
        lambda found: in_place(found, "sum", rate="/quarter".rjust(len(found["rate"]))),
    ),
    # "payback of 6 quarters", "retour en 6 trimestres".
    Rewrite(
        (" quarters", " trimestres"),
        Late(
            r"(?<!to )(?<!or )(?<! a )(?<!ou )(?<![\w.,$–-])(\d{1,2}) (quarters|trimestres)"
            r"(?! of| de| or| ou| to| a )(?![a-z])"
        ),
        _quarters,
    ),
    # "one dollar twenty of facilities per GPU dollar".
    Rewrite(
        (" dollar ", " dollars "),
        Late(
            r"(?<![a-z-])(one|a|two|three) dollars? (ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|five)"
            r"(?: cents?)?(?![a-z-]| (?:billion|million|percent))"
        ),
        _dollars_and_cents,
    ),
    # "How much of the spending is covered by end customers?"
    Rewrite(
        (" by end ", " by the end ", " by customers", " by the customers"),
        Late(
            r"(?:(?<=spending)|(?<=capex)|(?<=spend)) (?:is|are|gets) (?:really |actually )?(?:covered|justified|supported"
            r"|paid for) by (?:the )?(?:end[- ])?(?:customers|users)(?![a-z])"
        ),
        " is backed by demand",
    ),
    # "quel montant de dépenses est anticipé si …".
    Rewrite(
        (" est anticipe", " sont anticipe", " serait anticipe"),
        Late(r"(?<![a-z])(?:montant (?:de|des) )?depenses (?:est|sont|serait|seraient) anticipee?s?(?![a-z])"),
        "depenses anticipees",
    ),
    # "How many years of payback make 75B of AI revenue enough?"
    Rewrite(
        (" enough", " sufficient"),
        Late(rf"(?<= )makes? ({SUM}s? (?:of|in) ai revenue) (?:enough|sufficient)(?![a-z])"),
        r"break even,\1",
    ),
    # "zuck makes 3b off ai".
    Rewrite(
        (" off ai", " off of ai"),
        Late(
            rf"(?<=[a-z] )((?:makes?|made|making|earns?|does|gets?|pulls in) {SUM}) off (?:of )?(?=ai(?![a-z]| rev| sales))"
        ),
        r"\1 ",
    ),
    # "la marge prend 8 pts".
    Rewrite(
        (" prend ",),
        Late(r"(?<=marge) prend (?=\d+(?:[.,]\d)? ?(?:pts?|points?)(?![a-z]))"),
        " gagne ",
    ),
    # "whether the gap survives a five-year payback".
    Rewrite(
        (" survives ", " survive "), Late(r"(?<![a-z])(?:whether|if|does) the gap survives? (?=an? |\d)"), "the gap at "
    ),
    # "tencent half".
    Rewrite((" half",), Late(rf"^(\W*{COMPANY}) half(?=\W*$)"), r"\1 x0.5"),
    # "marge +8 pts et nvidia pareil".
    Rewrite((" pareil",), Late(rf"(?<![a-z])({COMPANY}|marge) pareil(?=\W*$|,| et )"), _stays),
    # "double nvda triple openai": two changes.
    Rewrite(
        (" double ", " triple ", " quadruple ", " halve ", " half "),
        Late(
            rf"(?<![a-z])((?:double|triple|quadruple|halve|twice) (?:{COMPANY}|the margin|margin"
            rf"|payback)) (?=(?:double"
            rf"|triple|quadruple|halve|half) (?:the )?(?:{COMPANY}|margin|payback)(?![a-z]))"
        ),
        r"\1,",
    ),
    # "required 320b".
    Rewrite(("required ",), Late(r"^(\W*)required (?=\$?\d)"), r"\1req rev "),
    # "we fall 100B short".
    Rewrite(
        (" short",),
        Late(
            r"(?<![a-z])(?:we|they|ai|it|the industry|(?:ai )?revenues?)(?: would| will)? (?:falls?|fell|comes?"
            r"|came|runs?)(?: up)?"
            rf" ({SUM}) short(?: of (?:what(?:['’ ]s| is) (?:needed|required)|break[- ]?even))?(?=\W*$|[.,;?])"
        ),
        lambda found: f"gap {found[1]}".rjust(found.end(1) - found.start()).ljust(len(found[0])),
    ),
    # "how far is revenue from what it needs to be?".
    Rewrite(
        ("how far ",),
        Late(
            r"(?<![a-z])how far (?:is|are) (?:the )?(?:ai )?revenues? (?:away )?from (?:what|where) (?:it"
            r"|they) (?:needs?|has|have"
            r"|ought|should|must)(?: to)? be(?![a-z])"
        ),
        "what is the gap",
    ),
)
