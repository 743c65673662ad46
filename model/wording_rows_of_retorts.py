"""Wordings of what a sentence says back to the figure before it ("Nvidia 60B? Less."), and of people and things that it
names beside it ("I'm ex-Apple. Gap?", "my friend at Google says 60B")."""

from __future__ import annotations

import re

from model.company_words import COMPANY
from model.late import Late
from model.row_words import SIZED
from model.wording import Wording

_BACK = rf"{SIZED}[^.;?!\d]{{0,16}}[.;?!…–-]+ "
_FAR = r"(?:(?:much|way|far|even|a lot|a bit|slightly|probably|beaucoup|bien|un peu|encore|nettement) )?"
_NAMED = rf"(?:{COMPANY}|margins?|gap|payback|energy)"

WORDINGS_OF_RETORTS = (
    # "Nvidia 60B? Less.", "Marge 40 % ? Beaucoup plus."
    Wording(
        ("less", "more", "plus", "moins"),
        Late(
            rf"{_BACK}(?:well,? |no,? |non,? )?{_FAR}(?:less|more|plus|moins)(?: than (?:that|this)| que [çc]a)?"
            r"(?:,? (?:i (?:think|guess|bet)|surely|probably|imo|je (?:pense|crois|dirais)|sans doute))?\W*\Z",
            re.IGNORECASE,
        ),
        "refused_bound",
    ),
    # "Margin 40%. Wait no.", "Nvidia 60B. Or not.", "Nvidia 60B? Dream on."
    Wording(
        (
            "wait",
            "or not",
            "or maybe not",
            "ou pas",
            "ou non",
            "dream",
            "dead body",
            "tell me another",
            "sailed",
            "old news",
            "cause toujours",
            "blague",
            "ça, oui",
            "ca, oui",
            "ça oui",
        ),
        Late(
            rf"{_BACK}(?:(?:wait|hmm+|uh|attends|euh),? (?:no|nope|non)|or (?:maybe |perhaps )?not"
            rf"|ou (?:peut-[êe]tre )?(?:pas|non)"
            r"|(?:dream|keep dreaming|dream on|(?:he|she|they|you|someone)['’ ](?:s |is |re "
            r"|are )?dreaming)\b[^.;]{0,8}"
            r"|over my dead body|tell me another(?: one)?|(?:that|the) ship has sailed|old news|cause toujours"
            r"|(?:bonne|belle|sacr[ée]e)"
            r" blague|c['’]est [çc]a,? oui)\W*\Z",
            re.IGNORECASE,
        ),
        "refused_negation",
    ),
    # "Google makes 12B. Neither does Apple.", "… Nor does Meta."
    Wording(
        ("neither do", "nor do", "neither can", "nor can", "neither will", "nor will"),
        Late(rf"\d[^;?!]{{0,24}}\b(?:neither|nor) (?:do|does|did|can|will|would) {COMPANY}\b", re.IGNORECASE),
        "refused_negation",
    ),
    # "What's the gap? I mean the margin.": another question in place of the first.
    Wording(
        (
            "i mean",
            "i meant",
            "or rather",
            "no wait",
            "wait, ",
            "sorry",
            "pardon",
            "je veux dire",
            "je voulais dire",
            "non, ",
        ),
        Late(
            r"\b(?:what|which|how|quel\w*|combien)\b[^?!;]{3,60}\?+ ?(?:no,? wait|wait|no|sorry|oops|i mean(?:t)?"
            r"|or rather|pardon|non"
            rf"|je (?:veux|voulais) dire|enfin|plut[ôo]t)[,.:]? (?:no[,.]? )?(?:the |for |la |le |les "
            rf"|l['’])?(?:{_NAMED}|coverage|required"
            r" revenue|(?:cloud|end-user|ai) (?:margin|revenue)|couverture|[ée]cart|marge(?: cloud)?"
            r"|revenu requis)\W*\Z",
            re.IGNORECASE,
        ),
        "open_correction",
    ),
    # "It's been 2 years. Nvidia is at 120B.", "ça fait 3 ans", "two years and counting": how long it is, no payback.
    Wording(
        (
            "been ",
            "years in",
            "year in",
            "going on ",
            "and counting",
            "give it",
            "give them",
            "we've got",
            "they've got",
            "fait ",
            "laisse",
            " fils ",
            " fille ",
            " years!",
            " years old",
        ),
        Late(
            r"(?<!payback )(?<!payback has )\b(?:(?:it|i|we|he|she|they|you)(?:['’]s|['’]ve| has"
            r"| have) )?been "
            r"(?:(?:here|bearish|bullish|long|short|nearly|almost|about|around|over|just|like|wrong|waiting"
            r"|going) ){0,2}"
            r"(?:\d+|an?|one|two|three|four|five|six|ten|twenty) (?:long )?years?\b"
            r"|(?:\A|[.!?;] )\W*(?:\d+|one|two|three|four|five|six|ten) years? (?:in|old|and counting|already"
            r"|later|on|now)\b"
            r"|(?:\A|[.!?;] )\W*going on (?:\d+|two|three|four|five|ten) years"
            r"|\b(?:give (?:it|them|him|her|us|me)|(?:we|they|you|i)(?:['’]ve| have) got) (?:\d+|a|two|three|four"
            r"|five|ten) (?:more )?years?\b"
            r"(?! (?:payback|to pay))"
            r"|\b[çc]a (?:fait|va faire) (?:\d+|un|deux|trois|quatre|cinq|dix) ans\b(?! qu)"
            r"|\blaisse[sz]?[- ](?:leur|lui|nous|moi)[- ](?:\d+|un|deux|trois|quatre|cinq|dix) ans\b"
            r"|\b(?:mon|ma|mes|son|sa|notre|leur) (?:fils|fille|chat|chien|b[ée]b[ée]|voiture|bo[îi]te"
            r"|startup) a \d+ ans\b"
            r"|(?:\A|[.?;] )\W*(?:\d+|two|three|four|five|ten) years!+",
            re.IGNORECASE,
        ),
        "refused_period",
    ),
    # "I'm ex-Apple. Gap?", "no Meta talk today", "zero Apple people here", "sans Apple on s'ennuie".
    Wording(
        ("ex-", "ex ", "no ", "zero ", "sans "),
        Late(
            rf"\b(?:i['’]?m|i am|je suis|as an?|un|une) ex[- ]{COMPANY}\b|(?:\A"
            rf"|[.;!?] )\W*ex[- ]{COMPANY}(?: (?:here|guy|gal|employee"
            rf"|engineer|ici|person|folks?|people)\b|(?=\W*[.!;]))"
            rf"|\b(?:no|zero) {_NAMED} (?:talk|people|folks?|chat|news|fans?|guys?|staff|drama|bashing|hype|jokes?)\b"
            rf"|\bsans {COMPANY} (?:on|nous|je|il|tout|rien|c['’])",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "What about the other one?", "any other ideas?", "quels autres chiffres ?": no line of the list.
    Wording(
        ("other", "autre"),
        Late(
            r"\b(?:the|any|no|which|what|some|and) other (?:one|ideas?|stuff|numbers?|guys?|things?|scenarios?"
            r"|options?|business|comments?"
            r"|questions?|thoughts?)\b|(?:\A|\b(?:and|or|about) )the other\W*\?"
            r"|\Aother (?:stuff|ideas?)"
            r"|\babout other (?:stuff|things|ideas)\b|(?:\A\W*|\bd['’]|\bquels? |\bquelles? |\bles? "
            r"|\bl['’])autres? (?:id[ée]es?|chiffres?"
            r"|questions?|options?|cas|sc[ée]narios?|choses?)\b",
            re.IGNORECASE,
        ),
        "refused_reference",
    ),
    # "Talked to Microsoft. They see 70B.", "a guy from Microsoft claims 40B": of what, they do not say.
    Wording(
        (
            "talked ",
            "spoke ",
            "called ",
            "asked ",
            "heard ",
            " friend ",
            " guy ",
            " buddy ",
            " someone ",
            "somebody ",
            "contact ",
            "demand",
            "parlé ",
            "un pote",
            "un ami",
        ),
        Late(
            rf"\b(?:talked|spoke|chatted|called|phoned|asked|heard|listened|demand[ée]|parl[ée])(?: (?:to|with"
            rf"|from|[àa]|avec))? {COMPANY}[.,;:]+"
            r" (?:they|he|she|it|ils?|elles?|on) (?:sees?|says?|thinks?|uses?|claims?|expects?|reckons?"
            r"|estimates?|voi\w+|di\w+|pense\w*"
            r"|estime\w*) (?:about |around |environ )?\$?\d"
            rf"|\b(?:friend|guy|buddy|contact|someone|somebody|person|engineer|manager|cousin|pote|ami"
            rf"|copain)s? (?:at|from|inside|chez|de) {COMPANY}"
            r" (?:says?|claims?|thinks?|sees?|reckons?|expects?|dit|pense|annonce) (?:that |que )?\$?\d",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
)
