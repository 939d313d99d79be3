// `npm run check:package`: packs the package and looks at what somebody who installs it would get.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { contentProblems } from './package/contents.mjs';
import { promises } from './package/exports.mjs';
import { filesOf } from './package/files.mjs';
import { pack } from './package/pack.mjs';
import { run } from './package/run.mjs';

const root = path.dirname(import.meta.dirname);
const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const bin = (name) => path.join(root, 'node_modules', name);

const temporary = mkdtempSync(path.join(tmpdir(), 'kith-package-'));
try {
  const packed = pack(root, temporary);
  await check('contents of `npm pack`', () => contentProblems(packed.folder));
  await check('publint', () => lint(packed));
  await check('are the types wrong', () => types(packed));
  await check('knip', () => {
    const { ok, output } = run(process.execPath, [bin('knip/bin/knip.js'), '--no-progress'], { cwd: root });
    return ok ? [] : [output];
  });
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(temporary, { recursive: true });
}

async function check(name, look) {
  const problems = await look();
  console.log(`${problems.length === 0 ? 'ok     ' : 'FAILED '} ${name}`);
  for (const problem of problems) console.log(problem.replace(/^/gm, '  '));
  if (problems.length > 0) process.exitCode = 1;
}

async function lint({ tarball }) {
  const bytes = readFileSync(tarball);
  const { messages } = await publint({ pack: { tarball: new Uint8Array(bytes).buffer }, strict: true });
  return messages.map((message) => formatMessage(message, manifest, { color: false }));
}

/** It does not look behind a `*`: each file that one stands for is named. */
function types({ tarball, folder }) {
  const entries = promises(manifest.exports, filesOf(folder))
    .filter(({ targets }) => targets.some((file) => file.endsWith('.d.ts')))
    .map(({ subpath }) => subpath);
  const program = bin('@arethetypeswrong/cli/dist/index.js');
  const { ok, stdout } = run(process.execPath, [
    ...[program, tarball, '--profile', 'esm-only', '--format', 'json', '--no-definitely-typed'],
    ...['--entrypoints', ...entries],
  ]);
  return ok ? [] : typeProblems(stdout);
}

function typeProblems(report) {
  const { problems } = JSON.parse(report).analysis;
  return problems
    .filter(({ resolutionKind }) => !['node10', 'node16-cjs'].includes(resolutionKind))
    .map(({ kind, ...where }) => `${kind}: ${Object.values(where).join(', ')}`);
}
