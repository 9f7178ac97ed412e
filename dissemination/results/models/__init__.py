"""Activities, the public page of results and reports for the funder."""
