import { ArrayMaxSize, IsOptional, Length } from "class-validator";
import { InputType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { IdentifierField, IdentifiersField, TextField } from "../../../../platform/graphql/input-fields.js";
import { CordonError } from "../../../../platform/runtime/errors.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { Handling } from "../../../response-model/schema/enums.js";
import type { AmendedHuntFile } from "../../domain/gates/analysis/amended-hunt-gates.js";
import { noConclusions, writeBreachHuntConclusion } from "../../domain/writes/versions/breach-hunt-conclusion.js";
import { writeBreachHuntVersion } from "../../domain/writes/versions/breach-hunt-version.js";
import { amendedHuntAggregate } from "../../store/aggregates/hunts/amended-hunt-aggregate.js";
import { TechniquesField } from "../techniques-field.js";
import { BreachHuntInput } from "./hunt-action.js";

@InputType({ description: "What the hunt shall say from now on, and why. What is left out stays as it is." })
export class AmendBreachHuntInput extends BreachHuntInput {
  @TextField("What the adversary may have done, that no alert has shown.", { nullable: true, max: 2_000 })
  hypothesis?: string | null;

  @IdentifiersField("All services that are looked into: those in which something was found stay among them.", {
    nullable: true,
  })
  serviceIds?: readonly string[] | null;

  @IsOptional()
  @Field(() => Date, {
    nullable: true,
    description: "From when on it is looked for; null says as far as the data goes.",
  })
  periodFrom?: Date | null;

  @IsOptional()
  @Field(() => Date, { nullable: true, description: "Until when it is looked for; null says until now." })
  periodTo?: Date | null;

  @IsOptional()
  @ArrayMaxSize(50, { message: "must name at most 50" })
  @Length(1, 200, { each: true, message: "must each be 1 to 200 characters long" })
  @Field(() => [String], { nullable: true, description: "All data that is searched; at most 50." })
  dataSources?: string[] | null;

  @TechniquesField("All techniques of ATT&CK whose traces are looked for.", { nullable: true })
  techniqueIds?: readonly string[] | null;

  @IsOptional()
  @Field(() => Handling, {
    nullable: true,
    description:
      "Who may read it from now on, where it is part of no incident; of one that becomes part of an incident now, that it is opened to the readers of that.",
  })
  handling?: Handling | null;

  @IdentifierField("Who hunts from now on: a person of a team that holds the cell.", { nullable: true })
  hunterId?: string | null;

  @IdentifierField(
    "The incident that it becomes part of, with what it has found that belongs to none yet. Who reads that reads the hunt from then on, and nobody else.",
    { nullable: true },
  )
  incidentId?: string | null;

  @IsOptional()
  @Field(() => Boolean, {
    nullable: true,
    description:
      "true: it leaves the incident that it is part of, since it was made part of it by mistake, and what it has found there leaves with it. From then on its own marking says who reads it. The timeline of the incident keeps the reason.",
  })
  leaveIncident?: boolean | null;

  @TextField("Why it is amended: what was seen that makes it so.", { max: 1_000 })
  reason!: string;
}

export const amendBreachHunt = actionsOn(amendedHuntAggregate)({
  name: "amendBreachHunt",
  description:
    "Says otherwise of a hunt that goes on what is looked for, where and since when, who may read it and who hunts, makes it part of an incident that was opened later, or takes it out of one that it was made part of by mistake, while that does not rest on what it found. The timeline of that incident says so. What was found stands, with the service it was found in. What it said before stays in its history, and what it had come to where it was, in `formerConclusions`, for those who could read that there; queries, findings and the outcome say which version they answer. One that is concluded is reopened first, with reopenBreachHunt.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [{ responsibility: "BREACH_HUNT" }],
    transitions: [{ machine: "BreachHunt", from: ["OPEN"], to: "OPEN" }],
    gates: ["HUNT_SCOPED", "HUNT_AMENDMENT_FITS", "HUNTER_FITS"],
    // Where it becomes part of an incident with what it has found, or leaves one with that.
    establishes: [{ is: "FINDING_RECORDED", certainty: "POSSIBLY" }],
    clears: [
      { is: "HUNT_AMENDMENT_FITS", certainty: "POSSIBLY" },
      { is: "FINDING_RECORDED", certainty: "POSSIBLY" },
    ],
    controls: [
      { framework: "NIST_800_61_R2", ids: ["3.2.4"] },
      { framework: "CSF_2_0", ids: ["DE"] },
    ],
  },
  input: AmendBreachHuntInput,
  decide: (given) => {
    const { hunt, people } = given.loaded;
    const { hypothesis, serviceIds, periodFrom, periodTo, dataSources, techniqueIds, handling } = given.input;
    const { hunterId, incidentId, leaveIncident, reason } = given.input;
    const hunter = people.find(({ id }) => id === hunterId);
    if (incidentId && leaveIncident)
      throw new CordonError(
        "BAD_USER_INPUT",
        "Nothing was done. A hunt either leaves its incident or becomes part of one: leave out `incidentId` or `leaveIncident`.",
      );
    const set = {
      ...(hypothesis && { hypothesis }),
      ...(serviceIds && { serviceIds: [...new Set(serviceIds)] }),
      ...(periodFrom !== undefined && { periodFrom }),
      ...(periodTo !== undefined && { periodTo }),
      ...(dataSources && { dataSources }),
      ...(techniqueIds && { techniqueIds }),
      ...(handling && { handling }),
      ...(hunter && { hunterId: hunter.id, hunterName: hunter.name }),
      ...(incidentId && { incidentId }),
      ...(leaveIncident && { incidentId: null }),
    };
    if (Object.keys(set).length === 0)
      throw new CordonError("BAD_USER_INPUT", "Nothing was done. Give what is to change besides the `reason`.");
    // What it came to where it was is read by who could read it there.
    const isMoved = Boolean(incidentId || leaveIncident);
    // What a release concluded that kept no versions answers the one that it had.
    const outcomeNumber = hunt.outcomeNumber ?? (hunt.concludedAt ? hunt.standingNumber : null);
    return {
      summary: summaryOf(given.loaded, given.input),
      writes: [
        writeBreachHuntVersion(given, hunt, { handling, reason }),
        ...(isMoved ? writeBreachHuntConclusion(given, { ...hunt, outcomeNumber }) : []),
        {
          update: "BreachHunt",
          id: hunt.id,
          set: { outcomeNumber, ...(isMoved && noConclusions), ...set, standingNumber: hunt.standingNumber + 1 },
        },
        ...writeFindingsAlong(given),
      ],
    };
  },
});

