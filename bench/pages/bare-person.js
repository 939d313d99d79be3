import { LitElement, html } from 'lit';
import styles from '../../dist/elements/person/person.styles.js';

/** What `kith-person` draws of a person who is given, and nothing that it can do besides. */
class BarePerson extends LitElement {
  static styles = styles;
  static properties = { person: { attribute: false } };

  render() {
    const { name, title, initials, hue } = this.person;
    return html`<div class="faces" part="base" data-face="ready">
      <span class="row"
        ><span class="face" data-hue=${hue}><span class="letters" aria-hidden="true">${initials}</span></span
        ><span class="lines"
          ><span class="who"
            ><span class="name" part="name"><bdi>${name}</bdi></span> </span
          ><span class="small muted line"><bdi>${title}</bdi></span></span
        ></span
      >
    </div>`;
  }
}

customElements.define('bare-person', BarePerson);
