"""What `signclean explain` has to say: found by name, gathered from the outcome of a run, told as text or JSON."""