interface Given {
  readonly loaded: AmendedHuntFile;
  readonly input: AmendBreachHuntInput;
  readonly viewer: { readonly personId: string };
  readonly now: Date;
}

/** What was found goes with the hunt into an incident, and out of it. */
function writeFindingsAlong({ loaded: { findingsThere, unlinked }, input, viewer, now }: Given) {
  const { incidentId, leaveIncident } = input;
  const joining = { incidentId, linkedById: viewer.personId, linkedAt: now };
  const leaving = { incidentId: null, linkedById: null, linkedAt: null };
  const moved = (leaveIncident && findingsThere) || (incidentId && unlinked) || [];
  return moved.map(({ id }) => ({ update: "HuntFinding", id, set: leaveIncident ? leaving : joining }) as const);
}

/** What the timeline says. Why a hunt joins an incident may be for fewer than read that: its history keeps the reason. */
function summaryOf({ hunt, findingsThere, unlinked }: AmendedHuntFile, input: AmendBreachHuntInput): string {
  const { incidentId, leaveIncident, reason } = input;
  const hypothesis = input.hypothesis ?? hunt.hypothesis;
  if (incidentId) return `Made the hunt "${hypothesis}" part of the incident${withFindings(unlinked)}.`;
  return leaveIncident
    ? `Took the hunt "${hunt.hypothesis}" out of the incident${withFindings(findingsThere)}: ${reason}`
    : `Amended the hunt "${hypothesis}": ${reason}`;
}

const withFindings = ({ length }: { readonly length: number }): string =>
  length === 0 ? "" : `, with ${length} ${length === 1 ? "finding" : "findings"}`;
