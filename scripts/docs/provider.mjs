// `npm run docs:provider` writes docs/provider.md from the types; `-- --check` fails where it is not what they say now.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as prettier from 'prettier';
import { readContract } from './read-contract.mjs';
import { writePage } from './write-page.mjs';

const file = path.resolve(import.meta.dirname, '../../docs/provider.md');
const contract = readContract();
const fresh = await writePage(contract, await prettier.resolveConfig(file));
const known = () => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
};

if (contract.missing.length > 0) {
  for (const what of contract.missing)
    console.error(`Nothing is said about ${what}: write it in src/provider/contract.`);
  process.exitCode = 1;
} else if (!process.argv.includes('--check')) {
  writeFileSync(file, fresh);
  console.log(`docs/provider.md: ${contract.methods.length} methods.`);
} else if (fresh === known()) {
  console.log(`docs/provider.md is up to date: ${contract.methods.length} methods.`);
} else {
  console.error('docs/provider.md is out of date: run `npm run docs:provider` and commit it.');
  process.exitCode = 1;
}
