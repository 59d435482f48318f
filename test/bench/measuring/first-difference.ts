/** Where two JSON values differ first, in words; undefined when they are deeply equal. The order of properties is none. */
export function firstDifference(expected: unknown, actual: unknown, path = "answer"): string | undefined {
  if (Object.is(expected, actual)) return undefined;
  if (!isContainer(expected) || !isContainer(actual) || Array.isArray(expected) !== Array.isArray(actual))
    return `${path} is ${inShort(actual)}, not ${inShort(expected)}`;
  for (const key of new Set([...Object.keys(expected), ...Object.keys(actual)])) {
    const difference = firstDifference(expected[key], actual[key], `${path}.${key}`);
    if (difference) return difference;
  }
  return undefined;
}

const isContainer = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

const inShort = (value: unknown) => (JSON.stringify(value) ?? "missing").slice(0, 80);
