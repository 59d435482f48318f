/** A version of the process: three numbers, the greatest part of a change first. */
export type VersionNumber = readonly [major: number, minor: number, patch: number];

/** How far a change goes. A version says of itself the farthest of its changes. */
export const levels = ["patch", "minor", "major"] as const;
export type Level = (typeof levels)[number];

/** Reads `1.0.0`; nothing if it is no version. */
export function parseVersion(text: string): VersionNumber | undefined {
  const match = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/.exec(text);
  return match ? [Number(match[1]), Number(match[2]), Number(match[3])] : undefined;
}

/** Below zero if one comes before the other. */
export function compareVersions(one: VersionNumber, other: VersionNumber): number {
  return one[0] - other[0] || one[1] - other[1] || one[2] - other[2];
}

/** The next version after one with changes of this level. */
export function nextVersion([major, minor, patch]: VersionNumber, level: Level): string {
  const next = { major: [major + 1, 0, 0], minor: [major, minor + 1, 0], patch: [major, minor, patch + 1] };
  return next[level].join(".");
}

/** The step from one version to a higher one. */
export function levelBetween(one: VersionNumber, other: VersionNumber): Level {
  if (one[0] !== other[0]) return "major";
  return one[1] === other[1] ? "patch" : "minor";
}

/** The farthest of these levels; a change without any is one of words. */
export function highestLevel(some: readonly Level[]): Level {
  return levels[Math.max(0, ...some.map((level) => levels.indexOf(level)))] ?? "patch";
}
