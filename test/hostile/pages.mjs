// The pages: each is what somebody else's site may be like. `watch.js` comes first, so that nothing goes unseen.
import { importMap, importMapTag, integrityOf, scriptTag } from '../../scripts/sri/integrity.mjs';

/** The policy the docs promise to work with (CONTRACT.md, "Platform traps"). */
const strictPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' blob:",
  "require-trusted-types-for 'script'",
].join('; ');

const kith = '<script type="module" src="/__hostile__/ours/all.js"></script>';
const others = '<script type="module" src="/__hostile__/theirs/all.js"></script>';

/** Every data element, and somebody whose name and title are long. */
const tags = (prefix = 'kith') => `
  <p>
    Ask <${prefix}-person person-id="asa"></${prefix}-person> and
    <${prefix}-person person-id="long" lines="3"></${prefix}-person> about
    <${prefix}-expert-badge person-id="asa" topic-id="valves"></${prefix}-expert-badge>.
  </p>
  <${prefix}-expert-badge person-id="asa" topic-id="valves" view="row"></${prefix}-expert-badge>
  <${prefix}-group-card group-id="field" view="full"></${prefix}-group-card>
  <${prefix}-people-finder></${prefix}-people-finder>
  <${prefix}-activity-feed></${prefix}-activity-feed>`;

const provided = (content = tags(), prefix = 'kith') =>
  `<${prefix}-provider src="/__hostile__/network.json">${content}</${prefix}-provider>`;

const page = ({ head = kith, body = provided(), html = 'lang="en"', doctype = '<!doctype html>' } = {}) => `${doctype}
<html ${html}>
  <head>
    <meta charset="utf-8" />
    <title>A page</title>
    <script src="/__hostile__/watch.js"></script>
    ${head}
  </head>
  <body>${body}</body>
</html>`;

const css = (rules) => `<style>${rules}</style>${kith}`;

/** Registers every element of a copy under another prefix. */
const prefixed = (copy) => `<script type="module" src="/__hostile__/prefix.js?copy=${copy}&prefix=acme"></script>`;

/** Every file held to its hash, as `npm run sri` prints it, wherever the files come from. */
const checked = (hashes, base) => ({
  headers: {
    'content-security-policy': `${strictPolicy}; trusted-types lit-html`.replace(
      "script-src 'self'",
      `script-src 'self' '${integrityOf(importMap(hashes, base))}'`,
    ),
  },
  html: page({ head: importMapTag(hashes, base) + scriptTag('all.js', hashes, base) }),
});

