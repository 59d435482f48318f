import type { ControlReference } from "../controls/control-reference.js";
import type { ClockStart } from "../notification/clock-starts.js";
import type { Activity } from "../process/activities.js";
import type { Phase } from "../process/phases.js";
import type { Side } from "../process/sides.js";
import type { Term, Vocabulary } from "../vocabulary.js";
import type { DirectiveUse } from "./directive-use.js";
import { enumTable } from "./enum-table.js";

/** By enum and value, the directives that belong on it. */
export type EnumValueDirectives = Readonly<Record<string, Readonly<Record<string, readonly DirectiveUse[]>>>>;

/** Everything a term of any vocabulary may say beyond its title and description. */
interface AnyTerm extends Term {
  readonly activity?: Activity;
  readonly side?: Side;
  readonly phase?: Phase;
  readonly hours?: number;
  readonly from?: ClockStart;
  readonly controls?: readonly ControlReference[];
}

function directivesOf({ title, activity, side, phase, hours, from, controls = [] }: AnyTerm): readonly DirectiveUse[] {
  return [
    { name: "title", args: { en: title } },
    ...(activity && side ? [{ name: "cell", args: { activity, side } } as const] : []),
    ...(phase ? [{ name: "phase", args: { in: phase } } as const] : []),
    ...(hours && from ? [{ name: "clock", args: { hours, from } } as const] : []),
    ...controls.map(({ framework, ids }) => ({ name: "control", args: { framework, ids } }) as const),
  ];
}

/** What the terms of the response model say beyond their description, as directives for the values of the enums. */
export const enumValueDirectives: EnumValueDirectives = mapValues(enumTable, ({ terms }) =>
  mapValues<Term, readonly DirectiveUse[]>(terms satisfies Vocabulary, directivesOf),
);

function mapValues<From, To>(record: Readonly<Record<string, From>>, map: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}
