import { identitiesIn, namesIn } from "./names-in-bundle.js";
import { readBundle } from "./read-bundle.js";
import { type SaidObject, saidBy } from "./said-in-bundle.js";
import { statementsIn } from "./statements-in-bundle.js";
import type { StixObject } from "./stix-object.js";
import { techniquesIn } from "./techniques-in-bundle.js";

/** How many values the indicators of one bundle have at most: as many as one call of recordIndicators takes. */
const maxValuesOfBundle = 1_000;

/** What a bundle says, object by object, or in words why nothing of it is taken. */
interface SaidAtAll {
  readonly said: readonly SaidObject[];
  /** What is kept with what refers to it. */
  readonly references: ReadonlyMap<string, StixObject>;
  readonly refusal?: string;
}

/** Reads a bundle of STIX 2.1. Pure. */
export function readSaid(text: string): SaidAtAll {
  const objects = readBundle(text);
  if ("refusal" in objects) return { said: [], references: new Map(), refusal: objects.refusal };
  const names = namesIn(objects);
  const statements = statementsIn(objects);
  const techniques = techniquesIn(objects);
  const said = objects.map((one) => saidBy(one, names, techniques, new Set(statements.keys())));
  const count = said.reduce((sum, one) => sum + (one.kind === "INDICATOR" ? one.values.length : 0), 0);
  if (count > maxValuesOfBundle)
    return {
      said: [],
      references: new Map(),
      refusal: `Its indicators have ${count} values; import at most ${maxValuesOfBundle} at a time, and split the bundle.`,
    };
  return { said, references: new Map([...identitiesIn(objects), ...statements]) };
}
