/** Ids of the sample that demos, stories and tests may count on: they are the same in every version of the sample. */
export const sampleIds = {
  viewer: 'elena-lopez',
  people: {
    /** Firmware engineer in Gothenburg, endorsed for valve control. */
    expert: 'asa-lindstrom',
    /** Service lead in Lyon, facilitator of Field Service Europe. */
    facilitator: 'tran-thi-ngoc',
    /** Of a supplier. */
    external: 'jonas-okafor',
    arabic: 'fatima-zahra-el-idrissi',
    japanese: 'sato-misaki',
    chinese: 'li-xiaolong',
    leaver: 'henrik-dahl',
    system: 'plant-bot',
    /** Has an id and a name, and nothing else. */
    bare: 'kim',
    /** Has a name too long for any line. */
    longName: 'maria-da-conceicao',
    /** At the top of the chain of managers. */
    chief: 'ingrid-solheim',
    manager: 'paulo-tavares',
  },
  groups: {
    /** A practice with everything a group can tell. */
    practice: 'field-service-europe',
    safety: 'safety-walk',
    guild: 'data-guild',
    /** The viewer looks after it. */
    facilitated: 'new-at-nordwind',
    /** Hidden, and the viewer is not in it. */
    hidden: 'project-aurora',
    /** Seen, its members are not. */
    membersConcealed: 'parents-network',
    /** Seen, what is written in it is not. */
    contentConcealed: 'works-council',
    archived: 'office-move-lyon',
    /** Nobody looks after it. */
    vacant: 'seals-and-bearings',
    announcements: 'nordwind-news',
    external: 'acme-co-development',
    bare: 'chess',
  },
  topics: {
    expert: 'valve-control',
    /** Asked about, and nobody is known for it. */
    uncovered: 'hydrogen',
  },
  expertise: {
    endorsed: 'asa-lindstrom--valve-control',
    certifiedExpired: 'tran-thi-ngoc--working-at-height',
    selfDeclared: 'sato-misaki--translation',
    stale: 'tran-thi-ngoc--bearing-failure',
  },
  activities: {
    answered: 'a-0001',
    unanswered: 'a-0005',
    decision: 'a-0006',
    announcement: 'a-0008',
    poll: 'a-0010',
    edited: 'a-0011',
    removed: 'a-0012',
    hiddenPendingReview: 'a-0014',
    byLeaver: 'a-0015',
    inFrench: 'a-0017',
    inJapanese: 'a-0019',
    inArabic: 'a-0020',
    long: 'a-0021',
    html: 'a-0022',
    attachmentOnly: 'a-0023',
  },
} as const;
