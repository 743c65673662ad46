"""What a statement says of its own figures: where they come from, whose they are, what list they were not on. It is passed
over, where it does not make the figures others."""

from __future__ import annotations

import re

from model.late import Late
from model.reader.passed_over.turning import may_turn
from model.reader.words.named import SIZES
from model.reader.words.tokens import Item
from model.reading import Note

# Who or what a sentence about a figure says more of: where it comes from, who has it, what it was not on.
_ORIGIN = Late(
    r"\W*(?:(?:and|but|et|mais) )?(?:"
    # "that is what our landlord charges", "it is the figure in the initiation note"
    r"(?:that|this|it|c)(?:['’]s|['’]est| is| was) (?:also |just |simply |only )?(?:what (?!is|remains)(?:\w+ ){1,5}\w+"
    r"|the (?:figure|number|estimate|assumption|value|view|level)s? (?!of|for|to|before|after|per|at)[^,;]{3,60}"
    r"|(?:my|our|their|his|her) (?:own |house |base |best |current |internal )*"
    r"(?:figure|number|estimate|assumption|value|view|call|guess|case)s?(?: (?!of|for|per|before|after)[^,;]{3,60})?"
    r"|ce que [^,;]{3,60}|(?:le|notre|mon) (?:chiffre|nombre|estimation|hypoth[èe]se) (?!de|pour|par)[^,;]{3,60})"
    # "those are the audited inputs"
    r"|(?:these|those) are (?:the|my|our) (?:\w+ )?(?:inputs|numbers|figures|assumptions|estimates)"
    # "both come from our channel checks"
    r"|(?:both|all(?: three| four)?|these|those|they|it|the (?:figures?|numbers?)|les deux|ils|elles)"
    r" (?:are |is |were |was )?(?:all |both |straight |directly )*"
    r"(?:comes?|came|taken|drawn|lifted|quoted|sourced|viennent|vient|sont tir[ée]e?s)"
    r" (?:straight |directly )?(?:from|out of|off|de|des|du|d['’]) ?[^,;]{3,60}"
    # "the published list does not have it", "it was not on the list"
    r"|(?:the|your|their|cahn['’]s|that) (?:\w+ )?(?:list|table|article|baseline|sheet|report|piece)"
    r" (?:does not|doesn['’]?t|did not|didn['’]?t) (?:have|include|list|mention|show|carry|name) (?:it|them|that one"
    r"|either)"
    r"|(?:it|they|both|neither) (?:was|were|is|are) (?:not|missing|absent|left off|nowhere)"
    r" (?:yet )?(?:from |on |in )?(?:the|your|that|cahn['’]s) (?:\w+ )?(?:list|table|article|baseline|sheet)"
    # "neither discloses any AI revenue"
    r"|(?:neither|none|nobody|no one|noone|they|it)(?: of (?:them|these|the two))?"
    r" (?:(?:do|does) not |don['’]?t |doesn['’]?t )?(?:disclos|report|publish|break|split|shar|releas)\w*[^,;]{0,60}"
    r")(?:, (?:which|who) [^,;]{3,60})?\W*",
    re.IGNORECASE,
)
# "AI revenue is 100B, a figure we are comfortable defending", "…: our own number, for what it is worth".
_APPOSITION = Late(
    r"(?<=[\w%$])(?:,| -| –| —|:) ?(?:a|the|our|my|which is (?:a|the|our|my)|un|notre|mon|le)"
    r" (?:\w+ )?(?:figure|number|estimate|assumption|guess|level|view|chiffre|nombre|niveau|estimation)s?"
    r" (?!of|for|to|before|after|per|at|de|pour|par)[^.;!?\n]{3,120}(?=[.;!?\n]|$)"
    # ", straight from the Hong Kong filing", ", both lifted from Tuesday's webcast"
    r"|(?<=[\w%$])(?:,| -| –| —) ?(?:both |all )?(?:straight|taken|lifted|quoted|pulled|copied|sourced)"
    r" (?:straight |directly )?(?:from|out of|off) (?:the|its|their|our"
    r"|[A-Z]\w+['’]s) [^.;!?\n\d,]{3,60}(?=[.,;!?\n]|$)",
    re.IGNORECASE,
)
# "45B per FactSet", "40% per Bessemer's benchmarks"; not what the amount is counted by: "60B per GPU", "per B200".
_BY_NAME = Late(
    r"[ (]per (?!(?:[A-Z]{1,3}\d\w*|[CGT]PUs?|[KMGT]Wh?|[GT]B|FY|Q|AI|DC|User|Chip|Rack|Unit|Share|Head|Seat|Site"
    r"|Wafer|Token"
    r"|Company|Firm|Customer|Subscriber|Employee|Country|Region|Product|Model|Server|Cluster|Data[ -]?[Cc]enter"
    r"|Datacentre|Megawatt"
    r"|Gigawatt|January|February|March|April|May|June|July|August|September|October|November|December|Month"
    r"|Quarter|Week|Day|Year|Annum|Hour|Blackwell|Hopper|Rubin)\b)"
    r"[A-Z][\w&.-]*\w(?:['’]s?)?(?: [A-Z][\w&-]*(?:['’]s?)?){0,2}"
    r"(?: (?:latest|new|own|recent|benchmarks?|reports?|notes?|call|deck|data|surveys?|filings?|numbers|figures"
    r"|estimates?"
    r"|research|analysts?|desk|team|guidance|model|tracker|memo|article|story|column)){0,3}(?=[.;,!?)\n]|\W*$)"
)


def without_appositions(items: list[Item], text: str) -> tuple[list[Item], list[Note]]:
    """(the items without those of appositions to an amount that say only whose or whence it is, notes of them)."""
    notes: list[Note] = []
    for clause in sorted((*_APPOSITION.finditer(text), *_BY_NAME.finditer(text)), key=re.Match.start):
        inside = [item for item in items if clause.start() <= item.start and item.end <= clause.end()]
        before = next((item for item in reversed(items) if item.end <= clause.start()), None)
        if (
            before is None
            or before.kind not in SIZES
            or not _is_silent(inside)
            or may_turn(clause[0].lstrip(" (").removeprefix("per "))
        ):
            continue
        items = [item for item in items if item not in inside]
        notes.append(Note("passed_over", {"words": clause[0].strip(" ,:–—-")}))
    return items, notes


def is_cited(text: str, end: int) -> bool:
    """Whether who said so is named right behind an amount that ends at `end`: "45B per FactSet"."""
    return _BY_NAME.match(text, end) is not None


def tells_origin(sentence: str, inside: list[Item]) -> bool:
    """Whether a sentence says of the figures before it only whose they are, or where they are from or missing."""
    return _is_silent(inside) and _ORIGIN.fullmatch(sentence) is not None and not may_turn(sentence)


def _is_silent(inside: list[Item]) -> bool:
    return all(
        item.kind not in SIZES and (item.kind not in ("name", "thing") or item.data == ("ai_revenue",))
        for item in inside
    )
