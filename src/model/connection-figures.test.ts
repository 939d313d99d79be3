import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import {
  connectionFigures,
  type Activity,
  type ConnectionInput,
  type Figure,
  type FigureName,
  type Membership,
  type Person,
} from './index.js';

const hour = 3_600_000;
const day = 24 * hour;
const end = Date.parse('2026-03-31T00:00:00Z');
const window = { start: '2026-03-01T00:00:00Z', end: '2026-03-31T00:00:00Z' };
const at = (hoursBeforeEnd: number) => new Date(end - hoursBeforeEnd * hour).toISOString();

const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
const everybody: readonly Person[] = names.map((id, index) => ({
  id,
  name: id,
  unitId: index < 4 ? 'north' : 'south',
}));
const members: readonly Membership[] = names.map((personId) => ({ personId, groupId: 'g', since: '2024-01-01' }));

let count = 0;
const post = (actorId: string, hoursBeforeEnd: number, more: Partial<Activity> = {}): Activity => {
  count += 1;
  return { id: `p${String(count)}`, actorId, groupId: 'g', text: '…', published: at(hoursBeforeEnd), ...more };
};
const reply = (to: Activity, actorId: string, hoursLater: number, more: Partial<Activity> = {}): Activity => ({
  ...post(actorId, (end - Date.parse(to.published)) / hour - hoursLater),
  inReplyTo: to.id,
  threadId: to.threadId ?? to.id,
  ...more,
});

function figures(activities: readonly Activity[], more: Partial<ConnectionInput> = {}) {
  const input = { groupId: 'g', window, asOf: end, activities, memberships: members, people: everybody, ...more };
  const list = connectionFigures(input);
  return (name: FigureName): Figure => list.find((figure) => figure.name === name) ?? { name };
}

/** A mentions B. */
const arc = (from: string, to: string, hoursBeforeEnd = 100) => post(from, hoursBeforeEnd, { mentions: [to] });
const sixPairs = [
  arc('a', 'b'),
  arc('b', 'a'),
  arc('a', 'c'),
  arc('a', 'd'),
  arc('a', 'e'),
  arc('b', 'f'),
  arc('c', 'd'),
  arc('d', 'c'),
];

