import { rememberAssignment } from "../../../../local/samples/player/remember-assignment.js";
import { type Memory, recall } from "../../../../local/samples/player/step.js";
import type { Step } from "./step.js";

const engineer = "exchange-engineer";
const onCall = "exchange-on-call";
const lead = "security-lead";
const analyst = "security-analyst";
const communications = "communications";

const responseTeam = "Microsoft 365 Security Response Team";
const service = (needs: string) => ({ persona: "sharepoint-engineer", needs, heldBy: "Exchange" });
const security = (needs: string) => ({ persona: engineer, needs, heldBy: responseTeam });
const execution = service("EXECUTE_CONTAINMENT_ERADICATION_RECOVERY");
const ofIncident = (memory: Memory) => ({ incidentId: recall(memory, "incident") });

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
    input: (memory) => ({
      alertId: recall(memory, "alert"),
      title: "Mail of one customer is forwarded to an outside address",
      summary: "An application with mailbox permissions makes forwarding rules that its owner did not ask for.",
    }),
    leadsTo: "ESCALATED",
    remember: ({ id }, memory) => void memory.set("incident", id),
  },
  {
    operation: "receiveEscalation",
    by: lead,
    refusedTo: security("SECURITY_ON_CALL_AND_RESPONSE_LEAD"),
    input: ofIncident,
    leadsTo: "DETECTION_AND_ANALYSIS",
  },
  {
    operation: "formVirtualTeam",
    by: lead,
    refusedTo: security("SECURITY_ON_CALL_AND_RESPONSE_LEAD"),
    opens: [
      { operation: "declareIncident", gate: "VIRTUAL_TEAM_FORMED" },
      { operation: "changeHandling", gate: "VIRTUAL_TEAM_FORMED" },
    ],
    input: (memory) => ({
      ...ofIncident(memory),
      personIds: ["Seo-yeon Kim", "Marcus Bell", "Ji-woo Park", "Tomáš Novák", "Priya Nair"].map((name) =>
        recall(memory, name),
      ),
    }),
  },
  {
    operation: "changeHandling",
    by: lead,
    refusedTo: security("SECURITY_ON_CALL_AND_RESPONSE_LEAD"),
    input: (memory) => ({
      ...ofIncident(memory),
      handling: "AMBER",
      reason: "Every responder may help to look for traces.",
    }),
  },
  {
    operation: "dispositionAlert",
    by: analyst,
    refusedTo: security("SECURITY_MONITORING_AND_ANALYSIS"),
    opens: [{ operation: "declareIncident", gate: "ALERTS_DISPOSITIONED" }],
    input: (memory) => ({
      ...ofIncident(memory),
      alertId: recall(memory, "alert"),
      disposition: "TRUE_POSITIVE",
      reason: "The application's credential was used from a network that the customer does not know.",
    }),
  },
  {
    operation: "declareIncident",
    by: lead,
    refusedTo: security("SECURITY_ON_CALL_AND_RESPONSE_LEAD"),
    opens: [
      { operation: "startContainment", gate: "INCIDENT_DECLARED" },
      { operation: "notifyCustomers", gate: "INCIDENT_DECLARED" },
    ],
    input: (memory) => ({
      ...ofIncident(memory),
      definitionPredicates: ["UNLAWFUL_ACCESS_TO_CUSTOMER_DATA"],
      reason: "Mail of a customer was read and sent out with a stolen credential",
      customerDataEffects: ["DISCLOSURE"],
    }),
    leadsTo: "DETECTION_AND_ANALYSIS",
  },
];

/** The second part: somebody leads, somebody owns, and it is known what happened. */
export const roles: readonly Step[] = [
  {
    operation: "assignLead",
    by: lead,
    refusedTo: security("INCIDENT_RESPONSE_LEAD"),
    input: (memory) => ({ ...ofIncident(memory), personId: recall(memory, "Marcus Bell") }),
    remember: rememberAssignment("leadAssignment", "INCIDENT_RESPONSE_LEAD"),
  },
  {
    operation: "acceptLead",
    by: analyst,
    refusedTo: security("INCIDENT_RESPONSE_LEAD"),
    opens: [{ operation: "startContainment", gate: "LEAD_AND_OWNERS_ASSIGNED" }],
    input: (memory) => ({ ...ofIncident(memory), assignmentId: recall(memory, "leadAssignment") }),
  },
  {
    operation: "assignOwner",
    by: lead,
    refusedTo: { persona: "legal-counsel", needs: "SECURITY_INCIDENT_OWNER", heldBy: "Exchange" },
    input: (memory) => ({
      ...ofIncident(memory),
      serviceId: recall(memory, "Exchange"),
      personId: recall(memory, "Ji-woo Park"),
    }),
    remember: rememberAssignment("ownerAssignment", "SECURITY_INCIDENT_OWNER"),
  },
  {
    operation: "acceptOwnership",
    by: engineer,
    refusedTo: service("SECURITY_INCIDENT_OWNER"),
    opens: [{ operation: "startContainment", gate: "LEAD_AND_OWNERS_ASSIGNED" }],
    input: (memory) => ({ ...ofIncident(memory), assignmentId: recall(memory, "ownerAssignment") }),
  },
];

