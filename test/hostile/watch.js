/* global window, document, addEventListener */
// The first script of every page: keeps what goes wrong from then on, for the test to read.
{
  const watched = { errors: [], warnings: [], violations: [], globals: Object.keys(window) };
  const words = (things) => things.map((thing) => String(thing?.stack ?? thing)).join(' ');
  window.watched = watched;
  addEventListener('error', ({ message, target }) => watched.errors.push(message ?? `not loaded: ${target.src}`), true);
  addEventListener('unhandledrejection', ({ reason }) => watched.errors.push(words([reason])));
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample, sourceFile }) =>
    watched.violations.push(`${violatedDirective} ${blockedURI} ${sample} ${sourceFile}`),
  );
  console.error = (...things) => watched.errors.push(words(things));
  console.warn = (...things) => watched.warnings.push(words(things));
}
