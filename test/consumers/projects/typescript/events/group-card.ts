import 'kith-elements/define/group-card.js';

document.createElement('kith-group-card').addEventListener('kith-group-select', (e) => e.detail.group.name);
document.addEventListener('kith-person-select', (e) => e.detail.person.name);
window.addEventListener('kith-provider-error', (e) => e.detail.problem?.message);
