# What happened, what was kept, what to do.
problem-unforeseen = Something went wrong that Baton did not foresee. Everything saved so far is safe.
problem-no-view = This page could not be read. What was saved is safe; try again.
