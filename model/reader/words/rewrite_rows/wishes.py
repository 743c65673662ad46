"""The replacements for how people hand over a value in everyday words: "swap the 50% margin for 44%", "What margin? Let's
say 40%", "only OpenAI changes: 9B", "everything as today except Nvidia at 60B", before the words of a text are read."""

from __future__ import annotations

from model.amount_pattern import SUM
from model.late import Late
from model.reader.words.company_words import COMPANY
from model.reader.words.rewrite import Rewrite
from model.reader.words.row_words import SIZED

_INPUT = r"(?:(?:cloud |end[- ]user |gross )?margins?|payback|marge(?: cloud)?|facility ratio)"
_ALL = r"(?:everything|all|the rest|tout|le reste|rien)"
_AS = (
    r"(?:(?:is |stays |remains |left |reste |held )?(?:at (?:the )?baseline|as (?:it is )?(?:today|before|now|is)"
    r"|(?:the )?same"
    r"|unchanged|comme (?:avant|aujourd'hui)|a l'identique)|ne change|inchange)"
)


ROWS = (
    # "GPU sales are 60B and rising; what is the gap?": a remark.
    Rewrite(
        (" and rising", " and growing", " and falling", " and counting", " and climbing", " and shrinking"),
        Late(r"(?<=[a-z\d%]) and (?:rising|growing|falling|counting|climbing|shrinking)(?=\W*$|[,;.:?])"),
        "",
    ),
    # "Replace the 50% margin by 44%", "swap Nvidia's 50B for 58B".
    Rewrite(
        ("replace ", "swap ", "change ", "switch "),
        Late(
            r"(?<![a-z])(?:replace|swap|change|switch) (?:(?:the |your |our |la "
            rf"|le )?(?:{SIZED} (?P<of>{_INPUT}"
            rf"|{COMPANY})|(?P<own>{COMPANY})'s {SUM})) (?:by|with|for"
            r"|to|par) (?:an? )?"
            r"(?=\$?\d)"
        ),
        lambda found: f"{found['of'] or found['own']} at ",
    ),
    # "Only OpenAI changes: 9B".
    Rewrite(
        ("only ", "seul "),
        Late(rf"^(\W*)(?:only|seule?) ({COMPANY}) (?:changes?|moves?|change|bouge) ?[:,;] ?(?:to |a )?(?={SUM})"),
        r"\1\2 ",
    ),
    # "Everything as today except Nvidia at 60B".
    Rewrite(
        ("except", "apart from", "besides", "hormis", "sauf", "other than"),
        Late(
            rf"^(\W*){_ALL}(?: else)? {_AS},? (?:except(?: for| that)?|apart from|besides|other than|hormis"
            r"|sauf)(?: that| que)? (?=[a-z])"
        ),
        r"\1",
    ),
    # "For Nvidia I'd take 61B".
    Rewrite(
        ("for ",),
        Late(
            rf"(?<![a-z])for (?:the )?({COMPANY}|{_INPUT}),? (?:i'd|i would|we'd|we would|i) (?:take|use|say"
            r"|go with|assume|put)"
            rf" (?={SIZED})"
        ),
        r"\1 at ",
    ),
    # "Why not use a 45% margin?", "pourquoi ne pas prendre une marge de 45 % ?"
    Rewrite(
        ("why not ", "pourquoi ne pas ", "pourquoi pas "),
        Late(
            r"^(\W*)(?:why not|pourquoi (?:ne )?pas) (?:(?:use|take|try|assume|put|set|say|prendre|mettre|tester"
            r"|supposer) )?"
            rf"(?=(?:an? |une |the |la )?(?:{SIZED}|{COMPANY}|{_INPUT})(?![a-z]))"
        ),
        r"\1",
    ),
    # "The chips cost 55B and everything around them 65B".
    Rewrite(
        ("around them", "around it", "around the chips", "around the gpus"),
        Late(
            r"(?<![a-z])(?:everything|all|all that(?:'s| is)|what(?:'s| is)) around (?:them|it|the (?:chips|gpus))(?![a-z])"
        ),
        "facilities",
    ),
    # "the gap at 2x Nvidia".
    Rewrite(
        (" x ", "x nv", "x g", "x o", "x m"),
        Late(rf"(?<=(?:gap|age|nue|ole) at )(\d(?:\.\d)?)x ({COMPANY})(?=\W*$|[,;.:?])"),
        r"\2 x\1",
    ),
    # "A gross margin of a quarter on the compute they rent out".
    Rewrite(
        (" rent", " lease"),
        Late(
            r"(?<=[a-z\d%]) on (?:the |all )?(?:compute|capacity|gpus|chips|servers) (?:that )?(?:they|it"
            r"|we) (?:rent|lease)s?(?: out)?(?![a-z])"
        ),
        "",
    ),
    # "What if half of every end-user dollar were margin?"
    Rewrite(
        (" dollar ",),
        Late(
            r"(?<![a-z])half (?:of )?(?:every|each) (?:end[- ]user |customer |user )?dollar (?:were|was"
            r"|is) (?:gross )?margin(?![a-z])"
        ),
        "margin 50%",
    ),
    # "Thinking out loud here: cloud margin 35%": before what
    # is said.
    Rewrite(("out loud",), Late(r"(?<![a-z])(?:just )?thinking out loud(?: here)?(?=\W)"), ""),
)
