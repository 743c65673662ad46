"""Wordings that doubt what they tell ("no analyst thinks …", "we shall see if …"), or leave open how much or how long."""

from __future__ import annotations

import re

from model.late import Late
from model.wording import Wording

_BELIEVES = (
    r"(?:thinks?|believes?|says?|claims?|confirms?|expects?|shows?|supports?|sees?|predicts?|suggests?|backs?|buys)"
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
            r"\b[Tt]oute la d[ée]pense (?:est|[ée]tait|serait) \w+|\b[Dd]epuis quand\b|\b[Qq]uelle (?:limite|tendance)\b"
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
)
