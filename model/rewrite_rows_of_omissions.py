"""The replacements for what a speaker turns down or leaves as it is ("double Meta instead of Google", "Google doubles, Meta
doesn't"), and for what equals what was just said ("Google 20B, Meta the same"), before the words of a text are read."""

from __future__ import annotations

import re

from model.amount_pattern import SUM
from model.company_words import COMPANY
from model.late import Late
from model.rewrite import Rewrite
from model.row_words import ENDS, SIZED

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


def _times(found: re.Match[str]) -> str:
    """How many times its own level of today something comes to, as the verb for it."""
    return _TIMES[found["times"]]


REWRITES_OF_OMISSIONS = (
    # "Instead of doubling Google, double Meta", "au lieu de Google, c'est Meta qui double".
    Rewrite(
        _REJECTING,
        Late(
            rf"^(\W*){_INSTEAD} (?:(?:{_MANY}|raising|cutting|lowering|augmenter|baisser) )?{_WHOSE},"
            r" (?:(?:let|have|make|it's|it is|c'est)(?= ))?(?=[^?]{0,80}[a-z])"
        ),
        r"\1",
    ),
    # "Meta, instead of Google, doubles", "halve the margin instead of doubling Google".
    Rewrite(
        _REJECTING,
        Late(
            rf"(?<=[a-z]), {_INSTEAD} {_WHOSE}, (?={_MANY})"
            rf"|(?<=[a-z%\d]),? {_INSTEAD} {_MANY} {_WHOSE}{ENDS}"
            rf"|(?<=doubles|triples|doubled|tripled) {_INSTEAD} {_WHOSE}{ENDS}"
        ),
        " ",
    ),
    Rewrite(
        _REJECTING,
        Late(rf"({_MANY} {_WHOSE}),? {_INSTEAD} {_WHOSE}{ENDS}"),
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
    # "Google is up 5B and not down", "Google est en hausse de 5 Md$ et non en baisse".
    Rewrite(
        (" not up", " not down", " non en "),
        Late(rf",? (?:and|but|et|mais) (?:not|non) (?:up|down|en (?:baisse|hausse)){ENDS}"),
        "",
    ),
    # "Raise Nvidia to 80B without anyone touching the margin", "sans qu'on touche à la marge".
    Rewrite(
        ("without any", "sans qu'on touche", "sans que l'on touche"),
        Late(
            r",? (?:without (?:anyone|anybody|anything) (?:touching|changing|moving)|sans (?:qu'on touche"
            r"|que l'on touche)"
            rf" (?:a|au)) {_WHOSE}{ENDS}"
        ),
        "",
    ),
    # "Kill Tesla's 5B", "supprimez les 5 milliards de Tesla", "bin the 5B from Oracle": so much less.
    Rewrite(
        ("kill ", "less ", "remove ", "delete ", "drop ", "bin ", "scrap ", "axe "),
        Late(
            r"(?:(?<=^)|(?<=[,;.:] )|(?<=and ))(?:kill|less|remove|delete|drop|bin|scrap"
            rf"|axe) ({COMPANY})'s (?={SUM}(?:\W|$))"
        ),
        r"\1 down ",
    ),
    Rewrite(
        ("bin ", "kill ", "scrap ", "axe "),
        Late(rf"(?:(?<=^)|(?<=[,;.:] )|(?<=and ))(?:bin|kill|scrap|axe) (?:the )?(?={SUM} from {COMPANY})"),
        "cut ",
    ),
    Rewrite(
        ("supprime", "enleve", "retire"),
        Late(rf"(?<![a-z])(?:supprime[rz]?|enleve[rz]?|retire[rz]?) les ({SUM}\$?) (?:de |d')(?={COMPANY})"),
        r"retirez   \1 a ",
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
    # "Google doubles and Microsoft with it", "Google makes 20B and Meta the same", "Google fait 20 Md$ et Meta autant".
    Rewrite(
        (" as much", " with it", " ditto", "autant", "idem"),
        Late(
            rf"(?<=[a-z\d%$])((?:,? (?:and|while|et)|,) {COMPANY})(?: (?:makes|earns|does|sells|fait|gagne|en fait))?"
            r" (?:(?:just )?as much|with it|ditto|(?:tout )?autant|idem)(?=\W*$| ?[,;.:?!])"
        ),
        _too,
    ),
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
    # "Google adds 5B and so do Microsoft and Meta".
    Rewrite(("so do ", "so will ", "so would "), Late(rf"(?<![a-z])so (?:do|will|would) (?={COMPANY})"), "so is "),
    # "If Nvidia sold half what it does", "Google makes twice what it makes today", "Nvidia at half today's sales".
    Rewrite(
        ("half ", "twice ", "double ", "triple ", "three times "),
        Late(
            r"(?<![a-z])(?:at|sells?|sold|selling|makes?|made|making|earns?|earned|earning|were|was|is|are|does|did)"
            rf" (?P<times>{'|'.join(_TIMES)}) (?:of )?(?:what (?:it|they|he|she) (?:makes?|earns?|sells?|does|do"
            rf"|is|are)"
            r"(?: (?:today|now|currently|at present))?|(?:today's|the current|the present|its current|its present)"
            r"(?: (?:level|sales|revenues?|size|figure|number|amount))?)(?![a-z])"
        ),
        _times,
    ),
    # "Nvidia at half, Google at double", "Oracle à la moitié".
    Rewrite(
        (" at half", " at double", " at twice", " a la moitie", " au double", " at triple"),
        Late(
            rf"(?<![a-z])({COMPANY}) (?:at (?P<times>half|double|triple)|a la (?P<half>moitie)|au double)(?=\W*$"
            r"|[,;.:?!]| vs| and| et)"
        ),
        lambda found: (
            f"{found[1]} {_TIMES[found['times']] if found['times'] else 'halves' if found['half'] else 'doubles'}"
        ),
    ),
    # "Leaving Apple aside, what's the gap?", "Google aside, …", "si on laisse Apple de côté": without it.
    Rewrite(
        (" aside",),
        Late(
            rf"(?<![a-z])(?:leaving|setting|putting|leave|set|put|pushing) (?:aside ({COMPANY})"
            rf"|({COMPANY}) aside)(?![a-z])"
        ),
        lambda found: f"without {found[1] or found[2]}",
    ),
    Rewrite((" aside",), Late(rf"(?<![a-z'])({COMPANY}) aside(?=,|\W*$)"), r"ex \1"),
    Rewrite(
        (" de cote", " ecarte ", " laisse tomber "),
        Late(
            rf"(?<![a-z])(?:si (?:l'on|on|nous) (?:laiss|mett?|ecart)(?:e|ons|ait|ions)?"
            rf" (?:de cote )?({COMPANY})(?: de cote)?"
            rf"|en (?:laissant|mettant) (?:de cote ({COMPANY})|({COMPANY}) de cote))(?![a-z])"
        ),
        lambda found: f"sans {next(filter(None, found.groups()))}",
    ),
    Rewrite((" less ",), Late(rf"(?<=come to|e total) less (?={COMPANY}(?:\W*$|[,?;]))"), " ex "),
    Rewrite(("everything but ",), Late(rf"(?<![a-z])everything but (?={COMPANY})"), "everyone but "),
    # "Adobe should be counted too, with 800M of AI revenue".
    Rewrite(
        (" be counted", " be included", " be added"),
        Late(
            r"^(\W*)(?!it |they |this |that |we |which )([a-z][\w.-]{2,20}) should (?:also )?be (?:counted"
            r"|included|added)"
            r"(?: too| as well| in)?,? (?:with|at|for) (?=\$?\d)"
        ),
        r"\1\2 makes ",
    ),
    Rewrite((" anything else",), Late(r",? (?:not|without) counting anything else(?=\W*$|[,;.])"), ""),
    # "59B of H100s and other data-center GPUs".
    Rewrite(
        (" and other ",),
        Late(r"(?<=[a-z]),? and other (?:data[- ]?cent(?:er|re) )?(?:gpus|chips|accelerators)(?![a-z])"),
        "",
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
    # "Rather than break even, aim for a gap of 30B".
    Rewrite(
        _REJECTING,
        Late(
            rf"^(\W*){_INSTEAD} (?:break(?:ing)?[- ]?even|closing the (?:gap|hole)|(?:viser |l')?equilibre|combler"
            rf" (?:l'ecart|le trou)),"
            r" (?=[^?]*\d)"
        ),
        r"\1",
    ),
    # "Suppose Apple had no AI revenue at all", "Supposons qu'Apple n'ait aucun revenu IA".
    Rewrite(
        (" had no ai rev", " had no rev"),
        Late(r"(?<![a-z])(?:had|having) no (?:ai )?revenues?(?: at all| whatsoever)?(?=\W*$|[,;.?])"),
        "makes nothing",
    ),
    Rewrite(
        (" aucun revenu", " pas de revenu", " aucune recette"),
        Late(
            r"(?<![a-z])n'(?:a|ait|avait|aurait) (?:aucune?|pas de) (?:revenus?|recettes?)(?: (?:ia|d'ia"
            r"|en ia))?(?=\W*$|[,;.?])"
        ),
        "fait zero",
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
    Rewrite(
        (", which is ", ", which goes to ", ", which rises to ", ", which falls to "),
        Late(
            rf"(?<![a-z])(payback|(?:cloud |end[- ]user |gross )?margin|facility ratio|coverage|nvidia"
            rf"|{COMPANY}), which (is|goes to|rises to|falls to) (?=\$?\d|[a-z]+ years)"
        ),
        r"\1 \2 ",
    ),
    # "Hormis Nvidia à 70 Md$, on ne touche à rien", "mêmes hypothèses, excepté l'amortissement : 4 ans".
    Rewrite(
        ("hormis ", "sauf ", "excepte ", "mis a part ", "except ", "apart from ", "en dehors d"),
        Late(
            rf"\A\W*(?:hormis|sauf|excepte|mis a part|en dehors de|en dehors d'|except|apart from) (?P<what>(?:l'"
            rf"|la |le |the )?(?:{COMPANY}|marge(?: cloud)?|amortissement|payback|ratio|margin"
            rf"|cloud margin)) (?:a|at|de|of|:) (?P<size>{SIZED}|\d+ (?:ans|years)),? "
            r"(?:on ne (?:touche|change) (?:a )?rien(?: d'autre)?|(?:je )?ne change rien(?: d'autre)?"
            r"|tout est pareil|tout reste pareil|rien ne (?:bouge|change)|everything (?:stays|is) the same"
            r"|nothing changes)(?=\W*\Z)"
        ),
        lambda found: f"{found['what']} {found['size']}",
    ),
    Rewrite(
        ("hormis ", "sauf ", "excepte", "a part ", "except ", "apart from "),
        Late(
            rf"\A\W*(?:rien ne (?:change|bouge)|tout (?:est |reste )?(?:pareil|comme (?:dans l'article|avant"
            rf"|aujourd'hui))|(?:les )?memes hypotheses|(?:je|on) garde tout|meme chose|nothing changes"
            rf"|everything (?:stays|is) the same|all the same),? "
            rf"(?:sauf|hormis|excepte|a part|mis a part|except|apart from)(?: que?| qu'| for"
            rf"| that)? ?(?P<what>(?:l'|la |le |the )?(?:{COMPANY}|marge(?: cloud)?|amortissement|payback|ratio"
            rf"|margin|cloud margin))"
            rf"(?:,? (?:qui|which|who))? ?(?:passe a|fait|vend|sells|makes|is at|is|goes to|at|a|:|est a|est de"
            rf"|,)? ?(?P<size>{SIZED}(?: de dollars)?|\d+ (?:ans|years))(?=\W*\Z)"
        ),
        lambda found: f"{found['what']} {found['size']}",
    ),
    # "Laisse Nvidia tranquille et mets la marge à 38 %".
    Rewrite(
        ("tranquille",),
        Late(rf"\A\W*laisse(?:[sz]|ns)? {COMPANY} tranquilles?,? et (?=.*\d)"),
        "",
    ),
    # "Forget the margin for a second: at 90B of GPUs, what revenue has to show up?"
    Rewrite(
        ("for a second", "for a moment", "for a minute", "for now", "deux secondes", "un instant"),
        Late(
            r"\A\W*(?:forget|leave|ignore|oubli\w+|laisse\w*) (?:about )?(?:the |our |la |le |l')?(?:margins?"
            r"|payback|marge|ratio|gap|ecart)"
            r" (?:for (?:a (?:second|moment|minute)|now)|alone for now|deux secondes|un instant)[:;,.] (?=.*\d)"
        ),
        "",
    ),
)
