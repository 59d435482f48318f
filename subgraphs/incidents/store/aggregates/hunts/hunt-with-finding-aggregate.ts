import type { Aggregate } from "../../../../../platform/actions/aggregate.js";
import { isRefusal } from "../../../../../platform/actions/decision.js";
import { notFound } from "../../../../../platform/actions/not-found.js";
import { huntGates } from "../../../domain/gates/analysis/hunt-gates.js";
import {
  type FindingToWithdraw,
  withdrawnFindingGates,
} from "../../../domain/gates/analysis/withdrawn-finding-gates.js";
import type { BreachHunt } from "../../../domain/records/hunts/breach-hunt.js";
import type { Records } from "../../../domain/records/records.js";
import { lockRestingOn, restingOnFinding } from "../../hunts/resting-on-finding.js";
import { tables } from "../../tables.js";
import { visibleHunts } from "../../visible-records.js";
import { breachHuntAggregate } from "./breach-hunt-aggregate.js";

/** A hunt, and one of its findings, with what rests on that. */
export const huntWithFindingAggregate: Aggregate<
  { readonly breachHuntId: string; readonly huntFindingId: string },
  { readonly hunt: BreachHunt } & FindingToWithdraw,
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
    const file = await breachHuntAggregate.load(transaction, input, context);
    if (isRefusal(file)) return file;
    const finding = await look();
    if (!finding) return notFound("HuntFinding", id);
    const incident = finding.incidentId ? await lockRestingOn(transaction, finding.incidentId) : null;
    const resting = incident && (await restingOnFinding(transaction, incident, finding, context));
    return { ...file, finding, resting };
  },
  gates: { ...huntGates, ...withdrawnFindingGates },
};
