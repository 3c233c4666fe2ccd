// Shows a typed password on request, and says how hard a new one is to guess.

for (const button of document.querySelectorAll('.reveal')) {
  const field = document.getElementById(button.getAttribute('aria-controls'));
  const show = isShown => {
    field.type = isShown ? 'text' : 'password';
    button.setAttribute('aria-pressed', String(isShown));
  };
  // A shown password is plain text to the browser, which might send it to a spelling service.
  field.spellcheck = false;
  field.autocapitalize = 'none';
  button.hidden = false;
  button.addEventListener('click', () => show(field.type === 'password'));
  // A browser would remember what was submitted from a text field, and suggest it elsewhere.
  field.form.addEventListener('submit', () => show(false));
  field.form.addEventListener('reset', () => show(false));
}

// As the portal counts them: normalized characters, not code units.
const shortest = 12;

// Characters that repeat or continue the one before, as in "aaa" and "1234", hardly make it harder to guess.
const weight = characters => {
  const steps = characters.map((character, index) => index === 0 ? NaN : character.codePointAt(0) - characters[index - 1].codePointAt(0));
  return steps.filter((step, index) => step !== 0 && !(Math.abs(step) === 1 && step === steps[index - 1])).length;
};

const strengthOf = (typed, loginId) => {
  const password = typed.normalize('NFKC');
  const characters = [...password];
  if (characters.length < shortest) {
    return 'short';
  }

  const counting = weight(characters);
  return counting < 10 || password.toLowerCase().includes(loginId.toLowerCase()) ? 'weak' : counting < 18 ? 'good' : 'strong';
};

for (const note of document.querySelectorAll('.strength')) {
  const field = document.getElementById(note.dataset.of);
  const say = text => {
    // Announced when it changes, not at each key.
    if (note.textContent !== text) {
      note.textContent = text;
    }
  };
  field.addEventListener('input', () =>
    say(field.value ? note.dataset[strengthOf(field.value, field.form.elements.namedItem('username').value)] : ''));
  field.form.addEventListener('reset', () => say(''));
}
