import { ArrayMaxSize, Length } from "class-validator";
import { InputType } from "type-graphql";
import { Field } from "../../../platform/graphql/fields.js";
import { ExpectedVersionField, IdentifierField, TextField } from "../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../access/acting/actions-on.js";
import { serviceAggregate } from "../store/aggregates/service-aggregate.js";

@InputType({ description: "How ready a service is for the next incident." })
export class AttestServiceReadinessInput {
  @IdentifierField("The service.")
  serviceId!: string;

  @TextField("How ready it is: contacts, procedures, training and monitoring.")
  statement!: string;

  @ArrayMaxSize(100, { message: "must name at most 100" })
  @Length(1, 500, { each: true, message: "must each be 1 to 500 characters long" })
  @Field(() => [String], { description: "What is still to be done, each in a line; none when nothing is." })
  openIssues!: string[];

  @Field(() => Date, { description: "Until when the attestation holds; then a new one is due." })
  validUntil!: Date;

  @ExpectedVersionField()
  expectedVersion?: number | null;
}

export const attestServiceReadiness = actionsOn(serviceAggregate)({
  name: "attestServiceReadiness",
  description:
    "Attests that a service is ready for the next incident, and names what is still open. The attestation runs out, so that a service nobody has looked at for long is visible.",
  policy: {
    phase: "PREPARATION",
    since: "1.0.0",
    allow: [{ responsibility: "SERVICE_SECURITY_READINESS" }],
    gates: ["ATTESTATION_HOLDS"],
    controls: [
      { framework: "NIST_800_61_R2", ids: ["3.1"] },
      { framework: "CSF_2_0", ids: ["ID", "PR"] },
    ],
  },
  input: AttestServiceReadinessInput,
  decide: ({ input: { statement, openIssues, validUntil }, loaded: { service }, viewer, now, newIdentifier }) => {
    const open = openIssues.length === 0 ? "nothing open" : `${openIssues.length} open`;
    return {
      summary: `Attested that ${service.name} is ready until ${validUntil.toISOString()}, ${open}`,
      writes: [
        {
          insert: "ReadinessAttestation",
          row: {
            id: newIdentifier(),
            serviceId: service.id,
            statement,
            openIssues,
            attestedById: viewer.personId,
            attestedAt: now,
            validUntil,
          },
        },
      ],
    };
  },
});
