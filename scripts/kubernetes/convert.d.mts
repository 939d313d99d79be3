import type { KithDocument } from '../../src/model/document.js';

export interface KubernetesSources {
  readonly groups: object;
  readonly aliases: object;
  readonly activity: object;
  readonly expertise: object;
}

export function convert(sources: KubernetesSources): KithDocument;
