import { judgement } from "../messy-case/openings.js";
import type { CellStep } from "./cell-step.js";
import { type DetectionJourney, techniques } from "./detection-journey.js";
import { known, remembered } from "./known.js";
import {
  analysisTeam,
  analyst,
  engineer,
  hunter,
  huntTeam,
  intelligenceTeam,
  onCall,
  requirer,
  responder,
  responseTeam,
  stranger,
  sweeper,
  sweepTeam,
} from "./who-detects.js";
import { refusedTo } from "./who-holds.js";

const moment = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();
/** From when on is searched: one moment, as more than a minute between two of them would be a gap. */
const searchedFrom = moment(-10_000);
const incident = (words: object = {}) => known("incident", "incidentId", words);

const analyses = { cell: "SECURITY_MONITORING_AND_ANALYSIS", by: analyst } as const;
const sweeps = {
  cell: "IOC_SWEEPS",
  by: sweeper,
  refused: refusedTo(analyst, responder, engineer)(sweepTeam),
} as const;
const hunts = {
  cell: "BREACH_HUNT",
  by: hunter,
  refused: refusedTo(analyst, responder, engineer)(huntTeam),
} as const;
const knows = {
  cell: "SERVICE_ANALYSIS_AND_INSIGHT",
  by: engineer,
  refused: refusedTo(analyst, responder, stranger)("Exchange"),
} as const;

/** Of a draft, others than its team know nothing. */
const ofDraft = refusedTo(analyst, responder)("Exchange");
/** Besides those two teams, whoever hears of an attack from outside opens an incident. */
const openers = [
  analysisTeam,
  huntTeam,
  intelligenceTeam,
  "Azure Security Response",
  "Corporate Security Response",
  "Identity Security Response",
  "Microsoft 365 Customer Experience Communications (CxP)",
];

const sweep = (words: object = {}) => known("sweep", "indicatorSweepId", words);
const hunt = (words: object = {}) => known("hunt", "breachHuntId", words);
const analysis = (words: object = {}) => known("analysis", "analysisId", words);

