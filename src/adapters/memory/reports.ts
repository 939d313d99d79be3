import { momentOf } from '../../internal/dates.js';
import type { Report } from '../../model/index.js';
import type { DataProvider } from '../../provider/index.js';
import { answering } from './answering.js';
import type { Area } from './area.js';
import { included } from './included.js';
import { pageOf } from './paging.js';

/** The reports the viewer may decide about: those of groups they facilitate, or all with the permission `moderate`. */
export const reportReads = (area: Area): Pick<DataProvider, 'getReportQueue'> => ({
  getReportQueue: (query = {}, page, options) =>
    answering(options, () => {
      const reports = area.store.reports.filter(
        ({ groupId, state = 'open' }) =>
          area.sight.moderates(groupId) &&
          (query.state === undefined || state === query.state) &&
          (query.groupId === undefined || groupId === query.groupId),
      );
      const keyOf = ({ created, id }: Report) => [created === undefined ? 0 : momentOf(created), id];
      const paging = { list: 'reports', keyOf, defaultSize: area.store.options.pageSize };
      const paged = pageOf(reports, paging, page);
      return {
        ...paged,
        ...included(area, {
          people: paged.items.flatMap(({ reporterId, decision }) => [reporterId, decision?.byId]),
          groups: paged.items.map(({ groupId }) => groupId),
        }),
      };
    }),
});
