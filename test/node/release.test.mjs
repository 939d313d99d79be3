import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { compare, readChangelog } from '../../scripts/release/changelog.mjs';
import { readRelease, standingProblems } from '../../scripts/release/problems.mjs';
import { parseYaml } from '../support/yaml.mjs';

const root = path.resolve(import.meta.dirname, '../..');

describe('the version', () => {
  it('is the same in package.json and the source, and CHANGELOG.md is in form', () => {
    assert.deepEqual(standingProblems(readRelease(root)), []);
  });

  it('is ordered as Semantic Versioning says', () => {
    const sorted =
      '1.0.0-alpha 1.0.0-alpha.1 1.0.0-alpha.beta 1.0.0-beta.2 1.0.0-beta.11 1.0.0-rc.1 1.0.0 1.2.0 1.10.0';
    const versions = sorted.split(' ');
    assert.deepEqual([...versions].reverse().sort(compare), versions);
    assert.equal(compare('1.0.0', '1.0.0'), 0);
  });
});

describe('a changelog', () => {
  const good = `# Changelog

## [Unreleased]

## [0.2.0] - 2026-03-31

### Added

- Something.

## [0.1.0] - 2026-02-28

The first.
`;
  it('has a section for what is unreleased, and under it the releases', () => {
    const { releases, problems } = readChangelog(good);
    assert.deepEqual(problems, []);
    assert.deepEqual(
      releases.map(({ version, date }) => `${version} ${date}`),
      ['0.2.0 2026-03-31', '0.1.0 2026-02-28'],
    );
    assert.equal(releases[1].text, 'The first.');
  });

  it('may have the line ends of Windows', () => {
    assert.deepEqual(readChangelog(good.replaceAll('\n', '\r\n')).problems, []);
  });

  const faults = {
    'no section for what is unreleased': ['## [Unreleased]\n', '', 'The first section has to be "## [Unreleased]".'],
    'a release without brackets': ['[0.2.0] -', '0.2.0 –', '"## 0.2.0 – 2026-03-31" is not of the form'],
    'a release without a day': [' - 2026-03-31', '', '"## [0.2.0]" is not of the form'],
    'a day there is not': ['2026-02-28', '2026-02-30', '0.1.0: 2026-02-30 is no day.'],
    'releases in the wrong order': ['[0.2.0]', '[0.0.9]', '0.0.9 stands above 0.1.0.'],
    'a release twice': ['[0.2.0]', '[0.1.0]', '0.1.0 stands above 0.1.0.'],
    'a release that says nothing': ['The first.', '', '0.1.0 says nothing.'],
    'a kind of change there is not': ['### Added', '### News', '"### News" in [0.2.0] - 2026-03-31: there are Added'],
  };
  for (const [name, [from, to, sentence]] of Object.entries(faults)) {
    it(`is told of ${name}`, () => {
      const { problems } = readChangelog(good.replace(from, to));
      assert.equal(problems.length, 1, problems.join('\n'));
      assert.ok(problems[0].startsWith(sentence), problems[0]);
    });
  }
});

