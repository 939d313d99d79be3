import { KithPeopleFinder } from 'kith-elements';

new KithPeopleFinder().addEventListener('kith-query-change', (e) => e.detail.query.length);
document.addEventListener('kith-person-select', (e) => e.detail.person.name);