describe('the figures of a group’s connection', () => {
  it('count pairs once, and those with arcs both ways as mutual', () => {
    expect(figures(sixPairs)('twoWay')).to.deep.equal({ name: 'twoWay', numerator: 2, denominator: 6, value: 1 / 3 });
  });

  it('count members in some pair, and those who speak to somebody', () => {
    expect(figures(sixPairs)('connected')).to.deep.equal({
      name: 'connected',
      numerator: 6,
      denominator: 8,
      value: 0.75,
    });
    expect(figures(sixPairs)('interactive')).to.deep.equal({
      name: 'interactive',
      numerator: 4,
      denominator: 8,
      value: 0.5,
    });
  });

  it('tell how few people hold half of all pairs', () => {
    // Degrees: a 4, b 2, c 2, d 2, e 1, f 1; half of 12 is 6.
    expect(figures(sixPairs)('keyPlayers')).to.deep.equal({
      name: 'keyPlayers',
      numerator: 2,
      denominator: 6,
      value: 1 / 3,
    });
  });

  it('tell pairs across units from pairs within one', () => {
    expect(figures(sixPairs)('ei')).to.deep.equal({ name: 'ei', numerator: 2, denominator: 6, value: -1 / 3 });
  });

  it('read a mention from an entity and a reply from what it answers', () => {
    const question = post('a', 100);
    const activities = [
      question,
      reply(question, 'b', 1),
      post('b', 90, { entities: [{ type: 'mention', id: 'a', start: 0, end: 1 }] }),
      ...sixPairs.slice(2),
    ];
    expect(figures(activities)('twoWay')).to.include({ numerator: 1, denominator: 6 });
  });

  it('count a question that another person answered within 48 hours', () => {
    const [quick, slow, own, none] = [post('a', 300), post('a', 300), post('a', 300), post('a', 300)];
    const figure = figures([quick, reply(quick, 'b', 48), slow, reply(slow, 'b', 49), own, reply(own, 'a', 1), none]);
    expect(figure('response48')).to.deep.equal({ name: 'response48', numerator: 1, denominator: 4, value: 0.25 });
    expect(figure('medianFirstResponse')).to.deep.equal({
      name: 'medianFirstResponse',
      numerator: 2,
      denominator: 4,
      value: 48.5,
    });
  });

  it('do not call a post unanswered that is younger than 48 hours', () => {
    const [young, old] = [post('a', 47), post('a', 49)];
    const figure = figures([young, old]);
    expect(figure('response48')).to.include({ numerator: 0, denominator: 1 });
    expect(figure('medianFirstResponse')).to.include({ numerator: 0, denominator: 1 }).and.not.have.property('value');
  });

  it('reckon the 48 hours from now where the window is not over yet', () => {
    const young = post('a', 147);
    expect(figures([young], { asOf: end - 100 * hour })('response48')).to.include({ denominator: 0 });
    expect(figures([young])('response48')).to.include({ denominator: 1 });
  });

  it('count questions among first posts only', () => {
    const question = post('a', 100, { purpose: 'ask' });
    const figure = figures([question, post('b', 90), post('c', 80), reply(question, 'b', 1, { purpose: 'ask' })]);
    expect(figure('curiosity')).to.deep.equal({ name: 'curiosity', numerator: 1, denominator: 3, value: 1 / 3 });
  });

  it('count newcomers who found somebody within 30 days of joining', () => {
    const since = (days: number) => new Date(end - days * day).toISOString();
    const joined = [89, 80, 70, 60, 50, 40];
    const memberships = members.map((member, index) => ({ ...member, since: since(joined[index] ?? 500) }));
    const figure = figures(
      [arc('a', 'g', 70 * 24), arc('h', 'b', 79 * 24), arc('c', 'h', 20 * 24), arc('d', 'h', 31 * 24)],
      { memberships },
    );
    expect(figure('newcomers')).to.deep.equal({ name: 'newcomers', numerator: 3, denominator: 6, value: 0.5 });
  });

  it('drop what service accounts wrote and what was removed or hidden', () => {
    const people = everybody.map((person) => (person.id === 'h' ? { ...person, status: 'system' as const } : person));
    const question = post('a', 200);
    const activities = [
      question,
      reply(question, 'h', 1),
      reply(question, 'b', 2, { state: 'removed' }),
      reply(question, 'c', 2, { state: 'hidden-pending-review' }),
      post('h', 100),
    ];
    const figure = figures(activities, { people });
    expect(figure('response48')).to.include({ numerator: 0, denominator: 1 });
    expect(figure('connected')).to.include({ numerator: 0, denominator: 7 });
  });

  it('leave leavers out of members, and keep what they wrote as posts', () => {
    const people = everybody.map((person) =>
      person.id === 'h' ? { ...person, status: 'deactivated' as const } : person,
    );
    const figure = figures([post('h', 100), arc('h', 'a'), ...sixPairs], { people });
    // Six of seven would single out the seventh.
    expect(figure('connected')).to.deep.equal({ name: 'connected', suppressed: true });
    expect(figure('interactive')).to.include({ numerator: 4, denominator: 7 });
    expect(figure('curiosity')).to.include({ denominator: 10 });
  });

  it('look at the one group only', () => {
    const elsewhere = sixPairs.map((activity) => ({ ...activity, groupId: 'other' }));
    expect(figures(elsewhere)('curiosity')).to.include({ denominator: 0 });
  });

  it('are all suppressed below five members', () => {
    const list = connectionFigures({
      groupId: 'g',
      window,
      asOf: end,
      activities: sixPairs,
      memberships: members.slice(0, 4),
      people: everybody,
    });
    expect(list).to.have.lengthOf(9);
    expect(list.every((figure) => figure.suppressed === true && Object.keys(figure).length === 2)).to.equal(true);
  });

  it('suppress what is made of pairs below five pairs, and not what is made of posts', () => {
    const figure = figures([arc('a', 'b'), arc('c', 'd'), arc('e', 'f'), arc('a', 'c')]);
    for (const name of ['twoWay', 'keyPlayers', 'ei'] as const)
      expect(figure(name)).to.deep.equal({ name, suppressed: true });
    expect(figure('curiosity')).to.include({ denominator: 4 });
  });

  it('suppress a count of which the difference to another is one person', () => {
    const allButOne = [arc('a', 'b'), arc('b', 'c'), arc('c', 'd'), arc('d', 'e'), arc('e', 'f'), arc('f', 'g')];
    expect(figures(allButOne)('connected')).to.deep.equal({ name: 'connected', suppressed: true });
    expect(figures(allButOne)('interactive')).to.deep.equal({ name: 'interactive', suppressed: true });
    const oneSpeaks = ['b', 'c', 'd', 'e', 'f'].map((to) => arc('a', to));
    expect(figures(oneSpeaks)('interactive')).to.deep.equal({ name: 'interactive', suppressed: true });
    expect(figures(oneSpeaks)('keyPlayers')).to.deep.equal({ name: 'keyPlayers', suppressed: true });
  });
});

