"""The replacements for changes that a noun tells, and for what they come to, before the words of a text are read."""

from __future__ import annotations

from model.company_words import COMPANY
from model.late import Late
from model.rewrite import Rewrite
from model.row_words import CHANGE

_NOUN = rf"(?:{CHANGE}|boost)"
_PARTS = {"half": "0.5", "quarter": "0.25"}

REWRITES_OF_TOLD_CHANGES = (
    # "The rise in AI revenue comes to 25B", "Nvidia's drop amounts to 8B": by so much.
    Rewrite(
        (" comes to ", " come to ", " amounts to ", " amount to ", " adds up to ", " totals "),
        Late(
            rf"(?<![a-z])({_NOUN}(?: (?:in|of|for|at|to) [^,.;:?\d]{{2,40}}?)?) (?:that |which )?(?:would |will )?"
            r"(?:comes? to|amounts? to|adds? up to|totals) (?=\$?\d)"
        ),
        r"\1 of ",
    ),
    # "Nvidia's rise leaves it at 58B": what it comes to.
    Rewrite(
        ("leaves it at ", "puts it at ", "has it at ", "ends at ", "takes it to ", "brings it to ", "makes it "),
        Late(
            rf"(?<![a-z])({COMPANY})(?:'s|s)? +{_NOUN} (?:(?:leaves|puts|has) it at|ends at|(?:takes|brings) it to"
            rf"|makes it)"
            r" (?=\$?\d)"
        ),
        r"\1 at ",
    ),
    Rewrite(
        ("it has ",),
        Late(r"(?<![a-z])(?:once|after|when) it has (?:risen|fallen|grown|dropped|climbed),? (?=[a-z])"),
        "",
    ),
    # "margin rises by half a point", "up a quarter of a point".
    Rewrite(
        ("half a ", "half of a ", "quarter of a "),
        Late(r"(?<![a-z])(?:a )?(half|quarter)(?: of)? an? (points?|percent|percentage point)(?![a-z])"),
        lambda found: f"{_PARTS[found[1]]} {found[2]}",
    ),
    # "Nvidia rises by half a billion".
    Rewrite(("by half a ",), Late(r"(?<=by )half a (million|billion|trillion)(?![a-z])"), r"0.5 \1"),
    # "margin slips a point", "payback up a year".
    Rewrite(
        (" a point", " a year"),
        Late(
            r"(?<![a-z])((?:margins?|payback|coverage) (?:is |goes )?(?:up|down|slips?|rises?|falls?|drops?|gains"
            r"|loses)"
            r"(?: by)? )a (point|year)(?=\W*$|[,;.:?]| and )"
        ),
        r"\1 1 \2",
    ),
    # "10B below where they were", "OpenAI makes 3B more than it did".
    Rewrite(
        (" where it ", " where they ", " than it did"),
        Late(
            r"(?<![a-z])(?:(below|under|lower than|less than)|above|over|higher than|more than)"
            r" (?:where (?:it|they) (?:was|were|is|are)(?: now| today)?|it did(?: before)?)(?=\W*$|[,;.:?])"
        ),
        lambda found: "lower" if found[1] else "higher",
    ),
    # "after a drop, Nvidia stands at 42B", "Nvidia rises and ends at 58B": what it comes to.
    Rewrite(
        ("after a",),
        Late(r"(?:\A\W*|(?<=[.;,] ))after an? (?:drop|rise|fall|increase|decline|cut|slump|rally|dip),? (?=[^.;?]*\d)"),
        "",
    ),
    Rewrite(
        (" and ends ", " and lands ", " and settles ", " and ends up "),
        Late(r"(?<![a-z])(rises|falls|drops|grows|climbs) and (?:ends|lands|settles|ends up) at(?= \$?\d)"),
        r"\1 to",
    ),
    # "Nvidia sees a decline of 10B".
    Rewrite(
        ("sees a", "suffers a", "enjoys a", "gets a", "posts a"),
        Late(rf"(?<![a-z])(?:sees|suffers|enjoys|gets|posts) an? (?={_NOUN} (?:of|by) \$?\d)"),
        "",
    ),
)
