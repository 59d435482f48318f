/** What the work between the transitions of an incident is made of, beside what has states and records of its own. */
interface WorkFamily {
  readonly machines: readonly string[];
  /** Types of records that have no states. */
  readonly records: readonly string[];
  /** Operations on the incident itself, which neither a state nor a record shows. */
  readonly operations: readonly string[];
}

/** The work between transitions, family by family. A test holds that whatever has states belongs here or goes its own way. */
export const workFamilies = {
  PLAN: { machines: ["PlanStep", "RecoveryPlan", "Task"], records: [], operations: [] },
  ADVICE: { machines: ["Consultation", "Recommendation", "Guidance"], records: ["ServiceNote"], operations: [] },
  EVIDENCE: { machines: ["Investigation", "Evidence", "EvidenceTransfer"], records: [], operations: [] },
  RETENTION: {
    machines: ["LegalHold", "Disposal"],
    records: ["RetentionEntry", "Archive"],
    operations: ["setRetention", "archiveIncident"],
  },
  CUSTOMERS: {
    machines: ["CustomerNotice", "ServiceHealthPost"],
    records: ["AffectedTenant"],
    operations: ["recordAffectedTenants", "removeAffectedTenants"],
  },
  ANALYSIS: {
    machines: ["ObservedTechnique", "AdversaryActivity", "Hypothesis", "BreachHunt"],
    records: [],
    operations: [],
  },
  CASE_FILE: {
    machines: ["Note", "CaseLink", "ThreatActor", "IncidentRoom"],
    records: [],
    operations: ["editCase", "setNextSteps", "addTag", "removeTag", "relateIncident"],
  },
} as const satisfies Readonly<Record<string, WorkFamily>>;

export type WorkFamilyCode = keyof typeof workFamilies;
