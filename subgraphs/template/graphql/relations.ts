import { relationFields } from "../../../platform/graphql/reader/relation-fields.js";
import { person } from "../../access/directory/stub-fields.js";
import { Exercise } from "./types/exercise.js";

/** Where exercises lead. */
export const relations = [
  relationFields(Exercise, { recordedBy: person("recordedById", "Who recorded it.") }),
] as const;
