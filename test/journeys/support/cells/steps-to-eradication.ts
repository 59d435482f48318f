import type { MessyCase } from "../messy-case/messy-case.js";
import type { CellStep } from "./cell-step.js";
import { known, remembered } from "./known.js";
import {
  agreeing,
  engineer,
  expert,
  expertTeam,
  forensics,
  forensicsTeam,
  guide,
  lead,
  leadName,
  otherOwner,
  otherOwnerName,
  otherService,
  owner,
  ownerName,
  planners,
  refusedTo,
} from "./who-holds.js";

const ofExchange = (the: MessyCase) => ({ serviceId: the.id("Exchange") });

const leads = { cell: "INCIDENT_RESPONSE_LEAD", by: lead } as const;
const notLeading = refusedTo("security-lead", guide, owner, otherOwner)(leadName);

const investigates = {
  cell: "FORENSICS_INVESTIGATION",
  by: forensics,
  refused: refusedTo(lead, expert, engineer)(forensicsTeam),
} as const;

const advises = {
  cell: "SECURITY_EXPERTISE_AND_CONSULTING",
  by: expert,
  refused: refusedTo(forensics, "security-lead", engineer)(leadName, expertTeam),
} as const;

const knowsService = {
  cell: "SERVICE_INSIGHT_AND_EXPERTISE",
  by: engineer,
  refused: [...refusedTo(lead, expert)("Exchange"), ...otherService],
} as const;

const executes = {
  cell: "EXECUTE_CONTAINMENT_ERADICATION_RECOVERY",
  by: engineer,
  refused: [...refusedTo(lead, guide)("Exchange"), ...otherService],
} as const;

const done = { description: "Every token of the application is revoked.", outcome: "Seen in the logs." };
const recommendation = {
  text: "Replace every secret of the application.",
  businessImpact: "Its jobs stop for an hour.",
  confidence: "HIGH",
};

const step = (kind: string, title: string): CellStep<MessyCase> => ({
  ...advises,
  operation: "proposePlanStep",
  input: (the) => ({ ...ofExchange(the), kind, title }),
  // Either side proposes: of others, nobody does.
  refused: refusedTo(forensics, otherOwner)(...planners),
  ...remembered(title),
});
const agreed = (title: string): CellStep<MessyCase> => ({
  cell: "SECURITY_INCIDENT_OWNER",
  by: owner,
  operation: "agreePlanStep",
  input: known(title, "planStepId"),
  refused: refusedTo(engineer, otherOwner, expert)(...agreeing),
});
const executed = (operation: string, title: string, words: object = {}): CellStep<MessyCase> => ({
  ...executes,
  operation,
  input: known(title, "planStepId", words),
  refused: [...refusedTo(lead, expert, otherOwner)("Exchange")],
});

/** From the analysis to an eradication: each step by whoever holds its cell, and by others. */
export const stepsToEradication: readonly CellStep<MessyCase>[] = [
  {
    ...leads,
    operation: "overrideSeverity",
    input: () => ({ severity: "CRITICAL", reason: "The press knows." }),
    refused: notLeading,
  },
  {
    ...investigates,
    operation: "openInvestigation",
    input: (the) => ({
      question: "Where did the token leak?",
      systems: ["build-07"],
      serviceIds: [the.id("Exchange")],
    }),
    ...remembered("investigation"),
  },
  {
    ...investigates,
    operation: "recordFinding",
    input: known("investigation", "investigationId", { text: "It stands in a build log.", confidence: "HIGH" }),
  },
  {
    ...investigates,
    operation: "concludeInvestigation",
    input: known("investigation", "investigationId", { conclusion: "By the build log." }),
  },
  {
    ...investigates,
    operation: "reopenInvestigation",
    input: known("investigation", "investigationId", { reason: "There is a second token." }),
  },
  {
    ...investigates,
    operation: "collectEvidence",
    input: (the) => ({
      ...known("investigation", "investigationId", {})(the),
      kind: "LOG",
      title: "Build log",
      description: "Of the day on which the token leaked.",
      sha256: "a".repeat(64),
      storagePlace: "Vault 3",
      timeZone: "Asia/Seoul",
    }),
    // The teams of the affected services collect, too, those who execute and those who know it.
    refused: refusedTo(lead, expert, otherOwner)("Exchange", forensicsTeam),
  },
  {
    ...knowsService,
    operation: "addServiceNote",
    input: (the) => ({
      ...ofExchange(the),
      about: "SAFE_ORDER",
      title: "Drain search first",
      text: "It reads the store.",
    }),
    ...remembered("service note"),
  },
  {
    ...knowsService,
    operation: "editServiceNote",
    input: known("service note", "serviceNoteId", {
      about: "SAFE_ORDER",
      title: "Drain search and calendar first",
      text: "Both read the store.",
    }),
    refused: refusedTo(lead, expert, otherOwner)("Exchange"),
  },
  {
    ...executes,
    operation: "startContainment",
    input: (the) => ({ ...ofExchange(the), plan: "Revoke the tokens first." }),
  },
  step("CONTAIN", "Block the address"),
  agreed("Block the address"),
  executed("startPlanStep", "Block the address"),
  executed("completePlanStep", "Block the address", { outcome: "No request since." }),
  step("CONTAIN", "Block the network"),
  agreed("Block the network"),
  executed("startPlanStep", "Block the network"),
  executed("failPlanStep", "Block the network", { outcome: "A customer is in it." }),
  { ...executes, operation: "recordContainment", input: (the) => ({ ...ofExchange(the), ...done }) },
  {
    ...advises,
    operation: "recommendEradication",
    input: (the) => ({ ...ofExchange(the), ...recommendation }),
    ...remembered("recommendation"),
  },
  {
    ...advises,
    operation: "withdrawRecommendation",
    input: known("recommendation", "recommendationId", { reason: "There is a better one." }),
  },
  {
    ...advises,
    operation: "recommendEradication",
    input: (the) => ({ ...ofExchange(the), ...recommendation, text: "Replace the application." }),
    ...remembered("recommendation"),
  },
  {
    cell: "SECURITY_INCIDENT_OWNER",
    by: owner,
    operation: "acceptRecommendation",
    input: known("recommendation", "recommendationId"),
    refused: refusedTo(engineer, otherOwner, expert)(ownerName, leadName),
  },
  {
    ...leads,
    operation: "acceptRecommendation",
    input: known("recommendation", "recommendationId"),
    refused: refusedTo("security-lead", expert, engineer)(leadName, ownerName),
  },
  {
    ...executes,
    operation: "startEradication",
    input: (the) => ({ ...ofExchange(the), plan: "Replace the application." }),
  },
  { ...executes, operation: "recordEviction", input: (the) => ({ ...ofExchange(the), ...done }) },
  { ...executes, operation: "recordMitigation", input: (the) => ({ ...ofExchange(the), ...done }) },
  {
    cell: "SECURITY_INCIDENT_OWNER",
    by: otherOwner,
    operation: "agreeRelease",
    input: (the) => ({ serviceId: the.id("SharePoint"), reason: "No such token in its logs." }),
    refused: refusedTo("sharepoint-on-call", owner, guide)(otherOwnerName),
  },
  {
    ...leads,
    operation: "releaseService",
    input: (the) => ({ serviceId: the.id("SharePoint"), reason: "No trace of it." }),
    refused: refusedTo("security-lead", forensics, otherOwner)(leadName),
  },
];
