"""Registering for a meeting: whether it is open, signed links, words, mails."""
