import { expect } from '@playwright/test';
import { createPassword, letters, passwordFields, type Customer } from '../support/customer';
import { Given, Then, When, type View } from './fixtures';

Given('I am updating my password', async ({ view, customer, logIn }) => {
  await logIn(view.page);
  await view.settings.goto();
  view.section = view.settings.password;
  await view.section.fill(passwordFields(customer.password, createPassword()));
});

When('I update my password', async ({ view, customer }) => {
  await updatePassword(view, customer, createPassword());
});

When('I update my password to {string}', async ({ view, customer }, password: string) => {
  await updatePassword(view, customer, password);
});

When('I update my password with a double click', async ({ view, customer }) => {
  const password = createPassword();
  view.section = view.settings.password;
  await view.section.fill(passwordFields(customer.password, password));
  await view.section.submitButton.dblclick();
  remember(customer, password);
});

When('I paste my current password and the new password {string}', async ({ view, customer }, password: string) => {
  view.section = view.settings.password;
  for (const { label, text } of passwordFields(customer.password, password)) {
    await view.section.field(label).evaluate((control: HTMLInputElement, pasted) => {
      const data = new DataTransfer();
      data.setData('text/plain', pasted);
      control.focus();
      if (control.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))) {
        document.execCommand('insertText', false, pasted);
      }
    }, text);
  }
  await view.section.submitButton.click();
  remember(customer, password);
});

When('I update my password to one with {int} characters', async ({ view, customer }, length: number) => {
  await tryPassword(view, customer, letters(length));
});

When('I update my password to a common one', async ({ view, customer }) => {
  await tryPassword(view, customer, 'password1234');
});

When('I update my password to the current one', async ({ view, customer }) => {
  await tryPassword(view, customer, customer.password);
});

When('I update my password to one that contains my login ID', async ({ view, customer }) => {
  await tryPassword(view, customer, `my-${customer.loginId}-1`);
});

When('I enter a wrong current password', async ({ view }) => {
  await view.settings.password.submit(passwordFields(createPassword(), createPassword()));
});

When('I retype the new password differently', async ({ view, customer }) => {
  await view.settings.password.submit(passwordFields(customer.password, createPassword(), createPassword()));
});

Then('the password fields are empty', async ({ view }) => {
  await view.settings.password.expectValues(passwordFields('', ''));
});

Then('I am emailed a notice that contains no password', async ({ testSupport, customer }) => {
  const { text } = await testSupport.latestEmail(customer.loginId, 'Your password has been updated');
  expect(text).not.toContain(customer.password);
  expect(text).not.toContain(customer.formerPassword);
});

async function updatePassword(view: View, customer: Customer, password: string) {
  await tryPassword(view, customer, password);
  remember(customer, password);
}

async function tryPassword(view: View, customer: Customer, password: string) {
  view.section = view.settings.password;
  await view.section.submit(passwordFields(customer.password, password));
}

function remember(customer: Customer, password: string) {
  customer.formerPassword = customer.password;
  customer.password = password;
}
