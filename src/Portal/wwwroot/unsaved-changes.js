// Leaving the page asks first while a section has unsaved changes; "Cancel" discards them.

// What a password manager or the browser fills in is not a change, and neither is a current password alone.
const candidates = 'input:not([type=hidden], [hidden], [autocomplete=current-password]):not(:autofill), select';

const stored = field => field.matches('select')
  ? ([...field.options].find(option => option.defaultSelected) ?? field.options[0])?.value
  : field.defaultValue;

const isChanged = form => [...form.elements].some(field => field.matches(candidates) && field.value !== stored(field));

// The form that is being sent or canceled: its changes are not lost.
let settled = null;

const sections = [...document.querySelectorAll('.section')].map(element => ({
  element,
  form: element.querySelector('.section-body form:has(.actions)'),
  // After an error, or after a login: what the section shows was typed, and what is stored only the portal knows.
  isUnsaved: element.matches('[data-unsaved]'),
}));

for (const { element, form, isUnsaved } of sections) {
  // A double click sends a form once: the answer to the first would never be seen. Later, it may be a second try.
  let sentAt = -Infinity;
  form.addEventListener('submit', event => {
    if (event.timeStamp - sentAt < 1000) {
      event.preventDefault();
    } else {
      sentAt = event.timeStamp;
      settled = form;
    }
  });

  document.getElementById(`${element.id}-cancel`).addEventListener('submit', event => {
    settled = form;
    if (isUnsaved || element.querySelector('[role=alert]')) {
      return;
    }

    event.preventDefault();
    form.reset();
    const status = element.querySelector('[role=status]');
    status.textContent = status.dataset.canceled;
  });

  form.addEventListener('input', () => settled = null);
}

addEventListener('beforeunload', event => {
  if (sections.some(({ form, isUnsaved }) => form !== settled && (isUnsaved || isChanged(form)))) {
    event.preventDefault();
    // Run only if the answer was to stay; then nothing has been sent either.
    setTimeout(() => settled = null);
  }
});

// Back from another page, as it was left.
addEventListener('pageshow', () => settled = null);
