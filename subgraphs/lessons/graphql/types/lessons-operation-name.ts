import { operationFilter } from "../../../response-model/schema/operations/operation-filter.js";

/** An operation or a reaction of this subgraph, as filters name it. */
export const LessonsOperationName = operationFilter("LessonsOperationName");
