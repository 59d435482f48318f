import { Ctx, Int, Resolver, Root } from "type-graphql";
import type { Context } from "../../../../../platform/actions/context.js";
import { FieldResolver } from "../../../../../platform/graphql/fields.js";
import { load } from "../../../../../platform/graphql/load.js";
import { versionAt } from "../../../../response-model/notification/clocks/clock-end.js";
import { type ClockTerm, clocks } from "../../../../response-model/notification/clocks/clocks.js";
import type { Jurisdiction as JurisdictionCode } from "../../../../response-model/notification/jurisdictions.js";
import { laws } from "../../../../response-model/notification/laws.js";
import { ClockAddressee, Jurisdiction, Law } from "../../../../response-model/schema/enums.js";
import { addresseeOf } from "../../../domain/notification/addressees/addressee-of.js";
import { contractTerm } from "../../../domain/notification/contracts/contract-term.js";
import { minutesLeft } from "../../../domain/notification/delays/minutes-left.js";
import type { ContractClock as ContractClockRecord } from "../../../domain/records/notification/contract-clock.js";
import type { NotificationObligation as ObligationRecord } from "../../../domain/records/notification/notification-obligation.js";
import { contractClocksById } from "../../../store/batch-loads.js";
import { ContractClock } from "../../types/notification/contract-clock.js";
import { NotificationObligation } from "../../types/notification/notification-obligation.js";

type Term = Pick<ClockTerm, "law" | "versions"> & { readonly jurisdiction?: JurisdictionCode };

/** Under what something is owed: by its clock, by that of the notice that promised it, or by a contract of the organization. */
async function termOf({ clock, promisedUnder, contractClockId }: ObligationRecord, context: Context): Promise<Term> {
  const contract = contractClockId ? await load(context, contractClocksById, contractClockId) : undefined;
  return contract ? contractTerm(contract) : clocks[promisedUnder ?? clock];
}

@Resolver(() => NotificationObligation)
export class ObligationResolver {
  @FieldResolver(() => ClockAddressee, { description: "Who must be told." })
  addressee(@Root() obligation: ObligationRecord) {
    return addresseeOf(obligation);
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description:
      "How many whole minutes are left until the deadline, a delay included; negative once it has passed. null once it is settled, before it starts, and where there is no number.",
  })
  minutesLeft(@Root() obligation: ObligationRecord, @Ctx() { now }: Context) {
    return minutesLeft(obligation, now);
  }

  @FieldResolver(() => Law, { description: "Under which law, or contract, it is owed." })
  law(@Root() { clock, promisedUnder }: ObligationRecord) {
    return clocks[promisedUnder ?? clock].law;
  }

  @FieldResolver(() => Jurisdiction, {
    description: "Of which jurisdiction that law is, or by whose calendar the contract is counted.",
  })
  async jurisdiction(@Root() obligation: ObligationRecord, @Ctx() context: Context) {
    const term = await termOf(obligation, context);
    return term.jurisdiction ?? laws[term.law].jurisdiction;
  }

  @FieldResolver(() => String, {
    description:
      "Where the law, or the contract, says so, in the version that applied when the clock started; while it has not started, in the one that applies now.",
  })
  async article(@Root() obligation: ObligationRecord, @Ctx() context: Context) {
    return versionAt(await termOf(obligation, context), obligation.startedAt ?? context.now).article;
  }
}

@Resolver(() => ContractClock)
export class ContractClockResolver {
  @FieldResolver(() => Int, {
    nullable: true,
    description: "How many hours it runs; null where it is counted otherwise.",
  })
  hours(@Root() { length }: ContractClockRecord): number | null {
    return "hours" in length ? length.hours : null;
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: "How many days it runs; null where it is counted otherwise.",
  })
  days(@Root() { length }: ContractClockRecord): number | null {
    return "days" in length ? length.days : null;
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: "How many business days it runs; null where it is counted otherwise.",
  })
  businessDays(@Root() { length }: ContractClockRecord): number | null {
    return "businessDays" in length ? length.businessDays : null;
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: "How many calendar months it runs; null where it is counted otherwise.",
  })
  calendarMonths(@Root() { length }: ContractClockRecord): number | null {
    return "calendarMonths" in length ? length.calendarMonths : null;
  }
}
