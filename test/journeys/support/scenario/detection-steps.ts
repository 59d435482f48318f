import { type Memory, recall } from "../../../../local/samples/player/step.js";
import type { Step } from "./step.js";
import {
  engineer,
  lead,
  leadName,
  notAffected,
  ofExchange,
  ofIncident,
  onCall,
  ownerName,
  security,
  securityOnCall,
  service,
  whoLeads,
} from "./who.js";

/** An id of the right form that nothing has. */
const nobody = "00000000-0000-7000-8000-000000000000";

const member = (memory: Memory, name: string, role: string) => ({ personId: recall(memory, name), role });

/** The first part: from an alert for Exchange to a declared incident. */
export const detection: readonly Step[] = [
  {
    operation: "reportAlert",
    by: "monitoring",
    refusedTo: { persona: "dashboard" },
    input: (memory) => ({
      serviceId: recall(memory, "Exchange"),
      source: "SIEM_DETECTION",
      title: "Mailbox rules forward to an outside address",
      description: "Forty mailboxes got the same new rule within two minutes.",
    }),
    wrongly: [{ gate: "SEEN_ALREADY", input: () => ({ observedAt: "2199-01-01T00:00:00.000Z" }) }],
    leadsTo: "RECEIVED",
    remember: ({ id }, memory) => void memory.set("alert", id),
  },
  {
    operation: "triageAlert",
    by: engineer,
    refusedTo: service("EVENT_AND_ALERT_TRIAGE"),
    input: (memory) => ({
      alertId: recall(memory, "alert"),
      findings: "The rules were made by an application, not by people.",
    }),
    leadsTo: "TRIAGED",
  },
  {
    operation: "assessSeverity",
    by: engineer,
    refusedTo: service("EVENT_AND_ALERT_TRIAGE"),
    opens: [{ operation: "escalateAlert", gate: "SEVERITY_ASSESSED" }],
    input: (memory) => ({
      alertId: recall(memory, "alert"),
      severity: "HIGH",
      functionalImpact: "LOW",
      informationImpacts: ["PRIVACY_BREACH"],
      recoverability: "SUPPLEMENTED",
      privacyAtStake: true,
      scope: "Forty mailboxes of one customer.",
      affectedTenantCount: 1,
      regions: ["Europe"],
      regulation: "GDPR",
      details: "Mail with personal data may have left the service.",
    }),
    leadsTo: "TRIAGED",
  },
  {
    operation: "escalateAlert",
    by: onCall,
    refusedTo: service("SERVICE_ENGINEERING_ON_CALL"),
    wrongly: [{ gate: "SERVICES_KNOWN", input: () => ({ otherServiceIds: [nobody] }) }],
    input: (memory) => ({
      alertId: recall(memory, "alert"),
      title: "Mail of one customer is forwarded to an outside address",
      summary: "An application with mailbox permissions makes forwarding rules that its owner did not ask for.",
    }),
    leadsTo: "SUSPECTED",
    remember: ({ id }, memory) => void memory.set("incident", id),
  },
  {
    operation: "receiveEscalation",
    by: securityOnCall,
    refusedTo: security("SECURITY_ON_CALL_AND_RESPONSE_LEAD"),
    input: ofIncident,
    leadsTo: "RECEIVED",
  },
  {
    operation: "formVirtualTeam",
    by: securityOnCall,
    refusedTo: security("SECURITY_ON_CALL_AND_RESPONSE_LEAD"),
    opens: [
      { operation: "declareIncident", gate: "VIRTUAL_TEAM_FORMED" },
      { operation: "changeHandling", gate: "VIRTUAL_TEAM_FORMED" },
    ],
    wrongly: [
      {
        gate: "MEMBERS_FIT",
        input: (memory) => ({ members: [member(memory, "Seo-yeon Kim", "SECURITY_RESPONSE")] }),
      },
    ],
    input: (memory) => ({
      ...ofIncident(memory),
      members: [
        member(memory, "Seo-yeon Kim", "SECURITY_RESPONSE"),
        member(memory, leadName, "SECURITY_RESPONSE"),
        member(memory, ownerName, "SERVICE_ENGINEERING"),
        member(memory, "Tomáš Novák", "SERVICE_ENGINEERING"),
        member(memory, "Priya Nair", "COMMUNICATIONS"),
        member(memory, "Noah Fischer", "COMMUNICATIONS"),
      ],
    }),
    leadsTo: "RECEIVED",
  },
  {
    operation: "changeHandling",
    by: securityOnCall,
    refusedTo: security("SECURITY_ON_CALL_AND_RESPONSE_LEAD"),
    input: (memory) => ({
      ...ofIncident(memory),
      handling: "AMBER",
      reason: "Every responder may help to look for traces.",
    }),
    leadsTo: "RECEIVED",
  },
  {
    operation: "dispositionAlert",
    by: lead,
    refusedTo: security("SECURITY_MONITORING_AND_ANALYSIS"),
    opens: [{ operation: "declareIncident", gate: "ALERTS_DISPOSITIONED" }],
    wrongly: [{ gate: "TUNING_NAMED", input: () => ({ disposition: "FALSE_POSITIVE" }) }],
    input: (memory) => ({
      ...ofIncident(memory),
      alertId: recall(memory, "alert"),
      disposition: "TRUE_POSITIVE",
      reason: "The application's credential was used from a network that the customer does not know.",
    }),
    leadsTo: "RECEIVED",
  },
  {
    operation: "declareIncident",
    by: securityOnCall,
    refusedTo: security("SECURITY_ON_CALL_AND_RESPONSE_LEAD"),
    opens: [{ operation: "startContainment", gate: "INCIDENT_DECLARED" }],
    wrongly: [{ gate: "DEFINITION_MET", input: () => ({ definitionPredicates: [] }) }],
    input: (memory) => ({
      ...ofIncident(memory),
      definitionPredicates: ["UNLAWFUL_ACCESS_TO_CUSTOMER_DATA"],
      reason: "Mail of a customer was read and sent out with a stolen credential",
      customerDataEffects: ["DISCLOSURE"],
    }),
    leadsTo: "DECLARED",
  },
];

