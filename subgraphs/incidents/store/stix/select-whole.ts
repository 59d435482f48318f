interface Belonging {
  readonly indicatorId: string;
}

/**
 * Those of some indicators, in the order of their ids, of which all that belongs to them fits into a bundle: up to the one of which a list ends that
 * has more than the bundle does. The first one is taken in any case, without what does not fit. Pure.
 */
export function selectWhole<One extends { readonly id: string }>(
  indicators: readonly One[],
  max: number,
  ...lists: readonly (readonly Belonging[])[]
): { readonly indicators: readonly One[]; readonly areWhole: boolean } {
  const cut = lists.flatMap((list) => list[max]?.indicatorId ?? []).sort()[0];
  if (cut === undefined) return { indicators, areWhole: true };
  const whole = indicators.filter(({ id }) => id < cut);
  return whole.length > 0
    ? { indicators: whole, areWhole: true }
    : { indicators: indicators.slice(0, 1), areWhole: false };
}
