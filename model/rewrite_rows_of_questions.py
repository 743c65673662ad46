"""The replacements for questions asked in a roundabout way, and for who an outcome is told by."""

from __future__ import annotations

import re

from model.amount_pattern import SUM
from model.company_words import COMPANY
from model.late import Late
from model.rewrite import Rewrite

_COMPANY = rf"(?:{COMPANY}|sequoia|x)"
_A_MORE = r"(?:an? (?:extra|additional|further|second|single extra)|another|one more)"
_ASKED = {"cover": "coverage", "couve": "coverage"}
_ASKED |= dict.fromkeys(("specu", "antic", "hype"), "speculation") | dict.fromkeys(
    ("real", "reel", "backe", "justi"), "demand-backed"
)


def _part_of(found: re.Match[str]) -> str:
    """The amount in its place, then what is asked of it: "60B of GPUs, coverage"."""
    asked = (
        "coverage"
        if found[0].startswith("what share")
        else next(v for k, v in _ASKED.items() if found[2].startswith(k))
    )
    return f"{'':{found.start(1) - found.start()}}{found[1]}, {asked}"


def _speculated(found: re.Match[str]) -> str:
    return f"{'':{found.start('sum') - found.start() - len('speculation, ')}}speculation, {found['sum']}"


def _whether(found: re.Match[str]) -> str:
    return found[1] + ("trou" if re.search("trou|ecart|equil", found[0]) else "gap")


def _ai_total(found: re.Match[str]) -> str:
    return "ai revenue" if len(found[0]) < len("what ai revenue") else "what ai revenue"


def _one(found: re.Match[str]) -> str:
    """ "a year" as a count of years, in the unit's own word."""
    return f"1 {found[found.lastindex or 1]}"


def _left_out(found: re.Match[str]) -> str:
    """The companies in their place, as left out: "w o Tesla"."""
    return f"{'w o':{len(found[1])}} {found[2]}{'':{len(found[3])}}"


def _at_zero(found: re.Match[str]) -> str:
    lead = found.start(1) - found.start()
    return f"{'':{lead}}{found[1]} a zero"


