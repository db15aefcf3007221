"""From a mention's text to its name, acronym, legal form, alias, place, role and kind."""
