"""The replacements for all that the data centers cost, said as a sum of its parts or as money that goes somewhere ("chips
plus power plus buildings", "how much must be spent on data centers?"), before the words of a text are read."""

from __future__ import annotations

from model.late import Late
from model.rewrite import Rewrite
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
)
