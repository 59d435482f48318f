/**
 * The text that shares most words with another one, if that is more than half of them all: what it probably said before
 * it was changed.
 */
export function nearestText(text: string, others: readonly string[]): string | undefined {
  const near = others
    .map((other) => ({ other, likeness: likeness(text, other) }))
    .filter(({ likeness }) => likeness > 0.5)
    .toSorted((one, other) => other.likeness - one.likeness);
  return near[0]?.other;
}

function likeness(text: string, other: string): number {
  const [own, others] = [wordsOf(text), wordsOf(other)];
  const all = new Set([...own, ...others]);
  return all.size === 0 ? 0 : [...own].filter((word) => others.has(word)).length / all.size;
}

const wordsOf = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));
