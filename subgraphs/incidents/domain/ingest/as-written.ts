import { typeShownBy } from "../indicators/type-shown-by.js";

/** An address with the port that was used: the port is nothing of the adversary's. */
const withPort = /^(?:(\d{1,3}(?:\.\d{1,3}){3})|\[([\da-f:.]{2,45})\]):\d{1,5}$/i;

/** What a text shows that it is, as it is always written; undefined where nobody can tell. Pure. */
export function asIndicator(text: string): string | undefined {
  const [, four, six] = withPort.exec(text.trim()) ?? [];
  return typeShownBy(four ?? six ?? text)?.value;
}

/** Indicators as they are always written where their spelling shows what they are, else as they came; each once. Pure. */
export const asWritten = (reported: readonly string[]): readonly string[] => [
  ...new Set(reported.map((text) => asIndicator(text) ?? text)),
];
