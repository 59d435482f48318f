/**
 * When a document last changed: as its previous version says while nothing else in it is different, otherwise now. So the
 * time is true, and generating again changes nothing.
 */
export function withLastModified(
  write: (lastModified: string) => string,
  previous: string | undefined,
  now: () => Date,
): string {
  const before = /"last-modified": "([^"]+)"/.exec(previous ?? "")?.[1];
  const unchanged = before === undefined ? undefined : write(before);
  if (unchanged !== undefined && unchanged === previous) {
    return unchanged;
  }
  // Whole seconds: OSCAL refuses a fraction that ends with a zero.
  return write(
    now()
      .toISOString()
      .replace(/\.\d+Z$/, "Z"),
  );
}
