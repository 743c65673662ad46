"""Wordings in which a channel mocks a figure, waits for it, says that it is another's or an old one, and speaks of cover
and coverage in other senses."""

from __future__ import annotations

import re

from model.company_words import COMPANY
from model.late import Late
from model.row_words import ANY_VALUE
from model.wording import Wording

_STATED = (
    rf"(?:{COMPANY}|(?:cloud |the )*(?:margin|payback|coverage|gap)|(?:la )?marge)(?: at| of| de| [àa])? {ANY_VALUE}"
)
_BELIEVE = r"(?:think(?:ing)?|believ(?:e|ing)|croire|penser)"

WORDINGS_OF_CHANNEL_TALK = (
    # "Imagine thinking margin is 80%", "you'd have to be nuts to think Nvidia 100B", "good luck getting OpenAI to 20B".
    Wording(
        (
            "imagine ", "nuts", "dumb", "stupid", "naive", "silly", "wild", "guts", "crazy",
            "mad ", "insane", "dingue",
            "folle", "fou", "good luck", "bonne chance", "next you", "so much for", "enough with",
            "sick of", "tired of", "as likely", "try telling", "sure, and",
        ),
        Late(
            rf"\bimagine {_BELIEVE}\b[^.;\d]{{0,80}}\d"
            rf"|\A\W*{_BELIEVE} [^.;?\d]{{0,60}}\d[^.;?]{{0,24}} (?:is (?:dumb|stupid|nuts|naive"
            rf"|silly|wild)|takes guts)"
            rf"|\b(?:nuts|crazy|mad|insane|fou|folle|dingue) (?:to|pour) {_BELIEVE}\b[^.;\d]{{0,80}}\d"
            r"|\bgood luck (?:getting|with)\b[^.;\d]{0,80}\d|\bbonne chance (?:pour|avec)\b[^.;\d]{0,80}\d"
            r"|\bnext you['’]?ll (?:say|tell)\b[^.;\d]{0,80}\d"
            rf"|\A\W*(?:so much for|enough with|(?:sick|tired) of(?: hearing)?|as likely as"
            rf"|sure, and (?:pigs|cats|santa|{COMPANY} (?:makes|sells"
            rf"|does))) (?:the )?[^.;?\d]{{0,40}}\d[^.;,?]{{0,24}}[.! ]*\Z"
            r"|\btry telling\b[^.;\d]{0,80}\d",
            re.IGNORECASE,
        ),
        "refused_negation",
    ),
    # "Tell me when Nvidia is 60B", "ping me if …", "I'll believe it when …", "prévenez-moi si …": not so yet.
    Wording(
        (
            " me when ", " me if ", " me once ", " me up ", "notify", "come back ", "we'll talk",
            "i'll believe", "i'll buy",
            "know when", "know if", "venez-moi", "viens-moi",
        ),
        Late(
            r"\b(?:(?:tell|ping|remind|call|text|dm|wake|notify|alert|slap|hit) me|let (?:me|us) know"
            r"|notify(?: us)?|come back|we['’]ll talk"
            rf"|i['’]ll (?:believe|buy) (?:it|that)|i['’]ll buy you a beer) (?:up )?(?:when|if"
            rf"|once) (?:the )?{COMPANY}?[^.;?\d]*\d"
            r"|\bpr[ée]v(?:enez|iens)-moi (?:si|quand)\b[^.;?]*\d",
            re.IGNORECASE,
        ),
        "refused_bound",
        Late(
            r"\bthe gap\b|\bcover|\bwhat\b|\bbreak|\beven\b|\benough\b|\bworks?\b|\bclose|[ée]cart|suffi"
            r"|quilibre",
            re.IGNORECASE,
        ),
    ),
    # "Meta 15B is the total for everyone", "Google 12B is the capex", "margin 40% is last year's", "OpenAI 20B is a meme".
    Wording(
        (" is ", " was ", " = ", " - ", " – ", "that", "it's", "c'est ", "chance"),
        Late(
            rf"\A\W*{_STATED} (?:is|=|-|–|was) (?:(?:the |its |a |an )?(?:total(?! (?:ai|revenue|sales|gpu)"
            rf"|\W*\Z)|capex|burn|debt|valuation"
            rf"|backlog|old|last year|meme|joke|lie|fantasy"
            r"|anyone|everyone|everybody|reality labs|whole (?:company|group|firm)|for all of|company(?:['’]s)? total))"
            rf"|\A\W*{_STATED}, ?(?:that['’]?s|which is|it['’]s) (?:the |an |my )?(?:old|previous|last year"
            rf"|outdated|stale) (?:figure|number|one|value)?"
            rf"|\A\W*{_STATED},? c['’]est (?:le total|l['’]an dernier|la dette|le capex|de la dette)"
            rf"|\A\W*{_STATED} chances?\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "I've got you covered: Nvidia 60B", "the FT covered Nvidia at 60B", "per Bernstein coverage": no question of coverage.
    Wording(
        ("cover", "couvr", "couverture"),
        Late(
            rf"\b(?:got you covered|cover me|take cover|under cover|cover story)\b"
            rf"|\b(?:(?:we|they|i) covered|(?:press|ft|wsj|bloomberg|reuters|media) cover(?:s|ed)?) {COMPANY}\b"
            rf"|\A\W*covering {COMPANY}\b|\b(?:ft|wsj|bernstein|goldman|press|media|bloomberg"
            rf"|reuters|analyst)(?:['’]s)? coverage\b"
            rf"|\bcoverage (?:like )?at the \w+\b|\b(?:ft|monde|presse|[ée]chos) couvr(?:e|ent|ait) {COMPANY}\b"
            rf"|\bcouverture (?:de )?presse\b",
            re.IGNORECASE,
        ),
        "refused_outside",
        Late(r"\b(?:according to|selon|d['’]apr[èe]s)\b", re.IGNORECASE),
    ),
    # "Azure is a 75B business", "Nvidia became a 130B business": all of it.
    Wording(
        (" business",),
        Late(
            rf"\b(?:is|are|became|becomes|now) (?:now |already )?(?:an? )?{ANY_VALUE} (?:dollar )?business\b", re.IGNORECASE
        ),
        "refused_outside",
        Late(r"\b(?:copilot|chatgpt|gemini|claude|grok|llama|ai|genai)\b", re.IGNORECASE),
    ),
    # "Payback on 8 GPUs", "coverage by 40 analysts", "marge dans 40 pays": so many things.
    Wording(
        ("payback", "margin", "coverage", "ratio", "amortissement", "marge", "couverture"),
        Late(
            r"\b(?:payback|margins?|coverage|facility ratio|amortissement|marges?|couverture) (?:on|in|across"
            r"|from|by|with|for|at|dans|sur"
            r"|avec|chez|pour|de|des) (?:\d{1,3}|two|three|four|five|deux|trois|quatre|cinq) (?:gpus?|h100s?"
            r"|chips|products?|apps|applications?"
            r"|firms|providers?|clouds|hyperscalers|projects?|studies|articles?|questions?|names|funds"
            r"|contracts?|analysts?|brokers?|people"
            r"|journalists?|journalistes?|countries|companies|models?|customers?|sites?|puces|produits?"
            r"|utilisateurs?|fournisseurs?|pays"
            r"|mod[èe]les?|[ée]tudes?|projets?|entreprises?|contrats?|soci[ée]t[ée]s?)\b(?! ?[,:] ?(?-i:[A-Z]))",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Oh great, another break-even believer", "60% of people say the margin matters", "60B or 70B, whichever is larger".
    Wording(
        ("oh great", "oh good", "oh joy"),
        Late(r"\boh (?:great|good|joy), (?:another|more|yet another)\b", re.IGNORECASE),
        "refused_negation",
    ),
    Wording(
        ("% of ",),
        Late(
            r"\d ?% of (?:the )?(?:people|analysts|respondents|users|investors|readers|ceos|cfos|cios|companies"
            r"|firms|managers) (?:say|think"
            r"|believe|expect|agree|told|polled|surveyed|plan)\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    Wording(
        ("whichever is",),
        Late(r"\bwhichever is (?:larger|bigger|smaller|higher|lower|greater|less|more)\b", re.IGNORECASE),
        "refused_side",
    ),
)  # fmt: skip
