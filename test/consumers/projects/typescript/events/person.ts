import 'kith-elements/define/person.js';

document.createElement('kith-person').addEventListener('kith-person-select', (e) => e.detail.person.name);
document.addEventListener('kith-person-select', (e) => e.detail.person.name);
window.addEventListener('kith-person-select', (e) => e.detail.person.name);
document.createElement('kith-person').addEventListener('kith-provider-error', (e) => e.detail.problem?.message);
