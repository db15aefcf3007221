"""From the lines of a Document to mentions, and what was left out with the reason."""
