// Firefox and WebKit as the tests need them: one page at a time, which alone has the keyboard.
import { chromeLauncher, puppeteerCore } from '@web/test-runner-chrome';
import { WebdriverLauncher } from '@web/test-runner-webdriver';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import net from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { findFirefox, findWebKit } from '../../scripts/find-engines.mjs';
import { chromium } from './chromium.mjs';

const engines = { chromium, firefox, webkit };

/** @param {string} names e.g. `firefox,webkit` */
export const launchers = (names) =>
  names.split(',').map((name) => {
    if (!Object.hasOwn(engines, name))
      throw new Error(`There is no engine "${name}": ${Object.keys(engines).join(', ')}.`);
    return engines[name]();
  });

/** Over WebDriver BiDi. */
function firefox() {
  const executablePath = findFirefox();
  if (!executablePath) throw missing('Firefox');
  const launcher = chromeLauncher({
    puppeteer: puppeteerCore,
    concurrency: 1,
    launchOptions: { browser: 'firefox', executablePath },
  });
  // Pages are used again for the next file: what one file emulated must not reach another.
  const stopSession = launcher.stopSession.bind(launcher);
  launcher.stopSession = async (id) => {
    const page = launcher.getPage(id);
    const result = await stopSession(id);
    if (!page.isClosed()) await page.emulateTimezone();
    return result;
  };
  return launcher;
}

function webkit() {
  const programs = findWebKit();
  if (!programs) throw missing('WebKit');
  return new WebKit(programs);
}

const missing = (name) => new Error(`${name} was not found: run \`node scripts/setup.mjs --engines\`.`);

/** WebKitGTK's MiniBrowser on a screen of its own. */
class WebKit extends WebdriverLauncher {
  concurrency = 1;
  #programs;
  #children = [];
  #last = Promise.resolve();

  constructor(programs) {
    super({
      hostname: '127.0.0.1',
      path: '/',
      logLevel: 'error',
      connectionRetryCount: 0,
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': { binary: programs.browser, args: ['--automation'] },
      },
    });
    this.#programs = programs;
  }

  async initialize(config) {
    await super.initialize({ ...config, concurrency: 1 });
    this.name = 'WebKit';
    // However the run ends, nothing of ours stays behind.
    process.once('exit', () => this.#endChildren());
    const display = await this.#startScreen();
    this.options.port = await freePort();
    await this.#startDriver(this.options.port, display);
  }

  /** It picks the number of its display itself. */
  async #startScreen() {
    const screen = this.#spawn(
      this.#programs.screen,
      ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'],
      { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
    );
    const [number] = await Promise.race([once(screen.stdio[3], 'data'), once(screen, 'exit').then(() => [])]);
    if (number === undefined) throw new Error('Xvfb did not start.');
    return `:${String(number).trim()}`;
  }

  async #startDriver(port, display) {
    const driver = this.#spawn(this.#programs.driver, [`--port=${port}`, '--host=127.0.0.1'], {
      stdio: 'ignore',
      env: {
        ...process.env,
        DISPLAY: display,
        GDK_BACKEND: 'x11',
        NO_AT_BRIDGE: '1',
        LIBGL_ALWAYS_SOFTWARE: '1',
        WEBKIT_DISABLE_COMPOSITING_MODE: '1',
        // Its sandbox does not work for root. It opens our own pages only.
        ...(process.getuid() === 0 ? { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' } : {}),
      },
    });
    for (let tries = 0; tries < 200; tries++) {
      if (driver.exitCode !== null) throw new Error(`WebKitWebDriver ended with ${driver.exitCode}.`);
      if (await answers(port)) return;
      await pause(50);
    }
    throw new Error('WebKitWebDriver does not answer.');
  }

  #spawn(program, args, options) {
    const child = spawn(program, args, options);
    this.#children.push(child);
    return child;
  }

  #endChildren() {
    for (const child of this.#children.splice(0).reverse()) child.kill();
  }

  /** The driver refuses an action while another one is under way. */
  #inTurn(act) {
    const mine = this.#last.then(act);
    this.#last = mine.catch(() => undefined);
    return mine;
  }

  sendKeys(id, keys) {
    // WebdriverIO presses keys given together as a chord, in which a letter cannot come twice.
    return this.#inTurn(async () => {
      for (const key of keys) await super.sendKeys(id, [key]);
    });
  }

  sendMouseMove(...args) {
    return this.#inTurn(() => super.sendMouseMove(...args));
  }

  sendMouseClick(...args) {
    return this.#inTurn(() => super.sendMouseClick(...args));
  }

  sendMouseDown(...args) {
    return this.#inTurn(() => super.sendMouseDown(...args));
  }

  sendMouseUp(...args) {
    return this.#inTurn(() => super.sendMouseUp(...args));
  }

  resetMouse(...args) {
    return this.#inTurn(() => super.resetMouse(...args));
  }

  async stop() {
    await super.stop();
    this.#endChildren();
  }
}

async function freePort() {
  const server = net.createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

async function answers(port) {
  const socket = net.connect(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}
