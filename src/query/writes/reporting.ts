import type { DecisionDraft, Report, ReportDraft } from '../../model/index.js';
import { isAboutActivities } from '../queries/activities.js';
import { refresh } from '../refresh.js';
import type { Write } from './write.js';

/** Reports abuse, or a barrier that keeps people out. */
export const reportWrite = (draft: ReportDraft): Write<Report> => ({
  needs: 'report',
  about: 'reports',
  run: (provider, options) => provider.report?.(draft, options),
});

/** Decides about a report. What is decided about looks different then. */
export const decideWrite = (reportId: string, decision: DecisionDraft): Write<Report> => ({
  needs: 'decide',
  about: `report ${reportId}`,
  run: (provider, options) => provider.decide?.(reportId, decision, options),
  done: (client) => void refresh(client, isAboutActivities),
});

/** Objects to a decision, once. */
export const appealWrite = (reportId: string, text: string): Write<Report> => ({
  needs: 'appeal',
  about: `report ${reportId}`,
  run: (provider, options) => provider.appeal?.(reportId, text, options),
});
