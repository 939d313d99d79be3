/** Words by words from outside: without a prototype, so that `constructor` is just an unknown one. */
const table = <V = string>(entries: Readonly<Record<string, V>>): Readonly<Record<string, V>> =>
  Object.freeze(Object.assign(Object.create(null) as Record<string, V>, entries));

/** English, and the shape of every other language: strings, or functions of what they speak about. */
export const en = {
  locale: 'en',

  // Faces
  loading: 'Loading…',
  retry: 'Retry',
  stale: 'Not up to date',
  more: 'Show more',
  older: 'Show older posts',
  errors: table({
    'not-found': 'This is no longer here.',
    forbidden: 'You may not see this.',
    unauthenticated: 'Sign in to see this.',
    offline: 'There is no connection. Check yours and try again.',
    'rate-limited': 'Too many requests just now. Try again in a moment.',
    conflict: 'Somebody changed this meanwhile. Load it again.',
    invalid: 'This could not be read. Tell the people who run this page.',
    unavailable: 'The directory does not answer. Try again in a moment.',
    unknown: 'Something went wrong. Try again.',
  }),
  providerFailed: 'People and groups could not be loaded. Check the connection and try again.',

  // People
  external: 'External',
  externalOf: (organisation: string) => `External · ${organisation}`,
  formerColleague: 'Former colleague',
  system: 'Automatic',
  unknownPerson: 'Unknown person',
  presence: table({ available: 'Available', busy: 'Busy', away: 'Away', offline: 'Offline' }),

  // Finding people
  findPeople: 'Find people',
  findPlaceholder: 'Name, team, place or topic',
  clear: 'Clear search',
  people: (count: number, shown: string) => (count === 1 ? `${shown} person` : `${shown} people`),
  searching: 'Searching…',
  noPeople: 'Nobody found',
  noPeopleHint: 'Try fewer words, or another spelling.',
  noPeopleFiltered: 'Nobody matches these filters.',
  clearFilters: 'Clear filters',
  facets: table({ unit: 'Unit', location: 'Place', topic: 'Topic', affiliation: 'Affiliation' }),
  facetValues: table({ internal: 'Internal', external: 'External' }),
  reasons: table({
    topic: 'Knows',
    askMeAbout: 'Ask about',
    unit: 'Unit',
    location: 'Place',
    handle: 'Handle',
    organisation: 'Organisation',
    title: 'Title',
    sortName: 'Also written',
  }),

  // Groups
  groupKinds: table({
    announcement: 'Announcements',
    forum: 'Forum',
    practice: 'Community of practice',
    project: 'Project',
    team: 'Team',
    network: 'Network',
    external: 'With outsiders',
  }),
  groupStages: table({
    draft: 'Draft',
    pilot: 'Pilot',
    dormant: 'Dormant',
    archived: 'Archived',
  }),
  joinPolicies: table({
    open: 'open to all',
    request: 'open to request',
    invite: 'by invitation',
    closed: 'closed',
  }),
  visibilities: table({ members: 'for members', hidden: 'hidden' }),
  looksAfterIt: 'Looks after it',
  experts: 'Experts',
  noExperts: 'Nobody named yet',
  sponsors: 'Sponsors',
  topics: 'Topics',
  facilitatorWanted: 'Nobody looks after it yet',
  members: (count: number, shown: string) => (count === 1 ? `${shown} member` : `${shown} members`),
  official: 'Official',
  rules: (version?: string) => (version ? `Rules v${version}` : 'Rules'),
  reviewDue: (date: string) => `review due ${date}`,
  reviewOverdue: (date: string) => `review was due ${date}`,
  active: (when: string) => `Active ${when}`,
  problem: 'Why it exists',
  objectives: 'Objectives',
  useCases: 'Good for',
  resources: 'Places',
  resourceKinds: table({
    chat: 'Chat',
    documents: 'Documents',
    calendar: 'Calendar',
    code: 'Code',
    mail: 'Mailing list',
    page: 'Page',
  }),
  andMore: (count: string) => `+${count}`,
  externals: (count: number, shown: string) => (count === 1 ? '1 external' : `${shown} external`),
  andMoreName: (count: number) => (count === 1 ? '1 more person' : `${count} more people`),

  // Conversations
  conversations: 'Conversations',
  purposes: table({
    announce: 'Announcement',
    ask: 'Question',
    decide: 'Decision',
    progress: 'Progress',
    idea: 'Idea',
    thank: 'Thanks',
    introduce: 'Introduction',
    story: 'Story',
  }),
  inGroup: 'in',
  edited: 'edited',
  answer: 'Answer',
  replies: (count: number, shown: string) => (count === 1 ? `${shown} reply` : `${shown} replies`),
  moreReplies: 'Show more replies',
  reactions: table<(count: number, shown: string) => string>({
    thanks: (count: number, shown: string) => (count === 1 ? `${shown} thank-you` : `${shown} thanks`),
    like: (count: number, shown: string) => (count === 1 ? `${shown} like` : `${shown} likes`),
    agree: (_count: number, shown: string) => `${shown} agree`,
    celebrate: (count: number, shown: string) => (count === 1 ? `${shown} cheer` : `${shown} cheers`),
  }),
  removedPost: 'This post was removed.',
  hiddenPost: 'This post is hidden while it is reviewed.',
  closedPost: 'Closed',
  noPosts: 'No posts yet',
  noPostsHint: 'What people write here will appear in this place.',
  attachment: 'Attachment',
  result: 'Result',
  votes: (count: number, shown: string) => (count === 1 ? `${shown} vote` : `${shown} votes`),

  // Expertise
  bases: table({
    'self-declared': 'Says so',
    endorsed: 'Endorsed',
    assigned: 'Assigned',
    earned: 'Earned',
    certified: 'Certified',
  }),
  levels: table({ beginner: 'Beginner', intermediate: 'Intermediate', advanced: 'Advanced', expert: 'Expert' }),
  endorsedBy: (count: number, shown: string) => (count === 1 ? 'Endorsed by 1 person' : `Endorsed by ${shown} people`),
  certifiedBy: (issuer: string) => `Certified by ${issuer}`,
  evidence: (count: number, shown: string) => (count === 1 ? '1 piece of evidence' : `${shown} pieces of evidence`),
  lastUsed: (when: string) => `last ${when}`,
  expired: 'Expired',
  expiredOn: (date: string) => `Expired ${date}`,
  validUntil: (date: string) => `valid until ${date}`,
  noExpertise: 'Nothing is known about this here.',

  // Time and size
  justNow: 'just now',
  timeOfDay: (day: string, time: string) => `${day}, ${time}`,
};

/** Every text of the widgets. A language module gives all of them. */
export type Messages = typeof en;
