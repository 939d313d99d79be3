import { ProviderError, type DataProvider } from '../../src/provider/index.js';

const never = () => new Promise<never>(() => undefined);

/** A back end that is there and takes for ever: for the loading face. */
export const slowProvider: DataProvider = {
  getPeople: never,
  getGroups: never,
  getActivities: never,
  getExpertise: never,
  searchPeople: never,
};

const refuse = () => Promise.reject(new ProviderError('unknown', 'A story shows what an error looks like.'));

/** A back end that always fails: for the error face. */
export const failingProvider: DataProvider = {
  getPeople: refuse,
  getGroups: refuse,
  getActivities: refuse,
  getExpertise: refuse,
  searchPeople: refuse,
};

const nothing = () => Promise.resolve({ items: [], total: 0 });
const nobody = () => Promise.resolve([]);

/** A back end that knows nothing: for the empty face. */
export const emptyProvider: DataProvider = {
  getPeople: nobody,
  getGroups: nobody,
  getActivities: nothing,
  getExpertise: nothing,
  searchPeople: nothing,
};
