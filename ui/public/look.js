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
  root.dataset.theme = kept.theme === 'light' || kept.theme === 'dark' ? kept.theme : asks('(prefers-color-scheme: dark)') ? 'dark' : 'light';
  root.dataset.contrast = kept.theme === 'contrast' || asks('(prefers-contrast: more)') ? 'more' : 'normal';
  root.dataset.size = kept.standing ? 'large' : 'normal';
  // Dates, plurals and letters are slow to wake; they do it while the page's own code is still on its way.
  const tongue = navigator.language;
  new Intl.DateTimeFormat(tongue, { weekday: 'short', day: 'numeric', month: 'short', hour: 'numeric', timeZone: 'UTC' }).format(0);
  new Intl.PluralRules(tongue).select(new Intl.NumberFormat(tongue).format(1) === '1' ? 1 : 2);
  new Intl.Segmenter(tongue).segment('a')[Symbol.iterator]().next();
})();
