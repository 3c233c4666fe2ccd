import { expect } from '@playwright/test';
import { letters } from '../support/customer';
import { Then, When } from './fixtures';

When('I choose {string}', async ({ view }, name: string) => {
  view.section = view.settings.section(name);
  await view.section.open();
});

When('I leave {string} empty', async ({ view }, label: string) => {
  await view.section.submit([{ label, text: '' }]);
});

When('I enter {string} as {string}', async ({ view }, text: string, label: string) => {
  await view.section.submit([{ label, text }]);
});

When('I enter {int} characters as {string}', async ({ view }, length: number, label: string) => {
  await view.section.submit([{ label, text: letters(length) }]);
});

When('I save again', async ({ view }) => {
  await view.section.submitButton.click();
});

Then('I read the confirmation {string}', async ({ view }, text: string) => {
  await expect(view.section.confirmation).toHaveText(text);
});

Then('I am told {string} at {string}', async ({ view }, text: string, label: string) => {
  await expect(view.section.alert).toContainText(text);
  await expect(view.section.field(label)).toHaveAccessibleDescription(containing(text));
});

Then('{string} is {string} after a reload', async ({ view }, label: string, text: string) => {
  const { name } = view.section;
  await view.settings.goto();
  view.section = view.settings.section(name);
  await view.section.open();
  await view.section.expectValues([{ label, text }]);
});

function containing(text: string): RegExp {
  return new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
}
