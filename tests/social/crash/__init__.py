"""The proof that no crash posts twice, or loses a post: ``make social-crash-test``."""
