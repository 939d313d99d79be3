import 'kith-elements/define/activity-feed.js';

document.createElement('kith-activity-feed').addEventListener('kith-activity-select', (e) => e.detail.activity.id);
document.addEventListener('kith-group-select', (e) => e.detail.group.name);
document.addEventListener('kith-person-select', (e) => e.detail.person.name);
window.addEventListener('kith-provider-error', (e) => e.detail.problem?.message);
