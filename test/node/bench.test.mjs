import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { playRounds } from '../../bench/lib/rounds.mjs';
import { report, table } from '../../bench/lib/report.mjs';
import { quantile, ratiosOf, summary, verdict } from '../../bench/lib/statistics.mjs';

describe('the statistics of a benchmark', () => {
  it('find the middle of values in any order, between two of them where there is none', () => {
    assert.equal(quantile([9, 1, 5], 0.5), 5);
    assert.equal(quantile([4, 1, 2, 10], 0.5), 3);
    assert.deepEqual(summary([40, 10, 20, 30, 50]), { median: 30, low: 20, high: 40 });
  });

  it('are not moved by one bad round', () => {
    assert.equal(summary([10, 11, 12, 900, 10]).median, 11);
  });

  it('compare within a round, so that a slow one says as much as a quick one', () => {
    const rounds = [
      { ours: { ms: 12 }, theirs: { ms: 10 } },
      { ours: { ms: 120 }, theirs: { ms: 100 } },
    ];
    assert.deepEqual(ratiosOf(rounds, 'ours', 'theirs', 'ms'), [1.2, 1.2]);
  });

  it('pass over rounds in which one of the two did not take part', () => {
    const rounds = [{ ours: { ms: 2 } }, { ours: { ms: 2 }, theirs: { ms: 4 } }, { theirs: { ms: 1 } }];
    assert.deepEqual(ratiosOf(rounds, 'ours', 'theirs', 'ms'), [0.5]);
    assert.equal(summary(ratiosOf(rounds, 'ours', 'nobody', 'ms')), undefined);
  });

  it('hold a goal met up to its limit, and never where nothing was measured', () => {
    const rounds = [{ ours: { ms: 12 }, theirs: { ms: 10 } }];
    const goal = { contestant: 'ours', reference: 'theirs', measure: 'ms' };
    assert.equal(verdict(rounds, { ...goal, atMost: 1.2 }).isMet, true);
    assert.equal(verdict(rounds, { ...goal, atMost: 1.19 }).isMet, false);
    assert.equal(verdict([], { ...goal, atMost: 1.2 }).isMet, false);
  });
});

describe('a goal that is a value', () => {
  const goal = { contestant: 'ours', measure: 'ms', below: 50 };
  const rounds = (...values) => values.map((ms) => ({ ours: { ms } }));

  it('is met where it holds in every round, and never where nothing was measured', () => {
    assert.deepEqual(verdict(rounds(20, 49), goal), { worst: 49, isMet: true });
    assert.deepEqual(verdict(rounds(20, 50, 20), goal), { worst: 50, isMet: false });
    assert.equal(verdict([], goal).isMet, false);
  });

  it('needs no reference, and is told with its worst round', () => {
    const measures = [{ key: 'ms', title: 'longest task', unit: 'ms' }];
    const benchmark = { title: 'Live', about: '', measures, goals: [goal], contestants: [{ name: 'ours' }] };
    const page = report({ packages: [] }, [{ benchmark, rounds: rounds(20, 61), loads: [0, 0] }]);
    assert.ok(page.includes('Goal: ours, longest task, below 50 ms: **not met**, 61 at worst.'), page);
    assert.ok(!page.includes('Ratios are to the'), page);
  });

  it('has no ratio beside it where the measure has none', () => {
    const measures = [{ key: 'ms', title: 'left', unit: '', isAbsolute: true }];
    const contestants = [{ name: 'ours' }, { name: 'theirs' }];
    const benchmark = { title: 'Left', about: '', measures, reference: 'theirs', contestants };
    const both = [{ ours: { ms: 4 }, theirs: { ms: 2 } }];
    assert.ok(report({ packages: [] }, [{ benchmark, rounds: both, loads: [0, 0] }]).includes('| ours | 4 |'));
  });
});

describe('the rounds of a benchmark', () => {
  it('let contestants take turns, and drop the first rounds', async () => {
    const order = [];
    const run = ({ name }) => {
      order.push(name);
      return Promise.resolve({ ms: order.length });
    };
    const contestants = [{ name: 'a' }, { name: 'b' }, { name: 'slow', rounds: 1 }];
    const rounds = await playRounds({ contestants, run }, { rounds: 2, warmUp: 1, log: () => undefined });
    assert.equal(order.join(' '), 'a b a b slow a b');
    assert.deepEqual(rounds, [
      { a: { ms: 3 }, b: { ms: 4 }, slow: { ms: 5 } },
      { a: { ms: 6 }, b: { ms: 7 } },
    ]);
  });
});

describe('the page of results', () => {
  const where = {
    date: '2026-11-23',
    processor: 'Abacus, 2 cores',
    memory: '8 GiB',
    system: 'Debian',
    browser: 'Chrome/156',
    node: 'v20.20.2',
    packages: ['kith-elements 0.1.0', 'other 2.0.0'],
  };
  const benchmark = {
    title: 'Counting',
    about: 'From one to ten.',
    measures: [
      { key: 'ms', title: 'counted', unit: 'ms' },
      { key: 'size', title: 'size', unit: 'KiB' },
    ],
    reference: 'theirs',
    goals: [{ contestant: 'ours', measure: 'ms', atMost: 1.2 }],
    contestants: [{ name: 'ours' }, { name: 'theirs' }, { name: 'absent', note: 'on holiday' }],
  };
  const rounds = [
    { ours: { ms: 1100, size: 5 }, theirs: { ms: 1000, size: 2.5 } },
    { ours: { ms: 1300, size: 5 }, theirs: { ms: 1000, size: 2.5 } },
    { ours: { ms: 1150, size: 5 }, theirs: { ms: 1000, size: 2.5 } },
  ];
  const page = (more) =>
    report(where, [{ benchmark: { ...benchmark, ...more }, rounds, loads: [0.5, 1], profile: 'where' }]);

  it('names the machine and all versions', () => {
    for (const value of Object.values(where).flat()) assert.ok(page().includes(value), value);
  });

  it('shows medians and ratios, their spread where there is one, and a dash for who was not there', () => {
    const rows = page()
      .split('\n')
      .filter((line) => line.startsWith('|'));
    assert.deepEqual(rows, [
      '|  | counted, ms | size, KiB |',
      '| --- | --: | --: |',
      '| ours | 1,150 · 1.15 × (1.13–1.23) | 5 · 2.00 × |',
      '| theirs | 1,000 | 2.5 |',
      '| absent | – | – |',
    ]);
    assert.ok(page().includes('- absent: on holiday'));
  });

  it('says of each goal whether it is met', () => {
    assert.match(page(), /ours, counted, at most 1.2 × theirs: \*\*met\*\*, 1.15 ×/);
    const [goal] = benchmark.goals;
    assert.match(page({ goals: [{ ...goal, atMost: 1.1 }] }), /\*\*not met\*\*, 1.15 ×/);
  });

  it('keeps the columns of a table where a name holds a bar', () => {
    assert.equal(table(['a|b'], []), '| a\\|b |\n| --- |');
  });

  it('shows the profile, where there is one', () => {
    assert.match(page(), /What is in the way.*\n\nwhere$/);
  });
});
