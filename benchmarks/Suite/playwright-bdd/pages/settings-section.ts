import { expect, type Locator, type Page } from '@playwright/test';
import type { FieldValue } from '../support/customer';

/** One of the sections of "Account settings". */
export class SettingsSection {
  readonly region: Locator;
  readonly submitButton: Locator;
  readonly confirmation: Locator;
  readonly alert: Locator;

  constructor(page: Page, readonly name: string, submit: string) {
    this.region = page.getByRole('region', { name, exact: true });
    this.submitButton = this.region.getByRole('button', { name: submit, exact: true });
    this.confirmation = this.region.getByRole('status');
    this.alert = this.region.getByRole('alert');
  }

  field(label: string): Locator {
    return this.region.getByLabel(label, { exact: true });
  }

  async open() {
    await this.region.getByRole('heading').getByRole('button', { name: this.name, exact: true }).click();
    await expect(this.region).toBeVisible();
    await expect(this.submitButton).toBeVisible();
  }

  async fill(values: FieldValue[]) {
    for (const value of values) {
      if ('option' in value) {
        await this.field(value.label).selectOption({ label: value.option });
      } else {
        await this.field(value.label).fill(value.text);
      }
    }
  }

  async submit(values: FieldValue[]) {
    await this.fill(values);
    await this.submitButton.click();
  }

  async expectValues(values: FieldValue[]) {
    for (const value of values) {
      if ('option' in value) {
        await expect(this.field(value.label).getByRole('option', { selected: true })).toHaveText(value.option);
      } else {
        await expect(this.field(value.label)).toHaveValue(value.text);
      }
    }
  }
}
