import type { Permission, Reading } from "../../../../platform/graphql/reader/reading.js";
import { toOne } from "../../../../platform/graphql/reader/relations.js";
import { visibleTo } from "../../../access/reading/visibility.js";
import type { Records } from "../../domain/records/records.js";
import { tables } from "../tables.js";

type Kind = keyof Records;
type Declared = Partial<Pick<Reading<Kind>, "relations" | "expressions" | "alias">>;

const ofIncident: Permission = {
  as: { kind: "Incident", by: "incidentId", alias: "incident" },
  readable: (viewer) => visibleTo(viewer, "incident"),
};

/** How what an incident is made of is read: by whoever reads the incident. */
export const detail = (
  kind: Kind,
  { relations = {}, expressions = {}, alias = "part" }: Declared = {},
): Reading<Kind> => ({
  alias,
  table: tables[kind] as unknown as Reading["table"],
  permission: ofIncident,
  relations,
  expressions,
});

/** The same for a part that leads back to its incident. */
export const part = (kind: Kind, { relations, ...declared }: Declared = {}): Reading<Kind> =>
  detail(kind, { ...declared, relations: { incident: toOne("Incident", { id: "incidentId" }), ...relations } });
