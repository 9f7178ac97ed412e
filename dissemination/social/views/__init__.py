"""Screens of social channels."""
