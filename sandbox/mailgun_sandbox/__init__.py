"""A local Mailgun: it answers like the real service, keeps what it is told, and never sends anything.

    python -m mailgun_sandbox --port 8025

In a test, `mailgun_sandbox.testing.SandboxServer` runs one inside the process.
It needs the extra `mailgun-sdk[sandbox]`.

What it does: a message becomes events at once, a recipient whose address starts with `bounce` or `hardbounce` bounces
and is suppressed from then on, one that starts with `softbounce` fails for now (see `sending`). Mailing lists stand
for their subscribed members, templates are rendered (see `rendering`), scheduled messages wait for their time, webhooks
and routes post to this machine (see `courier`), mail arrives through `control`. Everything is kept in SQLite, in memory
or in a file (see `schema`). Requests that the description of the API does not allow are refused with 400 and the name
of what is wrong; statuses and words are those of recorded traffic where there is some, and a comment says *unverified*
where not. docs/sandbox.md tells the rest.
"""
