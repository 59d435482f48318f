import type { Context } from "../../actions/context.js";
import type { Readings } from "../../graphql/reader/reading.js";
import type { Viewer } from "../../identity/viewer.js";

/** The permissions of some readings that are another text for one of some viewers than for another: statements are kept, and asked for others again. */
export const permissionsThatDiffer = (readings: Readings, viewers: readonly Viewer[]): readonly string[] =>
  Object.entries(readings)
    .filter(([, { permission }]) =>
      [permission.readable, permission.lookUp?.readable].some(
        (readable) => readable && new Set(viewers.map((viewer) => readable(viewer).sql)).size > 1,
      ),
    )
    .map(([kind]) => kind);

/**
 * The parameters of permissions that tell of a viewer, by a name that begins so, and have another value in one permission than in another: a
 * statement takes the first for all.
 */
export function viewerParametersThatDiffer(readings: Readings, viewers: readonly Viewer[]): readonly string[] {
  const differing = new Set<string>();
  for (const viewer of viewers) {
    const known = new Map<string, string>();
    for (const { permission } of Object.values(readings))
      for (const readable of [permission.readable, permission.lookUp?.readable]) {
        for (const [name, value] of Object.entries(readable?.(viewer).parameters ?? {})) {
          if (!name.startsWith("viewer")) continue;
          const text = JSON.stringify(value);
          if ((known.get(name) ?? text) !== text) differing.add(name);
          known.set(name, text);
        }
      }
  }
  return [...differing];
}

/**
 * The relations whose pages are narrowed for one of some viewers and not for another, where nothing was asked for: a statement without a
 * condition is kept, and asked for others again.
 */
export const narrowedForSome = (readings: Readings, viewers: readonly Viewer[]): readonly string[] =>
  Object.entries(readings).flatMap(([kind, { relations }]) =>
    Object.entries(relations)
      .filter(([, { narrow }]) => {
        const conditions = viewers.map((viewer) => narrow?.({} as never, { viewer, now: new Date() } as Context));
        return conditions.some(Boolean) && !conditions.every(Boolean);
      })
      .map(([field]) => `${kind}.${field}`),
  );
