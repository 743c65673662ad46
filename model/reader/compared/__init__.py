"""The sides of a comparison, told by "vs", by heads, in turn or in parallel, and what they have in common."""
