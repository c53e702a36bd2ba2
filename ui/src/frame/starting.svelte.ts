// Whether the first ten minutes are going on, though the file is no longer empty.

/** Set while the start is being walked through. */
export const starting = $state({ on: false });
