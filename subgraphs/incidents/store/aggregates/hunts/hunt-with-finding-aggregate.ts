import type { Aggregate } from "../../../../../platform/actions/aggregate.js";
import { isRefusal } from "../../../../../platform/actions/decision.js";
import { notFound } from "../../../../../platform/actions/not-found.js";
import { huntGates } from "../../../domain/gates/analysis/hunt-gates.js";
import {
  type FindingToWithdraw,
  withdrawnFindingGates,
} from "../../../domain/gates/analysis/withdrawn-finding-gates.js";
import type { Incident } from "../../../domain/records/case/incident.js";
import type { BreachHunt } from "../../../domain/records/hunts/breach-hunt.js";
import type { Records } from "../../../domain/records/records.js";
import { lockRestingOn, restingOnFinding } from "../../hunts/resting-on-finding.js";
import { headsOfCase } from "../../saving/save-in-case.js";
import { tables } from "../../tables.js";
import { visibleHunts } from "../../visible-records.js";
import { breachHuntAggregate } from "./breach-hunt-aggregate.js";
import { checkStillAround, lockAroundHunt } from "./lock-incident-of-hunt.js";
import { saveHunt } from "./save-hunt.js";

/** A hunt, and one of its findings, with the incident on whose timeline it stands that it is withdrawn, and what rests on it there. */
export const huntWithFindingAggregate: Aggregate<
  { readonly breachHuntId: string; readonly huntFindingId: string },
  { readonly hunt: BreachHunt; readonly incident: Incident | null } & FindingToWithdraw,
  Records
> = {
  ...breachHuntAggregate,
  async load(transaction, input, context) {
    const { breachHuntId, huntFindingId: id } = input;
    const look = () => transaction.findOneBy(tables.HuntFinding, { breachHuntId, id });
    const hunts = visibleHunts(transaction, context.viewer).andWhere("hunt.id = :breachHuntId", { breachHuntId });
    const before = (await hunts.getOne()) && (await look());
    // The incident before the hunt, in the order in which a finding is linked.
    if (before?.incidentId) await lockRestingOn(transaction, before.incidentId);
    const around =
      before && !before.incidentId ? await lockAroundHunt(transaction, breachHuntId, context.viewer) : null;
    const file = await breachHuntAggregate.load(transaction, input, context);
    if (isRefusal(file)) return file;
    const finding = await look();
    if (!finding) return notFound("HuntFinding", id);
    const linked = finding.incidentId ? await lockRestingOn(transaction, finding.incidentId) : null;
    if (around && !linked) checkStillAround(file.hunt, around);
    const resting = linked && (await restingOnFinding(transaction, linked, finding, context));
    return { ...file, finding, resting, incident: linked ?? around?.incident ?? null };
  },
  save: (transaction, { hunt, incident }, decision, by) => saveHunt(transaction, hunt.id, incident, decision, by),
  heads: headsOfCase,
  gates: { ...huntGates, ...withdrawnFindingGates },
};
