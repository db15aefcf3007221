"""What the world knows and a letter does not say: packaged tables with their sources, and typed, cached lookups."""
