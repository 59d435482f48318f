import { Ctx, Int, Resolver, Root } from "type-graphql";
import type { Context } from "../../../../../platform/actions/context.js";
import { answeredIn } from "../../../../../platform/actions/decision.js";
import { FieldResolver } from "../../../../../platform/graphql/fields.js";
import { Problem } from "../../../../response-model/schema/problems.js";
import type { RefusalOfOne } from "../../../actions/alert-queue/refusal-of-one.js";
import type { AlertBatchItem as AlertBatchItemRecord } from "../../../domain/records/alerts/alert-batch.js";
import { AlertBatchItem } from "../../types/alerts/alert-batch.js";

type LanguageContext = Pick<Context, "language">;

/** What only some of the alerts of a call have, and why one was refused, in the language of whoever asks. */
@Resolver(() => AlertBatchItem)
export class AlertBatchItemResolver {
  @FieldResolver(() => Problem, {
    nullable: true,
    description:
      "Why it was refused: what the operation on it alone would be refused with, by its code and with its facts. Null where it was not, and where a source handed it in.",
  })
  problem(@Root() { problem }: AlertBatchItemRecord, @Ctx() { language }: LanguageContext): RefusalOfOne | null {
    return problem ? problemIn(language, problem as RefusalOfOne) : null;
  }

  @FieldResolver(() => String, { nullable: true, description: "Why it was refused, in words; null otherwise." })
  reason(@Root() { problem, reason }: AlertBatchItemRecord, @Ctx() { language }: LanguageContext): string | null {
    return problem ? problemIn(language, problem as RefusalOfOne).message : reason;
  }

  @FieldResolver(() => [String], {
    description:
      "Values given as techniques that MITRE ATT&CK does not have, as they were written: the alert was taken without them.",
  })
  unknownTechniques(@Root() item: AlertBatchItem): readonly string[] {
    return (item as AlertBatchItemRecord).unknownTechniques ?? [];
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      "The value given as the severity that the source's mapping does not know, as it was written: the alert was taken as one of which nobody says how bad it is. Null otherwise.",
  })
  unknownSeverity(@Root() item: AlertBatchItem): string | null {
    return (item as unknown as AlertBatchItemRecord).unknownSeverity ?? null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      "The value given as the marking that the Traffic Light Protocol does not have, as it was written: the alert was taken as AMBER_STRICT, or as its source is marked where that is stricter. Null otherwise.",
  })
  unknownHandling(@Root() item: AlertBatchItem): string | null {
    return (item as unknown as AlertBatchItemRecord).unknownHandling ?? null;
  }

  @FieldResolver(() => Int, {
    description:
      "How many of the hosts, users and resources that it names were left out, since there were too many or they are too long.",
  })
  leftOutEntities(@Root() item: AlertBatchItem): number {
    return (item as unknown as AlertBatchItemRecord).leftOutEntities ?? 0;
  }

  @FieldResolver(() => Date, {
    nullable: true,
    description:
      "When its source says that it was seen, where that was more than five minutes ahead: the clock of the source is wrong, and when the alert was received counts instead. Null otherwise.",
  })
  futureObservedAt(@Root() item: AlertBatchItem): Date | null {
    const { futureObservedAt } = item as unknown as AlertBatchItemRecord;
    return futureObservedAt === undefined ? null : new Date(futureObservedAt);
  }

  @FieldResolver(() => [String], {
    description:
      "The environments in one of which it arose, where the rule that raised it reports for several: since no source says which, it proves the monitoring of none. Give each environment a rule of its own with `amendMonitoring`. None where it is clear.",
  })
  ambiguousEnvironments(@Root() item: AlertBatchItem): readonly string[] {
    return (item as AlertBatchItemRecord).ambiguousEnvironments ?? [];
  }
}

const problemIn = (language: Context["language"], problem: RefusalOfOne): RefusalOfOne =>
  problem.__typename === "NotPermitted"
    ? { ...problem, message: problem.words?.[language] ?? problem.message }
    : answeredIn(language, problem);
