// Registers every element of a copy under another prefix: `prefix.js?copy=theirs&prefix=acme`.
const { searchParams } = new URL(import.meta.url);
const { define, ...exported } = await import(`/__hostile__/${searchParams.get('copy')}/index.js`);

for (const [name, Class] of Object.entries(exported)) {
  if (!/^Kith[A-Z]/.test(name)) continue;
  const tag = name.replace('Kith', '').replaceAll(/(?<!^)[A-Z]/g, '-$&');
  define(`${searchParams.get('prefix')}-${tag.toLowerCase()}`, Class);
}
