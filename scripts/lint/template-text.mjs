// Whatever a reader reads comes from the messages: a template of Lit holds markup, not words.
const tags = new Set(['html', 'svg']);
const hole = '\uE000';

export const templateTextRule = {
  meta: { type: 'problem', docs: { description: 'no words in templates' }, schema: [] },
  create(context) {
    return {
      TaggedTemplateExpression(node) {
        if (node.tag.type !== 'Identifier' || !tags.has(node.tag.name)) return;
        const markup = node.quasi.quasis.map(({ value }) => value.cooked ?? '').join(hole);
        const text = markup
          .replaceAll(/<!--[^]*?-->/g, '')
          .replaceAll(/<[^>]*>/g, ' ')
          .replaceAll(/&#?\w+;/g, '');
        const word = /\p{L}[\p{L}\s]*/u.exec(text)?.[0].trim();
        if (word) context.report({ node, message: `"${word}" belongs to the messages of i18n, not into a template.` });
        // Names of things are read aloud, so they are text as well.
        const spoken = /\s(?:aria-label|aria-description|title|alt|placeholder)="[^"\uE000]*\p{L}[^"\uE000]*"/u.exec(
          markup,
        );
        if (spoken) context.report({ node, message: `${spoken[0].trim()} belongs to the messages of i18n.` });
      },
    };
  },
};
