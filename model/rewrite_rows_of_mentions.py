"""The replacements for asides that only mention what surrounds the GPUs, before the words of a text are read."""

from __future__ import annotations

from model.late import Late
from model.rewrite import Rewrite
from model.row_words import FACILITY

_MENTIONED = (
    rf"(?:(?:the |our |enough |more |cheap |any |all )*(?:{FACILITY}|capex|permits?|money|demand|racks?|turbines?"
    rf"|water|the grid"
    r"|data cent(?:er|re)s?)(?: costs?| bills?| prices?)?(?:, (?:and )?| and | or |(?![a-z]))){1,3}"
)
_ENERGIE = (
    r"(?:(?:l'|de l'|d'|la |le |les |du |des )?"
    r"(?:energie|electricite|courant|foncier|batiments?|refroidissement|capex))"
)
_AHEAD = r"^(\W*|.{0,40}?[.;!] )"

REWRITES_OF_MENTIONS = (
    # "68B for Nvidia, power and permits allowing", "Nvidia 60B if there is power".
    Rewrite(
        (" allowing", " permitting", " there is ", " there's ", " there are "),
        Late(
            rf"(?<=[\w$%)])(?:,| -|;)? (?:and )?(?:{_MENTIONED} ?(?:allowing|permitting)"
            rf"|(?:if|once|when|now that|as long as|provided|assuming|since|because|as) there(?: is|'s"
            rf"| are) {_MENTIONED})(?=\W*$|[.;])"
        ),
        "",
    ),
    # "There is power, there is land and there is money: Nvidia 66B".
    Rewrite(
        ("there is ", "there's ", "there are "),
        Late(
            rf"{_AHEAD}(?:(?:,? ?(?:and )?there(?: is|'s| are) (?!no )){_MENTIONED}){{1,3}} ?(?:[:;,.]|, (?:so"
            rf"|hence)) (?=[a-z])"
        ),
        r"\1",
    ),
    # "Per the power team, …", "According to the energy desk, …"
    Rewrite(
        ("per the ", "according to ", "says the ", "from the "),
        Late(
            rf"(?<![a-z])(?:per|according to|from|says) (?:the|our|their) (?:{FACILITY}|capex|data cent(?:er|re))"
            r" (?:team|desk|people|guys|folks|group|lead|side|experts?|tracker|survey|report|study)(?:,(?= [a-z])"
            r"|(?=\W*$))"
        ),
        "",
    ),
    # "The capex tracker says Nvidia 60B", "The energy desk has the margin at 40%".
    Rewrite(
        (" team ", " desk ", " tracker ", " group ", " lead ", " report ", " people ", " guys ", " study ", " survey "),
        Late(
            rf"{_AHEAD}(?:the|our) (?:{FACILITY}|capex|data cent(?:er|re)) (?:team|desk|people|guys|group|lead"
            rf"|tracker|survey"
            r"|report|study) (?:says?|has|have|puts?|shows?|sees?|uses?|takes?|thinks?|assumes?)(?: that)? (?=[a-z])"
        ),
        r"\1",
    ),
    # "Rather than argue about power, let's fix Nvidia at 60B", "Before we get into cooling, …"
    Rewrite(
        (
            "rather than ",
            "instead of ",
            "before ",
            "without ",
            "no point ",
            "plutot que ",
            "au lieu ",
            "avant de ",
            "sans ",
        ),
        Late(
            rf"{_AHEAD}(?:(?:rather than|instead of|before|without|there(?: is|'s) no point (?:in )?)(?: we| i)? ?"
            r"(?:argu(?:e|ing)|talk(?:ing)?|get(?:ting)?|fight(?:ing)?|debat(?:e|ing)|discuss(?:ing)?|go(?:ing)?)"
            rf"(?: (?:about|into|on|over))? {_MENTIONED}"
            rf"|(?:plutot que|au lieu|avant|sans) (?:de )?(?:parler|debattre|discuter) (?:de )?{_ENERGIE}) ?, (?=[a-z])"
        ),
        r"\1",
    ),
    # "Given what power costs, …", "marge 40 % avec ce que coûte l'énergie".
    Rewrite(
        (" what ", " ce que coute "),
        Late(
            rf"(?:{_AHEAD}(?:given|considering|with) what (?:the )?(?:{FACILITY}) (?:costs?|has become"
            rf"|is like)(?: these days| now)?, "
            r"|(?<=[\w$%)]),? (?:given|considering|with) what (?:the )?"
            rf"(?:{FACILITY}) (?:costs?|has become|is like)(?: these days| now)?(?=\W*$)"
            rf"|(?<=[\w$%)]),? (?:avec|vu) ce que coute(?:nt)? {_ENERGIE}(?=\W*$))"
        ),
        lambda found: found[1] or "",
    ),
    # "Nvidia 60 Md$ si l'énergie le permet", "Il y a de l'énergie, …"
    Rewrite(
        (" permet",),
        Late(rf"(?<=[\w$%)]),? (?:si|tant que|quand) {_ENERGIE} (?:le|nous le) permet(?:tent)?(?=\W*$|[.;])"),
        "",
    ),
    Rewrite(("y a ",), Late(rf"{_AHEAD}(?:il )?y a {_ENERGIE}(?:,| et|, donc) (?=[a-z])"), r"\1"),
    # "All in, with land and power, data center cost comes to 200B."
    Rewrite(
        ("with ",),
        Late(
            rf"^(\W*)(?:all in, )?with {_MENTIONED} ?(?:included|counted)?, (?=(?:the |our )?(?:data cent|capex|tco|total))"
        ),
        r"\1",
    ),
)
