"""The replacements for measures and results in other words: what is backed, how far revenue is from what it must be, a
dollar for a dollar, before the words of a text are read."""

from __future__ import annotations

import re

from model.amount_pattern import SUM
from model.company_words import COMPANY
from model.late import Late
from model.numerals import NUMERALS
from model.rewrite import Rewrite


def _dollars_and_cents(found: re.Match[str]) -> str:
    return f"${NUMERALS.get(found[1], 1)}.{NUMERALS[found[2]]:02d}"


_EARNS = Late(rf"(?<![a-z])(?:{COMPANY})[^,;.]*(?:\d|\b(?:double|triple)\b)[^;.]*(?:[,.]| et) $")


def _stays(found: re.Match[str]) -> str:
    """Whether a company stays, or does as the one before: "Google fait 20 milliards, Microsoft pareil"."""
    if found[1] not in ("nvidia", "nvda", "marge") and _EARNS.search(found.string, 0, found.start()):
        return found[0]
    return f"{found[1]} stable"


REWRITES_OF_MEASURES = (
    # "We fall 100B short", "the industry comes up 60B short of what's needed".
    Rewrite(
        (" short",),
        Late(
            r"(?<![a-z])(?:we|they|ai|it|the industry|(?:ai )?revenues?)(?: would| will)? (?:falls?|fell|comes?"
            r"|came|runs?)(?: up)?"
            rf" ({SUM}) short(?: of (?:what(?:['’ ]s| is) (?:needed|required)|break[- ]?even))?(?=\W*$|[.,;?])"
        ),
        lambda found: f"gap {found[1]}".rjust(found.end(1) - found.start()).ljust(len(found[0])),
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
    # "dollar for dollar on power".
    Rewrite(
        ("dollar for dollar",),
        Late(
            r"(?<![a-z])(?:a )?dollar for (?:a )?dollar (?:on|of|in|for) (?:power|energy|facilities|buildings)(?![a-z])"
        ),
        "energy ratio 1",
    ),
    # "How far is AI revenue from what it needs to be …?"
    Rewrite(
        ("how far ",),
        Late(
            r"(?<![a-z])how far (?:is|are) (?:the )?(?:ai )?revenues? (?:away )?from (?:what|where) (?:it"
            r"|they) (?:needs?|has|have"
            r"|ought|should|must)(?: to)? be(?![a-z])"
        ),
        "what is the gap",
    ),
    # "AI revenue matches required revenue when Nvidia sells how much?"
    Rewrite(
        (" required revenue",),
        Late(
            r"(?<![a-z])(?:ai )?revenues? (?:just |exactly )?(?:match(?:es)?|equals?|meets?"
            r"|catch(?:es)? up with) (?:the )?required"
            r" revenue (?=(?:when|if|at|once|with) )"
        ),
        "break even ",
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
    # "Quelle dépense la demande actuelle justifie-t-elle ?"
    Rewrite(
        (" la demande ",),
        Late(
            r"(?<![a-z])depenses? (?:que )?la demande(?: actuelle| d'aujourd'hui)? (?:justifie|soutient|porte|finance)"
            r"(?:-t-elle|-elle)?(?![a-z-])"
        ),
        "depenses soutenues par la demande",
    ),
    # "what margin gets us flat if Nvidia does 25B?"
    Rewrite(
        (" us flat", " us even", " us square", " us whole"),
        Late(r"(?<=[a-z] )(?:gets|puts|brings|makes|leaves) us (?:to )?(?:flat|even|square|whole)(?![a-z])"),
        "breaks even",
    ),
    # "quel montant de dépenses est anticipé si …".
    Rewrite(
        (" est anticipe", " sont anticipe", " serait anticipe"),
        Late(r"(?<![a-z])(?:montant (?:de|des) )?depenses (?:est|sont|serait|seraient) anticipee?s?(?![a-z])"),
        "depenses anticipees",
    ),
    # "Which single assumption has to change for AI spending to pay for itself?"
    Rewrite(
        ("pay for itself", "pays for itself"),
        Late(
            r"(?<![a-z])(?:(?:all )?(?:the |this )?(?:ai )?(?:spending|spend|capex|investment|build-?out"
            r"|boom)) (?:to |can |would |will )?"
            r"pays? for itself(?![a-z]| in | within | over )"
        ),
        "break even",
    ),
    # "Facilities cost half as much as the GPUs they house."
    Rewrite(
        (" they house", " they host", " they feed", " they power", " they contain"),
        Late(r"(?:(?<=gpus)|(?<=chips)) (?:that )?they (?:house|host|feed|power|contain|hold)(?![a-z])"),
        "",
    ),
    # "What revenue is required of the end customers?"
    Rewrite(
        ("required of ", "required from "),
        Late(
            r"(?:(?<=is)|(?<=are)) required (?:of|from) (?:the |all )?(?:end[- ]?)?(?:customers|users"
            r"|industry)(?=\W*$|[,.;?])"
        ),
        " required",
    ),
    # "How many years of payback make 75B of AI revenue enough?"
    Rewrite(
        (" enough", " sufficient"),
        Late(rf"(?<= )makes? ({SUM}s? (?:of|in) ai revenue) (?:enough|sufficient)(?![a-z])"),
        r"break even,\1",
    ),
    # "Original 2023 numbers, except a 40% cloud margin".
    Rewrite(
        (", except ", ", save "),
        Late(
            rf"(?<=[a-z\d]), (?:except|save) (?:for |with |that )?(?=(?:an? |the )?(?:\d[\d.]*% |{COMPANY} (?:at|makes?) ))"
        ),
        ", ",
    ),
    # "zuck makes 3b off ai".
    Rewrite(
        (" off ai", " off of ai"),
        Late(
            rf"(?<=[a-z] )((?:makes?|made|making|earns?|does|gets?|pulls in) {SUM}) off (?:of )?(?=ai(?![a-z]| rev| sales))"
        ),
        r"\1 ",
    ),
    # "cloud margin creeps all the way up to 99.9%".
    Rewrite((" all the way ",), Late(r"(?<=[a-z]) all the way (?:up |down |back )?to (?=\$?\d)"), " to "),
    # "If Amazon showed up with 12 billion of AI revenue and Salesforce with 3 billion".
    Rewrite(
        (" up with ",),
        Late(
            rf"(?<=[a-z]) (?:show|turn|c[oa]m)(?:ed|s|es|e)? up with ({SUM}s?)((?: (?:of"
            rf"|in) ai revenue)?)(?: and ({COMPANY}) with"
            rf" ({SUM}s?))?(?![a-z])"
        ),
        lambda found: f" at {found[1]}{found[2]}" + (f" and {found[3]} at {found[4]}" if found[3] else ""),
    ),
    # "Quelle fraction du revenu requis couvre-t-on …?"
    Rewrite(
        ("quelle fraction ", "quelle proportion "),
        Late(r"(?<![a-z])quelle (?:fraction|proportion) (?=d)"),
        "quelle part ",
    ),
    # "Combien Nvidia peut-elle vendre sans creuser l'écart au-delà de 100 Md$ ?"
    Rewrite(
        ("sans creuser ", "sans porter ", "sans pousser "),
        Late(r"(?<![a-z])sans (?:creuser|porter|pousser) (?:l'ecart|le trou) au[- ]dela d[e'] ?(?=\d)"),
        "pour un ecart de ",
    ),
    Rewrite(
        (" se limite a ", " se borne a ", " se limiterait a "),
        Late(r"(?:(?<=ecart)|(?<=trou)|(?<=nvidia)) se (?:limite|borne|limiterait) a (?=\d)"),
        " soit de ",
    ),
    # "apple fait rien en ia", "la marge prend 8 pts".
    Rewrite(
        (" rien", " que dalle"),
        Late(
            rf"(?<![a-z])(?!.*non plus)({COMPANY}) (?:fait|gagne|rapporte|touche) (?:rien"
            rf"|que dalle)(?: du tout)?(?: (?:en|avec l'|dans l')ia)?(?![a-z])"
        ),
        r"\1 0",
    ),
    Rewrite(
        (" prend ",),
        Late(r"(?<=marge) prend (?=\d+(?:[.,]\d)? ?(?:pts?|points?)(?![a-z]))"),
        " gagne ",
    ),
    # "Attribuons 13 Md$ à Microsoft".
    Rewrite(("attribu",), Late(r"(?<![a-z])attribu(?:ons|ez|er|e) (?=\d)"), "mettez "),
    # "What must end customers spend when the cloud takes 15%?"
    Rewrite(
        ("customers spend", "customers pay"),
        Late(
            r"(?<![a-z])(?:what|how much) (?:(?:must|should) (?:the |all )?(?:end[- ])?customers|(?:do|would"
            r"|will) (?:the |all )?"
            r"(?:end[- ])?customers (?:have|need) to) (?:spend|pay)(?: in total| overall| altogether| on ai)?"
            r"(?=\W*$| (?:when|if|at|with|for|given) )"
        ),
        "what is required revenue",
    ),
    # "How much AI revenue are we missing if …?", "is anything left of the gap?"
    Rewrite(
        (" are we missing", " left of the gap"),
        Late(
            r"(?<![a-z])how much (?:ai )?revenue (?:are we|is) missing(?=\W*$| (?:if|when|at|with) )"
            r"|(?<![a-z])is (?:there )?anything left of the gap(?![a-z])"
        ),
        "what is the gap",
    ),
    # "whether the gap survives a five-year payback".
    Rewrite(
        (" survives ", " survive "), Late(r"(?<![a-z])(?:whether|if|does) the gap survives? (?=an? |\d)"), "the gap at "
    ),
    # "Paying the chips back over four years".
    Rewrite(
        ("paying ",),
        Late(
            r"(?<![a-z])paying (?:the |our )?(?:chips|gpus|kit|hardware|capex|build-?out) back (?:over|in) (?=\d"
            r"|one|two|three|four|five|six)"
        ),
        "payback of ",
    ),
    # "how many years until we get our money back at Nvidia 60B?"
    Rewrite(
        (" back", " pays off", " paid off", " recouped", " recovered"),
        Late(
            r"(?<![a-z])how (?:many (?:years|yrs)|long) (?:until|till?|before) (?:we get (?:our|the) (?:money|cash|\$) back"
            r"|(?:it|this|that|the (?:spend\w*|capex|money)) (?:(?:pays?|comes?)(?: itself)? (?:back|off)|(?:is"
            r"|gets) (?:paid (?:back"
            r"|off)|recouped|earned back|recovered)))(?![a-z])"
        ),
        "breakeven payback",
    ),
    # "We see Alibaba 2 billion higher than in your table."
    Rewrite(
        (" than in ",),
        Late(
            rf"(?<=[a-z]) ({SUM}s?) (higher|lower) than in (?:your|the) (?:table|list|article|baseline|model)(?![a-z])"
        ),
        lambda found: f" {'up' if found[2] == 'higher' else 'down'} {found[1]}",
    ),
    # "what's the delta on the gap?"
    Rewrite(("delta ",), Late(r"(?<![a-z])(?:the )?delta (?:on|in|of|for) (?=the (?:gap|hole|shortfall))"), ""),
    # "tencent half".
    Rewrite((" half",), Late(rf"^(\W*{COMPANY}) half(?=\W*$)"), r"\1 x0.5"),
    # "take tsla out".
    Rewrite((" out",), Late(rf"(?<![a-z])take ({COMPANY}) out(?=\W*$|[ ,;:]*gap)"), r"drop \1"),
    # "Cahn's later piece, the 1.5T one: …".
    Rewrite(
        (" one",),
        Late(r", the (200b|600b|840b|1\.5t) one(?![a-z])"),
        r",\1 question",
    ),
    Rewrite(
        (" guidance ",), Late(r"(?<=nvidia) guidance (?:implies|points to|says|is for|calls for) (?=\$?\d)"), " at "
    ),
    # "Lequel creuse le plus l'écart : … ou … ?"
    Rewrite(
        ("creuse le plus", "creusent le plus"),
        Late(r"(?<![a-z])(?:lequel|laquelle|qu'est-ce qui|qui) creuse(?:nt)? le plus (?:l'ecart|le trou)(?= ?:)"),
        "quel est le plus grand ecart",
    ),
    # "le besoin est couvert à quelle hauteur ?"
    Rewrite(
        ("quelle hauteur", "quel point"),
        Late(r"(?<![a-z])(?:le besoin|le revenu requis) est couvert a (?:quelle hauteur|quel point)(?![a-z])"),
        "quelle couverture",
    ),
    # "marge +8 pts et nvidia pareil".
    Rewrite((" pareil",), Late(rf"(?<![a-z])({COMPANY}|marge) pareil(?=\W*$|,| et )"), _stays),
    # "Apple devrait encaisser combien grâce à l'IA ?"
    Rewrite(("grace a l'ia", "grace a l ia"), Late(r"(?<![a-z])grace a l['’ ]ia(?![a-z])"), "avec l'ia"),
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
)
