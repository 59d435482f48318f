import { judgement } from "../messy-case/openings.js";
import type { CellStep } from "./cell-step.js";
import { type DetectionJourney, techniques } from "./detection-journey.js";
import { known, remembered } from "./known.js";
import {
  analysisTeam,
  analyst,
  engineer,
  hunter,
  intelligenceTeam,
  onCall,
  requirer,
  requiringTeam,
  responder,
  responseTeam,
  stranger,
} from "./who-detects.js";
import { refusedTo } from "./who-holds.js";

const tomorrow = () => new Date(Date.now() + 86_400_000).toISOString();
const ofExchange = (words: object) => known("Exchange", "serviceId", words);

const requires = {
  cell: "SECURITY_DETECTION_REQUIREMENTS",
  by: requirer,
  refused: refusedTo(analyst, responder, engineer)(requiringTeam),
} as const;
const asks = {
  cell: "SERVICE_DETECTION_REQUIREMENTS",
  by: engineer,
  refused: refusedTo(analyst, stranger)(requiringTeam, "Exchange"),
} as const;
const deploys = {
  cell: "MONITORING_INFRASTRUCTURE_DEPLOYMENT",
  by: engineer,
  refused: refusedTo(requirer, analyst, stranger)("Exchange"),
} as const;
const triages = {
  cell: "EVENT_AND_ALERT_TRIAGE",
  by: engineer,
  refused: refusedTo(analyst, responder, stranger)("Exchange"),
} as const;
const responds = {
  cell: "SECURITY_ON_CALL_AND_RESPONSE_LEAD",
  by: responder,
  refused: refusedTo(analyst, requirer, engineer)(responseTeam),
} as const;
const analyses = {
  cell: "SECURITY_MONITORING_AND_ANALYSIS",
  by: analyst,
  refused: refusedTo(responder, hunter, engineer)(analysisTeam),
} as const;

const requirement = (words: object = {}) => known("requirement", "detectionRequirementId", words);
const alert = (words: object = {}) => known("alert", "alertId", words);
const incident = (words: object = {}) => known("incident", "incidentId", words);

/** From what a service is to detect to what was detected: each step by whoever holds its cell, and by others. */
export const stepsToDeclaration: readonly CellStep<DetectionJourney>[] = [
  {
    ...requires,
    operation: "proposeDetectionRequirement",
    input: ofExchange({
      title: "Mailboxes that are opened to others",
      description: "From the audit log of mailboxes.",
      techniqueIds: [techniques[0]],
    }),
    // Either side proposes.
    refused: asks.refused,
    ...remembered("requirement"),
  },
  {
    ...asks,
    operation: "refuseDetectionRequirement",
    input: requirement({ reason: "The mailbox log alone does not tell." }),
  },
  {
    ...asks,
    operation: "amendDetectionRequirement",
    input: requirement({ techniqueIds: techniques, reason: "What is opened is forwarded next." }),
  },
  {
    ...asks,
    operation: "agreeDetectionRequirementForService",
    input: requirement(),
    refused: refusedTo(requirer, stranger)("Exchange"),
  },
  { ...requires, operation: "agreeDetectionRequirementForSecurity", input: requirement() },
  {
    ...requires,
    operation: "putDetectionRequirementInForce",
    input: requirement(),
    refused: asks.refused,
    remember: (_, the) => the.lookAtCoverage(),
  },
  {
    ...requires,
    operation: "prioritizeDetectionRequirement",
    input: requirement({ priority: "HIGH", basis: "RISK_ASSESSMENT", reason: "Mail is what is read first." }),
    refused: refusedTo(analyst, responder, engineer)(requiringTeam, intelligenceTeam),
  },
  {
    ...deploys,
    operation: "deployMonitoring",
    input: requirement({ deployment: "A rule on all farms, seen to work with a test account." }),
    async remember(_, the) {
      const { detectionRequirement } = await the.cordon.read<{
        detectionRequirement: { deployments: { nodes: readonly { readonly id: string }[] } };
      }>(engineer, "query ($id: ID!) { detectionRequirement(id: $id) { deployments { nodes { id } } } }", {
        id: the.id("requirement"),
      });
      the.memory.set("deployment", detectionRequirement.deployments.nodes[0]?.id ?? "");
      await the.lookAtCoverage();
    },
  },
  {
    ...deploys,
    operation: "reportMonitoringHealth",
    input: known("deployment", "monitoringDeploymentId", { health: "HEALTHY" }),
    async remember(_, the) {
      // Whoever belongs to a team reports, which is no cell.
      const alert = await the.cordon.perform("monitoring", "reportAlert", {
        serviceId: the.id("Exchange"),
        detectionRequirementId: the.id("requirement"),
        techniqueIds: [techniques[0]],
        source: "WORKLOAD_DETECTION",
        title: "Forty mailboxes were opened to one account",
        description: "Within two minutes, by a program.",
      });
      the.memory.set("alert", alert.id);
      await the.lookAtCoverage();
    },
  },
  { ...triages, operation: "acknowledgeAlert", input: (the) => alert({ dueAt: tomorrow() })(the) },
  { ...triages, operation: "triageAlert", input: alert({ findings: "No administrator did this." }) },
  {
    ...triages,
    operation: "proposeAlertSuppression",
    input: (the) =>
      ofExchange({
        titleContains: "Test mailboxes",
        severityAtMost: "CRITICAL",
        reason: "A test of all farms.",
        endsAt: tomorrow(),
      })(the),
    refused: [...triages.refused, { persona: stranger, ask: [], of: "SharePoint" }],
    ...remembered("suppression"),
  },
  {
    ...analyses,
    operation: "agreeAlertSuppression",
    input: known("suppression", "alertSuppressionId"),
    refused: refusedTo(responder, hunter, engineer)(analysisTeam),
  },
  {
    cell: "SERVICE_ANALYSIS_AND_INSIGHT",
    by: engineer,
    operation: "assessSeverity",
    input: alert(judgement("MEDIUM")),
    refused: refusedTo(analyst, responder, stranger)("Exchange"),
  },
  {
    cell: "SERVICE_ENGINEERING_ON_CALL",
    by: onCall,
    operation: "escalateAlert",
    input: alert({ title: "Mailboxes are read by one account", summary: "It was never given to them." }),
    refused: refusedTo(analyst, responder, stranger)("Exchange"),
    ...remembered("incident"),
  },
  { ...responds, operation: "receiveEscalation", input: incident() },
  {
    ...responds,
    operation: "formVirtualTeam",
    input: (the) =>
      incident({
        members: [
          ["Seo-yeon Kim", "SECURITY_RESPONSE"],
          ["Marcus Bell", "SECURITY_RESPONSE"],
          ["Ji-woo Park", "SERVICE_ENGINEERING"],
          ["Priya Nair", "COMMUNICATIONS"],
        ].map(([name = "", role]) => ({ personId: the.id(name), role })),
      })(the),
  },
  {
    ...analyses,
    operation: "dispositionAlert",
    input: (the) => ({
      ...incident()(the),
      ...alert({ disposition: "TRUE_POSITIVE", reason: "The account belongs to nobody." })(the),
    }),
  },
  {
    ...responds,
    operation: "declareIncident",
    input: incident({ definitionPredicates: ["UNLAWFUL_ACCESS_TO_CUSTOMER_DATA"], reason: "Mail was read." }),
  },
];