/** From a declared incident to how far it goes, and what the service learned: each step by whoever holds its cell, and by others. */
export const stepsToConclusions: readonly CellStep<DetectionJourney>[] = [
  {
    ...analyses,
    operation: "recordIndicators",
    input: (the) => ({
      ...incident()(the),
      source: "The alert",
      handling: "AMBER",
      indicators: [{ type: "IP_ADDRESS", value: "198.51.100.77" }],
    }),
    // Forensics does as well, which is still with the one security team.
    refused: refusedTo(hunter, engineer)(analysisTeam, intelligenceTeam, responseTeam),
    async remember(_, the) {
      const { incident } = await the.cordon.read<{
        incident: { indicators: { nodes: readonly { readonly indicator: { readonly id: string } }[] } };
      }>(analyst, "query ($id: ID!) { incident(id: $id) { indicators { nodes { indicator { id } } } } }", {
        id: the.id("incident"),
      });
      the.memory.set("indicator", incident.indicators.nodes[0]?.indicator.id ?? "");
    },
  },
  {
    ...sweeps,
    operation: "orderIndicatorSweep",
    input: (the) => ({
      ...incident()(the),
      indicatorIds: [the.id("indicator")],
      serviceIds: [the.id("Exchange")],
      reason: "How far did it go?",
      periodFrom: searchedFrom,
      dueAt: moment(1_000),
    }),
    ...remembered("sweep"),
  },
  {
    ...sweeps,
    operation: "recordSweepResult",
    input: (the) => ({
      ...sweep()(the),
      serviceId: the.id("Exchange"),
      dataSources: ["Sign-in logs of all farms"],
      periodFrom: searchedFrom,
      periodTo: moment(0),
      hits: [{ indicatorId: the.id("indicator"), count: 3, firstSeenAt: moment(-500) }],
    }),
    refused: refusedTo(analyst, responder, stranger)(sweepTeam, "Exchange"),
    ...remembered("result"),
  },
  {
    ...knows,
    operation: "confirmSweepResult",
    input: known("result", "sweepResultId"),
    // Security judges it where that team cannot.
    refused: refusedTo(analyst, responder, stranger)(sweepTeam, "Exchange"),
  },
  {
    ...sweeps,
    operation: "completeIndicatorSweep",
    input: sweep({ conclusions: "It was seen in Exchange alone." }),
  },
  {
    ...hunts,
    operation: "openBreachHunt",
    input: (the) => ({
      hypothesis: "The account was used before anything was detected.",
      serviceIds: [the.id("Exchange")],
      dataSources: ["Consent logs"],
      techniqueIds: [techniques[1]],
      handling: "AMBER",
    }),
    ...remembered("hunt"),
  },
  {
    ...hunts,
    operation: "recordHuntQuery",
    input: (the) => hunt({ text: "consents", dataSource: "Consent logs", ranAt: moment(0), hitCount: 2 })(the),
  },
  {
    ...hunts,
    operation: "recordHuntFinding",
    input: (the) =>
      hunt({ text: "Two consents that nobody gave.", serviceId: the.id("Exchange"), severity: "HIGH" })(the),
  },
  {
    ...hunts,
    operation: "concludeBreachHunt",
    input: hunt({ outcome: "FOUND", conclusions: "It began a week before." }),
    async remember(_, the) {
      const { breachHunt } = await the.cordon.read<{
        breachHunt: { findings: { nodes: readonly { readonly id: string }[] } };
      }>(hunter, "query ($id: ID!) { breachHunt(id: $id) { findings { nodes { id } } } }", { id: the.id("hunt") });
      the.memory.set("finding", breachHunt.findings.nodes[0]?.id ?? "");
    },
  },
  {
    ...hunts,
    operation: "openIncident",
    input: (the) => ({
      title: "Consents that nobody gave",
      summary: "Found by a hunt.",
      find: "SECURITY_HUNT_FIND",
      serviceIds: [the.id("Exchange")],
      huntFindingId: the.id("finding"),
    }),
    refused: refusedTo(responder, engineer)(...openers),
  },
  {
    ...analyses,
    operation: "recordAnalysis",
    input: incident({
      attackVector: "IMPERSONATION",
      findings: "An application was consented to by nobody.",
      customerDataDisclosed: "YES",
    }),
    refused: refusedTo(responder, hunter, engineer)(analysisTeam),
  },
  {
    ...knows,
    operation: "reassessSeverity",
    input: (the) => ({
      ...incident()(the),
      serviceId: the.id("Exchange"),
      ...judgement("HIGH"),
      reason: "It began a week before.",
    }),
  },
  {
    ...knows,
    operation: "draftServiceAnalysis",
    input: (the) => ({ serviceId: the.id("Exchange"), kind: "OTHER", from: moment(-60), until: moment(0) }),
    refused: [...knows.refused, { persona: stranger, ask: [], of: "SharePoint" }],
    ...remembered("analysis"),
  },
  {
    ...knows,
    operation: "editServiceAnalysis",
    input: (the) =>
      analysis({
        findings: "One alert, and it was right.",
        conclusions: "The rule is kept.",
        logSources: [{ name: "Audit log of mailboxes", from: moment(-60), until: moment(0) }],
      })(the),
    refused: ofDraft,
  },
  { ...knows, operation: "publishServiceAnalysis", input: analysis(), refused: ofDraft },
  {
    cell: "SERVICE_ENGINEERING_ON_CALL",
    by: onCall,
    operation: "overrideOnCall",
    async input(the) {
      const { onCallRotations } = await the.cordon.read<{
        onCallRotations: { nodes: readonly { readonly id: string; readonly name: string }[] };
      }>(onCall, "{ onCallRotations(first: 50) { nodes { id name } } }");
      const rotation = onCallRotations.nodes.find(({ name }) => name.includes("Exchange"));
      return {
        onCallRotationId: rotation?.id,
        personId: the.id("Ji-woo Park"),
        from: moment(60),
        until: moment(600),
        reason: "Whoever knows the case takes the night.",
      };
    },
    refused: refusedTo(requirer, stranger)("Exchange"),
  },
];
