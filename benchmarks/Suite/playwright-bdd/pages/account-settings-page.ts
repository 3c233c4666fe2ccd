import { expect, type Locator, type Page } from '@playwright/test';
import { SettingsSection } from './settings-section';

export class AccountSettingsPage {
  readonly heading: Locator;
  readonly password: SettingsSection;
  readonly account: SettingsSection;
  readonly billing: SettingsSection;
  readonly card: SettingsSection;
  readonly cardOnFile: Locator;

  constructor(private readonly page: Page) {
    this.heading = page.getByRole('heading', { name: 'Account settings', exact: true, level: 1 });
    this.password = new SettingsSection(page, 'Update password', 'Update password');
    this.account = new SettingsSection(page, 'Edit account information', 'Update account information');
    this.billing = new SettingsSection(page, 'Edit billing information', 'Update billing information');
    this.card = new SettingsSection(page, 'Edit credit card information', 'Update credit card information');
    this.cardOnFile = this.card.region.getByRole('group', { name: 'Card on file', exact: true });
  }

  section(name: string): SettingsSection {
    const found = [this.password, this.account, this.billing, this.card].find((section) => section.name === name);
    if (!found) {
      throw new Error(`There is no section "${name}".`);
    }
    return found;
  }

  async goto() {
    await this.page.goto('/account/settings');
    await expect(this.heading).toBeVisible();
  }

  async openFromMenu(loginId: string) {
    await this.page.getByRole('banner').getByRole('button', { name: loginId, exact: true }).click();
    await this.page
      .getByRole('navigation', { name: 'Account menu', exact: true })
      .getByRole('link', { name: 'Settings', exact: true })
      .click();
    await expect(this.heading).toBeVisible();
  }
}
