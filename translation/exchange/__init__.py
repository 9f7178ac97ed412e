"""Texts as files: to translators and their tools, and back.

A text is named by the page's translation key, the path of its place and a digest of its
source, so that a sentence that is repeated stays apart from itself.
"""
