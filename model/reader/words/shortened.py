"""What makes a statement shorter before it is read, one after the other."""

from __future__ import annotations

from model.reader.words.corrected_names import without_taken_back
from model.reader.words.enumerated import without_numbers
from model.reader.words.formerly import without_earlier
from model.reader.words.framing import without_frame
from model.reader.words.wrapping import without_wrapping

SHORTENED = (without_frame, without_wrapping, without_numbers, without_earlier, without_taken_back)
