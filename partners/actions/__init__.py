"""What people do with meetings: registering, coming, saying what they thought."""
