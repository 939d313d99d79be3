/** The provider layer: the interface an integrator implements, its errors, and what stands around it. No Lit, no DOM. */
export { areaOf, type Area } from './areas.js';
export { compose, type Composition, type IdKey } from './compose.js';
export * from './data-provider.js';
export { withParsing, type ProviderProblem } from './parsing.js';
export * from './provider-error.js';
export { type IdKind } from './translate-ids.js';
