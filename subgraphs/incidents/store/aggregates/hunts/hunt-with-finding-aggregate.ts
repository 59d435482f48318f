import type { Aggregate } from "../../../../../platform/actions/aggregate.js";
import { isRefusal } from "../../../../../platform/actions/decision.js";
import { notFound } from "../../../../../platform/actions/not-found.js";
import { huntGates, standingFindingGates } from "../../../domain/gates/analysis/hunt-gates.js";
import type { BreachHunt } from "../../../domain/records/hunts/breach-hunt.js";
import type { HuntFinding } from "../../../domain/records/hunts/hunt-finding.js";
import type { Records } from "../../../domain/records/records.js";
import { tables } from "../../tables.js";
import { breachHuntAggregate } from "./breach-hunt-aggregate.js";

/** A hunt, and one of its findings. */
export const huntWithFindingAggregate: Aggregate<
  { readonly breachHuntId: string; readonly huntFindingId: string },
  { readonly hunt: BreachHunt; readonly finding: HuntFinding },
  Records
> = {
  ...breachHuntAggregate,
  async load(transaction, input, context) {
    const file = await breachHuntAggregate.load(transaction, input, context);
    if (isRefusal(file)) return file;
    const finding = await transaction.findOneBy(tables.HuntFinding, {
      breachHuntId: file.hunt.id,
      id: input.huntFindingId,
    });
    return finding ? { ...file, finding } : notFound("HuntFinding", input.huntFindingId);
  },
  gates: { ...huntGates, ...standingFindingGates },
};
