import 'kith-elements/define/provider.js';

document.createElement('kith-provider').addEventListener('kith-provider-error', (e) => e.detail.error?.code);
document.addEventListener('kith-provider-error', (e) => e.detail.error?.code);
window.addEventListener('kith-provider-error', (e) => e.detail.error?.code);
