"""What signclean achieves, measured: not part of the package and not of the test run."""
