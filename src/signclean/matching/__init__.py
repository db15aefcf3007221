"""From mentions to signatories: which mentions are one body, and which pairs only a person can settle."""
