import { hash } from '../../dist/internal/hash.js';

const given = ['Ada', 'Bram', 'Chloé', 'Dmitri', 'Esra', 'Farid', 'Greta', 'Hiro', 'Ines', 'Jonas', 'Kofi', 'Lena'];
const family = ['Abara', 'Brandt', 'Costa', 'Dietrich', 'Eriksen', 'Fontaine', 'Grossi', 'Haddad', 'Ivanova', 'Jansen'];
const titles = ['Software engineer', 'Head of procurement', 'Nurse', 'Plant electrician', 'Payroll specialist'];

/**
 * The same people at every run; `from` chooses others. What a face needs is there for those who do not work it out
 * themselves: `initials` and `hue`.
 */
export function people(count, from = 0) {
  return Array.from({ length: count }, (_, i) => {
    const n = from + i;
    const id = `person-${n}`;
    const [first, last] = [given[n % given.length], family[n % family.length]];
    const title = titles[n % titles.length];
    return { id, name: `${first} ${last}`, title, initials: first[0] + last[0], hue: hash(id) % 12 };
  });
}
