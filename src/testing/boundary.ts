import {
  withParsing,
  type DataProvider,
  type ProviderFailure,
  type ProviderMethod,
  type ProviderProblem,
} from '../provider/index.js';

/** What came through the parsing boundary. */
export interface Outcome {
  readonly value?: unknown;
  readonly failure?: ProviderFailure;
  readonly problems: readonly ProviderProblem[];
}

/** What comes through the boundary when a method does this. */
export async function outcomeOf(
  method: ProviderMethod,
  act: (...args: never[]) => unknown,
  ...args: unknown[]
): Promise<Outcome> {
  const problems: ProviderProblem[] = [];
  const provider = { getPeople: () => Promise.resolve([]), [method]: act } as unknown as DataProvider;
  const parsed = withParsing(provider, (problem) => problems.push(problem));
  const call = parsed[method] as (...given: unknown[]) => Promise<unknown>;
  try {
    return { value: await call(...args), problems };
  } catch (thrown) {
    return { failure: thrown as ProviderFailure, problems };
  }
}
