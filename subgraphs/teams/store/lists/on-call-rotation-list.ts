import { among, type Conditions, contains } from "../../../../platform/graphql/lists/conditions.js";
import { type ListArguments, orderOf } from "../../../../platform/graphql/lists/list-arguments.js";
import { type List, wantedBy } from "../../../../platform/graphql/reader/list.js";
import { ordered } from "../../../../platform/graphql/reader/relations.js";
import type { OnCallRotation } from "../../domain/records/on-call-rotation.js";
import { byName, type NameOrderField } from "./by-name.js";

export interface OnCallRotationConditions {
  readonly teamIds?: readonly string[] | null;
  readonly text?: string | null;
}

export const rotationConditions: Conditions<OnCallRotationConditions> = {
  teamIds: among("rotation.teamId"),
  text: contains("rotation.name"),
};

/** In which order on-call rotations are read. */
export const rotationOrder = ordered<OnCallRotation, NameOrderField>(byName("rotation"));

/** Which on-call rotations are asked for. */
export const onCallRotationList = ({
  filter,
  orderBy,
  ...page
}: ListArguments<OnCallRotationConditions, NameOrderField>): List => ({
  conditions: wantedBy<OnCallRotationConditions>(filter, rotationConditions),
  order: orderOf(byName("rotation"), orderBy),
  page,
});
