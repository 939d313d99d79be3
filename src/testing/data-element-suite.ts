import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { LitElement } from 'lit';
import { emulateMedia } from '../../test/support/media.js';
import { ProviderError, type DataProvider, type ProviderMethod } from '../provider/index.js';
import { faceSuite } from './face-suite.js';
import { bare } from './fixtures.js';
import { Stage, faceOf, wordsOf } from './stage.js';

/** What the suite has to know about a data element. */
export interface DataElement<E extends LitElement & { provider?: DataProvider | undefined }> {
  readonly tag: string;
  /** The method that tells what the element is about. */
  readonly method: ProviderMethod;
  /** Asks for something the small network has; `words` must then be on show. */
  readonly ask: (element: E) => void;
  readonly words: string;
  /** Asks for something else the small network has. */
  readonly askOther: (element: E) => void;
  readonly otherWords: string;
  /** Gives the object itself, and says what must then be on show. Absent for a search. */
  readonly give?: (element: E) => void;
  readonly givenWords?: string;
  /** What the method answers when there is nothing, and what the element says then. */
  readonly empty: { readonly answer: unknown; readonly words: string };
  /** Whether the face is an error where there is nothing. */
  readonly emptyIsError?: boolean;
  /** A small thing among words: no sentence asks it to sign in, and no line says that something newer is on its way. */
  readonly inline?: boolean;
  /** Where it asks by id for more than what it is about: what it says when the provider knows nothing of that. */
  readonly partial?: {
    readonly answers: Partial<Record<ProviderMethod, unknown>>;
    readonly shows: readonly string[];
    readonly never?: RegExp;
  };
}

