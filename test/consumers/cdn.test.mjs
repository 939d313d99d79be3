import { it } from 'node:test';
import { assertPageWorks } from './support/browser.mjs';
import { createProject } from './support/project.mjs';

const strictPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' blob:",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

it("a script tag takes the CDN's folder out of the package, under a strict policy", () =>
  assertPageWorks(createProject('cdn'), { headers: { 'content-security-policy': strictPolicy } }));
