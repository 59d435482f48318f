import { type AnyOf, among, type Conditions, whether } from "../../../../../platform/graphql/lists/conditions.js";
import { byAge, type ListArguments, orderOf } from "../../../../../platform/graphql/lists/list-arguments.js";
import { byTime, type Ordering } from "../../../../../platform/graphql/lists/order.js";
import { type List, wantedBy } from "../../../../../platform/graphql/reader/list.js";
import { ownedBy } from "../../../../access/directory/owned-by-teams.js";
import type { BriefingAcknowledgementState } from "../../../../response-model/machines/detection/briefing-acknowledgement-states.js";
import type { BriefingAcknowledgement } from "../../../domain/records/briefings/briefing-acknowledgement.js";

export interface AcknowledgementConditions {
  readonly states?: AnyOf<BriefingAcknowledgementState>;
  readonly serviceIds?: AnyOf<string>;
  readonly teamIds?: AnyOf<string>;
  readonly editions?: AnyOf<number>;
  readonly overdue?: boolean | null;
}

export const acknowledgementConditions: Conditions<AcknowledgementConditions> = {
  states: among("part.state"),
  serviceIds: among("part.serviceId"),
  teamIds: ownedBy("part.serviceId"),
  editions: among("part.edition"),
  overdue: whether("part.overdueAt IS NOT NULL", "part.overdueAt IS NULL"),
};

const orderings = {
  DUE_AT: byTime("part.dueAt", ({ dueAt }) => dueAt),
  PUBLISHED_AT: byAge,
} as const satisfies Record<string, Ordering<BriefingAcknowledgement> | typeof byAge>;

export type AcknowledgementOrderField = keyof typeof orderings;

/** What the teams of services make of briefings. */
export const acknowledgementList = ({
  filter,
  orderBy,
  ...page
}: ListArguments<AcknowledgementConditions, AcknowledgementOrderField>): List => ({
  conditions: wantedBy<AcknowledgementConditions>(filter, acknowledgementConditions),
  order: orderOf<BriefingAcknowledgement, AcknowledgementOrderField>(orderings, orderBy),
  page,
});
