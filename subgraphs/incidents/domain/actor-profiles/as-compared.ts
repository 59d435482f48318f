/** However it is written: case, spaces, and characters that do not show make no other name. Pure. */
export const asCompared = (name: string): string =>
  name
    .normalize("NFKC")
    .replaceAll(/\p{Cf}/gu, "")
    .replaceAll(/\s+/g, " ")
    .trim()
    .toLowerCase();
