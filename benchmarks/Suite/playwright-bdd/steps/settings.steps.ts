import { expect } from '@playwright/test';
import { AccountSettingsPage } from '../pages/account-settings-page';
import { accountFields, billingFields, cardOnFile, createBilling } from '../support/customer';
import { Given, Then, When, type View } from './fixtures';

const statesOrProvinces: Record<string, string> = { 'the United States': 'Florida', Canada: 'Ontario' };

Given('I am editing my billing information', async ({ view, logIn }) => {
  await logIn(view.page);
  await view.settings.goto();
  view.section = view.settings.billing;
  await view.section.open();
});

Given('I have saved {string} as {string} in another browser', async ({ view, openBrowser, logIn }, text: string, label: string) => {
  const page = await openBrowser();
  await logIn(page);
  const settings = new AccountSettingsPage(page);
  await settings.goto();
  const section = settings.section(view.section.name);
  await section.open();
  await section.submit([{ label, text }]);
  await expect(section.confirmation).toHaveText(/\S/);
});

When('I update my billing information', async ({ view, customer }) => {
  customer.billing = createBilling();
  await view.settings.billing.submit(billingFields(customer.billing));
});

When('I enter {} and the postal code {string}', async ({ view }, country: string, postalCode: string) => {
  await view.settings.billing.submit([
    { label: 'Country', option: country.replace('the ', '') },
    { label: 'State or province', text: statesOrProvinces[country] ?? '' },
    { label: 'Postal code', text: postalCode },
  ]);
});

Then('my billing information is stored as I entered it', async ({ view, customer }) => {
  await expectStoredBilling(view, billingFields(customer.billing));
});

Then('my billing information is unchanged', async ({ view, customer }) => {
  await expectStoredBilling(view, billingFields(customer.billing));
});

Then('my account information is unchanged', async ({ view, customer }) => {
  await view.settings.goto();
  await view.settings.account.open();
  await view.settings.account.expectValues(accountFields(customer.account));
});

Then('my card on file is unchanged', async ({ view, customer }) => {
  await view.settings.goto();
  await view.settings.card.open();
  await expect(view.settings.cardOnFile).toContainText(cardOnFile(customer.card));
});

async function expectStoredBilling(view: View, values: ReturnType<typeof billingFields>) {
  await view.settings.goto();
  await view.settings.billing.open();
  await view.settings.billing.expectValues(values);
}