REWRITES_OF_QUESTIONS = (
    # "what's the total with Google at 15B?": of AI revenue; with Nvidia's sales it is the cost.
    Rewrite(
        (" total", " the sum ", " takes ai revenue where"),
        Late(
            r"(?<![a-z])(?:what(?:'s| is) the total(?: for ai)?|how much is the total(?: for ai)?"
            r"|what does the (?:sum|total) come to"
            rf"|(?:ai total))(?= (?:with|if|without|at|once) [^?,;]{{0,12}}(?!nvidia){_COMPANY})"
        ),
        _ai_total,
    ),
    # "what does the total come to with Nvidia at 60B?"
    Rewrite(
        (" total", " whole thing", " in all"),
        Late(
            r"(?<![a-z])(?:what does the total (?:come to|amount to|reach)|(?:what(?:'s| is)|how much is) the total"
            r"|how much does the whole thing cost|what do we spend in all)(?= ?(?:[?.,]|$| (?:if|with|when|at|for|once) ))"
        ),
        "what total cost",
    ),
    # "what does another year of payback bring?", "what does one more year of payback do to the gap?"
    Rewrite(
        (" payback",),
        Late(rf"(?<![a-z])what (?:does|would|will) {_A_MORE} year of payback do to(?= )"),
        "with payback up 1 year, what",
    ),
    Rewrite(
        (" payback",),
        Late(
            rf"(?<![a-z])(?:what (?:does|would|will)|how much (?:does|would)|how much is|what(?:'s| is)) {_A_MORE} year of"
            r" payback (?:give|bring|buy|change|mean|save|help|do|worth|get us|buy us|give us)(?= ?(?:[?.,]|$))"
        ),
        "gap with payback up 1 year",
    ),
    Rewrite(
        ("year of payback",), Late(rf"(?<![a-z]){_A_MORE} year of payback(?= ?(?:[:,;?.]|$))"), "payback up 1 year"
    ),
    # "how much of 300B of capex is speculative?", "what part of a 120B capex is built in anticipation if …"
    Rewrite(
        ("how much of ", "what share of ", "what part of ", "what portion of ", "combien d", "quelle part d"),
        Late(
            r"(?<![a-z])(?:how much of|what (?:share|part|portion) of|combien (?:de|des|sur)|quelle part (?:de|des)) "
            rf"(?:an? |the |this |that |les |ces |la |une? )?((?:nvidia's )?{SUM}"
            r"(?: (?:(?:of|in|de|en) )?(?:capex|spend|spending|gpus|chips|data cent\w+|d[eu]penses?|puces))?)"
            r" (?:is|are|est|sont)(?: (?:built|made|spent|in|en|on|par|construite?s?))* ?"
            r"(speculati\w+|anticipat\w+|hype|covered|real(?! d)|backed by (?:real )?demand|justified by demand|couver\w+"
            r"|reel\w*)(?: of (?:real )?(?:demand|revenue))?(?= ?(?:[?.,]|$| (?:if|with|at|when|once|si|avec) ))"
        ),
        _part_of,
    ),
    # "by how many points must the margin fall …"
    Rewrite(
        (" points ",),
        Late(
            r"(?<![a-z])(?:(?:by )?how many (?:percentage )?points (?=must|should|does|do|would|can|has)"
            r"|(de combien) de points (?=doi|dev|faut|peut))"
        ),
        lambda found: f"{found[1] or 'how much'} ",
    ),
    # "is there no margin that closes the gap?", "aucune marge ne comble l'écart ?"
    Rewrite(
        (" no ", "aucun"),
        Late(
            r"^(\W*)(?:is there |there is |there's )?(?:(no)|(aucune?)) ([a-z]+(?: [a-z]+)?)"
            r"(?(2) (?:that |which )(?=clos|fill|get|bring|break)| n(?:e |')(?=combl|ferm|permet|suffi))"
        ),
        lambda found: f"{found[1]}{'what' if found[2] else 'quel'} {found[4]}",
    ),
    # "no break-even at a 40% margin", "there is no break even at …": whether it is so.
    Rewrite(
        ("no break",),
        Late(r"^(\W*)(?:is there |there is |there's )?no break[- ]?even(?: even)?(?= (?:at|with|if|when|for|under) )"),
        r"\1gap",
    ),
    # "how much of the 100B is energy?"
    Rewrite(
        ("how much of ", "what share of ", "what part of ", "what portion of "),
        Late(
            rf"(?<![a-z])(?:how much|what (?:share|part|portion)) of (?:an? |the |this |that )?({SUM})"
            r"(?: (?:of |in )?(?:capex|spend|spending|data cent\w+))? (?:is|goes to|are) (energy|power|facilities"
            r"|gpus|nvidia)"
            r"(?= ?(?:[?.,]|$))"
        ),
        lambda found: f"{'capex':{found.start(1) - found.start() - 1}} {found[1]}, {found[2]}",
    ),
    # "how much of the capex does today's end-customer revenue support?"
    Rewrite(
        ("capex do", "spend do", "spending do", "capex is", "spend is", "spending is"),
        Late(
            r"(?<![a-z])(?:how much|what (?:share|part|portion)) (?:of )?(?:the |our |this |today's )?(capex|spend(?:ing)?)"
            r" (?:does|do|is|can|could|would) (?:the )?(?:(?:today's|current|actual|existing|end-customer|end"
            r"|customer|ai|real)"
            r" )*(?:revenues?|demand|sales) (?:really |actually )?(?:support|justify|back|cover|pay for|carry"
            r"|sustain)(?![a-z])"
        ),
        r"how much \1 demand-backed",
    ),
    # "close the whole 125B with OpenAI": the gap, all of it.
    Rewrite(
        ("close ", "fill ", "combler "),
        Late(
            rf"(?<![a-z])(close|fill|combler) (?:the |all |all of |les |le )(?:whole |full |entire )?{SUM}"
            r"(?= (?:with|via|through|using|avec|par) )"
        ),
        lambda found: f"{found[1]} {'le trou' if found[1] == 'combler' else 'the gap'}",
    ),
    # "how speculative is 300B of capex?"
    Rewrite(
        ("how speculative", "how much anticipation"),
        Late(
            rf"(?<![a-z])how (?:(?P<asked>speculative) is|much (?:speculation|anticipation) is there in) (?:an? |the )?"
            rf"(?P<sum>{SUM}(?: (?:of )?(?:capex|spend|spending|gpus|chips|data cent\w+))?)(?= ?(?:[?.,]|$| (?:if"
            rf"|with|at) ))"
        ),
        _speculated,
    ),
    # "no gap at Nvidia 15B?", "le trou disparaît si OpenAI fait 126 Md$ ?": whether it is so, not how.
    Rewrite(
        ("gap ", "break", "trou ", "ecart ", "equilibre "),
        Late(
            r"^(\W*)(?:(?:no gap|the gap (?:vanishes|disappears|is gone|closes))(?= (?:at|if|with|when) [^?]*\d[^?]*\?\s*$)"
            r"|(?:(?:le trou|l'ecart) (?:disparait|s'efface|se referme|est comble)"
            r"|(?:plus|pas) (?:de trou|d'ecart))"
            r"(?= (?:si|avec|a|quand) [^?]*\d[^?]*\?\s*$)"
            r"|(?:break[- ]?even|equilibre)"
            r"(?= (?:at|if|with|avec|si|a) [^?]*\d[^?]*,? (?:right|correct|no|non|hein) ?\?\s*$))"
        ),
        _whether,
    ),
    # "Apple ne touche rien. Tesla non plus."
    Rewrite((" non plus",), Late(r"(?<= rien)([.,;] (?:et )?[a-z]+) non plus(?![a-z])"), r"\1 a zero"),
    # "un à deux ans", "one, two or three years", "un an ou deux ans": there "one" counts.
    Rewrite(
        ("un ", "one ", "one-", "one,", "un,"),
        Late(
            r"(?<![a-z'])(?:d'un|un|one)(?=(?: (?:a|ou|to|or) |-to-|, )(?:\d+|deux|trois|quatre|cinq|two|three|four|five)"
            r"(?: (?:ou|or) (?:deux|trois|quatre|cinq|two|three|four|five))?"
            r"[ -](?:ans?|years?|milliards?|billions?|md|bn)(?![a-z]))"
        ),
        "1",
    ),
    Rewrite(
        ("un an ", "a year"),
        Late(
            r"(?<![a-z])(?:d'un|un|a) (an|year)"
            r"(?=(?: de retour|'s payback)? (?:ou|or) (?:sur |de |d')?(?:deux|trois|two|three|\d))"
        ),
        r"1 \1",
    ),
    # "quel retour comble le trou ?", "de combien d'années de retour a-t-on besoin pour un trou de 40 Md$ ?"
    Rewrite(
        ("quel retour ", "combien d'annees"),
        Late(
            r"(?<![a-z])(?:quel retour(?: sur investissement)?(?= (?:(?:combl|annul|met|donn|pour|faut|divis|redui"
            r"|ramen|abaiss|ferm|port|amen"
            r"|permet|effac|attein|couvr)[a-z]*(?![a-z])|avec [^?]*ramene))"
            r"|(?:on a besoin )?de combien d'annees(?: de (?:retour|payback))?(?: a[- ]t[- ]on besoin)?(?= pour))"
        ),
        "payback",
    ),
    # "on sort Tesla du calcul, quel trou ?", "pull Tesla from AI revenue; gap?", "Tesla à part, quel trou ?"
    Rewrite(
        (
            "sort ",
            "sortons ",
            "laisse",
            "met ",
            "mettons ",
            "passons ",
            "compte plus ",
            "comptons pas ",
            "pull ",
            "put ",
            "beyond ",
            "forget ",
            "omit ",
            "leave ",
            "leaving ",
            "other than ",
            "lose ",
            "losing ",
        ),
        Late(
            rf"(?<![a-z])((?:si )?(?:on|l'on) (?:sort|laisse tomber|met|ne compte plus)|sortons|mettons|passons sur"
            rf"|laissons tomber|(?:si )?(?:on |nous )?ne comptons pas|pull|beyond|forget|omit|other than"
            rf"|(?:put|leave|leaving)(?= {_COMPANY}(?: (?:and|et) {_COMPANY})? (?:to one side|aside|from |out))"
            rf"|(?:if )?we lose|losing) ({_COMPANY}(?: (?:and|et) {_COMPANY})?)"
            r"((?: du calcul| de cote| to one side| aside| from ai revenue| from the list"
            r"| leaves us with)?)(?= ?[,;:]| what gap)"
        ),
        _left_out,
    ),
    Rewrite(
        (" a part", " sort ", " compte plus", " plus la", "arrete"),
        Late(
            rf"(?<![a-z])(?:si )?({_COMPANY})(?: (?:mise? )?a part| sort du calcul| ne compte plus| n'est plus la"
            r"| s'arrete| arrete(?: l'ia)?)(?= ?[,;:])"
        ),
        _at_zero,
    ),
    Rewrite(
        (" goes", " left out", " count", " dropped", " pull", " stops", " gone", " out"),
        Late(
            rf"(?<![a-z])({_COMPANY}) (?:goes|left out|doesn't count|is dropped|pull(?:s|ed) out|stops|is gone|out)"
            r"(?= ?(?:[,;:?]|$))"
        ),
        r"\1 0",
    ),
    # "la moitié du besoin est couverte", "half the requirement is met".
    Rewrite(("la moitie ",), Late(r"(?<![a-z])la moitie (?=du besoin)"), "50% "),
    Rewrite(("half the ",), Late(r"(?<![a-z])half the (?=requirement|need)"), "50% of "),
    # "what does Nvidia sell for a need of 300B?", "for a total of 130B?"
    Rewrite(
        ("need of ", "besoin de "),
        Late(rf"(?<![a-z])(?:(?:for|with|at) a need of|(?:pour|avec) un besoin de) (?={SUM})"),
        "if req rev ",
    ),
    Rewrite(
        ("total of ", "total de ", "the total is"),
        Late(
            r"^(\W*(?:what|how much|combien|que) [^?]{0,24}"
            r"(?:nvidia|energy|buildings?|power|facilities|energie)[^?,;]{0,12}?)"
            rf" (?:for a total of|pour un total de|if the total is) (?={SUM})"
        ),
        r"\1 if tco ",
    ),
    # "gap at margins of 40, 45 and 50 percent?", "Nvidia at 50, 60 and 70 billion: gap for each?"
    Rewrite(
        (" gap ", " gap?", "gap ", "each"),
        Late(
            rf"((?:^\W*|gap (?:at|for|with|if) (?:a |the )?)(?:margins?|payback|{_COMPANY})(?: (?:of|at|sells|is|makes))?"
            r" \$?\d[\d.]* ?(?:%|bn|b|billion)?(?:, \$?\d[\d.]* ?(?:%|bn|b|billion)?)+)"
            r" and(?= \$?\d[\d.]* ?(?:%|percent|bn|b|billion|years))"
        ),
        r"\1 or",
    ),
    # "how much does the gap close if OpenAI makes 10B?", "what closes the gap more, … or …?"
    Rewrite(
        (" close", "comble", "ferme"),
        Late(r"(?<![a-z])(how (?:much|far) does the gap) close(?![a-z])"),
        r"\1 fall",
    ),
    Rewrite((" close",), Late(r"(?<![a-z])the gap closes by how much(?![a-z])"), "how much does it"),
    Rewrite(("combien se ",), Late(r"(?<![a-z])(de combien) se (?:comble|ferme) (le trou)"), r"\1 baisse \2"),
    # "what gets us from 40% to 60% coverage?"
    Rewrite(("from ",), Late(r"(?<![a-z])from \d[\d.]* ?% to (?=\d[\d.]* ?% coverage)"), "to "),
    # "six months to a year", "d'un an à un an et demi"
    Rewrite(
        ("year and a half", "an et demi", "and a half year"),
        Late(r"(?<=to )a year and a half(?![a-z])|(?<=to )one and a half year(?![a-z])"),
        "1.5 years",
    ),
    Rewrite(
        ("to a year", "a un an"),
        Late(r"(?<=to )a (year)(?! and)(?![a-z])|(?<=mois a )un (an)(?! et)(?![a-z])"),
        _one,
    ),
    Rewrite(("year to ", "un an a ", "one to one "), Late(r"(?<![a-z])one(?= to 1)"), "1"),
    Rewrite(
        ("year to ", "un an a ", "between a year", "entre un an", "and a year", "et un an"),
        Late(
            r"(?<![a-z'])(?:d'un|un) (an)(?= a 1)|(?<![a-z])a (year)(?= to 1)"
            r"|(?<=between )a (year)(?= and)|(?<=months and )a (year)(?! and)(?![a-z])|(?<=entre )un (an)(?= et)"
            r"|(?<=mois et )un (an)(?! et)(?![a-z])"
        ),
        _one,
    ),
    # "it takes them three years to break even": what payback is.
    Rewrite(
        ("to break even", "to breakeven"),
        Late(r"(?<= years)( to break ?even)(?= ?(?:[.;?]|$))"),
        " payback",
    ),
    Rewrite(
        (" frais", " leurs frais"),
        Late(
            r"(?<= ans)( pour rentrer dans (?:ses|leurs|nos) frais)"
            r"(?= ?(?:[.;?]|$))"
        ),
        " payback",
    ),
    Rewrite(
        ("takes", "atteint"),
        Late(
            r"(?<![a-z])(?:break ?even (?=takes (?:\d|two|three|four|five))"
            r"|l'equilibre est atteint en (?=(?:\d|deux|trois|quatre|cinq)[\d.,]* ans))"
        ),
        "payback ",
    ),
    # "according to Google, the gap is 100B": whose word it is does not change the gap.
    Rewrite(
        ("gap", "data cent", "ecart", "trou"),
        Late(
            rf"(?<![a-z])(?:(?:(?:according to|d'apres|selon) {_COMPANY},?"
            rf"|(?<!solve )(?<!more )(?<!less )(?<!extra )(?<![\dbmns%] )for {_COMPANY}(?:,"
            rf"|(?= the| l[e']| data cent\w+ (?:cost|will|would|need|require))))"
            r" (?=(?:the |le |l')?(?:gap|data cent|ecart|trou))"
            rf"|(?:in )?{_COMPANY}'s view(?: is that|:|,| is)? (?=the (?:gap|data cent))"
            rf"|{_COMPANY} (?:thinks|predicts|forecasts|says|believes|expects|sees)(?: that)?"
            rf" (?=(?:the|a|there is no) (?:gap|data cent))(?!.*{_COMPANY}))"
        ),
        "",
    ),
    # "if Microsoft is right AI revenue is 90B", "Google puts total AI revenue at 90B": the total, whoever tells it.
    Rewrite(
        ("ai revenue", "revenus ia"),
        Late(
            rf"(?<![a-z])(?:if {_COMPANY} (?:is|are) right,? (?=(?:total |the |all )*ai revenue)"
            rf"|{_COMPANY} (?:puts|pegs|has|sees|estimates|reckons|thinks)"
            r" (?=(?:total|industry|all|the total|overall) ai revenue"
            r"|(?:ai revenue at [^,;.]{2,16} (?:industry[- ]wide|overall|in total|for the industry))))"
        ),
        "",
    ),
    # "How far off is break even with Nvidia at 45B?"
    Rewrite(
        ("how far ",),
        Late(
            r"(?<![a-z])how far (?:off|away|out) (?:is|are|would be|will be) (?:the |we from )?break[- ]?even(?![a-z])"
        ),
        "what gap",
    ),
    # "Is any end-user margin low enough to break even?"
    Rewrite(
        (" enough to break", " enough to close"),
        Late(
            r"(?<![a-z])is (?:there )?(?:any|an?|some) ((?:end[- ]user |cloud |gross )?margin|payback"
            r"|facility ratio) (?:low|high|long|short|big"
            r"|small) enough to (?=(?:break[- ]?even|close))"
        ),
        r"what \1 to ",
    ),
    # "How much longer would it take to pay back Nvidia's 100B?"
    Rewrite(
        ("how much longer ",),
        Late(r"(?<![a-z])how much longer (?:would|does|will|do|must) it (?=take to pay )"),
        lambda found: "how long does it ".rjust(len(found[0])),
    ),
)
