"""Promises to the funder, what is counted of them, and how far that is."""
