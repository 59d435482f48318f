import { ArrayMaxSize, ArrayMinSize, IsOptional } from "class-validator";
import { ID, InputType } from "type-graphql";
import { asCountAndHash } from "../../../../platform/actions/input-hash.js";
import { HoldsIdentifier } from "../../../../platform/graphql/canonical-identifiers.js";
import { Field } from "../../../../platform/graphql/fields.js";
import { IdentifierField, TextField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { strictest } from "../../../response-model/evidence/strictest.js";
import { Handling } from "../../../response-model/schema/enums.js";
import type { IndicatorSweep } from "../../domain/records/sweeps/indicator-sweep.js";
import { concernServices } from "../../domain/sweeps/concern-services.js";
import { noCoverage } from "../../domain/sweeps/no-coverage.js";
import { noPriority } from "../../domain/sweeps/no-priority.js";
import { pendingPart } from "../../domain/sweeps/pending-part.js";
import { sweepBounds } from "../../domain/sweeps/sweep-bounds.js";
import { newSweepAggregate } from "../../store/aggregates/sweeps/new-sweep-aggregate.js";
import { belongingTo } from "../indicators/belonging-to.js";
import { sweepControls } from "./sweep-action.js";

@InputType({ description: "What is searched for, where, over which period, and until when." })
export class OrderIndicatorSweepInput {
  @ArrayMinSize(1, { message: "must name at least 1" })
  @ArrayMaxSize(1_000, { message: "must name at most 1000; order another sweep for the rest" })
  @HoldsIdentifier({ each: true })
  @Field(() => [ID], {
    description:
      "The indicators, at most 1,000: active ones that you may read. Later changes of the set are another sweep.",
  })
  indicatorIds!: readonly string[];

  @ArrayMinSize(1, { message: "must name at least 1" })
  @ArrayMaxSize(sweepBounds.services, { message: `must name at most ${sweepBounds.services}` })
  @HoldsIdentifier({ each: true })
  @Field(() => [ID], { description: "The services that are searched, at most 300." })
  serviceIds!: readonly string[];

  @TextField(
    "Why they are searched: what has come to be known. Readers of the sweep read it; no alert that comes of it says so.",
    { max: 2_000 },
  )
  reason!: string;

  @Field(() => Date, { description: "From when on traces are looked for." })
  periodFrom!: Date;

  @IsOptional()
  @Field(() => Date, {
    nullable: true,
    description: "Until when; left out, until each service is searched, and at least until now.",
  })
  periodTo?: Date | null;

  @Field(() => Date, { description: "When every service is to be searched. What is not by then is overdue." })
  dueAt!: Date;

  @IdentifierField("The incident that it is part of; leave it out for a sweep outside of one.", { nullable: true })
  incidentId?: string | null;

  @IdentifierField("The threat briefing that prompted it; leave it out where there is none.", {
    nullable: true,
  })
  threatBriefingId?: string | null;

  @IsOptional()
  @Field(() => Handling, {
    nullable: true,
    description:
      "Who may read it, no wider than its strictest indicator. Left out, it is as that indicator, and `AMBER_STRICT` at the widest outside an incident. Inside one, nobody who may not read the incident reads it either.",
  })
  handling?: Handling | null;
}

export const orderIndicatorSweep = actionsOn(newSweepAggregate)({
  name: "orderIndicatorSweep",
  description:
    "Orders a sweep: services are searched for a set of indicators over a period, inside an incident or outside. The set is frozen with the sweep, and the teams of the services read it from then on, where it is for the services concerned. For each service a result is recorded, by security, its program or the service's team, and stands once that team confirms it; what is not searched in time becomes overdue.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [{ responsibility: "IOC_SWEEPS" }],
    transitions: [{ machine: "IndicatorSweep", from: [], to: "OPEN" }],
    gates: ["SWEEP_SCOPED", "SWEEP_MARKED"],
    establishes: ["SWEEP_OPEN", "SWEEP_OF_SERVICES"],
    controls: sweepControls,
  },
  input: OrderIndicatorSweepInput,
  auditedInput: ({ indicatorIds, ...input }) => ({ ...input, indicatorIds: asCountAndHash(indicatorIds) }),
  decide: ({ input, loaded: { indicators, services, incident, relatedIds }, viewer, now, newIdentifier }) => {
    const id = newIdentifier();
    const serviceIds = [...new Set(input.serviceIds)];
    const widest = incident?.handling ?? "AMBER_STRICT";
    const handling = input.handling ?? strictest(widest, ...indicators.map((indicator) => indicator.handling));
    const row: IndicatorSweep = {
      ...noCoverage,
      ...noPriority,
      pendingCount: serviceIds.length,
      id,
      version: 1,
      state: "OPEN",
      incidentId: incident?.id ?? null,
      handling,
      indicatorIds: [...new Set(input.indicatorIds)],
      serviceIds,
      periodFrom: input.periodFrom,
      periodTo: input.periodTo ?? null,
      dueAt: input.dueAt,
      overdueAt: null,
      // What an indicator says is for its readers, and these columns are for all of the sweep.
      indicatorType: indicators[0]?.type ?? "OTHER",
      indicatorValue: indicators.length === 1 ? "1 indicator" : `${indicators.length} indicators`,
      searched: input.reason,
      details: null,
      sweptById: viewer.personId,
      sweptByName: viewer.name,
      sweptAt: now,
      endedById: null,
      endedByName: null,
      endedAt: null,
      conclusions: null,
      gapsReason: null,
      briefingId: input.threatBriefingId ?? null,
    };
    const parts = serviceIds.map((serviceId) =>
      pendingPart({ indicatorSweepId: id, serviceId, dueAt: input.dueAt }, newIdentifier()),
    );
    const incidentHandling = incident?.handling ?? null;
    const place = { handling: strictest(handling, incidentHandling), incidentHandling };
    const belonging = incident ? belongingTo(incident, indicators, relatedIds, { viewer, now, newIdentifier }) : [];
    return {
      summary: `Ordered a sweep of ${services.length} services for ${indicators.length} indicators: ${input.reason}`,
      writes: [
        { insert: "IndicatorSweep", row },
        ...concernServices(indicators, serviceIds, place),
        ...belonging.map((row) => ({ insert: "IndicatorRelation", row }) as const),
        ...parts.map((part) => ({ insert: "ServiceSweep", row: part }) as const),
      ],
    };
  },
});
