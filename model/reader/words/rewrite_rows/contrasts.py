"""The replacements for figures that stand against others, before the words of a text are read: what was hoped for or
denied, a result that is to stay as it is, what only the article has."""

from __future__ import annotations

import re

from model.amount_pattern import SUM
from model.late import Late
from model.reader.words.company_words import COMPANY
from model.reader.words.rewrite import Rewrite

_AMOUNT = rf"(?:{SUM}s?|\d[\d.,]* ?%)"
_SIZE = Late(r"\d[\d.,]*( ?(?:%|[a-z]+\$?|\$))?\W*$")
_ASKS = Late(
    r"(?<![a-z])(?:quel|combien|que (?:devient|deviendrait|peut|pourrait|doi(?:t|vent)|devrai(?:t|ent)|vaut|faut)"
    r"|what|which"
    r"|how (?:much|low|high|far|big))"
    r"|(?:margin|marge|revenues?|revenus(?: ia)?|nvidia|payback|ratio) ?\? ?$"
)
_RESULT = Late(
    r"(?<![a-z])(?:gap|hole|shortfall|coverage|ecart|trou|couverture|enough|sufficient|suffit|suffisant)(?![a-z])"
)
_GAP = r"(?:(?:the |our )?(?:gap|hole|shortfall|coverage)|l'ecart|le trou|le gap|la couverture)"
_STILL = (
    r"(?:the same|unchanged|constant|where it is|as (?:it )?is|steady|flat|stable"
    r"|inchangee?|identique|le meme|tel quel)"
)
_REVENUE = r"(?:(?:ai )?revenues?|(?:ai )?sales|ca|chiffre d'affaires|ventes|revenus?)(?: (?:d'ia|ia))?"


def _in_size(number: str, size: str | None, other: str, lead: str = "at") -> str:
    """A number in its own size, or in that of the figure beside it."""
    written = _SIZE.search(other)
    return f"{lead} {number}{size or (written and written[1]) or ''}"


_FRENCH_LEAD = Late(r"(?:pour|a|au|meme|garde|avec|on|gardons|l'|le|la|ecart|couverture|laisse|donne|qui)(?![a-z])")


def _kept_gap(found: re.Match[str]) -> str:
    """The gap or the coverage of the baseline as an aim, where a question asks what keeps it."""
    if not _ASKS.search(found.string):
        return found[0]
    french = _FRENCH_LEAD.match(found[0]) is not None
    if "couverture" in found[0]:
        kept = "couverture +0 pt"
    elif "coverage" in found[0]:
        kept = "coverage +0pt"
    else:
        kept = "ecart +0%" if french else "gap +0%"
    led = f"{'pour' if french else 'for'} {kept}"
    return led if len(led) <= len(found[0]) else kept


def _of_ai(found: re.Match[str]) -> str:
    """ "what coverage with 100B of revenue?": nobody else's than AI's."""
    asked = _ASKS.search(found.string) and _RESULT.search(found.string)
    if not asked or _ANY_COMPANY.search(found.string):
        return found[0]
    return f"{found[1]} revenus ia" if found[2].startswith("de") else f"{found[1]} ai revenue"


def _without_rejected(found: re.Match[str]) -> str:
    """Nothing for what is turned down, where what is stated instead has a name of its own."""
    rest = found.string[: found.start()] + found.string[found.end() :]
    return found[1] or "" if _OWN_NAME.search(rest) else found[0]


_NAMED = rf"{COMPANY}|(?:the )?(?:cloud |end-user )?margins?|payback|capex|ai revenue|facility ratio"
_OWN_NAME = Late(rf"(?<![a-z])(?:{_NAMED}|marges?|gap|ecart|revenus? ia)(?![a-z])")
_ANY_COMPANY = Late(rf"(?<![a-z]){COMPANY}(?![a-z])")

