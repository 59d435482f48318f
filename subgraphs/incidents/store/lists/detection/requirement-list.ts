import { type AnyOf, among, type Conditions, whether } from "../../../../../platform/graphql/lists/conditions.js";
import type { ListArguments } from "../../../../../platform/graphql/lists/list-arguments.js";
import type { Ordering } from "../../../../../platform/graphql/lists/order.js";
import { type List, wantedBy } from "../../../../../platform/graphql/reader/list.js";
import { filtered } from "../../../../../platform/graphql/reader/relations.js";
import { containsSearched } from "../../../../../platform/graphql/search/contains-searched.js";
import { ownedBy } from "../../../../access/directory/owned-by-teams.js";
import type { DetectionPriority } from "../../../../response-model/detection-and-analysis/detection/detection-priorities.js";
import type { DetectionPriorityBasis } from "../../../../response-model/detection-and-analysis/detection/detection-priority-bases.js";
import type { DetectionRequirementState } from "../../../../response-model/machines/detection/detection-requirement-states.js";
import type { DetectionRequirement } from "../../../domain/records/requirements/detection-requirement.js";
import type { RequiredLogSource } from "../../../domain/records/requirements/required-log-source.js";
import { logSourceOf } from "../../../domain/requirements/log-source-of.js";
import { namingTechniques } from "./naming-techniques.js";

export interface RequirementConditions {
  readonly text?: string | null;
  readonly states?: AnyOf<DetectionRequirementState>;
  readonly serviceIds?: AnyOf<string>;
  readonly teamIds?: AnyOf<string>;
  readonly techniqueIds?: AnyOf<string>;
  readonly priorities?: AnyOf<DetectionPriority>;
  readonly priorityBases?: AnyOf<DetectionPriorityBasis>;
  readonly environments?: AnyOf<string>;
  readonly logSources?: AnyOf<Partial<RequiredLogSource>>;
  readonly logSourcesBeyond?: AnyOf<Partial<RequiredLogSource>>;
  readonly amended?: boolean | null;
}

const isAmended =
  "requirement.latestNumber > requirement.standingNumber AND requirement.latestNumber > requirement.refusedNumber AND requirement.state IN ('IN_FORCE', 'DEPLOYED')";

const needed = "FROM jsonb_array_elements(requirement.logSources) AS needed(source)";

/** That a log source is one of some, or a part of one. */
const isPartOfAny = (sources: string) =>
  `EXISTS (SELECT FROM jsonb_array_elements(CAST(${sources} AS jsonb)) AS named(source) WHERE needed.source @> named.source)`;

/** Log sources by what is named of them alone. */
const asJson = (sources: readonly Partial<RequiredLogSource>[]) =>
  JSON.stringify(
    sources.map((one) => Object.fromEntries(Object.entries(logSourceOf(one)).filter(([, name]) => name !== null))),
  );

const requirementConditions: Conditions<RequirementConditions> = {
  text: containsSearched({ alias: "requirement", table: "detection_requirement", columns: ["title", "description"] }),
  states: among("requirement.state"),
  serviceIds: among("requirement.serviceId"),
  teamIds: ownedBy("requirement.serviceId"),
  techniqueIds: namingTechniques({ alias: "requirement", table: "detection_requirement" }),
  priorities: among("requirement.priority"),
  priorityBases: among("requirement.priorityBasis"),
  environments: (environments, parameter) =>
    `EXISTS (SELECT FROM unnest(requirement.environments) AS required(environment)
      WHERE lower(required.environment) = ANY(CAST(${parameter(environments.map((one) => one.toLowerCase()))} AS text[])))`,
  logSources: (wanted, parameter) => `EXISTS (SELECT ${needed} WHERE ${isPartOfAny(parameter(asJson(wanted)))})`,
  // What needs no log that anybody has named needs none beyond those.
  logSourcesBeyond: (had, parameter) => `EXISTS (SELECT ${needed} WHERE NOT ${isPartOfAny(parameter(asJson(had)))})`,
  amended: whether(isAmended, `NOT (${isAmended})`),
};

/** Ids grow with time. */
export type RequirementOrderField = "PROPOSED_AT" | "PRIORITY";

const byPriority: Ordering<DetectionRequirement> = {
  expression: "requirement.priorityRank",
  valueOf: ({ priorityRank }) => priorityRank,
};

/** The pages of requirements that another row leads to: of those the ones that are asked for. */
export const requirementPages = { narrow: filtered<RequirementConditions>(requirementConditions) } as const;

/** Which detection requirements are asked for. What comes behind their age orders nothing more. */
export const requirementList = ({
  filter,
  orderBy,
  ...page
}: ListArguments<RequirementConditions, RequirementOrderField>): List => {
  const [first, second = first] = orderBy;
  const age = first?.field === "PRIORITY" ? second : first;
  return {
    conditions: wantedBy<RequirementConditions>(filter, requirementConditions),
    order: {
      ...(first?.field === "PRIORITY" && { by: [{ ...byPriority, direction: first.direction }] }),
      direction: age?.direction ?? "DESC",
    } as List["order"],
    page,
  };
};
