import type { KnownIncident } from "./known-incident.js";
import type { OnCallOverride } from "./on-call-override.js";
import type { OnCallRotation } from "./on-call-rotation.js";
import type { OrganizationImport } from "./organization-import.js";
import type { Person } from "./person.js";
import type { ReadinessAttestation } from "./readiness-attestation.js";
import type { ResponsibilityRequest } from "./responsibility-request.js";
import type { Service } from "./service.js";
import type { Shift } from "./shift.js";
import type { ShiftFollowUp } from "./shift-follow-up.js";
import type { ShiftLog } from "./shift-log.js";
import type { ShiftLogEntry } from "./shift-log-entry.js";
import type { Team } from "./team.js";

/** Every kind of record the teams subgraph keeps, by its name. */
export interface Records {
  KnownIncident: KnownIncident;
  OnCallOverride: OnCallOverride;
  OnCallRotation: OnCallRotation;
  OrganizationImport: OrganizationImport;
  Person: Person;
  ReadinessAttestation: ReadinessAttestation;
  ResponsibilityRequest: ResponsibilityRequest;
  Service: Service;
  Shift: Shift;
  ShiftFollowUp: ShiftFollowUp;
  ShiftLog: ShiftLog;
  ShiftLogEntry: ShiftLogEntry;
  Team: Team;
}
