// The contract as a page of Markdown.
import * as prettier from 'prettier';

const titles = {
  viewer: 'Who is looking',
  people: 'People',
  presence: 'Presence',
  groups: 'Groups',
  activity: 'Activity',
  expertise: 'Expertise',
  policies: 'Rules',
  reports: 'Reports',
};

/** @returns {Promise<string>} the page, as `prettier` wants it */
export async function writePage({ areas, methods, rules }, options) {
  const page = [
    '<!-- Written by `npm run docs:provider` from the comments in src/provider/contract. Change those. -->',
    '# What a provider can do',
    rules,
    `There are ${methods.length} methods. Each belongs to an area; \`compose()\` takes a provider for each of them.`,
    '## At a glance',
    ...areas.map((area) =>
      table(
        area,
        methods.filter((method) => method.area === area),
      ),
    ),
    ...areas.flatMap((area) =>
      chapter(
        area,
        methods.filter((method) => method.area === area),
      ),
    ),
  ];
  return prettier.format(page.join('\n\n'), { ...options, parser: 'markdown' });
}

const table = (area, methods) => `**${titles[area] ?? area}** (\`${area}\`)

| method | switches on | without it |
| --- | --- | --- |
${methods.map((method) => row(method)).join('\n')}`;

const row = ({ name, enables, without }) =>
  `| [\`${name}\`](#${name.toLowerCase()}) | ${cell(enables)} | ${cell(without)} |`;

/** A sentence in a cell stands alone. */
const cell = (text) => {
  const line = text.replace(/\s+/g, ' ').replace(/\.$/, '').replaceAll('|', '\\|');
  return line[0].toUpperCase() + line.slice(1);
};

const chapter = (area, methods) => [`## ${titles[area] ?? area}`, ...methods.map(section)];

const section = (method) => `### ${method.name}

\`\`\`ts
${method.signature}
\`\`\`

${method.text}

- **Switches on:** ${line(method.enables)}
- **Without it:** ${line(method.without)}
- **Fails with:** ${line(method.throws)}${method.isRequired ? '\n- **Required:** every provider has it.' : ''}

${method.example}`;

const line = (text) => text.replace(/\s+/g, ' ');
