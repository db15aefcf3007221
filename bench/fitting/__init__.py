"""Fitting the weights of the clues to labelled pairs."""
