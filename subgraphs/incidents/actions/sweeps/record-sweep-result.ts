import { ArrayMaxSize, ArrayMinSize, IsOptional, Length, Max, Min, ValidateNested } from "class-validator";
import { InputType, Int } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { IdentifierField, TextField } from "../../../../platform/graphql/input-fields.js";
import type { Viewer } from "../../../../platform/identity/viewer.js";
import type { ServiceSweepState } from "../../../response-model/machines/service-sweep-states.js";
import { addCounts } from "../../domain/sweeps/coverage-of.js";
import { foundBySweep } from "../../domain/sweeps/found-by-sweep.js";
import { asCountAndHash } from "../affected-tenants/affected-tenants-action.js";
import { ServiceSweepInput, serviceSweepAction, setServiceSweep } from "./service-sweep-action.js";
import { sweepControls } from "./sweep-action.js";

@InputType({ description: "An indicator that was found." })
export class SweepHitInput {
  @IdentifierField("The indicator, one of the sweep.")
  indicatorId!: string;

  @Min(1, { message: "must be at least 1" })
  @Max(999_999_999, { message: "must be at most 999999999" })
  @Field(() => Int, { defaultValue: 1, description: "How often it was found." })
  count!: number;

  @Field(() => Date, { description: "When it was seen first." })
  firstSeenAt!: Date;

  @IsOptional()
  @Field(() => Date, { nullable: true, description: "When it was seen last; as the first time when left out." })
  lastSeenAt?: Date | null;

  @TextField("Where in the service: a machine, a log, a mailbox.", { nullable: true, max: 500, isOneLine: true })
  place?: string | null;
}

@InputType({ description: "What the search of a service for the indicators came to." })
export class RecordSweepResultInput extends ServiceSweepInput {
  @ArrayMinSize(1, { message: "must name at least one" })
  @ArrayMaxSize(50, { message: "must name at most 50" })
  @Length(1, 200, { each: true, message: "must each be 1 to 200 characters long" })
  @Field(() => [String], {
    description: "The data that was searched, such as the sign-in logs of all farms; at most 50.",
  })
  dataSources!: string[];

  @Field(() => Date, { description: "From when on the searched data goes." })
  periodFrom!: Date;

  @Field(() => Date, { description: "Until when it goes." })
  periodTo!: Date;

  @ArrayMaxSize(1_000, { message: "must name at most 1000; record the rest in a further result" })
  @ValidateNested({ each: true })
  @Field(() => [SweepHitInput], {
    defaultValue: [],
    description: "What was found, at most 1,000 in one call. None is a result too: nothing was found.",
  })
  hits!: readonly SweepHitInput[];

  @TextField("What is to be known of the search besides: what could not be seen, how sure it is.", {
    nullable: true,
    max: 4_000,
  })
  details?: string | null;
}

const anywhere: readonly ServiceSweepState[] = [
  "PENDING",
  "SWEPT",
  "DISPUTED",
  "CONFIRMED",
  "NOT_APPLICABLE",
  "UNABLE",
];

/** Where a result is on record that nobody disputes: the same once more is no news. */
const stands: readonly ServiceSweepState[] = ["SWEPT", "CONFIRMED"];

/** A person of the service's own team: what they say needs nobody of the same team to confirm it. */
const speaksForService = ({ kind, memberships }: Viewer, serviceId: string): boolean =>
  kind === "PERSON" && memberships.some(({ serviceIds }) => serviceIds.includes(serviceId));

export const recordSweepResult = serviceSweepAction({
  name: "recordSweepResult",
  description:
    "Records what the search of a service came to: which data was searched over which period, and which indicators were found, or none. Security and its program do so for any service, the service's team and its program for their own; unless a person of that team has recorded it, it waits for one to confirm it. An indicator that is found for the first time makes an alert for the service, and each finding a sighting of it. A correction is another result; what is sent once more as it stands changes nothing.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    actors: ["PERSON", "SERVICE_ACCOUNT"],
    allow: [{ responsibility: "IOC_SWEEPS" }, { responsibility: "SERVICE_ANALYSIS_AND_INSIGHT" }],
    transitions: [
      { machine: "ServiceSweep", from: anywhere, to: "SWEPT" },
      { machine: "ServiceSweep", from: anywhere, to: "CONFIRMED" },
      { machine: "Alert", from: [], to: "RECEIVED", beside: true },
    ],
    gates: ["SWEEP_OPEN", "SWEEP_RESULT_HOLDS"],
    establishes: [{ is: "SWEEP_COVERED", certainty: "POSSIBLY" }],
    clears: [{ is: "SWEEP_COVERED", certainty: "POSSIBLY" }],
    controls: sweepControls,
  },
  input: RecordSweepResultInput,
  auditedInput: ({ hits, ...input }) => ({ ...input, hits: asCountAndHash(hits) }),
  decide: ({ input, loaded, viewer, now, newIdentifier }) => {
    const { sweep, part, service, result, contentHash } = loaded;
    const { dataSources, periodFrom, periodTo, hits, details = null } = input;
    if (result?.contentHash === contentHash && stands.includes(part.state))
      return { summary: `Handed in once more what stands for ${service.name}`, writes: [] };
    const id = newIdentifier();
    const isOwn = speaksForService(viewer, service.id);
    const matchCount = addCounts(hits.map(({ count }) => count));
    const foundCount = new Set(hits.map(({ indicatorId }) => indicatorId)).size;
    const judged = {
      judgedById: isOwn ? viewer.personId : null,
      judgedByName: isOwn ? viewer.name : null,
      judgedAt: isOwn ? now : null,
    };
    return {
      summary: `Swept ${service.name}: found ${foundCount} indicators, ${matchCount} times`,
      writes: [
        {
          insert: "SweepResult",
          row: {
            indicatorSweepId: sweep.id,
            id,
            serviceSweepId: part.id,
            sequence: part.resultCount + 1,
            dataSources,
            periodFrom,
            periodTo,
            details,
            foundCount,
            contentHash,
            recordedById: viewer.personId,
            recordedByName: viewer.name,
            recordedAt: now,
            disputeReason: null,
            ...judged,
          },
        },
        ...foundBySweep(loaded, hits, { resultId: id, dataSources, isOwn, viewer, now, newIdentifier }),
        ...setServiceSweep(loaded, {
          state: isOwn ? "CONFIRMED" : "SWEPT",
          overdueAt: null,
          reason: null,
          resultCount: part.resultCount + 1,
          matchCount,
          resultId: id,
          recordedById: viewer.personId,
          sweptAt: now,
          ...judged,
        }),
      ],
    };
  },
});
