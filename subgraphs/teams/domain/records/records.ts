import type { OnCallOverride } from "./on-call-override.js";
import type { OnCallRotation } from "./on-call-rotation.js";
import type { OrganizationImport } from "./organization-import.js";
import type { Person } from "./person.js";
import type { ReadinessAttestation } from "./readiness-attestation.js";
import type { ResponsibilityRequest } from "./responsibility-request.js";
import type { Service } from "./service.js";
import type { Team } from "./team.js";

/** Every kind of record the teams subgraph keeps, by its name. */
export interface Records {
  OnCallOverride: OnCallOverride;
  OnCallRotation: OnCallRotation;
  OrganizationImport: OrganizationImport;
  Person: Person;
  ReadinessAttestation: ReadinessAttestation;
  ResponsibilityRequest: ResponsibilityRequest;
  Service: Service;
  Team: Team;
}
