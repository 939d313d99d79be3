import { expect } from '@open-wc/testing';

/** Fails each test of the suite during which something went wrong that nobody caught. */
export function expectNoStrayErrors(): void {
  const strays: unknown[] = [];
  const onRejection = (event: PromiseRejectionEvent) => {
    event.preventDefault();
    strays.push(event.reason);
  };
  const onError = (event: ErrorEvent) => {
    event.preventDefault();
    strays.push(event.error ?? event.message);
  };
  before(() => {
    addEventListener('unhandledrejection', onRejection);
    addEventListener('error', onError);
  });
  beforeEach(() => strays.splice(0));
  afterEach(async () => {
    // A rejection counts as unhandled when the task it came in is over.
    await new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = resolve;
      port2.postMessage(null);
    });
    expect(strays).to.deep.equal([]);
  });
  after(() => {
    removeEventListener('unhandledrejection', onRejection);
    removeEventListener('error', onError);
  });
}

/** What the console is warned of while `act` runs. */
export async function warningsOf(act: () => unknown): Promise<unknown[][]> {
  const said: unknown[][] = [];
  const { warn } = console;
  console.warn = (...words: unknown[]) => said.push(words);
  try {
    await act();
  } finally {
    console.warn = warn;
  }
  return said;
}
