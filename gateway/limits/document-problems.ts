import type { DocumentShape } from "./document-shape.js";
import { LimitExceeded } from "./limit-exceeded.js";
import type { Limits } from "./limits.js";

type Bound = "depth" | "aliases" | "directives" | "rootFields" | "selections";

/** What a caller reads when a bound is passed: the figure, the bound, and what to do about it. */
const words: Readonly<Record<Bound, (has: string, most: number) => string>> = {
  depth: (has, most) =>
    `The operation has fields in ${has} levels; at most ${most} are possible. Ask for what lies deepest in a second operation, beginning at its id.`,
  aliases: (has, most) =>
    `The operation has ${has} aliases; at most ${most} are possible. Ask for many things of one kind with a list and its filter, or send several operations.`,
  directives: (has, most) =>
    `The operation has ${has} directives; at most ${most} are possible. Put one @include or @skip on a fragment instead of one on each field.`,
  rootFields: (has, most) =>
    `The operation has ${has} fields at its top; at most ${most} are possible. Send them as several operations.`,
  selections: (has, most) =>
    `The operation has ${has} selections when every fragment is put in its places; at most ${most} are possible. Select fewer fields, and spread a fragment only where it is needed.`,
};

const settingOf = {
  depth: "DEPTH_LIMIT",
  aliases: "ALIAS_LIMIT",
  directives: "DIRECTIVE_LIMIT",
  rootFields: "ROOT_FIELD_LIMIT",
  selections: "SELECTION_LIMIT",
} as const;

/** Everything that is too much about the shape of a document, in words for its author. Pure. */
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
      const has = shape[bound] > 1_000_000 ? "millions of" : String(shape[bound]);
      return new LimitExceeded(words[bound](has, limits[bound]), {
        limit: settingOf[bound],
        requested: Math.min(shape[bound], Number.MAX_SAFE_INTEGER),
        most: limits[bound],
      });
    });
}
