import type { OperationNames } from "../../response-model/schema/operations/operation-names.js";
import { reactions } from "../reactions/reactions.js";
import { operations } from "./operations.js";

/** What the schema of this subgraph has names for. */
export const operationNames: OperationNames = {
  own: [...Object.values(operations).flat(), ...reactions],
  filter: "LessonsOperationName",
};
