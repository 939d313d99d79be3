import { registerMgtPersonComponent } from '@microsoft/mgt-components/dist/es6/components/mgt-person/mgt-person.js';
import { Providers, ProviderState, SimpleProvider } from '@microsoft/mgt-element';
import { frame } from './frame.js';

/** Signed in, since nothing is drawn before; and never asked, since details that are given are not requested. */
export function register() {
  const provider = new SimpleProvider(() => Promise.resolve('token'));
  Providers.globalProvider = provider;
  provider.setState(ProviderState.SignedIn);
  registerMgtPersonComponent();
}

/** What a given person is called there. Pictures, cards and presence are off where the page does not ask for them. */
export const detailsOf = ({ id, name, title, initials }) => {
  const [givenName, surname] = name.split(' ');
  return { id, displayName: name, givenName, surname, initials, jobTitle: title };
};

/** Answers when each element has drawn the name of its person: its own promises come before that. */
export async function drawn(elements, persons) {
  const isDrawn = (element, i) => element.shadowRoot?.querySelector('.line1')?.textContent.trim() === persons[i].name;
  while (!elements.every(isDrawn)) await frame();
}
