// Everything works without this script. It saves a round trip here and says a little more to assistive technology there.

for (const button of document.querySelectorAll('.expander')) {
  const body = document.getElementById(button.getAttribute('aria-controls'));
  button.addEventListener('click', event => {
    event.preventDefault();
    body.hidden = !body.hidden;
    button.setAttribute('aria-expanded', String(!body.hidden));
  });
}

// A confirmation is about what was saved, so the next edit takes it away; that something is not saved yet stays true.
for (const section of document.querySelectorAll('.section:not([data-unsaved])')) {
  section.addEventListener('input', () => section.querySelector('[role=status]')?.replaceChildren());
}

const opener = document.querySelector('[popovertarget=account-menu]');
if (opener) {
  const menu = document.getElementById('account-menu');
  const items = [...menu.querySelectorAll('a, button')];
  const focus = index => items[(index + items.length) % items.length].focus();

  const tell = () => opener.setAttribute('aria-expanded', String(menu.matches(':popover-open')));
  menu.addEventListener('toggle', tell);
  tell();

  opener.addEventListener('keydown', event => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      menu.showPopover();
      focus(event.key === 'ArrowDown' ? 0 : -1);
    }
  });
  menu.addEventListener('keydown', event => {
    const index = items.indexOf(document.activeElement);
    const target = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: -1 }[event.key];
    if (target !== undefined) {
      event.preventDefault();
      focus(target);
    }
  });
  menu.addEventListener('focusout', event => {
    if (event.relatedTarget && event.relatedTarget !== opener && !menu.contains(event.relatedTarget)) {
      menu.hidePopover();
    }
  });
}
