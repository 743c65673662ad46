"""Wordings of sums that are none of the model's: what a firm is worth, is given, owes or borrows, whose margin somebody
tells, what one of many makes, and figures that somebody once held or nearly held."""

from __future__ import annotations

import re

from model.amount_pattern import SUM
from model.company_words import COMPANY
from model.late import Late
from model.wording import Wording

_NUMBER = r"(?:\d+|two|three|four|five|six|seven|ten|deux|trois|quatre|cinq|sept|dix|both|les deux)"

WORDINGS_OF_SUMS = (
    # "Azure grew 29%": a cloud's business is more than its AI revenue.
    Wording(
        ("azure", "aws", "google cloud", "gcp"),
        Late(
            r"\b(?:azure|aws|google cloud|gcp)(?:'s)?(?: (?:revenues?|sales))? (?:grew|grows|is growing|growth|is up|was up"
            r"|rose|rises|climbed|jumped|croit|grimpe|progresse)\b(?! (?:of )?ai)",
            re.IGNORECASE,
        ),
        "refused_scope",
    ),
    # "Sequoia values OpenAI at 80B", "our fund carries Nvidia at 60B", "the market values Nvidia at 600B".
    Wording(
        ("value", "valoris", "carr", "appraisal", "auction", "term sheet", "balance sheet"),
        Late(
            rf"\bvalu(?:es?|ed|ing) (?:\w+ )?{COMPANY}(?: \w+)? at\b|\bvaloris\w+ {COMPANY} [àa]\b|\b(?:funds?|books|bank"
            rf"|sheet|trust|foundation|endowment) carr(?:y|ies) {COMPANY} at\b|\b(?:appraisal|auction|term sheet"
            r"|balance sheet|settlement|jury|judge|verdict|ruling|fine)s? (?:\w+ )?(?:puts?|estimates?|values?"
            rf"|lands? on|has) {COMPANY}",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "The fund puts 5B into Nvidia", "notre oncle donne 5 Md$ à Anthropic", "the judge asks Tesla for 5B".
    Wording(
        ("puts ", "put ", "donne ", "asks ", "ask ", "demande ", "retient "),
        Late(
            rf"\bputs? {SUM}s? (?:in|into|on|behind) {COMPANY}|\bdonne(?:nt)? {SUM}\$? (?:à"
            rf"|a) {COMPANY}(?<!nvidia)(?<!nvda)"
            rf"|\basks? {COMPANY} for {SUM}|\b(?:demande|retient|r[ée]clame|inflige)(?:nt)? {SUM}\$? (?:à|a) {COMPANY}",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Our rival says its margin is 40%", "l'assureur estime sa marge à 10 %": whose?
    Wording(
        (" its ", " his ", " her ", " sa marge"),
        Late(
            r"\b(?:says?|said|estimates?|reckons?|puts?|sees?|reports?|claims?|states?|guesses) (?:that )?(?:its|his|her)"
            r" (?:own )?(?:gross )?margins?\b|\b(?:estime|voit|dit|chiffre|annonce)(?: que)? sa marge\b",
            re.IGNORECASE,
        ),
        "refused_outside",
        unless=Late(
            r"\b(?:cloud|app|end[- ]?user|hyperscaler|provider|software|industry|industrie|[ée]diteur)", re.IGNORECASE
        ),
    ),
    # "As a lender, my margin is 2%", "From a baker's point of view, margin 40%", "En tant que boulanger, ma marge …".
    Wording(
        ("as a ", "as an ", "en tant que", "point of view", "point de vue"),
        Late(
            r"\A\W*(?:as an? [a-z]+, (?:my|our) (?:gross )?margins?|en tant que [a-zéè]+, (?:ma|notre) marge"
            r"|from an? (?!cloud|user|app|developer|investor|lender|bank|market|macro"
            r"|credit)[a-z]+['’]s point of view, margins?|du point de vue d(?:u|e la|['’])\s?(?!cloud|client"
            r"|utilisateur|march[ée]|investisseur)[\w]+, marge)\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Deloitte estimates its AI revenue at 3B", "notre filiale estime son revenu IA à 2 Md$".
    Wording(
        (" its ai revenue", " son revenu ia", " leur revenu ia", " son ca ia"),
        Late(
            r"\b(?:estimates?|puts?|sees?|logs?|reports?|reckons?|estime|chiffre|voit) (?:its|son"
            r"|leur) (?:ai revenues?|revenus? ia|ca ia)\b",
            re.IGNORECASE,
        ),
        "refused_outside",
        unless=Late(rf"\b(?:{COMPANY}|industry|sector|market|industrie|secteur|march[ée])\b", re.IGNORECASE),
    ),
    # "For each rack, Nvidia charges 3M", "For one data hall, energy costs 2B".
    Wording(
        ("for each ", "for every ", "for one ", "for a single "),
        Late(
            r"\A\W*for (?:each|every|one|a single) (?!dollar|gpu dollar|of|company|case|scenario|side|thing|margin"
            r"|value)[a-z]+(?: [a-z]+)?, ",
            re.IGNORECASE,
        ),
        "refused_period",
        unless=Late(r"\bdollars?\b|\$ ?1\b|\bratio\b", re.IGNORECASE),
    ),
    # "OpenAI 4B, which they borrowed", "Apple 12B, which they spend".
    Wording(
        (", which ",),
        Late(
            rf"{SUM}s?, which (?:(?:they|it|he|she|the group|dealers|somebody) (?:\w+ ){{0,2}}?(?:borrow|rais|burn"
            r"|los[et]|spen[dt]|pa(?:y|id)|ow[en]|sign|collect|convert|deferr?)\w*|goes (?:back )?to|shrinks|counts"
            r"|converts|spans|lumps)\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Nvidia 60B, which spans two years", "Google 20B, given three years", "Nvidia 60 Md$, ce qui dure trois ans".
    Wording(
        ("span", "spread", "given ", "complete", "budget", "tenir ", "tal", "dure ", "vu sur", "fiscal years"),
        Late(
            r"\b(?:spans?|once spread over|given|to complete over|de quoi tenir|s['’][ée]tale(?:nt)? sur"
            rf"|une fois étalée?s? sur|qui dure(?:nt)?|vu sur|on compte) {_NUMBER} (?:years?|ans?|ann[ée]es?)\b"
            rf"|\b{_NUMBER}[- ]year (?:budget|plan|deal|contract|programme|program)\b"
            r"|\bacross both (?:fiscal )?years\b",
            re.IGNORECASE,
        ),
        "refused_period",
        unless=Late(
            r"\bpay ?backs?\b|\bpa(?:y|id|ys) (?:back|off)|\brembours|\bamorti|\bretour\b|\breturn\b", re.IGNORECASE
        ),
    ),
    # "Formerly, Nvidia sold 60B", "Once, margin was 40%", "we almost assumed Nvidia 60B".
    Wording(
        (
            "formerly",
            "once",
            "until ",
            "almost ",
            "nearly ",
            "regret ",
            "in my youth",
            "back then",
            "une fois",
            "jadis",
            "autrefois",
        ),
        Late(
            r"\A\W*(?:(?:once|until (?:last |the )\w+),|(?:formerly|back then|in my youth|in the past|jadis"
            r"|autrefois|il [ée]tait une fois)\b)|\b(?:once|formerly|almost|nearly|regret) (?:assum|guess|put|model"
            r"|estimat)\w*|\b(?:assumed|modell?ed|estimated|expected)\b[^,;.?!]*\buntil (?:yesterday|monday|tuesday"
            r"|wednesday|thursday|friday|last|recently)\b",
            re.IGNORECASE,
        ),
        "refused_period",
    ),
    # "Google 20 Md$, un simple objectif", "Nvidia 60 Md$, un grand maximum", "Nvidia 60B, so they plan".
    Wording(
        (", un ", ", so we ", ", so they ", ", so the target"),
        Late(
            rf"(?:{SUM}\$?|%), (?:un(?:e)? (?:simple |petit |grand |joli |beau |vrai |pur )?(?:objectif|plan|budget"
            r"|r[êe]ve|souhait|espoir|maximum|minimum|plafond|plancher|conte|canular|mois|gag|v[oœ]eu)\b|so (?:we"
            r"|they) (?:aim|plan|hope|wish|pray)\b|so the target goes)",
            re.IGNORECASE,
        ),
        "refused_bound",
    ),
    # Said with a wink.
    Wording(
        (
            "my foot",
            "wink",
            "the marines",
            "sure thing",
            "my aunt",
            "ma tante",
            "mon oeil",
            "mon œil",
            "pigs fly",
            "pigs could fly",
            "hell freezes",
            "terre est plate",
            "in the west",
        ),
        Late(
            r"\bmy foot\b|\bwink wink\b|\btell (?:that|it) to the marines\b|\bsure thing,? (?:buddy|pal|mate)\b"
            r"|\bmy aunt had\b|\bma tante en avait\b|\bmon (?:oeil|œil)\b|\bpigs (?:fly|could fly|had wings)\b"
            r"|\bhell freezes\b|\bla terre est plate\b|\bsun rises in the west\b",
            re.IGNORECASE,
        ),
        "refused_negation",
    ),
    # "compare openai 10B, anthropic 10B and xai 10B": three sides, which no word parts.
    Wording(
        ("compare ",),
        Late(
            rf"\bcompare {COMPANY}(?: at)? {SUM}, {COMPANY}(?: at)? {SUM},? and {COMPANY}(?: at)? {SUM}", re.IGNORECASE
        ),
        "refused_side",
    ),
    # "10B more from google or 10 points less margin"
    Wording(
        (" or ",),
        Late(rf"{SUM} more (?:from|for|at) {COMPANY} or \$?\d[\d.,]* ?(?:points?|%|years?|{SUM})", re.IGNORECASE),
        "refused_side",
    ),
    # "Does it matter if we use 3 years rather than 5? Show both gaps.": a second side that no word names.
    Wording(
        ("show both", "give both", "tell both", "me both"),
        Late(r"\b(?:show|give|tell) (?:me |us )?both\b", re.IGNORECASE),
        "refused_side",
        unless=Late(r"\bvs\b|\bversus\b|\bor\b|\bou\b|\bcompare|\bcontre\b|\band\b|\bet\b|:|;", re.IGNORECASE),
    ),
    # "never mind the margin of 30%"
    Wording(
        ("never mind", "nevermind"),
        Late(r"\A\W*never ?mind\b[^,.;:?!]*\d[^,.;:?!]*\Z", re.IGNORECASE),
        "refused_negation",
    ),
)
