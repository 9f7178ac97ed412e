"""Who came to a meeting: the list, the sheet to sign, and the code for phones."""
