import type { Unmet } from "../../response-model/machines/gate-rules.js";
import type { CaseFile } from "./case-file.js";
import { holderOf } from "./holder-of.js";

/** The roles of an incident that nobody has accepted: one security lead, and one owner for each affected service. */
export function unfilledRoles({
  assignments,
  services,
}: Pick<CaseFile, "assignments" | "services">): readonly Unmet<"LEAD_AND_OWNERS_ASSIGNED">[] {
  const lead = { role: "INCIDENT_RESPONSE_LEAD", serviceId: null } as const;
  const owners = services.map(({ id, name }) => ({ role: "SECURITY_INCIDENT_OWNER", serviceId: id, name }) as const);
  const offered = (role: typeof lead | (typeof owners)[number]) =>
    assignments
      .filter((one) => one.state === "OFFERED" && one.role === role.role && one.serviceId === role.serviceId)
      .map(({ personName }) => personName)
      .join(", ");
  return [
    ...(holderOf(lead, assignments) ? [] : [leadMissing(offered(lead))]),
    ...owners.filter((role) => !holderOf(role, assignments)).map((role) => ownerMissing(role.name, offered(role))),
  ];
}

const leadMissing = (people: string) => (people ? (["LEAD_OFFERED", { people }] as const) : (["NO_LEAD", {}] as const));

const ownerMissing = (service: string, people: string) =>
  people ? (["OWNER_OFFERED", { service, people }] as const) : (["NO_OWNER", { service }] as const);
