import { typeShownBy } from "../indicators/type-shown-by.js";

/** Indicators as they are always written where their spelling shows what they are, else as they came; each once. Pure. */
export const asWritten = (reported: readonly string[]): readonly string[] => [
  ...new Set(reported.map((text) => typeShownBy(text)?.value ?? text)),
];
