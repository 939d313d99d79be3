/**
 * Runs the contestants in turn (A B C, A B C, …), so that each meets the same weather. The first rounds warm the machine
 * up and do not count. A contestant with `rounds` of its own takes part in so many of those that count.
 *
 * @returns {Promise<Record<string, Record<string, number>>[]>} for each round, for each contestant, its measures
 */
export async function playRounds({ contestants, run }, { rounds, warmUp, tools, log }) {
  const played = [];
  for (let round = -warmUp; round < rounds; round++) {
    const results = {};
    for (const contestant of contestants) {
      if (round >= (contestant.rounds ?? rounds) || (round < 0 && contestant.rounds)) continue;
      results[contestant.name] = await run(contestant, tools);
    }
    if (round >= 0) played.push(results);
    log(round < 0 ? 'warm-up' : `round ${round + 1} of ${rounds}`);
  }
  return played;
}
