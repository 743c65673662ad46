"""Wordings of changes that leave open what changes by how much: a change of a change, a range of one, one that a second
name may share, and one that is told beside a level of something else."""

from __future__ import annotations

import re

from model.company_words import COMPANY
from model.late import Late
from model.row_words import ANY_SUM, CHANGE, CHANGES
from model.wording import Wording

_HAUSSE = r"(?:hausse|baisse|croissance|progression|chute|recul)"
_MOVES = r"(?:gains?|sheds?|loses?|adds?|drops?|falls?|rises?|grows?|climbs?)"
_SUM = rf"(?:\d[\d.,]* ?(?:%|points?|pts)|{ANY_SUM})"

_CHANGES_OF = tuple(f"{noun} of " for noun in CHANGES)  # hints

WORDINGS_OF_TOLD_CHANGES = (
    # "Nvidia's rise halves", "double Google's growth", "la hausse de Nvidia est divisée par deux": a change of a change.
    Wording(
        (
            *CHANGES,
            "hausse",
            "baisse",
            "croissance",
            "progression",
            "chute",
            "recul",
        ),
        Late(
            rf"\b(?:{COMPANY}|ai revenue|margin|the)(?:['’]s)? {CHANGE}(?: (?:in|of) [^,.;?\d]{{2,30}}?)?"
            rf" (?:halves|doubles|triples|is halved|eases|(?:falls|slows|shrinks|drops) (?:by|to)|is cut to|x ?\d"
            rf"|of \d[^,.;?]{{0,8}} (?:halves|doubles))"
            rf"|\b(?:double|halve|triple|half) (?:of )?(?:the )?(?:{COMPANY}['’]s )?{CHANGE}\b(?! case)"
            rf"|\b{_HAUSSE} (?:de |d['’])(?:{COMPANY}|l['’]ia|la marge) (?:est divis|est multipli|double|tombe [àa]"
            rf"|ralentit)",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Nvidia gains between 5B and 10B", "a rise of 20B to 30B in AI revenue", "up anywhere from 5B to 10B".
    Wording(
        (
            "leve",
            "lève",
            "gains between",
            "gain between",
            "adds between",
            "add between",
            "gains from",
            "gain from",
            "adds from",
            "add from",
            "gagne de ",
            "gagnerait de ",
            "anywhere ",
            "anything ",
            *_CHANGES_OF,
        ),
        Late(
            r"\A\W*[ée]l[èe]ve[zr]? \d[^,.;?]{0,12} [àa] |\b(?:gains?|adds?) (?:between|from) \$?\d|\b(?:gagne"
            r"|gagnerait) de \d[^,.;?]{0,10} [àa] \d"
            rf"|\b{CHANGE} of (?:between \$?\d|{_SUM} to {_SUM} in )"
            rf"|(?<!end )(?<!ends )(?<!ended )\b(?:gains?|adds?|up|down|{CHANGE} of) any(?:where|thing) (?:from"
            rf"|between) \$?\d"
            rf"|\badd from {_SUM} to {_SUM} to {COMPANY}",
            re.IGNORECASE,
        ),
        "refused_offset",
    ),
    # "Google gains 3B of revenue, Meta 2B", "raise Google's revenue by 3B, Meta's 2B": the same change, or a level?
    Wording(
        (
            " of revenue",
            " in revenue",
            " of sales",
            " in sales",
            " of ai ",
            " in ai ",
            "'s revenue",
            "'s sales",
            "'s ai ",
            " off ",
            "add ",
            "gagne ",
            "perd ",
            *_CHANGES_OF,
        ),
        Late(
            rf"\b(?!adds? {_SUM} of ai)(?:{_MOVES}|up|down) (?:by )?{_SUM} (?:of|in) (?:ai )?(?:revenues?"
            rf"|sales)[,;]? (?:and )?{COMPANY}(?:['’]s)? (?:only )?{_SUM}"
            rf"|\b{COMPANY}['’]s (?:ai )?(?:revenues?|sales) {_MOVES} (?:by )?{_SUM}(?:,"
            rf"| and) {COMPANY}['’]s {_SUM}"
            rf"|\b(?:raise|lift|cut|lower|increase|reduce) {COMPANY}['’]s (?:ai )?(?:revenues?"
            rf"|sales) (?:by )?{_SUM}(?:,| and)"
            rf" {COMPANY}['’]s {_SUM}"
            rf"|\b{CHANGE} of {_SUM} in [^,.;?\d]{{2,30}}(?:,| and) {_SUM} in "
            rf"|\badd {_SUM} to {COMPANY} and {COMPANY} {_SUM}|\b{_SUM} off {COMPANY},? (?:and )?{_SUM} {COMPANY}\b"
            rf"|\b(?:gagne|perd) {_SUM} de (?:chiffre d['’]affaires|ca|revenus?|ventes), {COMPANY} \d",
            re.IGNORECASE,
        ),
        "refused_offset",
    ),
    # "Google at 12B is up 2B on Meta", "it is to 60B that Nvidia rises", "the change in Nvidia's sales is -10B".
    Wording(
        (
            " on ",
            "en hausse de",
            "en baisse de",
            "it is to ",
            "it is at ",
            "to which",
            "auxquels",
            "lesquels",
            "change",
            "difference",
            "delta",
            "'s additional ",
            "'s added ",
            "'s extra ",
            ": minus",
            ": moins",
            ":minus",
            ":moins",
        ),
        Late(
            rf"\b(?:(?:up|down|ahead) {_SUM}|{_SUM} (?:up|down)) on (?:the )?(?:{COMPANY}|cloud margin)\b"
            rf"|\ben (?:hausse|baisse) de {_SUM} sur {COMPANY}"
            rf"|\bit is (?:to|at) {_SUM} that\b|\b(?:level|value|figure) to which\b|\bthe {_SUM} to which\b"
            rf"|\b(?:auxquels|vers lesquels) {COMPANY} \w+"
            rf"|\b(?:change|difference|delta)(?! in the gap)(?: (?:in|for|of) [^,.;?\d]{{2,30}}?)?(?: (?:is"
            rf"|comes to|amounts to)"
            rf"|:) [-−+]?{_SUM}"
            rf"|\b{COMPANY}['’]s (?:(?:change|difference)(?: is|:)|(?:change|difference|(?:additional|added|extra) \w+)"
            rf" (?:comes?|amounts?) to) [-−+]?{_SUM}|\w ?: (?:minus|moins) {_SUM}",
            re.IGNORECASE,
        ),
        "refused_offset",
    ),
)
