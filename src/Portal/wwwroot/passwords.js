// Shows what is typed into a password field to whoever asks for it, and says how hard a new password is to guess.

for (const button of document.querySelectorAll('.reveal')) {
  const field = document.getElementById(button.getAttribute('aria-controls'));
  const show = isShown => {
    field.type = isShown ? 'text' : 'password';
    button.setAttribute('aria-pressed', String(isShown));
  };
  // Shown, it is text like any other to a browser, which may send that away to have it checked.
  field.spellcheck = false;
  field.autocapitalize = 'none';
  button.hidden = false;
  button.addEventListener('click', () => show(field.type === 'password'));
  // A browser would remember, and offer elsewhere, what was sent from a field that is no password's.
  field.form.addEventListener('submit', () => show(false));
  field.form.addEventListener('reset', () => show(false));
}

// As the portal counts them: characters, not code units.
const shortest = 12;

// What repeats or continues what stands before it, as in "aaa" and "1234", is hardly harder to guess.
const weight = characters => {
  const steps = characters.map((character, index) => index === 0 ? NaN : character.codePointAt(0) - characters[index - 1].codePointAt(0));
  return steps.filter((step, index) => step !== 0 && !(Math.abs(step) === 1 && step === steps[index - 1])).length;
};

const strengthOf = (password, loginId) => {
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
    // Said aloud when it changes, and not at each key.
    if (note.textContent !== text) {
      note.textContent = text;
    }
  };
  field.addEventListener('input', () =>
    say(field.value ? note.dataset[strengthOf(field.value, field.form.elements.namedItem('username').value)] : ''));
  field.form.addEventListener('reset', () => say(''));
}
