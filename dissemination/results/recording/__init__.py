"""What is known of an activity before it is saved."""
