"""Looking at a message before it is sent: `messages.check`."""
