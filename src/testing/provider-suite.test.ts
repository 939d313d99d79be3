import { expect } from '@open-wc/testing';
import { brokenTable } from './provider-checks/broken/index.js';
import { createRight, known, now } from './provider-checks/broken/right.js';
import { ContractError, providerChecks, reportOnProvider } from './provider-suite.js';

const right = createRight();
const names = providerChecks({ create: () => right, known }).map(({ name }) => name);

describe('each check of the provider contract', () => {
  it('has a name of its own, and a broken provider that it finds', () => {
    expect(new Set(names).size).to.equal(names.length);
    expect(names.filter((name) => !(name in brokenTable))).to.deep.equal([]);
    expect(Object.keys(brokenTable).filter((name) => !names.includes(name))).to.deep.equal([]);
  });

  for (const name of names) {
    for (const broken of [brokenTable[name] ?? []].flat()) {
      it(`“${name}” fails with “${broken.says}”`, async () => {
        const provider = { ...right, ...broken.provider(right) };
        const options = { create: () => provider, known: { ...known, ...broken.known }, now: () => now };
        const check = providerChecks(options).find((one) => one.name === name);
        const outcome: unknown = await check?.run().catch((thrown: unknown) => thrown);
        expect(outcome).to.be.instanceOf(ContractError);
        expect((outcome as ContractError).message).to.contain(broken.says);
      });
    }
  }
});

describe('a provider that keeps every promise', () => {
  it('passes all checks', async () => {
    const report = await reportOnProvider({ create: () => right, known, now: () => now });
    const others = report.flatMap(({ checks }) => checks).filter(({ status }) => status !== 'right');
    expect(others).to.deep.equal([]);
  });
});
