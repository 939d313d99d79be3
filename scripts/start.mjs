// `npm start`: the demo page with the sample organisation; `npm start -- --data FILE`: the same page with a JSON document.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { createServer } from 'vite';
import { chooseIds, pageFor } from './demo-data.mjs';

const root = path.dirname(import.meta.dirname);
const page = path.join(root, 'demo/index.html');
const dataUrl = '/kith-data.json';
const usage = 'Usage: npm start -- [--data FILE.json] [--port NUMBER]';

class InputError extends Error {}

function options() {
  try {
    const { values } = parseArgs({ options: { data: { type: 'string' }, port: { type: 'string' } } });
    const port = Number(values.port ?? 5173);
    if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Error(`"${values.port}" is not a port.`);
    // npm runs scripts in the project's folder; the person meant the folder they stand in.
    const from = process.env.INIT_CWD ?? process.cwd();
    return { data: values.data && path.resolve(from, values.data), port };
  } catch (error) {
    throw new InputError(`${error.message}\n${usage}`);
  }
}

async function readDocument(file) {
  const text = await readFile(file, 'utf8').catch((error) => {
    const reason = error.code === 'ENOENT' ? 'there is no such file' : error.message;
    throw new InputError(
      `Cannot read ${file}: ${reason}. Pass the path of a Kith JSON document: npm start -- --data FILE`,
    );
  });
  const expected = 'A Kith JSON document looks like { "kith": 1, "people": [{ "id": "…", "name": "…" }], … }.';
  let document;
  try {
    document = JSON.parse(text);
  } catch (error) {
    throw new InputError(`${file} is not JSON (${error.message}). ${expected}`);
  }
  if (document?.kith !== 1) throw new InputError(`${file} has no "kith": 1. ${expected}`);
  if (!Array.isArray(document.people)) throw new InputError(`${file} has no list of "people". ${expected}`);
  const lists = ['groups', 'memberships', 'expertise'];
  const wrong = lists.find((name) => (document[name] ?? undefined) !== undefined && !Array.isArray(document[name]));
  if (wrong) throw new InputError(`"${wrong}" in ${file} is no list. ${expected}`);
  return document;
}

/** Objects without their required fields are the widgets' matter to report; here they are only passed over. */
const usable = (list, ...required) =>
  (list ?? []).filter((item) => required.every((field) => typeof item?.[field] === 'string' && item[field] !== ''));

const chosenFrom = (document) =>
  chooseIds(
    {
      people: usable(document.people, 'id', 'name'),
      groups: usable(document.groups, 'id', 'name'),
      memberships: usable(document.memberships, 'personId', 'groupId'),
      expertise: usable(document.expertise, 'id', 'personId', 'topicId'),
    },
    Date.now(),
  );

/** Serves the demo at `/`, and the document beside it. Both are read anew at every request, so that edits show. */
function demo(data) {
  return {
    name: 'kith-demo',
    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://localhost');
        try {
          if (data && pathname === dataUrl) {
            const body = await readFile(data);
            response.setHeader('content-type', 'application/json');
            response.setHeader('cache-control', 'no-store');
            response.end(body);
          } else if (pathname === '/' || pathname === '/demo/' || pathname === '/demo/index.html') {
            const html = await readFile(page, 'utf8');
            const shown = data ? pageFor(html, chosenFrom(await readDocument(data)), dataUrl) : html;
            response.setHeader('content-type', 'text/html; charset=utf-8');
            response.end(await server.transformIndexHtml('/demo/index.html', shown));
          } else next();
        } catch (error) {
          next(error);
        }
      });
    },
  };
}

async function main() {
  const { data, port } = options();
  if (data) await readDocument(data);
  const server = await createServer({
    root,
    configFile: false,
    cacheDir: path.join(root, '.cache/vite'),
    appType: 'custom',
    clearScreen: false,
    logLevel: 'warn',
    // Only what the demo loads is looked at, and before the first visit: a reload in the middle of it would be ugly.
    optimizeDeps: { entries: ['src/define/all.ts', 'src/adapters/{memory,json-file}/index.ts'] },
    // Without a port that is free, Vite takes the next one.
    server: { host: 'localhost', port, strictPort: false, open: false },
    plugins: [demo(data)],
  });
  await server.listen();
  const address = server.httpServer?.address();
  const taken = typeof address === 'object' && address ? address.port : port;
  console.log(`Kith demo: http://localhost:${taken}/`);
  const stop = () => void server.close().finally(() => process.exit(0));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

try {
  await main();
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  console.error(error.message);
  process.exit(1);
}
