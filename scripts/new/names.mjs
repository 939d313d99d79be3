// The names of an element, all made of one: tag = folder = file = class.

/** What stands in the way, in a sentence for whoever typed the command. */
export class Refusal extends Error {}

/** What a new element can be about: each is a folder of templates around a query there is. */
export const kinds = {
  person: 'one person, by `person-id` or `.person`',
  group: 'one group, by `group-id` or `.group`',
  people: 'a list of people, by `group-id` or `.people`',
};

export const usage = `Usage: npm run new NAME [KIND]
  NAME  such as \`topic-badge\`, for <kith-topic-badge> and the class KithTopicBadge
  KIND  what it shows at first:
${Object.entries(kinds)
  .map(([kind, shows]) => `        ${kind.padEnd(7)} ${shows}${kind === 'person' ? ' (if none is named)' : ''}`)
  .join('\n')}`;

/** Each part begins with a letter, so that tag and class can be told from each other. */
const form = /^[a-z][a-z0-9]*(-[a-z][a-z0-9]*)*$/;
const longest = 40;

/** Files beside the definitions that are none. */
const reserved = { all: 'define/all registers every element' };

/** @returns {{ name: string, tag: string, Class: string, title: string, kind: string }} */
export function namesFor(name, kind = 'person') {
  if (!name) throw new Refusal(`Name the element.\n${usage}`);
  if (!form.test(name)) {
    const better = suggestion(name);
    const hint = better ? ` Try \`npm run new ${better}\`.` : '';
    throw new Refusal(
      `"${name}" is no name for an element: take small letters and digits, words joined by hyphens, without \`kith-\`.${hint}`,
    );
  }
  if (/^kith(-|$)/.test(name)) {
    const better = suggestion(name);
    throw new Refusal(`The tag gets \`kith-\` by itself: ${better ? `npm run new ${better}` : 'leave it out'}.`);
  }
  if (name.length > longest) throw new Refusal(`"${name}" is too long: ${longest} characters at most.`);
  if (Object.hasOwn(reserved, name)) throw new Refusal(`"${name}" is taken: ${reserved[name]}.`);
  if (!Object.hasOwn(kinds, kind)) throw new Refusal(`There is no kind "${kind}".\n${usage}`);
  const words = name.split('-');
  return {
    name,
    tag: `kith-${name}`,
    Class: `Kith${words.map(capital).join('')}`,
    title: capital(words.join(' ')),
    kind,
  };
}

const capital = (word) => word[0].toUpperCase() + word.slice(1);

/** `KithTopicBadge`, `topic_badge` and `kith-topic-badge` all mean `topic-badge`. */
function suggestion(name) {
  const parts = name.replaceAll(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase();
  const better = parts.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-*(kith-)*|-+$/g, '');
  return form.test(better) && better !== 'kith' ? better : undefined;
}
