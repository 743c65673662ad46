"""From text to items: what a statement is wrapped in comes off, shorthand and slips are written out, other words are
replaced, and each word, phrase and amount gets its place and meaning."""
