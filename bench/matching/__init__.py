"""signclean beside the tools that people match names with, on the same files in the same run."""
