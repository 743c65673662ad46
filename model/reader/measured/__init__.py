"""From amounts to quantities: ranges, changes, sums, corrections, and the magnitude of what is said without one."""
