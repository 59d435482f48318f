import { type AnyOf, among, before, type Conditions, from } from "../../../../../platform/graphql/lists/conditions.js";
import type { ListArguments } from "../../../../../platform/graphql/lists/list-arguments.js";
import { type List, wantedBy } from "../../../../../platform/graphql/reader/list.js";
import { ownedBy } from "../../../../access/directory/owned-by-teams.js";
import type { TuningKind } from "../../../../response-model/detection-and-analysis/detection/tuning-kinds.js";
import type { TuningRequestState } from "../../../../response-model/machines/detection/tuning-request-states.js";
import type { Side } from "../../../../response-model/process/sides.js";
import { hasAskingAlert } from "../../tuning-requests/asking-alerts.js";

export interface TuningRequestConditions {
  readonly states?: AnyOf<TuningRequestState>;
  readonly kinds?: AnyOf<TuningKind>;
  readonly heldBy?: AnyOf<Side>;
  readonly isAskedFor?: boolean | null;
  readonly serviceIds?: AnyOf<string>;
  readonly teamIds?: AnyOf<string>;
  readonly alertSourceIds?: AnyOf<string>;
  readonly requestedFrom?: Date | null;
  readonly requestedBefore?: Date | null;
  readonly decidedFrom?: Date | null;
  readonly decidedBefore?: Date | null;
  readonly dueBefore?: Date | null;
}

export type TuningRequestOrderField = "REQUESTED_AT";

const conditions: Conditions<TuningRequestConditions> = {
  states: among("request.state"),
  kinds: among("request.kind"),
  heldBy: among("request.heldBy"),
  isAskedFor: (wanted) => `${wanted ? "" : "NOT "}${hasAskingAlert("request.id")}`,
  serviceIds: among("request.serviceId"),
  teamIds: ownedBy("request.serviceId"),
  alertSourceIds: among("request.alertSourceId"),
  requestedFrom: from("request.requestedAt"),
  requestedBefore: before("request.requestedAt"),
  decidedFrom: from("request.decidedAt"),
  decidedBefore: before("request.decidedAt"),
  dueBefore: before("request.dueAt"),
};

/** Which requests for tuning are wanted. */
export const tuningRequestList = ({
  filter,
  orderBy: [order],
  ...page
}: ListArguments<TuningRequestConditions, TuningRequestOrderField>): List => ({
  conditions: wantedBy<TuningRequestConditions>(filter, conditions),
  order: { direction: order?.direction ?? "DESC" },
  page,
});