const anyPerson = fc.constantFrom(...names);
const anyActivities = fc
  .array(
    fc.record({
      actorId: anyPerson,
      hours: fc.integer({ min: -50, max: 1000 }),
      mentions: fc.uniqueArray(anyPerson, { maxLength: 2 }),
      answers: fc.option(fc.nat(20)),
      asks: fc.boolean(),
      state: fc.constantFrom('visible' as const, 'visible' as const, 'removed' as const),
    }),
    { maxLength: 40 },
  )
  .map((list) =>
    list.map(({ actorId, hours, mentions, answers, asks, state }, index): Activity => {
      const parent = answers === null || index === 0 ? undefined : answers % index;
      const base = { id: `x${String(index)}`, actorId, groupId: 'g', text: '…', published: at(hours), mentions, state };
      if (parent === undefined) return { ...base, ...(asks ? { purpose: 'ask' } : {}) };
      return { ...base, inReplyTo: `x${String(parent)}`, threadId: `x${String(parent)}` };
    }),
  );
const anyPeople = fc
  .array(fc.constantFrom('active' as const, 'active' as const, 'deactivated' as const, 'system' as const), {
    minLength: names.length,
    maxLength: names.length,
  })
  .map((states) => everybody.map((person, index): Person => ({ ...person, status: states[index] ?? 'active' })));

describe('any figures', () => {
  it('have numerators from 0 to their denominators, and no numbers where they are suppressed', () => {
    fc.assert(
      fc.property(anyActivities, anyPeople, (activities, people) => {
        for (const figure of connectionFigures({
          groupId: 'g',
          window,
          asOf: end,
          activities,
          memberships: members,
          people,
        })) {
          if (figure.suppressed) expect(Object.keys(figure)).to.have.members(['name', 'suppressed']);
          else expect(figure.numerator).to.be.within(0, figure.denominator ?? -1);
        }
      }),
    );
  });

  it('do not depend on the order of the input', () => {
    fc.assert(
      fc.property(anyActivities, anyPeople, (activities, people) => {
        const reckon = (turn: <T>(list: readonly T[]) => readonly T[]) =>
          connectionFigures({
            groupId: 'g',
            window,
            asOf: end,
            activities: turn(activities),
            memberships: turn(members),
            people: turn(people),
          });
        expect(reckon((list) => [...list].reverse())).to.deep.equal(reckon((list) => list));
      }),
    );
  });

  it('agree with a slow count of pairs, person by person', () => {
    fc.assert(
      fc.property(anyActivities, anyPeople, (activities, people) => {
        const figure = figures(activities, { people });
        const active = people.filter(({ status }) => status === 'active').map(({ id }) => id);
        const systems = new Set(people.filter(({ status }) => status === 'system').map(({ id }) => id));
        const counted = activities.filter(
          ({ published, state, actorId }) =>
            state === 'visible' && Date.parse(published) < end && !systems.has(actorId),
        );
        const inWindow = counted.filter(({ published }) => published >= new Date(window.start).toISOString());
        const speaks = (from: string, to: string) =>
          inWindow.some(
            ({ actorId, mentions = [], inReplyTo }) =>
              actorId === from &&
              (mentions.includes(to) || counted.some(({ id, actorId: other }) => id === inReplyTo && other === to)),
          );
        let [pairs, mutual] = [0, 0];
        const connected = new Set<string>();
        for (const a of active) {
          for (const b of active.filter((other) => other > a)) {
            const ways = [speaks(a, b), speaks(b, a)].filter(Boolean).length;
            if (ways > 0) pairs += 1;
            if (ways > 0) connected.add(a).add(b);
            if (ways === 2) mutual += 1;
          }
        }
        const hidden = active.length < 5;
        if (hidden || pairs < 5) expect(figure('twoWay').suppressed).to.equal(true);
        else expect(figure('twoWay')).to.include({ numerator: mutual, denominator: pairs });
        if (hidden || active.length - connected.size === 1) expect(figure('connected').suppressed).to.equal(true);
        else expect(figure('connected')).to.include({ numerator: connected.size, denominator: active.length });
      }),
    );
  });
});
