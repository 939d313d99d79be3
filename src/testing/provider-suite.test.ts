import { expect } from '@open-wc/testing';
import { brokenTable } from './provider-checks/broken/index.js';
import { createRight, known, now, sandbox } from './provider-checks/broken/right.js';
import { definitions } from './provider-checks/index.js';
import { ContractError, providerChecks, runProviderChecks } from './provider-suite.js';

const names = definitions.map(({ name }) => name);
const untouched = createRight();

describe('A provider that keeps every promise', () => {
  runProviderChecks({ describe, it }, { create: createRight, known, write: sandbox, now: () => now });
});

describe('Each check of the provider contract', () => {
  it('has a name of its own, and a broken provider that it finds', () => {
    expect(new Set(names).size).to.equal(names.length);
    expect(names.filter((name) => !(name in brokenTable))).to.deep.equal([]);
    expect(Object.keys(brokenTable).filter((name) => !names.includes(name))).to.deep.equal([]);
  });

  for (const { name, writes } of definitions) {
    for (const broken of [brokenTable[name] ?? []].flat()) {
      it(`“${name}” fails with “${broken.says}”`, async () => {
        const right = writes ? createRight() : untouched;
        const check = providerChecks({
          create: () => ({ ...right, ...broken.provider(right) }),
          known: { ...known, ...broken.known },
          write: sandbox,
          now: () => now,
          patience: broken.patience ?? 10_000,
        }).find((one) => one.name === name);
        const outcome: unknown = await check?.run().catch((thrown: unknown) => thrown);
        expect(outcome).to.be.instanceOf(ContractError);
        expect((outcome as ContractError).message).to.contain(broken.says);
      });
    }
  }
});
