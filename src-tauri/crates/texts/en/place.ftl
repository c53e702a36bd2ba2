# The places of Baton, as the rail names them.
place-today = Today
place-rota = Whose turn
place-prepare = Prepare
place-run = Meeting
place-decisions = Decisions
place-follow-ups = Follow-ups
place-share = How we share
place-people = People
place-settings = Settings
place-rail = Places
place-running = { $name }, running now
place-skip = To the content
