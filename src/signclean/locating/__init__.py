"""From evidence to countries."""