describe('npm run release:check', () => {
  let copy;
  before(() => {
    copy = mkdtempSync(path.join(tmpdir(), 'kith-release-'));
    for (const folder of ['scripts', 'src/internal']) mkdirSync(path.join(copy, folder), { recursive: true });
    cpSync(path.join(root, 'scripts/release'), path.join(copy, 'scripts/release'), { recursive: true });
  });
  after(() => rmSync(copy, { recursive: true }));

  /** A checkout that may be released as v0.2.0, but for these. */
  function check(args, { version = '0.2.0', source = version, day = ' - 2026-03-31', env = {}, ...more } = {}) {
    const write = (file, text) => writeFileSync(path.join(copy, file), text);
    write('package.json', JSON.stringify({ version, repository: 'github:acme/kith', ...more }));
    write('src/internal/version.ts', `export const version = '${source}';\n`);
    write('CHANGELOG.md', `# Changelog\n\n## [Unreleased]\n\n## [0.2.0]${day}\n\n- All of it.\n`);
    const { PATH } = process.env;
    const script = path.join(copy, 'scripts/release/check.mjs');
    const options = { encoding: 'utf8', env: { PATH, ...env } };
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], options);
    return { status, said: (stdout + stderr).trim() };
  }
  const refused = (sentence, ...given) => {
    const { status, said } = check(...given);
    assert.equal(status, 1);
    assert.match(said, sentence);
  };

  it('lets a tag pass that is the version, with a dated section', () => {
    assert.deepEqual(check(['v0.2.0']), { status: 0, said: 'v0.2.0 may be published.' });
  });

  it('knows the tag and the repository in a workflow', () => {
    const env = { GITHUB_REF_NAME: 'v0.2.0', GITHUB_REPOSITORY: 'acme/kith' };
    assert.deepEqual(check([], { env }), { status: 0, said: 'v0.2.0 may be published.' });
    const repository = { type: 'git', url: 'git+https://github.com/acme/kith.git' };
    assert.equal(check([], { env, repository }).status, 0);
  });

  it('asks for a tag where there is none', () => refused(/^Which tag\?/, []));

  it('refuses a tag that is not the version', () => {
    refused(/The tag is v0\.3\.0, and package\.json says 0\.2\.0\./, ['v0.3.0']);
    refused(/The tag is 0\.2\.0/, ['0.2.0']);
  });

  it('refuses a version that CHANGELOG.md does not have, or without a day', () => {
    refused(/begins with no "## \[0\.3\.0\] - YYYY-MM-DD"/, ['v0.3.0'], { version: '0.3.0' });
    refused(/"## \[0\.2\.0\]" is not of the form/, ['v0.2.0'], { day: '' });
  });

  it('refuses a version below one that is out', () => {
    refused(/package\.json says 0\.1\.9, and CHANGELOG\.md has 0\.2\.0 already\./, ['v0.1.9'], { version: '0.1.9' });
  });

  it('refuses a source that has another version', () => {
    refused(/src\/internal\/version\.ts says 0\.1\.0, package\.json 0\.2\.0\./, ['v0.2.0'], { source: '0.1.0' });
  });

  it('refuses a repository that package.json does not name, where provenance would be refused later', () => {
    const env = { GITHUB_REPOSITORY: 'fork/kith' };
    refused(/"repository": "github:fork\/kith", or provenance is refused/, ['v0.2.0'], { env });
    refused(/provenance is refused/, ['v0.2.0'], { env, repository: undefined });
    refused(/provenance is refused/, ['v0.2.0'], { env, repository: 'https://github.com/acme/fork/kith-not' });
  });
});

describe('the workflows', () => {
  const folder = path.join(root, '.github/workflows');
  const workflows = {};
  let jobs, steps, version, checks, publish;
  const runs = (job) => job.steps.flatMap(({ run }) => run ?? []);

  it('are YAML', () => {
    for (const file of readdirSync(folder)) workflows[file] = parseYaml(readFileSync(path.join(folder, file), 'utf8'));
    jobs = Object.values(workflows).flatMap((workflow) => Object.values(workflow.jobs));
    steps = jobs.flatMap((job) => job.steps ?? []);
    ({ version, checks, publish } = workflows['release.yml'].jobs);
  });

  it('may read, and nothing more; only publishing may also prove where it comes from', () => {
    for (const workflow of Object.values(workflows)) assert.deepEqual(workflow.permissions, { contents: 'read' });
    assert.deepEqual(publish.permissions, { contents: 'read', 'id-token': 'write' });
    for (const job of jobs) if (job !== publish) assert.equal(job.permissions, undefined);
  });

  it('name a version of every action they use', () => {
    const used = steps.flatMap(({ uses }) => uses ?? []);
    assert.ok(used.length > 0);
    for (const action of used) assert.match(action, /^actions\/[\w-]+@(v\d+|[0-9a-f]{40})$/);
  });

  it('run what there is', () => {
    const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
    for (const run of steps.flatMap(({ run }) => run ?? [])) {
      const [, script] = /^npm run ([\w:-]+)/.exec(run) ?? [];
      if (script) assert.ok(scripts[script], run);
      const [, file] = /^(?:node )?((?:\.ci|scripts)\/\S+)/.exec(run) ?? [];
      if (file) assert.ok(existsSync(path.join(root, file)), run);
    }
  });

  it('check every change as .ci/run does', () => {
    const { on, jobs: ci } = workflows['ci.yml'];
    assert.deepEqual(Object.keys(on).sort(), ['pull_request', 'push', 'workflow_call']);
    assert.ok(runs(ci.all).includes('.ci/run'));
  });

  it('publish a tag with provenance, after it was held against the version and all checks passed', () => {
    assert.deepEqual(workflows['release.yml'].on, { push: { tags: ['v*'] } });
    assert.deepEqual(runs(version), ['node scripts/release/check.mjs "$GITHUB_REF_NAME"']);
    assert.equal(checks.needs, 'version');
    assert.equal(checks.uses, './.github/workflows/ci.yml');
    assert.equal(publish.needs, 'checks');
    const told = runs(publish);
    assert.equal(told[0], 'npm ci');
    assert.match(told.at(-1), /^npm publish --ignore-scripts --provenance --access public --tag /);
    for (const { run, env } of publish.steps)
      assert.equal(env?.NODE_AUTH_TOKEN !== undefined, run === told.at(-1), 'only publishing knows the token');
  });
});
