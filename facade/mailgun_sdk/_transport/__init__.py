"""Connections: made on first use, kept, shared by threads, tasks and copies of a client."""
