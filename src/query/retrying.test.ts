import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { ProviderError, type ProviderErrorCode } from '../provider/index.js';
import { isRetried, retryDelay } from './retrying.js';

const codes: ProviderErrorCode[] = [
  'not-found',
  'unauthenticated',
  'forbidden',
  'offline',
  'rate-limited',
  'conflict',
  'invalid',
  'unsupported',
  'unavailable',
  'unknown',
];

describe('A read that failed', () => {
  it('is tried again twice where that may help, and never otherwise', () => {
    const retried = codes.filter((code) => isRetried(0, new ProviderError(code)));
    expect(retried).to.deep.equal(['offline', 'rate-limited', 'unavailable']);
    expect(isRetried(1, new ProviderError('unavailable'))).to.equal(true);
    expect(isRetried(2, new ProviderError('unavailable'))).to.equal(false);
    expect(isRetried(0, new TypeError('a mistake'))).to.equal(false);
  });

  it('waits as long as the back end says, if that is bearable', () => {
    const busy = (retryAfterMs: number) => new ProviderError('rate-limited', 'busy', { retryAfterMs });
    expect(retryDelay(0, busy(7000))).to.equal(7000);
    expect(isRetried(0, busy(10_000))).to.equal(true);
    expect(isRetried(0, busy(10_001))).to.equal(false);
  });

  it('waits longer each time, and never as long as all others', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1 }), fc.double({ min: 0, max: 1, noNaN: true }), (failures, chance) => {
        const wait = retryDelay(failures, new ProviderError('unavailable'), () => chance);
        expect(wait).to.be.within(500 * 2 ** failures, 1000 * 2 ** failures);
      }),
    );
  });
});
