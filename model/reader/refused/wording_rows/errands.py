"""Wordings of errands that no answer runs: to keep watch or tell later, to translate, to change what holds for everybody,
to find the article."""

from __future__ import annotations

import re

from model.late import Late
from model.reader.refused.wording import Wording
from model.reader.words.company_words import COMPANY

_DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_JOUR = r"(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)"
_TERM = (
    rf"(?:gap|hole|shortfall|coverage|margins?|payback|break|even|ai revenue|required|energy|{COMPANY}|[ée]cart"
    rf"|trou|marges?"
    r"|couverture|[ée]quilibre|revenu)"
)
_WHOM = r"(?:me|us|everyone|everybody|[@#][\w-]+|the (?:team|channel|board|desk|group|boss|room)|(?-i:[A-Z][a-z]+))"
_WARNS = (
    rf"(?:(?:ping|notify|alert|warn|e?mail|message|page|poke|nudge|inform|dm|text|remind) {_WHOM}|(?:call|ring"
    rf"|wake) (?:me|us)"
    r"|flag it|shout)"
)
_PREVIENT = (
    r"(?:(?:alerte|pr[ée]viens|pr[ée]venez|avertis|avertissez|signale|notifie|appelle|[ée]cris|[ée]crivez|rappelle)[zrs]?"
    r"(?:[- ](?:moi|nous)| l['’]?[^\W\d]+(?: [^\W\d]+)?)"
    r"|fai(?:s|tes)[- ](?:moi|nous) signe|(?:tu|vous) (?:(?:me|nous) |m['’])(?:pr[ée]v|avert|alert|dir)\w+)"
)

