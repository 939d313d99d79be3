import { ratiosOf, summary, valuesOf, verdict } from './statistics.mjs';

/**
 * The page of results, in Markdown.
 *
 * @param where - See `machine()`.
 * @param results - For each benchmark: itself, the rounds played, the load before and after, and the profile, if any.
 */
export const report = (where, results) =>
  [
    '# What Kith costs beside others',
    '',
    'Written by `npm run bench`; do not edit. **Trust the ratios (×), not the times**: contestants take turns in every',
    'round, a ratio is taken within its round, and the tables show the middle one, in brackets where the inner half lies.',
    '',
    ...whereLines(where),
    ...results.flatMap(section),
  ].join('\n');

const whereLines = ({ date, processor, memory, system, browser, node, packages }) => [
  `- ${date}; ${processor}, ${memory}; ${system}; ${browser}, Node ${node}`,
  `- ${packages.join(', ')}`,
];

function section({ benchmark, rounds, loads, profile }) {
  const { title, about, measures, contestants, reference } = benchmark;
  const notes = contestants.filter(({ note }) => note).map(({ name, note }) => `- ${name}: ${note}`);
  return [
    '',
    `## ${title}`,
    '',
    about,
    '',
    `${rounds.length} rounds; load ${loads.map((load) => load.toFixed(1)).join(' before, ')} after.${reference ? ` Ratios are to the ${reference}.` : ''}`,
    '',
    table(
      ['', ...measures.map(heading)],
      contestants.map((contestant) => row(contestant, benchmark, rounds)),
    ),
    '',
    ...notes,
    '',
    ...goalLines(benchmark, rounds),
    ...(profile
      ? ['', 'What is in the way, in functions by what they take more than in the reference:', '', profile]
      : []),
  ];
}

/** Whether each goal is met, in a sentence. */
export const goalLines = ({ goals = [], measures, reference }, rounds) =>
  goals.map(({ contestant, measure, atMost, below }) => {
    const { title, unit } = measures.find(({ key }) => key === measure);
    const { ratio, worst, isMet } = verdict(rounds, { contestant, reference, measure, atMost, below });
    const limit = below === undefined ? `at most ${atMost} × ${reference}` : `below ${[below, unit].join(' ').trim()}`;
    const goal = `Goal: ${contestant}, ${title}, ${limit}`;
    const found = ratio ? times(ratio) : worst === undefined ? undefined : `${amount(worst)} at worst`;
    return found ? `${goal}: **${isMet ? 'met' : 'not met'}**, ${found}.` : `${goal}: not measured.`;
  });

/** A table as Markdown has it; a function's name may hold its mark. */
export const table = (head, rows) =>
  [head, head.map((_, column) => (column === 0 ? '---' : '--:')), ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');

const heading = ({ title, unit }) => (unit ? `${title}, ${unit}` : title);

const row = ({ name }, { measures, reference }, rounds) => [
  name,
  ...measures.map(({ key, isAbsolute }) => {
    const value = summary(valuesOf(rounds, name, key));
    if (!value) return '–';
    const ratio = name === reference || isAbsolute ? undefined : summary(ratiosOf(rounds, name, reference, key));
    return `${amount(value.median)}${ratio ? ` · ${times(ratio)}` : ''}`;
  }),
];

const times = ({ median, low, high }) =>
  `${median.toFixed(2)} ×${high - low < 0.005 ? '' : ` (${low.toFixed(2)}–${high.toFixed(2)})`}`;

/** Two digits that mean something, or all before the point. */
const amount = (value) =>
  Math.abs(value) < 10 ? String(Number(value.toFixed(1))) : Math.round(value).toLocaleString('en');
