// Our own CDN files, of which somebody on the way has changed one. The change does no harm: only a hash can tell.
const changing = (which) => (name, code) => (which.test(name) ? `${code}\n;/* changed */` : code);

const chunk = changing(/^chunks\/provider-(?!error)/);

/** By folder: what is served in place of a file. A folder for each page: browsers remember what they refused. */
export const tampered = {
  'tampered-entry': changing(/^all\.js$/),
  'tampered-chunk': chunk,
  'tampered-unchecked': chunk,
  'tampered-lazy-chunk': changing(/^chunks\/json-file-/),
  'tampered-reader': changing(/^chunks\/read-answer-/),
};
