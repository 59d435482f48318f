import { InputType } from "type-graphql";
import { IdentifierField, TextField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { isDisclosed } from "../../domain/indicators/is-disclosed.js";
import { noTarget } from "../../domain/indicators/relation-target.js";
import { withdrawnSightingAggregate } from "../../store/aggregates/indicators/withdrawn-sighting-aggregate.js";
import { IndicatorInput, indicatorControls, whoJudgesIndicators } from "./indicator-action.js";

@InputType({ description: "Which sighting of an indicator is none." })
export class WithdrawSightingInput extends IndicatorInput {
  @IdentifierField("The sighting, as `Indicator.sightings` lists it.")
  sightingId!: string;

  @TextField("Why it is none: another service was meant, or it was another trace.", { max: 1_000 })
  reason!: string;
}

export const withdrawSighting = actionsOn(withdrawnSightingAggregate)({
  name: "withdrawSighting",
  description:
    "Takes a sighting of an indicator back, with the reason: security any, and the team of a service those in that one. It stays on record and no longer counts. Where the service was concerned by such sightings alone, it no longer is, and its team reads the indicator only as far as it did before.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [
      ...whoJudgesIndicators,
      { responsibility: "IOC_SWEEPS" },
      { responsibility: "SERVICE_ANALYSIS_AND_INSIGHT" },
      { responsibility: "EVENT_AND_ALERT_TRIAGE" },
    ],
    gates: ["SIGHTING_STANDS"],
    clears: ["SIGHTING_STANDS"],
    controls: [...indicatorControls],
  },
  input: WithdrawSightingInput,
  decide: ({ input: { reason }, loaded: { indicator, sighting, isLastOfService, target = noTarget }, viewer, now }) => {
    const withdrawn = { withdrawnById: viewer.personId, withdrawnByName: viewer.name, withdrawnAt: now };
    const serviceIds = indicator.serviceIds.filter((id) => !isLastOfService || id !== sighting.serviceId);
    return {
      summary: `Withdrew a sighting of an indicator: ${reason}`,
      writes: [
        {
          update: "IndicatorSighting",
          id: sighting.id,
          set: { stands: false, ...withdrawn, withdrawalReason: reason },
        },
        ...(isDisclosed(indicator, target)
          ? [{ update: "Indicator", id: indicator.id, set: { serviceIds } } as const]
          : []),
      ],
    };
  },
});
