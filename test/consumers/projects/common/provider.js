const people = [{ id: '1', name: 'Ada Lovelace', title: 'Analyst', url: '/people/1' }];

export const provider = {
  getPeople: async (ids) => people.filter(({ id }) => ids.includes(id)),
};
