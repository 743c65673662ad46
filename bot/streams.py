"""What standard input and output do with characters that they cannot take."""

from __future__ import annotations

import io
from typing import Literal, TextIO


def on_odd_text(stream: TextIO | None, errors: Literal["replace", "strict"]) -> None:
    """Put a sign in the place of what a stream cannot decode or encode, or raise; where the stream lets us choose."""
    if isinstance(stream, io.TextIOWrapper):
        stream.reconfigure(errors=errors)
