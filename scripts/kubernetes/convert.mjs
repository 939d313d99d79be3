import { convertActivities, lastActivities } from './activities.mjs';
import { convertExpertise } from './expertise.mjs';
import { convertGroups, sourceGroups } from './groups.mjs';
import { convertMemberships } from './memberships.mjs';
import { People } from './people.mjs';
import { convertTopics } from './topics.mjs';

/**
 * The public records of the Kubernetes community as a Kith document. A pure function, without a word of Node: it runs in
 * a browser too.
 */
export function convert({ groups, aliases, activity, expertise }) {
  const { events } = activity;
  const { evidence } = expertise;
  const people = new People(furtherHandles(groups, aliases));
  // Leads come first: they alone are known by handle and name, and so join what the others call them.
  const memberships = convertMemberships(groups, people, newestDay(events));
  const groupIds = new Set(sourceGroups(groups).map(({ source }) => source.dir));
  const activities = convertActivities(events, people, groupIds);
  const known = convertExpertise(evidence, people);
  const areas = [...events.flatMap((event) => event.areas ?? []), ...evidence.map((row) => row.area), ...groupIds];
  return {
    kith: 1,
    people: people.list(),
    groups: convertGroups(groups, people, lastActivities(activities)),
    memberships,
    activities,
    expertise: known,
    topics: convertTopics([...new Set(areas)], groups),
    units: people.units(),
  };
}

/** Whoever is named beside the leads has a handle, and perhaps a company, but is no member by that. */
function furtherHandles(groups, { aliases }) {
  const listed = Object.values(aliases).flat();
  const subprojectLeads = sourceGroups(groups).flatMap(({ source }) =>
    (source.subprojects ?? []).flatMap((subproject) => subproject.leads ?? []),
  );
  return [...listed.map((github) => ({ github })), ...subprojectLeads];
}

// Emeritus leads have no date in the source. By its newest event they had stepped down: that much is certain.
function newestDay(events) {
  const newest = Math.max(...events.map((event) => Date.parse(event.published)));
  return Number.isFinite(newest) ? new Date(newest).toISOString().slice(0, 10) : undefined;
}
