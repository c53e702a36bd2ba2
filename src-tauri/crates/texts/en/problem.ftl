# What happened, what was kept, what to do.
problem-unforeseen = Something went wrong that Baton did not foresee. Everything saved so far is safe.
problem-no-view = This page could not be read. What was saved is safe; try again.
problem-data-folder = Baton could not make its folder { $path }. Nothing was lost. Check that the disk is there and may be written to.
problem-no-such-view = This page could not be shown. What was saved is safe; try again.
problem-nothing-open = No workspace is open. Open one, or make a new one.
problem-settings-not-kept = The setting holds until Baton is closed, but could not be written down. Your workspace is not affected.
problem-archive-unreadable = The archive could not be written, because a text in the workspace could not be read. No file was made; the workspace is unchanged.
problem-no-such-document = Baton writes no document called “{ $document }”. No file was made.
problem-not-written = { $path } could not be written: { $because }. What stood there before is still there.
problem-stopped = Stopped. Nothing was written, and what stood there before is still there.
problem-no-typesetter = This program makes no PDFs. Every other format works.
problem-not-made = This document could not be made: { $because }. The record is as it was.
problem-example = The example could not be made ready. No file was left behind; your own workspaces are not affected.
