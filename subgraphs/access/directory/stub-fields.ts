import type { ColumnField } from "../../../platform/graphql/reader/relation-fields.js";
import { systemViewer } from "../../../platform/identity/viewer.js";
import { PersonStub, ServiceStub } from "./stubs.js";

/** What an id stands for; what Cordon did itself, nobody did. */
const stub = (id: string | null) => (id === null || id === systemViewer.personId ? null : { id });

/** What another subgraph has, by the id that a column holds. */
export const stubField = (type: ColumnField["type"], column: string, description: string): ColumnField => ({
  type,
  column,
  description,
  nullable: true,
  of: stub,
});

/** The person whose id a column holds. */
export const person = (column: string, description: string): ColumnField =>
  stubField(() => PersonStub, column, description);

/** The service whose id a column holds. */
export const service = (column: string, description: string): ColumnField =>
  stubField(() => ServiceStub, column, description);

/** The services whose ids a column holds. */
export const services = (column: string, description: string): ColumnField => ({
  ...stubField(() => [ServiceStub], column, description),
  of: (ids: readonly string[]) => ids.map((id) => ({ id })),
});
