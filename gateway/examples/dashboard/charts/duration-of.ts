const units = [
  ["d", 86_400],
  ["h", 3_600],
  ["min", 60],
] as const;

/** Seconds in the unit that says most. Null is no duration, and not zero. Pure. */
export function durationOf(seconds: number | null): string {
  if (seconds === null) return "–";
  const [unit, size] = units.find(([, size]) => seconds >= size) ?? (["s", 1] as const);
  return `${(seconds / size).toLocaleString("en", { maximumFractionDigits: seconds >= size * 10 || size === 1 ? 0 : 1 })} ${unit}`;
}
