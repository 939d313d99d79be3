import {
  isFindable,
  type Endorsement,
  type Evidence,
  type Expertise,
  type Level,
  type Person,
} from '../../../model/index.js';
import type { Random } from './random.js';
import { dayFrom } from './time.js';
import { sampleUnits } from './units.js';

/** Everything that is known of who knows what. */
export interface Knowledge {
  readonly expertise: readonly Expertise[];
  readonly endorsements: readonly Endorsement[];
}

/** What people of the sample know: some by hand, the rest by their units. */
export function createExpertise(people: readonly Person[], random: Random, now: number): Knowledge {
  const special = specialExpertise(now);
  const taken = new Set(special.expertise.map(({ id }) => id));
  const expertise = [...special.expertise];
  for (const person of people.filter((candidate) => candidate.unitId !== undefined)) {
    for (const topicId of topicsOf(person, random)) {
      const id = `${person.id}--${topicId}`;
      if (taken.has(id)) continue;
      expertise.push(createOne(person, topicId, random, now));
    }
  }
  const endorsed = expertise.filter(({ id, basis }) => basis === 'endorsed' && !taken.has(id));
  const endorsers = people.filter((person) => isFindable(person) && person.title !== undefined);
  return {
    expertise,
    endorsements: [...special.endorsements, ...endorsed.flatMap((item) => endorse(item, endorsers, random, now))],
  };
}

function topicsOf({ unitId }: Person, random: Random) {
  const topics = sampleUnits.find(({ id }) => id === unitId)?.topics ?? [];
  return random.some(topics, random.chance(0.4) ? 0 : random.between(1, 3));
}

const levels: readonly [Level, ...Level[]] = [
  'beginner',
  'intermediate',
  'intermediate',
  'advanced',
  'advanced',
  'expert',
];
const bases = [
  'self-declared',
  'self-declared',
  'self-declared',
  'endorsed',
  'endorsed',
  'earned',
  'assigned',
  'certified',
] as const;
const issuers = ['Nordwind Academy', 'TÜV-like Institute', 'Swedish Welding Commission (sample)'] as const;

function createOne({ id: personId }: Person, topicId: string, random: Random, now: number): Expertise {
  const basis = random.pick(bases);
  const lastUsed = -random.between(2, random.chance(0.2) ? 1400 : 240);
  return {
    id: `${personId}--${topicId}`,
    personId,
    topicId,
    basis,
    level: random.pick(levels),
    availability: random.pick(['takes-questions', 'takes-questions', 'busy', 'none']),
    ...(basis === 'self-declared' && random.chance(0.5) ? {} : { lastUsed: dayFrom(now, lastUsed) }),
    ...(basis === 'certified' ? certificate(random, now) : {}),
    ...(basis === 'assigned'
      ? { grantedById: 'wiebke-janssen', validFrom: dayFrom(now, -random.between(60, 900)) }
      : {}),
    ...(basis === 'earned' || basis === 'endorsed'
      ? { evidence: [evidenceOf(random, now, lastUsed)], evidenceCount: random.between(1, 12) }
      : {}),
  };
}

const certificate = (random: Random, now: number) => ({
  issuer: random.pick(issuers),
  validFrom: dayFrom(now, -random.between(500, 1000)),
  validUntil: dayFrom(now, random.chance(0.3) ? -random.between(5, 300) : random.between(40, 700)),
});

const proofs: readonly [Evidence, ...Evidence[]] = [
  { kind: 'answer', label: 'An accepted answer' },
  { kind: 'project', label: 'Overhaul of a pumping station' },
  { kind: 'document', label: 'A page of the handbook' },
];

function evidenceOf(random: Random, now: number, days: number): Evidence {
  const number = String(random.between(24, 590)).padStart(4, '0');
  const proof = random.pick(proofs);
  return { ...proof, date: dayFrom(now, days), ...(proof.kind === 'answer' ? { url: `#posts/a-${number}` } : {}) };
}

const comments = [
  'Found in an hour what I had looked for since Monday.',
  'Explains it so that one can do it alone the next time.',
  'The first I call.',
  'Patient, exact, and honest about what nobody knows.',
  'Saved us a second visit.',
  'Knows the old series too.',
  'Taught half of our shift.',
  undefined,
  undefined,
] as const;

function endorse({ id, personId }: Expertise, people: readonly Person[], random: Random, now: number): Endorsement[] {
  const endorsers = random.some(
    people.filter((person) => person.id !== personId),
    random.between(1, 5),
  );
  return endorsers.map((endorser) => {
    const comment = random.pick(comments);
    const date = dayFrom(now, -random.between(5, 500));
    return {
      id: `${id}--${endorser.id}`,
      expertiseId: id,
      endorserId: endorser.id,
      date,
      ...(comment === undefined ? {} : { comment }),
    };
  });
}

