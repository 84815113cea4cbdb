"""What the end-to-end tests stand on: a cove in a network of its own, stock clients, and sharp eyes."""
