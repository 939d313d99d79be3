// The JSON Schema of the document, from the schemas that read it.
import { toJsonSchema } from '@valibot/to-json-schema';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** What has a name in the published schema. */
const named = 'Person Group Membership Activity Expertise Endorsement Topic Unit Policy Viewer'.split(' ');

/** @param {string} dist where the compiled modules are */
export async function writeSchema(dist) {
  const model = await import(pathToFileURL(path.join(dist, 'model/index.js')).href);
  const schema = toJsonSchema(model.documentSchema, {
    definitions: Object.fromEntries(named.map((name) => [name, model[`${name.toLowerCase()}Schema`]])),
    target: 'draft-2020-12',
    typeMode: 'input',
    // A check is a function: what it asks for beyond the pattern beside it cannot be said in JSON.
    ignoreActions: ['check'],
  });
  const { $schema, ...rest } = schema;
  const published = {
    $schema,
    $id: 'https://unpkg.com/kith-elements/dist/schema.json',
    title: 'Kith document',
    description: 'A whole network in one file, for <kith-provider src="….json">.',
    ...rest,
  };
  writeFileSync(path.join(dist, 'schema.json'), `${JSON.stringify(published, null, 2)}\n`);
}
