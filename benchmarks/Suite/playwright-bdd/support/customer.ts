import { faker } from '@faker-js/faker';

/** A text to type into the field with this label. */
export interface TextValue {
  label: string;
  text: string;
}

/** An option to choose in the field with this label. */
export interface ChoiceValue {
  label: string;
  option: string;
}

export type FieldValue = TextValue | ChoiceValue;

export interface AccountInformation {
  firstName: string;
  lastName: string;
  company: string;
  phone: string;
}

export interface BillingInformation {
  billingName: string;
  company: string;
  address: string;
  addressLine2: string;
  city: string;
  country: string;
  stateOrProvince: string;
  postalCode: string;
  taxId: string;
  invoiceEmail: string;
}

export interface CreditCard {
  type: string;
  number: string;
  expirationMonth: number;
  expirationYear: number;
  securityCode: string;
}

/** What the portal must show of the customer now, and the password before the last change. */
export interface Customer {
  loginId: string;
  password: string;
  formerPassword?: string;
  account: AccountInformation;
  billing: BillingInformation;
  card: CreditCard;
}

export function createCustomer(): Customer {
  const account: AccountInformation = {
    firstName: faker.person.firstName(),
    lastName: faker.person.lastName(),
    company: faker.company.name(),
    phone: `+1 202 555 01${faker.string.numeric(2)}`,
  };
  return {
    loginId: `${faker.string.uuid()}@playwright.example`,
    password: createPassword(),
    account,
    billing: { ...createBilling(), billingName: `${account.firstName} ${account.lastName}`, company: account.company },
    card: {
      type: 'Visa',
      number: '4242424242424242',
      expirationMonth: faker.number.int({ min: 1, max: 12 }),
      expirationYear: new Date().getFullYear() + faker.number.int({ min: 2, max: 8 }),
      securityCode: '094',
    },
  };
}

export function createBilling(): BillingInformation {
  return {
    billingName: `${faker.person.firstName()} ${faker.person.lastName()}`,
    company: faker.company.name(),
    address: faker.location.streetAddress(),
    addressLine2: `Suite ${faker.number.int({ min: 100, max: 999 })}`,
    city: faker.helpers.arrayElement(['Orlando', 'New York', 'Dallas', 'San Francisco', 'Ashburn']),
    country: 'United States',
    stateOrProvince: faker.helpers.arrayElement(['Florida', 'New York', 'Texas', 'California', 'Virginia']),
    postalCode: faker.string.numeric(5),
    taxId: `${faker.string.numeric(2)}-${faker.string.numeric(7)}`,
    invoiceEmail: `${faker.string.uuid()}@playwright.example`,
  };
}

/** A password that satisfies every rule. */
export function createPassword(): string {
  return `${letters(6)}-${letters(6)}-${faker.string.numeric(4)}-${letters(4)}`;
}

export function letters(length: number): string {
  return faker.string.alpha({ length, casing: 'lower' });
}

export function passwordFields(current: string, next: string, retyped = next): TextValue[] {
  return [
    { label: 'Current password', text: current },
    { label: 'New password', text: next },
    { label: 'Retype new password', text: retyped },
  ];
}

export function accountFields(account: AccountInformation): FieldValue[] {
  return [
    { label: 'First name', text: account.firstName },
    { label: 'Last name', text: account.lastName },
    { label: 'Company', text: account.company },
    { label: 'Phone', text: account.phone },
  ];
}

export function billingFields(billing: BillingInformation): FieldValue[] {
  return [
    { label: 'Billing name', text: billing.billingName },
    { label: 'Company', text: billing.company },
    { label: 'Address', text: billing.address },
    { label: 'Address line 2', text: billing.addressLine2 },
    { label: 'City', text: billing.city },
    { label: 'Country', option: billing.country },
    { label: 'State or province', text: billing.stateOrProvince },
    { label: 'Postal code', text: billing.postalCode },
    { label: 'Tax ID', text: billing.taxId },
    { label: 'Invoice email', text: billing.invoiceEmail },
  ];
}

/** How the portal shows the card on file. */
export function cardOnFile(card: CreditCard): string {
  const month = String(card.expirationMonth).padStart(2, '0');
  return `${card.type} ending in ${card.number.slice(-4)}, expires ${month}/${card.expirationYear}`;
}