# What takes the place of what is turned down stands in the same clause: "instead of the 50% margin take 40%, Nvidia 60B".
_TAKEN = (
    r"[^,:;.?]{0,60}\d[^,:;.?]{0,40}(?<![a-z])(?:tak(?:e|ing)|put|try|use|plug|assum(?:e|ing)|choose|set|let"
    r"|have|should|would|'d|pren\w+|met(?:s|tons|tez)|choisi\w+"
    r"|\d ?% margin \d)(?![a-z])"
)

ROWS = (
    # "Nvidia aimed for 60B but only makes 45B", "Meta was expected to make 20B but made only 12B".
    Rewrite(
        (" but ", " and "),
        Late(
            rf"(?<= )(?:aimed (?:for|at)|was aiming for|targeted|hoped for|planned|guided(?: to| for)?|claims|claimed"
            r"|(?:was|were) (?:expected|supposed|meant|forecast|guided) to (?:make|sell|earn|hit|do|reach))"
            rf" ({_AMOUNT})[,;]? (?:but|and) (?:it |they )?(?:(?:only|just|now|actually|really|in fact) )?(?:makes?|sells?"
            r"|made|sold|does|did|reached|hit|delivered|came in at|ended (?:up )?at)(?: only| just)? (\$?\d[\d.,]*)"
            r"( ?(?:%|[bm]n?|billions?)(?![a-z]))?(?: this year)?"
        ),
        lambda found: _in_size(found[2], found[3], found[1]),
    ),
    # "Analysts had 60B for Nvidia; it came in at 57B", "I thought OpenAI made 13B but it's 10B".
    Rewrite(
        (" came in at ", " but it", " it was ", " it is "),
        Late(
            rf"(?<![a-z])(?:(?:analysts?|the street|consensus|everyone|we|they|i) (?:had|expected|forecast|wanted"
            rf"|saw) {_AMOUNT} (?:for|from)"
            rf" ({COMPANY})|(?:i|we) (?:thought|believed|assumed) ({COMPANY}) (?:made|sold|was at|earned"
            rf"|would make) {_AMOUNT})[,;.]?"
            r" (?:but )?(?:it|they)(?:'s| is| was| came in at| made| ended up at| turned out at)(?: only| just"
            r"| actually)? (?=\$?\d)"
        ),
        lambda found: f"{found[1] or found[2]} at ",
    ),
    # "Nvidia's revenue, up 114%, came to 130B", "Nvidia's sales were up by a third at 80B": where that leads is said.
    Rewrite(
        (" up ", " down ", " higher ", " lower "),
        Late(
            rf"(?<=[a-z]),? (?:(?:was|were|is|are|come|came|comes) (?:in )?)?(?:(?:up|down) (?:by )?(?:an? (?:third"
            rf"|quarter|half|fifth)"
            rf"|half|{_AMOUNT}),? ?(?:came to|come to|comes to|to reach|at)|{_AMOUNT} (?:higher"
            rf"|lower),? at) (?=\$?\d[\d.,]* ?(?:[bm]n?|billions?)(?![a-z]))"
        ),
        " at ",
    ),
    Rewrite((" on the year",), Late(rf"({_AMOUNT}), (?:up|down) \d[\d.,]* ?% on the (?:year|quarter)(?![a-z])"), r"\1"),
    # "Nvidia à 60 Mds contre 50 attendus".
    Rewrite(
        ("contre ", "against "),
        Late(
            rf"({_AMOUNT}),? (?:contre|against) \$?\d[\d.,]*(?: ?(?:%|[bm]n?|mds?|milliards?|billions?)\$?(?![a-z]))?"
            r" (?:attendus?|prevus?|esperes?|un an plus tot|expected|forecast)(?![a-z])"
        ),
        r"\1",
    ),
    # "La marge n'est plus de 50 %, elle est de 40 %", "Ce n'est pas 50 Mds mais 65 Mds que vend Nvidia".
    Rewrite(
        ("n'est ", "n'etait ", "ne sont ", "n'etaient "),
        Late(
            rf"(?<![a-z])(?:ce )?(?:n'(?:est|etait|etaient)|ne sont) (?:plus|pas) (?:de |d'|a )?{_AMOUNT},?"
            r" (?:mais(?: plutot)? |elle est |il est |elles sont |ils sont |c'est )(?:de |a )?"
            r"(?=\d[\d.,]* ?(?:%|mds?|milliards?|[bm]))"
        ),
        "",
    ),
    Rewrite(
        (" que vend ", " que fait "),
        Late(rf"(?<=[\d%sbm$]) que (?:vend|fait|vendrait|ferait) (?=(?:l')?{COMPANY})"),
        " pour ",
    ),
    # "Et si l'énergie ne coûtait rien ?", "si OpenAI ne faisait rien".
    Rewrite(
        (" rien",),
        Late(
            r"(?<![a-z])ne (?:(?:faisai|vendai|coutai|rapportai|gagnai|generai)(?:t|ent)|coute|coutera|rapportera"
            r"|fera) rien"
            r"(?![a-z])"
        ),
        "a 0",
    ),
    # "OpenAI triple son CA à 3 Mds", "Nvidia doubles its sales to reach 100B".
    Rewrite(
        ("doubl", "tripl", "quadrupl"),
        Late(
            rf"(?<![a-z])((?:doubl|tripl|quadrupl)[a-z]*) (?:its|their|son|ses|leurs?) {_REVENUE},?"
            rf" (?:(a |to )|pour (?:atteindre|arriver a|passer a) |(?:to|and) reach(?:es)? |et atteint )(?={SUM})"
        ),
        lambda found: f"{found[1]} {found[2] or 'a '}",
    ),
    # "Quelle marge pour garder le même écart ?", "at a constant gap, what can Nvidia sell?": the gap as it is.
    Rewrite(
        ("gap", "hole", "shortfall", "coverage", "ecart", "trou", "couverture"),
        Late(
            rf"(?<![a-z])(?:(?:that |to |pour |qui |and )?(?:keep|hold|leave|maintain|give|yield|produce|garde|laisse"
            rf"|maint(?:ien|en)"
            rf"|conserve)[a-z]* (?:{_GAP}"
            r" (?:(?:right |exactly )?" + _STILL + r"|a (?:sa valeur|son niveau)(?: actuelle?)?)"
            r"|(?:the same|l[ea] meme|the current|the existing|today's) (?:gap|ecart|trou|coverage|couverture))"
            rf"|(?:so that |pour que |such that ){_GAP} (?:(?:stays?|remains?|reste|soit) {_STILL}|(?:does not|doesn't)"
            r" (?:move|change)|ne (?:bouge|change) pas)"
            r"|a ecart (?:constant|inchange|egal)|(?:at|for|with) (?:a |an )?(?:constant|unchanged|fixed|the same"
            r"|today's) (?:gap|hole|coverage)"
            r"|(?:pour le|avec le|au) meme (?:ecart|trou)|(?:with )?(?:gap|ecart|coverage|couverture) (?:unchanged"
            r"|constante?|inchangee?|fixed|fixe"
            r"|as before|identique)(?=,| and| et|:)|avec un ecart (?:identique|constant|inchange)"
            r"|^for the same (?:gap|coverage|hole)(?= (?:at|with|but|if) )|^same (?:gap|hole) but(?= (?:with"
            r"|at) )|^(?:the )?same (?:gap|hole|coverage)(?=,| with| at)|^meme (?:ecart|couverture)(?=,)|(?:to"
            r"|at) the same coverage"
            r"|a couverture (?:constante|inchangee|egale)"
            rf"|(?:for )?{_GAP} (?:to )?(?:stays? put|(?:stay|remain) {_STILL})|without {_GAP} (?:changing|moving)"
            rf"|{_GAP} (?:(?:doesn't|does not) (?:move|change)|ne (?:bouge|change) pas)"
            rf"|pour que {_GAP} reste la meme|(?:laisse|donne) le meme (?:ecart|trou)"
            rf"|(?:^|(?<=[.;] ))(?:on garde |gardons )?{_GAP} (?:actuel(?:le)?|reste (?:le|la) meme"
            r"|stays(?: the same)?)(?=[.,;]))(?![a-z])"
        ),
        _kept_gap,
    ),
    # "What coverage with 100B of revenue?", "quel écart reste-t-il avec 150 Mds de revenus ?".
    Rewrite(
        (" revenue", " revenus", " de ca"),
        Late(
            rf"((?:with|avec|at|a|on|pour|for) {SUM}s?) ((?:of|in) revenues?|de revenus|de ca|de chiffre d'affaires)"
            r"(?= ?(?:[?.,;]|$))(?! needed| required)"
        ),
        _of_ai,
    ),
    # "60 milliards et demi".
    Rewrite(
        ("milliards et demi", "milliard et demi", "millions et demi"),
        Late(r"(?<![\d.,])(\d{1,3}) (milliards?|millions?) et demie?(?![a-z])"),
        r"\1,5 \2",
    ),
    # "Contrairement à l'article, la marge est de 40 %", "comme l'article, sauf que Nvidia fait 60 Mds".
    Rewrite(
        (
            "contrairement",
            "contrary",
            "comme l'article",
            "comme dans l'article",
            "like the article",
            "as in the article",
        ),
        Late(
            r"^(\W*)(?:(?:contrairement (?:a l'article|a cahn|a sequoia|au consensus)|contrary to (?:the article"
            r"|cahn|sequoia"
            r"|consensus)),?|(?:comme (?:dans )?l'article|like the article|as in the article),? (?:sauf(?: que"
            r"| pour)?|mais(?: avec)?"
            r"|except(?: that| for)?|but(?: with)?))(?= )"
        ),
        r"\1",
    ),
    Rewrite(("condition q", "pourvu q"), Late(r"(?<![a-z])(?:a (?:la )?condition|pourvu) qu(?:e |')"), "si "),
    Rewrite(
        ("l'ia ne ", "l'ia n'en "),
        Late(r"(?<![a-z])l'ia (?:ne |n'en )(?:rapporte|genere|gagne|fait|vend)(?:rait|ra)? que (?=\d)"),
        "revenu ia ",
    ),
    # "Instead of assuming Nvidia at 60B, assume margins of 60%".
    Rewrite(
        ("instead of ", "rather than ", "as opposed to ", "au lieu de ", "plutot que "),
        Late(
            rf"^(\W*)(?:instead of|rather than|as opposed to|au lieu de"
            rf"|plutot que)(?: de)? (?!{_TAKEN})[^,:;.?]*{_AMOUNT}[^,:;.?]*, (?=.*[a-z])"
        ),
        _without_rejected,
    ),
    # "We have half the AI revenue we need".
    Rewrite(
        ("we need", "they need"),
        Late(r"(?<![a-z])(?:(half)|twice|double) (?:of )?the (?:ai )?revenue (?:that )?(?:we|they) need(?![a-z])"),
        lambda found: "coverage 50%" if found[1] else "coverage 200%",
    ),
    # "Facilities eat up 80B", "only 50B of AI revenue showed up", "it comes down to Nvidia selling 60B": nothing rises.
    Rewrite(
        (" up", " down", " off "),
        Late(
            r"(?<=[a-z] )(?:(eat|eats|eating|ate|take|takes|taking|took|show|shows|showed|showing|turn|turns|turned"
            r"|build|builds|built"
            r"|pick|picks|picked|soak|soaks|soaked)(?= up(?![a-z])) up(?! (?:by|from|another|\d+ ?(?:%|points?|pts)))"
            r"|(come|comes|came|boil|boils) down(?= to [a-z])|(pull|pulls|pulled|sell|sells|sold) off(?= \$?\d)"
            r"|(is|are|sits|stands) up(?= there at))"
        ),
        lambda found: next(filter(None, found.groups())),
    ),
)
