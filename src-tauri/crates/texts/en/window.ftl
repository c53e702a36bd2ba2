# What the windows themselves have to say when they could not do as asked.
window-not-as-asked = The window could not do that. Nothing was lost; try again.
window-not-printed = No program here opens PDFs, or it did not start. Save the PDF and print it elsewhere.
window-not-opened-outside = This could not be opened outside Baton. The document or address itself is unharmed.
window-place-not-chosen = Baton writes only where you chose to. Nothing was written; choose a place and try again.
window-no-folder = Baton could not start: it cannot use the folder where it keeps things. Nothing in it was changed. Make room on the disk, or allow writing there, and start Baton again.
