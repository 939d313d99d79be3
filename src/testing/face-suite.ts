import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { emulateMedia } from '../../test/support/media.js';
import { ProviderError, type DataProvider, type ProviderErrorCode, type ProviderMethod } from '../provider/index.js';
import type { SignInRequestEvent } from '../views/index.js';
import type { DataElement } from './data-element-suite.js';
import { bare, type ScriptedProvider } from './fixtures.js';
import { Stage, connect, faceOf, wordsOf } from './stage.js';

/** The faces of every data element that is signed out, without a connection, refreshing, or told only a part. */
export function faceSuite<E extends LitElement & { provider?: DataProvider | undefined }>({
  tag,
  method,
  ask,
  words,
  inline = false,
  partial,
}: DataElement<E>): void {
  const stage = new Stage();
  const show = async (script: ScriptedProvider) => {
    const element = document.createElement(tag) as unknown as E;
    ask(element);
    element.provider = script.provider;
    await stage.put(element);
    await stage.settle(10_000);
    return element;
  };
  const failing = (code: ProviderErrorCode, script = bare()) => {
    script.script(method, () => {
      throw new ProviderError(code);
    });
    return script;
  };
  /** Has it read again what it shows: it comes back to the page when that is old. */
  const readAgain = async (element: E) => {
    await stage.pass(120_000);
    element.remove();
    await stage.pass(1000);
    await stage.put(element);
    await stage.settle();
  };
  const accessible = async (element: E) => {
    stage.realTime();
    await expect(element).to.be.accessible();
  };
  const signIn = (element: E) =>
    [...(element.shadowRoot?.querySelectorAll('button') ?? [])].find((button) => button.textContent === 'Sign in') ??
    expect.fail('there is no button to sign in');
  const requests = (act: (event: SignInRequestEvent) => void = () => undefined) => {
    const heard: SignInRequestEvent[] = [];
    stage.root.addEventListener('kith-sign-in-request', (event) => {
      heard.push(event);
      act(event);
    });
    return heard;
  };

  describe(`<${tag}>, signed out,`, () => {
    beforeEach(() => stage.begin());
    afterEach(() => stage.end());

    it('offers to sign in and nothing else, in a sentence where there is room for one', async () => {
      const element = await show(failing('unauthenticated'));
      expect(faceOf(element)).to.equal('error');
      expect(wordsOf(element).includes('Sign in to see this.')).to.equal(!inline);
      expect(wordsOf(element)).not.to.contain('Retry');
      signIn(element);
      await accessible(element);
    });

    it('gives way to the page’s own way to sign in', async () => {
      const element = await show(failing('unauthenticated'));
      const login = Object.assign(document.createElement('a'), {
        href: '#login',
        textContent: 'Log in',
        slot: 'signed-out',
      });
      element.append(login);
      await stage.settle();
      expect(login.checkVisibility()).to.equal(true);
      expect(signIn(element).checkVisibility()).to.equal(false);
      await accessible(element);
    });

    it('asks again at once where the page leaves it at that, and the keyboard keeps its place', async () => {
      const script = failing('unauthenticated');
      const heard = requests();
      const element = await show(script);
      script.script(method);
      signIn(element).focus();
      signIn(element).click();
      await stage.settle();
      expect(heard).to.have.length(1);
      expect(wordsOf(element)).to.contain(words);
      expect(document.activeElement?.localName).to.equal(tag);
    });

    it('waits while the page signs somebody in, and asks again when told', async () => {
      const script = failing('unauthenticated');
      const heard = requests((event) => event.preventDefault());
      const element = await show(script);
      const asked = script.calls(method).length;
      signIn(element).click();
      await stage.settle(5000);
      expect(script.calls(method)).to.have.length(asked);
      script.script(method);
      heard[0]?.detail.retry();
      await stage.settle();
      expect(wordsOf(element)).to.contain(words);
    });

    it('sees by itself that somebody comes back signed in', async () => {
      const script = failing('unauthenticated');
      const element = await show(script);
      script.script(method);
      window.dispatchEvent(new Event('visibilitychange'));
      await stage.settle();
      expect(wordsOf(element)).to.contain(words);
    });
  });

  describe(`<${tag}> without a connection`, () => {
    beforeEach(() => stage.begin());
    afterEach(() => {
      connect(true);
      stage.end();
    });

    it('says so without a Retry that cannot help, and goes on by itself', async () => {
      const script = failing('offline');
      connect(false);
      const element = await show(script);
      expect(wordsOf(element)).to.contain('There is no connection. This goes on by itself.');
      expect(element.shadowRoot?.querySelector('.faces button') === null).to.equal(true);
      script.script(method);
      connect(true);
      await stage.settle();
      expect(wordsOf(element)).to.contain(words);
    });

    it('has no fault axe can find meanwhile', async () => {
      connect(false);
      await accessible(await show(failing('offline')));
    });

    it('keeps what it shows, and says why that may be old', async () => {
      const script = bare();
      const element = await show(script);
      failing('offline', script);
      connect(false);
      await readAgain(element);
      await stage.settle(5000);
      expect(wordsOf(element)).to.contain(words).and.contain('There is no connection. This goes on by itself.');
      await accessible(element);
    });
  });

  describe(`<${tag}>, refreshing,`, () => {
    beforeEach(() => stage.begin());
    afterEach(async () => {
      stage.end();
      await emulateMedia({});
    });

    /** The animations of the sign, where there is one. */
    const sign = async () => {
      const script = bare();
      const element = await show(script);
      const before = element.getBoundingClientRect();
      script.hold(method);
      await readAgain(element);
      const after = element.getBoundingClientRect();
      expect(wordsOf(element)).to.contain(words);
      const box = element.shadowRoot?.querySelector('.faces') ?? element;
      return {
        element,
        box,
        moved: [after.width - before.width, after.height - before.height],
        animations: box
          .getAnimations({ subtree: true })
          .filter(({ effect }) => effect instanceof KeyframeEffect && effect.pseudoElement === '::before'),
      };
    };

    it(inline ? 'shows no sign of it' : 'moves nothing, and shows a sign of it only after a second', async () => {
      const { element, box, moved, animations } = await sign();
      expect(moved).to.deep.equal([0, 0]);
      expect(animations.length > 0).to.equal(!inline);
      const seenAt = (ms: number) => {
        for (const animation of animations) animation.currentTime = ms;
        return Number(getComputedStyle(box, '::before').opacity);
      };
      if (!inline) expect([seenAt(0), seenAt(990), seenAt(1200)]).to.deep.equal([0, 0, 1]);
      await accessible(element);
    });

    it('stands still for those who want less motion', async () => {
      await emulateMedia({ 'prefers-reduced-motion': 'reduce' });
      const { animations } = await sign();
      expect(animations.map((animation) => animation.effect?.getComputedTiming().duration)).to.deep.equal(
        inline ? [] : [0],
      );
    });
  });

  describe(`<${tag}>, told only a part,`, () => {
    beforeEach(() => stage.begin());
    afterEach(() => stage.end());

    it('says whom to tell where nothing of the answer could be used', async () => {
      const element = await show(failing('invalid'));
      expect(wordsOf(element)).to.contain('This could not be read. Tell the people who run this page.');
      await accessible(element);
    });

    if (!partial) return;
    it('shows what is known, and claims nothing of the rest', async () => {
      const script = bare();
      for (const [asked, answer] of Object.entries(partial.answers)) {
        script.script(asked as ProviderMethod, () => answer);
      }
      const element = await show(script);
      for (const said of partial.shows) expect(wordsOf(element)).to.contain(said);
      if (partial.never) expect(wordsOf(element)).not.to.match(partial.never);
      expect(element.shadowRoot?.querySelector('.note') === null).to.equal(true);
      await accessible(element);
    });
  });
}
