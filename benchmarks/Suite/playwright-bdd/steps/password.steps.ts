import { expect } from '@playwright/test';
import { createPassword, passwordFields, type Customer } from '../support/customer';
import { Given, Then, When, type View } from './fixtures';

Given('I am updating my password', async ({ view, customer, logIn }) => {
  await logIn(view.page);
  await view.settings.goto();
  view.section = view.settings.password;
  await view.section.fill(passwordFields(customer.password, createPassword()));
});

Given('I have updated my password to {string}', async ({ view, customer, logIn }, password: string) => {
  await logIn(view.page);
  await view.settings.goto();
  await updatePassword(view, customer, password);
  await expect(view.section.confirmation).toHaveText('Your password has been updated.');
});

When('I update my password', async ({ view, customer }) => {
  await updatePassword(view, customer, createPassword());
});

When('I update my password to {string}', async ({ view, customer }, password: string) => {
  await updatePassword(view, customer, password);
});

When('I update my password, submitting it twice', async ({ view, customer }) => {
  const password = createPassword();
  view.section = view.settings.password;
  await view.section.fill(passwordFields(customer.password, password));
  await view.section.submitButton.dblclick();
  remember(customer, password);
});

When('I update my password to {string} and retype it as {string}', async ({ view, customer }, password: string, retyped: string) => {
  view.section = view.settings.password;
  await view.section.submit(passwordFields(customer.password, password, retyped));
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

Then('I am emailed {string}, with a greeting by name', async ({ testSupport, customer }, subject: string) => {
  const { text } = await testSupport.latestEmail(customer.loginId, subject);
  expect(text).toContain(`Hello ${customer.account.firstName},`);
});

Then('I am emailed nothing', async ({ testSupport, customer }) => {
  expect(await testSupport.emails(customer.loginId, undefined, 3)).toHaveLength(0);
});

async function updatePassword(view: View, customer: Customer, password: string) {
  view.section = view.settings.password;
  await view.section.submit(passwordFields(customer.password, password));
  remember(customer, password);
}

function remember(customer: Customer, password: string) {
  customer.formerPassword = customer.password;
  customer.password = password;
}
