/**
 * When a document last changed: as one of those written before says if nothing else in it is different, otherwise now. So
 * the time is true, and generating again changes nothing.
 */
export function withLastModified(
  write: (lastModified: string) => string,
  previous: readonly string[],
  now: () => Date,
): string {
  const unchanged = previous.find((text) => write(/"last-modified": "([^"]+)"/.exec(text)?.[1] ?? "") === text);
  if (unchanged !== undefined) {
    return unchanged;
  }
  // Whole seconds: OSCAL refuses a fraction that ends with a zero.
  return write(
    now()
      .toISOString()
      .replace(/\.\d+Z$/, "Z"),
  );
}
