"""The replacements for how many times as much something is, before the words of a text are read."""

from __future__ import annotations

from model.company_words import COMPANY
from model.late import Late
from model.numerals import NUMERALS
from model.rewrite import Rewrite

_NUMBER = r"(?:one|two|three) and a half|\d[\d.,]*|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty"
# Of itself, as it is: "as much as now", "as big as in the article".
_AS_MUCH = (
    r"as (?:much|many|big|large|high)(?: (?:as (?:now|today|before|currently|it (?:does|did|is|was|sells|makes|earns)"
    r"|they (?:do|did|are|were)|in the (?:article|baseline))(?: now| today)?))?"
)
_ENDS = r"(?=\W*$| ?[,;.:?!)]| and | from ai(?![a-z])| in ai(?![a-z]))"


def _factor(words: str) -> str:
    """A number in words or digits as a factor: "ten" is "x10", "one and a half" "x1.5"."""
    whole, half, _ = words.partition(" and a half")
    return f"x{NUMERALS.get(whole, whole)}{'.5' if half else ''}"


REWRITES_OF_FACTORS = (
    # "Nvidia sells 1.5x as much", "OpenAI earns ten times as much as now".
    Rewrite(
        ("x as ", "times as "),
        Late(
            r"(?<=[a-z] )(?<!energy costs )(?<!power costs )(?<!facilities cost )(?<!facility costs )"
            rf"({_NUMBER})(?: ?x| times) {_AS_MUCH}{_ENDS}"
        ),
        lambda found: _factor(found[1]),
    ),
    # "AI revenue becomes half as big".
    Rewrite(("half as ",), Late(rf"(?<=[a-z] )half {_AS_MUCH}{_ENDS}"), "x0.5"),
    # "2x OpenAI 3x Google".
    Rewrite(("x ",), Late(rf"(?<=\dx )({COMPANY}) (?=\d[\d.]*x [a-z])"), r"\1,"),
    # "tesla 0.5b x 1b", "tsla 0 x 0": the company.
    Rewrite(
        (" x ",),
        Late(
            r"(?:(?<=[a-z] 0)|(?<=\db)|(?<=\d b)|(?<=bn)|(?<=\dm)|(?<=mds)) x (?=(?:0|\$?\d[\d.,]* ?(?:bn?|m"
            r"|mds?))(?![\da-z.]))"
        ),
        ",x ",
    ),
)
