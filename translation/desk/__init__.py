"""What the desk of the translators knows: how far things are, and what is wrong."""
