import styles from '../../../dist/elements/person/person.styles.js';
import { stage } from './stage.js';

const template = document.createElement('template');
template.innerHTML = `<span><div class="faces" part="base" data-face="ready"><span class="row"
  ><span class="face" data-hue><span class="letters" aria-hidden="true"></span></span
  ><span class="lines"
    ><span class="who"><span class="name" part="name"><bdi></bdi></span> </span
    ><span class="small muted line"><bdi></bdi></span></span></span></div></span>`;

// One shadow root around all of them: the same rules hold, and nobody has an element of their own.
const box = new CSSStyleSheet();
box.replaceSync(':host > div > span { display: inline-block; vertical-align: middle; max-inline-size: 100% }');
const root = document.body.attachShadow({ mode: 'open' });
root.adoptedStyleSheets = [...styles.flat(Infinity).map(({ styleSheet }) => styleSheet), box];

stage({
  parent: root,
  make: () => template.content.cloneNode(true).firstChild,
  give(element, { name, title, initials, hue }) {
    element.querySelector('.face').dataset.hue = hue;
    element.querySelector('.letters').textContent = initials;
    const [nameBox, titleBox] = element.querySelectorAll('bdi');
    nameBox.textContent = name;
    titleBox.textContent = title;
  },
  done: () => undefined,
});