/** A page is what it is, or made with the hashes of our copy's files. */
export const pages = {
  plain: { html: page() },

  'strict-policy': {
    headers: { 'content-security-policy': `${strictPolicy}; trusted-types lit-html` },
    html: page(),
  },
  'strict-policy-two-copies': {
    headers: { 'content-security-policy': `${strictPolicy}; trusted-types lit-html 'allow-duplicates'` },
    html: page({ head: kith + others }),
  },

  // Resets, frameworks with class names like ours, and rules nobody dares to remove any more.
  'global-css': {
    html: page({
      head: css(`
        html { font-size: 62.5%; }
        body { font: 1.6rem/1.5 serif; }
        * { box-sizing: content-box; margin: 0; padding: 0; border: 0; vertical-align: baseline; }
        *::before, *::after { box-sizing: content-box; content: "page" !important; }
        div, span, section, article, ul, li, dl, dd, dt, search, svg { all: revert; float: left; min-width: 500px; }
        div { display: flex; }
        button, input {
          all: unset !important; display: block !important; width: 100% !important; padding: 40px !important;
          background: rgb(255, 0, 0) !important; text-transform: uppercase !important;
        }
        a { color: rgb(255, 0, 0) !important; text-decoration: line-through !important; }
        p { margin: 50px 0 !important; }
        img, svg { width: 100% !important; height: auto !important; }
        .card, .row, .name, .muted, .small, .badge, .line, .faces, .body, .field { display: none !important; }
        [class], [part], [role] { outline: 9px solid rgb(255, 0, 0) !important; }
        @keyframes kith-appear { to { opacity: 0; } }
        :root { --_muted: rgb(255, 0, 0); --_surface: rgb(255, 0, 0); --_s4: 99px; --_radius: 99px; }
      `),
      body: `${provided()}<div id="theirs"><button>Buy</button></div>`,
    }),
  },

  quirks: { html: page({ doctype: '', body: `<table width="100%"><tr><td>${provided()}</td></tr></table>` }) },
  standards: { html: page({ body: `<table width="100%"><tr><td>${provided()}</td></tr></table>` }) },

  dark: { html: page({ head: css('body { background: #17191c; color: #e6e6e6; }') }) },
  'dark-grey': { html: page({ head: css('body { background: #2b2d31; color: #dcddde; }') }) },

  'large-text': { html: page({ head: css('html { font-size: 200%; }') }) },
  zoomed: { html: page({ head: css('body { zoom: 2; }') }) },

  'right-to-left': { html: page({ html: 'lang="ar" dir="rtl"' }) },

  // What is defined twice is lost: a module that sees `define.amd` and registers there instead is never run.
  loaders: {
    html: page({
      head: `<script>
        window.calls = [];
        window.define = (...args) => window.calls.push(args);
        window.define.amd = { jQuery: true };
        window.require = window.requirejs = window.define;
        window.module = { exports: {} };
        window.exports = window.module.exports;
        window.jQuery = window.$ = (...args) => window.calls.push(args);
        window.$.fn = window.$.prototype = { jquery: '1.12.4' };
        window._ = window.$;
        // As Prototype and MooTools did.
        Array.prototype.each = function (run) { this.forEach(run); };
        Function.prototype.delay = function (s) { return setTimeout(this, s * 1000); };
        String.prototype.strip = function () { return this.trim(); };
        window.process = { env: undefined };
        window.global = undefined;
        window.theirs = { define, require, module, $, jQuery, _ };
        window.watched.globals = Object.keys(window);
      </script>${kith}`,
    }),
  },

  // A framework's component around the tags, the provider inside; another around the tags alone; a closed one.
  'shadow-root': {
    html: page({
      head: '',
      body: `
        <acme-app><template shadowrootmode="open"><main>${provided()}</main></template></acme-app>
        <kith-provider src="/__hostile__/network.json">
          <acme-panel
            ><template shadowrootmode="open"
              ><acme-tab><template shadowrootmode="open">${tags()}</template></acme-tab></template
            ></acme-panel>
          <acme-box><template shadowrootmode="closed"><slot></slot></template>${tags()}</acme-box>
          <acme-safe></acme-safe>
        </kith-provider>
        <script>
          class Safe extends HTMLElement {
            connectedCallback() {
              window.closedRoot = this.attachShadow({ mode: 'closed' });
              window.closedRoot.innerHTML = ${JSON.stringify(tags())};
            }
          }
          customElements.define('acme-safe', Safe);
        </script>
        ${kith}`,
    }),
  },

  dialog: { html: page({ body: provided(`<dialog>${tags()}</dialog>`) }) },
  details: { html: page({ body: provided(`<details><summary>More</summary>${tags()}</details>`) }) },
  tab: { html: page({ body: provided(`<div role="tabpanel" hidden>${tags()}</div>`) }) },
  // One that the browser itself leaves out until it is found or shown.
  'tab-until-found': { html: page({ body: provided(`<div hidden="until-found">${tags()}</div>`) }) },
  frame: {
    html: page({ head: '', body: '<iframe src="/__hostile__/pages/plain" width="380" height="900"></iframe>' }),
  },

  'before-script': { html: page({ head: '', body: provided() }) },
  'before-script-without-provider': { html: page({ head: '', body: tags() }) },
  'without-provider': { html: page({ body: tags() }) },
  'two-places': {
    html: page({
      body: `
        <kith-provider id="first">
          ><main id="here">${tags()}</main><aside id="beside"></aside
        ></kith-provider>
        <section id="nowhere"></section>
        <kith-provider id="second" src="/__hostile__/network.json"><main id="there"></main></kith-provider>`,
    }),
  },

  'two-copies': { html: page({ head: kith + others }) },
  'same-copy-twice': {
    html: page({ head: kith + kith.replace('all.js', 'all.js?again') }),
  },
  'two-prefixes': {
    html: page({
      head: kith + prefixed('theirs'),
      body: provided(tags() + tags('acme')) + provided(tags() + tags('acme'), 'acme'),
    }),
  },
  'late-provider': { html: page({ body: provided(tags(), 'acme') }) },
  'both-prefixes': { html: page({ head: kith + prefixed('ours'), body: provided(tags() + tags('acme')) }) },
  'own-prefix': { html: page({ head: prefixed('ours'), body: provided(tags('acme'), 'acme') }) },

  integrity: (hashes) => checked(hashes, '/__hostile__/ours/'),
  'tampered-entry': (hashes) => checked(hashes, '/__hostile__/tampered-entry/'),
  'tampered-chunk': (hashes) => checked(hashes, '/__hostile__/tampered-chunk/'),
  'tampered-lazy-chunk': (hashes) => checked(hashes, '/__hostile__/tampered-lazy-chunk/'),
  'tampered-reader': (hashes) => checked(hashes, '/__hostile__/tampered-reader/'),
  'tampered-unchecked': { html: page({ head: kith.replace('ours', 'tampered-unchecked') }) },
};
