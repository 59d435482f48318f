import type { Viewer } from "../../../platform/identity/viewer.js";
import type { PlanStep } from "../domain/records/response/plan-step.js";
import { tables } from "../store/tables.js";
import { perform } from "./incident-scenario.js";
import type { IncidentsRoom } from "./incidents-room.js";

/** The step of an incident that is called so. */
export const stepCalled = (room: IncidentsRoom, incidentId: string, title: string): Promise<PlanStep> =>
  room.database.manager.findOneByOrFail(tables.PlanStep, { incidentId, title });

/** Proposes a step and says how it stands then. */
export const propose = (room: IncidentsRoom, viewer: Viewer, overrides: object): Promise<PlanStep> =>
  perform<PlanStep>(room, viewer, "proposePlanStep", overrides);

/** A step that one side has proposed and the other has agreed. */
export async function agreedStep(
  room: IncidentsRoom,
  [proposer, agreeing]: readonly [Viewer, Viewer],
  overrides: { readonly incidentId: string },
): Promise<PlanStep> {
  const { id: planStepId } = await propose(room, proposer, overrides);
  return perform<PlanStep>(room, agreeing, "agreePlanStep", { incidentId: overrides.incidentId, planStepId });
}
