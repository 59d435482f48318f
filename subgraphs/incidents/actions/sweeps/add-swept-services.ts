import { ArrayMaxSize, ArrayMinSize } from "class-validator";
import { ID, InputType } from "type-graphql";
import { HoldsIdentifier } from "../../../../platform/graphql/canonical-identifiers.js";
import { Field } from "../../../../platform/graphql/fields.js";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { strictest } from "../../../response-model/evidence/strictest.js";
import { concernServices } from "../../domain/sweeps/concern-services.js";
import { coverageOf } from "../../domain/sweeps/coverage-of.js";
import { pendingPart } from "../../domain/sweeps/pending-part.js";
import { sweepBounds } from "../../domain/sweeps/sweep-bounds.js";
import { joiningServicesAggregate } from "../../store/aggregates/sweeps/joining-services-aggregate.js";
import { IndicatorSweepInput, sweepControls } from "./sweep-action.js";

@InputType({ description: "Services that are searched as well, and why." })
export class AddSweptServicesInput extends IndicatorSweepInput {
  @ArrayMinSize(1, { message: "must name at least 1" })
  @ArrayMaxSize(sweepBounds.services, { message: `must name at most ${sweepBounds.services}` })
  @HoldsIdentifier({ each: true })
  @Field(() => [ID], { description: "The services that join; a sweep has at most 300." })
  serviceIds!: readonly string[];

  @TextField("Why they are searched as well: what was forgotten, or has come to be known.", { max: 2_000 })
  reason!: string;
}

export const addSweptServices = actionsOn(joiningServicesAggregate)({
  name: "addSweptServices",
  description:
    "Lets services join a sweep that goes on, with a reason that the audit trail keeps. They are searched for the same indicators over the same period, and are due when the sweep is: at once overdue, where that is over. Their teams read the sweep and are told as those are that were in it from the start. One that had left joins again.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [{ responsibility: "IOC_SWEEPS" }],
    gates: ["SWEEP_OPEN", "SWEEP_INCIDENT_OPEN", "SERVICES_NEW_TO_SWEEP"],
    clears: [
      { is: "SERVICES_NEW_TO_SWEEP", certainty: "POSSIBLY" },
      { is: "SWEEP_COVERED", certainty: "POSSIBLY" },
    ],
    controls: sweepControls,
  },
  input: AddSweptServicesInput,
  decide: ({ input, loaded: { sweep, parts, joining, indicators, incident }, now, newIdentifier }) => {
    const serviceIds = [...new Set(input.serviceIds)];
    const dueAt = sweep.dueAt ?? now;
    const formerOf = (serviceId: string) => parts.find((part) => part.serviceId === serviceId);
    const joined = serviceIds.map((serviceId) => ({
      ...pendingPart({ indicatorSweepId: sweep.id, serviceId, dueAt }, newIdentifier()),
      overdueAt: dueAt <= now ? now : null,
      // What was found before it left still stands.
      matchCount: formerOf(serviceId)?.matchCount ?? 0,
    }));
    const others = parts.filter((part) => !serviceIds.includes(part.serviceId));
    const incidentHandling = incident?.handling ?? null;
    const place = { handling: strictest(sweep.handling, incidentHandling), incidentHandling };
    return {
      summary: `${joining.map(({ name }) => name).join(", ")} joined the sweep: ${input.reason}`,
      writes: [
        ...concernServices(indicators, serviceIds, place),
        ...joined.map((part) => {
          const former = formerOf(part.serviceId);
          // Its results stay, and are counted on.
          const { id: _id, version: _version, resultCount: _count, ...set } = part;
          return former
            ? ({ update: "ServiceSweep", id: former.id, set } as const)
            : ({ insert: "ServiceSweep", row: part } as const);
        }),
        {
          update: "IndicatorSweep",
          id: sweep.id,
          set: { ...coverageOf([...others, ...joined]), serviceIds: [...sweep.serviceIds, ...serviceIds] },
        },
      ],
    };
  },
});
