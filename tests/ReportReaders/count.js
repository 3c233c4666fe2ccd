// Reads the results of a run as reporting tools do, and prints what each of them counts, as JSON:
//
//     node count.js test-results output
//
// Cucumber's HTML report and Allure's are written to the output folder.
import { execFileSync } from 'node:child_process';
import { createWriteStream, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const Ajv = require('ajv/dist/2020').default;
const addFormats = require('ajv-formats').default;
const { CucumberHtmlStream } = require('@cucumber/html-formatter');
const { Query } = require('@cucumber/query');
const { parse } = require('test-results-parser');

const [results, output] = process.argv.slice(2);
const packages = join(dirname(fileURLToPath(import.meta.url)), 'node_modules');
const messages = readFileSync(join(results, 'cucumber-messages.ndjson'), 'utf8').split('\n').filter(Boolean).map(JSON.parse);
mkdirSync(output, { recursive: true });

console.log(JSON.stringify({
  invalidMessages: invalid(messages),
  cucumberQuery: queried(messages),
  cucumberHtml: await formatted(messages, join(output, 'cucumber.html')),
  allure: generated(join(results, 'allure-results'), join(output, 'allure')),
  junit: parsed('junit', join(results, 'junit.xml')),
  trx: parsed('mstest', join(results, 'results.trx')),
}));

// The errors of the messages that the published schema refuses.
function invalid(envelopes) {
  const ajv = new Ajv({ strict: false });
  addFormats(ajv);
  const folder = join(packages, '@cucumber', 'messages', 'schema');
  for (const file of readdirSync(folder)) {
    ajv.addSchema(JSON.parse(readFileSync(join(folder, file), 'utf8')));
  }
  const isEnvelope = ajv.getSchema('Envelope.json');
  return envelopes.filter(envelope => !isEnvelope(envelope)).map(envelope => `${Object.keys(envelope)[0]}: ${ajv.errorsText(isEnvelope.errors)}`);
}

// An attempt that is tried again doesn't count.
function queried(envelopes) {
  const query = new Query();
  envelopes.forEach(envelope => query.update(envelope));
  const counts = query.countMostSevereTestStepResultStatus();
  return { passed: counts.PASSED ?? 0, failed: (counts.FAILED ?? 0) + (counts.UNDEFINED ?? 0) + (counts.PENDING ?? 0) + (counts.AMBIGUOUS ?? 0), skipped: counts.SKIPPED ?? 0 };
}

async function formatted(envelopes, file) {
  await pipeline(Readable.from(envelopes), new CucumberHtmlStream(), createWriteStream(file));
  return file;
}

function generated(allureResults, folder) {
  execFileSync(process.execPath, [join(packages, 'allure', 'cli.js'), 'generate', allureResults, '--output', folder], { stdio: 'ignore' });
  const { stats, retryTests } = JSON.parse(readFileSync(join(folder, 'summary.json'), 'utf8'));
  return { passed: stats.passed ?? 0, failed: (stats.failed ?? 0) + (stats.broken ?? 0), skipped: stats.skipped ?? 0, retried: retryTests.length };
}

// The root of a JUnit file has no total of skipped cases, so those of its suites are added up.
function parsed(type, file) {
  const count = { passed: 0, failed: 0, skipped: 0 };
  for (const suite of parse({ type, files: [file] }).suites) {
    count.passed += suite.passed;
    count.failed += suite.failed + suite.errors;
    count.skipped += suite.skipped;
  }
  return count;
}
