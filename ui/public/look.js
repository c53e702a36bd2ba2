// Sets theme, contrast and size before the first paint, so that nothing flashes. Plain script on purpose: modules run too late.
(() => {
  const kept = (() => {
    try {
      return JSON.parse(localStorage.getItem('baton.look') ?? '{}');
    } catch {
      return {};
    }
  })();
  const asks = (query) => matchMedia(query).matches;
  const root = document.documentElement;
  const theme = kept.theme ?? 'system';
  root.dataset.theme = theme === 'system' ? (asks('(prefers-color-scheme: dark)') ? 'dark' : 'light') : theme;
  root.dataset.contrast = kept.contrast === 'more' || asks('(prefers-contrast: more)') ? 'more' : 'normal';
  root.dataset.size = kept.size === 'large' ? 'large' : 'normal';
})();
