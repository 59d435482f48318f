import { formerProgramOperations, programOperations } from "../../response-model/process/program-operations.js";
import type { OperationNames } from "../../response-model/schema/operations/operation-names.js";
import { reactions } from "../reactions/reactions.js";
import { organizationImport } from "../store/provisioning/organization-import.js";
import { operations } from "./operations.js";

/** What the schema of this subgraph has names for. */
export const operationNames: OperationNames = {
  own: [...Object.values(operations).flat(), ...reactions, organizationImport],
  // What accounts of programs may do, and could do once.
  others: [...programOperations, ...formerProgramOperations],
  filter: "TeamsOperationName",
};
