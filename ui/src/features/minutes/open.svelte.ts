// Whose minutes are being read.

/** The meeting whose minutes are open, if any. */
export const reading = $state<{ meeting: string | null }>({ meeting: null });

/** Opens the minutes of a meeting. */
export const openMinutes = (meeting: string): void => {
  reading.meeting = meeting;
};
