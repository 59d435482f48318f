import type { Person } from "../cases/organization.js";

/** Who acts where nobody does: on an event, or when a time has come. */
export const system: Person = { id: "SYSTEM", name: "Cordon", subject: "SYSTEM" };
