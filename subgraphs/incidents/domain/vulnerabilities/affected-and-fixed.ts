import { versionRange } from "./version-range.js";

/**
 * The versions that are named as fixed and as affected at once: by themselves, or as the bound of a range that takes them in. What lies between
 * the bounds only those know who number them.
 */
export const affectedAndFixed = (affected: readonly string[], fixed: readonly string[]): readonly string[] =>
  fixed.filter((one) =>
    affected
      .flatMap((text) => versionRange(text) ?? [])
      .some(({ comparator, version }) => comparator.endsWith("=") && version === one),
  );
