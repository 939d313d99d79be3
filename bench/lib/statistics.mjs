/** The value below which a share of all values lies, between two neighbours in proportion. */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const below = Math.floor(place);
  const [low, high = low] = [sorted[below], sorted[below + 1]];
  return low + (high - low) * (place - below);
}

/** The middle of some values, and between what the inner half of them lies; undefined where there are none. */
export const summary = (values) =>
  values.length === 0
    ? undefined
    : { median: quantile(values, 0.5), low: quantile(values, 0.25), high: quantile(values, 0.75) };

/** What one contestant's measure came to in each round it took part in. */
export const valuesOf = (rounds, contestant, measure) =>
  rounds.map((round) => round[contestant]?.[measure]).filter((value) => value !== undefined);

/**
 * One contestant's measure over another's, round by round: what slows the machine down in a round slows down both, so
 * the ratios hold still where the times do not.
 */
export const ratiosOf = (rounds, contestant, reference, measure) =>
  rounds
    .map((round) => round[contestant]?.[measure] / round[reference]?.[measure])
    .filter((ratio) => Number.isFinite(ratio));

/**
 * Whether a goal is met, and what it came to: `atMost` so many times the reference in the middle, or `below` a value in
 * every round.
 */
export function verdict(rounds, { contestant, reference, measure, atMost, below }) {
  if (below !== undefined) {
    const values = valuesOf(rounds, contestant, measure);
    const worst = values.length > 0 ? Math.max(...values) : undefined;
    return { worst, isMet: worst !== undefined && worst < below };
  }
  const ratio = summary(ratiosOf(rounds, contestant, reference, measure));
  return { ratio, isMet: ratio !== undefined && ratio.median <= atMost };
}