ROWS = (
    # "Notify the channel whenever we break even", "Flag it if Google makes 20B": there is no watch to keep.
    Wording(
        (
            "ping ",
            "notify",
            "alert",
            "warn ",
            "mail ",
            "message ",
            "page ",
            "poke ",
            "nudge ",
            "inform ",
            "dm ",
            "text ",
            "remind ",
            "call me",
            "call us",
            "ring me",
            "ring us",
            "wake ",
            "flag it",
            "shout ",
        ),
        Late(
            rf"(?:\A|[.,;:!?\n–—-])\W{{0,3}}(?:please |pls |then |and |can you |could you ){{0,3}}{_WARNS}"
            rf" (?:if|when(?:ever)?|once|as soon as|the (?:day|moment|minute|second))\b[^.;?\n]*\b{_TERM}\b",
            re.IGNORECASE,
        ),
        "refused_watch",
    ),
    # "Whenever Google makes 20B, alert me", "Once the gap closes, ping us": the same, turned round.
    Wording(
        ("ping ", "notify", "alert ", "warn ", "message ", "nudge ", "remind ", "let me know", "let us know", "buzz "),
        Late(
            rf"(?:\A|[.;!?\n])\W{{0,3}}(?:please |pls )?(?:if|when(?:ever)?|once|as soon as|the (?:day|moment|minute))\b"
            rf"[^.;?\n]*\b{_TERM}\b[^.;?\n]*"
            r",? (?:then |please |pls |just |can you |could you ){0,2}"
            rf"(?:{_WARNS}|buzz (?:me|us)|let (?:me|us) know)\W*\Z",
            re.IGNORECASE,
        ),
        "refused_watch",
        Late(r"\A\W*if\b.*\blet (?:me|us) know\W*\Z", re.IGNORECASE),
    ),
    # "Préviens-moi dès que l'écart est nul", "Si la marge est à 40 %, préviens-moi"
    Wording(
        (
            "alert",
            "prév",
            "prev",
            "avert",
            "signal",
            "notifi",
            "appelle",
            "cris-moi",
            "crivez-moi",
            "rappelle",
            " signe",
            "diras",
            "direz",
        ),
        Late(
            rf"{_PREVIENT} (?:si|quand|lorsque|d[èe]s qu|le jour o[ùu]|une fois qu|aussit[ôo]t qu)[^.;?\n]*\b{_TERM}\b"
            rf"|(?:\A|[.;!?\n])\W{{0,3}}(?:si|quand|lorsque|d[èe]s qu"
            rf"|une fois qu)[^.;?\n]*\b{_TERM}\b[^.;?\n]*, ?{_PREVIENT}",
            re.IGNORECASE,
        ),
        "refused_watch",
    ),
    # "Tell me on Friday what the gap is", "every Monday, coverage please", "Later: gap with Nvidia 60B"
    Wording(
        (
            "day",
            "tomorrow",
            "later",
            "every ",
            "each ",
            "demain",
            "plus tard",
            "lundi",
            "mardi",
            "mercredi",
            "jeudi",
            "vendredi",
            "chaque ",
        ),
        Late(
            rf"\b(?:tell|show|give|send|post|email|message|remind) {_WHOM}\b[^.;?!\n]*\b"
            rf"(?:(?:on|every|each) {_DAY}|every (?:day|week|month)|tomorrow|later)\b(?!['’]s)"
            rf"|\A\W*(?:(?:on|every|each) {_DAY}|every (?:day|week|month)|tomorrow(?: morning| evening)?"
            rf"|later) ?[,:]? (?:please )?"
            r"(?:(?:the )?(?:gap|coverage)|give|show|tell|post|send)\b"
            r"|\b(?:dis|dites|rappelle[zs]?|donne[zs]?|montre[zs]?|envoie[zs]?|poste[zs]?)[- ](?:moi|nous)\b[^.;?!\n]*\b"
            rf"(?:demain|plus tard|chaque (?:jour|semaine|mois|{_JOUR})|tous les {_JOUR}s|{_JOUR})\b"
            rf"|\A\W*(?:demain|plus tard|chaque (?:jour|semaine|mois|{_JOUR})|{_JOUR}(?: prochain)?) ?[,:]? "
            r"(?:l['’][ée]cart|la couverture|donne|montre|dis)",
            re.IGNORECASE,
        ),
        "refused_watch",
    ),
    # "Translate this: …", "Correct my English: …", "Set a reminder: …"
    Wording(
        (
            "translat",
            "rephras",
            "paraphras",
            "proofread",
            "spell",
            "say it in",
            "correct my",
            "tradui",
            "reformul",
            "corrige mon",
            "reminder",
        ),
        Late(
            r"\A\W*(?:please |pls |can you |could you )*(?:(?:translate|rephrase|paraphrase|proofread"
            r"|spell-?check)(?: (?:this|that|it|the following))?(?: (?:in)?to \w+)? ?(?::|\Z|(?<=this)|(?<=it))"
            r"|say it in \w+|correct my (?:english|french|grammar|spelling)|set (?:an? |the )?reminder)"
            r"|\A\W*(?:tradui(?:s|re|sez)|reformule[zr]?|corrige[zr]? mon)\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Make Nvidia 60B the default", "Update the baseline with Nvidia 60B for everyone": a baseline is what was published.
    Wording(
        ("default", "the baseline", "comme référence", "comme reference", "par défaut", "par defaut"),
        Late(
            r"\b(?:make|set|save|store|keep)\b[^.;?]*\d\S*(?: billion| percent| years)? (?:as )?(?:the|our"
            r"|a) (?:new )?(?:default|baseline)\b"
            r"|\b(?:update|change|overwrite|edit) the (?:baseline|default)s? (?:to|with|so)\b[^.;?]*\d"
            r"|\b(?:enregistre|garde|sauve(?:garde)?|fixe"
            r"|mets?)[zr]?\b[^.;?]*\d[^.;?]* (?:comme r[ée]f[ée]rence|par d[ée]faut)\b",
            re.IGNORECASE,
        ),
        "refused_outside",
        Late(r"\b20\d\d\b"),
    ),
    # "Who wrote the $200B article?", "Où lire l'article des 200 Md$ ?"
    Wording(
        ("200b", "600b", "200 b", "600 b", "200 md", "600 md"),
        Late(
            r"\A\W*(?:who|when|where|have you|did you|has anyone|did anyone|(?:a |the |any )?link\b|url|qui"
            r"|quand|o[ùu]|lien|as-tu lu"
            r"|avez-vous lu)\b(?![^?]*\b(?:gap|coverage|margin|break|[ée]cart|marge"
            r"|[ée]quilibre))[^?]*\b(?:question|article|essay|piece)\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
)
