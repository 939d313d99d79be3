// The page about the contract is written from its types: what is not said there is found.
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { readContract } from '../../scripts/docs/read-contract.mjs';
import { writePage } from '../../scripts/docs/write-page.mjs';

const root = path.resolve(import.meta.dirname, '../..');

describe('the page about the provider', () => {
  it('tells of every method: what it answers, switches on and fails with, with an example', async () => {
    const contract = readContract();
    const page = await writePage(contract, {});
    assert.deepEqual(contract.missing, []);
    assert.ok(contract.methods.length > 40);
    for (const { name, signature } of contract.methods) {
      assert.ok(page.includes(`\n### ${name}\n\n\`\`\`ts\n${signature}`), name);
      assert.ok(page.includes(`[\`${name}\`](#${name.toLowerCase()})`), name);
    }
  });

  describe('with a method more', () => {
    let folder;
    const change = (file, from, to) => {
      const at = path.join(folder, file);
      writeFileSync(at, readFileSync(at, 'utf8').replace(from, to));
    };

    before(() => {
      folder = mkdtempSync(path.join(os.tmpdir(), 'kith-docs-'));
      cpSync(path.join(root, 'src/provider'), folder, { recursive: true });
    });
    after(() => rmSync(folder, { recursive: true, force: true }));

    it('names what is not said about it', () => {
      change(
        'contract/rules.ts',
        'export interface RuleMethods {',
        '$&\n  /** Bans. */\n  ban?(id: string): Promise<void>;',
      );
      const about = ['@enables', '@missing', '@throws', '@example', 'its area'].map((what) => `ban: ${what}`);
      assert.deepEqual(readContract(folder).missing, about);
    });
  });
});
