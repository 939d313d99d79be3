import { sourceGroups } from './groups.mjs';

/**
 * Chairs look after a group, tech leads know its subject. A membership is known by its two ids, so that somebody who is
 * both has one membership with both roles.
 */
export function convertMemberships(groups, people, endedBy) {
  const memberships = new Map();
  const add = (groupId, lead, role, until) => {
    const personId = people.lead(lead);
    const key = JSON.stringify([personId, groupId]);
    const known = memberships.get(key);
    // Whoever holds a seat today is not a former member, whatever they held before.
    if (!known) memberships.set(key, { personId, groupId, roles: [role], ...(until && { until }) });
    else if (!until && !known.roles.includes(role)) known.roles.push(role);
  };
  for (const { source } of sourceGroups(groups)) {
    const { chairs = [], tech_leads = [], emeritus_leads = [] } = source.leadership ?? {};
    for (const lead of chairs) add(source.dir, lead, 'facilitator');
    for (const lead of tech_leads) add(source.dir, lead, 'expert');
    // The source says neither which of the two they were nor when they stepped down.
    for (const lead of emeritus_leads) add(source.dir, lead, 'lead', endedBy);
  }
  return [...memberships.values()];
}
