// An empty project that installs the package, and some tools of ours in place of a download.
import { cpSync, existsSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { npm, run } from '../../../scripts/package/run.mjs';

const root = path.resolve(import.meta.dirname, '../../..');
const projects = path.resolve(import.meta.dirname, '../projects');
const quick = [
  '--no-audit',
  '--no-fund',
  '--no-package-lock',
  '--ignore-scripts',
  '--prefer-offline',
  '--fetch-retries=1',
];

/**
 * @param {string} name a folder of test/consumers/projects; what is in `common` is in every project
 * @param {{ tools?: string[], downloads?: string[] }} more tools are taken from our own node_modules
 * @returns {string} its folder
 */
export function createProject(name, { tools = [], downloads = [] } = {}) {
  const folder = mkdtempSync(path.join(process.env.KITH_CONSUMERS, `${name}-`));
  cpSync(path.join(projects, 'common'), folder, { recursive: true });
  cpSync(path.join(projects, name), folder, { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  const installed = npm(['install', ...quick, process.env.KITH_TARBALL, ...downloads], { cwd: folder });
  if (!installed.ok) throw new Error(reason(installed.output));
  for (const tool of tools) link(tool, folder);
  return folder;
}

function link(tool, folder) {
  const place = path.join(folder, 'node_modules', tool);
  const ours = path.join(root, 'node_modules', tool);
  if (!existsSync(ours)) throw new Error(`${tool} is not in node_modules here: run \`npm ci\`.`);
  mkdirSync(path.dirname(place), { recursive: true });
  symlinkSync(ours, place, 'junction');
}

function reason(output) {
  const [code] = /\b(ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EAI_AGAIN|ENETUNREACH|E50\d)\b/.exec(output) ?? [];
  if (!code) return `The package cannot be installed:\n${output}`;
  const registry = npm(['config', 'get', 'registry']).stdout;
  return `The npm registry ${registry} cannot be reached (${code}). A project that installs the package has its dependencies from there: try again with a connection, or set "registry" in .npmrc to one you can reach.`;
}

/** Runs a program of the project. @throws where it fails, with what it said */
export function runIn(folder, program, ...args) {
  const { ok, output } = run(process.execPath, [path.join(folder, program), ...args], { cwd: folder });
  if (!ok) throw new Error(`${program} failed:\n${output}`);
  return output;
}
