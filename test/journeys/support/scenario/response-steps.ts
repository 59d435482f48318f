import { type Memory, recall } from "../../../../local/samples/player/step.js";
import { obligationOf, rememberObligations } from "../../../../local/samples/player/steps/remember-obligations.js";
import { rememberOfService } from "../../../../local/samples/player/steps/remember-of-service.js";
import type { Step } from "./step.js";
import {
  communications,
  engineer,
  lead,
  notAffected,
  ofExchange,
  ofIncident,
  onCall,
  releaser,
  security,
  service,
  trust,
  whoLeads,
  whoOwns,
} from "./who.js";

const execution = service("EXECUTE_CONTAINMENT_ERADICATION_RECOVERY");
const regulation = { persona: lead, needs: "TRUST", heldBy: "Office 365 Trust" };
const recoveryPlan = "Revoke the secret, remove the rules, restore the mailboxes' settings.";
const guidance = "Trust the backup of the day before: it predates the entry.";
const customers = (persona: string) => ({
  persona,
  needs: "CUSTOMER_COMMUNICATIONS",
  heldBy: "Microsoft 365 Customer Experience Communications (CxP)",
});
const ofNotice = (memory: Memory) => ({ ...ofIncident(memory), noticeId: recall(memory, "notice") });
const owedBy = (clock: string) => (memory: Memory) => ({
  ...ofIncident(memory),
  obligationId: recall(memory, obligationOf(clock)),
});
/** All that any of the notices must say. */
const notice = {
  reference: "17",
  content: [
    "WHAT_HAPPENED",
    "SEVERITY_AND_IMPACT",
    "INDICATORS_OF_COMPROMISE",
    "ROOT_CAUSE",
    "ACTIONS_TAKEN",
    "UNLAWFUL_OR_CROSS_BORDER",
  ].map((item) => ({ item, text: "As far as it is known." })),
  evidence: "File number 17.",
};

const recordAnalysis: Step = {
  operation: "recordAnalysis",
  by: lead,
  refusedTo: security("SECURITY_MONITORING_AND_ANALYSIS"),
  opens: [{ operation: "startContainment", gate: "ANALYSIS_RECORDED" }],
  wrongly: [{ gate: "COVERS_AFFECTED_SERVICES", input: (memory) => ({ serviceIds: [notAffected(memory)] }) }],
  input: (memory) => ({
    ...ofIncident(memory),
    attackVector: "IMPERSONATION",
    findings: "A client secret of the application had leaked from a build log.",
    rootCause: "The secret stood in clear text in the log.",
    customerDataDisclosed: "YES",
  }),
  leadsTo: "DECLARED",
};

