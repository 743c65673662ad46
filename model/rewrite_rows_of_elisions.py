"""The replacements for what a speaker leaves out in a list of changes or comparisons ("a cut of 10 points in the margin and
one of 10B at Nvidia", "adding 5B to Google vs 10B to Meta"), before the words of a text are read."""

from __future__ import annotations

from model.late import Late
from model.rewrite import Rewrite

_RISE = r"(?:rise|increase|gain|jump|boost|hike|bump)"
_CUT = r"(?:cut|drop|fall|decline|reduction|loss)"

REWRITES_OF_ELISIONS = (
    # "A cut of 10 points in the margin and one of 10B at Nvidia", "a 5B increase for Google and one of 3B for Meta".
    Rewrite(
        (" and one of ", ", one of "),
        Late(
            rf"(?<![a-z])((?:(?P<more>{_RISE})|{_CUT})(?![a-z])[^;.?]{{0,60}}?(?:,| and)) one of (?=(?:about )?\$?\d)"
        ),
        lambda found: f"{found[1]} {'rise' if found['more'] else 'cut'} ",
    ),
)
