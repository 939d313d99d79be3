// Why tests were passed over: told by the tests (skip.ts), printed at the end.
const reasons = new Map();

export const noteSkipped = (browser, title, reason) => reasons.set(`${browser}: ${title}`, reason);

/** Prints every skipped test by name, under its reason. @param {{ browser: string, title: string }[]} skipped */
export function printSkipped(skipped) {
  const groups = new Map();
  for (const { browser, title } of skipped) {
    const headline = `${browser}: ${reasons.get(`${browser}: ${title}`) ?? 'no reason given'}`;
    groups.set(headline, [...(groups.get(headline) ?? []), title]);
  }
  for (const [headline, titles] of groups) {
    console.log(`\nSkipped, ${titles.length} in ${headline}`);
    for (const title of titles) console.log(`  - ${title}`);
  }
}
