import { sourceGroups } from './groups.mjs';

const written = {
  ai: 'AI',
  api: 'API',
  cli: 'CLI',
  etcd: 'etcd',
  github: 'GitHub',
  iot: 'IoT',
  k8s: 'K8s',
  lts: 'LTS',
  ui: 'UI',
  vmware: 'VMware',
};
const named = { '.github': 'GitHub settings', hack: 'Repository scripts', generator: 'Document generator' };
const prefixes = { sig: 'SIG', wg: 'working group', ug: 'user group', committee: 'committee' };

/** A topic for every area that is written about or known. */
export function convertTopics(areas, groups) {
  const groupNames = new Map(sourceGroups(groups).map(({ source }) => [source.dir, source.name]));
  const topics = areas.map((area) => ({ id: area, name: groupNames.get(area) ?? readable(area) }));
  const taken = new Set();
  // Groups of today come first, so that a former one of the same name is told apart from them.
  topics.sort((a, b) => groupNames.has(b.id) - groupNames.has(a.id) || (a.id < b.id ? -1 : 1));
  return topics.map(({ id, name }) => {
    const own = taken.has(name.toLowerCase()) ? `${name} (${prefixes[prefixOf(id)] ?? id})` : name;
    taken.add(own.toLowerCase());
    return { id, name: own, ...(own.toLowerCase() !== id && { aliases: [id] }) };
  });
}

const prefixOf = (area) => /^(sig|wg|ug|committee)-/.exec(area)?.[1];

function readable(area) {
  if (Object.hasOwn(named, area)) return named[area];
  const words = area.replace(/^(sig|wg|ug|committee)-/, '').split('-');
  const [first, ...rest] = words.map((word) => written[word] ?? word);
  return [first === words[0] && !written[first] ? first[0].toUpperCase() + first.slice(1) : first, ...rest].join(' ');
}
