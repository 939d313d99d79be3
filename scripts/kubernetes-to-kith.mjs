#!/usr/bin/env node
/** Writes the public records of the Kubernetes community as a Kith document. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { convert } from './kubernetes/convert.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const usage = 'Usage: node scripts/kubernetes-to-kith.mjs [SOURCE_FOLDER] [OUT.json]';

/** What each file must hold, so that a wrong one is named before it breaks something further on. */
const sources = {
  groups: { file: 'k8s-groups.json', holds: '"sigs"', check: (data) => Array.isArray(data.sigs) },
  aliases: { file: 'k8s-owners-aliases.json', holds: '"aliases"', check: (data) => isObject(data.aliases) },
  activity: { file: 'k8s-activity.json', holds: '"events"', check: (data) => Array.isArray(data.events) },
  expertise: { file: 'k8s-expertise.json', holds: '"evidence"', check: (data) => Array.isArray(data.evidence) },
};

class InputError extends Error {}

const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

async function readSource(folder, { file, holds, check }) {
  const path = join(folder, file);
  let text;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR')
      throw new InputError(`Cannot read ${path}: ${error.message}`);
    throw new InputError(`${path} is missing. Name the folder that holds ${file} as the first argument.`);
  }
  let data;
  try {
    data = JSON.parse(text);
  } catch (error) {
    throw new InputError(`${path} is not JSON: ${error.message}`);
  }
  if (!isObject(data) || !check(data)) throw new InputError(`${path} has no ${holds}: is it the right file?`);
  return data;
}

async function main(args) {
  if (args.includes('--help') || args.includes('-h')) return console.log(usage);
  if (args.length > 2 || args.some((arg) => arg.startsWith('-'))) throw new InputError(usage);
  const folder = resolve(args[0] ?? join(root, '../shared/data/kubernetes'));
  const out = resolve(args[1] ?? join(root, '.cache/kubernetes.kith.json'));
  const entries = await Promise.all(
    Object.entries(sources).map(async ([key, source]) => [key, await readSource(folder, source)]),
  );
  const document = convert(Object.fromEntries(entries));
  try {
    await mkdir(dirname(out), { recursive: true });
    await writeFile(out, `${JSON.stringify(document, null, 1)}\n`);
  } catch (error) {
    throw new InputError(`Cannot write ${out}: ${error.message}`);
  }
  const counts = Object.entries(document).filter(([, list]) => Array.isArray(list));
  console.log(`${out}\n${counts.map(([key, list]) => `${list.length} ${key}`).join(', ')}`);
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
