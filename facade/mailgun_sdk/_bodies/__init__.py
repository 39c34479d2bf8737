"""What requests carry: forms, multipart, JSON, and the files in them."""