function specialExpertise(now: number): Knowledge {
  const id = 'asa-lindstrom--valve-control';
  const date = (days: number) => dayFrom(now, -days);
  return {
    expertise: [
      {
        id,
        personId: 'asa-lindstrom',
        topicId: 'valve-control',
        level: 'expert',
        basis: 'endorsed',
        scope: 'VC-2 and VC-4 controllers, pneumatic actuators',
        availability: 'takes-questions',
        validFrom: date(1900),
        lastUsed: date(1),
        evidenceCount: 23,
        evidence: [
          {
            kind: 'answer',
            label: 'Why a VC-4 hunts with a period of nine seconds',
            url: '#posts/a-0002',
            date: date(1),
          },
          {
            kind: 'document',
            label: 'Handbook: step responses, chapter 4',
            url: 'https://files.nordwind.example/handbook/4',
            date: date(70),
          },
          { kind: 'project', label: 'VC-4 controller, from the first prototype on', date: date(1500) },
        ],
      },
      {
        id: 'asa-lindstrom--firmware-updates',
        personId: 'asa-lindstrom',
        topicId: 'firmware-updates',
        level: 'advanced',
        basis: 'assigned',
        grantedById: 'goran-petrov',
        lastUsed: date(12),
      },
      {
        id: 'asa-lindstrom--modbus',
        personId: 'asa-lindstrom',
        topicId: 'modbus',
        level: 'intermediate',
        basis: 'self-declared',
        lastUsed: date(200),
      },
      {
        id: 'tran-thi-ngoc--working-at-height',
        personId: 'tran-thi-ngoc',
        topicId: 'working-at-height',
        level: 'advanced',
        basis: 'certified',
        issuer: 'Nordwind Academy',
        validFrom: date(1130),
        validUntil: date(35),
        lastUsed: date(90),
        evidence: [{ kind: 'certificate', label: 'Working at height, level 2', date: date(1130) }],
        evidenceCount: 1,
      },
      {
        id: 'tran-thi-ngoc--bearing-failure',
        personId: 'tran-thi-ngoc',
        topicId: 'bearing-failure',
        level: 'expert',
        basis: 'earned',
        lastUsed: date(1250),
        evidence: [{ kind: 'project', label: 'Refinery overhaul, 42 bearings', date: date(1250) }],
        evidenceCount: 6,
        availability: 'busy',
      },
      {
        id: 'tran-thi-ngoc--commissioning',
        personId: 'tran-thi-ngoc',
        topicId: 'commissioning',
        level: 'expert',
        basis: 'earned',
        lastUsed: date(4),
        evidence: [
          { kind: 'answer', label: 'What we learned from eleven start-ups', url: '#posts/a-0021', date: date(4) },
        ],
        evidenceCount: 31,
        availability: 'takes-questions',
      },
      {
        id: 'sato-misaki--translation',
        personId: 'sato-misaki',
        topicId: 'translation',
        level: 'advanced',
        basis: 'self-declared',
      },
      {
        id: 'sato-misaki--commissioning',
        personId: 'sato-misaki',
        topicId: 'commissioning',
        level: 'advanced',
        basis: 'certified',
        issuer: 'Nordwind Academy',
        validFrom: date(300),
        validUntil: dayFrom(now, 430),
        lastUsed: date(2),
      },
      {
        id: 'elena-lopez--facilitation',
        personId: 'elena-lopez',
        topicId: 'facilitation',
        level: 'expert',
        basis: 'endorsed',
        lastUsed: date(3),
        availability: 'takes-questions',
      },
      {
        id: 'jonas-okafor--mechanical-seals',
        personId: 'jonas-okafor',
        topicId: 'mechanical-seals',
        level: 'expert',
        basis: 'assigned',
        grantedById: 'sunniva-brekke',
        scope: 'AX range',
        lastUsed: date(6),
      },
      {
        id: 'henrik-dahl--valve-control',
        personId: 'henrik-dahl',
        topicId: 'valve-control',
        level: 'expert',
        basis: 'endorsed',
        lastUsed: date(80),
      },
    ],
    endorsements: [
      {
        id: `${id}--tran-thi-ngoc`,
        expertiseId: id,
        endorserId: 'tran-thi-ngoc',
        date: date(1),
        comment: 'One look at the period and she knew the parameter.',
      },
      {
        id: `${id}--matthieu-garnier`,
        expertiseId: id,
        endorserId: 'matthieu-garnier',
        date: date(140),
        comment: 'Never makes you feel that you should have known.',
      },
      { id: `${id}--goran-petrov`, expertiseId: id, endorserId: 'goran-petrov', date: date(410) },
      {
        id: `${id}--sato-misaki`,
        expertiseId: id,
        endorserId: 'sato-misaki',
        date: date(95),
        comment: '夜中の質問にも図で答えてくれました。',
      },
      {
        id: `${id}--henrik-dahl`,
        expertiseId: id,
        endorserId: 'henrik-dahl',
        date: date(800),
        comment: 'She has overtaken me, and I was there.',
      },
      {
        id: 'elena-lopez--facilitation--tran-thi-ngoc',
        expertiseId: 'elena-lopez--facilitation',
        endorserId: 'tran-thi-ngoc',
        date: date(60),
        comment: 'Our Tuesday call has an end now.',
      },
      {
        id: 'elena-lopez--facilitation--cagla-yilmaz',
        expertiseId: 'elena-lopez--facilitation',
        endorserId: 'cagla-yilmaz',
        date: date(210),
      },
    ],
  };
}
