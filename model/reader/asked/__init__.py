"""What a statement asks for or aims at, what it only tells, and questions of which nothing was read."""
