import type { ColumnField } from "../../../../platform/graphql/reader/relation-fields.js";
import { stubField } from "../../../access/directory/stub-fields.js";
import { Service } from "../types/service.js";

/** The service whose id a column holds. */
export const service = (column: string, description: string): ColumnField =>
  stubField(() => Service, column, description);

/** The services whose ids a column holds. */
export const services = (column: string, description: string): ColumnField => ({
  ...stubField(() => [Service], column, description),
  of: (ids: readonly string[]) => ids.map((id) => ({ id })),
});
