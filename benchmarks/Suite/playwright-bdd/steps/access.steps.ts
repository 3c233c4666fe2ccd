import { expect, type Page } from '@playwright/test';
import { LoginPage } from '../pages/login-page';
import { Given, Then, When } from './fixtures';

Given('I am logged in', async ({ view, logIn }) => {
  await logIn(view.page);
});

Given('I am on the Account settings page', async ({ view, logIn }) => {
  await logIn(view.page);
  await view.settings.goto();
});

Given('I am logged in on another computer as well', async ({ otherComputer, openBrowser, logIn }) => {
  otherComputer.page = await openBrowser();
  await logIn(otherComputer.page);
});

When('I open Settings from the menu beside my login ID', async ({ view, customer }) => {
  await view.settings.openFromMenu(customer.loginId);
});

When('I log in again in another browser', async ({ view, openBrowser, logIn }) => {
  view.page = await openBrowser();
  await logIn(view.page);
});

Then('{string} opens the control panel in another browser', async ({ openBrowser, logIn }, password: string) => {
  await logIn(await openBrowser(), password);
});

Then('my new password opens the control panel in another browser', async ({ openBrowser, logIn }) => {
  await logIn(await openBrowser());
});

Then('my password opens the control panel', async ({ openBrowser, logIn }) => {
  await logIn(await openBrowser());
});

Then('my password is unchanged', async ({ openBrowser, logIn }) => {
  await logIn(await openBrowser());
});

Then('{string} does not open the control panel', async ({ customer, openBrowser }, password: string) => {
  await expectRefused(await openBrowser(), customer.loginId, password);
});

Then('my old password is refused', async ({ customer, openBrowser }) => {
  await expectRefused(await openBrowser(), customer.loginId, customer.formerPassword!);
});

Then('I am still logged in here', async ({ view }) => {
  await view.settings.goto();
});

Then('the other computer is asked to log in', async ({ otherComputer }) => {
  await otherComputer.page!.reload();
  await expect(new LoginPage(otherComputer.page!).heading).toBeVisible();
});

async function expectRefused(page: Page, loginId: string, password: string) {
  const login = new LoginPage(page);
  await login.goto();
  await login.submit(loginId, password);
  await expect(login.alert).toContainText('The email address or password is incorrect.');
}
