import type { DocumentShape } from "./document-shape.js";
import { LimitExceeded } from "./limit-exceeded.js";
import type { Limits } from "./limits.js";

type Bound = "depth" | "aliases" | "directives" | "rootFields" | "selections";

/** The message for each limit: the figure, the limit, and what to do. */
const words: Readonly<Record<Bound, (count: string, max: number) => string>> = {
  depth: (count, max) =>
    `The operation has fields in ${count} levels; at most ${max} are possible. Ask for what lies deepest in a second operation, beginning at its id.`,
  aliases: (count, max) =>
    `The operation has ${count} aliases; at most ${max} are possible. Ask for many things of one kind with a list and its filter, or send several operations.`,
  directives: (count, max) =>
    `The operation has ${count} directives; at most ${max} are possible. Put one @include or @skip on a fragment instead of one on each field.`,
  rootFields: (count, max) =>
    `The operation has ${count} fields at its top; at most ${max} are possible. Send them as several operations.`,
  selections: (count, max) =>
    `The operation has ${count} selections when every fragment is put in its places; at most ${max} are possible. Select fewer fields, and spread a fragment only where it is needed.`,
};

const settingOf = {
  depth: "DEPTH_LIMIT",
  aliases: "ALIAS_LIMIT",
  directives: "DIRECTIVE_LIMIT",
  rootFields: "ROOT_FIELD_LIMIT",
  selections: "SELECTION_LIMIT",
} as const;

/** One error for each limit of the document's shape that is exceeded. Pure. */
export function documentProblems(shape: DocumentShape, limits: Limits): readonly LimitExceeded[] {
  if (shape.cycle.length > 0) {
    return [
      new LimitExceeded(
        `The fragments ${shape.cycle.map((name) => `"${name}"`).join(" → ")} contain each other without an end. Take one of these spreads away.`,
      ),
    ];
  }
  return (Object.keys(words) as Bound[])
    .filter((bound) => shape[bound] > limits[bound])
    .map((bound) => {
      const count = shape[bound] > 1_000_000 ? "millions of" : String(shape[bound]);
      return new LimitExceeded(words[bound](count, limits[bound]), {
        limit: settingOf[bound],
        requested: Math.min(shape[bound], Number.MAX_SAFE_INTEGER),
        most: limits[bound],
      });
    });
}
