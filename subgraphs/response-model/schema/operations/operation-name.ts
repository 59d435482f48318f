import { registerEnumType } from "type-graphql";

/** Stands in the fields of all subgraphs; each puts the names of its own operations beside it: see `withOperationNames`. */
export const OperationName: Readonly<Record<string, string>> = { UNKNOWN: "UNKNOWN" };

/** What a field of it resolves to: the name as the mutation has it. */
export type OperationName = string;

registerEnumType(OperationName, {
  name: "OperationName",
  description:
    "An operation, by the name of its mutation: `DECLARE_INCIDENT` is `declareIncident`. Or a reaction, where Cordon acts on its own.",
  valuesConfig: {
    UNKNOWN: {
      description:
        "An operation or a reaction that there is not in this version: it was removed since, or came with a later one. What it did stands on record.",
    },
  },
});
