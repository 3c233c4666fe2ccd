import { expect, type APIRequestContext } from '@playwright/test';
import type { Customer } from './customer';

export interface Email {
  subject: string;
  text: string;
}

/** The portal's test support API. */
export class TestSupport {
  constructor(private readonly requests: APIRequestContext) {}

  async register({ loginId, password, account, billing, card }: Customer) {
    const signedUpAt = new Date();
    signedUpAt.setUTCMonth(signedUpAt.getUTCMonth() - 6);
    const response = await this.requests.post('/test-support/customers', {
      data: { email: loginId, password, ...account, language: 'en', signedUpAt, billing: { ...billing, country: 'US' }, card },
    });
    expect(response, await response.text()).toBeOK();
  }

  /** The latest email to an address whose subject contains a text. */
  async latestEmail(to: string, subject: string): Promise<Email> {
    const emails = await this.emails(to, subject);
    expect(emails, `emails "${subject}" to ${to}`).not.toHaveLength(0);
    return emails[emails.length - 1];
  }

  /** The emails to an address. Waits for one that may be on its way. */
  async emails(to: string, subject?: string, waitSeconds = 10): Promise<Email[]> {
    const params = { to, waitSeconds, ...(subject === undefined ? {} : { subject }) };
    const response = await this.requests.get('/test-support/mailbox', { params });
    expect(response).toBeOK();
    return response.json();
  }
}
