/** The page's own switches; a host page has its own way to do this. They survive a reload, not the tab. */
const root = document.documentElement;

const theme = {
  auto: () => root.removeAttribute('data-theme'),
  light: () => root.setAttribute('data-theme', 'light'),
  dark: () => root.setAttribute('data-theme', 'dark'),
};
const direction = {
  ltr: () => root.setAttribute('dir', 'ltr'),
  rtl: () => root.setAttribute('dir', 'rtl'),
};

connect('theme', theme);
connect('direction', direction);

function connect(id, choices) {
  const select = document.getElementById(id);
  const asked = new URLSearchParams(location.search).get(id) ?? remembered(id);
  if (asked !== null && Object.hasOwn(choices, asked)) select.value = asked;
  choices[select.value]();
  select.addEventListener('change', () => {
    choices[select.value]();
    remember(id, select.value);
  });
}

function remembered(key) {
  try {
    return sessionStorage.getItem(`nordwind-${key}`);
  } catch {
    return null;
  }
}

function remember(key, value) {
  try {
    sessionStorage.setItem(`nordwind-${key}`, value);
  } catch {
    // Where the browser allows no storage, the choice lasts until the next page.
  }
}
