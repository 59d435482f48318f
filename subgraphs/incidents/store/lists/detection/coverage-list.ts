import { type AnyOf, among, type Conditions } from "../../../../../platform/graphql/lists/conditions.js";
import { type ListArguments, orderOf } from "../../../../../platform/graphql/lists/list-arguments.js";
import type { Ordering } from "../../../../../platform/graphql/lists/order.js";
import { type List, wantedBy } from "../../../../../platform/graphql/reader/list.js";
import { ownedBy } from "../../../../access/directory/owned-by-teams.js";
import type { AttackTactic } from "../../../../response-model/attack/attack-tactics.js";
import { techniquesOfTactics } from "../../../../response-model/attack/techniques-of-tactics.js";
import { withSubtechniques } from "../../../../response-model/attack/with-subtechniques.js";
import type { CoverageStatus } from "../../../../response-model/detection-and-analysis/detection/coverage-statuses.js";
import type { DetectionPriority } from "../../../../response-model/detection-and-analysis/detection/detection-priorities.js";
import type { DetectionCoverage } from "../../../domain/records/requirements/detection-coverage.js";

export interface CoverageConditions {
  readonly serviceIds?: AnyOf<string>;
  readonly teamIds?: AnyOf<string>;
  readonly techniqueIds?: AnyOf<string>;
  readonly tactics?: AnyOf<AttackTactic>;
  readonly statuses?: AnyOf<CoverageStatus>;
  readonly priorities?: AnyOf<DetectionPriority>;
  readonly environments?: AnyOf<string>;
}

const isOneOf = among("coverage.techniqueId");

export const coverageConditions: Conditions<CoverageConditions> = {
  serviceIds: among("coverage.serviceId"),
  teamIds: ownedBy("coverage.serviceId"),
  techniqueIds: (ids, parameter) => isOneOf(withSubtechniques(ids), parameter),
  tactics: (tactics, parameter) => isOneOf(techniquesOfTactics(tactics), parameter),
  statuses: among("coverage.status"),
  priorities: among("coverage.priority"),
  environments: (environments, parameter) =>
    `coverage.environments && CAST(${parameter(environments.map((one) => one.toLowerCase()))} AS text[])`,
};

export const coverageOrderings = {
  SERVICE: { expression: "coverage.serviceId", valueOf: ({ serviceId }) => serviceId },
  TECHNIQUE: { expression: "coverage.techniqueId", valueOf: ({ techniqueId }) => techniqueId },
  PRIORITY: { expression: "coverage.priorityRank", valueOf: ({ priorityRank }) => priorityRank },
} as const satisfies Record<string, Ordering<DetectionCoverage>>;

export type CoverageOrderField = keyof typeof coverageOrderings;

/** Which coverage is asked for. */
export const coverageList = ({
  filter,
  orderBy,
  ...page
}: ListArguments<CoverageConditions, CoverageOrderField>): List => ({
  conditions: wantedBy<CoverageConditions>(filter, coverageConditions),
  order: orderOf(coverageOrderings, orderBy) as List["order"],
  page,
});
