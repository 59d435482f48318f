import { type Memory, recall } from "../../../../local/samples/player/step.js";
import type { Step } from "./step.js";
import { engineer, notAffected, security, service } from "./who.js";

const lead = "security-lead";
const ofReview = (memory: Memory) => ({ reviewId: recall(memory, "review") });
const ofFollowUp = (memory: Memory) => ({ followUpId: recall(memory, "followUp") });

/** The review: security leads it, Exchange adds its side, and it ends with an explicit change of the process. */
export const review: readonly Step[] = [
  {
    operation: "beginReview",
    by: lead,
    refusedTo: security("POST_INCIDENT_ANALYSIS_LEAD"),
    opens: [{ operation: "closeIncident", gate: "VIGILANCE_OVER" }],
    input: ofReview,
    leadsTo: "IN_REVIEW",
  },
  {
    operation: "recordSecurityAnalysis",
    by: lead,
    refusedTo: security("POST_INCIDENT_ANALYSIS_LEAD"),
    opens: [{ operation: "completeReview", gate: "SECURITY_ANALYSIS_RECORDED" }],
    input: (memory) => ({
      ...ofReview(memory),
      technicalSummary: "A client secret leaked from a build log and was used to make forwarding rules.",
      sequenceOfEvents: "09:02 secret used; 09:04 rules made; 09:20 alert; 14:10 tokens revoked.",
      responseSufficiency: "Sufficient: the forwarding ended on the same day.",
      responseCompleteness: "Complete: all tenants were swept.",
      answers: { whatToDoDifferently: "Look for secrets in logs before anybody else does." },
    }),
    leadsTo: "IN_REVIEW",
  },
  {
    operation: "contributeServiceSideAnalysis",
    by: engineer,
    refusedTo: service("SERVICE_SIDE_INCIDENT_ANALYSIS"),
    opens: [{ operation: "completeReview", gate: "SERVICE_SIDE_ANALYSIS_CONTRIBUTED" }],
    input: (memory) => ({
      ...ofReview(memory),
      serviceId: recall(memory, "Exchange"),
      exposure: "Forty mailboxes for five hours.",
      detectionPerformance: "Found by the rule for mass changes, after two minutes.",
      responsePerformance: "Revoking took long, since nobody knew the applications' owner.",
    }),
    leadsTo: "IN_REVIEW",
  },
  {
    operation: "recordLesson",
    by: lead,
    refusedTo: security("LESSONS_LEARNED_AND_BUG_REQUESTS"),
    input: (memory) => ({
      ...ofReview(memory),
      kind: "PROCESS_FLAW",
      whatHappened: "A secret stood in a build log for weeks.",
      evidence: "Build log of the third of the month.",
      whatChanges: "Logs are searched for secrets before they are kept.",
    }),
    remember: ({ id }, memory) => void memory.set("lesson", id),
  },
  {
    operation: "requestFollowUp",
    by: lead,
    refusedTo: security("LESSONS_LEARNED_AND_BUG_REQUESTS"),
    wrongly: [
      { gate: "SERVICE_REVIEWED", input: (memory) => ({ serviceId: notAffected(memory) }) },
      { gate: "WORK_IN_ITS_PLACE", input: () => ({ kind: "BUG", serviceId: null }) },
    ],
    input: (memory) => ({
      lessonId: recall(memory, "lesson"),
      title: "Search build logs for secrets",
      description: "Every build log is searched before it is stored; a find stops the build.",
      kind: "SECURITY_INVESTMENT",
      nature: "PREVENTIVE",
      serviceId: recall(memory, "Exchange"),
    }),
    leadsTo: "OUTSTANDING",
    remember: ({ id }, memory) => void memory.set("followUp", id),
  },
  {
    operation: "prioritizeFollowUp",
    by: engineer,
    refusedTo: service("PRIORITIZE_FOLLOW_UP_ACTIVITIES"),
    opens: [
      { operation: "completeReview", gate: "FOLLOW_UPS_PRIORITIZED" },
      { operation: "startFollowUp", gate: "FOLLOW_UP_PRIORITIZED" },
    ],
    wrongly: [
      { gate: "OWNER_IS_PERSON", input: (memory) => ({ ownerId: recall(memory, "Exchange monitoring") }) },
      { gate: "DUE_AHEAD", input: () => ({ dueOn: "1999-12-31" }) },
    ],
    input: (memory) => ({
      ...ofFollowUp(memory),
      priority: 1,
      ownerId: recall(memory, "Tomáš Novák"),
      dueOn: new Date(Date.now() + 90 * 24 * 3_600_000).toISOString().slice(0, 10),
    }),
    leadsTo: "OUTSTANDING",
  },
  {
    operation: "completeReview",
    by: lead,
    refusedTo: security("POST_INCIDENT_ANALYSIS_LEAD"),
    opens: [{ operation: "closeIncident", gate: "REVIEW_FINISHED" }],
    input: (memory) => ({
      ...ofReview(memory),
      conclusion: "CHANGE_PREPARATION",
      conclusionReason: "Build logs are part of what is prepared: they are searched for secrets from now on.",
    }),
    leadsTo: "COMPLETED",
  },
  {
    operation: "publishIncidentReport",
    by: lead,
    refusedTo: security("INCIDENT_REPORTING"),
    input: (memory) => ({
      ...ofReview(memory),
      title: "Forwarded mail of one customer",
      summary: "A leaked secret was used to forward mail of forty mailboxes.",
      effects: "Mail with personal data was disclosed.",
      changes: "Build logs are searched for secrets.",
    }),
    leadsTo: "COMPLETED",
  },
];

/** What goes on after the incident is closed: the follow-up is done, and closed only when security has verified it. */
export const followUp: readonly Step[] = [
  {
    operation: "startFollowUp",
    by: engineer,
    refusedTo: service("SECURITY_INVESTMENT_IMPLEMENTATION"),
    input: ofFollowUp,
    leadsTo: "IN_PROGRESS",
  },
  {
    operation: "submitFollowUpForVerification",
    by: engineer,
    refusedTo: service("SECURITY_INVESTMENT_IMPLEMENTATION"),
    input: (memory) => ({ ...ofFollowUp(memory), completion: "The search runs in every build since Monday." }),
    leadsTo: "AWAITING_VERIFICATION",
  },
  {
    operation: "verifyFollowUp",
    by: lead,
    refusedTo: security("LESSONS_LEARNED_AND_BUG_REQUESTS"),
    input: (memory) => ({ ...ofFollowUp(memory), verification: "A planted secret stopped the build." }),
    leadsTo: "RESOLVED",
  },
];
