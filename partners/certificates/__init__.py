"""Certificates of attendance: codes, the paper, mails and files."""
