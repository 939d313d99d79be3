import { textFor } from '../../src/i18n/text.js';
import type { Person } from '../../src/model/index.js';

/** English, for views that stories show without an element. */
export const textOfStories = textFor('en');

/** People of all scripts and kinds, for views that stories show without a provider. */
export const people = [
  { id: 'asa', name: 'Åsa Lindström', affiliation: 'internal' },
  { id: 'jonas', name: 'Jonas Okafor', affiliation: 'external', organisation: 'Acme Pumps' },
  { id: 'gil', name: 'Gil Former', status: 'deactivated' },
  { id: 'tran', name: 'Trần Thị Ngọc' },
  { id: 'ar', name: 'فاطمة الزهراء الإدريسي' },
  { id: 'ja', name: '渡辺 さくら' },
  { id: 'lk', name: 'Łukasz Żółć' },
  { id: 'cy', name: 'Çağla Yılmaz' },
  { id: 'bo', name: 'Bo' },
  { id: 'mg', name: 'Matthieu Garnier' },
  { id: 'el', name: 'Elena López' },
  { id: 'is', name: 'Ingrid Solheim' },
] as const satisfies readonly Person[];
