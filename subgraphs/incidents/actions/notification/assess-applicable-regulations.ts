import { ArrayMaxSize, ArrayMinSize, IsOptional, ValidateNested } from "class-validator";
import { InputType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { type Law as LawCode, laws } from "../../../response-model/notification/laws.js";
import { Law } from "../../../response-model/schema/enums.js";
import { addresseeNameOf } from "../../domain/notification/addressees/addressee-name-of.js";
import { contractAt } from "../../domain/notification/contracts/contract-at.js";
import { newObligation } from "../../domain/notification/new-obligation.js";
import { startedAlongside } from "../../domain/writes/obligations/started-alongside.js";
import { CaseInput } from "../incident-action.js";
import { ClockInput } from "./clock-input.js";
import { clockAction } from "./obligation-action.js";

@InputType({ description: "Whether a law applies to the incident." })
export class AssessedLawInput {
  @Field(() => Law, { description: "The law." })
  law!: Law;

  @Field(() => Boolean, { description: "Whether it applies." })
  applies!: boolean;

  @TextField(
    "Why, or why not: the role of the organization, as controller or processor for instance, the people and the services concerned, the thresholds.",
  )
  reason!: string;
}

@InputType({ description: "A notice that a law asks for." })
export class OwedNoticeInput extends ClockInput {
  @IsOptional()
  @Field(() => Date, {
    nullable: true,
    description:
      "When its clock started; it may lie before the declaration. Leave it out where what starts it has not happened yet: startNotificationClock records that.",
  })
  startedAt?: Date | null;

  @TextField("Why this notice is owed, and why to them.", { max: 1_000 })
  reason!: string;
}

@InputType({ description: "Which laws apply to the incident, and who must be told under them." })
export class AssessApplicableRegulationsInput extends CaseInput {
  @ArrayMinSize(1, { message: "must name at least one" })
  @ArrayMaxSize(Object.keys(laws).length, { message: "must name each law once at most" })
  @ValidateNested({ each: true })
  @Field(() => [AssessedLawInput], { description: "The laws that were looked at, whether they apply or not." })
  laws!: readonly AssessedLawInput[];

  @ArrayMaxSize(100, { message: "must name at most 100" })
  @ValidateNested({ each: true })
  @Field(() => [OwedNoticeInput], {
    defaultValue: [],
    description:
      "The notices that they ask for, one for each addressee, at most 100. What follows from the declaration, from another notice or from the first of a series is owed by itself.",
  })
  obligations!: readonly OwedNoticeInput[];
}

const titles = (of: readonly { readonly law: LawCode }[]) => of.map(({ law }) => laws[law].title).join(", ");

export const assessApplicableRegulations = clockAction({
  name: "assessApplicableRegulations",
  description:
    "Records which laws apply to the incident, why, and who must be told under them. Each notice becomes an obligation with its own clock, which runs from a moment that may lie before the declaration, or waits for what starts it; the first notice of a series brings the later ones with it that count from the same moment, to the same addressee. What was found before stays on record, and the newest finding on a law counts. In an incident that was reopened, what was settled before can be owed anew.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [{ function: "TRUST" }],
    transitions: [{ machine: "NotificationObligation", from: [], to: "RUNNING", beside: true }],
    gates: ["INCIDENT_OPEN", "LAWS_ASSESSED", "CLOCK_STARTABLE"],
    clears: [
      { is: "CLOCK_STARTABLE", certainty: "POSSIBLY" },
      { is: "NOTIFICATIONS_SETTLED", certainty: "POSSIBLY" },
      { is: "NOTIFICATIONS_MADE", certainty: "POSSIBLY" },
    ],
    establishes: ["REGULATIONS_ASSESSED", { is: "CLOCK_STARTED", certainty: "POSSIBLY" }],
    controls: [
      { framework: "NIST_800_53", ids: ["IR-6"] },
      { framework: "GDPR", ids: ["Art. 33", "Art. 34"] },
      { framework: "NIS2", ids: ["Art. 23"] },
      { framework: "DORA", ids: ["Art. 19"] },
    ],
  },
  input: AssessApplicableRegulationsInput,
  decide: (given) => {
    const { input, loaded, viewer, now, newIdentifier } = given;
    const { incident, contracts = [] } = loaded;
    const owed = input.obligations.map(({ clock, addressee, contract: code, startedAt, otherStartAt, reason }) => {
      const contract = contractAt(contracts, code, startedAt ?? now);
      return newObligation({
        id: newIdentifier(),
        incidentId: incident.id,
        clock,
        addresseeName: addresseeNameOf({ clock, addressee }, contract),
        contract,
        startedAt,
        otherStartAt,
        reason,
      });
    });
    const [applied, others] = [true, false].map((applies) => input.laws.filter((one) => one.applies === applies));
    return {
      summary: [
        applied?.length ? `Found that these laws apply: ${titles(applied)}` : "",
        others?.length ? `Found that these laws do not apply: ${titles(others)}` : "",
        input.obligations.length > 0 ? `Notices owed: ${input.obligations.length}` : "",
      ]
        .filter(Boolean)
        .join(". "),
      writes: [
        ...input.laws.map(
          ({ law, applies, reason }) =>
            ({
              insert: "RegulationAssessment",
              row: {
                id: newIdentifier(),
                incidentId: incident.id,
                law,
                applies,
                reason,
                assessedById: viewer.personId,
                assessedAt: now,
              },
            }) as const,
        ),
        ...owed.map((row) => ({ insert: "NotificationObligation", row }) as const),
        ...owed.flatMap((row) => startedAlongside(given, row, owed)),
      ],
    };
  },
});
