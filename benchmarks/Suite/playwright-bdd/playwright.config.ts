import path from 'node:path';
import { defineConfig } from '@playwright/test';
import { cucumberReporter, defineBddConfig } from 'playwright-bdd';
import type { PortalOptions } from './steps/fixtures';

const testDir = defineBddConfig({
  featuresRoot: '../../../features',
  features: ['../../../features/password/update-password.feature', '../../../features/billing/edit-billing-information.feature'],
  steps: 'steps/*.ts',
});

const {
  PORTAL_BASE_URL,
  PORTAL_PORT = '5090',
  PORTAL_PROGRAM = '../../../artifacts/bin/Portal.TestSupport/release/Portal.TestSupport.dll',
  PORTAL_TEST_SUPPORT_KEY = 'the key of a portal for one run',
  BROWSER_PATH,
  BROWSER_ARGS = '',
  MESSAGES_FILE,
} = process.env;
const baseURL = PORTAL_BASE_URL ?? `http://127.0.0.1:${PORTAL_PORT}`;

// The results folder is emptied before each run, so each run has a new database.
const dataFolder = path.resolve('test-results/portal');

export default defineConfig<PortalOptions>({
  testDir,
  fullyParallel: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [
    ['line'],
    ['html', { open: 'never' }],
    cucumberReporter('html', { outputFile: 'cucumber-report/index.html', externalAttachments: true }),
    ...(MESSAGES_FILE ? [cucumberReporter('message', { outputFile: MESSAGES_FILE })] : []),
  ],
  use: {
    baseURL,
    testSupportKey: PORTAL_TEST_SUPPORT_KEY,
    locale: 'en-US',
    timezoneId: 'UTC',
    viewport: { width: 1280, height: 720 },
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: BROWSER_PATH, args: BROWSER_ARGS.split(' ').filter(Boolean) },
  },
  webServer: PORTAL_BASE_URL
    ? undefined
    : {
        command: [
          `dotnet "${path.resolve(PORTAL_PROGRAM)}"`,
          `--urls=${baseURL}`,
          '--Logging:LogLevel:Default=Warning',
          `"--Portal:DataFolder=${dataFolder}"`,
          '--Portal:Billing:AutomaticClose=false',
          '--Portal:PasswordHashing:IterationCount=1',
          '--Portal:Demo:Enabled=false',
          '--Portal:TestSupport:Enabled=true',
          `"--Portal:TestSupport:Key=${PORTAL_TEST_SUPPORT_KEY}"`,
        ].join(' '),
        url: `${baseURL}/health`,
      },
});
