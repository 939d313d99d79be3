const repository = 'https://github.com/kubernetes/community';

const sorts = {
  sigs: { kind: 'practice', joinPolicy: 'open', name: (name) => `SIG ${name}` },
  workinggroups: { kind: 'project', joinPolicy: 'open', name: (name) => `WG ${name}` },
  // Seats on a committee are elected or appointed.
  committees: { kind: 'team', joinPolicy: 'closed', name: (name) => `${name} Committee` },
};

/** The source's groups in one list, each with its sort. */
export const sourceGroups = (groups) =>
  Object.entries(sorts).flatMap(([key, sort]) => (groups[key] ?? []).map((source) => ({ source, sort })));

/** The groups of the document. */
export function convertGroups(groups, people, lastActivity) {
  return sourceGroups(groups).map(({ source, sort }) => ({
    id: source.dir,
    name: sort.name(source.name),
    kind: sort.kind,
    visibility: 'public',
    joinPolicy: sort.joinPolicy,
    contentVisibility: 'public',
    official: true,
    url: `${repository}/tree/main/${source.dir}`,
    topicIds: [source.dir],
    ...(source.mission_statement && { purpose: oneLine(source.mission_statement) }),
    ...(source.charter_link && { governance: { policyUrl: charterUrl(source) } }),
    ...atLeastOne('contributesTo', stakeholders(source, groups)),
    ...atLeastOne('sponsors', liaison(source, people)),
    ...atLeastOne('resources', resources(source)),
    ...(lastActivity.has(source.dir) && { lastActivity: lastActivity.get(source.dir) }),
  }));
}

const atLeastOne = (key, list) => (list.length ? { [key]: list } : {});

const oneLine = (text) => text.replace(/\s+/g, ' ').trim();

const charterUrl = ({ dir, charter_link: link }) => new URL(link, `${repository}/blob/main/${dir}/`).href;

// Several groups hold a stake in a working group, so none of them is its parent.
const stakeholders = ({ stakeholder_sigs: names = [] }, { sigs = [] }) =>
  names.map((name) => {
    const sig = sigs.find((one) => one.name === name);
    return { label: sorts.sigs.name(name), ...(sig && { url: `${repository}/tree/main/${sig.dir}` }) };
  });

// The steering committee's liaison answers for the group before the organisation: that is a sponsor.
const liaison = ({ contact }, people) => {
  const id = contact?.liaison && people.idOf(contact.liaison.github);
  return id ? [{ personId: id, role: 'lead' }] : [];
};

function resources({ contact = {}, meetings = [] }) {
  const list = [];
  if (contact.slack) {
    list.push({
      kind: 'chat',
      url: `https://kubernetes.slack.com/messages/${contact.slack}`,
      label: `#${contact.slack}`,
    });
  }
  if (contact.mailing_list) list.push({ kind: 'mail', url: contact.mailing_list, label: 'Mailing list' });
  for (const meeting of meetings) {
    if (meeting.url) list.push({ kind: 'calendar', url: meeting.url, label: meetingLabel(meeting) });
    if (meeting.archive_url) {
      list.push({ kind: 'documents', url: meeting.archive_url, label: `Notes: ${meeting.description}` });
    }
  }
  return list;
}

const meetingLabel = ({ description, day, time, tz, frequency }) =>
  [description, [day, time, tz].filter(Boolean).join(' '), frequency].filter(Boolean).join(', ');
