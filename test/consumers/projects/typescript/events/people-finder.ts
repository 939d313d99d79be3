import 'kith-elements/define/people-finder.js';

document.createElement('kith-people-finder').addEventListener('kith-query-change', (e) => e.detail.query.length);
document.addEventListener('kith-query-change', (e) => e.detail.query.length);
document.addEventListener('kith-person-select', (e) => e.detail.person.name);
window.addEventListener('kith-provider-error', (e) => e.detail.problem?.message);
