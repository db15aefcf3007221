"""The command line: options in, library call, print, exit code."""
