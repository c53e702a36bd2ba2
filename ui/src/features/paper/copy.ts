// Words onto the clipboard: as they are typed, or as they are read.

/** Copies words; with HTML, programs that show formatted text take that. Says whether it was possible. */
export function copy(words: string, html?: string): boolean {
  let put = false;
  const hear = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', words);
    if (html !== undefined) event.clipboardData?.setData('text/html', html);
    event.preventDefault();
    event.stopPropagation();
    put = true;
  };
  // The asynchronous clipboard asks for permission in some webviews; an event of the page's own does not.
  document.addEventListener('copy', hear, { capture: true });
  try {
    document.execCommand('copy');
  } finally {
    document.removeEventListener('copy', hear, { capture: true });
  }
  return put;
}
