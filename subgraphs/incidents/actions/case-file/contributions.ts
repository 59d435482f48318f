import { InputType } from "type-graphql";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import type { Policy } from "../../../response-model/policy.js";
import { type ContributionKind, contributionKinds } from "../../../response-model/process/contribution-kinds.js";
import { CaseInput, caseAction } from "../incident-action.js";

@InputType({ description: "What is added to the case file." })
export class ContributionInput extends CaseInput {
  @TextField("What you add, in one line.", { max: 200 })
  summary!: string;

  @TextField("What you add, in full, with what it rests on.", { max: 20_000 })
  details!: string;
}

/** Defines an action that adds one kind of knowledge to the case file. */
const contribution = (name: string, kind: ContributionKind, description: string, policy: Policy) =>
  caseAction({
    name,
    description,
    policy: { ...policy, gates: ["INCIDENT_OPEN"] },
    input: ContributionInput,
    decide: ({ input, loaded: { incident }, viewer, now, newIdentifier }) => ({
      summary: `${contributionKinds[kind].title}: ${input.summary}`,
      writes: [
        {
          insert: "Contribution",
          row: {
            id: newIdentifier(),
            incidentId: incident.id,
            kind,
            summary: input.summary,
            details: input.details,
            contributedById: viewer.personId,
            contributedAt: now,
          },
        },
      ],
    }),
  });

/** The operations by which each side, and those who advise both, add what they know. */
export const contributions = [
  contribution(
    "contributeServiceAnalysis",
    "SERVICE_ANALYSIS",
    "Adds what the service team's own analysis shows: how the service behaves, what its data says, what is normal for it.",
    {
      phase: "DETECTION_AND_ANALYSIS",
      since: "1.0.0",
      allow: [{ responsibility: "SERVICE_ANALYSIS_AND_INSIGHT" }],
      controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.4"] }],
    },
  ),
  contribution(
    "recordBreachHunt",
    "BREACH_HUNT",
    "Records a hunt for a breach that no detection has reported: the hypothesis, where was looked, and what was found or ruled out.",
    {
      phase: "DETECTION_AND_ANALYSIS",
      since: "1.0.0",
      allow: [{ responsibility: "BREACH_HUNT" }],
      establishes: ["FINDING_RECORDED"],
      controls: [{ framework: "CSF_2_0", ids: ["DE"] }],
    },
  ),
  contribution(
    "giveConsultation",
    "CONSULTATION",
    "Gives security expertise to those who contain, eradicate and recover.",
    {
      phase: "CONTAINMENT",
      since: "1.0.0",
      allow: [{ responsibility: "SECURITY_EXPERTISE_AND_CONSULTING" }],
      controls: [{ framework: "NIST_800_53", ids: ["IR-7"] }],
    },
  ),
  contribution(
    "contributeServiceInsight",
    "SERVICE_INSIGHT",
    "Adds what only the service team knows of its service: dependencies, side effects of a step, the safe order of things.",
    {
      phase: "CONTAINMENT",
      since: "1.0.0",
      allow: [{ responsibility: "SERVICE_INSIGHT_AND_EXPERTISE" }],
      controls: [{ framework: "NIST_800_53", ids: ["IR-4(11)"] }],
    },
  ),
  contribution(
    "giveAdvice",
    "ADVICE",
    "Gives advice from an advisory function: law, regulation and privacy, threat intelligence, vulnerabilities, architecture, a partner's expertise.",
    {
      phase: "DETECTION_AND_ANALYSIS",
      since: "1.0.0",
      allow: [
        { function: "LEGAL_AFFAIRS" },
        { function: "TRUST" },
        { function: "THREAT_INTELLIGENCE" },
        { function: "SECURITY_RESPONSE_CENTER" },
        { function: "CYBER_DEFENSE_OPERATIONS_CENTER" },
        { function: "DATACENTER_SECURITY" },
        { function: "PARTNER_SECURITY" },
        { function: "CUSTOMER_COMMUNICATIONS" },
      ],
      controls: [{ framework: "NIST_800_53", ids: ["IR-7"] }],
    },
  ),
];
