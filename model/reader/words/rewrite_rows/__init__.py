"""The replacements by what they are of: a hint, a pattern, and the words that the reader knows for it."""
