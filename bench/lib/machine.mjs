import { readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file) => JSON.parse(readFileSync(path.join(root, file), 'utf8'));
const installed = (folder, name) => `${name} ${read(path.join(folder, 'node_modules', name, 'package.json')).version}`;

/** Where something was measured, and with which versions: what a reader needs to judge a table. */
export function machine(chromium) {
  const [{ model }] = os.cpus();
  return {
    date: new Date().toISOString().slice(0, 10),
    processor: `${model.trim()}, ${os.cpus().length} cores`,
    memory: `${Math.round(os.totalmem() / 1024 ** 3)} GiB`,
    system: `${osName()}, ${os.arch()}`,
    browser: chromium,
    node: process.version,
    packages: [
      `kith-elements ${read('package.json').version}`,
      installed('.', 'lit'),
      ...Object.keys(read('bench/package.json').dependencies).map((name) => installed('bench', name)),
    ],
  };
}

/** How many programs wanted to run, on average over the last minute. */
export const load = () => os.loadavg()[0];

function osName() {
  try {
    return /^PRETTY_NAME="?([^"\n]*)/m.exec(readFileSync('/etc/os-release', 'utf8'))[1];
  } catch {
    return `${os.type()} ${os.release()}`;
  }
}
