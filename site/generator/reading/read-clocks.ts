import {
  type Clock,
  type ClockDelay,
  type ClockLength,
  type ClockVersion,
  lengthUnits,
} from "../model/process-model.js";
import { type DirectiveUse, flag, number, text, texts } from "../schema/directive-uses.js";
import { withControls } from "./controls-of.js";
import { type Enums, valuesOf } from "./read-enums.js";

/** The notification clocks: which law sets each, how long it runs, from when, for whom, what ends it and what waits for it. */
export function readClocks(enums: Enums): readonly Clock[] {
  return valuesOf(enums, "Clock").map((value) => {
    const uses = value.uses("clock");
    const versions = uses.map(versionOf);
    const use = uses.at(-1);
    return {
      ...withControls(value),
      law: text(use, "law"),
      versions,
      length: lengthOf(use),
      from: text(use, "from"),
      after: text(use, "after"),
      afterLatest: flag(use, "afterLatest"),
      alongside: text(use, "alongside"),
      inPlaceOf: text(use, "inPlaceOf"),
      recurs: flag(use, "recurs"),
      exceptions: value
        .uses("exception")
        .map((one) => ({ reason: text(one, "reason"), article: text(one, "article") })),
      delays: value.uses("delay").map(delayOf),
      onceHandled: text(use, "onceHandled"),
      addressee: text(use, "to"),
      endedBy: texts(use, "endedBy"),
      blocks: text(use, "blocks"),
    };
  });
}

const delayOf = (use: DirectiveUse): ClockDelay => ({
  reason: text(use, "reason"),
  article: text(use, "article"),
  decidedBy: text(use, "decidedBy"),
  hours: number(use, "hours"),
  extensionDays: number(use, "extensionDays"),
  totalDays: number(use, "totalDays"),
});

const versionOf = (use: DirectiveUse): ClockVersion => ({
  article: text(use, "article"),
  source: text(use, "source"),
  validFrom: text(use, "validFrom"),
  validUntil: text(use, "validUntil"),
  length: lengthOf(use),
  warnHours: number(use, "warnHours"),
  latest: use.latestHours ? { hours: number(use, "latestHours"), after: text(use, "latestAfter") } : undefined,
  restDaysUntilHour: typeof use.restDaysUntilHour === "number" ? use.restDaysUntilHour : undefined,
  content: texts(use, "content"),
});

function lengthOf(use: DirectiveUse | undefined): ClockLength {
  if (flag(use, "none")) return { unit: "none", number: 0 };
  const unit = lengthUnits.find((one) => use?.[one] !== undefined) ?? "hours";
  return { unit, number: number(use, unit) };
}
