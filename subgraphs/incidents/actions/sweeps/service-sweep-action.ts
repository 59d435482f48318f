import { InputType } from "type-graphql";
import { ExpectedVersionField, IdentifierField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import type { ServiceSweep } from "../../domain/records/sweeps/service-sweep.js";
import { coverageOf } from "../../domain/sweeps/coverage-of.js";
import type { ServiceSweepFile } from "../../domain/sweeps/sweep-file.js";
import { serviceSweepAggregate } from "../../store/aggregates/sweeps/service-sweep-aggregate.js";
import { sweepResultAggregate } from "../../store/aggregates/sweeps/sweep-result-aggregate.js";

/** A sweep, and one of its services. */
@InputType()
export class OfServiceSweepInput {
  @IdentifierField("The sweep.")
  indicatorSweepId!: string;

  @IdentifierField("The service.")
  serviceId!: string;
}

/** What every operation on a sweep in one service asks for. */
@InputType()
export class ServiceSweepInput extends OfServiceSweepInput {
  @ExpectedVersionField()
  expectedVersion?: number | null;
}

/** What every operation on a result asks for that is on record. */
@InputType()
export class SweepResultInput {
  @IdentifierField("The result, which stands for its service.")
  sweepResultId!: string;

  @ExpectedVersionField()
  expectedVersion?: number | null;
}

/** Defines an action on a sweep in one service. */
export const serviceSweepAction = actionsOn(serviceSweepAggregate);

/** Defines an action on a result that is on record. */
export const sweepResultAction = actionsOn(sweepResultAggregate);

/** The writes that change how far the sweep is in the service, and with that how far it is as a whole. */
export function setServiceSweep({ sweep, parts, part }: ServiceSweepFile, set: Partial<ServiceSweep>) {
  const after = parts.map((one) => (one.id === part.id ? { ...one, ...set } : one));
  return [
    { update: "ServiceSweep", id: part.id, set } as const,
    { update: "IndicatorSweep", id: sweep.id, set: coverageOf(after) } as const,
  ];
}
