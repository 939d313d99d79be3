import 'kith-elements/define/expert-badge.js';

document.createElement('kith-expert-badge').addEventListener('kith-provider-error', (e) => e.detail.problem?.message);