/** The second part: somebody leads, and somebody owns the incident for Exchange. */
export const roles: readonly Step[] = [
  {
    operation: "assignLead",
    by: securityOnCall,
    refusedTo: security("SECURITY_ON_CALL_AND_RESPONSE_LEAD"),
    wrongly: [{ gate: "CANDIDATE_FITS", input: (memory) => ({ personId: recall(memory, ownerName) }) }],
    input: (memory) => ({ ...ofIncident(memory), personId: recall(memory, leadName) }),
    leadsTo: "OFFERED",
    remember: ({ id }, memory) => void memory.set("leadAssignment", id),
  },
  {
    operation: "acceptLead",
    by: lead,
    refusedTo: whoLeads(),
    opens: [{ operation: "startContainment", gate: "LEAD_ACCEPTED" }],
    wrongly: [
      { gate: "ROLE_VACANT", operation: "assignLead" },
      {
        gate: "ANSWERS_THE_OFFER",
        operation: "acceptHandover",
        input: (memory) => ({ ...ofIncident(memory), assignmentId: recall(memory, "leadAssignment") }),
      },
    ],
    input: (memory) => ({ ...ofIncident(memory), assignmentId: recall(memory, "leadAssignment") }),
    leadsTo: "ACCEPTED",
  },
  {
    operation: "assignOwner",
    by: lead,
    refusedTo: { persona: "legal-counsel", needs: "SECURITY_INCIDENT_OWNER", heldBy: "Exchange" },
    wrongly: [{ gate: "SERVICES_AFFECTED", input: (memory) => ({ serviceId: notAffected(memory) }) }],
    input: (memory) => ({ ...ofExchange(memory), personId: recall(memory, ownerName) }),
    leadsTo: "OFFERED",
    remember: ({ id }, memory) => void memory.set("ownerAssignment", id),
  },
  {
    operation: "acceptOwnership",
    by: engineer,
    refusedTo: { persona: onCall, needs: "SECURITY_INCIDENT_OWNER", heldBy: ownerName },
    opens: [{ operation: "startContainment", gate: "OWNER_ACCEPTED" }],
    input: (memory) => ({ ...ofIncident(memory), assignmentId: recall(memory, "ownerAssignment") }),
    leadsTo: "ACCEPTED",
  },
];
