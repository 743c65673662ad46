"""The replacements for all that the data centers cost, said as a sum of its parts or as money that goes somewhere ("chips
plus power plus buildings", "how much must be spent on data centers?"), before the words of a text are read."""

from __future__ import annotations

from model.amount_pattern import SUM
from model.late import Late
from model.rewrite import Rewrite, behind
from model.row_words import FACILITY

_CHIPS = r"(?:the )?(?:gpus?|chips?|hardware|silicon|processors|accelerators|nvidia)"
_FACILITY = rf"(?:{FACILITY}|utilities)"
_FACILITIES = rf"(?:the )?{_FACILITY}(?:(?:,| and|,? plus| &) (?:the )?{_FACILITY})*"
_BOTH = rf"{_CHIPS} (?:and|plus|\+|&|with) {_FACILITIES}"
_SPENDERS = r"(?:companies|firms|hyperscalers|we|they|people|the industry|the clouds?|clouds?|everyone|somebody|one)"
_BUILDS = r"(?:the )?(?:data[- ]?cent(?:er|re)s|data[- ]?cent(?:er|re) capacity)"
_WHEN = r"(?= (?:if|at|with|when|for|on) )"


REWRITES_OF_TOTALS = (
    # "What's the sum of hardware and facility spend …?", "add up GPUs and facilities", "chips plus power plus buildings".
    Rewrite(
        (" and ", " plus ", " & ", " + "),
        Late(
            r"(?<![a-z])(?:(?:what(?:'s| is) )?(?:the )?(?:sum|total|combined (?:costs?|spend|bill)"
            r"|combination) (?:of|for)"
            rf" {_BOTH}(?: (?:spend(?:ing)?|costs?|bills?))?"
            rf"|(?:add(?:ing)? up|sum(?: up)?|total up|combine) {_BOTH}(?: (?:spend(?:ing)?|costs?|bills?))?"
            rf"|{_CHIPS} plus {_FACILITIES}(?: (?:spend(?:ing)?|costs?))?{_WHEN}"
            rf"|(?:gpus?|chips?) (?:plus|and) {_FACILITY} (?:spend(?:ing)?|costs?)(?= (?:at|if|with)|\W*$))(?![a-z])"
        ),
        "what tco",
    ),
    # "Nvidia 70B plus facilities: what's the sum?"
    Rewrite(
        (" plus ", " and "),
        Late(
            rf"(?<![a-z])(?P<sum>nvidia(?: at)? {SUM}|{SUM} (?:of|in|for) {_CHIPS}) (?:plus|and) {_FACILITIES}"
            r"(?:: |, | - |; )(?:what(?:'s| is) the )?(?:sum|total)(?=\W*$)"
        ),
        lambda found: f"{found['sum']}, what tco",
    ),
    # "Including facilities, what does 80B of GPUs come to?"
    Rewrite(
        ("including ", "counting ", "with "),
        Late(
            rf"^\W*(?:including|counting|with) (?:all )?{_FACILITIES},? what (?:does|do|would|will) (?P<sum>{SUM} (?:of|in)"
            rf" {_CHIPS}) (?:come to|cost|amount to|add up to|run to)"
        ),
        lambda found: behind("what tco with", found, "sum"),
    ),
    # "How much needs to be spent on data centers if …?", "what budget is needed for data centers?"
    Rewrite(
        (" data cent", " datacent", " data-cent"),
        Late(
            rf"(?<![a-z])(?:what(?:'s| is) spent on {_BUILDS}"
            r"|how much (?:money )?(?:needs? to be|must be|has to be|should be|will be|would be|is"
            r"|gets) (?:spent on"
            rf"|invested in|put into) {_BUILDS}|how much money (?:must|has to|needs to|will|should) go into {_BUILDS}"
            rf"|(?:what|how much)(?: money)? (?:would|do|must|will|should|does) {_SPENDERS} (?:(?:need"
            r"|have) to )?(?:spend on"
            rf"|invest in|put into) {_BUILDS}"
            rf"|what (?:budget|outlay|investment|spending) is (?:needed|required) for {_BUILDS})(?![a-z])"
        ),
        "what is the tco",
    ),
    # "Overall outlay", "the grand total", "the total at Nvidia 70B and a 1.2 ratio is what?", "data centers, all told".
    Rewrite(
        ("total", "overall ", " all told"),
        Late(
            r"(?<![a-z])(?:(?:overall|grand total|aggregate) (?:outlay|tab|investment)"
            r"|what(?:'s| is) the grand total|what (?:kind|sort) of (?:a )?total (?:outlay|bill|spend|cost)"
            r"|what about the total|what(?:'s| is) the (?:effect|impact) on the total|^the total(?= (?:at|with|if"
            r"|for|when) )"
            rf"|{_BUILDS}, all told)(?![a-z])(?! (?:ai|required|revenue|gap))"
        ),
        "what tco",
    ),
    # "Everything else in the data center costs 45B", "data centers need 80B on top of Nvidia's 100B".
    Rewrite(
        ("else in the data", "else in data", " on top of "),
        Late(
            rf"(?<![a-z])(?:(?:everything|all(?: that is)?|the rest) else in (?:the )?data[- ]?cent(?:er|re)s?"
            rf"|{_BUILDS}(?= (?:need|cost|take|require) {SUM} on top of (?:nvidia|the gpus|gpus)))(?![a-z])"
        ),
        "facilities",
    ),
    # "Breakeven spend, OpenAI 20B".
    Rewrite(
        ("even spend", "even cost", "even capex"),
        Late(r"(?<![a-z])break[- ]?even (?:spend(?:ing)?|costs?|capex)(?=[,;:?]?(?: |$))"),
        "tco? gap 0,",
    ),
)
