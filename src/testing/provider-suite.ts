/** The checks of the contract, for those who write a provider. They run in Node and in browsers. */
export { type CheckResult, type ProviderCheck } from './provider-checks/check.js';
export { ContractError } from './provider-checks/contract-error.js';
export { providerChecks } from './provider-checks/index.js';
export { type Known, type ProviderCheckOptions, type Sandbox } from './provider-checks/options.js';
export { reportOnProvider, type CheckReport, type MethodReport } from './provider-checks/report.js';
export { runProviderChecks, type Runner } from './provider-checks/runner.js';
