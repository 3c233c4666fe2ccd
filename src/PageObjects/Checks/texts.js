// Returns what the page says to the eye and to screen readers, without the name of the site, dates, the options of lists, and
// texts in a language of their own.
() => {
  const [title, site] = document.title.split(' · ');
  const isData = element => element.closest('time, datalist, option:not([value=""]), body [lang], script, style, noscript');
  const isShown = element => element.localName === 'option' || element.checkVisibility({ visibilityProperty: true });

  const texts = [title];
  for (const element of document.body.querySelectorAll('*')) {
    if (!isData(element) && isShown(element)) {
      const said = [...element.childNodes].filter(node => node.nodeType === Node.TEXT_NODE).map(node => node.data);
      texts.push(...said, ...['aria-label', 'alt', 'title', 'placeholder'].map(name => element.getAttribute(name)));
    }
  }
  return texts.filter(text => text?.trim()).map(text => words(text.replaceAll(site, '')));
}
