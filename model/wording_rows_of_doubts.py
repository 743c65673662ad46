"""Wordings that doubt what they tell ("no analyst thinks …", "we shall see if …"), or leave open how much or how long."""

from __future__ import annotations

import re

from model.late import Late
from model.wording import Wording

_BELIEVES = (
    r"(?:thinks?|believes?|says?|claims?|confirms?|expects?|shows?|supports?|sees?|predicts?|suggests?|backs?|buys)"
)
_PEOPLE = (
    r"(?:(?:end|cloud|app(?:lication)?|software) )?(?:clients?|customers?|users?|buyers?|developers?|makers?"
    r"|start-?ups?|tenants?|vendors?"
    r"|founders?|companies|firms|hyperscalers?|clouds|utilisateurs|[ée]diteurs|entreprises|clients finaux)"
)
_NUMBER = r"(?:\$?\d|an? |one |two |three |four |five |six |half )"
_NOMBRE = r"(?:\d|une? |deux |trois |quatre |cinq |six |dix )"

WORDINGS_OF_DOUBTS = (
    # "No serious observer thinks the margin is 60%", "nul ne croit que …".
    Wording(
        ("no ", "nul ", "aucun"),
        Late(
            rf"\bno (?:[a-z]+ ){{1,3}}{_BELIEVES} (?:that )?[^.;?]{{2,60}}\d"
            r"|\bno (?:proof|evidence|sign|indication|reason to (?:think|believe)|guarantee|way to know) (?:that"
            r"|whether|if|of)\b"
            r"|\bnul n(?:e |['’])\w+"
            r"|\baucune? \w+ ne (?:pense|croit|dit|confirme|montre|voit|pr[ée]voit)\b",
            re.IGNORECASE,
        ),
        "refused_negation",
    ),
    # "C'est une erreur de croire que Nvidia vend 60 milliards", "it is wrong to say …".
    Wording(
        ("erreur d", " faux d", "mistake to", "wrong to"),
        Late(
            r"\b(?:c['’]est|ce serait|ce sera) (?:une (?:grave |grosse )?erreur|faux) (?:de|d['’]) ?\w+"
            r"|\b(?:it (?:is|['’]s|would be)|it['’]s) (?:a mistake|wrong) to (?:say|think|assume|believe|put|claim)\b",
            re.IGNORECASE,
        ),
        "refused_negation",
    ),
    # "It remains to be seen if Nvidia sells 60B", "on verra si …", "Who says Nvidia sells 60B?"
    Wording(
        (
            "remains to be seen",
            " see if ",
            " see whether ",
            " wait and see",
            "reste à",
            "reste a ",
            "verra si",
            "verrons si",
            "savoir si",
            "dieu sait",
            "god knows",
            "who knows",
        ),
        Late(
            r"\bremains to be seen (?:if|whether)\b|\b(?:we|i)(?:['’]ll| shall| will)"
            r" (?:have to )?(?:wait and )?see (?:if|whether)\b"
            r"|\breste [àa] (?:savoir|voir|prouver) (?:si|que)\b|\b(?:on|nous) verr(?:a|ons) (?:bien )?si\b"
            r"|\b(?:allez|va) savoir si\b|\b(?:dieu|qui) sait si\b|\b(?:god|who) knows (?:if|whether)\b",
            re.IGNORECASE,
        ),
        "refused_negation",
    ),
    Wording(
        ("who says", "who believes", "who thinks", "qui dit que", "qui croit", "qui peut croire", "qui pense"),
        Late(
            r"\A\W*who (?:says|believes|thinks|would (?:say|believe|think)) (?:that )?[^.;?]{2,60}\d[^.;?]*\?"
            r"|\A\W*qui (?:dit|croit|pense|peut (?:dire|croire|penser)) que?['’ ][^.;?]{2,60}\d",
            re.IGNORECASE,
        ),
        "refused_negation",
    ),
    # "I question Nvidia's 60 billion", "je me méfie des 60 milliards de Nvidia".
    Wording(
        ("question ", "wary of", "sceptical", "skeptical", "méfie d", "mefie d", "interroge sur", "doute d"),
        Late(
            r"\b(?:i|we|they|sceptics|skeptics|analysts|critics|many|some) question (?!is\b)[^.;?]{0,40}\d"
            r"|\b(?:wary|sceptical|skeptical) (?:of|about) [^.;?]{0,40}\d"
            r"|\b(?:me m[ée]fie|m['’]interroge|doute) (?:sur |de |des |d['’])[^.;?]{0,40}\d",
            re.IGNORECASE,
        ),
        "refused_negation",
    ),
    # "Payback takes up to 5 years", "amortissement en moins de trois ans".
    Wording(
        (" up to ",),
        Late(
            rf"\b(?:takes?|taking|lasts?|stretch(?:es)?|extends?|runs?|earns?|makes?|sells?|(?:could"
            rf"|might|may|can) add)"
            rf" up to (?:about |some )?{_NUMBER}",
            re.IGNORECASE,
        ),
        "refused_bound",
    ),
    Wording(
        (" en moins d", " en plus d"),
        Late(
            rf"\ben (?:moins|plus) (?:de |d['’]) ?{_NOMBRE}\d*[\d,.]* ?(?:ans?|ann[ée]es?|mois|\w*trimestres?)\b",
            re.IGNORECASE,
        ),
        "refused_bound",
    ),
    # "Pas sûr que Nvidia fasse 60 milliards", "je ne sais pas si …".
    Wording(
        ("pas sûr", "pas sur ", "pas sure", "sais pas si", "jsp si", "demande si"),
        Late(
            r"\bpas s[ûu]re? (?:que?|qu['’]|pour|de|du)|\d[^.;?]{0,16},? pas s[ûu]re?\W*\Z|\b(?:sais pas"
            r"|jsp) si\b(?! (?:c|c['’]est|ca|ça)\b)"
            r"|\b(?:me|se) demande si (?!.*\b(?:avec\b|suffi))",
            re.IGNORECASE,
        ),
        "refused_negation",
    ),
    # "Toute la dépense est anticipée", "Depuis quand l'écart existe-t-il ?", "Quelle limite pour Nvidia ?".
    Wording(
        ("toute la d", "depuis quand", "quelle limite", "quelle tendance", " per ", "p/e"),
        Late(
            r"\b[Tt]oute la d[ée]pense (?:est|[ée]tait|serait) \w+|\b[Dd]epuis quand\b|\b[Qq]uelle (?:limite"
            r"|tendance)\b"
            r"|\b(?:[Ll]e|[Qq]uel|[Tt]he) PER\b"
            r"|\bP/E\b"
        ),
        "refused_outside",
    ),
    # "OpenAI at 10B gets us closer to break even", "payback 2 nearly closes the gap": how near is not said.
    Wording(
        (
            "closer ",
            " close to ",
            "nearer ",
            "toward",
            "almost ",
            "nearly ",
            "help",
            " starts to ",
            " bit of the gap",
            "some way to",
            "more likely",
        ),
        Late(
            r"\b(?:almost|nearly|helps?|helping|starts? to|begins? to) (?:to )?(?:break|close|closes|breaks|closing"
            r"|breaking)\b"
            r"|\b(?:closer|close|nearer) to break(?:ing)?[- ]?even\b|\btowards? break(?:ing)?[- ]?even\b"
            r"|\bcloses? a (?:bit|part) of the gap\b"
            r"|\bsome way to(?:wards?)? (?:closing|break)|\bbreak[- ]?even more likely\b",
            re.IGNORECASE,
        ),
        "refused_bound",
        unless=Late(r"\?|\b(?:what|how|which|quel|combien)\b", re.IGNORECASE),
    ),
    # "Nvidia 60B, need to confirm OpenAI": nothing to solve for.
    Wording(
        ("confirm ", "check ", "update ", "verify ", "data on ", "revisit "),
        Late(
            r"\b(?:need|needs|should|must|have)\b[^.;?]{0,16}\b(?:confirm|double[- ]?check|check|update|verify"
            r"|revisit|data on|info on) (?:on )?[A-Z]\w+\W*\Z"
        ),
        "refused_outside",
    ),
    # "The board turned down a payback of 4 years", "the auditors pushed back on Nvidia sales of 60B".
    Wording(
        (
            "turned down",
            "turn down",
            "turns down",
            "voted down",
            "shot down",
            "shoots down",
            "talked down",
            "called off",
            "put off",
            "brushed off",
            "laughed off",
            "waved off",
            "waved away",
            "pushed back",
            "push back",
            "pushes back",
            "backed down",
            "backs down",
            "back down",
            "gave up",
            "give up",
            "gives up",
            "walked back",
            "backed away",
            "steered clear",
            "steers clear",
            "sniffed at",
            "sniffs at",
            "took issue",
            "takes issue",
            "take issue",
            "issues with",
            "issue with",
            "problem with",
            "problems with",
            "qualms about",
        ),
        Late(
            r"\b(?:(?:turn(?:ed|s)?|vot(?:ed|es?)|sho[ot]t?s?|talk(?:ed|s)?) down|(?:call(?:ed|s)?|put|brush(?:ed|es)?"
            r"|laugh(?:ed|s)?|wav(?:ed|es)) (?:off|away)|push(?:ed|es)? back (?:on|against)|(?:back(?:ed|s)?"
            r"|walk(?:ed|s)?)"
            r" (?:down|back|away)(?: (?:on|from))?|g[ai]ve?s? up on|steer(?:ed|s)? clear of|sniff(?:ed|s)? at"
            r"|(?:takes?|took) issue with"
            r"|(?:ha[ds]|have|having|got) (?:\w+ )?(?:issues?|problems?|qualms) (?:with|about))"
            r" (?!to |by |(?:about |around |some )?\$?\d)(?:the |an? |our |my |their |his |her )?[^,;:.?!]{0,40}?\d",
            re.IGNORECASE,
        ),
        "refused_negation",
    ),
    # "We're against Nvidia at 60B", "the regulator leans against a cloud margin of 20%".
    Wording(
        (" against ",),
        Late(
            r"(?:\b(?:am|are|is|was|were|lean(?:s|ed)?|sp[eo]a?ke?s?|vot(?:ed|es?)|argu(?:ed|es?)|advis(?:ed|es?)"
            r"|stands?|stood)"
            r"|['’](?:m|re|s)) (?:still |all |strongly |firmly )?against (?!(?:what|which|how)\b)[^,;:.?!]{2,40}\d",
            re.IGNORECASE,
        ),
        "refused_negation",
    ),
    # "The editor cut AI revenue of 60B from the deck", "the board pulled the 4-year payback".
    Wording(
        (" from the ", " from our ", " pulled ", " replaced ", " remplac", " else over "),
        Late(
            r"\b(?:cut|pulled|removed|deleted|struck|dropped|took) [^,;:.?!]{2,40}\d[^,;:.?!]{0,20} from (?:the"
            r"|our|my|their|his|her)"
            r" (?:deck|slides?|model|note|report|memo|paper|table|file|list|plan|budget|draft|text|story|article"
            r"|piece)\b"
            r"|\b(?:board|committee|team|trustees?|cfo|editors?|management|they|we|he|she|people|comit[ée]|direction) "
            r"(?:pulled|(?:has |have )?replaced|a remplac[ée])"
            r" (?:the |an? |la |le |une? )?(?:\d[^,;:.?!\d]{0,24}(?=\W*$)|[^,;:.?!\d]{2,40}\d(?![^.;]*\b(?:with"
            r"|by|par)\b))"
            r"|\b(?:picked|chose|preferred|took) (?:something|anything|everything|nothing) else over\b",
            re.IGNORECASE,
        ),
        "refused_negation",
    ),
    # "90% of clients accept a payback of 4 years", "customers 90% satisfied": a part of the people, no margin.
    Wording(
        (
            "% of ",
            "% des ",
            "% de ",
            "percent of ",
            "% happy",
            "% satisfied",
            "% convinced",
            "% sure",
            "% certain",
            "% on board",
        ),
        Late(
            rf"\d ?(?:%|percent) (?:(?:of|de) (?:(?:the|our|all|my|their|its|these|nos|ces|tous les|leurs) )?"
            rf"|des ){_PEOPLE}"
            r"(?!['’]| (?:sales|spend|revenues?|margins?|dollars?|bills?|price))\b(?=\W*$|[,;.]| [a-z])"
            rf"|\b{_PEOPLE} (?:(?:are|were|is|seem|sont) )?\d[\d.]* ?(?:%|percent) (?:happy|satisfied|convinced"
            rf"|sure|certain|on board"
            r"|confident|behind|satisfaits|convaincus)\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
)