const recordAnalysis: Step = {
  operation: "recordAnalysis",
  by: analyst,
  refusedTo: security("SECURITY_MONITORING_AND_ANALYSIS"),
  opens: [{ operation: "startContainment", gate: "ANALYSIS_RECORDED" }],
  input: (memory) => ({
    ...ofIncident(memory),
    attackVector: "IMPERSONATION",
    findings: "A client secret of the application had leaked from a build log.",
    rootCause: "The secret stood in clear text in the log.",
    customerDataDisclosed: "YES",
    recoveryPlan: "Revoke the secret, remove the rules, restore the mailboxes' settings.",
  }),
};

const startContainment: Step = {
  operation: "startContainment",
  by: engineer,
  refusedTo: execution,
  input: (memory) => ({
    ...ofIncident(memory),
    plan: "Revoke the application's tokens; outgoing mail to the address is held.",
  }),
  leadsTo: "CONTAINMENT",
};

/** The third part: contain, find out that more must be known, go back to analysis, and contain again. */
export const loopBack: readonly Step[] = [
  recordAnalysis,
  startContainment,
  {
    operation: "returnToAnalysis",
    by: analyst,
    refusedTo: security("INCIDENT_RESPONSE_LEAD"),
    input: (memory) => ({ ...ofIncident(memory), reason: "A second application shows the same traces." }),
    leadsTo: "DETECTION_AND_ANALYSIS",
  },
  recordAnalysis,
  startContainment,
];

/** The fourth part: contain, eradicate, recover, and tell those affected. */
export const response: readonly Step[] = [
  {
    operation: "recordContainment",
    by: engineer,
    refusedTo: execution,
    opens: [{ operation: "startEradication", gate: "CONTAINMENT_RECORDED" }],
    input: (memory) => ({
      ...ofIncident(memory),
      description: "Revoked the tokens of both applications.",
      outcome: "No forwarding since 14:10.",
    }),
    leadsTo: "CONTAINMENT",
  },
  {
    operation: "startEradication",
    by: engineer,
    refusedTo: execution,
    input: (memory) => ({
      ...ofIncident(memory),
      plan: "Replace the secrets, remove the rules, clean the build logs.",
    }),
    leadsTo: "ERADICATION",
  },
  {
    operation: "recordEradication",
    by: engineer,
    refusedTo: execution,
    opens: [
      { operation: "startRecovery", gate: "ADVERSARY_EVICTED" },
      { operation: "startRecovery", gate: "VULNERABLE_PATHS_CLOSED" },
    ],
    input: (memory) => ({
      ...ofIncident(memory),
      description: "Secrets replaced, rules removed, secrets kept out of logs.",
      outcome: "A sweep of all tenants finds no other use of the secrets.",
      adversaryEvicted: true,
      vulnerablePathsClosed: true,
    }),
    leadsTo: "ERADICATION",
  },
  {
    operation: "startRecovery",
    by: engineer,
    refusedTo: execution,
    input: (memory) => ({
      ...ofIncident(memory),
      plan: "Restore the mailbox settings from the backup of the day before.",
    }),
    leadsTo: "RECOVERY",
  },
  {
    operation: "recordRecovery",
    by: engineer,
    refusedTo: execution,
    opens: [{ operation: "validateRecovery", gate: "RECOVERY_RECORDED" }],
    input: (memory) => ({
      ...ofIncident(memory),
      description: "Restored the settings of forty mailboxes.",
      outcome: "Compared with the backup: equal.",
      lastKnownGoodState: "the mailbox settings of the day before",
      attackPathsInspected: true,
    }),
    leadsTo: "RECOVERY",
  },
  {
    operation: "validateRecovery",
    by: engineer,
    refusedTo: execution,
    opens: [{ operation: "enterPostIncidentActivity", gate: "RECOVERY_VALIDATED" }],
    input: (memory) => ({ ...ofIncident(memory), validation: "Two days of heightened monitoring without a trace." }),
    leadsTo: "RECOVERY",
  },
  {
    operation: "notifyCustomers",
    by: communications,
    refusedTo: {
      persona: lead,
      needs: "CUSTOMER_COMMUNICATIONS",
      heldBy: "Microsoft 365 Customer Experience Communications (CxP)",
    },
    opens: [{ operation: "enterPostIncidentActivity", gate: "NOTIFICATIONS_SETTLED" }],
    input: (memory) => ({
      ...ofIncident(memory),
      description: "An application's stolen credential was used to forward mail.",
      effectOnCustomerData: "Mail of forty mailboxes was disclosed.",
      actionsTaken: "The credential is revoked and the rules are removed.",
      suggestedActions: "Review the list of forwarded mail in the message center.",
      channel: "message center, to the tenant's administrators",
      tenantCount: 1,
    }),
  },
  {
    operation: "enterPostIncidentActivity",
    by: analyst,
    refusedTo: security("INCIDENT_RESPONSE_LEAD"),
    input: ofIncident,
    leadsTo: "POST_INCIDENT_ACTIVITY",
  },
];

/** The last part, when the review is finished. */
export const closing: readonly Step[] = [
  {
    operation: "closeIncident",
    by: lead,
    refusedTo: security("POST_INCIDENT_ANALYSIS_LEAD"),
    input: ofIncident,
    leadsTo: "CLOSED",
  },
  {
    operation: "archiveIncident",
    by: analyst,
    refusedTo: security("DATA_COLLECTION_AND_ARCHIVAL"),
    input: (memory) => ({
      ...ofIncident(memory),
      place: "the evidence vault, shelf 12",
      retainUntil: "2033-01-01T00:00:00Z",
    }),
    leadsTo: "CLOSED",
  },
];
