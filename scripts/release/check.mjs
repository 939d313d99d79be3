// `npm run release:check -- v1.2.3`: whether this tag may be published. In a workflow the tag is known.
import path from 'node:path';
import { readRelease, releaseProblems } from './problems.mjs';

const { GITHUB_REF_NAME, GITHUB_REPOSITORY } = process.env;
const root = path.resolve(import.meta.dirname, '../..');
const tag = process.argv[2] ?? GITHUB_REF_NAME;

if (!tag) {
  console.error('Which tag? npm run release:check -- v1.2.3');
  process.exitCode = 1;
} else {
  const problems = releaseProblems(readRelease(root), tag, GITHUB_REPOSITORY);
  for (const problem of problems) console.error(problem);
  if (problems.length === 0) console.log(`${tag} may be published.`);
  process.exitCode = problems.length === 0 ? 0 : 1;
}
