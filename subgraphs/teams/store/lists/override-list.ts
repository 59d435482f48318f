import type { Context } from "../../../../platform/actions/context.js";
import { type AnyOf, among, type Combined, type Conditions } from "../../../../platform/graphql/lists/conditions.js";
import { simpleOrder } from "../../../../platform/graphql/lists/order.js";
import type { Condition, Relation } from "../../../../platform/graphql/reader/reading.js";
import { filtered } from "../../../../platform/graphql/reader/relations.js";
import type { OnCallOverride } from "../../domain/records/on-call-override.js";
import { mayReadPeople } from "../readers.js";

export interface OverrideConditions {
  readonly personIds?: AnyOf<string>;
  readonly from?: Date | null;
  readonly until?: Date | null;
}

const conditions: Conditions<OverrideConditions> = {
  personIds: among("override.personId"),
  from: (moment, parameter) => `override.until > ${parameter(moment)}`,
  until: (moment, parameter) => `override.from < ${parameter(moment)}`,
};

const narrow = filtered<Combined<OverrideConditions>>(conditions);

/** The overrides of a rotation, by when they begin: who is on call instead is for whoever reads people. */
export const overridesOfRotation = {
  order: simpleOrder<OnCallOverride>({ expression: "override.from", valueOf: ({ from }) => from.toISOString() }, "ASC"),
  // Always a condition: where there is none, a statement is kept for everybody.
  narrow: (given: { readonly filter?: Combined<OverrideConditions> | null }, context: Context): Condition => {
    const { sql, parameters } = narrow(given, context) ?? { sql: "true", parameters: {} };
    return {
      sql: `CAST(:overridesForViewer AS boolean) AND ${sql}`,
      parameters: { ...parameters, overridesForViewer: mayReadPeople(context.viewer) },
    };
  },
} satisfies Partial<Relation>;
