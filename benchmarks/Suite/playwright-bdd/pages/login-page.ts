import { expect, type Locator, type Page } from '@playwright/test';

export class LoginPage {
  readonly heading: Locator;
  readonly alert: Locator;
  private readonly form: Locator;

  constructor(private readonly page: Page) {
    this.heading = page.getByRole('heading', { name: 'Log in', exact: true, level: 1 });
    this.form = page.getByRole('main');
    this.alert = this.form.getByRole('alert');
  }

  async goto() {
    await this.page.goto('/login');
    await expect(this.heading).toBeVisible();
  }

  async submit(loginId: string, password: string) {
    await this.form.getByLabel('Email address', { exact: true }).fill(loginId);
    await this.form.getByLabel('Password', { exact: true }).fill(password);
    await this.form.getByRole('button', { name: 'Log in', exact: true }).click();
  }

  async logIn(loginId: string, password: string) {
    await this.goto();
    await this.submit(loginId, password);
    await expect(this.page.getByRole('heading', { name: 'Cloud servers', exact: true, level: 1 })).toBeVisible();
  }
}
