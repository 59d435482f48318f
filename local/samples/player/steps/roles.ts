import { recall, type Step } from "../step.js";
import { rememberHandover } from "./remember-handover.js";
import { onIncident } from "./steps-on.js";

type Role = "SECURITY_RESPONSE" | "SERVICE_ENGINEERING" | "COMMUNICATIONS" | "FORENSICS" | "LEGAL" | "EXPERT";

/** The virtual team, by the roles that its people have in it. */
export const virtualTeam = (people: Partial<Record<Role, readonly string[]>>): Step =>
  onIncident("formVirtualTeam", "security-lead", (memory) => ({
    members: Object.entries(people).flatMap(([role, names]) =>
      names.map((name) => ({ personId: recall(memory, name), role })),
    ),
  }));

const assignment = (name: string, operation: string, by: string): Step =>
  onIncident(operation, by, (memory) => ({ assignmentId: recall(memory, name) }));

/** A person of security is asked to lead, and accepts. */
export const leadBy = (persona: string, person: string): readonly Step[] => [
  {
    ...onIncident("assignLead", "security-lead", (memory) => ({ personId: recall(memory, person) })),
    remember: ({ id }, memory) => void memory.set("lead", id),
  },
  assignment("lead", "acceptLead", persona),
];

/** The lead offers the role to a successor, who accepts: from then on, that person leads. */
export const leadHandedOver = (from: string, to: string, person: string, briefing: string): readonly Step[] => [
  {
    ...onIncident("offerHandover", from, (memory) => ({
      assignmentId: recall(memory, "lead"),
      personId: recall(memory, person),
      briefing,
    })),
    remember: rememberHandover("handover", "lead"),
  },
  assignment("handover", "acceptHandover", to),
];

/** A person of the service is asked, by the lead or by the service itself, to own the incident there, and accepts. */
export const ownerOf = (service: string, persona: string, person: string, by: string): readonly Step[] => [
  {
    ...onIncident("assignOwner", by, (memory) => ({
      serviceId: recall(memory, service),
      personId: recall(memory, person),
    })),
    remember: ({ id }, memory) => void memory.set(`owner of ${service}`, id),
  },
  assignment(`owner of ${service}`, "acceptOwnership", persona),
];
