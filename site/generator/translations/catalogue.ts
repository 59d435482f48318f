/** Texts of another language, by the English text that they translate. */
export type Catalogue = Readonly<Record<string, Entry>>;

/** One translation wherever the English stands; or several by schema coordinate, and under `otherwise` that of the rest. */
export type Entry = string | Readonly<Record<string, string>>;

/** What a catalogue says for an English text at one coordinate; nothing if it is not translated there. */
export function translationOf(catalogue: Catalogue, english: string, coordinate: string): string | undefined {
  const entry = Object.hasOwn(catalogue, english) ? catalogue[english] : undefined;
  return (typeof entry === "object" ? (entry[coordinate] ?? entry.otherwise) : entry) || undefined;
}
