import {
  type AnyOf,
  among,
  before,
  type Conditions,
  from,
  overlaps,
} from "../../../../platform/graphql/lists/conditions.js";
import type { ListArguments } from "../../../../platform/graphql/lists/list-arguments.js";
import type { Ordering } from "../../../../platform/graphql/lists/order.js";
import { orderByAge } from "../../../../platform/graphql/lists/order-by-age.js";
import { type List, wantedBy } from "../../../../platform/graphql/reader/list.js";
import { withOneOwnedBy } from "../../../access/directory/owned-by-teams.js";
import type { ReviewState } from "../../../response-model/machines/lessons/review-states.js";
import type { ReviewKind } from "../../../response-model/post-incident-activity/review-kinds.js";
import type { Review } from "../../domain/records/review.js";

export interface ReviewConditions {
  readonly states?: AnyOf<ReviewState>;
  readonly kinds?: AnyOf<ReviewKind>;
  readonly serviceIds?: AnyOf<string>;
  readonly teamIds?: AnyOf<string>;
  readonly incidentIds?: AnyOf<string>;
  readonly openedFrom?: Date | null;
  readonly openedBefore?: Date | null;
}

export type ReviewOrderField = "OPENED_AT";

const conditions: Conditions<ReviewConditions> = {
  states: among("review.state"),
  kinds: among("review.kind"),
  serviceIds: overlaps("review.serviceIds", "uuid"),
  teamIds: withOneOwnedBy("review.serviceIds"),
  incidentIds: among("review.incidentId"),
  openedFrom: from("review.openedAt"),
  openedBefore: before("review.openedAt"),
};

const opened: Ordering<Review> = {
  expression: "review.openedAt",
  valueOf: ({ openedAt }) => openedAt.toISOString(),
};

/** Which reviews are asked for. */
export const reviewList = ({
  filter,
  orderBy: [by],
  ...page
}: ListArguments<ReviewConditions, ReviewOrderField>): List => ({
  conditions: wantedBy<ReviewConditions>(filter, conditions),
  order: orderByAge(opened, by?.direction ?? "DESC", [filter?.openedFrom, filter?.openedBefore]),
  page,
});