const startContainment: Step = {
  operation: "startContainment",
  by: engineer,
  refusedTo: execution,
  input: (memory) => ({
    ...ofExchange(memory),
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
    by: lead,
    refusedTo: whoLeads("sharepoint-engineer"),
    input: (memory) => ({ ...ofExchange(memory), reason: "A second application shows the same traces." }),
    leadsTo: "ANALYSIS",
  },
  recordAnalysis,
  startContainment,
];

/** The fourth part: contain, eradicate, agree how to recover, and recover. */
export const response: readonly Step[] = [
  {
    operation: "recordContainment",
    by: engineer,
    refusedTo: execution,
    opens: [{ operation: "startEradication", gate: "CONTAINMENT_RECORDED" }],
    input: (memory) => ({
      ...ofExchange(memory),
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
      ...ofExchange(memory),
      plan: "Replace the secrets, remove the rules, clean the build logs.",
    }),
    leadsTo: "ERADICATION",
  },
  {
    operation: "recordEviction",
    by: engineer,
    refusedTo: execution,
    opens: [{ operation: "startRecovery", gate: "ADVERSARY_EVICTED" }],
    input: (memory) => ({
      ...ofExchange(memory),
      description: "Secrets replaced, rules removed.",
      outcome: "A sweep of all tenants finds no other use of the secrets.",
    }),
    leadsTo: "ERADICATION",
  },
  {
    operation: "recordMitigation",
    by: engineer,
    refusedTo: execution,
    opens: [{ operation: "startRecovery", gate: "VULNERABLE_PATHS_CLOSED" }],
    input: (memory) => ({
      ...ofExchange(memory),
      description: "Secrets are kept out of build logs.",
      outcome: "A planted secret stopped the build.",
    }),
    leadsTo: "ERADICATION",
  },
  {
    operation: "proposeRecoveryPlan",
    by: onCall,
    refusedTo: execution,
    input: (memory) => ({ ...ofExchange(memory), text: recoveryPlan }),
    remember: rememberOfService("recoveryPlan", "Exchange", "recoveryPlans", recoveryPlan),
    leadsTo: "ERADICATION",
  },
  {
    operation: "agreeRecoveryPlan",
    by: lead,
    refusedTo: { ...security("RECOVERY_GUIDANCE"), persona: "sharepoint-engineer" },
    opens: [{ operation: "startRecovery", gate: "RECOVERY_PLAN_AGREED" }],
    wrongly: [{ gate: "PLAN_OF_THE_OTHER_SIDE", by: engineer }],
    input: (memory) => ({ ...ofIncident(memory), recoveryPlanId: recall(memory, "recoveryPlan") }),
    leadsTo: "AGREED",
  },
  {
    operation: "issueRecoveryGuidance",
    by: lead,
    refusedTo: security("RECOVERY_GUIDANCE"),
    input: (memory) => ({ ...ofExchange(memory), text: guidance }),
    remember: rememberOfService("guidance", "Exchange", "guidance", guidance),
    leadsTo: "ERADICATION",
  },
  {
    operation: "acknowledgeGuidance",
    by: engineer,
    refusedTo: whoOwns,
    opens: [{ operation: "startRecovery", gate: "GUIDANCE_ACKNOWLEDGED" }],
    input: (memory) => ({ ...ofIncident(memory), guidanceId: recall(memory, "guidance") }),
    leadsTo: "ACKNOWLEDGED",
  },
  {
    operation: "startRecovery",
    by: engineer,
    refusedTo: execution,
    input: (memory) => ({
      ...ofExchange(memory),
      plan: "Restore the mailbox settings from the backup of the day before.",
    }),
    leadsTo: "RECOVERY",
  },
  {
    operation: "recordRestoration",
    by: engineer,
    refusedTo: execution,
    wrongly: [{ gate: "ATTACK_PATHS_INSPECTED", input: () => ({ attackPathsInspected: false }) }],
    input: (memory) => ({
      ...ofExchange(memory),
      description: "Restored the settings of forty mailboxes.",
      outcome: "Compared with the backup: equal.",
      lastKnownGoodState: "the mailbox settings of the day before",
      backup: "the backup of the day before",
      attackPathsInspected: true,
    }),
    leadsTo: "RESTORED",
  },
];

/** The fifth part: tell those affected and those who must know, validate, and look back. */
export const notices: readonly Step[] = [
  {
    operation: "recordAffectedTenants",
    by: engineer,
    refusedTo: service("SERVICE_INSIGHT_AND_EXPERTISE"),
    input: (memory) => ({
      ...ofExchange(memory),
      tenants: [
        {
          tenantId: "northwind",
          name: "Northwind Traders",
          region: "europe-west",
          contact: "the administrators in the directory",
          dataEffects: ["DISCLOSURE"],
        },
      ],
    }),
    leadsTo: "RESTORED",
  },
  {
    operation: "draftCustomerNotice",
    by: communications,
    refusedTo: customers(lead),
    wrongly: [
      { gate: "PROMISE_AHEAD", input: () => ({ nextUpdateAt: "2020-01-01T00:00:00.000Z" }) },
      {
        gate: "SUPPLEMENTS_A_RELEASED_NOTICE",
        input: () => ({ supplementsId: "01a21a1a-0000-7000-8000-000000000000" }),
      },
    ],
    input: (memory) => ({
      ...ofIncident(memory),
      title: "Forwarded mail",
      description: "An application's stolen credential was used to forward mail.",
      effectOnCustomerData: "Mail of forty mailboxes was disclosed.",
      actionsTaken: "The credential is revoked and the rules are removed.",
      suggestedActions: "Review the list of forwarded mail in the message center.",
      channel: "message center, to the tenant's administrators",
      recipientGroups: [{ name: "Affected tenants of Exchange", serviceIds: [recall(memory, "Exchange")] }],
      isComplete: true,
    }),
    remember: ({ id }, memory) => {
      memory.set("notice", id);
    },
    leadsTo: "DRAFT",
  },
  {
    operation: "releaseCustomerNotice",
    by: releaser,
    refusedTo: customers(lead),
    wrongly: [
      { gate: "MEETS_WHAT_IS_OWED", input: () => ({ obligationIds: ["01a21a1a-0000-7000-8000-000000000000"] }) },
    ],
    input: (memory) => ({ ...ofNotice(memory), expectedVersion: 1 }),
    leadsTo: "RELEASED",
  },
  {
    operation: "recordNoticeDelivery",
    by: communications,
    refusedTo: customers(lead),
    opens: [{ operation: "enterPostIncidentActivity", gate: "NOTIFICATIONS_MADE" }],
    wrongly: [{ gate: "DELIVERY_IN_ORDER", input: () => ({ groupNumber: 2 }) }],
    input: (memory) => ({
      ...ofNotice(memory),
      groupNumber: 1,
      sentAt: new Date().toISOString(),
      sentCount: 1,
      failedCount: 0,
      proof: "Message MC-4711 in the message center",
    }),
    leadsTo: "SENT",
  },
  {
    operation: "assessApplicableRegulations",
    by: trust,
    refusedTo: regulation,
    opens: [{ operation: "enterPostIncidentActivity", gate: "REGULATIONS_ASSESSED" }],
    wrongly: [{ gate: "LAWS_ASSESSED", input: () => ({ obligations: [] }) }],
    input: (memory) => ({
      ...ofIncident(memory),
      laws: [
        { law: "NIS2", applies: true, reason: "The customer runs an essential service." },
        { law: "GDPR", applies: false, reason: "The mailboxes are of machines: nobody is named in them." },
      ],
      obligations: [
        {
          clock: "NIS2_INCIDENT_NOTIFICATION",
          addressee: "The national response team",
          reason: "The customer runs an essential service.",
        },
      ],
    }),
    leadsTo: "DECLARED",
  },
  {
    operation: "startNotificationClock",
    by: trust,
    refusedTo: regulation,
    wrongly: [{ gate: "CLOCK_STARTABLE", input: () => ({ clock: "NIS2_FINAL_REPORT" }) }],
    input: (memory) => ({
      ...ofIncident(memory),
      clock: "NIS2_INCIDENT_NOTIFICATION",
      addressee: "The national response team",
      reason: "The customer runs an essential service.",
    }),
    remember: rememberObligations,
    leadsTo: "DECLARED",
  },
  {
    operation: "recordAuthorityNotice",
    by: trust,
    refusedTo: regulation,
    wrongly: [
      { gate: "TOLD_WHOM_IT_IS_OWED", input: () => ({ authority: "Another" }) },
      { gate: "NOTICE_COMPLETE", input: () => ({ content: [] }) },
      { gate: "NOTICE_DATED", input: () => ({ sentAt: new Date(Date.now() + 3_600_000).toISOString() }) },
      { gate: "PROGRESS_REPORTABLE", input: () => ({ stillOngoing: true }) },
    ],
    input: (memory) => ({ ...owedBy("NIS2_INCIDENT_NOTIFICATION")(memory), ...notice }),
    remember: rememberObligations,
    leadsTo: "MET",
  },
  {
    operation: "validateRecovery",
    by: lead,
    refusedTo: whoLeads(engineer),
    opens: [{ operation: "enterPostIncidentActivity", gate: "RECOVERY_VALIDATED" }],
    wrongly: [{ gate: "WATCHED_SINCE_RESTORATION", input: () => ({ observedSince: "2026-01-01T00:00:00Z" }) }],
    input: (memory) => ({
      ...ofExchange(memory),
      validation: "Watched closely since the restoration, without a trace.",
      observedSince: new Date().toISOString(),
      // Ends while the story goes on. It can be tried to close the incident too early, since that is the step after the next.
      vigilanceUntil: new Date(Date.now() + 20_000).toISOString(),
    }),
    leadsTo: "VALIDATED",
  },
  {
    operation: "enterPostIncidentActivity",
    by: lead,
    refusedTo: whoLeads(engineer),
    input: ofIncident,
    leadsTo: "POST_INCIDENT_ACTIVITY",
  },
];

/** The last part, when the review is finished: its final report names the root cause that the review found. */
export const closing: readonly Step[] = [
  {
    operation: "recordAuthorityNotice",
    by: trust,
    refusedTo: regulation,
    opens: [{ operation: "closeIncident", gate: "NOTIFICATIONS_SETTLED" }],
    input: (memory) => ({ ...owedBy("NIS2_FINAL_REPORT")(memory), ...notice }),
    leadsTo: "MET",
  },
  {
    operation: "closeIncident",
    by: "security-lead",
    refusedTo: security("POST_INCIDENT_ANALYSIS_LEAD"),
    input: ofIncident,
    leadsTo: "CLOSED",
  },
  {
    operation: "archiveIncident",
    by: lead,
    refusedTo: security("DATA_COLLECTION_AND_ARCHIVAL"),
    wrongly: [{ gate: "RETAINED_INTO_THE_FUTURE", input: () => ({ retainUntil: "2026-01-01T00:00:00Z" }) }],
    input: (memory) => ({
      ...ofIncident(memory),
      place: "the evidence vault, shelf 12",
      retainUntil: "2033-01-01T00:00:00Z",
    }),
    leadsTo: "CLOSED",
  },
];
