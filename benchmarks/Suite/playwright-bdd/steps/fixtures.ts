import type { Page } from '@playwright/test';
import { createBdd, test as base } from 'playwright-bdd';
import { AccountSettingsPage } from '../pages/account-settings-page';
import { LoginPage } from '../pages/login-page';
import type { SettingsSection } from '../pages/settings-section';
import { createCustomer, type Customer } from '../support/customer';
import { TestSupport } from '../support/test-support';

export interface PortalOptions {
  testSupportKey: string;
}

/** What the customer is looking at: a page, and the section that is being edited. */
export class View {
  private current?: SettingsSection;

  constructor(public page: Page) {}

  get settings(): AccountSettingsPage {
    return new AccountSettingsPage(this.page);
  }

  get section(): SettingsSection {
    if (!this.current) {
      throw new Error('No earlier step says which section is meant.');
    }
    return this.current;
  }

  set section(section: SettingsSection) {
    this.current = section;
  }
}

interface Fixtures {
  testSupport: TestSupport;
  /** A customer of this scenario alone, registered with the portal. */
  customer: Customer;
  view: View;
  /** Opens a page in another browser context, in which nobody has logged in. */
  openBrowser: () => Promise<Page>;
  /** Logs the customer in on the login page. */
  logIn: (page: Page, password?: string) => Promise<void>;
  /** The other computer on which the customer is logged in. */
  otherComputer: { page?: Page };
}

export const test = base.extend<PortalOptions & Fixtures>({
  testSupportKey: ['', { option: true }],

  testSupport: async ({ playwright, baseURL, testSupportKey }, use) => {
    const requests = await playwright.request.newContext({
      baseURL,
      extraHTTPHeaders: { 'X-Test-Support-Key': testSupportKey },
    });
    await use(new TestSupport(requests));
    await requests.dispose();
  },

  customer: async ({ testSupport }, use) => {
    const customer = createCustomer();
    await testSupport.register(customer);
    await use(customer);
  },

  view: async ({ page }, use) => use(new View(page)),

  openBrowser: async ({ browser }, use) => {
    const pages: Page[] = [];
    await use(async () => {
      const page = await (await browser.newContext()).newPage();
      pages.push(page);
      return page;
    });
    await Promise.all(pages.map((page) => page.context().close()));
  },

  logIn: async ({ customer }, use) =>
    use((page, password = customer.password) => new LoginPage(page).logIn(customer.loginId, password)),

  otherComputer: async ({}, use) => use({}),
});

export const { Given, When, Then } = createBdd(test);
