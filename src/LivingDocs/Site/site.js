'use strict';

document.documentElement.classList.add('scripted');

// What is printed is everything.
addEventListener('beforeprint', () => document.querySelectorAll('details').forEach(each => { each.open = true; }));

const filter = document.getElementById('filter');
if (filter) {
  const plain = text => text.normalize('NFD').replace(/\p{Mn}/gu, '').toLowerCase();
  const features = [...document.querySelectorAll('.feature')].map(element => ({
    element,
    list: element.querySelector('details'),
    title: plain(element.querySelector('a.page').textContent),
    cases: [...element.querySelectorAll('li')].map(item => ({ item, title: plain(item.textContent), tags: item.dataset.tags.split(' '), result: item.dataset.result })),
  }));
  const { q, result, tags } = filter.elements;
  const found = document.getElementById('found');

  const show = () => {
    const words = plain(q.value).split(/\s+/).filter(Boolean);
    const wanted = tags.value.split(/[\s,]+/).filter(Boolean).map(tag => (tag.startsWith('@') ? tag : `@${tag}`));
    const isFiltered = words.length > 0 || wanted.length > 0 || result.value !== '';
    let count = 0;
    for (const { element, list, title, cases } of features) {
      let shown = 0;
      for (const each of cases) {
        const isShown = words.every(word => title.includes(word) || each.title.includes(word))
          && wanted.every(tag => each.tags.includes(tag))
          && (result.value === '' || each.result === result.value);
        each.item.hidden = !isShown;
        shown += isShown ? 1 : 0;
      }
      element.hidden = shown === 0;
      list.open = isFiltered && shown > 0;
      count += shown;
    }
    for (const area of document.querySelectorAll('.area')) {
      area.hidden = !area.querySelector('.feature:not([hidden])');
    }
    found.textContent = count === 1 ? found.dataset.one : found.dataset.many.replace('{0}', count);
  };

  const remember = () => {
    const query = new URLSearchParams([...new FormData(filter)].filter(([, value]) => value !== ''));
    history.replaceState(null, '', `${query.size > 0 ? `?${query}` : location.pathname}${location.hash}`);
    show();
  };

  const read = () => {
    const query = new URLSearchParams(location.search);
    for (const field of [q, result, tags]) {
      field.value = query.get(field.name) ?? '';
    }
    show();
  };

  filter.addEventListener('input', remember);
  filter.addEventListener('submit', event => event.preventDefault());
  addEventListener('popstate', read);
  addEventListener('keydown', event => {
    if (event.key === '/' && !event.target.matches('input, select, textarea') && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      q.focus();
    }
  });
  read();
}
