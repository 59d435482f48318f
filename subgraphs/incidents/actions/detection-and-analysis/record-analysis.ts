import { InputType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { IdentifiersField, TextField } from "../../../../platform/graphql/input-fields.js";
import { attackVectors } from "../../../response-model/detection-and-analysis/attack-vectors.js";
import { AttackVector, DisclosureCertainty } from "../../../response-model/schema/enums.js";
import type { CaseFile } from "../../domain/case-file.js";
import { contradictedExceptions } from "../../domain/writes/obligations/contradicted-exceptions.js";
import { setIncident } from "../../domain/writes/set-incident.js";
import { CaseInput, caseAction } from "../incident-action.js";

@InputType({ description: "What the analysis found." })
export class RecordAnalysisInput extends CaseInput {
  @Field(() => AttackVector, { description: "The way the attack came in." })
  attackVector!: AttackVector;

  @TextField("What happened, as far as the evidence shows.", { max: 20_000 })
  findings!: string;

  @TextField("The root cause; leave it out while it is being looked for.", { nullable: true })
  rootCause?: string | null;

  @Field(() => DisclosureCertainty, { description: "How sure it is that customer data was disclosed." })
  customerDataDisclosed!: DisclosureCertainty;

  @IdentifiersField("The affected services that it covers: all of them, when left out.", {
    atLeast: 0,
    defaultValue: [],
  })
  serviceIds!: readonly string[];

  @IdentifiersField("Those among them that it finds not to be affected: they can then be released.", {
    atLeast: 0,
    defaultValue: [],
  })
  notAffectedServiceIds!: readonly string[];
}

/** What is established of customer data does not stay in the analysis alone: the incident, and the depth of its review, follow. */
function establishedDisclosure({ customerDataDisclosed }: RecordAnalysisInput, file: CaseFile) {
  const { customerDataEffects } = file.incident;
  if (customerDataDisclosed !== "YES" || customerDataEffects.includes("DISCLOSURE")) return [];
  const effects = [...customerDataEffects, "DISCLOSURE"] as const;
  return [setIncident(file, { customerDataEffects: effects }), ...contradictedExceptions(file, effects)];
}

/** What was agreed on another finding counts no more once an analysis finds the service affected after all. */
const contradictedAgreements = (input: RecordAnalysisInput, file: CaseFile) =>
  file.responses
    .filter(
      ({ serviceId, releaseAgreedInRound }) =>
        releaseAgreedInRound !== null &&
        covered(input, file).includes(serviceId) &&
        !input.notAffectedServiceIds.includes(serviceId),
    )
    .map(({ id }) => ({ update: "ServiceResponse", id, set: { releaseAgreedInRound: null } }) as const);

/** The services that an analysis covers: those it names, or all that count as affected. */
const covered = ({ serviceIds }: RecordAnalysisInput, { incident }: CaseFile): readonly string[] =>
  serviceIds.length > 0 ? serviceIds : incident.serviceIds;

export const recordAnalysis = caseAction({
  name: "recordAnalysis",
  description:
    "Records an analysis of the incident: attack vector, findings, root cause, and which services it covers. Containment of a service waits for one that covers it in its present round; one that names a service as not affected opens the way to releasing it. One that establishes a disclosure of customer data adds it to the effects of the incident; a notice that was found not to be due because the data was unintelligible is owed after all.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "1.0.0",
    allow: [{ responsibility: "SECURITY_MONITORING_AND_ANALYSIS" }],
    transitions: [{ machine: "NotificationObligation", from: ["EXCEPTED"], to: "RUNNING", beside: true }],
    gates: ["INCIDENT_OPEN", "COVERS_AFFECTED_SERVICES"],
    establishes: [
      "FINDING_RECORDED",
      { is: "ANALYSIS_RECORDED", of: "EVERY_SERVICE", certainty: "POSSIBLY" },
      { is: "FOUND_NOT_AFFECTED", of: "EVERY_SERVICE", certainty: "POSSIBLY" },
    ],
    clears: [
      { is: "REGULATIONS_ASSESSED", certainty: "POSSIBLY" },
      { is: "NOTIFICATIONS_SETTLED", certainty: "POSSIBLY" },
      { is: "NOTIFICATIONS_MADE", certainty: "POSSIBLY" },
      { is: "FOUND_NOT_AFFECTED", of: "EVERY_SERVICE", certainty: "POSSIBLY" },
      { is: "RELEASE_AGREED", of: "EVERY_SERVICE", certainty: "POSSIBLY" },
    ],
    controls: [
      { framework: "NIST_800_53", ids: ["IR-4", "IR-5"] },
      { framework: "NIST_800_61_R2", ids: ["3.2.1", "3.2.4", "3.2.5"] },
      { framework: "CSF_2_0", ids: ["RS.AN"] },
    ],
  },
  input: RecordAnalysisInput,
  decide: ({ input, loaded, viewer, now, newIdentifier }) => ({
    summary: `Recorded an analysis (attack vector: ${attackVectors[input.attackVector].title.toLowerCase()}): ${input.findings}`,
    writes: [
      {
        insert: "Analysis",
        row: {
          id: newIdentifier(),
          incidentId: loaded.incident.id,
          serviceIds: covered(input, loaded),
          notAffectedServiceIds: input.notAffectedServiceIds,
          attackVector: input.attackVector,
          findings: input.findings,
          rootCause: input.rootCause ?? null,
          customerDataDisclosed: input.customerDataDisclosed,
          recordedById: viewer.personId,
          recordedAt: now,
        },
      },
      ...establishedDisclosure(input, loaded),
      ...contradictedAgreements(input, loaded),
    ],
  }),
});
