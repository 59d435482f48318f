import type { WorkKind } from "../../store/work/work-sources.js";
import { alertWorkKinds } from "./kinds/alert-work-kinds.js";
import { authorityWorkKinds } from "./kinds/authority-work-kinds.js";
import { customerWorkKinds } from "./kinds/customer-work-kinds.js";
import { detectionWorkKinds } from "./kinds/detection-work-kinds.js";
import { evidenceWorkKinds } from "./kinds/evidence-work-kinds.js";
import { incidentWorkKinds } from "./kinds/incident-work-kinds.js";
import type { KindOfWork } from "./kinds/kind-of-work.js";
import { peopleWorkKinds } from "./kinds/people-work-kinds.js";
import { responseWorkKinds } from "./kinds/response-work-kinds.js";
import { searchWorkKinds } from "./kinds/search-work-kinds.js";
import { vulnerabilityWorkKinds } from "./kinds/vulnerability-work-kinds.js";

/** Every kind of work, in the order in which the schema names them, and in which they are listed where they wait alike. */
export const workKinds = {
  ...peopleWorkKinds,
  ...evidenceWorkKinds,
  ...customerWorkKinds,
  ...authorityWorkKinds,
  ...alertWorkKinds,
  ...responseWorkKinds,
  ...detectionWorkKinds,
  ...searchWorkKinds,
  ...vulnerabilityWorkKinds,
  ...incidentWorkKinds,
} as const satisfies Record<WorkKind, KindOfWork>;
