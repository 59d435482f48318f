import {
  type AnyOf,
  among,
  before,
  type Conditions,
  from,
  overlaps,
} from "../../../../../platform/graphql/lists/conditions.js";
import { byAge, type ListArguments, orderOf } from "../../../../../platform/graphql/lists/list-arguments.js";
import type { Ordering } from "../../../../../platform/graphql/lists/order.js";
import { type List, wantedBy } from "../../../../../platform/graphql/reader/list.js";
import { containsSearched } from "../../../../../platform/graphql/search/contains-searched.js";
import { withOneOwnedBy } from "../../../../access/directory/owned-by-teams.js";
import type { PrecursorKind } from "../../../../response-model/detection-and-analysis/detection/precursor-kinds.js";
import type { PrecursorOutcome } from "../../../../response-model/detection-and-analysis/detection/precursor-outcomes.js";
import type { PrecursorState } from "../../../../response-model/machines/detection/precursor-states.js";
import type { Precursor } from "../../../domain/records/precursors/precursor.js";

export interface PrecursorConditions {
  readonly text?: string | null;
  readonly states?: AnyOf<PrecursorState>;
  readonly kinds?: AnyOf<PrecursorKind>;
  readonly outcomes?: AnyOf<PrecursorOutcome>;
  readonly serviceIds?: AnyOf<string>;
  readonly teamIds?: AnyOf<string>;
  readonly seenFrom?: Date | null;
  readonly seenBefore?: Date | null;
  readonly reviewDueFrom?: Date | null;
  readonly reviewDueBefore?: Date | null;
}

const precursorConditions: Conditions<PrecursorConditions> = {
  text: containsSearched({ alias: "precursor", table: "precursor", columns: ["description", "source"] }),
  states: among("precursor.state"),
  kinds: among("precursor.kind"),
  outcomes: among("precursor.outcome"),
  serviceIds: overlaps("precursor.serviceIds", "uuid"),
  teamIds: withOneOwnedBy("precursor.serviceIds"),
  seenFrom: from("precursor.seenAt"),
  seenBefore: before("precursor.seenAt"),
  reviewDueFrom: from("precursor.reviewDueAt"),
  reviewDueBefore: before("precursor.reviewDueAt"),
};

const orderings = {
  REVIEW_DUE_AT: {
    expression: "precursor.reviewDueAt",
    valueOf: ({ reviewDueAt }: Precursor) => reviewDueAt.toISOString(),
  },
  RECORDED_AT: byAge,
} as const satisfies Record<string, Ordering<Precursor> | typeof byAge>;

export type PrecursorOrderField = keyof typeof orderings;

/** Which precursors are wanted. */
export const precursorList = ({
  filter,
  orderBy,
  ...page
}: ListArguments<PrecursorConditions, PrecursorOrderField>): List => ({
  conditions: wantedBy<PrecursorConditions>(filter, precursorConditions),
  order: orderOf<Precursor, PrecursorOrderField>(orderings, orderBy),
  page,
});
