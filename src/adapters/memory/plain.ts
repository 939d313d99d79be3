import { ProviderError, type DataProvider } from '../../provider/index.js';
import { answering } from './answering.js';
import type { Area } from './area.js';

type Plain = Pick<DataProvider, 'getViewer' | 'getPolicies' | 'getPresence' | 'getImage'>;

/** What is handed out as it is. */
export function plainReads({ store, viewer }: Area): Plain {
  const { policies } = store.document;
  const { images } = store.options;
  const knowsPresence = store.options.presence !== undefined || store.presence.length > 0;
  return {
    ...(viewer && { getViewer: (options) => answering(options, () => viewer) }),
    ...(policies && { getPolicies: (options) => answering(options, () => policies) }),
    ...(knowsPresence && {
      getPresence: (ids, options) =>
        answering(options, () =>
          store.presence.filter(({ personId }) => ids.includes(personId) && store.findable(personId)),
        ),
    }),
    ...(images && {
      getImage: (url, options) =>
        answering(options, () => {
          const image = images.get(url) ?? store.files.get(url);
          if (image) return image;
          throw new ProviderError('not-found', `There is no image "${url}".`);
        }),
    }),
  };
}