/** The promises every data element keeps, as one table. */
export function dataElementSuite<E extends LitElement & { provider?: DataProvider | undefined }>(
  subject: DataElement<E>,
): void {
  const { tag, method } = subject;
  const stage = new Stage();
  const make = (ask = subject.ask) => {
    const element = document.createElement(tag) as unknown as E;
    ask(element);
    return element;
  };
  const show = async (provider: DataProvider, ask?: (element: E) => void) => {
    const element = make(ask);
    element.provider = provider;
    await stage.put(element);
    return element;
  };
  const accessible = async (element: E) => {
    stage.realTime();
    await expect(element).to.be.accessible();
  };

  describe(`<${tag}> as a data element`, () => {
    beforeEach(() => stage.begin());
    afterEach(async () => {
      stage.end();
      document.documentElement.removeAttribute('dir');
      await emulateMedia({});
    });

    it('waits without an error while there is no provider, however long, and says once what is missing', async () => {
      const said: unknown[] = [];
      const { warn } = console;
      console.warn = (message: unknown) => said.push(message);
      const element = await stage.put(make());
      await stage.settle(60_000);
      console.warn = warn;
      expect(faceOf(element)).to.equal('waiting');
      expect(said).to.have.length(1);
      expect(said[0]).to.contain(`<${tag}> waits for a data provider.`);
      await accessible(element);
    });

    it('is ready when its provider comes two seconds after it', async () => {
      const element = await stage.put(make());
      await stage.pass(2000);
      element.provider = bare().provider;
      await stage.settle();
      expect(faceOf(element)).to.equal('ready');
      expect(wordsOf(element)).to.contain(subject.words);
    });

    it('says that it is busy while it loads, and shows nothing for the first 150 ms', async () => {
      const script = bare();
      script.hold(method);
      const element = await show(script.provider);
      await stage.settle();
      expect(faceOf(element)).to.equal('loading');
      const box = element.shadowRoot?.querySelector('.faces');
      expect(box?.getAttribute('aria-busy')).to.equal('true');
      const skeleton = element.shadowRoot?.querySelector('.skeleton') ?? element;
      expect(getComputedStyle(skeleton).animationDelay).to.equal('0.15s');
      await accessible(element);
    });

    it('shows what it found', async () => {
      const element = await show(bare().provider);
      await stage.settle();
      expect(faceOf(element)).to.equal('ready');
      expect(wordsOf(element)).to.contain(subject.words);
      await accessible(element);
    });

    it('says so where there is nothing', async () => {
      const script = bare();
      script.script(method, () => subject.empty.answer);
      const element = await show(script.provider);
      await stage.settle();
      expect(faceOf(element)).to.equal(subject.emptyIsError ? 'error' : 'ready');
      expect(wordsOf(element)).to.contain(subject.empty.words);
      await accessible(element);
    });

    it('says what went wrong, and recovers when asked to try again', async () => {
      const script = bare();
      script.script(method, () => {
        throw new ProviderError('unavailable');
      });
      const element = await show(script.provider);
      await stage.settle(10_000);
      expect(faceOf(element)).to.equal('error');
      expect(wordsOf(element)).to.contain('does not answer');
      script.script(method);
      const retry = [...(element.shadowRoot?.querySelectorAll('button') ?? [])].find((b) =>
        b.textContent.includes('Retry'),
      );
      retry?.focus();
      retry?.click();
      await stage.settle();
      expect(faceOf(element)).to.equal('ready');
      expect(wordsOf(element)).to.contain(subject.words);
      // The button is gone; the keyboard's place is not.
      expect(document.activeElement?.localName).to.equal(tag);
    });

    it('has no fault axe can find while it shows an error', async () => {
      const script = bare();
      script.script(method, () => {
        throw new ProviderError('unknown');
      });
      const element = await show(script.provider);
      await stage.settle();
      expect(faceOf(element)).to.equal('error');
      await accessible(element);
    });

    it('does not offer to try again what cannot work', async () => {
      const script = bare();
      script.script(method, () => {
        throw new ProviderError('forbidden');
      });
      const element = await show(script.provider);
      await stage.settle();
      expect(wordsOf(element)).to.contain('You may not see this.');
      expect(wordsOf(element)).not.to.contain('Retry');
      await accessible(element);
    });

    it('shows an error, not junk, where the provider answers with junk', async () => {
      const script = bare();
      script.script(method, () => '<!doctype html><title>Sign in</title>');
      const element = await show(script.provider);
      await stage.settle(10_000);
      expect(faceOf(element)).to.equal('error');
      expect(wordsOf(element)).not.to.contain('doctype');
    });

    it('tells the page once what its own provider sent wrong', async () => {
      const script = bare();
      script.script(method, () => 'junk');
      const heard: Event[] = [];
      const listen = (event: Event) => heard.push(event);
      document.addEventListener('kith-provider-error', listen);
      await show(script.provider);
      await stage.settle(10_000);
      document.removeEventListener('kith-provider-error', listen);
      expect(heard).to.have.length(1);
    });

    it('keeps what it shows when a refresh fails, and says that it is not up to date', async () => {
      const script = bare();
      const element = await show(script.provider);
      await stage.settle();
      script.script(method, () => {
        throw new ProviderError('unavailable');
      });
      await stage.pass(120_000);
      element.remove();
      await stage.pass(1000);
      await stage.put(element);
      await stage.settle(10_000);
      expect(wordsOf(element)).to.contain(subject.words);
      expect(wordsOf(element)).to.contain('Not up to date');
      await accessible(element);
    });

    it('drops what it shows when the right to it is gone', async () => {
      const script = bare();
      const element = await show(script.provider);
      await stage.settle();
      script.script(method, () => {
        throw new ProviderError('forbidden');
      });
      await stage.pass(120_000);
      element.remove();
      await stage.pass(1000);
      await stage.put(element);
      await stage.settle(10_000);
      expect(faceOf(element)).to.equal('error');
      expect(wordsOf(element)).not.to.contain(subject.words);
    });

    it('never lets a late answer take the place of a later wish', async () => {
      const script = bare();
      const late: (() => void)[] = [];
      const first = Promise.resolve(subject.empty.answer);
      script.script(method, () => new Promise((resolve) => late.push(() => resolve(first))));
      const element = await show(script.provider);
      await stage.settle();
      script.script(method);
      subject.askOther(element);
      await element.updateComplete;
      await stage.settle();
      expect(wordsOf(element)).to.contain(subject.otherWords);
      for (const answer of late) answer();
      await stage.settle();
      expect(late).to.have.length(1);
      expect(wordsOf(element)).to.contain(subject.otherWords);
    });

    it('shows nothing at all where the method turns out not to be there', async () => {
      const script = bare();
      script.script(method, () => {
        throw new ProviderError('unsupported');
      });
      const element = await show(script.provider);
      await stage.settle();
      expect(wordsOf(element)).to.equal('');
      expect(element.shadowRoot?.querySelector('.card') === null).to.equal(true);
      await accessible(element);
    });

    it('aborts its call when it is removed', async () => {
      const script = bare();
      script.hold(method);
      const element = await show(script.provider);
      await stage.settle();
      element.remove();
      await stage.settle();
      expect(script.calls(method)).to.have.length(1);
      expect(script.calls(method)[0]?.signal?.aborted).to.equal(true);
    });

    it('neither aborts nor asks again when it is moved', async () => {
      const script = bare();
      script.hold(method);
      const element = await show(script.provider);
      await stage.settle();
      const elsewhere = document.createElement('section');
      stage.root.append(elsewhere);
      elsewhere.append(element);
      await stage.settle();
      expect(script.calls(method)).to.have.length(1);
      expect(script.calls(method)[0]?.signal?.aborted).to.equal(false);
      script.release(method);
      await stage.settle();
      expect(wordsOf(element)).to.contain(subject.words);
    });

    it('forgets all of one provider when it is given another', async () => {
      const element = await show(bare().provider);
      await stage.settle();
      const other = bare();
      other.hold(method);
      element.provider = other.provider;
      await element.updateComplete;
      await stage.settle();
      expect(wordsOf(element)).not.to.contain(subject.words);
    });

    const { give, givenWords } = subject;
    if (give && givenWords) {
      it('never asks for the object it was given', async () => {
        const script = bare();
        const element = await show(script.provider, give);
        await stage.settle();
        expect(wordsOf(element)).to.contain(givenWords);
        expect(script.calls(method)).to.have.length(0);
      });

      it('shows the object it was given without any provider', async () => {
        const element = await stage.put(make(give));
        await stage.settle();
        expect(faceOf(element)).to.equal('ready');
        expect(wordsOf(element)).to.contain(givenWords);
      });
    }

    it('lets every control be reached by Tab, in the order they stand', async () => {
      const element = await show(bare().provider);
      await stage.settle();
      const shadow = element.shadowRoot;
      const controls = [...(shadow?.querySelectorAll('a[href], button, input, [tabindex="0"]') ?? [])];
      stage.realTime();
      const reached: (Element | null | undefined)[] = [];
      while (reached.length < controls.length) {
        await sendKeys({ press: 'Tab' });
        reached.push(shadow?.activeElement);
      }
      expect(reached.every((control, i) => control === controls[i])).to.equal(true);
    });

    it('mirrors itself in a page that reads from right to left, without leaving its box', async () => {
      document.documentElement.dir = 'rtl';
      stage.root.style.inlineSize = '320px';
      const element = await show(bare().provider);
      await stage.settle();
      expect(getComputedStyle(element.shadowRoot?.querySelector('.faces') ?? element).direction).to.equal('rtl');
      const box = element.getBoundingClientRect();
      expect(element.shadowRoot?.querySelector('.faces')?.scrollWidth).to.be.at.most(Math.ceil(box.width));
      stage.root.style.removeProperty('inline-size');
      await accessible(element);
    });

    it('stays readable in forced colours', async () => {
      await emulateMedia({ 'forced-colors': 'active' });
      const element = await show(bare().provider);
      await stage.settle();
      expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
      await accessible(element);
    });

    it('keeps enough contrast in a dark theme', async () => {
      const element = make();
      element.setAttribute('theme', 'dark');
      element.provider = bare().provider;
      stage.root.style.background = '#1b1d21';
      await stage.put(element);
      await stage.settle();
      await accessible(element);
      stage.root.style.removeProperty('background');
    });
  });
  faceSuite(subject);
}
