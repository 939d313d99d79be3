/**
 * What `exports` promises, each pattern with every file that fits it written out.
 *
 * @param {Record<string, string | Record<string, string>>} exported the field of package.json
 * @param {string[]} files the files there are, relative to package.json
 * @returns {{ subpath: string, targets: string[] }[]} a target that fits no file is there all the same
 */
export function promises(exported, files) {
  return Object.entries(exported).flatMap(([subpath, target]) => {
    const targets = (typeof target === 'string' ? [target] : Object.values(target)).map((one) => one.slice(2));
    if (!subpath.includes('*')) return [{ subpath, targets }];
    const stars = new Set(targets.flatMap((pattern) => files.map((file) => starOf(pattern, file))));
    stars.delete(undefined);
    const fill = (pattern, star) => pattern.replace('*', star);
    // A pattern that nothing fits stays as it is: no file has that name, and so it is found missing.
    const filled = stars.size > 0 ? [...stars] : ['*'];
    return filled.map((star) => ({ subpath: fill(subpath, star), targets: targets.map((one) => fill(one, star)) }));
  });
}

/** What the `*` of a pattern stands for in a file's name: a name in that folder, nothing deeper. */
function starOf(pattern, file) {
  const [before, after] = pattern.split('*');
  if (!file.startsWith(before) || !file.endsWith(after)) return undefined;
  const star = file.slice(before.length, file.length - after.length);
  return star && !star.includes('/') && !star.endsWith('.d') ? star : undefined;
}
