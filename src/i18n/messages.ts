/** English, and the shape of every other language: strings, or functions of what they speak about. */
export const en = {
  locale: 'en',

  // Faces
  loading: 'Loading…',
  retry: 'Retry',
  stale: 'Not up to date',
  more: 'Show more',
  older: 'Show older posts',
  errors: {
    'not-found': 'This is no longer here.',
    forbidden: 'You may not see this.',
    unauthenticated: 'Sign in to see this.',
    offline: 'There is no connection. Check yours and try again.',
    'rate-limited': 'Too many requests just now. Try again in a moment.',
    conflict: 'Somebody changed this meanwhile. Load it again.',
    invalid: 'This could not be read. Tell the people who run this page.',
    unsupported: 'This is not available here.',
    unavailable: 'The directory does not answer. Try again in a moment.',
    unknown: 'Something went wrong. Try again.',
  } as Readonly<Record<string, string>>,
  providerFailed: 'People and groups could not be loaded. Check the connection and try again.',

  // People
  external: 'External',
  externalOf: (organisation: string) => `External · ${organisation}`,
  formerColleague: 'Former colleague',
  system: 'Automatic',
  unknownPerson: 'Unknown person',
  presence: { available: 'Available', busy: 'Busy', away: 'Away', offline: 'Offline' } as Readonly<
    Record<string, string>
  >,

  // Finding people
  findPeople: 'Find people',
  findPlaceholder: 'Name, team, place or topic',
  clear: 'Clear search',
  people: (count: number, shown: string) => (count === 1 ? `${shown} person` : `${shown} people`),
  shownOf: (shown: string, total: string) => `${shown} of ${total}`,
  searching: 'Searching…',
  noPeople: 'Nobody found',
  noPeopleHint: 'Try fewer words, or another spelling.',
  noPeopleFiltered: 'Nobody matches these filters.',
  clearFilters: 'Clear filters',
  filters: 'Filters',
  facets: { unit: 'Unit', location: 'Place', topic: 'Topic', affiliation: 'Affiliation' } as Readonly<
    Record<string, string>
  >,
  facetValues: { internal: 'Internal', external: 'External' } as Readonly<Record<string, string>>,
  reasons: {
    topic: 'Knows',
    askMeAbout: 'Ask about',
    unit: 'Unit',
    location: 'Place',
    handle: 'Handle',
    organisation: 'Organisation',
    title: 'Title',
  } as Readonly<Record<string, string>>,

  // Groups
  groupKinds: {
    announcement: 'Announcements',
    forum: 'Forum',
    practice: 'Community of practice',
    project: 'Project',
    team: 'Team',
    network: 'Network',
    external: 'With outsiders',
  } as Readonly<Record<string, string>>,
  groupStages: {
    draft: 'Draft',
    pilot: 'Pilot',
    dormant: 'Dormant',
    archived: 'Archived',
  } as Readonly<Record<string, string>>,
  joinPolicies: {
    open: 'open to all',
    request: 'open to request',
    invite: 'by invitation',
    closed: 'closed',
  } as Readonly<Record<string, string>>,
  visibilities: { members: 'for members', hidden: 'hidden' } as Readonly<Record<string, string>>,
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
  resourceKinds: {
    chat: 'Chat',
    documents: 'Documents',
    calendar: 'Calendar',
    code: 'Code',
    mail: 'Mailing list',
    page: 'Page',
  } as Readonly<Record<string, string>>,
  andMore: (count: string) => `+${count}`,
  andMoreName: (count: number) => (count === 1 ? '1 more person' : `${count} more people`),

  // Conversations
  conversations: 'Conversations',
  purposes: {
    announce: 'Announcement',
    ask: 'Question',
    decide: 'Decision',
    progress: 'Progress',
    idea: 'Idea',
    thank: 'Thanks',
    introduce: 'Introduction',
    story: 'Story',
  } as Readonly<Record<string, string>>,
  inGroup: 'in',
  edited: 'edited',
  answer: 'Answer',
  answered: 'Answered',
  unanswered: 'Unanswered',
  reply: 'reply',
  replies: (count: number, shown: string) => (count === 1 ? `${shown} reply` : `${shown} replies`),
  moreReplies: 'Show more replies',
  reactions: {
    thanks: (count: number, shown: string) => (count === 1 ? `${shown} thank-you` : `${shown} thanks`),
    like: (count: number, shown: string) => (count === 1 ? `${shown} like` : `${shown} likes`),
    agree: (_count: number, shown: string) => `${shown} agree`,
    celebrate: (count: number, shown: string) => (count === 1 ? `${shown} cheer` : `${shown} cheers`),
  } as Readonly<Record<string, (count: number, shown: string) => string>>,
  removedPost: 'This post was removed.',
  hiddenPost: 'This post is hidden while it is reviewed.',
  closedPost: 'Closed',
  noPosts: 'No posts yet',
  noPostsHint: 'What people write here will appear in this place.',
  attachment: 'Attachment',
  result: 'Result',
  votes: (count: number, shown: string) => (count === 1 ? `${shown} vote` : `${shown} votes`),

  // Expertise
  bases: {
    'self-declared': 'Says so',
    endorsed: 'Endorsed',
    assigned: 'Assigned',
    earned: 'Earned',
    certified: 'Certified',
  } as Readonly<Record<string, string>>,
  levels: { beginner: 'Beginner', intermediate: 'Intermediate', advanced: 'Advanced', expert: 'Expert' } as Readonly<
    Record<string, string>
  >,
  endorsedBy: (count: number, shown: string) => (count === 1 ? 'Endorsed by 1 person' : `Endorsed by ${shown} people`),
  certifiedBy: (issuer: string) => `Certified by ${issuer}`,
  evidence: (count: number, shown: string) => (count === 1 ? '1 piece of evidence' : `${shown} pieces of evidence`),
  lastUsed: (when: string) => `last ${when}`,
  expired: 'Expired',
  expiredOn: (date: string) => `Expired ${date}`,
  validUntil: (date: string) => `valid until ${date}`,
  noExpertise: 'Nothing is known about this here.',
  expertiseOf: (person: string, topic: string) => `${person}: ${topic}`,

  // Time and size
  justNow: 'just now',
  timeOfDay: (day: string, time: string) => `${day}, ${time}`,
  localTime: (time: string) => `${time} local time`,
};

/** Every text of the widgets. A language module gives all of them. */
export type Messages = typeof en;
