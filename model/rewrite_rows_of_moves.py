"""The replacements for a payback that moves, and a gap that is closed by half or by a sum, before the words of a text are
read."""

from __future__ import annotations

from model.company_words import COMPANY
from model.late import Late
from model.rewrite import Rewrite

_COUNT = r"(?:an?|one|two|three|four|five|\d[\d.]*)"
_NOMBRE = r"(?:un|une|deux|trois|quatre|cinq|\d[\d.,]*)"
_GAP = r"(?:gap|hole|shortfall)"

REWRITES_OF_MOVES = (
    # "payback slips to 4 years", "payback pushed out to 5 years".
    Rewrite(
        ("payback ",),
        Late(
            r"(?<=payback )(?:period )?(?:(?:is|gets|got|was) )?(?:slips?|slipped|slides?|slid|drifts?|drifted"
            r"|creeps?|crept|pushed"
            rf"|moved|stretched|shifted)(?: out| back)?(?= to {_COUNT} (?:years?|yrs?|months?))"
        ),
        "goes",
    ),
    # "amortissement repoussé à 5 ans".
    Rewrite(
        ("amortissement ",),
        Late(rf"(?<=amortissement )(?:est )?(?:repousse|etire|decale|reporte|etendu)(?= a {_NOMBRE} ans?)"),
        "passe",
    ),
    # "payback is a year longer", "add two years of payback", "amortissement plus long de 2 ans".
    Rewrite(
        (" longer", " shorter"),
        Late(rf"(?<=payback )(?:is |period )?({_COUNT} (?:years?|yrs?)) (longer|shorter)(?![a-z])"),
        lambda found: f"{'up' if found[2] == 'longer' else 'down'} {found[1]}",
    ),
    Rewrite(
        ("add ",),
        Late(rf"(?<![a-z])add ({_COUNT} (?:years?|yrs?)) of payback(?![a-z])"),
        r"payback up \1",
    ),
    Rewrite(
        ("plus long", "plus court"),
        Late(r"(?<=amortissement )plus (?P<way>long|court) de (?P<years>\d[\d.,]*)(?= ans?(?![a-z]))"),
        lambda found: f"{'+' if found['way'] == 'long' else 'baisse de '}{found['years']}",
    ),
    # "fill half the gap", "remplir la moitié du trou".
    Rewrite(
        (" half ",),
        Late(rf"(^\W*|[,;] )(?:fill|plug|bridge|cover|close) half (?:of )?(the |our )?({_GAP})(?![a-z])"),
        r"\1halve \2\3",
    ),
    Rewrite(
        ("moitie du ",),
        Late(r"(?<![a-z])(?:remplir|boucher|reboucher|combler|couvrir) la moitie du trou(?![a-z])"),
        "reduire le trou de moitie",
    ),
    Rewrite(
        ("moitie de l",),
        Late(r"(?<![a-z])(?:remplir|boucher|reboucher|combler|couvrir) la moitie de l'ecart(?![a-z])"),
        "reduire l'ecart de moitie",
    ),
    # "close the gap by 25B".
    Rewrite(
        ("close ", "closes "),
        Late(rf"(?<![a-z])closes? (?=(?:the |our )?{_GAP} by \$?\d)(?![^?]{{0,24}} by 20\d\d)"),
        "cut ",
    ),
    # "Tesla loses half".
    Rewrite(
        (" loses half", " lost half"), Late(rf"(?<![a-z])({COMPANY}) (?:loses|lost) half(?=\W*$|[,;])"), r"\1 halves"
    ),
    # "pas d'écart".
    Rewrite(("pas d'ecart", "pas de trou"), Late(r"^(\W*)pas (?:d'ecart|de trou)(?=\W*$|,)"), r"\1ecart nul"),
    # "Quels revenus d'IA pour un déficit limité à 60 Md$ ?"
    Rewrite(
        (" limite a", " contenu a", " ramene a", " maintenu a"),
        Late(r"(?<=pour un )(deficit|ecart|trou) (?:limite|contenu|ramene|maintenu) a (?=\d)"),
        r"\1 de ",
    ),
    # "Les quatre géants, Google, Microsoft, Meta et Apple, à 15 Md$ chacun": who they are stands behind.
    Rewrite(
        (" geants", " valeurs", " cibles", " noms", " picks", " names", " giants", " players", " acteurs"),
        Late(
            rf"(?<![\w.])(?:les |nos |mes |my |our |the )?(?:deux|trois|quatre|cinq|two|three|four|five"
            rf"|[2-9]) (?:geants|valeurs|cibles|noms|acteurs"
            rf"|picks|names|giants|players)(?:,| :|:) (?={COMPANY})"
        ),
        "",
    ),
    # "Nvidia évolue dans une fourchette de 48 à 52 milliards", "Nvidia moves in a range of 50 to 60B": no move.
    Rewrite(
        ("fourchette", "intervalle", "plage", " range", " band", "corridor"),
        Late(
            r"(?<![a-z])(?:(?:devrait|pourrait|va|doit|should|could|may|might|will) )?(?:(?:progress\w*|mont\w*"
            r"|grimp\w*|rises?)"
            r"(?=[^%.;]{0,60}\d ?(?:b|bn|md|mds|milliards|billions?)(?![a-z]))|evolu\w*|boug\w*|vari\w*"
            r"|oscill\w*|fluctu\w*|situ\w*"
            r"|moves?|moving|drifts?|fluctuates?|swings?|sits?|trades?)"
            r" (?:dans|in|within) (?:une|la|un|le|a|the) (?:fourchette|intervalle|plage|corridor|range|band)"
            r"(?: (?:de|entre|of|from|between|allant de))?(?= \$?\d)"
        ),
        "",
    ),
)
