// What VS Code offers: its own language services, with the data our README tells people to name.
import { readFileSync } from 'node:fs';
import * as css from 'vscode-css-languageservice';
import * as html from 'vscode-html-languageservice';
import { TextDocument } from 'vscode-languageserver-textdocument';

const data = (name) =>
  JSON.parse(readFileSync(`node_modules/kith-elements/dist/editors/vscode.${name}-custom-data.json`, 'utf8'));

const provider = html.newHTMLDataProvider('kith', data('html'));
const htmlService = html.getLanguageService({ useDefaultDataProvider: false, customDataProviders: [provider] });
const cssService = css.getCSSLanguageService({ customDataProviders: [css.newCSSDataProvider(data('css'))] });

/** @param text with `|` where the cursor is */
export function offers(text, language = 'html') {
  const cursor = text.indexOf('|');
  const content = text.replace('|', '');
  const document = TextDocument.create(`file:///page.${language}`, language, 1, content);
  const position = document.positionAt(cursor);
  const { items } =
    language === 'html'
      ? htmlService.doComplete(document, position, htmlService.parseHTMLDocument(document))
      : cssService.doComplete(document, position, cssService.parseStylesheet(document));
  return items.map(({ label, textEdit, documentation }) => ({
    label,
    inserted: textEdit?.newText,
    about: documentation?.value ?? documentation ?? '',
  }));
}
