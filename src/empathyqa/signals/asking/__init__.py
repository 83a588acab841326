"""What a question asks, and what only has its shape."""
