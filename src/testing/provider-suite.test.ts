import { expect } from '@open-wc/testing';
import FakeTimers from '@sinonjs/fake-timers';
import { brokenTable } from './provider-checks/broken/index.js';
import { createRight, known, now, sandbox } from './provider-checks/broken/right.js';
import { definitions } from './provider-checks/index.js';
import { ContractError, providerChecks, runProviderChecks } from './provider-suite.js';

const names = definitions.map(({ name }) => name);
const untouched = createRight();

/** What comes of a run in which somebody waits in vain, without the time that takes. */
async function inFakeTime<T>(run: () => Promise<T>): Promise<T> {
  const clock = FakeTimers.install({ now, toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  const state = { isThere: false };
  try {
    const coming = run().finally(() => (state.isThere = true));
    while (!state.isThere) await clock.tickAsync(1000);
    return await coming;
  } finally {
    clock.uninstall();
  }
}

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
        }).find((one) => one.name === name);
        const run = async () => check?.run().catch((thrown: unknown) => thrown);
        const outcome: unknown = await (broken.isSilent ? inFakeTime(run) : run());
        expect(outcome).to.be.instanceOf(ContractError);
        expect((outcome as ContractError).message).to.contain(broken.says);
      });
    }
  }
});
