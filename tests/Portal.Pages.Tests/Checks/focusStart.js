// Puts the focus on the second stop of the Tab key, so that one step back is the first one by keyboard.
() => {
  window.lastStop = null;
  focusable()[1].focus();
  return focusable().length;
}
